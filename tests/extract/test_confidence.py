"""Curves laid on facts, and the curves of the weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from sanudo.errors import ModelError
from sanudo.extract.confidence import Confidence, shipped_confidence
from sanudo.model.calibration import read_curves, shipped_curves, sure
from sanudo.model.graph import ArcTable, Graph, SpanTable, Tokens
from sanudo.model.weights import weights_folder
from sanudo.types import FACTS, Event


def event(score: float) -> Event:
    return Event(id=str(score), doc="d", start=0, stop=1, score=score, event_type="AID")


def test_scores_become_true_probabilities_and_keep_their_order() -> None:
    curves = Confidence({"event": (np.array([0.2, 0.8]), np.array([0.1, 0.5]))})
    found = curves.laid_on(tuple(event(score) for score in (0.1, 0.5, 0.9)))
    assert [each.score for each in found] == [0.1, 0.3, 0.5]
    assert [each.id for each in found] == ["0.1", "0.5", "0.9"]


def test_facts_without_a_curve_stay_as_they_are() -> None:
    facts = (event(0.4),)
    assert Confidence({}).laid_on(facts) is facts
    assert Confidence({}).laid_on(()) == ()


def test_the_shipped_curves_are_of_kinds_that_there_are() -> None:
    assert set(shipped_confidence().curves) <= {each.TABLE for each in FACTS}
    assert shipped_confidence().curves


@pytest.mark.parametrize(
    "rows", ["event\t0.5\t0.4\nevent\t0.4\t0.5", "event\t0.1\t0.5\nevent\t0.2\t0.4", "event\t0.1\t1.4", "x\ty\tz"]
)
def test_damaged_curves_are_refused(tmp_path: Path, rows: str) -> None:
    path = tmp_path / "curves.tsv"
    path.write_text(rows, encoding="utf-8")
    with pytest.raises(ModelError, match="curves"):
        read_curves(path)


def test_how_sure_the_heads_are() -> None:
    column = np.zeros(2, np.int32)
    spans = SpanTable(column, column + 1, column, np.array([0.3, 0.9], np.float32), ("AID",))
    arcs = ArcTable(column, column, column + 1, column, np.array([0.2, 0.4], np.float32), ("actor",))
    traits = np.array([[0.7, 0.3], [0.1, 0.9]], np.float32)
    tokens = Tokens(column, column, column, column)
    graph = Graph(tokens, spans={"event": spans}, arcs={"event": arcs}, traits={"event.status": traits})
    curves = {"event": (np.array([0.0, 1.0]), np.array([0.0, 0.5])), "event.status": (np.array([0.5, 1.0]), np.array([0.4, 0.8]))}
    assert sure(graph, "event", curves) == pytest.approx([0.15, 0.45])
    assert sure(graph, "event.status", curves) == pytest.approx([0.56, 0.72])
    assert sure(graph, "event arcs", curves) == pytest.approx([0.2, 0.4])


def test_the_curves_of_the_weights(tmp_path: Path) -> None:
    assert "event.type" in shipped_curves(weights_folder())
    assert shipped_curves(tmp_path) == {}
