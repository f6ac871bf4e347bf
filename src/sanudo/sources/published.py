"""The day on which a page says its article was published.

    JSON-LD, meta tags that say so, microdata  ->  address  ->  beside the headline  ->  vaguer meta tags  ->  anywhere (htmldate)

A server's clock stands in UTC, the paper's calendar does not: where the address or the line beside the headline names the day
before or after, that is the day the readers saw.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lxml import etree
from lxml.html import HtmlElement

from sanudo.sources.linked import clean
from sanudo.text.dates import DateHints, date_in_address, find_dates, read_date

Meta = Mapping[str, Sequence[str]]
Day = tuple[str | None, str]
"""An ISO date and a note where it is ambiguous."""

_STRONG = (
    "article:published_time", "og:article:published_time", "article:published", "datepublished", "date_published",
    "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "pubdate", "publishdate",
    "publish-date",
    "publish_date", "publication_date", "published_time", "published-date", "pdate", "cxenseparse:recs:publishtime",
    "article.published", "citation_publication_date", "displaydate", "shareaholic:article_published_time", "rnews:datepublished",
    "originalpublicationdate", "article_date_original", "iso-8601-publish-date", "og:published_time",
    "dcsext.articlefirstpublished",
    "bt:pubdate", "release_date", "og:pubdate", "article.created",
)  # fmt: skip
_VAGUE = ("date", "dc.date", "dcterms.date", "article:modified_time", "last-modified", "dcterms.modified")
_MARKED = etree.XPath(
    """//*[@itemprop='datePublished' or @property='datePublished' or @pubdate or contains(@property, 'dateCreated')
    or @itemprop='dateCreated']"""
)
_AFTER = etree.XPath("following::text()[not(parent::script or parent::style or parent::noscript)]")
_ISO = re.compile(r"\s*((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)")
_IN_PATH = re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<month>0?[1-9]|1[0-2])/(?P<day>0?[1-9]|[12]\d|3[01])(?=/|$)")
_BESIDE = 900
"""So many characters after the headline are looked through."""
_SHORT_LINE = 120
_NEAR = 3  # days by which the line beside the headline may put the meta data right
_UPDATE = re.compile(
    r"\b(?:updated?|modified|revised|edited|aktualisiert|aktualisierung|mis à jour|actualizado|aggiornato|stand)\b", re.IGNORECASE
)
_DAY_FIRST = frozenset(("gb", "uk", "ie", "au", "nz", "in", "za", "ng", "ke", "pk", "sg", "hk"))
_LATEST = "2099-12-31"


def published_day(
    tree: HtmlElement, meta: Meta, linked: str | None, headline: HtmlElement | None, hints: DateHints, latest: str | None
) -> Day:
    """Return the day of publication; `linked` is JSON-LD's, `headline` the heading, `latest` the last day possible."""
    hints = _with_locale(hints, tree, meta)
    in_path = _in_path(hints.url)
    strong, note, exact = _first(_strong(tree, meta, linked), hints)
    if in_path and (strong is None or in_path <= strong or _apart(in_path, strong) <= 1):
        return in_path, ""
    beside, beside_note = _beside(headline, hints, latest)
    if strong and beside and (_apart(strong, beside) <= _NEAR or not exact):
        return beside, beside_note
    if strong:
        return strong, note
    in_address = date_in_address(hints.url)
    if in_address or beside:
        return (in_address, "") if in_address else (beside, beside_note)
    vague, note, _ = _first((text for name in _VAGUE for text in meta.get(name, ())), hints)
    return (vague, note) if vague else (_searched(tree, hints.url, latest), "")


def _with_locale(hints: DateHints, tree: HtmlElement, meta: Meta) -> DateHints:
    """Return the hints with the order of day and month of the page's locale; American ones do not count: they are a default."""
    locale = next(iter(meta.get("og:locale", ())), "") or tree.get("lang") or ""
    language, _, country = locale.lower().replace("_", "-").partition("-")
    day_first = (
        country in _DAY_FIRST
        or "/en-gb/" in (hints.url or "")
        or (len(language) == 2 and language not in ("en", "zh", "ja", "ko"))
    )
    return replace(hints, order="day-first") if hints.order == "auto" and day_first else hints


def _strong(tree: HtmlElement, meta: Meta, linked: str | None) -> Iterator[str]:
    if linked:
        yield linked
    for name in _STRONG:
        yield from meta.get(name, ())
    for element in _MARKED(tree):
        yield element.get("content") or element.get("datetime") or element.get("title") or " ".join(element.itertext())[:60]


def _first(texts: Iterator[str], hints: DateHints) -> tuple[str | None, str, bool]:
    """Return the first day that texts name, its note, and whether it was written as ISO 8601 has it."""
    for text in texts:
        iso = _ISO.match(text)
        found, note = ("-".join(iso.groups()), "") if iso else read_date(text, hints)
        if found and find_dates(found) and "1990" <= found < "2100":
            return found, note, bool(iso)
    return None, "", False


def _in_path(url: str | None) -> str | None:
    """Return the day in the path of an address (/2019/05/14/)."""
    match = _IN_PATH.search(url or "")
    try:
        return datetime.date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat() if match else None
    except ValueError:
        return None


def _beside(headline: HtmlElement | None, hints: DateHints, latest: str | None) -> Day:
    """Return the day that stands in a short line soon after the headline; one of an update only where there is no other."""
    if headline is None:
        return None, ""
    updated: Day = None, ""
    size, before = 0, ""
    for piece in _AFTER(headline):
        text = " ".join(str(piece).split())
        size += len(text)
        if size > _BESIDE:
            break
        found = find_dates(text, hints) if len(text) < _SHORT_LINE else []
        if found and "1990" <= found[0].date <= (latest or _LATEST):
            day = found[0].date, found[0].note
            if not _UPDATE.search(f"{before} {text[: found[0].start]}"[-40:]):
                return day
            updated = day if updated[0] is None else updated
        before = text or before
    return updated


def _apart(one: str, other: str) -> int:
    return abs((datetime.date.fromisoformat(one) - datetime.date.fromisoformat(other)).days)


def _searched(tree: HtmlElement, url: str | None, latest: str | None) -> str | None:
    """Return the day that htmldate finds anywhere on the page, up to a fixed latest day, so that a page reads alike any day."""
    from htmldate import find_date

    found = find_date(tree, original_date=True, url=url, max_date=latest or _LATEST, deferred_url_extractor=True)
    return clean(found)
