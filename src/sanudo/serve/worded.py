"""Documents by words in them, from the index beside a record: to look through the texts of a large record takes long."""

from __future__ import annotations

from sanudo.fulltext.index import opened
from sanudo.fulltext.words import folded, words
from sanudo.serve.asking import Asked
from sanudo.store.conditions import terms
from sanudo.store.queries import Record

KNOWN = ("text", "outlet", "since", "until", "sort", "page", "limit", "format")
"""What can be asked for of the index."""


def documents(record: Record, asked: Asked, limit: int, offset: int) -> tuple[list[str], int] | None:
    """Return the ids of a page of documents, the newest first, and how many there are in all; None where the index cannot tell.

    As in the texts themselves, what is looked for may be part of a word; phrases and signs are left to the texts.
    """
    parts = terms(asked.one("text"))
    wanted = [words(each) for each in parts]
    if not parts or asked.pairs(without=KNOWN) or any(each != [folded(part)] for each, part in zip(wanted, parts, strict=True)):
        return None
    index = opened(record)
    if index is None:
        return None
    return index.holding([each for (each,) in wanted], asked.one("outlet"), asked.day("since"), asked.day("until"), limit, offset)
