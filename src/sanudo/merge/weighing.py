"""What was weighed together, kept beside a record: the strong pairs of events, and the components that they make.

Events of one type are numbered in the order in which they came (`serial`), so that what is kept of them is small.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from sanudo.merge.clusters import Pairs, components, levels
from sanudo.merge.columns import Ints


@dataclass(frozen=True, slots=True)
class Web:
    """Strong pairs of events of one type by their serial numbers, each with the steps that its log-odds reach."""

    one: Ints
    two: Ints
    level: NDArray[np.int8]

    def components(self, count: int) -> Ints:
        """Return for each of `count` events the smallest serial number of all that is weighed together with it."""
        return components(count, self.one, self.two, self.level)

    def components_with(self, more: Web, anew: Ints, before: Ints) -> Ints:
        """Return the components where pairs of the events that are `anew` are `more`, and not these.

        `before` are the components that these pairs made. Most pairs lie inside of one that has nothing to do with what is new.
        """
        touched = np.zeros(len(before), np.bool_)
        touched[before[np.concatenate([anew, more.one, more.two])]] = True
        gone = np.zeros(len(before), np.bool_)
        gone[anew] = True
        rest = self._some((before[self.one] != before[self.two]) | touched[before[self.one]])
        rest = rest._some(~(gone[rest.one] | gone[rest.two]))
        one, two = np.concatenate([rest.one, more.one]), np.concatenate([rest.two, more.two])
        known = np.where(touched[before], np.arange(len(before)), before)
        return components(len(before), one, two, np.concatenate([rest.level, more.level]), known)

    def _some(self, kept: NDArray[np.bool_]) -> Web:
        return Web(self.one[kept], self.two[kept], self.level[kept])


def web_of(pairs: Pairs, serial: Ints) -> Web:
    """Return scored pairs of rows as pairs of serial numbers."""
    return Web(serial[pairs.one], serial[pairs.two], levels(pairs.score))


def keep_web(connection: duckdb.DuckDBPyConnection, kind: int, web: Web) -> None:
    """Add pairs of events of one type to those that are kept."""
    small: dict[str, NDArray[Any]] = {"one": web.one.astype(np.int32), "two": web.two.astype(np.int32), "level": web.level}
    _insert(connection, "kept.pair", kind, small)


def kept_web(connection: duckdb.DuckDBPyConnection, kind: int) -> Web:
    """Return the pairs of events of one type that are kept."""
    found = connection.execute(f"SELECT one, two, level FROM kept.pair WHERE kind = {kind}").fetchnumpy()
    one, two = (np.asarray(found[name], np.int64) for name in ("one", "two"))
    return Web(one, two, np.asarray(found["level"], np.int8))


def forget_pairs(connection: duckdb.DuckDBPyConnection, kind: int, gone: Ints) -> None:
    """Take away the pairs that some events are in."""
    if len(gone):
        connection.register("gone", pa.table({"serial": pa.array(gone.astype(np.int32))}))
        some = "SELECT serial FROM gone"
        connection.execute(f"DELETE FROM kept.pair WHERE kind = {kind} AND (one IN ({some}) OR two IN ({some}))").fetchall()
        connection.unregister("gone")


def keep_components(connection: duckdb.DuckDBPyConnection, kind: int, component: Ints, among: Ints | None = None) -> None:
    """Keep the components of events of one type, or of those `among` them in place of what is kept of these; not of lone ones."""
    if among is not None and len(among):
        connection.register("regrouped", pa.table({"serial": pa.array(among.astype(np.int32))}))
        connection.execute(
            f"DELETE FROM kept.component WHERE kind = {kind} AND serial IN (SELECT serial FROM regrouped)"
        ).fetchall()
        connection.unregister("regrouped")
    rows = np.arange(len(component)) if among is None else among
    rows = rows[np.bincount(component, minlength=len(component))[component[rows]] > 1]
    found = {"serial": rows.astype(np.int32), "component": component[rows].astype(np.int32)}
    _insert(connection, "kept.component", kind, found)


def kept_components(connection: duckdb.DuckDBPyConnection, kind: int, count: int) -> Ints:
    """Return the components of `count` events of one type, or of more where more are kept; others are components of their own."""
    found = connection.execute(f"SELECT serial, component FROM kept.component WHERE kind = {kind}").fetchnumpy()
    serial = np.asarray(found["serial"], np.int64)
    component = np.arange(max(count, 1 + int(serial.max(initial=-1))), dtype=np.int64)
    component[serial] = found["component"]
    return component


def concerned(before: Ints, now: Ints, anew: Ints) -> Ints:
    """Return which events are in components that are others than before, or hold one of those that are `anew`."""
    own = np.zeros(len(now), np.bool_)
    own[anew] = True
    own |= before != now
    was, is_now = np.zeros(len(now), np.bool_), np.zeros(len(now), np.bool_)
    was[before[own]], is_now[now[own]] = True, True
    return np.flatnonzero(was[before] | is_now[now])


def _insert(connection: duckdb.DuckDBPyConnection, table: str, kind: int, columns: Mapping[str, NDArray[Any]]) -> None:
    names = ", ".join(columns)
    connection.register("rows", pa.table({name: pa.array(values) for name, values in columns.items()}))
    connection.execute(f"INSERT INTO {table} SELECT {kind}, {names} FROM rows").fetchall()
    connection.unregister("rows")
