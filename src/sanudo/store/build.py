"""Building the record: one writer loads the parts that count into a new DuckDB file and swaps it in by renaming."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from importlib.metadata import version as package_version
from pathlib import Path

import duckdb

from sanudo.errors import RecordError
from sanudo.store import limits
from sanudo.store.depots import Where
from sanudo.store.files import copy_files, sync_files, sync_folder
from sanudo.store.folds import unfolded
from sanudo.store.parts import AtHand, Parts
from sanudo.store.rows import arrow_tables
from sanudo.store.schema import SCHEMA_VERSION, Table, quoted, tables
from sanudo.store.views import VIEWS, make_entities
from sanudo.types import Failure, Reading, make_id

Step = Callable[[duckdb.DuckDBPyConnection], None]
"""Something done to the new record before it is swapped in, for example merging across documents."""

KEPT_FORM = 4
"""Raised whenever something else is kept beside a record or counted in it; to one of another form nothing is added."""

_ORDER = {
    "document": "p.id",
    "failure": "p.origin, p.stage, p.error, p.hint",
    "event": "p.actor_countries[1] NULLS LAST, p.recipient_countries[1] NULLS LAST, p.first_day NULLS LAST, p.doc, p.start, p.id",
}
_BY_DOCUMENT = "p.doc, p.start, p.stop, p.id"
"""Physical order of the rows: events as analysts ask for them, everything else by document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildReport:
    """What went into a record: rows by table, and parts that did not count; `onto` is the build that it was added to, if any."""

    record: Path
    build: str
    version: str
    parts: int
    rows: dict[str, int]
    stale: int = 0
    superseded: int = 0
    damaged: tuple[str, ...] = ()
    onto: str = ""


class Anew(Exception):
    """Says that a record cannot be added to and must be built anew."""


def build(
    where: Where, record: Path, *, steps: Sequence[Step] = (), overlay: str = "", adding: Sequence[Step] = ()
) -> BuildReport:
    """Make or refresh a record from a folder or bucket of parts; whoever reads the old file goes on reading it undisturbed.

    `overlay` names what the steps lay over the parts (people's corrections): another overlay makes another build. The same
    parts and overlay give the same rows; built from nothing, in the same order. With steps for `adding`, what they need is kept
    beside the record, and parts that come to an earlier record of the same parts are added to it where that is possible. Parts in
    a bucket are fetched beside the record while it is built. Raises RecordError where there is nothing to build from.
    """
    parts = Parts(where)
    with (
        unfolded(where),
        _copying(record, bool(adding)) as copied,
        parts.at_hand((choice := parts.chosen()).receipts, record.parent) as hand,
    ):
        for receipt in hand.damaged:
            parts.forget(receipt.key)
        if not hand.good:
            raise RecordError(
                f"{where} holds no part that could be read.", hint=f"Code something first: sanudo code PATHS --into {where}"
            )
        digests = (f"{each.key}:{file.table}:{file.sha256}" for each in hand.good for file in each.files)
        build_id = make_id("build", SCHEMA_VERSION, *digests, *filter(None, [overlay]))
        about = {"build": build_id, "version": choice.version} | ({"corrections": overlay} if overlay else {})
        rows, onto = _swap_in(record, hand, about, steps, adding, copied)
    return BuildReport(
        record=record,
        build=build_id,
        version=choice.version,
        parts=len(hand.good),
        rows=rows,
        stale=choice.stale,
        superseded=choice.superseded,
        damaged=tuple(receipt.label for receipt in hand.damaged),
        onto=onto,
    )


def kept_beside(record: Path) -> Path:
    """Return where what is needed to add to a record is kept."""
    return record.with_name(record.name + ".kept")


