"""Tests of the best whole reading of tags and arcs."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sanudo.model.smoothing import legal_spans, whole_runs

TAGS = ("O", "B-cue", "I-cue", "B-source", "I-source")


def tagged(*rows: list[float]) -> np.ndarray:
    return np.array(rows, np.float32)


def test_a_doubtful_first_word_joins_its_span() -> None:
    seen = tagged([0.9, 0.1, 0, 0, 0], [0.4, 0.3, 0.3, 0, 0], [0.05, 0.05, 0.9, 0, 0], [1, 0, 0, 0, 0])
    table = legal_spans(seen, TAGS, np.array([True, False, False, False]))
    assert (table.first.tolist(), table.last.tolist(), table.label.tolist()) == ([1], [3], [0])


def test_a_span_ends_with_its_line() -> None:
    seen = tagged([0.1, 0.9, 0, 0, 0], [0.1, 0.2, 0.7, 0, 0])
    table = legal_spans(seen, TAGS, np.array([True, True]))
    assert (table.first.tolist(), table.last.tolist()) == ([0, 1], [1, 2])


def test_no_words_no_spans() -> None:
    assert not len(legal_spans(np.zeros((0, 5), np.float32), TAGS, np.zeros(0, bool)))


@given(st.integers(1, 30), st.integers(0, 2**32 - 1))
def test_spans_are_apart_and_inside(words: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    table = legal_spans(rng.dirichlet(np.ones(5), words).astype(np.float32), TAGS, rng.random(words) < 0.2)
    assert (table.first < table.last).all()
    assert (table.last[:-1] <= table.first[1:]).all()
    assert not len(table) or table.last[-1] <= words


def test_one_doubtful_word_does_not_cut_a_content() -> None:
    content = np.array([0.1, 0.9, 0.95, 0.4, 0.95, 0.9, 0.1])
    seen = np.stack([1 - content, np.zeros(7), content], 1).astype(np.float32)
    even = np.full((7, 3), 1 / 3, np.float32)
    runs = whole_runs(seen[None], even, np.full((7, 2), 0.5, np.float32), np.zeros((1, 7), bool), np.zeros(7, bool))
    assert [run[:3] for run in runs[0]] == [(1, 6, 2)]


def test_a_cue_is_never_part_of_its_own_content() -> None:
    seen = np.tile(np.array([0.05, 0.0, 0.95], np.float32), (1, 5, 1))
    even = np.full((5, 3), 1 / 3, np.float32)
    own = np.array([[False, False, True, False, False]])
    runs = whole_runs(seen, even, np.full((5, 2), 0.5, np.float32), own, np.zeros(5, bool))
    assert [run[:2] for run in runs[0]] == [(0, 2), (3, 5)]
