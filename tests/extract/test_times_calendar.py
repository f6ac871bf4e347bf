"""The calendars against days that almanacs give."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.extract.times_calendar import (
    CALENDARS,
    diwali,
    easter,
    ethiopian_date,
    foreign_years,
    hebrew_date,
    iranian_date,
    islamic_date,
    lunar_new_year,
    month_length,
    nowruz,
    nth_weekday,
    orthodox_easter,
    season_of,
    shift_days,
    shift_months,
    week_start,
)
from sanudo.extract.times_feasts import feast_days
from sanudo.extract.times_words import lexicon, table


@pytest.mark.parametrize(
    "day", ["1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2019-04-21", "2024-03-31", "2038-04-25"]
)
def test_easter(day: str) -> None:
    assert easter(int(day[:4])) == date.fromisoformat(day)


@pytest.mark.parametrize("day", ["2000-04-30", "2014-04-20", "2019-04-28", "2021-05-02", "2023-04-16", "2024-05-05"])
def test_orthodox_easter(day: str) -> None:
    assert orthodox_easter(int(day[:4])) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "day", ["1979-03-21", "1996-03-20", "2003-03-21", "2008-03-20", "2017-03-21", "2019-03-21", "2020-03-20", "2024-03-20"]
)
def test_nowruz(day: str) -> None:
    assert nowruz(int(day[:4])) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "day", ["1997-02-07", "2000-02-05", "2008-02-07", "2015-02-19", "2019-02-05", "2020-01-25", "2023-01-22", "2024-02-10"]
)
def test_lunar_new_year(day: str) -> None:
    assert lunar_new_year(int(day[:4])) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "day", ["2008-10-28", "2015-11-11", "2018-11-07", "2019-10-27", "2020-11-14", "2021-11-04", "2022-10-24", "2023-11-12"]
)
def test_diwali(day: str) -> None:
    assert abs((diwali(int(day[:4])) - date.fromisoformat(day)).days) <= 1


@pytest.mark.parametrize(
    ("islamic", "day"),
    [
        ((1400, 1, 1), "1979-11-20"),
        ((1421, 10, 1), "2000-12-27"),
        ((1434, 9, 1), "2013-07-10"),
        ((1440, 9, 1), "2019-05-06"),
        ((1440, 10, 1), "2019-06-04"),
        ((1441, 12, 10), "2020-07-31"),
        ((1445, 1, 10), "2023-07-28"),
    ],
)
def test_islamic_months_lie_within_a_day_of_those_announced(islamic: tuple[int, int, int], day: str) -> None:
    found = islamic_date(*islamic)
    assert found is not None and abs((found - date.fromisoformat(day)).days) <= 1


@pytest.mark.parametrize(
    ("hebrew", "day"),
    [
        ((5708, 8, 17), "1947-10-31"),
        ((5708, 2, 5), "1948-05-14"),
        ((5734, 7, 10), "1973-10-06"),
        ((5779, 1, 15), "2019-04-20"),
        ((5784, 7, 1), "2023-09-16"),
    ],
)
def test_hebrew_dates(hebrew: tuple[int, int, int], day: str) -> None:
    assert hebrew_date(*hebrew) == date.fromisoformat(day)


def test_iranian_and_ethiopian_dates() -> None:
    assert iranian_date(1357, 11, 22) == date(1979, 2, 11)
    assert iranian_date(1342, 3, 15) == date(1963, 6, 5)
    assert iranian_date(1398, 12, 29) == date(2020, 3, 19)
    assert ethiopian_date(2000, 1, 1) == date(2007, 9, 12)
    assert ethiopian_date(2012, 1, 1) == date(2019, 9, 12)


def test_gregorian_arithmetic() -> None:
    assert shift_months(date(2019, 3, 31), -1) == date(2019, 2, 28)
    assert shift_months(date(2019, 12, 31), 2) == date(2020, 2, 29)
    assert shift_months(date(1, 1, 1), -1) is None
    assert shift_days(date.max, 1) is None
    assert (month_length(1900, 2), month_length(2000, 2)) == (28, 29)
    assert season_of(date(2020, 2, 29)) == (2019, 3)
    assert nth_weekday(2018, 11, 3, 4) == date(2018, 11, 22)
    assert nth_weekday(2019, 5, 0, -1) == date(2019, 5, 27)
    assert week_start(2020, 53) == date(2020, 12, 28)
    assert week_start(2019, 53) is None


@given(st.dates(), st.integers(-30000, 30000))
def test_shifting_days_there_and_back(day: date, count: int) -> None:
    moved = shift_days(day, count)
    assert moved is None or shift_days(moved, -count) == day


@given(st.sampled_from(sorted(CALENDARS)), st.dates(date(1850, 1, 1), date(2150, 12, 31)))
def test_every_day_lies_in_a_year_of_every_calendar(calendar: str, day: date) -> None:
    turn = CALENDARS[calendar][0]
    begins = 7 if calendar == "hebrew" else 1
    starts = [
        turn(year, begins, 1) for year in range(foreign_years(calendar, day.year)[0], foreign_years(calendar, day.year)[-1] + 2)
    ]
    known = [start for start in starts if start is not None]
    assert known == sorted(known) and known[0] <= day < known[-1]


def test_every_feast_of_the_table_falls_in_most_years() -> None:
    for rule, names in table("times_holidays.tsv"):
        if rule.startswith("="):
            continue
        counts = [len(feast_days(rule, year)) for year in range(1990, 2031)]
        assert min(counts) >= (0 if rule.startswith(("islamic", "hebrew 9", "hebrew 13")) else 1), names
        assert sum(counts) >= 39, names


def test_every_rule_of_feasts_has_a_name_that_is_found() -> None:
    rules = {rule for rows in lexicon().feasts.values() for _, rule in rows}
    assert rules == {rule for rule, _ in table("times_holidays.tsv")}
