"""What a time expression stands for: TIMEX3 values of meanings, given the day of speaking and the time told of last."""

from __future__ import annotations

from dataclasses import dataclass

from sanudo.extract.times_calendar import SEASONS, Date, month_length, safe_date, season_of, shift_days, shift_months
from sanudo.extract.times_feasts import feast_value
from sanudo.extract.times_grammar import Moment

_STEADY = 60
"""Within so many days of the day of speaking, a month or day without a year is the nearest, however the sentence looks."""
_MONTHS = {"M": 1, "Q": 3, "HALF": 6, "SEASON": 3, "Y": 12, "DE": 120, "CE": 1200}


@dataclass(frozen=True, slots=True)
class Setting:
    """What an expression is resolved against: the day of speaking, the story's time and its grain, and where its sentence looks.

    `direction` is -1 where the sentence tells of the past, 1 where it looks ahead, 0 where its words leave that open.
    """

    today: Date | None
    story: Date | None = None
    story_grain: str = "D"
    direction: int = 0


def value_of(moment: Moment, setting: Setting) -> str | None:
    """Return the TIMEX3 value of a moment; None where it cannot be told even in part."""
    if moment.value:
        return moment.value
    if moment.year is not None and not moment.feast:
        return _with_time(_absolute(moment, setting), moment)
    base = _base(moment, setting)
    if base is None:
        return _with_time(_unplaced(moment), moment)
    return _resolved(moment, setting, base)


def _resolved(moment: Moment, setting: Setting, base: Date) -> str | None:
    if moment.grain in ("H", "T"):
        return _with_time(base.isoformat(), moment)
    if moment.feast:
        return _with_time(feast_value(moment, base, setting.direction), moment)
    if moment.weekday is not None:
        return _with_time(_weekday_value(moment, setting, base), moment)
    if moment.day is not None or moment.month is not None:
        return _with_time(_month_value(moment, setting, base), moment)
    if moment.quarter is not None or moment.half is not None or moment.season:
        return _part_of_year(moment, setting, base)
    return _with_time(_shifted(moment, setting, base), moment)


def _base(moment: Moment, setting: Setting) -> Date | None:
    if moment.story or moment.grain in ("H", "T"):
        return setting.story or setting.today
    return setting.today


def _with_time(value: str | None, moment: Moment) -> str | None:
    if value is None or not moment.timed or len(value) < 8:
        return value
    return f"{value}T{moment.clock or moment.part}" + ("Z" if moment.clock and moment.zone == "Z" else "")


def _absolute(moment: Moment, setting: Setting) -> str | None:
    """Return the value of a moment whose year the words give."""
    year = moment.year or 0
    if not 0 <= year <= 9999:
        return None
    if moment.grain == "DE":
        return f"{year // 10:03d}"
    if moment.grain == "W" and moment.day is not None:
        date = safe_date(year, moment.month or 1, moment.day)
        return week_value(date) if date else None
    if moment.day is not None:
        date = safe_date(year, moment.month or 1, moment.day)
        return date.isoformat() if date else None
    return _inside_year(moment, year)


def _inside_year(moment: Moment, year: int) -> str:
    if moment.month is not None:
        return f"{year:04d}-{moment.month:02d}"
    if moment.quarter is not None:
        return f"{year:04d}-Q{moment.quarter}"
    if moment.half is not None:
        return f"{year:04d}-H{moment.half}"
    return f"{year:04d}-{moment.season}" if moment.season else f"{year:04d}"


