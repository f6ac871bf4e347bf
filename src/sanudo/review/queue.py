"""What to look at first: facts that are likely wrong, and on which much rests."""

from __future__ import annotations

from collections.abc import Sequence
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
_RANKS = {"worth": "-f.worth", "unsure": "abs(f.score - 0.5)", "reports": "-f.reports"}
"""What comes first by each order: the least of these, then the first by id."""

_OWN = "doc IN (SELECT doc FROM chosen UNION SELECT doc FROM relinked)"
_TOLD = "IN (SELECT event FROM report WHERE happening IN (SELECT id FROM told_now))"
_MOVED = {
    "event": "SELECT id FROM event_now UNION SELECT event FROM report WHERE happening IN (SELECT id FROM told_now)",
    "meeting": f"SELECT id FROM meeting WHERE {_OWN} OR event {_TOLD}",
    **{kind: f"SELECT id FROM {kind} WHERE {_OWN}" for kind in ("statement", "position", "dispute")},
}
"""Facts that may stand elsewhere in line than before documents were added; of other kinds all may."""


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
    columns = "kind VARCHAR, sort VARCHAR, place INTEGER, fact VARCHAR, doc VARCHAR, score DOUBLE, reports BIGINT, worth DOUBLE"
    connection.execute(f"CREATE OR REPLACE TABLE desk.waiting ({columns})").fetchall()
    for kind in KINDS:
        _weigh(connection, _weighed(kind, merged=True))
        _line_up(connection, kind, [*ORDERS])


def add_queues(connection: duckdb.DuckDBPyConnection) -> None:
    """Bring the table up to date for new and changed documents (`chosen`, `relinked`) and for what was told again (`told_now`).

    Facts that did not stand in line, and did not move, stand behind the one that was last: where as many as before do not, they
    need not be looked at.
    """
    for kind in KINDS:
        rest = [*ORDERS]
        if kind in _MOVED:
            some = f"SELECT id FROM ({_MOVED[kind]}) UNION SELECT fact FROM desk.waiting WHERE kind = '{kind}'"
            _weigh(connection, _weighed(kind, merged=True, among=f"(SELECT * FROM {kind} WHERE id IN ({some}))"))
            _line_up(connection, kind, known := [order for order in ORDERS if _enough(connection, kind, order)])
            rest = [order for order in ORDERS if order not in known]
        if rest:
            _weigh(connection, _weighed(kind, merged=True))
            _line_up(connection, kind, rest)


def _enough(connection: duckdb.DuckDBPyConnection, kind: str, order: str) -> bool:
    """Tell whether so many of the table `weighed_fact` stand where those in line stood that nothing else can be among them."""
    rank = _RANKS[order]
    last = f"SELECT {rank} AS rank, fact FROM desk.waiting f WHERE kind = '{kind}' AND sort = '{order}' AND place = {MOST}"
    found = connection.execute(
        f"SELECT (SELECT count(*) FROM ({last})), count(*) FROM weighed_fact f, ({last}) l "
        f"WHERE ({rank}, f.fact) <= (l.rank, l.fact)"
    ).fetchall()
    return not found[0][0] or found[0][1] >= MOST


def _weigh(connection: duckdb.DuckDBPyConnection, sql: str) -> None:
    connection.execute(f"CREATE OR REPLACE TEMP TABLE weighed_fact AS {sql}").fetchall()


def _line_up(connection: duckdb.DuckDBPyConnection, kind: str, orders: Sequence[str]) -> None:
    """Write who of the table `weighed_fact` is first in line."""
    for order in orders:
        connection.execute(f"DELETE FROM desk.waiting WHERE kind = '{kind}' AND sort = '{order}'").fetchall()
        first = f"SELECT * FROM weighed_fact f ORDER BY {_RANKS[order]}, f.fact LIMIT {MOST}"
        connection.execute(
            f"INSERT INTO desk.waiting SELECT '{kind}', '{order}', row_number() OVER (), * FROM ({first})"
        ).fetchall()


def _weighed(kind: str, *, merged: bool, among: str = "") -> str:
    rests = _RESTS.get(kind, "") if merged else ""
    reports = "coalesce(h.reports, 1)" if rests else "1"
    return f"""SELECT f.id AS fact, f.doc, f.score, {reports} AS reports, (1 - f.score) * (1 + ln({reports})) AS worth
      FROM {among or kind} f {rests}"""


def queue(record: Record, kind: str, order: str) -> tuple[Waiting, ...]:
    """Return the facts of a kind that are first in line, at most `MOST`."""
    if record.has("waiting", "desk"):
        made = "SELECT fact, doc, score, reports, worth FROM desk.waiting WHERE kind = ? AND sort = ? ORDER BY place"
        return tuple(Waiting(kind=kind, **row) for row in record.rows(made, [kind, order]))
    weighed = _weighed(kind, merged=all(map(record.has, ("report", "happening", "agreement_entity"))))
    rows = record.rows(f"SELECT * FROM ({weighed}) f ORDER BY {_RANKS[order]}, f.fact LIMIT {MOST}")
    return tuple(Waiting(kind=kind, **row) for row in rows)


def in_line(queues: Sequence[Sequence[Waiting]], order: str) -> list[Waiting]:
    """Return the queues of several kinds as one."""
    keys = {
        "worth": lambda each: -each.worth,
        "unsure": lambda each: abs(each.score - 0.5),
        "reports": lambda each: -each.reports,
    }
    return sorted((each for queue in queues for each in queue), key=keys[order])
