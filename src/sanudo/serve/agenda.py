"""The calendar: meetings planned, held, cancelled and denied, and agreements that end, by month."""

from __future__ import annotations

import calendar
import datetime
from dataclasses import dataclass

from sanudo.errors import SettingsError
from sanudo.serve.asking import Asked
from sanudo.serve.dyads import Meeting, meeting
from sanudo.serve.periods import bounds
from sanudo.store.queries import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """An agreement that ends or ended on a day."""

    agreement: str
    name: str
    status: str
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day of a month and what is on; `date` is None for days of the months before and after."""

    date: str | None
    number: int
    meetings: tuple[Meeting, ...] = ()
    endings: tuple[Ending, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """A month of the calendar in weeks from Monday on; `undated` meetings belong to it without a day of their own."""

    month: str
    previous: str
    next: str
    weeks: tuple[tuple[Day, ...], ...]
    undated: tuple[Meeting, ...]
    months: tuple[tuple[str, int], ...]


def agenda(record: Record, asked: Asked) -> Agenda:
    """Return the month that is asked for, or the one with most meetings; raises SettingsError for what is no month."""
    asked.only(("month", "format"))
    months = _months(record)
    month = asked.one("month") or max(months, key=lambda each: (each[1], each[0]), default=("2000-01", 0))[0]
    try:
        first = datetime.date.fromisoformat(f"{month}-01")
    except ValueError:
        raise SettingsError(f"month={month} is no month.", hint="Write it as YYYY-MM, for example 2019-05.") from None
    rows = record.rows("SELECT * FROM meeting_entity WHERE date[:7] = ? ORDER BY date, documents DESC, id", [month])
    meetings = [meeting(row) for row in rows]
    endings = _endings(record, month)
    weeks = tuple(
        tuple(_day(date, first.month, meetings, endings) for date in week)
        for week in calendar.Calendar().monthdatescalendar(first.year, first.month)
    )
    return Agenda(
        month=month,
        previous=(first - datetime.timedelta(1)).isoformat()[:7],
        next=(first + datetime.timedelta(31)).isoformat()[:7],
        weeks=weeks,
        undated=tuple(each for each in meetings if len(each.date or "") < 10),
        months=months,
    )


def _day(date: datetime.date, month: int, meetings: list[Meeting], endings: dict[str, list[Ending]]) -> Day:
    if date.month != month:
        return Day(date=None, number=date.day)
    name = date.isoformat()
    on = tuple(each for each in meetings if (each.date or "")[:10] == name)
    return Day(date=name, number=date.day, meetings=on, endings=tuple(endings.get(name, ())))


def _months(record: Record) -> tuple[tuple[str, int], ...]:
    rows = record.rows(
        """SELECT date[:7] AS month, count(*) AS n FROM meeting_entity
        WHERE regexp_full_match(date[:7], '[0-9]{4}-(0[1-9]|1[0-2])') GROUP BY 1 ORDER BY 1"""
    )
    return tuple((row["month"], row["n"]) for row in rows)


def _endings(record: Record, month: str) -> dict[str, list[Ending]]:
    since, until = bounds(month)
    rows = record.rows(
        """SELECT s.since AS day, s.status, s.doc, a.id, a.name
        FROM agreement_status s JOIN agreement_entity a ON a.id = s.agreement
        WHERE s.status IN ('expired', 'withdrawn', 'suspended') AND s.since BETWEEN CAST(? AS DATE) AND CAST(? AS DATE)
        ORDER BY a.name, a.id""",
        [since, until],
    )
    found: dict[str, list[Ending]] = {}
    for row in rows:
        ending = Ending(agreement=row["id"], name=row["name"], status=row["status"], doc=row["doc"])
        found.setdefault(row["day"].isoformat(), []).append(ending)
    return found