def _unplaced(moment: Moment) -> str | None:
    """Return the value of a moment where no day of speaking is known: what the words give, the rest as X."""
    if moment.weekday is not None:
        return f"XXXX-WXX-{moment.weekday}"
    if moment.day is not None:
        month = "XX" if moment.month is None else f"{moment.month:02d}"
        return f"XXXX-{month}-{moment.day:02d}"
    if moment.grain in ("H", "T", "D"):
        return "XXXX-XX-XX"
    if moment.month or moment.quarter or moment.half or moment.season:
        return _inside_year(moment, 0).replace("0000", "XXXX", 1)
    return {"W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}.get(moment.grain, "XXXX")


def week_value(date: Date) -> str:
    """Return the ISO week of a date."""
    year, week, _ = date.isocalendar()
    return f"{year:04d}-W{week:02d}"


def _weekday_value(moment: Moment, setting: Setting, base: Date) -> str | None:
    """Return the day of "Friday", "last Friday", "next Friday", "Friday of last week"."""
    wanted = (moment.weekday or 1) - 1
    ahead = (wanted - base.weekday()) % 7
    if moment.shift is not None and moment.shift[1] == "W":
        return _iso(shift_days(base, 7 * moment.shift[0] - base.weekday() + wanted))
    if moment.step is None:
        return _iso(shift_days(base, ahead if setting.direction > 0 or not ahead else ahead - 7))
    if moment.step == 0:
        return _iso(shift_days(base, wanted - base.weekday()))
    return _iso(shift_days(base, (ahead or 7) if moment.step > 0 else ahead - 7))


def _iso(date: Date | None) -> str | None:
    return date.isoformat() if date else None


def _month_value(moment: Moment, setting: Setting, base: Date) -> str | None:
    """Return the value of a month, or of a day of a month, whose year the words leave open."""
    month, day = moment.month or base.month, moment.day
    if moment.shift is not None and moment.shift[1] == "Y":
        return _valued(base.year + moment.shift[0], month, day)
    if moment.step is not None and moment.shift is None and moment.story and moment.grain in ("M", "D"):
        return _valued(base.year if moment.step == 0 else base.year + moment.step, month, day)
    if moment.step is not None:
        return _valued(_stepped_year(moment.step, base, month, day), month, day)
    near = min((base.year - 1, base.year, base.year + 1), key=lambda year: abs(_distance(base, year, month, day)))
    distance = _distance(base, near, month, day)
    if setting.direction > 0 and distance < -_STEADY:
        near += 1
    elif setting.direction < (1 if day is None else 0) and distance > _STEADY:
        near -= 1
    if (month, day) == (2, 29):
        near = min((year for year in range(near - 8, near + 9) if month_length(year, 2) == 29), key=lambda year: abs(year - near))
    value = _valued(near, month, day)
    return week_value(Date.fromisoformat(value)) if moment.grain == "W" and value else value


def _stepped_year(step: int, base: Date, month: int, day: int | None) -> int:
    """Return the year of "last October", "next May", "this March"."""
    distance = _distance(base, base.year, month, day)
    if step < 0:
        return base.year if distance < 0 else base.year - 1
    if step > 0:
        return base.year if distance > 0 else base.year + 1
    return base.year


def _distance(base: Date, year: int, month: int, day: int | None) -> int:
    """Return how many days, or thirties of days for a month, a date lies after the base."""
    if day is None:
        return 30 * (12 * (year - base.year) + month - base.month)
    return (year - base.year) * 365 + (month - base.month) * 30 + day - base.day


def _valued(year: int, month: int, day: int | None) -> str | None:
    if day is None:
        return f"{year:04d}-{month:02d}"
    date = safe_date(year, month, day)
    return date.isoformat() if date else None


def _part_of_year(moment: Moment, setting: Setting, base: Date) -> str | None:
    """Return the value of a quarter, half year or season whose year the words leave open."""
    step = moment.shift[0] if moment.shift is not None else moment.step
    if moment.season and moment.shift is None:
        return _inside_year(moment, _season_year(moment, setting, base))
    if step is not None:
        return _inside_year(moment, base.year + step)
    middle = 3 * moment.quarter - 1 if moment.quarter else 6 * (moment.half or 1) - 2
    return _inside_year(moment, _nearest_year(base, middle, setting.direction))


def _nearest_year(base: Date, middle: int, looks: int) -> int:
    """Return the year in which the middle month of a stretch lies nearest to a date, on the side to which the sentence looks."""
    away = {year: 12 * (year - base.year) + middle - base.month for year in (base.year - 1, base.year, base.year + 1)}
    fitting = [year for year in away if not ((looks < 0 and away[year] > 4) or (looks > 0 and away[year] < -7))]
    return min(fitting, key=lambda year: (abs(away[year]), year))


def _season_year(moment: Moment, setting: Setting, base: Date) -> int:
    """Return the year of "last spring", "this summer", "next winter", "in the autumn": without a step the last that has begun."""
    index = SEASONS.index(moment.season)
    begins = 3 * index + 3
    year = season_of(base)[0] if moment.season == "WI" else base.year
    begun = (base.year, base.month) >= (year, begins)
    now = season_of(base) == (year, index)
    if moment.step is None:
        return year if begun or (setting.direction > 0 and not now) else year - 1
    if moment.step < 0:
        return year - 1 if now or not begun else year
    return year + 1 if moment.step > 0 and begun else year


def _shifted(moment: Moment, setting: Setting, base: Date) -> str | None:
    """Return the value of a moment some steps of a unit away: "last week", "two days later", "this year"."""
    if moment.shift is not None:
        return _moved(moment, setting, base)
    step = moment.step or 0
    if moment.grain == "D":
        return _iso(shift_days(base, step))
    if moment.grain in ("W", "WE"):
        sunday = moment.grain == "W" and step <= 0 and base.weekday() == 6 and not moment.story
        date = shift_days(base, 7 * step + sunday)
        if date is None:
            return None
        if moment.grain == "WE" and moment.step is None and setting.direction <= 0 and base.weekday() < 5:
            date = shift_days(date, -7) or date
        if moment.grain == "WE" and moment.step == -1 and base.weekday() >= 5:
            date = shift_days(base, -7) or date
        return week_value(date) + ("-WE" if moment.grain == "WE" else "")
    return at_grain(shift_months(base, step * _MONTHS.get(moment.grain, 1)), moment.grain)


def _moved(moment: Moment, setting: Setting, base: Date) -> str | None:
    count, unit = moment.shift or (0, "D")
    grain = moment.grain
    if grain.startswith("T") or unit in ("H", "S"):
        return base.isoformat()
    if unit == "D":
        date = shift_days(base, count)
        return _iso(date) if moment.part or grain == "D" else at_grain(date, grain)
    if unit in ("W", "WE"):
        date = shift_days(base, 7 * count)
        if moment.story and setting.story_grain == "D":
            return _iso(date)
        return week_value(date) + ("-WE" if unit == "WE" else "") if date else None
    date = shift_months(base, count * _MONTHS.get(unit, 1))
    if unit == "Y" and setting.story_grain == "Q" and abs(count) == 1:
        return at_grain(shift_months(setting.story or base, 12 * count), "Q")
    return at_grain(date, grain)


def at_grain(date: Date | None, grain: str) -> str | None:
    """Return the value of the month, quarter, year ... in which a date lies."""
    if date is None:
        return None
    if grain == "M":
        return f"{date.year:04d}-{date.month:02d}"
    if grain == "Q":
        return f"{date.year:04d}-Q{(date.month + 2) // 3}"
    if grain == "HALF":
        return f"{date.year:04d}-H{(date.month + 5) // 6}"
    if grain == "SEASON":
        year, index = season_of(date)
        return f"{year:04d}-{SEASONS[index]}"
    if grain == "W":
        return week_value(date)
    short = {"Y": 4, "DE": 3, "CE": 2}.get(grain)
    return f"{date.year:04d}"[:short] if short else date.isoformat()
