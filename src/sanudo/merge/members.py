"""The temporary table that says which events are one happening: `member`, with event and root, a number of its happening."""

from __future__ import annotations

import duckdb
import pyarrow as pa

from sanudo.merge.columns import Columns, Ints


def make_members(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the table, empty."""
    connection.execute("CREATE OR REPLACE TEMP TABLE member (event VARCHAR, root BIGINT)").fetchall()


def add_members(connection: duckdb.DuckDBPyConnection, events: Columns, home: Ints, serial: Ints) -> None:
    """Add events of one type with serial numbers, each with the first row of its happening."""
    if len(events):
        ids = pa.array(events.id.tolist(), pa.binary()).cast(pa.string())
        rows = pa.table({"event": ids, "root": pa.array(serial[home] + (int(events.kind[0]) << 40))})
        connection.register("rows", rows)
        connection.execute("INSERT INTO member SELECT * FROM rows").fetchall()
        connection.unregister("rows")
