from pathlib import Path

import numpy as np
import pytest
from numpy.testing import assert_allclose

from sanudo.model import weights
from sanudo.model.hints import LIMITS, SIDES, STEPS, TABLES, Asked, Hints, countries, sectors, shipped_hints, steps, write
from sanudo.model.reader import GraphReader, Text
from sanudo.types import Span


def ints(*values: int) -> np.ndarray:
    return np.array(values, np.int32)


def made(hidden: int = 3) -> Hints:
    """Maps that ask and answer with the states as they are, and have no mind of their own."""
    arrays = {
        "asks": np.vstack([np.eye(hidden), np.zeros(hidden)]),
        "answers": np.vstack([np.eye(hidden, hidden + 1), np.zeros(hidden + 1)]),
        "scope": np.zeros((hidden + 1, 2)),
        "sector": np.vstack([np.eye(hidden, 2), np.zeros(2)]),
        "far": np.zeros(SIDES * STEPS),
        "near": np.zeros(3),
    }
    return Hints({name: table.astype(np.float32) for name, table in arrays.items()}, ("GOV", "MIL"), "none")


# words: a mention, a pointer to country 0, a pointer to country 1 that is like the mention, a mention like the first pointer
STATES = np.array([[0, 4, 0], [4, 0, 0], [0, 4, 0], [4, 0, 0]], np.float32)
ASKED = Asked(ints(0, 3), ints(1, 4), ints(7, 9), ints(1, 2), ints(2, 3), ints(0, 1), 3)
ONE_SENTENCE = ints(0, 0, 0, 0)


def test_a_mention_takes_the_country_of_the_pointer_that_answers_it() -> None:
    tables = made().tables(STATES)
    chances = np.exp(countries(tables, ASKED, ONE_SENTENCE))
    assert chances.shape == (2, 4)
    assert_allclose(chances.sum(axis=1), 1, rtol=1e-5)
    assert chances.argmax(axis=1).tolist() == [1, 0]


def test_mentions_of_one_actor_are_weighed_together() -> None:
    tables = made().tables(STATES)
    joined = Asked(ASKED.first, ASKED.last, ints(7, 7), *(ASKED.pointer_first, ASKED.pointer_last, ASKED.country), 3)
    (both,) = countries(tables, joined, ONE_SENTENCE)
    assert both[0] == pytest.approx(both[1], abs=1e-5)
    assert sectors(tables, ASKED.first, ASKED.last, ASKED.actor).argmax(axis=1).tolist() == [1, 0]


def test_distance_and_sentence_have_their_weight() -> None:
    far, near = steps(ASKED, ints(0, 0, 1, 1))
    assert (far[0] >= 2 * STEPS).all() and ((far[1] >= STEPS) & (far[1] < 2 * STEPS)).all()
    assert near.tolist() == [[1, 0], [2, 1]]
    hints = made()
    hints.arrays["near"][1] = 50.0  # only a pointer in the mention's sentence counts
    chances = countries(hints.tables(STATES), ASKED, ints(0, 0, 1, 1))
    assert chances.argmax(axis=1).tolist() == [0, 1]
    assert far.max() < SIDES * (len(LIMITS) + 1)


def test_maps_are_written_and_are_those_of_the_shipped_weights(tmp_path: Path) -> None:
    write(made(), tmp_path / "hints.npz")
    with np.load(tmp_path / "hints.npz") as archive:
        assert set(archive.files) == {*TABLES, "far", "near", "sectors", "weights"}
    assert shipped_hints().weights == weights.digest(), "fit the hints anew: training.fit_hints"


def test_graphs_hold_hints_for_every_word() -> None:
    text = "Otto Brandt, a Viennese farmer, wept in Austria."
    (graph,) = GraphReader(threads=1).graphs([Text(text, (Span(0, len(text)),))], ())
    assert graph.hints["sector"].shape == (len(graph.tokens), len(graph.trait_names["hints.sector"]))
    assert graph.hints["asks"].shape[1] == graph.hints["answers"].shape[1] - 1
    assert all(np.isfinite(table).all() for table in graph.hints.values())
