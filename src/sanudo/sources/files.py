"""Plain text and Markdown: every character is kept, lines are labelled."""

from __future__ import annotations

import re
from dataclasses import replace

from sanudo.config import Settings
from sanudo.sources.decoding import decode
from sanudo.sources.making import Known, admit, document, from_text
from sanudo.text.dates import DateHints, read_date
from sanudo.text.lines import read_lines
from sanudo.text.names import people
from sanudo.types import Block, Document

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(\w[\w -]{0,30}?)\s*:\s*(.*?)\s*$")
_ITEM = re.compile(r"^\s*-\s+(.+?)\s*$")
_HEADING = re.compile(r"^(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$", re.MULTILINE)
_NAMES = {
    "title": "title", "headline": "title", "date": "published", "published": "published", "pubdate": "published",
    "outlet": "outlet", "source": "outlet", "publisher": "outlet", "publication": "outlet", "site": "outlet",
    "author": "byline", "authors": "byline", "byline": "byline", "url": "url", "link": "url", "canonical": "url",
    "lang": "language", "language": "language",
}  # fmt: skip
"""Front matter's fields, and ours."""


def text_document(data: bytes, known: Known, *, origin: str, settings: Settings) -> Document:
    """Return the document of a plain or flattened text; raises InputError where it is none."""
    return from_text(decode(data), known, origin=origin, settings=settings)


def markdown_document(data: bytes, known: Known, *, origin: str, settings: Settings) -> Document:
    """Return the document of a Markdown file; the front matter's fields count before what the text says. Raises InputError."""
    text = decode(data)
    front = _FRONT.match(text)
    fields = _fields(front[1]) if front else {}
    start = front.end() if front else 0
    body = text[start:]
    known = _known(fields, body, known, settings)
    language = admit(body, known, settings)
    headings = list(_HEADING.finditer(body))
    # Markdown's signs are no part of the words: lines are labelled without them, at their places
    plain = _blanked(body)
    masthead = read_lines(plain, order=settings.date_order, outlet=known.outlet, url=known.url or settings.url)
    first = headings[0] if headings and headings[0][1] == "#" else None
    found = replace(
        known,
        title=known.title or (_bare(first[2]) if first else None) or masthead.title,
        byline=known.byline or masthead.byline,
        outlet=known.outlet or masthead.outlet,
        published=known.published or masthead.published,
        published_note=known.published_note if known.published else masthead.published_note,
        language=language,
    )
    blocks = [*_front_blocks(text, start), *_blocks(body, masthead.blocks, first, start)]
    return document(text, blocks, found, origin=origin, settings=settings)


def _fields(front: str) -> dict[str, str]:
    """Return the plain fields of front matter (YAML's simplest form); lists are joined by commas."""
    found: dict[str, str] = {}
    last = ""
    for line in front.splitlines():
        field, item = _FIELD.match(line), _ITEM.match(line)
        if item and last:
            found[last] = ", ".join(filter(None, (found[last], item[1].strip("\"'"))))
        elif field:
            last = field[1].lower()
            found[last] = field[2].strip("[]").strip("\"'")
    return {ours: found[name] for name, ours in reversed(_NAMES.items()) if found.get(name)}


def _known(fields: dict[str, str], body: str, known: Known, settings: Settings) -> Known:
    outlet, url = fields.get("outlet") or known.outlet, fields.get("url") or known.url
    date, note = read_date(fields.get("published"), DateHints(settings.date_order, outlet, url, body))
    return replace(
        known,
        title=fields.get("title") or known.title,
        byline=people(fields.get("byline", "")) or known.byline,
        outlet=outlet,
        published=date or known.published,
        published_note=note if date else known.published_note,
        url=url,
        language=fields.get("language") or known.language,
    )


_SIGNS = re.compile(
    r"""^[ \t]{0,3}(?:\#{1,6}(?=[ \t])|>[ \t>]*|[-*+](?=[ \t])|(?:[-*_][ \t]*){3,}$)   # heading, quotation, item, rule
      | \*{1,3}|(?<!\w)_{1,3}|_{1,3}(?!\w)|~~|`+                                    # emphasis, code
      | !?\[(?=[^\]\n]*\]\()|(?<=\])\([^()\s]*(?:\s"[^"\n]*")?\)|\](?=\()            # links and pictures
      | [ \t]\#+[ \t]*$ """,
    re.VERBOSE | re.MULTILINE,
)


def _blanked(body: str) -> str:
    """Return a text of the same length in which Markdown's signs are spaces."""
    return _SIGNS.sub(lambda match: " " * len(match[0]), body)


def _bare(line: str) -> str:
    return " ".join(_SIGNS.sub("", line).split())


def _front_blocks(text: str, stop: int) -> list[Block]:
    kept = text[:stop].rstrip()
    start = len(kept) - len(kept.lstrip())
    return [Block(kind="nav", start=start, stop=len(kept), reason="front matter")] if kept.strip() else []


def _blocks(body: str, found: tuple[Block, ...], title: re.Match[str] | None, shift: int) -> list[Block]:
    """Return blocks over every character of the body: those of the words, widened to the signs around them."""
    blocks: list[Block] = []
    at = 0
    for block in found:
        start = _skip(body, at)
        stop = block.stop
        line_end = body.find("\n", stop)
        rest = body[stop : line_end if line_end >= 0 else len(body)]
        if rest and not _blanked(rest).strip():
            stop += len(rest.rstrip())
        kind, reason = block.kind, block.reason
        if title is not None and title.start() <= block.start < title.end():
            kind, reason = "title", "first heading"
        signs = body[start : block.start]
        if "\n" in signs.strip():  # a rule or the like on a line of its own
            own = start + len(signs[: signs.rstrip().rfind("\n")].rstrip())
            blocks.append(Block(kind="nav", start=shift + start, stop=shift + own, reason="sign of Markdown"))
            start = _skip(body, own)
        blocks.append(Block(kind=kind, start=shift + start, stop=shift + stop, reason=reason))
        at = stop
    start, stop = _skip(body, at), len(body.rstrip())
    if start < stop:
        blocks.append(Block(kind="nav", start=shift + start, stop=shift + stop, reason="sign of Markdown"))
    return blocks


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
