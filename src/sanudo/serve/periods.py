"""Months and years as names (YYYY-MM, YYYY): all from one to another, their first and last days."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

T = TypeVar("T")

MOST_MONTHS = 120
"""A longer time is shown by years."""
FAR = 0.02
"""Share at either end that may be left out where it would squeeze the rest: one happening of 1999 among those of a summer."""


def periods(counts: Mapping[str, int]) -> tuple[list[str], int]:
    """Return all months from the first to the last of those counted, or all years where the months would be too many.

    What lies far from all the rest is left out where it would squeeze it; the second value says how much that is.
    """
    found = sorted(counts.items())
    if not found:
        return [], 0
    start, stop = _ordinal(found[0][0]), _ordinal(found[-1][0])
    near_start, near_stop = (_ordinal(month) for month in bulk(found))
    if (near_stop - near_start) * 2 < stop - start:
        start, stop = near_start, near_stop
    if stop - start < MOST_MONTHS:
        names = [f"{n // 12:04}-{n % 12 + 1:02}" for n in range(start, stop + 1)]
    else:
        names = [f"{year:04}" for year in range(start // 12, stop // 12 + 1)]
    length = len(names[0])
    return names, sum(count for month, count in found if not names[0] <= month[:length] <= names[-1])


def bulk(counts: Sequence[tuple[T, int]]) -> tuple[T, T]:
    """Return the first and the last value of sorted counts when a share of `FAR` is taken off at either end."""
    most = sum(count for _, count in counts) * FAR

    def reached(counted: Iterable[tuple[T, int]]) -> T:
        gone = 0
        for value, count in counted:
            gone += count
            if gone > most:
                return value
        return counts[0][0]

    return reached(counts), reached(reversed(counts))


def _ordinal(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:]) - 1


def days(month: str) -> list[str]:
    """Return all days of a month."""
    first, last = bounds(month)
    return [f"{first[:8]}{n:02}" for n in range(1, int(last[8:]) + 1)]


def bounds(period: str) -> tuple[str, str]:
    """Return the first and the last day of a month or a year."""
    if len(period) == 4:
        return f"{period}-01-01", f"{period}-12-31"
    return f"{period}-01", f"{period}-{calendar.monthrange(int(period[:4]), int(period[5:]))[1]:02}"
