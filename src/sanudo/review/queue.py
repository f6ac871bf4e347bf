"""What to look at first: facts that are likely wrong, and on which much rests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import duckdb

from sanudo.store.queries import Record

MOST = 300
"""So many facts of a kind are kept in line."""

ORDERS = {
    "worth": ("Most worth a look", "Chance to be wrong times what rests upon it"),
    "unsure": ("Least certain", "Nearest to even odds"),
    "reports": ("Most reported", "On which most reports rest"),
}
"""Orders of the queue, what they are called, and what they mean."""

KINDS = ("event", "statement", "position", "agreement", "meeting", "dispute")
"""Kinds of fact that stand in the queue."""

_RESTS = {
    "event": "LEFT JOIN report r ON r.event = f.id LEFT JOIN happening h ON h.id = r.happening",
    "meeting": "LEFT JOIN report r ON r.event = f.event LEFT JOIN happening h ON h.id = r.happening",
    "agreement": "LEFT JOIN (SELECT unnest(members) AS member, documents AS reports FROM agreement_entity) h ON h.member = f.id",
}
_BY = {"worth": "f.worth DESC, f.fact", "unsure": "abs(f.score - 0.5), f.fact", "reports": "f.reports DESC, f.fact"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A fact in the queue: its place in the text, how sure the reader is, and how many reports rest upon its happening."""

    kind: str
    fact: str
    doc: str
    score: float
    reports: int
    worth: float


def make_queues(connection: duckdb.DuckDBPyConnection) -> None:
    """Look up the facts that are first in line while a merged record is built, for the table `desk.waiting`."""
    for statement in _statements():
        connection.execute(statement).fetchall()


def _statements() -> Iterator[str]:
    yield """CREATE OR REPLACE TABLE desk.waiting (
      kind VARCHAR, sort VARCHAR, place INTEGER, fact VARCHAR, doc VARCHAR, score DOUBLE, reports BIGINT, worth DOUBLE)"""
    for kind in KINDS:
        yield f"CREATE OR REPLACE TEMP TABLE weighed_fact AS {_weighed(kind, merged=True)}"
        for order in ORDERS:
            first = f"SELECT * FROM weighed_fact f ORDER BY {_BY[order]} LIMIT {MOST}"
            yield f"INSERT INTO desk.waiting SELECT '{kind}', '{order}', row_number() OVER (), * FROM ({first})"
    yield "DROP TABLE weighed_fact"


def _weighed(kind: str, *, merged: bool) -> str:
    rests = _RESTS.get(kind, "") if merged else ""
    reports = "coalesce(h.reports, 1)" if rests else "1"
    return f"""SELECT f.id AS fact, f.doc, f.score, {reports} AS reports, (1 - f.score) * (1 + ln({reports})) AS worth
      FROM {kind} f {rests}"""


def queue(record: Record, kind: str, order: str) -> tuple[Waiting, ...]:
    """Return the facts of a kind that are first in line, at most `MOST`."""
    if record.has("waiting", "desk"):
        made = "SELECT fact, doc, score, reports, worth FROM desk.waiting WHERE kind = ? AND sort = ? ORDER BY place"
        return tuple(Waiting(kind=kind, **row) for row in record.rows(made, [kind, order]))
    weighed = _weighed(kind, merged=all(map(record.has, ("report", "happening", "agreement_entity"))))
    rows = record.rows(f"SELECT * FROM ({weighed}) f ORDER BY {_BY[order]} LIMIT {MOST}")
    return tuple(Waiting(kind=kind, **row) for row in rows)


def in_line(queues: Sequence[Sequence[Waiting]], order: str) -> list[Waiting]:
    """Return the queues of several kinds as one."""
    keys = {
        "worth": lambda each: -each.worth,
        "unsure": lambda each: abs(each.score - 0.5),
        "reports": lambda each: -each.reports,
    }
    return sorted((each for queue in queues for each in queue), key=keys[order])
