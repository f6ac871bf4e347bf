from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.extract.numbers import number, owned, quantities
from sanudo.types import Quantity, Span


def told(text: str) -> list[tuple[str, float | None, str]]:
    return [(each.kind, each.value, each.qualifier) for each in quantities(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 14 people were killed in the blast.", ("dead", 14.0, "at least")),
        ("The shelling killed three villagers.", ("dead", 3.0, "exactly")),
        ("About two hundred marchers blocked the bridge.", ("participants", 200.0, "about")),
        ("Dozens of students were arrested.", ("arrested", None, "unknown")),
        ("Police detained up to forty people.", ("arrested", 40.0, "up to")),
        ("More than 1,200 families fled the valley.", ("displaced", 1200.0, "at least")),
        ("Twenty-six sailors were wounded.", ("injured", 26.0, "exactly")),
        ("Norway gave the camp $4.5 million on Friday.", ("money", 4_500_000.0, "exactly")),
        ("It lent the port about 300 million euros.", ("money", 300_000_000.0, "about")),
    ],
)
def test_what_a_number_counts(text: str, expected: tuple[str, float | None, str]) -> None:
    assert expected in told(text)


@pytest.mark.parametrize("text", ["The road is 14 kilometres long.", "It rose by 3 per cent in 2019.", "Chapter 12 was dull."])
def test_other_numbers_are_no_quantities(text: str) -> None:
    assert told(text) == []


def test_words_and_digits_are_worth_the_same() -> None:
    assert number("twenty-one") == number("21") == 21
    assert number("two thousand") == number("2,000") == 2000
    assert number("a dozen") == 12
    assert number("scores") is None


def test_a_number_goes_to_the_nearest_event_of_a_fitting_type() -> None:
    dead = Quantity(kind="dead", value=3, qualifier="exactly", start=50, stop=51)
    assert owned(dead, {10: "ASSAULT", 45: "CONSULT", 90: "ASSAULT"}) in (10, 90)
    assert owned(dead, {45: "CONSULT"}) is None


@given(st.text(max_size=200))
def test_quantities_lie_in_their_sentence(text: str) -> None:
    for each in quantities(text, Span(0, len(text))):
        assert 0 <= each.start < each.stop <= len(text)
