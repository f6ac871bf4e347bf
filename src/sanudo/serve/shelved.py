"""Finding the rows of a list on the shelves of `desk` (`store/shelves.py`), where a build made them and the question allows it.

A page is looked for among the newest rows first, then among more of them, and among all only in the end; rows are counted no
further than `CAP`. What bears a value that a column of lists may hold is looked up in the shelf's `_of`.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from sanudo.store.conditions import Between, Condition, Conditions, Holding, Telling
from sanudo.store.queries import Record
from sanudo.store.shelves import PAIR, SHELVES, Shelf
from sanudo.store.shortcuts import has_shortcuts

CAP = 10_000
"""Rows are counted up to so many, where counting takes looking at each."""

NEWEST = (4000, 60_000, 1_000_000)
"""So many of the newest rows are looked through before all of them are."""

_DEFAULT = "ORDER BY f.day DESC NULLS LAST, f.no"
_COLUMN = re.compile(r"\b[fd]\.(\w+)")
_SPOKEN = {"country": "countries", "key": "keys"}


@dataclass(frozen=True, slots=True)
class Part:
    """A condition on a shelf with its parameters; `{day}` in it stands for more of it, on days.

    `listed` says that the shelf lists its rows, each once.
    """

    sql: str
    parameters: tuple[object, ...]
    listed: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The ids of a page's rows, how many rows there are, and whether that is only as far as they were counted."""

    ids: list[str]
    total: int
    beyond: bool


class Shelved:
    """A question to a list that can be answered from its shelf."""

    def __init__(self, record: Record, shelf: Shelf, parts: list[Part], order: str) -> None:
        self._record, self._shelf, self._parts, self._order = record, shelf, parts, order

    def page(self, limit: int, offset: int) -> Found:
        """Return a page; windows of the newest rows are tried where rows are wanted in the order of the shelf."""
        ids: list[str] = []
        whole = total = self._whole()
        for day in self._days(whole):
            if len(ids) < limit:
                ids = [str(row["id"]) for row in self._ask("f.id AS id", day, f"{self._order} LIMIT {limit} OFFSET {offset}")]
            if len(ids) == limit and total is None:
                n = self._counted(day)
                total = n if n > CAP or day is None else None
            if len(ids) == limit and total is not None:
                break
        if total is None:
            total = offset + len(ids) if ids or not offset else self._counted(None)
        if whole is None and total > CAP:
            return Found(ids, max(CAP, offset + len(ids)), True)
        return Found(ids, total, False)

    def _whole(self) -> int | None:
        """Return how many rows there are where that is known without a look at each."""
        if not self._parts:
            return int(self._record.rows(f"SELECT count(*) AS n FROM desk.{self._shelf.table}")[0]["n"])
        if len(self._parts) == 1 and self._parts[0].listed:
            inner = self._parts[0].sql.format(day="").removeprefix("f.no IN ")
            return int(self._record.rows(f"SELECT count(*) AS n FROM {inner}", self._parts[0].parameters)[0]["n"])
        return None

    def _counted(self, day: datetime.date | None) -> int:
        """Return how many rows there are from a day on, at most one more than `CAP`."""
        inner, parameters = self._sql("1 AS one", day)
        return int(self._record.rows(f"SELECT count(*) AS n FROM ({inner} LIMIT {CAP + 1})", parameters)[0]["n"])

    def _days(self, whole: int | None) -> Iterator[datetime.date | None]:
        """Yield from which day on rows are looked through, None for all; of few rows all are looked at in the first place."""
        if self._order == _DEFAULT and (whole is None or whole > CAP):
            numbers = ", ".join(map(str, NEWEST))
            rows = self._record.rows(f"SELECT no, day FROM desk.{self._shelf.table} WHERE no IN ({numbers}) ORDER BY no")
            yield from (row["day"] for row in rows if row["day"] is not None)
        yield None

    def _ask(self, what: str, day: datetime.date | None, after: str) -> list[dict[str, object]]:
        sql, parameters = self._sql(what, day)
        return self._record.rows(f"{sql} {after}", parameters)

    def _sql(self, what: str, day: datetime.date | None) -> tuple[str, list[object]]:
        since = f" AND day >= DATE '{day.isoformat()}'" if day else ""
        parts = [each.sql.format(day=since) for each in self._parts] + ([f"f.day >= DATE '{day.isoformat()}'"] if day else [])
        where = f" WHERE {' AND '.join(parts)}" if parts else ""
        return f"SELECT {what} FROM desk.{self._shelf.table} f{where}", [v for each in self._parts for v in each.parameters]


def shelved(record: Record, table: str, found: Conditions, order: str, default: bool) -> Shelved | None:
    """Return a question put to the shelf of a table; None where there is no such shelf, or it does not hold what is asked for.

    `order` is the SQL of the order, without what settles ties; `default` says that it is the one that the shelf is in.
    """
    shelf = SHELVES.get(table)
    if shelf is None or not has_shortcuts(record):
        return None
    parts = [part for each in found.parts if (part := _part(shelf, each)) is not None]
    if len(parts) < len(found.parts):
        return None
    if not default and not _known(shelf, order):
        return None
    return Shelved(record, shelf, parts, _DEFAULT if default else f"ORDER BY {order.replace('d.', 'f.')}, f.no")


def _part(shelf: Shelf, asked: Condition) -> Part | None:
    """Return a condition on facts and documents as one on their shelf; None where it does not hold what is asked for."""
    lists: tuple[str, ...]
    values: tuple[object, ...]
    match asked:
        case Between(a, b):
            lists, values = (PAIR,), ("-".join(sorted((a, b))),)
        case Holding(columns, _):
            lists, values = tuple(column.removeprefix("f.") for column in columns), asked.parameters
        case Telling("actor", column, _):
            lists, values = (_SPOKEN[column],), asked.parameters
        case _:
            names = {column.partition(".")[2] for column in asked.columns}
            sql = asked.sql(lambda column: f"f.{column.partition('.')[2]}")
            return Part(_braced(sql), asked.parameters, False) if names <= {*shelf.known, "no", "day"} else None
    return Part(_in(shelf, *lists), values, len(lists) == 1) if {*lists} <= {*shelf.lists} else None


def _in(shelf: Shelf, *names: str) -> str:
    """Return the condition that a row bears a value in one of some lists."""
    ask = f"SELECT no FROM desk.{shelf.table}_of WHERE facet = '{{}}' AND value = ?{{{{day}}}}"
    return f"f.no IN ({' UNION ALL '.join(ask.format(name) for name in names)})"


def _braced(sql: str) -> str:
    return sql.replace("{", "{{").replace("}", "}}")


def _known(shelf: Shelf, sql: str) -> bool:
    return {*_COLUMN.findall(sql)} <= {*shelf.known, "no", "day"}
