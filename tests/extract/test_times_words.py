"""The tokens of time and the grammar that runs over them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.extract.times import grammar
from sanudo.extract.times_clock import clock_of
from sanudo.extract.times_grammar import IDLE, number_of
from sanudo.extract.times_units import length_value
from sanudo.extract.times_words import cues, figure_class, lexicon, read_tokens


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("twenty-one", 21),
        ("two hundred and five", 205),
        ("three thousand", 3000),
        ("1,500", 1500),
        ("a hundred", 100),
        ("cats", None),
    ],
)
def test_numbers_in_words(words: str, number: float | None) -> None:
    tokens = read_tokens(words)
    assert number_of(tokens, 0, len(tokens)) == (number + 1 if words.startswith("a ") and number is None else number)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("7", "n12"),
        ("24", "n24"),
        ("31", "n31"),
        ("45", "n59"),
        ("98", "n99"),
        ("2019", "year"),
        ("123", "figures"),
        ("2500", "figures"),
        ("1,500", "figures"),
    ],
)
def test_classes_of_figures(text: str, name: str) -> None:
    assert figure_class(text) == name


def test_a_point_belongs_to_an_abbreviated_month_but_ends_a_sentence_elsewhere() -> None:
    tokens = read_tokens("Jan. May.")
    assert [tokens.word(index) for index in range(len(tokens))] == ["Jan.", "May", "."]


@given(st.text(max_size=80))
def test_tokens_lie_in_the_text_in_order_and_each_has_a_class(text: str) -> None:
    tokens = read_tokens(text)
    assert len(tokens.classes) == len(tokens.start) == len(tokens.stop) == len(tokens.values)
    position = 0
    for start, stop in zip(tokens.start, tokens.stop, strict=True):
        assert position <= start < stop <= len(text)
        position = stop


def test_no_rule_begins_with_a_class_that_is_passed_over() -> None:
    codes = lexicon().codes
    idle = {codes[name] for name in IDLE}
    tails = [
        "",
        *codes.values(),
        *(first + last for first in codes.values() for last in (codes["unit"], codes["n12"], codes["year"])),
    ]
    for rule in grammar().rules:
        assert not [code for code in idle if any(rule.pattern.match(code + tail) for tail in tails)], rule.pattern.pattern


def test_no_rule_matches_nothing() -> None:
    assert not [rule for rule in grammar().rules if rule.pattern.fullmatch("")]


@pytest.mark.parametrize(
    ("number", "unit", "timed", "value"),
    [
        (1, "D", False, "P1D"),
        (0.5, "Y", False, "P6M"),
        (0.5, "DE", False, "P5Y"),
        (1, "2W", False, "P2W"),
        (2, "CE", False, "P200Y"),
        (None, "M", True, "PTXM"),
    ],
)
def test_values_of_lengths(number: float | None, unit: str, timed: bool, value: str) -> None:
    assert length_value(number, unit, timed) == value


@pytest.mark.parametrize(
    ("words", "half", "clock"),
    [
        ("10", "p", "22:00"),
        ("12", "p", "12:00"),
        ("12:15", "a", "00:15"),
        ("17h30", "", "17:30"),
        ("24", "", "24:00"),
        ("24:10", "", None),
        ("27", "", None),
    ],
)
def test_clocks(words: str, half: str, clock: str | None) -> None:
    assert clock_of(words, half) == clock


def test_lists_of_cues_are_there_and_an_unknown_one_is_empty() -> None:
    assert "will" in cues("modal") and cues("modal") <= cues("ahead")
    assert not cues("ahead") & cues("back")
    assert cues("no such list") == frozenset()