@contextlib.contextmanager
def _copying(record: Path, adding: bool) -> Iterator[Future[bool]]:
    """Begin to copy the record and what is kept of it, where they can be added to; what is not put in place goes at the end.

    Meanwhile the parts are held against their digests. The result tells whether there are copies.
    """
    old, new = (record, kept_beside(record)), (_waiting(record), _waiting(kept_beside(record)))
    _follow_up(record)
    _clear(new[0])

    def copy() -> bool:
        if not adding or not all(path.is_file() for path in old):
            return False
        copy_files(dict(zip(old, new, strict=True)))
        return True

    with ThreadPoolExecutor(1) as thread:
        copied = thread.submit(copy)
        try:
            yield copied
        finally:
            wait([copied])
            for path in new:
                _remove(path)


def _swap_in(
    record: Path,
    hand: AtHand,
    about: dict[str, str],
    steps: Sequence[Step],
    adding: Sequence[Step],
    copied: Future[bool],
) -> tuple[dict[str, int], str]:
    """Make the record beside the old one and put it in its place; return the rows of each table, and the build added to.

    So it is with what is kept of it, which follows the record: killed at any time, a build leaves an old record to which can be
    added, or a new one.
    """
    waiting, kept = _waiting(record), _waiting(kept_beside(record))
    try:
        done = _added(waiting, kept, hand, about, adding) if copied.result() else None
        if done is None:
            _remove(kept)
            _clear(waiting)
            done = _fill(waiting, hand, about, steps, kept if adding else None), ""
        sync_files([waiting, kept] if adding else [waiting])
        waiting.replace(record)
        if adding:
            kept.replace(kept_beside(record))
        sync_folder(record.parent)
    except OSError as error:
        raise RecordError(
            f"{record} cannot be written: {error.strerror}.", hint="Check the folder and its free space."
        ) from error
    except duckdb.Error as error:
        raise RecordError(
            f"{record} cannot be built: {_first_line(error)}.", hint="Check the folder and its free space."
        ) from error
    return done


def _waiting(path: Path) -> Path:
    """Return where a file is made before it is put in its place."""
    return path.with_name(path.name + ".tmp")


def _follow_up(record: Path) -> None:
    """Put what is kept in its place where a build was killed after the record was, and remove what another killed one left."""
    kept = _waiting(kept_beside(record))
    if not kept.exists():
        return
    if not _waiting(record).exists() and record.is_file() and _of_one_build(record, kept):
        kept.replace(kept_beside(record))
    elif not _is_at_work(_waiting(record)):
        _remove(kept)


def _of_one_build(record: Path, kept: Path) -> bool:
    with contextlib.closing(duckdb.connect()) as connection:
        try:
            for name, path in (("kept", kept), ("main_", record)):
                connection.execute(f"ATTACH {quoted(str(path))} AS {name} (READ_ONLY)").fetchall()
            return (
                bool(connection.execute("SELECT count(*) > 0 FROM kept.meta").fetchall()[0][0])
                and not connection.execute(
                    "(FROM kept.meta EXCEPT FROM main_.meta) UNION ALL (FROM main_.meta EXCEPT FROM kept.meta)"
                ).fetchall()
            )
        except duckdb.Error:
            return False


def in_memory(readings: Iterable[Reading | Failure], *, steps: Sequence[Step] = ()) -> duckdb.DuckDBPyConnection:
    """Return a record of some readings that is kept in memory: for tests and measurements."""
    connection = duckdb.connect()
    for table in tables().values():
        for statement in table.ddl():
            connection.execute(statement).fetchall()
    for name, rows in arrow_tables(readings).items():
        connection.register("rows", rows)
        connection.execute(f"INSERT INTO {name} SELECT * FROM rows p ORDER BY {_ORDER.get(name, _BY_DOCUMENT)}").fetchall()
        connection.unregister("rows")
    _finish(connection, steps)
    return connection


def _finish(connection: duckdb.DuckDBPyConnection, steps: Sequence[Step]) -> None:
    """Run the steps over the loaded tables, then make what is derived from all of them."""
    for step in steps:
        step(connection)
    for statement in (s for view in VIEWS for s in view.statements()):
        connection.execute(statement).fetchall()
    make_entities(connection)


