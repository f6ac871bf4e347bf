from __future__ import annotations

import numpy as np
import pytest
from made_graphs import Made

from sanudo.errors import ModelError
from sanudo.extract.layout import Layout
from sanudo.extract.politics import LEAST, PoliticsWeights, figures, probability, read_politics, shipped_politics
from sanudo.pipeline import Pipeline
from sanudo.types import Document, Reading

KITCHEN = """My husband declared war on the cupboard in March. He attacked the shelves, expelled the jars and seized a drawer.
I demanded a ceasefire. He refused. Talks about the spoons broke down twice, and the cat withdrew to the garden in protest. By
Sunday both sides had run out of sugar. He offered a truce and promised to return the big pan. I accepted, and we signed the
shopping list together. Nobody was hurt, though a plate was lost under friendly fire, and the neighbours have condemned the
noise. The lodger, who had been held hostage by the washing machine, was freed at noon and ate the last of the cake alone."""


def test_a_short_text_is_not_judged() -> None:
    made = Made("Ruritania attacked Graustark.")
    assert probability(Layout(made.document, made.graph), made.found) == 1.0


def test_figures_of_dates_are_unknown_without_a_day_of_publication() -> None:
    made = Made("Troops left in 1950.", published=None)
    made.time("1950", "1950")
    assert np.isnan(figures(Layout(made.document, made.graph), made.found)).sum() == 3
    dated = Made("Troops left in 1950.")
    dated.time("1950", "1950")
    assert not np.isnan(figures(Layout(dated.document, dated.graph), dated.found)).any()


def test_an_unknown_figure_does_not_count() -> None:
    weights = PoliticsWeights(np.zeros(2, np.float32), np.ones(2, np.float32), np.array([5.0, 1.0, 0.0], np.float32))
    assert weights.probability(np.array([np.nan, 0.0], np.float32)) == pytest.approx(0.5)
    assert weights.probability(np.array([2.0, 0.0], np.float32)) > 0.99


def test_the_shipped_weights_fit_the_figures() -> None:
    made = Made("Troops left.")
    assert len(figures(Layout(made.document, made.graph), made.found)) == len(shipped_politics().weight) - 1
    assert 0 < LEAST < 1


def test_damaged_weights_are_told(tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "politics.npz").write_bytes(b"no archive")
    with pytest.raises(ModelError):
        read_politics(tmp_path / "politics.npz")


def test_a_quarrel_in_a_kitchen_has_no_events() -> None:
    (found,) = Pipeline(threads=1).read([Document(id="d", text=KITCHEN, published="2019-04-01")])
    assert isinstance(found, Reading)
    assert found.events == ()
