"""Tests of the chains: the best path, cues and arcs inside their paragraphs, and damaged weights."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanudo.errors import ModelError
from sanudo.model.attributions import Marked, arcs, cue_spans
from sanudo.model.chains import Chain, Evidence, read_chain


def chain(seed: int, states: int = 3) -> Chain:
    rng = np.random.default_rng(seed)
    shapes = {
        "state": (2, states),
        "move": (1, states, states),
        "state_piece": (3, 3, states),
        "move_piece": (2, 3, states, states),
    }
    made = {name: rng.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}
    return Chain(pieces=np.array([5, 9]), **made)


def evidence(seed: int, length: int) -> Evidence:
    rng = np.random.default_rng(seed)
    return Evidence(
        rng.normal(size=(1, length, 2)).astype(np.float32),
        np.ones((1, length, 1), np.float32),
        rng.choice([5, 7, 9], (1, length)),
        np.array([length]),
        np.zeros((1, length), bool),
    )


@settings(max_examples=25)
@given(st.integers(0, 2**16), st.integers(1, 5))
def test_the_best_path_is_the_best_of_all(seed: int, length: int) -> None:
    model, seen = chain(seed), evidence(seed + 1, length)
    states, moves = model._scores(seen)

    def score(path: tuple[int, ...]) -> float:
        total = sum(states[0, word, label] for word, label in enumerate(path))
        return float(total + sum(moves[0, word, path[word - 1], path[word]] for word in range(1, length)))

    (found,) = model.best(seen)
    best = max(score(path) for path in product(range(3), repeat=length))
    assert score(tuple(found.tolist())) == pytest.approx(best, abs=1e-4)


def test_barred_words_carry_no_label() -> None:
    seen = evidence(3, 6)
    barred = np.array([[False, True, True, False, False, True]])
    held = Evidence(seen.state, seen.move, seen.piece, seen.length, barred)
    (found,) = chain(3).best(held, 50.0)
    assert (found > 0).tolist() == [True, False, False, True, True, False]


def words(count: int, seed: int) -> Marked:
    rng = np.random.default_rng(seed)
    paragraph = np.cumsum(rng.random(count) < 0.1).astype(np.int32)
    return Marked(
        tags=rng.dirichlet(np.full(7, 0.3), count).astype(np.float32),
        speech=rng.integers(0, 17, count).astype(np.int32),
        quoted=rng.integers(0, 3, count).astype(np.int32),
        capital=rng.random(count) < 0.3,
        piece=rng.integers(0, 3000, count).astype(np.int32),
        sentence=np.cumsum(rng.random(count) < 0.15).astype(np.int32),
        paragraph=paragraph,
    )


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 90), st.integers(0, 2**16))
def test_cues_and_arcs_lie_in_one_paragraph_and_apart(count: int, seed: int) -> None:
    made = words(count, seed)
    cues = cue_spans(made)
    assert (cues.last[:-1] <= cues.first[1:]).all()
    for first, last in zip(cues.first, cues.last, strict=True):
        assert first < last
        assert made.paragraph[first] == made.paragraph[last - 1]
    rng = np.random.default_rng(seed)
    seen = [rng.dirichlet(np.ones(3), count).astype(np.float32) for _ in range(len(cues))]
    for row, first, last, _, score in arcs(made, cues, seen, np.zeros(len(cues), np.int32)):
        assert 0 <= first < last <= count
        assert made.paragraph[first] == made.paragraph[last - 1] == made.paragraph[cues.first[row]]
        assert last <= cues.first[row] or first >= cues.last[row]
        assert 0 <= score <= 1


def test_damaged_weights_are_told_of(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="none"):
        read_chain(tmp_path / "none.npz")
    np.savez(tmp_path / "half.npz", state=np.zeros((2, 3)))
    with pytest.raises(ModelError, match="half"):
        read_chain(tmp_path / "half.npz")
