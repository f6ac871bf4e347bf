"""The log of corrections: one SQLite file beside the record, to which rows are added and from which nothing is taken away."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

from sanudo.errors import RecordError
from sanudo.review.corrections import NAMES, Correction, from_row, packed, unpacked

VERSION = 1
WAIT_SECONDS = 10.0
_INTS = ("start", "stop", "offset")
_COLUMNS = ", ".join(f'"{name}" {"INTEGER" if name in _INTS else "TEXT"}' for name in NAMES)
_TABLE = f"""
CREATE TABLE IF NOT EXISTS correction ({_COLUMNS}, PRIMARY KEY (id));
CREATE TRIGGER IF NOT EXISTS correction_stays BEFORE UPDATE ON correction
BEGIN SELECT raise(ABORT, 'corrections are never changed'); END;
CREATE TRIGGER IF NOT EXISTS correction_is_kept BEFORE DELETE ON correction
BEGIN SELECT raise(ABORT, 'corrections are never removed'); END;
PRAGMA user_version = {VERSION};
"""


def beside(record: Path) -> Path:
    """Return where the corrections of a record are kept: news.user.sqlite beside news.duckdb."""
    return record if record.suffix == ".sqlite" else record.with_suffix(".user.sqlite")


@contextmanager
def user_file(path: Path, what: str, table: str | None = None) -> Iterator[sqlite3.Connection]:
    """Open the user's file, which holds corrections and what else people keep; with `table`, DDL, it is made if need be.

    `what` names what is wanted of it. Raises RecordError where it cannot be read or written, or was written by another version.
    """
    try:
        connection = sqlite3.connect(path, timeout=WAIT_SECONDS)
        try:
            if table is not None:
                _prepare(path, connection)
                connection.executescript(table)
            yield connection
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise RecordError(
            f"The {what} in {path} cannot be read or written: {error}.", hint="Check the file and its folder."
        ) from error


def _prepare(path: Path, connection: sqlite3.Connection) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version not in (0, VERSION):
        raise RecordError(f"{path} was written by another version of Sanudo.", hint="Use the version that wrote it.")
    if version == 0:
        connection.executescript(_TABLE)


class Journal:
    """The corrections in a file, which is made with the first of them; may be used from several threads and processes."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def add(self, *corrections: Correction) -> int:
        """Add corrections and return how many were new; one that is there already is left as it is."""
        rows = [_row(each) for each in corrections]
        with self._open(make=True) as connection:
            before = connection.total_changes
            names, marks = ", ".join(f'"{name}"' for name in NAMES), ", ".join("?" * len(NAMES))
            connection.executemany(f"INSERT OR IGNORE INTO correction ({names}) VALUES ({marks})", rows)
            connection.commit()
            return connection.total_changes - before

    def all(self) -> tuple[Correction, ...]:
        """Return every correction in the order of time."""
        if not self.path.exists():
            return ()
        names = ", ".join(f'"{name}"' for name in NAMES)
        with self._open() as connection:
            rows = connection.execute(f"SELECT {names} FROM correction ORDER BY at, id").fetchall()
        return tuple(_correction(row) for row in rows)

    def mark(self) -> str:
        """Return a word that changes whenever a correction is added; empty while there is none."""
        if not self.path.exists():
            return ""
        with self._open() as connection:
            count, last = connection.execute("SELECT count(*), max(rowid) FROM correction").fetchone()
        return f"{count}.{last}" if count else ""

    def _open(self, make: bool = False) -> AbstractContextManager[sqlite3.Connection]:
        return user_file(self.path, "corrections", "" if make else None)


def merged(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return corrections of several people in the order of time, each once."""
    return tuple(sorted({each.id: each for each in corrections}.values(), key=lambda each: (each.at, each.id)))


def _row(one: Correction) -> tuple[str | int | None, ...]:
    values = {name: getattr(one, name) for name in NAMES} | {"before": packed(one.before), "after": packed(one.after)}
    return tuple(values.values())


def _correction(row: tuple[str | int | None, ...]) -> Correction:
    values = dict(zip(NAMES, row, strict=True))
    before, after = (unpacked(None if values[name] is None else str(values[name])) for name in ("before", "after"))
    return replace(from_row({**values, "before": None, "after": None}), before=before, after=after)