def _fill(path: Path, hand: AtHand, about: dict[str, str], steps: Sequence[Step], kept: Path | None) -> dict[str, int]:
    """Load the parts into a new file and return the number of rows of each table."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(limits.connect(path)) as connection:
        for table in tables().values():
            for statement in table.ddl():
                connection.execute(statement).fetchall()
        _choose_documents(connection, hand.source("document"))
        if kept:
            connection.execute(f"ATTACH {quoted(str(kept))} AS kept").fetchall()
            connection.execute("CREATE TABLE kept.chosen AS FROM chosen").fetchall()
        for table in tables().values():
            _load(connection, table, hand.source(table.name))
        _finish(connection, steps)
        _write_meta(connection, about)
        connection.execute("DROP TABLE IF EXISTS chosen").fetchall()
        return _done(connection, kept is not None)


def _done(connection: duckdb.DuckDBPyConnection, kept: bool) -> dict[str, int]:
    """Say for which build things are kept, write everything to disk and return the number of rows of each table."""
    if kept:
        connection.execute("CREATE OR REPLACE TABLE kept.meta AS FROM meta").fetchall()
    rows = {name: connection.execute(f"SELECT count(*) FROM {name}").fetchall()[0][0] for name in _counted(connection)}
    names = ["", "kept"] if kept else [""]
    with ThreadPoolExecutor() as threads:
        list(threads.map(_checkpoint, [connection.cursor() for _ in names], names))
    return rows


def _checkpoint(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    with contextlib.closing(connection):
        connection.execute(f"CHECKPOINT {name}").fetchall()


def _added(
    copy: Path, kept: Path, hand: AtHand, about: dict[str, str], adding: Sequence[Step]
) -> tuple[dict[str, int], str] | None:
    """Add what is new to a copy of the record; return the rows of each table, and the build; None where that is not possible."""
    try:
        with contextlib.closing(limits.connect(copy)) as connection:
            connection.execute(f"ATTACH {quoted(str(kept))} AS kept").fetchall()
            # all goes to disk once, at the end
            connection.execute("SET checkpoint_threshold = '1TB'").fetchall()
            onto = _check_kept(connection, about)
            _choose_documents(connection, hand.source("document"))
            _choose_new(connection)
            # until the end nothing is kept for any build, should this one be cut short
            connection.execute("DELETE FROM kept.meta").fetchall()
            _load_new(connection, hand)
            for step in adding:
                step(connection)
            connection.execute("INSERT INTO kept.chosen FROM chosen").fetchall()
            connection.execute("DROP TABLE chosen").fetchall()
            connection.execute("DROP TABLE meta").fetchall()
            _write_meta(connection, about)
            return _done(connection, True), onto
    except (Anew, duckdb.IOException, duckdb.SerializationException):
        return None


def _check_kept(connection: duckdb.DuckDBPyConnection, about: dict[str, str]) -> str:
    """Return which build the record is of.

    Raises Anew where what is kept is not that of the record, or the record is not one of the same versions and corrections.
    """
    try:
        kept, before = (dict(connection.execute(f"SELECT key, value FROM {name}.meta").fetchall()) for name in ("kept", "main"))
    except duckdb.CatalogException as error:
        raise Anew from error
    versions = {key: value for key, value in {**_versions(), **about}.items() if key != "build"}
    if kept != before or {key: value for key, value in before.items() if key != "build"} != versions:
        raise Anew
    return str(before["build"])


def _choose_new(connection: duckdb.DuckDBPyConnection) -> None:
    """Leave of the table `chosen` the documents that are new; raise Anew where others are gone or are taken from another part."""
    if connection.execute(
        "SELECT 1 FROM kept.chosen k ANTI JOIN chosen c ON c.doc = k.doc AND c.part = k.part LIMIT 1"
    ).fetchall():
        raise Anew
    connection.execute("DELETE FROM chosen WHERE doc IN (SELECT doc FROM kept.chosen)").fetchall()


def _load_new(connection: duckdb.DuckDBPyConnection, hand: AtHand) -> None:
    """Load what the chosen documents hold, and all failures."""
    connection.execute("DELETE FROM failure").fetchall()
    _load(connection, tables()["failure"], hand.source("failure"))
    new = {key for (key,) in connection.execute("SELECT DISTINCT part FROM chosen").fetchall()}
    fresh = replace(hand, good=tuple(receipt for receipt in hand.good if receipt.key in new))
    for table in tables().values():
        if table.name != "failure":
            _load(connection, table, fresh.source(table.name))


def _counted(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Return the tables whose rows a report counts: those of the schema, and those that steps have added."""
    others = "'meta', 'actor_entity'"
    own = f"database_name = current_database() AND schema_name = 'main' AND table_name NOT IN ({others})"
    sql = f"SELECT table_name FROM duckdb_tables() WHERE {own} ORDER BY table_oid"
    return [name for (name,) in connection.execute(sql).fetchall()]


