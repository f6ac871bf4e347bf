"""The days that a TIMEX3 value stands for."""

from __future__ import annotations

import re

from sanudo.extract.times_calendar import SEASONS, Date, month_length, safe_date, shift_days, week_start
from sanudo.types import Grain

_PATTERNS = (
    (re.compile(r"(\d{4}-\d\d-\d\d)(?:T.*)?"), "day"),
    (re.compile(r"(\d{4})-W(\d\d)(-WE)?"), "week"),
    (re.compile(r"(\d{4})-(\d\d)"), "month"),
    (re.compile(r"(\d{4})-Q([1-4])"), "quarter"),
    (re.compile(r"(\d{4})-H([12])"), "half"),
    (re.compile(r"(\d{4})-(SP|SU|FA|WI)"), "season"),
    (re.compile(r"(\d{4})"), "year"),
    (re.compile(r"(\d{3})"), "decade"),
    (re.compile(r"(\d{2})"), "century"),
)


def interval(value: str) -> tuple[Date | None, Date | None, Grain | None]:
    """Return the first and last day and the grain of the value of a date or time; Nones where it has none.

    >>> [str(day) for day in interval("2019-Q2")[:2]]
    ['2019-04-01', '2019-06-30']
    """
    for pattern, name in _PATTERNS:
        if match := pattern.fullmatch(value):
            return _stretch(name, match)
    return None, None, None


def _stretch(name: str, match: re.Match[str]) -> tuple[Date | None, Date | None, Grain | None]:
    if name == "day":
        date = _day(match[1])
        return date, date, _fine_grain(match.group()) if date else None
    year = int(match[1])
    if name == "week":
        monday = week_start(year, int(match[2]))
        weekend = bool(match[3])
        return (
            (monday and shift_days(monday, 5 if weekend else 0)),
            (monday and shift_days(monday, 6)),
            "week" if monday else None,
        )
    if name in ("decade", "century"):
        span = 10 if name == "decade" else 100
        return (
            safe_date(max(1, year * span), 1, 1),
            safe_date(year * span + span - 1, 12, 31),
            "decade" if span == 10 else "century",
        )
    return _months_of(name, year, match)


def _months_of(name: str, year: int, match: re.Match[str]) -> tuple[Date | None, Date | None, Grain | None]:
    if name == "season":
        first, count = 3 * SEASONS.index(match[2]) + 3, 3
    elif name == "year":
        first, count = 1, 12
    else:
        count = {"month": 1, "quarter": 3, "half": 6}[name]
        first = count * int(match[2]) - count + 1
    if not 1 <= first <= 12 or year < 1:
        return None, None, None
    last = first + count - 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    grain: Grain = "quarter" if name == "half" else name  # type: ignore[assignment]
    return safe_date(year, first, 1), safe_date(end_year, end_month, month_length(end_year, end_month)), grain


def _fine_grain(value: str) -> Grain:
    time = value.partition("T")[2]
    if not time:
        return "day"
    if time in ("MO", "AF", "EV", "NI", "MI"):
        return "daypart"
    return {5: "minute", 8: "second"}.get(len(time.rstrip("Z")), "hour")  # type: ignore[return-value]


def _day(value: str) -> Date | None:
    try:
        return Date.fromisoformat(value)
    except ValueError:
        return None
