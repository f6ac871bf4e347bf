"""Calibration errors and the curves that mend them, on probabilities whose truth is known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.model.calibration import read_curves
from training.figures import Figure, keep_figures, read_figures, table
from training.reliability import bins, calibration_error, error_by_chance, fit_curve, reliability, write_curves


def overconfident(count: int = 4000) -> tuple[np.ndarray, np.ndarray]:
    chance = np.random.default_rng(5)
    stated = chance.random(count)
    return stated, chance.random(count) < stated**2


def test_true_probabilities_have_no_error_but_chance() -> None:
    chance = np.random.default_rng(3)
    stated = chance.random(20_000)
    assert calibration_error(stated, chance.random(20_000) < stated) < 0.02
    assert calibration_error([0.9] * 10, [True] * 9 + [False]) == pytest.approx(0)
    assert calibration_error([0.9] * 10, [False] * 10) == pytest.approx(0.9)


def test_equal_probabilities_share_a_bin_whatever_their_order() -> None:
    found = bins([0.5] * 30 + [1.0] * 70, [True] * 15 + [False] * 15 + [True] * 70)
    assert [(each.count, each.stated, each.right) for each in found] == [(30, 0.5, 0.5), (70, 1.0, 1.0)]


def test_a_curve_mends_what_it_has_not_seen() -> None:
    stated, right = overconfident()
    found = reliability("x", stated, right, np.arange(len(stated)) % 5)
    assert found.before > 0.1
    assert found.after < 2 * found.chance
    assert found.kept


def test_a_curve_is_not_kept_where_it_mends_nothing() -> None:
    few = reliability("x", [0.4, 0.6] * 10, [False, True] * 10, [0, 1] * 10)
    assert not few.kept
    assert 0.01 < error_by_chance([0.5] * 20) < 0.3


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=300))
def test_curves_rise_and_stay_probabilities(cases: list[tuple[float, bool]]) -> None:
    x, y = fit_curve([each[0] for each in cases], [each[1] for each in cases], least=5)
    assert (np.diff(x) > 0).all()
    assert (np.diff(y) >= 0).all()
    assert y.min() >= 0 and y.max() <= 1


def test_written_curves_are_read_again(tmp_path: object) -> None:
    from pathlib import Path

    path = Path(str(tmp_path)) / "curves.tsv"
    stated, right = overconfident()
    write_curves([reliability("event", stated, right, np.arange(len(stated)) % 5)], path, "made\nkind, stated, true")
    x, y = read_curves(path)["event"]
    assert len(x) == len(y) > 5
    # probabilities that crowd below one are told apart no further than the file does
    crowded = 1 - 10.0 ** -np.linspace(1, 9, 2000)
    write_curves([reliability("near", crowded, right[:2000] | (crowded > 0.99), np.arange(2000) % 5)], path, "made")
    assert set(read_curves(path)) <= {"near"}


def test_figures_are_kept_by_part(tmp_path: object) -> None:
    from pathlib import Path

    path = Path(str(tmp_path)) / "measured.json"
    one = Figure("A", "first", 0.8, "some rows", 10, must=0.7, aim=0.9)
    keep_figures([one, Figure("B", "loss", 0.6, "some rows", must=0.5, low=True)], path)
    keep_figures([Figure("A", "second", 0.5, "other rows")], path)
    assert [each.name for each in read_figures(path)] == ["loss", "second"]
    assert (one.verdict(), read_figures(path)[0].verdict()) == ("must", "OVER")
    text = table([one])
    assert "some rows (n=10)" in text and "must" in text


def test_the_figures_for_programs_are_those_of_the_card() -> None:
    """Who reads `figures.json` (the desk's page on quality) is told what the model card tells."""
    pytest.importorskip("torch", reason="needs the training extra")
    from training.card import LAYERS, SHOWN, WEIGHTS, sections

    card = (WEIGHTS / "CARD.md").read_text(encoding="utf-8")
    found = read_figures(WEIGHTS / "figures.json")
    assert sections([each for each in found if each.part != LAYERS]) in card
    rows = [f"| {each.name} | {each.value:.3f} | {each.spread:.3f} |" for each in found if each.part == LAYERS and each.spread]
    assert len(rows) == len(set(SHOWN.values())) and all(row in card for row in rows)
