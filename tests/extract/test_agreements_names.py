"""What is told of an agreement beside its name is no part of the name."""

from __future__ import annotations

import numpy as np
import pytest

from sanudo.extract.agreements_names import ended, whole
from sanudo.extract.layout import Layout
from sanudo.model.graph import Graph, Tokens
from sanudo.types import Document

UPOS = ("ADJ", "ADP", "ADV", "DET", "NOUN", "PROPN", "VERB", "PUNCT")


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("pact on river fish late on Friday", "pact on river fish"),
        ("accord in 2011 with the", "accord"),
        ("treaty of 1994", "treaty of 1994"),
        ("deal with ", "deal"),
        ("truce on Sunday to free the last", "truce"),
        ("agreement on grain last week", "agreement on grain"),
        ("pact on this river", "pact on this river"),
        ("protocol on nine tenths of the", "protocol on nine tenths"),
        ("ceasefire of 2002 still holds", "ceasefire of 2002"),
        ("truce there has failed", "truce"),
    ],
)
def test_names_end_where_time_begins_and_never_loosely(phrase: str, name: str) -> None:
    noun = len(phrase.split()[0])
    assert phrase[: ended(phrase, noun, len(phrase))] == name


def layout_of(words: str, kinds: str) -> Layout:
    starts = np.cumsum([0, *(len(word) + 1 for word in words.split()[:-1])]).astype(np.int32)
    stops = (starts + [len(word) for word in words.split()]).astype(np.int32)
    zeros = np.zeros(len(starts), np.int32)
    tags = {"upos": np.array([UPOS.index(kind) for kind in kinds.split()])}
    graph = Graph(Tokens(starts, stops, zeros, zeros), tags=tags, tag_names={"upos": UPOS})
    return Layout(Document(id="d", text=words, origin="d"), graph)


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        (1, 2, "the Open Skies Pact"),
        (2, 4, "Open Skies"),
        (0, 1, None),
        (0, 2, None),
        (5, 6, None),
        (1, 9, "the Open Skies Pact signed at Oslo"),
        (0, 5, "the Open Skies Pact"),
        (6, 8, "Oslo"),
        (5, 8, "Oslo"),
    ],
)
def test_half_a_name_is_made_whole_and_a_verb_is_none(first: int, last: int, name: str | None) -> None:
    layout = layout_of("scrap the Open Skies Pact signed at Oslo on Monday", "VERB DET ADJ PROPN PROPN VERB ADP PROPN ADP PROPN")
    found = whole(layout, first, last)
    assert (layout.text[found.start : found.stop] if found else None) == name
