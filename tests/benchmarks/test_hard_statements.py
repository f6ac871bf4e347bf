"""The hard cases of the statement layer: that the file is sound, and how many of them must come out right."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

from hard_statements import cases, tallies


def test_there_are_many_cases_and_their_gold_stands_in_their_text() -> None:
    found = cases()
    assert len(found) >= 120
    assert len({case["text"] for case in found}) == len(found)
    assert len(Counter(case["phenomenon"] for case in found)) >= 30
    for case in found:
        pieces = [piece for each in case["statements"] for piece in each["content"]] + case["absent"]
        assert pieces
        assert all(piece in case["text"] for piece in pieces), case["text"]


def test_none_of_them_is_training_data() -> None:
    corpus = Path(__file__).parents[2] / "corpus/articles"
    texts = "\n".join(path.read_text(encoding="utf-8") for path in sorted(corpus.glob("*.txt")))
    assert not [case["text"] for case in cases() if case["text"].splitlines()[0] in texts]


def test_most_of_them_come_out_right() -> None:
    found = tallies().values()
    asked = sum(each.asked for each in found)
    assert sum(each.found for each in found) >= 0.85 * asked
    assert sum(each.speaker for each in found) >= 0.8 * asked
    assert sum(each.further_right for each in found) >= 0.9 * sum(each.further for each in found)
    assert not sum(each.invented for each in found)
