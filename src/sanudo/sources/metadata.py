"""What a page says of its article, from the surest place to the least: JSON-LD, meta tags, marked elements, headings, what
stands above.

JSON-LD -> <meta> -> microdata, <time> -> address -> headings and the page's <title>
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from sanudo.sources.authors import visible_authors, writers
from sanudo.sources.linked import Linked, clean, read_linked
from sanudo.sources.making import Known
from sanudo.sources.published import published_day
from sanudo.text.dates import DateHints, Order

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title", "headline")
_SITES = ("og:site_name", "application-name", "dc.publisher", "publisher", "citation_journal_title")
_URLS = ("og:url", "twitter:url", "parsely-link")
_AUTHORS = (
    "article:author", "author", "authors", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
    "citation_author",
    "shareaholic:article_author_name", "creator", "article:author_name", "og:author", "og:article:author",
)  # fmt: skip
_SEPARATED = re.compile(r"\s+[|–—•·«»›:~-]\s+|\s*[|•·]\s*|\s+//\s+|\s+::\s+")
_SAVED = re.compile(rb"saved from url=\(\d+\)(\S+)")
_PUBLISHED_SUFFIX = re.compile(r"\s+\(Published \d{4}\)$")


def read_metadata(
    tree: HtmlElement, *, url: str | None, data: bytes = b"", order: Order = "auto", latest: str | None = None
) -> Known:
    """Return what a page says of its article; `url` is its address where it is known from outside, `data` its first bytes."""
    linked = read_linked(tree)
    meta = _meta(tree)
    address = url or _address(tree, meta, linked, data)
    outlet = _outlet(tree, meta, linked, address)
    hints = DateHints(order, outlet, address)
    title, headline = _title(tree, meta, linked, outlet)
    published, note = published_day(tree, meta, linked.published, headline, hints, latest)
    return Known(
        title=title,
        byline=_byline(tree, meta, linked, outlet),
        outlet=outlet,
        published=published,
        published_note=note,
        url=address,
    )


def _meta(tree: HtmlElement) -> dict[str, list[str]]:
    """Return the contents of the page's meta tags by name, in small letters."""
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = clean(element.get("content"))
        if name and content:
            found.setdefault(name.strip().lower(), []).append(content)
    return found


def _first(meta: dict[str, list[str]], names: Iterable[str]) -> str | None:
    return next((meta[name][0] for name in names if name in meta), None)


# --- address and outlet


def _address(tree: HtmlElement, meta: dict[str, list[str]], linked: Linked, data: bytes) -> str | None:
    """Return the page's own address: canonical link, og:url, JSON-LD, or the browser's note in a saved page."""
    base = next((found for name in _URLS for found in meta.get(name, []) if _is_address(found)), None)
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            href = urljoin(base or "", (link.get("href") or "").strip()) if base or "//" in (link.get("href") or "") else ""
            href = f"https:{href}" if href.startswith("//") else href
            if _is_address(href) and not (base and _is_front(href) and not _is_front(base)):
                return href
    saved = _SAVED.search(data, 0, 2000)
    return (
        base
        or linked.url
        or (saved[1].decode("utf-8", "replace") if saved and _is_address(saved[1].decode("utf-8", "replace")) else None)
    )


def _is_address(text: str) -> bool:
    try:
        return urlsplit(text).scheme in ("http", "https") and bool(urlsplit(text).hostname)
    except ValueError:
        return False


def _is_front(url: str) -> bool:
    return urlsplit(url).path in ("", "/")


def _outlet(tree: HtmlElement, meta: dict[str, list[str]], linked: Linked, url: str | None) -> str | None:
    """Return the name of the outlet: of JSON-LD, the meta tags, or the part of the page's <title> that is the site's name."""
    for found in (linked.publisher, _first(meta, _SITES)):
        if found and len(found) < 80 and "://" not in found:
            return found
    title = next((clean(each.text_content()) for each in tree.iter("title")), None) or ""
    site = _letters((urlsplit(url).hostname or "") if url else "")
    for part in reversed(_SEPARATED.split(title)):
        name = _letters(part)
        if len(name) > 3 and site and name.removeprefix("the") in site:
            return part.strip()
    return None


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


# --- title


def _title(
    tree: HtmlElement, meta: dict[str, list[str]], linked: Linked, outlet: str | None
) -> tuple[str | None, HtmlElement | None]:
    """Return the headline and the heading that holds it.

    It is taken from JSON-LD, the meta tags, the heading that the page's <title> repeats, the only heading, or that <title>.
    """
    element = next((clean(each.text_content()) for each in tree.iter("title")), None) or ""
    headings = [(text, each) for each in tree.iter("h1", "h2") if 3 < len(text := clean(each.text_content()) or "") < 300]
    named = linked.headline or next((meta[name][0] for name in _TITLES if name in meta), None)
    if named:
        title = _PUBLISHED_SUFFIX.sub("", without_site(named, outlet))
        return _matched(title, headings)
    for text, each in headings:
        if len(text) > 8 and _plain(text) in _plain(element):
            return text, each
    first = [(text, each) for text, each in headings if each.tag == "h1"]
    if len(first) == 1 and _plain(first[0][0]) != _plain(outlet or ""):
        return first[0]
    return (without_site(element, outlet) or None, first[0][1] if first else None)


def _matched(title: str, headings: list[tuple[str, HtmlElement]]) -> tuple[str, HtmlElement | None]:
    """Return a title and its heading; where the title is the heading and something beside a dash or bar, the heading's words."""
    name = _plain(title)
    for text, each in headings:
        if _plain(text) == name:
            return title, each
    for text, each in headings:
        heading = _plain(text)
        if len(heading) > 20 and heading in name and any(_plain(part) == heading for part in _parts(title)):
            return text, each
    first = [each for _, each in headings if each.tag == "h1"]
    return title, first[0] if len(first) == 1 else None


def _parts(title: str) -> Iterator[str]:
    """Yield what is left of a title when something is cut off at its end or its beginning, at a dash or a bar."""
    for match in _SEPARATED.finditer(title):
        yield title[: match.start()]
        yield title[match.end() :]


def without_site(title: str, outlet: str | None) -> str:
    """Return a title without the names of site and section that pages add at its ends."""
    parts = _SEPARATED.split(title)
    if len(parts) < 2:
        return title
    if outlet:
        name = _plain(outlet)
        for match in _SEPARATED.finditer(title):
            before, after = _plain(title[: match.start()]), _plain(title[match.end() :])
            if before == name:
                return without_site(title[match.end() :], None) if len(after) > 10 else title
            if after == name or after.startswith(f"{name} ") or (len(after) < 40 and after.endswith(f" {name}")):
                return title[: match.start()].strip()
    return title


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


# --- writers


def _byline(tree: HtmlElement, meta: dict[str, list[str]], linked: Linked, outlet: str | None) -> tuple[str, ...]:
    found = writers(linked.authors, outlet)
    if found:
        return found
    for name in _AUTHORS:
        found = writers(meta.get(name, []), outlet)
        if found:
            return found
    return writers(visible_authors(tree), outlet)
