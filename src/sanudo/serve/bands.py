"""Agreements over time: the status of each on every day, drawn as bands."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sanudo.serve.asking import Asked
from sanudo.serve.charts import Box
from sanudo.serve.dyads import Agreement, agreement
from sanudo.serve.wording import day
from sanudo.store.queries import Record

WIDTH, HEIGHT = 720, 16
MOST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A time through which an agreement has a status; `until` is None while it lasts."""

    status: str
    since: datetime.date
    until: datetime.date | None
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """An agreement with the stretches of its status, in order."""

    agreement: Agreement
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bands:
    """The agreements that most documents tell of, and the time that their bands are drawn over."""

    bands: tuple[Band, ...]
    first: datetime.date | None
    last: datetime.date | None


@dataclass(frozen=True, slots=True)
class DrawnStretch:
    """A stretch as a rectangle, and what to say of it."""

    box: Box
    note: str
    doc: str


def bands(record: Record, asked: Asked) -> Bands:
    """Return the agreements of the record with their status over time."""
    asked.only(("format",))
    rows = record.rows("SELECT * FROM agreement_entity ORDER BY documents DESC, first_seen, id LIMIT ?", [MOST])
    spans = record.rows(
        """SELECT * FROM agreement_status WHERE since IS NOT NULL AND list_contains(?, agreement)
        ORDER BY agreement, since, until NULLS LAST""",
        [[row["id"] for row in rows]],
    )
    found = tuple(
        Band(
            agreement=agreement(row),
            stretches=tuple(
                Stretch(status=each["status"], since=each["since"], until=each["until"], doc=each["doc"])
                for each in spans
                if each["agreement"] == row["id"]
            ),
        )
        for row in rows
    )
    found = tuple(each for each in found if each.stretches)
    ends = [date for band in found for each in band.stretches for date in (each.since, each.until) if date]
    seen = record.rows("SELECT max(last_seen) AS last FROM agreement_entity")
    last = max([*ends, *(row["last"] for row in seen if row["last"])], default=None)
    # a treaty of the sixties must not squeeze the years that the documents are about
    first = max(min(ends), last - datetime.timedelta(365 * 25)) if ends and last else None
    return Bands(bands=found, first=first, last=last)


def drawn(page: Bands) -> list[tuple[Agreement, list[DrawnStretch]]]:
    """Return the bands as rectangles in a box of `WIDTH` by `HEIGHT`."""
    if not page.first or not page.last:
        return []
    days = max((page.last - page.first).days, 1) + 1
    return [(each.agreement, [_box(stretch, page.first, page.last, days) for stretch in each.stretches]) for each in page.bands]


def _box(stretch: Stretch, first: datetime.date, last: datetime.date, days: int) -> DrawnStretch:
    since, until = max(stretch.since, first), min(stretch.until or last, last)
    left = (since - first).days / days * WIDTH
    width = max(((until - since).days + 1) / days * WIDTH, 1.5)
    told = f"from {day(stretch.since)}" + (f" to {day(stretch.until)}" if stretch.until else "")
    style = f"b-{stretch.status.replace(' ', '-')}"
    return DrawnStretch(Box(style, round(left, 2), 0, round(width, 2), HEIGHT), f"{stretch.status} {told}", stretch.doc)


def years(page: Bands) -> list[tuple[float, str]]:
    """Return where the years of the bands begin (0 to 100), about eight of them."""
    if not page.first or not page.last:
        return []
    days = max((page.last - page.first).days, 1) + 1
    step = max((page.last.year - page.first.year) // 8, 1)
    every = range(page.first.year + 1, page.last.year + 1, step)
    return [(round((datetime.date(year, 1, 1) - page.first).days / days * WIDTH, 1), str(year)) for year in every]
