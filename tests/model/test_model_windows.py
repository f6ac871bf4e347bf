from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.model import weights
from sanudo.model.decode import bio_spans, mean_over, runs
from sanudo.model.focus import distance
from sanudo.model.tokens import Words, quotation_mask
from sanudo.model.windows import MAX_PIECES, cut
from sanudo.model.windows import given as given_of
from sanudo.text.segment import sentences

TOKENIZER = weights.tokenizer(weights.weights_folder())


def words_of(text: str) -> Words:
    return TOKENIZER.words(text, list(sentences(text)))


@given(st.text(max_size=400))
def test_words_lie_in_the_text_in_order(text: str) -> None:
    words = words_of(text)
    assert (words.start < words.stop).all()
    assert (words.stop[:-1] <= words.start[1:]).all()
    assert not len(words) or words.stop[-1] <= len(text)
    assert len(words.piece) == len(words) + 1
    assert words.piece[-1] == len(words.pieces)


@given(st.lists(st.integers(1, 60), min_size=1, max_size=40))
def test_windows_own_every_word_once_and_fit(lengths: list[int]) -> None:
    text = "\n".join(" ".join(["harbour"] * length) + "." for length in lengths)
    words = words_of(text)
    found = cut(0, words)
    assert [window.own for window in found] == [0, *(window.last for window in found[:-1])]
    assert found[-1].last == len(words)
    assert all(window.pieces <= MAX_PIECES and window.first <= window.own < window.last for window in found)


def test_a_sentence_longer_than_a_window_is_cut() -> None:
    words = words_of("grain " * 700)
    assert sum(window.last - window.own for window in cut(0, words)) == len(words) == 700


def test_a_window_is_given_as_its_pieces_between_the_marks() -> None:
    words = words_of("Norland signed. Sudmark waited for the ferry.")
    (window,) = cut(0, words)
    shown = given_of(window, words, TOKENIZER)
    pieces = shown["pieces"][0]
    assert (pieces[0], pieces[-1]) == (TOKENIZER.cls, TOKENIZER.sep)
    assert pieces[1:-1].tolist() == words.pieces.tolist()
    assert (pieces[shown["first"]] == words.pieces[words.piece[:-1]]).all()
    assert shown["features"][0, shown["first"]].tolist() == words.feature.tolist()


def test_distances_are_told_apart_up_to_eight_words_then_by_powers() -> None:
    found = distance(np.array([-9999, -9, -8, -1, 0, 1, 8, 11, 12, 9999])) - 20
    assert found.tolist() == [-20, -8, -8, -1, 0, 1, 8, 8, 9, 20]


def test_quotation_marks_left_open_end_with_their_line() -> None:
    text = 'He said "no.\nThen he left.'
    mask = quotation_mask(text)
    assert mask[text.index("no")] == 1
    assert mask[text.index("Then")] == 0


def test_spans_of_tags() -> None:
    tags = ("O", "B-actor", "I-actor", "B-place", "I-place")
    best = [0, 1, 2, 0, 3, 3, 2]
    probabilities = np.full((len(best), len(tags)), 0.02, np.float32)
    probabilities[np.arange(len(best)), best] = 0.92
    table = bio_spans(probabilities, tags, np.zeros(len(best), bool))
    found = [(int(a), int(b), table.labels[label]) for a, b, label in zip(table.first, table.last, table.label, strict=True)]
    assert found == [(1, 3, "actor"), (4, 5, "place"), (5, 6, "place"), (6, 7, "actor")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([(0.4, 0.39, 0.21), (0.45, 0.01, 0.54)], [(0, 2)]),  # outside is likeliest of the three, but not likelier than both
        ([(0.2, 0.5, 0.3), (0.1, 0.5, 0.4)], [(0, 2)]),  # the second may begin anew, but hardly likelier than go on
        ([(0.1, 0.8, 0.1), (0.1, 0.7, 0.2)], [(0, 1), (1, 2)]),
        ([(0.6, 0.3, 0.1), (0.1, 0.1, 0.8)], [(1, 2)]),
    ],
)
def test_a_word_is_in_a_span_that_begins_or_goes_on_there(
    words: list[tuple[float, ...]], expected: list[tuple[int, int]]
) -> None:
    table = bio_spans(np.array(words, np.float32), ("O", "B-act", "I-act"), np.zeros(len(words), bool))
    assert list(zip(table.first.tolist(), table.last.tolist(), strict=True)) == expected


def test_runs_end_at_breaks_and_at_rows() -> None:
    row = [[0.1, 0.9], [0.2, 0.8], [0.1, 0.9], [0.9, 0.1]]
    seen = np.array([row, row[::-1]], np.float32)
    breaks = np.array([[True, False, True, False], [True, False, False, False]])
    rows, first, last, label, score = runs(seen, 0.5, breaks)
    assert list(zip(rows.tolist(), first.tolist(), last.tolist(), label.tolist(), strict=True)) == [
        (0, 0, 2, 1),
        (0, 2, 3, 1),
        (1, 1, 4, 1),
    ]
    assert np.allclose(score, [0.85, 0.9, 2.6 / 3], atol=1e-6)


def test_means_over_spans_that_may_be_empty() -> None:
    values = np.arange(6, dtype=np.float32).reshape(3, 2)
    means = mean_over(values, np.array([0, 1], np.int32), np.array([2, 1], np.int32))
    assert means.tolist() == [[1.0, 2.0], [0.0, 0.0]]
