"""The calendars behind time expressions: shifting dates, feasts that move, and other calendars' years and months.

Gregorian arithmetic is exact. New moons and solstices follow the short series of J. Meeus, Astronomical Algorithms (2nd ed.,
chapters 27 and 49), good to some minutes; Islamic months begin on the day after the sunset that follows the new moon, which is
the announced day or one beside it.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable

Date = datetime.date

SEASONS = ("SP", "SU", "FA", "WI")
"""TimeML's codes of the seasons in the order in which they begin: March, June, September, December."""

_ORDINAL_JULIAN = 1721424.5


def shift_months(date: Date, months: int) -> Date | None:
    """Return the date some months away, on the last day of the month where that month is shorter; None beyond the calendar."""
    count = date.year * 12 + date.month - 1 + months
    return safe_date(count // 12, count % 12 + 1, min(date.day, month_length(count // 12, count % 12 + 1)))


def shift_days(date: Date, days: int) -> Date | None:
    """Return the date some days away, or None beyond the calendar."""
    ordinal = date.toordinal() + days
    return Date.fromordinal(ordinal) if 1 <= ordinal <= Date.max.toordinal() else None


def safe_date(year: int, month: int, day: int) -> Date | None:
    """Return a date, or None where there is no such day."""
    try:
        return Date(year, month, day)
    except (ValueError, OverflowError):
        return None


def month_length(year: int, month: int) -> int:
    """Return the number of days of a month."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def season_of(date: Date) -> tuple[int, int]:
    """Return the year and the index into SEASONS of a date; January and February belong to the winter of the year before."""
    index = date.month // 3 - 1
    return (date.year, index) if index >= 0 else (date.year - 1, 3)


def week_start(year: int, week: int) -> Date | None:
    """Return the Monday of an ISO week, or None where the year has no such week."""
    try:
        return Date.fromisocalendar(year, week, 1)
    except ValueError:
        return None


def nth_weekday(year: int, month: int, weekday: int, count: int) -> Date | None:
    """Return the count-th given weekday (Monday is 0) of a month; a count of -1 means the last."""
    if count < 0:
        last = safe_date(year, month, month_length(year, month))
        return last and shift_days(last, -((last.weekday() - weekday) % 7))
    first = safe_date(year, month, 1)
    return first and shift_days(first, (weekday - first.weekday()) % 7 + 7 * (count - 1))


def easter(year: int) -> Date:
    """Return Easter Sunday of the western churches (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return Date(year, f // 31, f % 31 + 1)


def orthodox_easter(year: int) -> Date:
    """Return Easter Sunday of the eastern churches, in the Gregorian calendar."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    march = d + e + 114
    return Date(year, march // 31, march % 31 + 1) + datetime.timedelta(days=year // 100 - year // 400 - 2)


def _new_moon(number: float) -> float:
    """Return the Julian day of the new moon of a number of lunations after January 2000."""
    century = number / 1236.85
    sun = math.radians(2.5534 + 29.10535670 * number)
    moon = math.radians(201.5643 + 385.81693528 * number + 0.0107582 * century**2)
    node = math.radians(160.7108 + 390.67050284 * number)
    eccentric = 1 - 0.002516 * century
    return (
        2451550.09766
        + 29.530588861 * number
        + 0.00015437 * century**2
        - 0.40720 * math.sin(moon)
        + 0.17241 * eccentric * math.sin(sun)
        + 0.01608 * math.sin(2 * moon)
        + 0.01039 * math.sin(2 * node)
        + 0.00739 * eccentric * math.sin(moon - sun)
        - 0.00514 * eccentric * math.sin(moon + sun)
        + 0.00208 * eccentric**2 * math.sin(2 * sun)
    )


def _moon_number(date: Date) -> int:
    """Return the number of the lunation whose new moon is nearest to a date, within a day or so."""
    return round((date.toordinal() + _ORDINAL_JULIAN - 2451550.1) / 29.530588861)


def _moon_date(number: int, hours: float) -> Date:
    """Return the day of a new moon by a clock that runs some hours ahead of universal time."""
    return Date.fromordinal(math.floor(_new_moon(number) + hours / 24 - _ORDINAL_JULIAN))


def _solstice_or_equinox(year: int, constants: tuple[float, float, float]) -> float:
    """Return the Julian day of a solstice or equinox from Meeus's mean formula (within a quarter of an hour)."""
    time = (year - 2000) / 1000
    return constants[0] + constants[1] * time + constants[2] * time**2


def nowruz(year: int) -> Date:
    """Return the first day of the Iranian year that begins in a Gregorian year: the equinox, or the day after if past noon."""
    moment = _solstice_or_equinox(year, (2451623.80984, 365242.37404, 0.05169))
    return Date.fromordinal(math.floor(moment + (3.5 + 12) / 24 - _ORDINAL_JULIAN))


def lunar_new_year(year: int) -> Date:
    """Return the Chinese New Year: the second new moon after that of the solstice's month, by Beijing's clock.

    The rare leap month between them (next in 2034) is left out of account.
    """
    solstice = _solstice_or_equinox(year - 1, (2451900.05952, 365242.74049, -0.06223))
    day = Date.fromordinal(math.floor(solstice + 8 / 24 - _ORDINAL_JULIAN))
    number = _moon_number(day) + 1
    while _moon_date(number, 8) > day:
        number -= 1
    return _moon_date(number + 2, 8)


def diwali(year: int) -> Date:
    """Return Diwali: the evening before the new moon that falls between mid-October and mid-November, by Indian time."""
    number = _moon_number(Date(year, 10, 18)) - 1
    while _moon_date(number, 5.5) < Date(year, 10, 18):
        number += 1
    return _moon_date(number, 5.5 - 17.75)


def islamic_month(year: int, month: int) -> Date:
    """Return the first day of an Islamic month, counted in years of the hijra; at most a day from the announced one."""
    mean = 227015 + (year - 1) * 354 + (3 + 11 * year) // 30 + math.ceil(29.5 * (month - 1))
    number = _moon_number(Date.fromordinal(mean))
    return _moon_date(number, 3 - 18) + datetime.timedelta(days=2)


def hebrew_month(year: int, month: int) -> Date:
    """Return the first day of a Hebrew month, counted from Nisan = 1, Tishri = 7; month 13 is the second Adar."""
    first = _hebrew_new_year(year)
    length = _hebrew_new_year(year + 1) - first
    long_heshvan, short_kislev, leap = length % 10 == 5, length % 10 == 3, length > 360
    lengths = {7: 30, 8: 30 if long_heshvan else 29, 9: 29 if short_kislev else 30, 10: 29, 11: 30, 12: 30 if leap else 29}
    order = [7, 8, 9, 10, 11, 12] + ([13] if leap else []) + [1, 2, 3, 4, 5, 6]
    lengths |= {13: 29, 1: 30, 2: 29, 3: 30, 4: 29, 5: 30, 6: 29}
    month = 12 if month == 13 and not leap else month
    return Date.fromordinal(first + sum(lengths[each] for each in order[: order.index(month)]))


def _hebrew_new_year(year: int) -> int:
    """Return the ordinal of 1 Tishri, with the postponements of the fixed calendar."""

    def elapsed(count: int) -> int:
        months = (235 * count - 234) // 19
        parts = 12084 + 13753 * months
        day = 29 * months + parts // 25920
        return day + 1 if 3 * (day + 1) % 7 < 3 else day

    before, here, after = elapsed(year - 1), elapsed(year), elapsed(year + 1)
    correction = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return here + correction - 1373427


def iranian_date(year: int, month: int, day: int) -> Date | None:
    """Return a date of the Iranian solar calendar."""
    days = (month - 1) * 31 if month <= 7 else 186 + (month - 7) * 30
    return shift_days(nowruz(year + 621), days + day - 1) if 1 <= year + 621 < 9999 else None


def ethiopian_date(year: int, month: int, day: int) -> Date | None:
    """Return a date of the Ethiopian calendar."""
    ordinal = 2796 + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1
    return Date.fromordinal(ordinal) if 1 <= ordinal <= Date.max.toordinal() else None


def islamic_date(year: int, month: int, day: int) -> Date | None:
    """Return a date of the Islamic calendar; see `islamic_month` for how exact it is."""
    return shift_days(islamic_month(year, month), day - 1) if 1 <= year < 9000 else None


def hebrew_date(year: int, month: int, day: int) -> Date | None:
    """Return a date of the Hebrew calendar."""
    return shift_days(hebrew_month(year, month), day - 1) if 3762 <= year < 13000 else None


CALENDARS: dict[str, tuple[Callable[[int, int, int], Date | None], int]] = {
    "iranian": (iranian_date, 621),
    "islamic": (islamic_date, 579),
    "hebrew": (hebrew_date, -3761),
    "ethiopian": (ethiopian_date, 7),
}
"""Other calendars: the function that turns year, month and day into a date, and how many years the Gregorian count is ahead
of theirs in December (for the Islamic one, about now)."""


def foreign_years(calendar: str, gregorian: int) -> tuple[int, ...]:
    """Return the years of another calendar that overlap a Gregorian year."""
    if calendar == "islamic":
        near = round((gregorian - 621.57) * 365.2425 / 354.36708)
        return (near - 1, near, near + 1)
    ahead = CALENDARS[calendar][1]
    return (gregorian - ahead - 1, gregorian - ahead)