def _choose_documents(connection: duckdb.DuckDBPyConnection, source: str | None) -> None:
    """Say for each document which part it is taken from: one that stands in several counts once, with that part's facts."""
    connection.execute("CREATE TEMP TABLE chosen (doc VARCHAR, part VARCHAR)").fetchall()
    if source:
        connection.execute(f"INSERT INTO chosen SELECT id, arg_min(part, (origin, part)) FROM ({source}) GROUP BY id").fetchall()


def _load(connection: duckdb.DuckDBPyConnection, table: Table, source: str | None) -> None:
    if not source:
        return
    columns = ", ".join(f'p."{column.name}"' for column in table.columns)
    if table.name == "failure":
        select = f"SELECT DISTINCT {columns} FROM ({source}) p"
    else:
        doc = "id" if table.name == "document" else "doc"
        select = f"SELECT {columns} FROM ({source}) p JOIN chosen c ON c.doc = p.{doc} AND c.part = p.part"
    order = _ORDER.get(table.name, _BY_DOCUMENT)
    connection.execute(f"INSERT INTO {table.name} {select} ORDER BY {order}").fetchall()


def _write_meta(connection: duckdb.DuckDBPyConnection, about: dict[str, str]) -> None:
    values = {**_versions(), **about}
    connection.execute("CREATE TABLE meta (key VARCHAR NOT NULL, value VARCHAR NOT NULL)").fetchall()
    connection.execute("COMMENT ON TABLE meta IS 'Which build this is, and the versions that made it.'").fetchall()
    rows = ", ".join(f"({quoted(key)}, {quoted(value)})" for key, value in sorted(values.items()))
    connection.execute(f"INSERT INTO meta VALUES {rows}").fetchall()


def _versions() -> dict[str, str]:
    return {
        "schema": str(SCHEMA_VERSION),
        "kept": str(KEPT_FORM),
        "sanudo": package_version("sanudo"),
        "duckdb": duckdb.__version__,
    }


def _clear(path: Path) -> None:
    """Remove what a killed build left; refuse where another build is at work on it."""
    if _is_at_work(path):
        raise RecordError(f"Another build is writing {path}.", hint="Wait until it is done.")
    _remove(path)


def _is_at_work(path: Path) -> bool:
    """Tell whether another build holds a file."""
    if not path.exists():
        return False
    try:
        duckdb.connect(str(path)).close()
    except duckdb.IOException as error:
        return "lock" in str(error).lower()
    except duckdb.Error:
        pass
    return False


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
        path.with_name(path.name + ".wal").unlink(missing_ok=True)
        shutil.rmtree(limits.spill_folder(path), ignore_errors=True)


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0].rstrip(".") if str(error).strip() else type(error).__name__
