"""Opening a record for reading: never in the way of a build, and the new file as soon as one is swapped in."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import duckdb
import pyarrow as pa

from sanudo.errors import RecordError
from sanudo.store.schema import SCHEMA_VERSION, quoted

_CATALOG = "record"
_TABLES = f"SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE database_name = '{_CATALOG}'"


@dataclass(frozen=True, slots=True)
class _Opened:
    """One build of a record, opened: its connection, and the names of its tables with those of their schemas (`desk.pair`)."""

    connection: duckdb.DuckDBPyConnection
    tables: frozenset[str]


_HELD: ContextVar[dict[int, _Opened] | None] = ContextVar("held", default=None)
"""The builds that questions of one snapshot are put to, by the id of the reader."""


@contextmanager
def snapshot() -> Iterator[None]:
    """Put every question within to the build that the first one was put to, in this task or thread and those it starts.

    An answer made of several questions never mixes two builds, though one is swapped in meanwhile.
    """
    mark = _HELD.set({})
    try:
        yield
    finally:
        _HELD.reset(mark)


class RecordReader:
    """A record opened for reading; may be used from several threads.

    When a build swaps in a new file, the next question is put to that one. `locked` keeps SQL from touching any other file: for
    questions that strangers may ask. `settings` are DuckDB's, for example a limit of memory.
    """

    def __init__(self, path: str | Path, *, locked: bool = False, settings: Mapping[str, str] | None = None) -> None:
        self.path = Path(path)
        self._locked = locked
        self._settings = dict(settings or {})
        self._lock = threading.Lock()
        self._opened: _Opened | None = None
        self._identity: tuple[int, ...] = ()
        self.meta()

    def meta(self) -> dict[str, str]:
        """Return which build this is and what made it: build, version, schema, sanudo, duckdb."""
        return {row["key"]: row["value"] for row in self.rows("SELECT key, value FROM meta ORDER BY key")}

    def rows(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> list[dict[str, Any]]:
        """Return the rows that a query gives, each by column name."""
        with self.cursor() as cursor:
            cursor.execute(sql, parameters)
            names = [column[0] for column in cursor.description or ()]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def has(self, table: str, schema: str = "main") -> bool:
        """Return whether the record has a table: those of merging are missing from one that was not merged."""
        return f"{schema}.{table}" in self._held().tables

    def sql(self, query: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> pa.Table:
        """Return what an SQL query gives as an Arrow table; raises RecordError where the query is wrong."""
        try:
            with self.cursor() as cursor:
                found = cursor.sql(query, params=parameters or None)
                table: pa.Table = pa.table({}) if found is None else found.to_arrow_table()
                return table
        except duckdb.Error as error:
            raise RecordError(
                f"The query cannot be answered: {explained(error)}", hint="sanudo query RECORD --schema lists the tables."
            ) from error

    @contextmanager
    def cursor(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Give a connection of one's own to the record as it stands now, or within a `snapshot` as it stood first."""
        cursor = self._held().connection.cursor()
        try:
            cursor.execute(f"USE {_CATALOG}").fetchall()
            yield cursor
        finally:
            cursor.close()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._opened is not None:
                self._opened.connection.close()
            self._opened, self._identity = None, ()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _held(self) -> _Opened:
        """Return the build that a question is put to: the newest, or within a `snapshot` the first."""
        held = _HELD.get()
        if held is None:
            return self._current()
        # two threads of one task agree on the first
        return held.get(id(self)) or held.setdefault(id(self), self._current())

    def _current(self) -> _Opened:
        with self._lock:
            identity = self._stat()
            if self._opened is None or identity != self._identity:
                # a query under way keeps the old file through its own cursor
                self._opened, self._identity = self._open(), identity
            return self._opened

    def _stat(self) -> tuple[int, ...]:
        try:
            found = self.path.stat()
        except OSError as error:
            raise RecordError(
                f"There is no record at {self.path}.", hint="Make one with: sanudo record PATHS --to RECORD.duckdb"
            ) from error
        return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size

    def _open(self) -> _Opened:
        # DuckDB hands out one instance for one path: attaching to a memory of one's own is how to see a file that was swapped in
        connection = duckdb.connect(":memory:")
        try:
            connection.execute(f"ATTACH {quoted(os.fspath(self.path))} AS {_CATALOG} (READ_ONLY)").fetchall()
            rows = connection.execute(f"SELECT value FROM {_CATALOG}.meta WHERE key = 'schema'").fetchall()
            tables = connection.execute(_TABLES).fetchall()
            for name, value in self._settings.items():
                connection.execute(f"SET {name} = {quoted(value)}").fetchall()
            if self._locked:
                connection.execute("SET enable_external_access = false").fetchall()
                connection.execute("SET lock_configuration = true").fetchall()
        except duckdb.Error as error:
            connection.close()
            raise _refused(self.path, error) from error
        if rows != [(str(SCHEMA_VERSION),)]:
            connection.close()
            raise RecordError(
                f"{self.path} was made by another version of Sanudo.", hint="Build it again: sanudo build DIR RECORD.duckdb"
            )
        return _Opened(connection, frozenset(name for (name,) in tables))


def _refused(path: Path, error: duckdb.Error) -> RecordError:
    if "lock" in str(error).lower():
        return RecordError(f"Another program is writing to {path}.", hint="Close it, or work on a copy of the file.")
    if isinstance(error, duckdb.IOException):
        return RecordError(f"{path} is no DuckDB file.", hint="A record is what sanudo build or sanudo record writes.")
    return RecordError(
        f"{path} is a DuckDB file but no record of Sanudo's.", hint="A record is what sanudo build or sanudo record writes."
    )


def told_apart(names: Sequence[str]) -> tuple[str, ...]:
    """Return names of columns with a number after those that occurred before: two columns `id` are `id` and `id_2`."""
    found: list[str] = []
    for name in names:
        other, count = name, 1
        while other in found:
            count += 1
            other = f"{name}_{count}"
        found.append(other)
    return tuple(found)


def explained(error: duckdb.Error) -> str:
    """Return DuckDB's complaint without its picture of the query: one or two lines."""
    lines = [line.strip() for line in str(error).split("\n\nLINE ")[0].splitlines() if line.strip()]
    return " ".join(lines)
