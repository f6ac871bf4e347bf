"""Which events are one happening, decided again for those that are new or changed and for all that is weighed with them.

The strong pairs of all events are kept (`weighing`); those of the new events are found among the events that lie near them in time
and share something. Pairs make components, and only in components that are not what they were is anything weighed anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import duckdb
import numpy as np
import pyarrow as pa

from sanudo.merge.byhand import ByHand
from sanudo.merge.clusters import LARGE, Pairs, parted, scores
from sanudo.merge.columns import Columns, Ints, joined, keep_columns, kept_columns, kept_sides, read_columns
from sanudo.merge.happenings import strong
from sanudo.merge.likeness import Scorer
from sanudo.merge.members import add_members, make_members
from sanudo.merge.nearness import near
from sanudo.merge.weighing import (
    Web,
    concerned,
    forget_pairs,
    keep_components,
    keep_web,
    kept_components,
    kept_web,
    web_of,
)


def group_again(connection: duckdb.DuckDBPyConnection, scorer: Scorer, by_hand: ByHand) -> None:
    """Fill the table `member` with the events of all happenings that the events of the table `changed` concern."""
    make_members(connection)
    mine = read_columns(connection, "e.id IN (SELECT event FROM changed)")
    fresh = {kind: mine.take(np.flatnonzero(mine.kind == kind)) for kind in np.unique(mine.kind).tolist()}
    numbered = {kind: _numbered(connection, kind, events) for kind, events in fresh.items()}
    connection.execute("DELETE FROM kept.event_column WHERE id IN (SELECT event FROM changed)").fetchall()
    done: dict[int, set[int]] = {}
    for kind, events in fresh.items():
        again = _web(connection, kind, events, numbered[kind], scorer)
        keep_columns(connection, events, numbered[kind])
        _weigh(connection, kind, again, scorer)
        done[kind] = set(again.tolist())
    _by_hand(connection, scorer, by_hand, done)
    by_hand.lay_over(connection)


def _numbered(connection: duckdb.DuckDBPyConnection, kind: int, events: Columns) -> Ints:
    """Return the serial numbers of events: those they have, and new ones."""
    (count,) = connection.execute(f"SELECT coalesce(max(serial), -1) + 1 FROM kept.event_column WHERE kind = {kind}").fetchall()[
        0
    ]
    known = dict(
        connection.execute(
            f"SELECT id, serial FROM kept.event_column WHERE kind = {kind} AND id IN (SELECT event FROM changed)"
        ).fetchall()
    )
    serial = np.array([known.get(each.decode(), -1) for each in events.id.tolist()], np.int64)
    new = serial < 0
    serial[new] = count + np.arange(int(new.sum()))
    return serial


def _web(connection: duckdb.DuckDBPyConnection, kind: int, mine: Columns, serial: Ints, scorer: Scorer) -> Ints:
    """Bring pairs and components up to date; return the events that are in components that have changed."""
    some, number = _met(connection, kind, mine, serial)
    fresh = np.zeros(len(some), np.bool_)
    fresh[np.isin(number, serial)] = True
    more = web_of(strong(some, scorer, np.flatnonzero(fresh)), number)
    before = kept_web(connection, kind)
    count = 1 + max(int(each.max(initial=-1)) for each in (before.one, before.two, serial, number, _last(connection, kind)))
    gone = np.zeros(count, np.bool_)
    gone[serial] = True
    component = before.without(gone).with_more(more).components(count)
    again = concerned(kept_components(connection, kind, count), component, serial)
    forget_pairs(connection, kind, serial)
    keep_web(connection, kind, more)
    keep_components(connection, kind, component, again)
    return again


def _last(connection: duckdb.DuckDBPyConnection, kind: int) -> Ints:
    found = connection.execute(f"SELECT max(serial) FROM kept.event_column WHERE kind = {kind}").fetchall()
    return np.array([found[0][0] or 0], np.int64)


def _met(connection: duckdb.DuckDBPyConnection, kind: int, mine: Columns, serial: Ints) -> tuple[Columns, Ints]:
    """Return some events with all that they are to be compared with, in the order of their ids, and the serial numbers."""
    others, number = kept_sides(connection, kind)
    some, number = _some(connection, kind, number[near(mine, others)])
    return _in_order(mine, serial, some, number)


def _some(connection: duckdb.DuckDBPyConnection, kind: int, serial: Ints) -> tuple[Columns, Ints]:
    """Return events of one type by their serial numbers."""
    connection.register("asked", pa.table({"serial": pa.array(serial.astype(np.int32))}))
    found = kept_columns(connection, kind, "serial IN (SELECT serial FROM asked)")
    connection.unregister("asked")
    return found


def _in_order(one: Columns, serial: Ints, two: Columns, number: Ints) -> tuple[Columns, Ints]:
    both = np.concatenate([one.id, two.id])
    return joined(one, two), np.concatenate([serial, number])[np.argsort(both, kind="stable")]


def _weigh(connection: duckdb.DuckDBPyConnection, kind: int, again: Ints, scorer: Scorer) -> None:
    """Find the happenings of whole components of one type."""
    events, number = _some(connection, kind, again)
    order = np.argsort(events.id, kind="stable")
    events, number = events.take(order), number[order]
    component = _components(connection, kind, number)
    inner = _inner(connection, kind, events, number, component, scorer)
    add_members(connection, events, parted(events, component, inner, scorer), number)


def _components(connection: duckdb.DuckDBPyConnection, kind: int, number: Ints) -> Ints:
    """Return for each row, by its serial number, the first row of its component."""
    own = kept_components(connection, kind, int(number.max(initial=-1)) + 1)[number]
    _, first, place = np.unique(own, return_index=True, return_inverse=True)
    return np.asarray(first[place], np.int64)


def _inner(
    connection: duckdb.DuckDBPyConnection, kind: int, events: Columns, number: Ints, component: Ints, scorer: Scorer
) -> Pairs:
    """Return the strong pairs, scored, in components that are too large for all of their pairs to be looked at."""
    large = np.bincount(component, minlength=len(component))[component] > LARGE
    if not large.any():
        return Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    row = np.full(int(number.max()) + 1, -1, np.int64)
    row[number[large]] = np.flatnonzero(large)
    web: Web = kept_web(connection, kind)
    inside = (web.one < len(row)) & (web.two < len(row))
    one, two = row[web.one[inside]], row[web.two[inside]]
    good = (one >= 0) & (two >= 0)
    one, two = np.minimum(one, two)[good], np.maximum(one, two)[good]
    order = np.lexsort((two, one))
    one, two = one[order], two[order]
    return Pairs(one, two, scores(events, one, two, scorer))


def _by_hand(connection: duckdb.DuckDBPyConnection, scorer: Scorer, by_hand: ByHand, done: dict[int, set[int]]) -> None:
    """Weigh also what people have put together with what was weighed, or apart from it."""
    said = sorted({each for pair in (*by_hand.same_events, *by_hand.apart_events) for each in pair})
    while said:
        _name(connection, said)
        rows = connection.execute(_SAID).fetchall()
        more: dict[int, set[int]] = {}
        for kind, serial in rows:
            if serial not in done.setdefault(kind, set()):
                more.setdefault(kind, set()).add(serial)
        if not more:
            return
        for kind, some in sorted(more.items()):
            again = _whole(connection, kind, some)
            done[kind] |= set(again.tolist())
            _weigh(connection, kind, again, scorer)


def _whole(connection: duckdb.DuckDBPyConnection, kind: int, some: Iterable[int]) -> Ints:
    """Return the events of the components that some are in."""
    serial = np.array(sorted(some), np.int64)
    component = kept_components(connection, kind, 1 + int(max(_last(connection, kind).max(), serial.max())))
    return np.flatnonzero(np.isin(component, component[serial]))


def _name(connection: duckdb.DuckDBPyConnection, events: Sequence[str]) -> None:
    connection.register("given", pa.table({"event": pa.array(events, pa.string())}))
    connection.execute("CREATE OR REPLACE TEMP TABLE said_of AS SELECT event FROM given").fetchall()
    connection.unregister("given")


_SAID = """
WITH known AS (SELECT event FROM said_of UNION SELECT event FROM member), told AS (
  SELECT happening FROM report SEMI JOIN known USING (event)
), every AS (SELECT event FROM said_of UNION SELECT event FROM report SEMI JOIN told USING (happening))
SELECT c.kind, c.serial FROM kept.event_column c JOIN every e ON e.event = c.id ORDER BY ALL
"""
"""What people speak of, and all that was of one happening with it or with what is weighed again."""
