"""Paragraphs and sentences of plain text, by rule: where windows for the encoder may be cut.

The encoder has a head of its own for sentence ends; these rules only have to be right often enough never to cut a window
in the middle of a thought, and they hold where no model is at hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sanudo.types import Span

_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof rev hon sen rep gov gen lt col maj capt cmdr adm sgt cpl brig st ste mt ft jr sr vs inc co corp ltd
    no nos vol fig jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun u.s u.n
    u.k e.u d.c a.m p.m ph.d h.e approx est dept univ ave blvd rd pp art sec para messrs amb pres supt det insp""".split()
)
_BOUNDARY = re.compile(
    r"""(?<![.!?…])[.!?…]++["”’')\]»]*+(?=\s)   # end marks, closing quotation marks and brackets, then white space
      | [:;](?=\s*\n)              # a colon or semicolon at the end of a line""",
    re.VERBOSE,
)
_PARAGRAPH = re.compile(r"\n\s*")
_LAST_WORD = re.compile(r"[\w.&’'-]+$")
_NEXT = re.compile(r"\s*+[\"“‘'(\[«—–-]*+\s*+(\w[\w'’]*|\S)")


def paragraphs(text: str, start: int = 0, stop: int | None = None) -> Iterator[Span]:
    """Yield the lines of a stretch of text that hold more than white space, without the white space around them."""
    stop = len(text) if stop is None else stop
    position = start
    for match in _PARAGRAPH.finditer(text, start, stop):
        yield from _trimmed(text, position, match.start())
        position = match.end()
    yield from _trimmed(text, position, stop)


def sentences(text: str, start: int = 0, stop: int | None = None) -> Iterator[Span]:
    """Yield the sentences of a stretch of text, line by line, without the white space around them."""
    for paragraph in paragraphs(text, start, stop):
        position = paragraph.start
        for match in _BOUNDARY.finditer(text, paragraph.start, paragraph.stop):
            if match.end() < paragraph.stop and _ends_here(text, position, match):
                yield from _trimmed(text, position, match.end())
                position = match.end()
        yield from _trimmed(text, position, paragraph.stop)


def _trimmed(text: str, start: int, stop: int) -> Iterator[Span]:
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    if start < stop:
        yield Span(start, stop)


def _ends_here(text: str, sentence_start: int, match: re.Match[str]) -> bool:
    """Tell whether an end mark closes a sentence, from the word before it and the letter after it."""
    following = _NEXT.match(text, match.end())
    if following is None:
        return True
    word_after = following.group(1)
    letter = word_after[0]
    if match.group()[0] in "!?…" or match.group().startswith(".."):
        return not letter.islower()
    if letter.islower():
        return False
    if match.group() != ".":
        return True
    word = _LAST_WORD.search(text, max(sentence_start, match.start() - 20), match.start())
    if word is None:
        return True
    token = word.group().lower()
    if token in _ABBREVIATIONS or token.rstrip(".") in _ABBREVIATIONS:
        # "in the U.S. The ..." ends a sentence more often than not when a function word follows
        return "." in token and word_after in _STARTERS
    # a single capital is an initial ("George W. Bush")
    return not (len(token) == 1 and word.group().isupper())


_STARTERS = frozenset(
    "The A An In On At It He She They We But And This That These Those As For If When While After Before However Its His".split()
)
