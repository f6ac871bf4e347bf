"""The temporary tables that say which events are one happening, and which were weighed together: `member` and `weighed`."""

from __future__ import annotations

import duckdb
import numpy as np
import pyarrow as pa

from sanudo.merge.clusters import Groups
from sanudo.merge.columns import Columns


def make_members(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the tables, empty.

    `member` has event and root, a number of its happening; `weighed` has event and component, for events of a component of which
    more than one happening was made: a component is called by the smallest id of its events.
    """
    connection.execute("CREATE OR REPLACE TEMP TABLE member (event VARCHAR, root BIGINT)").fetchall()
    connection.execute("CREATE OR REPLACE TEMP TABLE weighed (event VARCHAR, component VARCHAR)").fetchall()


def add_members(connection: duckdb.DuckDBPyConnection, events: Columns, groups: Groups) -> None:
    """Add the events of one type."""
    if not len(events):
        return
    ids = pa.array(events.id.tolist(), pa.binary()).cast(pa.string())
    _insert(connection, "member", {"event": ids, "root": pa.array(groups.home + (int(events.kind[0]) << 40))})
    heads = np.flatnonzero(groups.home == np.arange(len(events)))
    parted = np.bincount(groups.component[heads], minlength=len(events)) > 1
    rows = np.flatnonzero(parted[groups.component])
    _insert(connection, "weighed", {"event": ids.take(pa.array(rows)), "component": ids.take(pa.array(groups.component[rows]))})


def _insert(connection: duckdb.DuckDBPyConnection, table: str, columns: dict[str, pa.Array]) -> None:
    connection.register("rows", pa.table(columns))
    connection.execute(f"INSERT INTO {table} SELECT * FROM rows").fetchall()
    connection.unregister("rows")
