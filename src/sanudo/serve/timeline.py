"""The strip of time of the map and the network: how many happenings each day, week, month or year has, and what is left out."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from sanudo.serve.charts import Bar, Chart, upright
from sanudo.serve.glyphs import Quads, quad_parts
from sanudo.serve.periods import bulk
from sanudo.serve.wording import counted, day, quad_name
from sanudo.store.fields import Row

Grain = Literal["day", "week", "month", "year"]
LONGEST: dict[Grain, int] = {"day": 92, "week": 92 * 7, "month": 92 * 31}
"""So many days are shown by day, by week, by month at most; more go by year."""

COUNTS = """f.first_day, f.last_day, count(*) AS happenings, count_if(f.quad = 1) AS q1, count_if(f.quad = 2) AS q2,
  count_if(f.quad = 3) AS q3, count_if(f.quad = 4) AS q4"""
"""The SQL of what `timeline` counts, of rows that have a `first_day`, grouped by first and last day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A stretch of time, both days included, and how many happenings lie wholly within it, by quad class (1 to 4)."""

    since: datetime.date
    until: datetime.date
    happenings: int
    quads: Quads


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Slots without a gap; `earlier`, `later` and `vague` count what lies before or after, or is dated less precisely."""

    grain: Grain
    slots: tuple[Slot, ...]
    earlier: int
    later: int
    vague: int


def timeline(rows: Sequence[Row]) -> Timeline:
    """Return the strip of counts by first and last day, over the time that nearly all of them lie in."""
    rows = sorted(rows, key=lambda row: (row["first_day"], row["last_day"] or row["first_day"]))
    if not rows:
        return Timeline(grain="month", slots=(), earlier=0, later=0, vague=0)
    first, last = _bulk(rows)
    span = (last - first).days + 1
    grain: Grain = next((name for name, most in LONGEST.items() if span <= most), "year")
    slots = list(_slots(first, last, grain))
    counts = [[0, 0, 0, 0, 0] for _ in slots]
    earlier = later = vague = n = 0
    for row in rows:
        start, stop, count = row["first_day"], row["last_day"] or row["first_day"], row["happenings"]
        while n < len(slots) - 1 and start > slots[n][1]:
            n += 1
        if start < slots[0][0]:
            earlier += count
        elif start > slots[-1][1]:
            later += count
        elif stop > slots[n][1]:
            vague += count
        else:
            counts[n] = [a + b for a, b in zip(counts[n], (count, *(row[f"q{quad}"] for quad in range(1, 5))), strict=True)]
    found = tuple(
        Slot(since=since, until=until, happenings=whole, quads=(q1, q2, q3, q4))
        for (since, until), (whole, q1, q2, q3, q4) in zip(slots, counts, strict=True)
    )
    return Timeline(grain=grain, slots=found, earlier=earlier, later=later, vague=vague)


def _bulk(rows: Sequence[Row]) -> tuple[datetime.date, datetime.date]:
    """Return the first and the last day, those of the far ends left out where that shortens the time to less than half."""
    first, last = rows[0]["first_day"], rows[-1]["first_day"]
    near_first, near_last = bulk([(row["first_day"], row["happenings"]) for row in rows])
    return (near_first, near_last) if (near_last - near_first).days * 2 < (last - first).days else (first, last)


def _slots(first: datetime.date, last: datetime.date, grain: Grain) -> Iterator[tuple[datetime.date, datetime.date]]:
    """Yield first and last day of every day, week (from Monday on), month or year from one day to another."""
    at = {
        "day": first,
        "week": first - datetime.timedelta(first.weekday()),
        "month": first.replace(day=1),
        "year": first.replace(month=1, day=1),
    }[grain]
    while at <= last:
        after = _after(at, grain)
        yield at, after - datetime.timedelta(1)
        at = after


def _after(at: datetime.date, grain: Grain) -> datetime.date:
    if grain == "year":
        return at.replace(year=at.year + 1)
    if grain == "month":
        return (at + datetime.timedelta(31)).replace(day=1)
    return at + datetime.timedelta(7 if grain == "week" else 1)


def strip(found: Timeline, path: str, query: str) -> Chart:
    """Return the strip as bars of quad classes, each leading to a page of its days; `query` is what else is asked for."""
    return upright([_bar(each, found.grain, f"{path}{query}{'&' if query else '?'}") for each in found.slots])


def _bar(slot: Slot, grain: Grain, address: str) -> Bar:
    told = ", ".join(f"{count} {quad_name(n)}" for n, count in enumerate(slot.quads, 1) if count)
    name = named(slot, grain)
    note = f"{name}: {counted(slot.happenings, 'happening')}" + (f" ({told})" if told else "")
    parts = tuple((style, float(count)) for style, count in quad_parts(slot.quads, slot.happenings) if count)
    return Bar(named(slot, grain, short=True), parts, note, f"{address}since={slot.since}&until={slot.until}")


def named(slot: Slot, grain: Grain, *, short: bool = False) -> str:
    """Return what a slot is called: "week of 13 May 2019", "May 2019"."""
    cut = {"day": 10, "week": 10, "month": 7, "year": 4}[grain]
    name = day(slot.since.isoformat()[:cut], short=short)
    return f"week of {name}" if grain == "week" and not short else name
