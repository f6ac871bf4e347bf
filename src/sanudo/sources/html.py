"""Web pages: the article's text freed of the page, and what the page says of it.

bytes -> decode -> one lxml tree -> metadata (own) -> main text (trafilatura) -> lines -> labels -> Document
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from sanudo.config import Settings
from sanudo.errors import InputError
from sanudo.sources.decoding import decode
from sanudo.sources.labels import Paragraph, label, words
from sanudo.sources.limits import MAX_PAGE, too_large
from sanudo.sources.making import Known, check, document
from sanudo.sources.metadata import read_metadata
from sanudo.sources.prefilter import check_page
from sanudo.text.dates import Order
from sanudo.types import Document

_BREAKS = frozenset(("p", "head", "list", "item", "quote", "table", "row", "div", "code", "figure", "graphic"))
MAX_ELEMENTS = 150_000
"""The most elements of a page that is read: some of the work grows with their square."""

_BODY = re.compile(
    r"(?:article|story|entry|post|page)[-_]*(?:body|text|content)|(?:body|text)[-_]*(?:article|story|content)", re.IGNORECASE
)
_ELEMENTS = etree.XPath("count(//*)")


@dataclass(frozen=True, slots=True)
class Page:
    """What was extracted from a page: what it says of its article, and the article's paragraphs without the headline."""

    known: Known
    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """The headline and the paragraphs, a blank line between them."""
        return "\n\n".join(filter(None, (self.known.title, *(each.text for each in self.paragraphs))))


def page_document(data: bytes, known: Known, *, origin: str, settings: Settings, charset: str | None = None) -> Document:
    """Return the document of a web page; `known` is what is known from outside. Raises InputError where it has no article."""
    if settings.prefilter:
        check_page(data, known, settings, charset=charset)
    latest = known.fetched[:10] if known.fetched else None
    page = extract(data, url=known.url or settings.url, charset=charset, order=settings.date_order, latest=latest)
    if not page.paragraphs:
        raise InputError(
            "No article was found on the page.", hint="It may be a list of articles, or need a browser to show its text."
        )
    found = _merged(page.known, known)
    language = check(page.text, found, settings)
    masthead, blocks = label(page.text, page.paragraphs, page.known, order=settings.date_order)
    found = replace(
        found,
        title=found.title or masthead.title,
        byline=found.byline or masthead.byline,
        outlet=found.outlet or settings.outlet or masthead.outlet,
        published=found.published or masthead.published,
        published_note=found.published_note if found.published else masthead.published_note,
        language=language,
    )
    return document(page.text, blocks, found, origin=origin, settings=settings)


def _merged(page: Known, known: Known) -> Known:
    """Return what a page says, and what is known from outside where it says nothing; the address from outside counts first."""
    return Known(
        title=page.title or known.title,
        byline=page.byline or known.byline,
        outlet=page.outlet or known.outlet,
        published=page.published or known.published,
        published_note=page.published_note if page.published else known.published_note,
        url=known.url or page.url,
        language=known.language,
        fetched=known.fetched,
    )


def extract(
    data: bytes, *, url: str | None = None, charset: str | None = None, order: Order = "auto", latest: str | None = None
) -> Page:
    """Return the article of a page of any language; raises InputError where the bytes are no page.

    `url` and `charset` are what is known from outside; no date after `latest` (an ISO date) is searched for on the page.
    """
    markup = decode(data, charset, markup=True).replace("\x00", "")
    if len(markup) > MAX_PAGE:
        raise too_large(MAX_PAGE)
    tree = parse(markup)
    if tree is not None and _ELEMENTS(tree) > MAX_ELEMENTS:
        raise InputError(f"It has more than {MAX_ELEMENTS:,} elements, which no page of an article has.")
    if tree is None:
        return Page(Known(url=url), ())
    _join_bodies(tree)
    known = read_metadata(tree, url=url, data=data[:2000], order=order, latest=latest)
    links = frozenset(words("".join(each.itertext())) for each in tree.iter("a"))
    found = [replace(each, linked=words(each.text) in links) for each in _paragraphs(tree, known.url)]
    return Page(known, tuple(_without_title(found, known.title)))


def parse(markup: str) -> HtmlElement | None:
    """Return the tree of a page, None where there is nothing in it. libxml2 drops what is nested deeper than it allows (256)."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, default_doctype=False)
    try:
        tree = document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        return None
    return tree if len(tree) else None


def _join_bodies(tree: HtmlElement) -> None:
    """Put the parts of an article that its page holds in several containers of one kind (between advertisements) into the first.

    The extractor would take the longest of them for the whole.
    """
    parts: dict[tuple[str, HtmlElement], list[HtmlElement]] = {}
    for element in tree.iter("div", "section"):
        name = element.get("class") or ""
        if _BODY.search(name) and any(child.tag == "p" for child in element):
            article = next(element.iterancestors("article", "main"), None)
            if article is not None:
                parts.setdefault((name, article), []).append(element)
    for found in parts.values():
        for element in found[1:]:
            if found[0] not in element.iterancestors():
                found[0].extend(list(element))


def _paragraphs(tree: HtmlElement, url: str | None) -> Iterator[Paragraph]:
    from trafilatura import bare_extraction

    found = bare_extraction(tree, url=url, include_comments=False, with_metadata=False)
    body = getattr(found, "body", None)
    for element in () if body is None else body:
        lines = [line for line in (" ".join(line.split()) for line in _lines(element)) if line]
        if lines:
            yield Paragraph("\n".join(lines), str(element.tag))


def _lines(element: etree._Element) -> list[str]:
    """Return the lines of one block of trafilatura's: breaks, items and rows end a line."""
    pieces: list[str] = []
    for event, each in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            pieces.append("\n" if each.tag in _BREAKS else " " if each.tag == "cell" else "")
            pieces.append(each.text or "")
        else:
            pieces.append("\n" if each.tag in _BREAKS or each.tag == "lb" else " " if each.tag == "cell" else "")
            if each is not element:
                pieces.append(each.tail or "")
    pieces.append(element.tail or "")
    return "".join(pieces).split("\n")


def _without_title(paragraphs: list[Paragraph], title: str | None) -> Iterator[Paragraph]:
    """Yield the paragraphs but the headline, where it stands again among the first of them."""
    name = words(title or "")
    for number, paragraph in enumerate(paragraphs):
        if not (number < 3 and name and words(paragraph.text) == name):
            yield paragraph
