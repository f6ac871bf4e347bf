"""What lists articles: RSS and Atom feeds, sitemaps and their indexes, OPML, plain lists of addresses; as entries.

Feeds are read with feedparser, its cleaning of markup switched off: nothing of a feed is shown unescaped. Dates of publication
and of change are kept apart.
"""

from __future__ import annotations

import calendar
import datetime
import io
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin

from lxml import etree

from sanudo.errors import InputError
from sanudo.sources.limits import gunzip
from sanudo.watch.addresses import checked
from sanudo.watch.clock import iso

Kind = Literal["feed", "sitemap", "index", "page"]
_HEAD = 2048
_MOST = 50_000  # entries in one list, the limit of sitemaps


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An article as a list names it. Times are ISO, UTC, to the second; None where they are not said."""

    url: str
    title: str | None = None
    published: str | None = None
    updated: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What one answer lists: articles, or further lists. `pause` is how many seconds the feed wants between two requests."""

    kind: Kind
    title: str | None = None
    entries: tuple[Entry, ...] = ()
    lists: tuple[Entry, ...] = ()
    pause: float | None = None


def read_listing(data: bytes, url: str, media_type: str = "") -> Listing:
    """Return what some bytes from an address list; a listing of kind "page" where they are a web page or a text.

    Raises InputError for XML that is none of these.
    """
    data = gunzip(data) if data.startswith(b"\x1f\x8b") else data
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if re.search(rb"<(urlset|sitemapindex)[\s>]", head):
        return _sitemap(data, url)
    if re.search(rb"<(rss|feed|rdf:rdf|channel)[\s>]", head) or media_type in ("application/rss+xml", "application/atom+xml"):
        return _feed(data, url)
    if head.startswith(b"<?xml") and b"<html" not in head and b"<!doctype html" not in head:
        raise InputError("It is XML, but no feed and no sitemap.", hint="Check the address.")
    return Listing(kind="page")


def _feed(data: bytes, url: str) -> Listing:
    import feedparser

    parsed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    if not parsed.entries and not parsed.feed:
        raise InputError("It begins as a feed but cannot be read as one.", hint="Open the address in a browser to look at it.")
    entries = (_feed_entry(entry, url) for entry in parsed.entries[:_MOST])
    return Listing(
        kind="feed",
        title=_words(parsed.feed.get("title")),
        entries=tuple(dict.fromkeys(entry for entry in entries if entry)),
        pause=_pause(parsed.feed),
    )


def _feed_entry(entry: Any, base: str) -> Entry | None:
    link = entry.get("link") or next((each.get("href") for each in entry.get("links", ()) if each.get("href")), None)
    if not link and str(entry.get("id", "")).startswith(("http://", "https://")):
        link = entry["id"]
    try:
        url = checked(urljoin(base, str(link))) if link else None
    except (InputError, ValueError):
        return None
    if url is None:
        return None
    # feedparser lends `updated` the date of publication where there is none, with a warning; `in` asks without that
    updated = entry["updated_parsed"] if "updated_parsed" in entry else None  # noqa: SIM401
    return Entry(
        url=url, title=_words(entry.get("title")), published=_time(entry.get("published_parsed")), updated=_time(updated)
    )


def _time(value: time.struct_time | None) -> str | None:
    try:
        return iso(calendar.timegm(value)) if value else None
    except (ValueError, OverflowError, TypeError, OSError):
        return None


def _pause(feed: Any) -> float | None:
    """Return the pause a feed asks for: RSS's ttl (minutes), or the period and frequency of the syndication module."""
    ttl = str(feed.get("ttl") or "")
    if ttl.strip().isdigit():
        return float(ttl) * 60
    periods = {"hourly": 3600.0, "daily": 86400.0, "weekly": 604800.0, "monthly": 2592000.0, "yearly": 31536000.0}
    period = periods.get(str(feed.get("sy_updateperiod") or "").strip().lower())
    frequency = str(feed.get("sy_updatefrequency") or "1").strip()
    return period / int(frequency) if period and frequency.isdigit() and int(frequency) else None


