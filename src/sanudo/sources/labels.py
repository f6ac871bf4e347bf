"""Labels of an extracted article: its lines are taken for the article's unless something strong says otherwise.

The reader of flattened pages (`sanudo.text.lines`) expects furniture everywhere and is too strict here, where most of it is
gone: headings and lists of an article would fall. What it calls residue counts only with a wording that gives it away, or where
a line is nothing but a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sanudo.sources.making import Known
from sanudo.text.cues import CUES
from sanudo.text.dates import Order
from sanudo.text.lines import Looked, Masthead, look, read_lines
from sanudo.types import ARTICLE_KINDS, Block, BlockKind

ODDS = 0.0
"""Log-odds of residue from which a wording that gives a line away is believed."""

_WORDS = re.compile(r"\w+")
_LINK_WORDS = 3


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an extracted page: its lines, the element it was (p, head, list, quote, table), whether it is all link."""

    text: str
    tag: str = "p"
    linked: bool = False


def words(text: str) -> str:
    """Return the words of a text in small letters, for comparing."""
    return " ".join(_WORDS.findall(text.casefold()))


def label(text: str, paragraphs: Sequence[Paragraph], known: Known, *, order: Order) -> tuple[Masthead, tuple[Block, ...]]:
    """Return what the text of a page says of itself, and its blocks; the text is the title (if known) and the paragraphs."""
    looked = look(text)
    masthead = read_lines(text, order=order, outlet=known.outlet, url=known.url, looked=looked)
    residue = _residue(looked, paragraphs, known.title)
    title = len(known.title or "")
    return masthead, tuple(_settled(block, residue, title) for block in masthead.blocks)


def _settled(block: Block, residue: dict[int, tuple[int, BlockKind, str]], title: int) -> Block:
    """Return a block with the kind that it has on an extracted page."""
    if block.start < title:
        return replace(block, kind="title", reason="headline of the page")
    for start, (stop, kind, reason) in residue.items():
        if start <= block.start < stop:
            return replace(block, kind=kind, reason=reason)
    if block.kind not in ARTICLE_KINDS or block.kind == "title":
        return replace(block, kind="body", reason="part of the extracted article")
    return block


def _residue(looked: Looked, paragraphs: Sequence[Paragraph], title: str | None) -> dict[int, tuple[int, BlockKind, str]]:
    """Return the lines that are residue: where each starts, where it stops, which kind, and why."""
    found: dict[int, tuple[int, BlockKind, str]] = {}
    for start, stop in _links(paragraphs, len(title) + 2 if title else 0):
        found[start] = (stop, "promo", "nothing but a link")
    for line, value in zip(looked.lines, looked.settled, strict=True):
        cue = next((CUES[number] for number in line.cues if CUES[number].strong), None)
        if cue is not None and value > ODDS:
            found[line.start] = (line.start + len(line.text), cue.kind, cue.name)
    return found


def _links(paragraphs: Sequence[Paragraph], at: int) -> Iterator[tuple[int, int]]:
    for paragraph in paragraphs:
        stop = at + len(paragraph.text)
        if paragraph.linked and paragraph.tag != "head" and len(_WORDS.findall(paragraph.text)) >= _LINK_WORDS:
            yield at, stop
        at = stop + 2


def article_text(page_text: str, blocks: Sequence[Block]) -> str:
    """Return the running text of a page alone, a line to each line: without title, captions, credits and residue."""
    kinds = ("body", "dateline", "slug", "byline")
    return "\n".join(page_text[block.start : block.stop] for block in blocks if block.kind in kinds)
