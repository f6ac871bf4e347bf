"""Which events are one happening, decided again for those that are new or changed and for all that is weighed with them.

The strong pairs of all events are kept (`weighing`); those of the new events are found among the events that lie near them in time
and share something. Pairs make components, and only in components that are not what they were is anything weighed anew.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass

import duckdb
import numpy as np
import pyarrow as pa

from sanudo.merge.blocks import Times
from sanudo.merge.byhand import ByHand
from sanudo.merge.clusters import LARGE, Pairs, parted, scores
from sanudo.merge.columns import Columns, Ints, joined, keep_columns, kept_columns, kept_sides, kept_times, read_columns
from sanudo.merge.happenings import strong
from sanudo.merge.likeness import Scorer
from sanudo.merge.members import add_members, make_members
from sanudo.merge.nearness import Few
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
    for (kind, events), kept in zip(fresh.items(), _kept_of(connection, fresh, numbered), strict=True):
        again, component = _web(connection, kind, numbered[kind], kept, scorer)
        keep_columns(connection, events, numbered[kind])
        _weigh(connection, kind, again, component, scorer)
        done[kind] = set(again.tolist())
    _by_hand(connection, scorer, by_hand, done)
    by_hand.lay_over(connection)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept of the events of one type: those that some are to be compared with and these themselves, in the order of
    their ids, with their serial numbers; the pairs and components of all; the highest serial number."""

    events: Columns
    number: Ints
    web: Web
    component: Ints
    last: int


def _kept_of(
    connection: duckdb.DuckDBPyConnection, fresh: Mapping[int, Columns], numbered: Mapping[int, Ints]
) -> Iterator[_Kept]:
    """Yield what is kept of one type of events after another; the next is looked for while one is at work on the last."""
    # what is written of one type meanwhile concerns no other
    cursor = connection.cursor()
    with closing(cursor), ThreadPoolExecutor(1) as ahead:
        waiting: deque[Future[_Kept]] = deque()
        for kind, mine in fresh.items():
            waiting.append(ahead.submit(_read_kept, cursor, kind, mine, numbered[kind]))
            if len(waiting) > 1:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _read_kept(connection: duckdb.DuckDBPyConnection, kind: int, mine: Columns, serial: Ints) -> _Kept:
    few, times = Few(mine), kept_times(connection, kind)
    first, published, grain = (np.asarray(times[name].to_numpy(), np.int32) for name in ("first", "published", "grain"))
    timely = few.timely(Times(first, published, grain, np.zeros_like(first)))
    others, number = kept_sides(connection, kind, times.filter(pa.array(timely)), few.copied)
    last = int(_last(connection, kind)[0])
    some = _some(connection, kind, number[few.near(others)])
    return _Kept(*_in_order(mine, serial, *some), kept_web(connection, kind), kept_components(connection, kind, last + 1), last)


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


def _web(connection: duckdb.DuckDBPyConnection, kind: int, serial: Ints, kept: _Kept, scorer: Scorer) -> tuple[Ints, Ints]:
    """Bring pairs and components up to date; return the events that are in components that have changed, and all components."""
    more = web_of(strong(kept.events, scorer, np.flatnonzero(np.isin(kept.number, serial))), kept.number)
    web, count = kept.web, len(kept.component)
    count = 1 + max(count - 1, kept.last, *(int(each.max(initial=-1)) for each in (web.one, web.two, serial)))
    was = np.concatenate([kept.component, np.arange(len(kept.component), count)])
    component = web.components_with(more, serial, was)
    again = concerned(was, component, serial)
    forget_pairs(connection, kind, serial)
    keep_web(connection, kind, more)
    keep_components(connection, kind, component, again)
    return again, component


def _last(connection: duckdb.DuckDBPyConnection, kind: int) -> Ints:
    found = connection.execute(f"SELECT max(serial) FROM kept.event_column WHERE kind = {kind}").fetchall()
    return np.array([found[0][0] or 0], np.int64)


def _some(connection: duckdb.DuckDBPyConnection, kind: int, serial: Ints) -> tuple[Columns, Ints]:
    """Return events of one type by their serial numbers."""
    connection.register("asked", pa.table({"serial": pa.array(serial.astype(np.int32))}))
    found = kept_columns(connection, kind, "serial IN (SELECT serial FROM asked)")
    connection.unregister("asked")
    return found


def _in_order(one: Columns, serial: Ints, two: Columns, number: Ints) -> tuple[Columns, Ints]:
    both = np.concatenate([one.id, two.id])
    return joined(one, two), np.concatenate([serial, number])[np.argsort(both, kind="stable")]


def _weigh(connection: duckdb.DuckDBPyConnection, kind: int, again: Ints, component: Ints, scorer: Scorer) -> None:
    """Find the happenings of whole components of one type; `component` holds those of all events."""
    events, number = _some(connection, kind, again)
    order = np.argsort(events.id, kind="stable")
    events, number = events.take(order), number[order]
    own = _by_row(component[number])
    inner = _inner(connection, kind, events, number, own, scorer)
    add_members(connection, events, parted(events, own, inner, scorer), number)


def _by_row(component: Ints) -> Ints:
    """Return for each row the first row of its component."""
    _, first, place = np.unique(component, return_index=True, return_inverse=True)
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
            again, component = _whole(connection, kind, some)
            done[kind] |= set(again.tolist())
            _weigh(connection, kind, again, component, scorer)


def _whole(connection: duckdb.DuckDBPyConnection, kind: int, some: Iterable[int]) -> tuple[Ints, Ints]:
    """Return the events of the components that some are in, and all components."""
    serial = np.array(sorted(some), np.int64)
    component = kept_components(connection, kind, 1 + int(max(_last(connection, kind).max(), serial.max())))
    return np.flatnonzero(np.isin(component, component[serial])), component


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
