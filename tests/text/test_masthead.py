"""Titles, writers and outlets as papers, wires and sites print them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.text.lines import read_lines
from sanudo.text.masthead import could_be_outlet
from sanudo.text.names import introduction, is_person, people
from sanudo.text.outlets import is_known_outlet, outlet_order

TEXT = (
    "The envoys of both countries met in the customs house on Tuesday and agreed to open the bridge again before the summer.\n\n"
    '"It is a beginning," said the mayor, who had waited eleven years for the day, and asked both sides to keep their word.'
)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Quill", ("Ada Quill",)),
        ("By Ada Quill and Sam Tor", ("Ada Quill", "Sam Tor")),
        ("By ADA QUILL, Staff Writer", ("Ada Quill",)),
        ("Por Lucía Prado", ("Lucía Prado",)),
        ("Posted by ada_q", ("ada_q",)),
        ("From our special correspondent Ada Quill", ("Ada Quill",)),
        ("BY ADA QUILL 14/05/19", ("Ada Quill",)),
        ("Text: Ada Quill Tulosta", ("Ada Quill",)),
    ],
)
def test_bylines(line: str, names: tuple[str, ...]) -> None:
    assert introduction(line) is not None
    found = read_lines(f"Bridge to open again before the summer\n{line}\nThe Harbour Gazette, 14 May 2019\n\n{TEXT}")
    assert found.byline == names


def test_a_writer_in_capitals_beneath_the_title() -> None:
    found = read_lines(f"The Harbour Gazette, 14 May 2019\nBridge to open again before the summer\nADA QUILL\n\n{TEXT}")
    assert (found.byline, found.outlet) == (("Ada Quill",), "The Harbour Gazette")


def test_a_writer_beside_the_date_is_not_the_outlet() -> None:
    found = read_lines(f"Bridge to open again before the summer\nAda Quill, Osterholm, 14 May 2019\n\n{TEXT}")
    assert (found.byline, found.outlet) == (("Ada Quill",), None)


@pytest.mark.parametrize("stamp", ["UPDATED 4 HOURS AGO", "3 MIN READ", "16:58:41", "14 May 2019", "l", "1/2"])
def test_stamps_are_no_outlets(stamp: str) -> None:
    assert not could_be_outlet(stamp)


def test_an_issue_names_its_paper_and_is_dated_by_its_first_day() -> None:
    found = read_lines(f"# Bridge to open again\n\n*From The Long Bench, Issue 14, 6th–12th April 2019 — Leaders*\n\n{TEXT}")
    assert (found.title, found.outlet, found.published) == ("Bridge to open again", "The Long Bench", "2019-04-06")


def test_an_agency_between_strokes_is_the_outlet() -> None:
    text = f"Bridge to open again before the summer\n\nOSTERHOLM /North Province/, May 14. /Harbour-Inform/. {TEXT}"
    assert read_lines(text).outlet == "Harbour-Inform"


def test_a_line_of_names_is_no_sentence() -> None:
    assert is_person("Ada Quill") and not is_person("The Envoys Met")
    assert people("Ada Quill, Sam Tor") == ("Ada Quill", "Sam Tor")
    assert people("the night before the vote") == ()


def test_outlets() -> None:
    assert is_known_outlet("BBC News") and not is_known_outlet("The Envoys")
    assert (
        could_be_outlet("The Harbour Gazette")
        and not could_be_outlet("the bridge is open")
        and not could_be_outlet("Is it open?")
    )
    assert outlet_order("The New York Times") == "month-first"
    assert outlet_order("The Guardian") == "day-first"


def test_the_title_may_stand_above_or_below_the_outlet() -> None:
    for head in (
        ("The Harbour Gazette", "Bridge to open again before the summer"),
        ("Bridge to open again before the summer", "The Harbour Gazette"),
    ):
        found = read_lines("\n".join((*head, "14 May 2019", "", TEXT)))
        assert (found.title, found.outlet, found.published) == (
            "Bridge to open again before the summer",
            "The Harbour Gazette",
            "2019-05-14",
        )


@given(st.text(max_size=60))
def test_any_line_is_asked_without_harm(text: str) -> None:
    assert isinstance(is_person(text), bool)
    assert all(name.strip() for name in people(text))
    assert isinstance(could_be_outlet(text), bool) if text.strip() else True
