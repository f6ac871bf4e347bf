"""How the desk puts things into words: countries, dates, numbers, codes; and what of outside text may become a link."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote, urlsplit

from sanudo.ontology import plover
from sanudo.ontology.countries import country
from sanudo.ontology.sectors import SECTORS
from sanudo.store.conditions import terms

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DASH = "–"

MANNERS = {"direct": "quoted", "indirect": "reported", "mixed": "partly quoted"}
MODALITIES = {
    "asserted": "asserted",
    "denied": "denied",
    "future": "about what will be",
    "conditional": "conditional",
    "question": "asked",
    "declined": "declined to say",
}
STATUSES = ("actual", "planned", "possible", "denied")
STANCES = ("support", "open", "noncommittal", "sceptical", "oppose")
MEETING_STATUSES = ("held", "planned", "proposed", "cancelled", "denied")
KINDS = ("person", "organisation", "state", "group", "igo", "medium")

_OTHER_PLACES = {"IGO": "intergovernmental", "INT": "international"}
_KIND_WORDS = {"igo": "intergovernmental body", "medium": "news medium"}


def country_name(code: str | None) -> str:
    """Return the name of a country by its code; a code that nobody knows stays what it is."""
    found = country(code) if code else None
    return found.name if found else _OTHER_PLACES.get(code or "", code or "")


def pair_name(pair: str) -> str:
    """Return two countries joined by a hyphen in words: "Russia and United States"."""
    return " and ".join(country_name(code.strip().upper()) for code in pair.split("-", 1))


def kind_name(kind: str) -> str:
    """Return what a kind of actor is called on a screen."""
    return _KIND_WORDS.get(kind, kind)


def sector_meaning(code: str | None) -> str:
    """Return what a PLOVER sector stands for, empty for an unknown one."""
    return SECTORS.get(code or "", "")


def type_meaning(event_type: str | None) -> str:
    """Return what a PLOVER event type stands for, empty for an unknown one."""
    found = plover.TYPES.get(event_type or "")
    return found.meaning if found else ""


def type_quad(event_type: str | None) -> int:
    """Return the quad class of a PLOVER event type, 0 for an unknown one."""
    found = plover.TYPES.get(event_type or "")
    return found.quad if found else 0


def type_label(event_type: str) -> str:
    """Return a PLOVER event type with what it stands for."""
    meaning = type_meaning(event_type)
    return f"{event_type} {DASH} {meaning}" if meaning else event_type


def spaced(code: str) -> str:
    """Return a code as words: "third-party", "political institutions"."""
    return code.replace("_", " ")


def quad_label(quad: str) -> str:
    """Return the name of a quad class given as text."""
    return quad_name(int(quad)) if quad.isdigit() else quad


def modality_label(modality: str) -> str:
    """Return how a statement is put forward, in words."""
    return MODALITIES.get(modality, modality)


def manner_label(manner: str) -> str:
    """Return how a statement is told, in words."""
    return MANNERS.get(manner, manner)


def named_label(named: str) -> str:
    """Return whether an actor has a name, in words."""
    return {"true": "by name", "false": "described only"}.get(named, named)


def place_label(place: str) -> str:
    """Return a place that is asked for in words; a hyphen stands for none (`narrowing.NO_PLACE`)."""
    return "none nearer than the country" if place == "-" else place


def quad_name(quad: int | None) -> str:
    """Return the name of a quad class."""
    return plover.QUAD_CLASSES.get(quad or 0, "")


def day(date: str | datetime.date | None, *, short: bool = False) -> str:
    """Return an ISO date of any precision as people write it: "14 May 2019", "May 2019", "2019"."""
    text = date.isoformat() if isinstance(date, datetime.date) else date or ""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text)
    if not match or not (match[2] is None or 1 <= int(match[2]) <= 12):
        return text
    month = MONTHS[int(match[2]) - 1] if match[2] else ""
    return " ".join(part for part in (match[3] and str(int(match[3])), month[:3] if short else month, match[1]) if part)


def number(value: float | None) -> str:
    """Return a number with separators for thousands, and a true minus sign."""
    if value is None:
        return ""
    text = f"{value:,}" if isinstance(value, int) else f"{value:,.1f}".removesuffix(".0")
    return text.replace("-", "−")


def counted(value: int, one: str, many: str = "") -> str:
    """Return a number with its noun: "1 document", "2 documents"."""
    return f"{value:,} {one if value == 1 else many or one + 's'}"


def folded(text: str | None) -> str:
    """Return a text on one line."""
    return " ".join((text or "").split())


def safe_url(url: str | None) -> str:
    """Return an address of the web as it is, and nothing for any other scheme: "javascript:" is no source."""
    try:
        parts = urlsplit((url or "").strip())
    except ValueError:
        return ""
    return parts.geturl() if parts.scheme in ("http", "https") and parts.netloc else ""


def in_path(text: str) -> str:
    """Return a text as one step of a path."""
    return quote(text, safe=":@", errors="replace")


def wikidata_url(item: str | None) -> str:
    """Return the address of a Wikidata item, nothing where it is none."""
    return f"https://www.wikidata.org/wiki/{item}" if item and re.fullmatch(r"Q\d+", item) else ""


def around(text: str, start: int, stop: int, room: int = 0) -> tuple[str, str, str]:
    """Return a text on one line in three: before, within and after a stretch of it.

    With `room` what stands before is cut to about so many characters, so that the stretch comes soon.
    """
    before, within, after = (re.sub(r"\s+", " ", part) for part in (text[:start], text[start:stop], text[stop:]))
    if room and len(before) > room + 20:
        cut = before.find(" ", len(before) - room)
        before = "… " + before[cut + 1 if cut >= 0 else len(before) - room :]
    return before.lstrip(), within, after.rstrip()


def found_in(text: str | None, search: str | None) -> list[tuple[str, bool]]:
    """Return a text in pieces, each with whether it is a word of the search; capitals do not matter."""
    words = sorted(terms(search), key=len, reverse=True)
    if not text or not words:
        return [(text or "", False)]
    pieces = re.split("(" + "|".join(re.escape(word) for word in words) + ")", text, flags=re.IGNORECASE)
    return [(piece, n % 2 == 1) for n, piece in enumerate(pieces) if piece]


def listed(names: Iterable[str], limit: int = 3) -> str:
    """Return names in a row, the last with "and"; past the limit they are counted."""
    every: Sequence[str] = tuple(names)
    if len(every) > limit:
        return f"{', '.join(every[:limit])} and {len(every) - limit} more"
    return " and ".join(part for part in (", ".join(every[:-1]), *every[-1:]) if part)
