"""The start page: how much the record holds, of when, and who has most to do with whom."""

from __future__ import annotations

from dataclasses import dataclass

from sanudo.serve import kinds
from sanudo.serve.asking import Asked
from sanudo.serve.charts import Bar, Chart, upright
from sanudo.serve.lists import listing
from sanudo.serve.periods import bounds, periods
from sanudo.serve.rows import DisputeRow
from sanudo.serve.wording import counted, day
from sanudo.store.queries import Record
from sanudo.store.results import Count, DocumentRow, Entity, FailureRow
from sanudo.store.shortcuts import MONTHS, PAIRS, column_values, has_shortcuts, tallied


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two countries and how many events between them are of each quad class (1 to 4)."""

    a: str
    b: str
    events: int
    quads: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthOfDocuments:
    """How many documents were published in a month (YYYY-MM)."""

    month: str
    documents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What the record holds at a glance; `meta` says which build it is and what made it."""

    meta: dict[str, str]
    counts: dict[str, int]
    outlets: int
    first_published: str | None
    last_published: str | None
    months: tuple[MonthOfDocuments, ...]
    types: tuple[Count, ...]
    statuses: tuple[Count, ...]
    actors: tuple[Entity, ...]
    pairs: tuple[Pair, ...]
    documents: tuple[DocumentRow, ...]
    disputes: tuple[DisputeRow, ...]
    failures: tuple[FailureRow, ...]


def overview(record: Record) -> Overview:
    """Return the overview of a record."""
    span = record.rows("SELECT min(published) AS first, max(published) AS last, count(DISTINCT outlet) AS outlets FROM document")[
        0
    ]
    return Overview(
        meta=record.meta(),
        counts=record.counts(),
        outlets=span["outlets"],
        first_published=span["first"],
        last_published=span["last"],
        months=_months(record),
        types=_counts(record, column_values("event", "event_type")),
        statuses=_counts(record, column_values("event", "status")),
        actors=listing(record, kinds.ACTORS, Asked([("named", "true"), ("limit", "10"), ("sort", "-mentions")])).items,
        pairs=pairs(record, 10),
        documents=listing(record, kinds.DOCUMENTS, Asked([("limit", "8")])).items,
        disputes=listing(record, kinds.DISPUTES, Asked([("limit", "4")])).items,
        failures=listing(record, kinds.FAILURES, Asked([("limit", "3")])).items,
    )


def pairs(record: Record, limit: int) -> tuple[Pair, ...]:
    """Return the pairs of countries with most events between them, whichever acts."""
    source = "desk.pair" if has_shortcuts(record) else f"({PAIRS})"
    rows = record.rows(f"SELECT * FROM {source} ORDER BY events DESC, a, b LIMIT ?", [limit])
    return tuple(
        Pair(a=row["a"], b=row["b"], events=row["events"], quads=(row["q1"], row["q2"], row["q3"], row["q4"])) for row in rows
    )


def documents_chart(months: tuple[MonthOfDocuments, ...]) -> Chart:
    """Return documents over time as bars, those of empty months or years empty."""
    names, beyond = periods({each.month: each.documents for each in months})
    return upright([_bar(name, months) for name in names], beyond)


def _bar(name: str, months: tuple[MonthOfDocuments, ...]) -> Bar:
    documents = sum(each.documents for each in months if each.month.startswith(name))
    since, until = bounds(name)
    note = f"{day(name)}: {counted(documents, 'document')}"
    return Bar(day(name, short=True), (("plain", documents),), note, f"/documents?since={since}&until={until}")


def _months(record: Record) -> tuple[MonthOfDocuments, ...]:
    counted = dict(tallied(record, MONTHS, 100_000))
    return tuple(MonthOfDocuments(month=month, documents=counted[month]) for month in sorted(counted))


def _counts(record: Record, question: str) -> tuple[Count, ...]:
    return tuple(Count(value=value, count=count) for value, count in tallied(record, question, 1000))
