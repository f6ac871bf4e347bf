"""Tests of positions and disputes: the tables, the pairs and the shape of what comes out, on a graph made by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.errors import ModelError
from sanudo.extract.positions import issue_words
from sanudo.extract.statements import saying_status
from sanudo.extract.weighing import Weigher, weigher


def test_a_weigher_follows_its_weights() -> None:
    model = Weigher(("none", "support"), {"backs": 0, "always": 1}, np.array([[0.0, 2.0], [1.0, 0.0]]))
    quiet, loud, unknown = model.chances([{"always": 1.0}, {"always": 1.0, "backs": 1.0}, {"unheard of": 3.0}])
    assert quiet[0] > 0.7
    assert loud[1] > 0.7
    assert unknown.tolist() == [0.5, 0.5]
    assert model.chances([]).shape == (0, 2)


@given(st.dictionaries(st.sampled_from(["S", "E", "E REJECT", "S stance oppose", "?"]), st.floats(-20, 20), max_size=5))
def test_chances_are_a_distribution(features: dict[str, float]) -> None:
    chances = weigher("positions").chances([features])[0]
    assert abs(chances.sum() - 1) < 1e-9
    assert ((chances >= 0) & (chances <= 1)).all()


@pytest.mark.parametrize(("table", "label"), [("positions", "oppose"), ("disputes", "dispute")])
def test_the_shipped_tables_name_their_labels(table: str, label: str) -> None:
    model = weigher(table)
    assert model.labels[0] == "none"
    assert label in model.labels


def test_refusing_tells_more_of_opposition_than_of_support() -> None:
    model = weigher("positions")
    kinds = [{"E": 1.0, f"E {kind}": 1.0, "E actual": 1.0, f"E {kind} actual": 1.0} for kind in ("REJECT", "SUPPORT")]
    refusal, backing = (dict(zip(model.labels, row, strict=True)) for row in model.chances(kinds))
    assert refusal["oppose"] > refusal["support"]
    assert backing["support"] > backing["oppose"]


def test_an_absent_table_is_told_of() -> None:
    with pytest.raises(ModelError, match="nothing-like-it"):
        weigher("nothing-like-it")


@given(st.text(max_size=400))
def test_an_issue_is_one_short_line(content: str) -> None:
    issue = issue_words(content)
    assert "\n" not in issue
    assert len(issue) <= 141


@pytest.mark.parametrize(
    ("clause", "status"),
    [
        ("is expected to say", "planned"),
        ("were to announce", "planned"),
        ("never said", "denied"),
        ("didn’t say", "denied"),
        ("said", "actual"),
    ],
)
def test_whether_a_saying_happened(clause: str, status: str) -> None:
    assert saying_status(clause) == status
