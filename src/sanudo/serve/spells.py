"""The geometry of bands and dots over time, in units of an SVG's view box."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sanudo.serve.charts import Box
from sanudo.serve.wording import day

WIDTH, HEIGHT = 720, 16
THINNEST = 2.0
MARGIN = 10


@dataclass(frozen=True, slots=True)
class Spell:
    """A stretch of time to draw; None leaves a side open. `style` is a CSS class, `note` what to say of it."""

    since: datetime.date | None
    until: datetime.date | None
    style: str
    note: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """A spell as a rectangle."""

    box: Box
    note: str
    href: str


@dataclass(frozen=True, slots=True)
class Dot:
    """A moment to draw: its place from the left and from the top, a CSS class, what to say of it, and where it leads."""

    x: float
    y: float
    style: str
    note: str
    href: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Days from the first to the last, drawn over `WIDTH`."""

    first: datetime.date
    last: datetime.date

    @property
    def days(self) -> int:
        """Return the number of days, both ends counted."""
        return max((self.last - self.first).days, 1) + 1

    def x(self, date: datetime.date) -> float:
        """Return where a day begins; days outside stand at the ends."""
        return round((min(max(date, self.first), self.last) - self.first).days / self.days * WIDTH, 2)

    def dot(self, date: datetime.date) -> float:
        """Return where a dot for a day stands; the first and the last keep off the edges."""
        share = (min(max(date, self.first), self.last) - self.first).days / max((self.last - self.first).days, 1)
        return round(MARGIN + share * (WIDTH - 2 * MARGIN), 2)

    def ticks(self) -> tuple[tuple[float, str], ...]:
        """Return where to write which days under dots: where years or months begin, or the first and the last day."""
        found = tuple((self.dot(date), name) for date, name in self._beginnings())
        if len(found) > 1:
            return found
        return (self.dot(self.first), _day(self.first)), (self.dot(self.last), _day(self.last))

    def shape(self, spell: Spell) -> Shape | None:
        """Return a spell as a rectangle, None where it lies outside."""
        since, until = spell.since or self.first, spell.until or self.last
        if until < self.first or since > self.last:
            return None
        left = self.x(since)
        right = self.x(min(until, self.last)) + WIDTH / self.days
        width = min(max(right - left, THINNEST), WIDTH - left) or THINNEST
        return Shape(Box(spell.style, min(left, WIDTH - THINNEST), 2, round(width, 2), HEIGHT - 4), spell.note, spell.href)

    def years(self) -> tuple[tuple[float, str], ...]:
        """Return where years begin, about eight of them; or months, where the time is short."""
        return tuple((self.x(date), name) for date, name in self._beginnings())

    def _beginnings(self) -> list[tuple[datetime.date, str]]:
        if self.last.year - self.first.year < 2:
            return self._months()
        step = max((self.last.year - self.first.year) // 8, 1)
        every = range(self.first.year + 1, self.last.year + 1, step)
        return [(datetime.date(year, 1, 1), str(year)) for year in every]

    def _months(self) -> list[tuple[datetime.date, str]]:
        firsts, at = [], self.first.replace(day=1)
        while at <= self.last:
            if at >= self.first:
                firsts.append(at)
            at = (at + datetime.timedelta(32)).replace(day=1)
        step = max(len(firsts) // 8, 1)
        return [(each, day(each.isoformat()[:7], short=True)) for each in firsts[::step]]


def _day(date: datetime.date) -> str:
    return day(date, short=True)


def scale_of(dates: Sequence[datetime.date], years: int = 0) -> Scale | None:
    """Return the scale over some dates, of the last `years` at most where that is given; None without dates."""
    if not dates:
        return None
    first, last = min(dates), max(dates)
    if years:
        first = max(first, last - datetime.timedelta(365 * years))
    return Scale(first, last)