def _sitemap(data: bytes, url: str) -> Listing:
    """Read a sitemap entry by entry, however long; damage ends it where it is."""
    entries: list[Entry] = []
    index = re.search(rb"<sitemapindex[\s>]", data[:_HEAD].lower()) is not None
    try:
        for _, element in etree.iterparse(
            io.BytesIO(data), events=("end",), resolve_entities=False, no_network=True, recover=True, huge_tree=False
        ):
            if etree.QName(element).localname in ("url", "sitemap"):
                entry = _sitemap_entry(element, url)
                if entry:
                    entries.append(entry)
                element.clear()
            if len(entries) >= _MOST:
                break
    except etree.XMLSyntaxError as error:
        if not entries:
            raise InputError(f"It begins as a sitemap but cannot be read as one: {error}.") from error
    return Listing(kind="index", lists=tuple(entries)) if index else Listing(kind="sitemap", entries=tuple(entries))


def _sitemap_entry(element: Any, base: str) -> Entry | None:
    found = {etree.QName(each).localname: (each.text or "").strip() for each in element.iter() if isinstance(each.tag, str)}
    try:
        url = checked(urljoin(base, found["loc"]))
    except (InputError, KeyError, ValueError):
        return None
    return Entry(
        url=url,
        title=found.get("title") or None,
        published=_w3c_time(found.get("publication_date")),
        updated=_w3c_time(found.get("lastmod")),
    )


def _w3c_time(value: str | None) -> str | None:
    """Return a W3C date or date and time as a UTC time; a day as its beginning, None where it is neither."""
    try:
        moment = datetime.datetime.fromisoformat(value) if value else None
        if moment is None:
            return None
        return iso((moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)).timestamp())
    except (ValueError, OverflowError):
        return None


def _words(value: Any) -> str | None:
    return " ".join(str(value).split()) or None if value else None


# --- what the user names


def sources(names: tuple[str, ...]) -> Iterator[tuple[str, str | None]]:
    """Yield the addresses that the user names, each with its title where one is given: addresses themselves, OPML files, lists.

    A list is a text file with an address on each line; what follows # is left out. Raises InputError for what is none of these.
    """
    for name in names:
        if re.match(r"https?://", name, re.IGNORECASE):
            yield checked(name), None
        elif Path(name).is_file():
            yield from _file(Path(name))
        else:
            raise InputError(
                f"{name} is neither an address nor a file.",
                hint="Name feeds by address, or a file of them (OPML, or one a line).",
            )


def _file(path: Path) -> Iterator[tuple[str, str | None]]:
    data = path.read_bytes()
    if re.search(rb"<opml[\s>]", data[:_HEAD].lower()):
        yield from _opml(data, path)
        return
    for number, line in enumerate(data.decode("utf-8-sig", "replace").splitlines(), 1):
        address = re.sub(r"(^|\s)#.*", "", line).strip()
        if address:
            try:
                yield checked(address), None
            except InputError as error:
                raise InputError(f"{path}, line {number}: {error}", hint="One http(s) address a line.") from error


def _opml(data: bytes, path: Path) -> Iterator[tuple[str, str | None]]:
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, recover=True))
    except etree.XMLSyntaxError as error:
        raise InputError(f"{path} is OPML that cannot be read: {error}.") from error
    found = 0
    for outline in root.iter("{*}outline") if root is not None else ():
        attributes = {str(name).lower(): str(value) for name, value in outline.attrib.items()}
        if attributes.get("xmlurl"):
            found += 1
            yield checked(attributes["xmlurl"]), attributes.get("title") or attributes.get("text") or None
    if not found:
        raise InputError(f"{path} names no feed.", hint="In OPML every feed is an outline with an xmlUrl.")
