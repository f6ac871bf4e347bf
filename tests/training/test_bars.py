from __future__ import annotations

from collections import Counter

import pytest

pytest.importorskip("torch", reason="the training extra is not installed")
from training.event_bars import BARS, Bar, Run, lines, verdict

LAYER = {"tp": 6, "fp": 2, "fn": 4, "f1": 0.5}


def run(f1: float) -> Run:
    scores = {"events type": LAYER, "events full": {**LAYER, "f1": f1}}
    return Run(scores, scores, scores, Counter(gold=4, matched=2, right=1))


def test_a_bar_is_reached_or_not() -> None:
    more, less = Bar("f", lambda _: 0.0, 0.5, 0.6), Bar("g", lambda _: 0.0, 0.35, 0.25, most=True)
    assert [verdict(more, value) for value in (0.4, 0.5, 0.6)] == ["BELOW", "must reached", "aim reached"]
    assert [verdict(less, value) for value in (0.4, 0.35, 0.25)] == ["BELOW", "must reached", "aim reached"]


def test_the_table_gives_mean_and_spread_over_folds() -> None:
    table = list(lines([run(0.5), run(0.7)]))
    assert len(table) == 1 + len(BARS)
    (full,) = [line for line in table if line.startswith("events: full F1 ") and "quad" not in line]
    assert " 0.600 " in full and " 0.100 " in full and full.endswith("aim reached")
    (extra,) = [line for line in table if line.startswith("extra events")]
    assert " 0.200 " in extra


def test_recall_of_what_is_not_actual_is_over_matched_and_over_all() -> None:
    figures = {bar.name.strip(): bar.figure(run(0.5)) for bar in BARS}
    assert figures["recall of planned, possible, denied"] == 0.5
    assert figures["the same over all gold events"] == 0.25
