"""The place of a dateline ("SEOUL, 23 August -", "Nuuk | Tuesday"): the encoder does not read these lines, the table does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sanudo.resolve.places_hints import SECTION_WORDS
from sanudo.resolve.places_names import DEMONYM, SHORT, place_key
from sanudo.resolve.places_spans import TABLE_SCORE, Named
from sanudo.resolve.places_table import Gazetteer
from sanudo.text.months import MONTHS
from sanudo.types import Document, Span

LONGEST = 4
"""Pieces of more words are no name of a place."""

_PIECE = re.compile(r"[^,()|/·•:;\d\n—–]+")
_DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today
    yesterday""".split()
)


def dateline_places(document: Document, table: Gazetteer) -> Iterator[Named]:
    """Yield the places that a document's datelines name, in order: "Mosul" and "Iraq" of "MOSUL, Iraq (Own agency), June 3"."""
    for line in document.spans("dateline"):
        for piece in _PIECE.finditer(document.text, line.start, line.stop):
            shown = piece.group().strip(" \t-'\"“”*_.")
            start = piece.start() + piece.group().find(shown)
            if shown and _names(shown, table):
                yield Named(Span(start, start + len(shown)), "literal", TABLE_SCORE)


def _names(shown: str, table: Gazetteer) -> bool:
    words = shown.split()
    if len(words) > LONGEST or not shown[0].isupper() or len(shown) < (4 if shown.isupper() else 3):
        return False
    key = place_key(shown)
    if not key or key in _DAYS or key in SECTION_WORDS or key.split()[0] in MONTHS:
        return False
    return any(each.quality not in (SHORT, DEMONYM) for each in table.find(key))
