"""Edges of toponyms, and the names that the table is sure of."""

from __future__ import annotations

import re

import numpy as np
import pytest

from sanudo.model.graph import Graph, SpanTable, Tokens
from sanudo.resolve.places_spans import named_places, trimmed
from sanudo.resolve.places_table import shipped_gazetteer
from sanudo.types import Span


def tokens(text: str) -> Tokens:
    words = [(m.start(), m.end()) for m in re.finditer(r"\w+|[^\w\s]", text)]
    start, stop = (np.array([w[i] for w in words], np.int32) for i in (0, 1))
    none = np.zeros(len(words), np.int32)
    return Tokens(start, stop, none, none)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("the Gambia", "Gambia"),
        ("Peru’s", "Peru"),
        ("“Cairo,”", "Cairo"),
        ("northern Mali", "Mali"),
        ("Greek islands", "Greek"),
        ("U.S.", "U.S."),
        (" the ", None),
        ("...", None),
    ],
)
def test_edges_are_trimmed(text: str, kept: str | None) -> None:
    span = trimmed(text, Span(0, len(text)))
    assert (None if span is None else text[span.start : span.stop]) == kept


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ministers of Slovenia and Austria met Croatian envoys.", ["Slovenia", "Austria", "Croatian"]),
        ("He moved from Tulsa, Okla., to the U.S. Virgin Islands.", ["Tulsa", "Okla.", "U.S. Virgin Islands"]),
        ("The Sri Lankan navy waited.", ["Sri Lankan"]),
        ("They asked us to leave in march.", []),
        ("Paris Holm and Jakarta Smith sang.", []),
        ("A tanker passed the Strait of Hormuz.", ["Strait of Hormuz"]),
    ],
)
def test_the_table_adds_names_it_is_sure_of(text: str, found: list[str]) -> None:
    named = named_places(text, Graph(tokens(text)), shipped_gazetteer())
    assert [text[n.span.start : n.span.stop] for n in named] == found


def test_a_part_that_the_encoder_found_is_made_whole() -> None:
    text = "Envoys of South Korea arrived."
    part = SpanTable(
        np.array([3], np.int32), np.array([4], np.int32), np.zeros(1, np.int32), np.ones(1, np.float32), ("metonymic",)
    )
    named = named_places(text, Graph(tokens(text), spans={"place": part}), shipped_gazetteer())
    assert [(text[n.span.start : n.span.stop], n.use) for n in named] == [("South Korea", "metonymic")]


def test_doubtful_spans_of_the_encoder_are_dropped() -> None:
    text = "Then Blorvik spoke of the north."
    rows = SpanTable(
        np.array([1, 5], np.int32), np.array([2, 6], np.int32), np.zeros(2, np.int32), np.full(2, 0.6, np.float32), ("literal",)
    )
    assert named_places(text, Graph(tokens(text), spans={"place": rows}), shipped_gazetteer()) == []
