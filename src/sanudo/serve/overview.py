"""The start page: how much the record holds, of when, and who has most to do with whom."""

from __future__ import annotations

from dataclasses import dataclass

from sanudo.serve import kinds
from sanudo.serve.asking import Asked
from sanudo.serve.charts import Bar, Chart, upright
from sanudo.serve.lists import listing
from sanudo.serve.narrowing import SYMMETRIC_SQL
from sanudo.serve.periods import bounds, periods
from sanudo.serve.rows import DisputeRow
from sanudo.serve.wording import counted, day
from sanudo.store.queries import Record
from sanudo.store.results import Count, DocumentRow, Entity, FailureRow


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


_PAIRS = f"""
WITH parties AS (
  SELECT f.quad, list_filter(f.actor_countries, lambda x: x IS NOT NULL AND x <> 'IGO') AS own,
    list_filter(f.recipient_countries || CASE WHEN {SYMMETRIC_SQL} THEN f.actor_countries ELSE [] END,
      lambda y: y IS NOT NULL AND y <> 'IGO') AS others
  FROM event f WHERE f.quad IS NOT NULL
), pairs AS (
  SELECT quad, unnest(list_distinct(flatten(list_transform(own, lambda x: list_transform(
    list_filter(others, lambda y: y <> x), lambda y: least(x, y) || '-' || greatest(x, y)))))) AS pair
  FROM parties
)
SELECT split_part(pair, '-', 1) AS a, split_part(pair, '-', 2) AS b, count(*) AS events,
  count_if(quad = 1) AS q1, count_if(quad = 2) AS q2, count_if(quad = 3) AS q3, count_if(quad = 4) AS q4
FROM pairs GROUP BY ALL ORDER BY events DESC, a, b LIMIT ?"""


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
        types=record.events_by("event_type"),
        statuses=record.events_by("status"),
        actors=listing(record, kinds.ACTORS, Asked([("named", "true"), ("limit", "10"), ("sort", "-mentions")])).items,
        pairs=pairs(record, 10),
        documents=listing(record, kinds.DOCUMENTS, Asked([("limit", "8")])).items,
        disputes=listing(record, kinds.DISPUTES, Asked([("limit", "4")])).items,
        failures=listing(record, kinds.FAILURES, Asked([("limit", "3")])).items,
    )


def pairs(record: Record, limit: int) -> tuple[Pair, ...]:
    """Return the pairs of countries with most events between them, whichever acts."""
    rows = record.rows(_PAIRS, [limit])
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
    rows = record.rows(
        """SELECT published[:7] AS month, count(*) AS documents FROM document
        WHERE regexp_full_match(published, '[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}') GROUP BY month ORDER BY month"""
    )
    return tuple(MonthOfDocuments(**row) for row in rows)
