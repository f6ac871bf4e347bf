"""Publication dates in the forms in which they are printed."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.text.dates import DateHints, date_in_address, find_dates, find_partial, read_date


@pytest.mark.parametrize(
    "text",
    [
        "May 14, 2019",
        "14 May 2019",
        "Tuesday, 14th May 2019",
        "14 de mayo de 2019",
        "14. Mai 2019",
        "le 14 mai 2019",
        "2019-05-14T08:30:00Z",
        "2019.05.14",
        "14-May-19",
        "Published: MAY 14, 2019 at 9:05 a.m. EDT",
        "Updated 16 May 2019. Published 14 May 2019",
        "2019年5月14日",
        "20190514",
        "14/05/2019",
        "Tue 5/14/2019",
    ],
)
def test_forms(text: str) -> None:
    assert read_date(text) == ("2019-05-14", "")


@pytest.mark.parametrize("text", ["", "May 2019", "2019", "31 June 2019", "Room 14/2", "3.5.1", None])
def test_what_is_no_day(text: str | None) -> None:
    assert read_date(text)[0] is None


def test_an_ambiguous_day_is_read_by_what_is_known_or_noted() -> None:
    assert read_date("5/4/2019", DateHints(order="day-first")) == ("2019-04-05", "")
    assert read_date("5/4/2019", DateHints(outlet="The Guardian")) == ("2019-04-05", "")
    assert read_date("5/4/2019", DateHints(outlet="The New York Times")) == ("2019-05-04", "")
    assert read_date("Saturday 5/4/2019") == ("2019-05-04", "")
    date, note = read_date("5/4/2019")
    assert date == "2019-05-04" and note


def test_a_day_without_a_year_takes_the_text_s() -> None:
    found = find_partial("OSTERHOLM, May 14", DateHints(text="The talks of 2019 went on."))
    assert found is not None and found.date == "2019-05-14" and found.note
    assert find_partial("OSTERHOLM", DateHints(text="The talks of 2019 went on.")) is None


def test_addresses() -> None:
    assert date_in_address("https://example.org/world/2019/05/14/treaty.html") == "2019-05-14"
    assert date_in_address("https://example.org/treaty-20190514") == "2019-05-14"
    assert date_in_address("https://example.org/2019/13/14/") is None
    assert date_in_address(None) is None


@given(
    st.dates(datetime.date(1985, 1, 1), datetime.date(2035, 12, 31)),
    st.sampled_from(("%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%A, %d %B %Y", "%d-%b-%Y")),
)
def test_written_dates_are_read_back(day: datetime.date, form: str) -> None:
    assert read_date(day.strftime(form)) == (day.isoformat(), "")


@given(st.text("0123456789/.- MayJuneTuesday,", max_size=40))
def test_found_dates_lie_in_the_text_apart_and_are_days(text: str) -> None:
    position = 0
    for found in find_dates(text):
        assert position <= found.start < found.stop <= len(text)
        assert datetime.date.fromisoformat(found.date)
        position = found.stop
