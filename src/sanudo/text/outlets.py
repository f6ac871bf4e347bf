"""Which way round an outlet or a country writes 5/4/2019, from names of outlets and endings of host names.

General knowledge, kept small: the United States (and the Philippines, whose press follows them) put the month first, nearly
everybody else the day. An outlet that carries an American state or city in its name is taken to be American.
"""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import urlsplit

NumericOrder = Literal["day-first", "month-first"]

_NOT_NAME = re.compile(r"[^a-z0-9]+")


def _key(name: str) -> str:
    """Return a name as it would stand in an address: "The Washington Post" -> "washingtonpost"."""
    return _NOT_NAME.sub("", re.sub(r"^the\s+", "", name.strip().lower()))


def _keys(names: str) -> frozenset[str]:
    return frozenset(_key(name) for name in names.split("|"))


_MONTH_FIRST = _keys(
    """msn|abc news|associated press|ap|ap news|apnews|atlantic|axios|bloomberg|bloomberg news|breitbart|businessweek
    |business insider|buzzfeed|buzzfeed news|cbs news|christian science monitor|csmonitor|cnbc|cnn|cnn international
    |c-span|daily beast|daily caller|defense news|fox news|fox business|foreign policy|hill|huffington post|huffpost
    |intercept|marketwatch|mcclatchy|msnbc|nation|nbc news|nypost|nytimes|newsday|newsmax|newsweek|npr|pbs|pbs newshour
    |politico|propublica|radio free asia|radio free europe|rappler|rferl|roll call|slate|stars and stripes|stripes
    |state department|the week us|time|upi|united press international|vice news|voa|voa news|voice of america|vox
    |wall street journal|wsj|white house|yahoo news"""
)
_DAY_FIRST = _keys(
    """afp|agence france-presse|al arabiya|al jazeera|al-ahram|al-monitor|arab news|anadolu|bbc|bbc news|daily express
    |daily mail|daily mirror|daily sabah|daily star|daily telegraph|dawn|deutsche welle|dw|economist|efe|euronews
    |evening standard|financial times|ft|france 24|gulf news|guardian|haaretz|hindu|hindustan times|hurriyet|independent
    |india today|indian express|interfax|irish times|jerusalem post|le monde|mirror|moscow times|ndtv|news24|press tv
    |ria novosti|rt|russia today|scotsman|sky news|south china morning post|scmp|spectator|sputnik|sydney morning herald
    |tass|telegraph|age|australian|conversation|local|times of india|times of israel|trt world|xinhua"""
)
_AMERICAN_PLACES = re.compile(
    r"""\b(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois
          |indiana(?:polis)?|iowa
    |kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada
    |new\ ?(?:hampshire|jersey|mexico|york)|(?:north|south)\ ?(?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania
    |rhode\ ?island|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|atlanta|baltimore|boston|chicago|cincinnati
    |cleveland|dallas|denver|detroit|houston|los\ ?angeles|miami|milwaukee|minneapolis|philadelphia|phoenix|pittsburgh|sacramento
    |san\ ?(?:antonio|diego|francisco|jose)|seattle|tampa|tucson|tulsa|u\.s\.|usa?|american?|manila|philippines?)""",
    re.VERBOSE | re.IGNORECASE,
)
_WHOLE_WORD = re.compile(r"(?![a-z])", re.IGNORECASE)
_MONTH_FIRST_ENDINGS = frozenset("us gov mil edu ph".split())
_UNDECIDED_ENDINGS = frozenset("com org net info biz io tv co me news online int ca cn jp kr kp tw hu lt mn".split())
_ZONES_MONTH_FIRST = re.compile(r"\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AK[SD]T|HST)\b")
_ZONES_DAY_FIRST = re.compile(r"\b(?:BST|CES?T|EES?T|WES?T|MSK|AE[SD]T|AWST|NZ[SD]T|SAST|WAT|EAT|WI[BT]|PKT|TRT)\b")


def is_known_outlet(name: str) -> bool:
    """Tell whether a name is one of the outlets that this table knows."""
    return _key(name) in _MONTH_FIRST or _key(name) in _DAY_FIRST


def outlet_order(outlet: str | None, url: str | None = None) -> NumericOrder | None:
    """Return which way round an outlet (or the site of an address) writes numeric dates, or None where that is not known."""
    key = _key(outlet or "")
    if key in _MONTH_FIRST:
        return "month-first"
    if key in _DAY_FIRST:
        return "day-first"
    place = _AMERICAN_PLACES.search(outlet or "")
    if place and _WHOLE_WORD.match(outlet or "", place.end()):
        return "month-first"
    return _host_order(url) if url else None


def zone_order(line: str) -> NumericOrder | None:
    """Return which way round a line with a clock time of this zone is likely to write numeric dates."""
    american, other = bool(_ZONES_MONTH_FIRST.search(line)), bool(_ZONES_DAY_FIRST.search(line))
    if american == other:
        return None
    return "month-first" if american else "day-first"


def _host_order(url: str) -> NumericOrder | None:
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return None
    labels = host.split(".")
    if len(labels) < 2:
        return None
    ending, site = labels[-1], labels[-2]
    if ending in _MONTH_FIRST_ENDINGS or site in _MONTH_FIRST:
        return "month-first"
    if ending not in _UNDECIDED_ENDINGS or site in _DAY_FIRST:
        return "day-first"
    return "month-first" if _AMERICAN_PLACES.match(site) else None
