"""Months and years as names (YYYY-MM, YYYY): all from one to another, their first and last days."""

from __future__ import annotations

import calendar
from collections.abc import Iterable

MOST_MONTHS = 120
"""A longer time is shown by years."""


def periods(months: Iterable[str]) -> list[str]:
    """Return all months from the first to the last of some, or all years where the months would be too many."""
    found = sorted(months)
    if not found:
        return []
    start, stop = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (found[0], found[-1]))
    if stop - start < MOST_MONTHS:
        return [f"{n // 12:04}-{n % 12 + 1:02}" for n in range(start, stop + 1)]
    return [f"{year:04}" for year in range(start // 12, stop // 12 + 1)]


def days(month: str) -> list[str]:
    """Return all days of a month."""
    first, last = bounds(month)
    return [f"{first[:8]}{n:02}" for n in range(1, int(last[8:]) + 1)]


def bounds(period: str) -> tuple[str, str]:
    """Return the first and the last day of a month, a year or a day."""
    if len(period) == 10:
        return period, period
    if len(period) == 4:
        return f"{period}-01-01", f"{period}-12-31"
    return f"{period}-01", f"{period}-{calendar.monthrange(int(period[:4]), int(period[5:]))[1]:02}"
