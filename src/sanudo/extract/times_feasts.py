"""Feasts and named days: on which day of a year they fall, and which year's is meant."""

from __future__ import annotations

import re

from sanudo.extract.times_calendar import (
    CALENDARS,
    Date,
    diwali,
    easter,
    foreign_years,
    lunar_new_year,
    nowruz,
    nth_weekday,
    orthodox_easter,
    safe_date,
    shift_days,
)
from sanudo.extract.times_grammar import Moment


def feast_value(moment: Moment, base: Date, looks: int) -> str | None:
    """Return the day (or month) of a feast: that of the year given, else the nearest, before or after as the sentence looks."""
    if moment.feast.startswith("="):
        return moment.feast[1:]
    year = (
        moment.year
        if moment.year is not None
        else base.year + moment.shift[0]
        if moment.shift and moment.shift[1] == "Y"
        else None
    )
    if year is not None:
        days = feast_days(moment.feast, year)
    else:
        days = sorted({day for year in (base.year - 1, base.year, base.year + 1) for day in feast_days(moment.feast, year)})
    if not days:
        return None
    chosen = _chosen(days, moment, base, looks)
    monthly = re.fullmatch(r"\w+ \d+", moment.feast)
    return f"{chosen.year:04d}-{chosen.month:02d}" if monthly else chosen.isoformat()


def _chosen(days: list[Date], moment: Moment, base: Date, looks: int) -> Date:
    if moment.year is not None or moment.shift is not None:
        return days[0]
    if moment.step is not None and moment.step < 0:
        return max((day for day in days if day < base), default=days[0])
    if moment.step is not None and moment.step > 0:
        return min((day for day in days if day > base), default=days[-1])
    near = min(days, key=lambda day: abs((day - base).days))
    if looks > 0 and (base - near).days > 60:
        return min((day for day in days if day >= base), default=days[-1])
    if looks < 0 and (near - base).days > 60:
        return max((day for day in days if day <= base), default=days[0])
    return near


def feast_days(rule: str, year: int) -> list[Date]:
    """Return the days of a Gregorian year on which a feast falls, by its rule in `data/times_holidays.tsv`."""
    if not 1583 <= year <= 4000:
        return []
    if match := re.fullmatch(r"(\d\d)-(\d\d)", rule):
        return [day for day in [safe_date(year, int(match[1]), int(match[2]))] if day]
    if match := re.fullmatch(r"(\d\d)#(\d)#(-?\d)(?:\+(\d+))?", rule):
        date = nth_weekday(year, int(match[1]), int(match[2]) - 1, int(match[3]))
        return [day for day in [date and shift_days(date, int(match[4] or 0))] if day]
    if match := re.fullmatch(r"(easter|orthodox|lunar|nowruz|diwali)([+-]\d+)", rule):
        base = {"easter": easter, "orthodox": orthodox_easter, "lunar": lunar_new_year, "nowruz": nowruz, "diwali": diwali}[
            match[1]
        ](year)
        return [day for day in [shift_days(base, int(match[2]))] if day]
    if match := re.fullmatch(r"(islamic|hebrew|iranian|ethiopian) (\d+)(?:-(\d+))?", rule):
        turn = CALENDARS[match[1]][0]
        found = [turn(each, int(match[2]), int(match[3] or 1)) for each in foreign_years(match[1], year)]
        return [day for day in found if day and day.year == year]
    return []
