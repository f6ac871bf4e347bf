"""Verifying what was written: files against their receipts, versions, columns, and whether the rows hold together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from sanudo.errors import RecordError
from sanudo.store.files import sha256
from sanudo.store.integrity import SHOWN, Check, check_across, check_rows
from sanudo.store.parts import Parts, Receipt, part_key, read_receipt
from sanudo.store.schema import SCHEMA_VERSION, quoted, tables


@dataclass(frozen=True, slots=True)
class Verified:
    """What verifying a record or a folder of parts found."""

    path: Path
    checks: tuple[Check, ...]

    @property
    def faults(self) -> int:
        """Return how many faults there are."""
        return sum(check.faults for check in self.checks)


def verify(path: Path) -> Verified:
    """Verify a folder of parts or a record; raises RecordError where there is neither."""
    if path.is_dir():
        return Verified(path, tuple(_parts(path)))
    if path.is_file():
        return Verified(path, tuple(_record(path)))
    raise RecordError(f"There is no record and no folder of parts at {path}.", hint="Check its name.")


# --- parts


def _parts(folder: Path) -> Iterator[Check]:
    parts = Parts(folder)
    manifest = parts.manifest_at_hand()
    wrong = (
        []
        if manifest.get("schema") == SCHEMA_VERSION
        else [f"manifest.json: schema {manifest.get('schema')}, not {SCHEMA_VERSION}"]
    )
    yield _check("manifest", 1, "file", wrong)
    receipts, unread = _receipts(parts)
    yield _check("receipts", len(receipts) + len(unread), "receipt", [*unread, *_misnamed(receipts)])
    current = [each for each in receipts if each.schema == SCHEMA_VERSION]
    bad = list(_unlike(parts, current))
    yield _check("checksums", sum(len(each.files) for each in current), "file", [fault for _, _, fault in bad])
    damaged = {(key, table) for key, table, _ in bad}
    sound = [(each, file.table) for each in current for file in each.files if (each.key, file.table) not in damaged]
    odd = list(_odd_columns(parts, sound))
    yield _check("columns", len(sound), "file", [fault for _, _, fault in odd])
    spoilt = {key for key, _, _ in (*bad, *odd)}
    with duckdb.connect() as connection:
        _show_parts(connection, parts, [each for each in current if each.key not in spoilt])
        yield from check_rows(connection)
    yield _check("leftovers", 1, "folder", (), _strays(parts, {each.key for each in receipts}))


def _receipts(parts: Parts) -> tuple[list[Receipt], list[str]]:
    found, unread = [], []
    for path in sorted((parts.folder / "receipts").glob("*.json")):
        receipt = read_receipt(path)
        if receipt is None or receipt.key != path.stem:
            unread.append(f"{path.name} cannot be read, or tells of another part")
        else:
            found.append(receipt)
    return found, unread


def _misnamed(receipts: Iterable[Receipt]) -> Iterator[str]:
    for each in receipts:
        if each.schema == SCHEMA_VERSION and each.key != part_key(each.chunk, each.version, each.settings):
            yield f"{each.key}.json: its key does not follow from its input, version and settings"


def _unlike(parts: Parts, receipts: Iterable[Receipt]) -> Iterator[tuple[str, str, str]]:
    """Yield key, table and fault of every file that is missing or not what its receipt says."""
    for each in receipts:
        for file in each.files:
            path = parts.path(file.table, each.key)
            name = f"{file.table}/{path.name} ({each.label})"
            if not path.is_file():
                yield each.key, file.table, f"{name} is missing"
            elif path.stat().st_size != file.bytes:
                yield each.key, file.table, f"{name} has {path.stat().st_size:,} bytes, not {file.bytes:,}"
            elif sha256(path) != file.sha256:
                yield each.key, file.table, f"{name} is not what was written"


def _odd_columns(parts: Parts, files: Iterable[tuple[Receipt, str]]) -> Iterator[tuple[str, str, str]]:
    """Yield key, table and fault of every file whose rows or columns are not those of its table."""
    for receipt, table in files:
        path = parts.path(table, receipt.key)
        name = f"{table}/{path.name} ({receipt.label})"
        try:
            about = pq.read_metadata(path)
            columns = about.schema.to_arrow_schema()
        except (OSError, pa.ArrowException) as error:
            yield receipt.key, table, f"{name} is no Parquet file: {error}"
            continue
        if table not in tables() or not columns.equals(tables()[table].arrow):
            yield receipt.key, table, f"{name} has other columns than the table"
        elif about.num_rows != receipt.rows(table):
            yield receipt.key, table, f"{name} has {about.num_rows:,} rows, not {receipt.rows(table):,}"


def _show_parts(connection: duckdb.DuckDBPyConnection, parts: Parts, receipts: Sequence[Receipt]) -> None:
    """Make a view of each table over the files of these parts."""
    for name, table in tables().items():
        files = [str(parts.path(name, each.key)) for each in receipts if each.rows(name)]
        if files:
            names = ", ".join(quoted(file) for file in files)
            select = f"SELECT *, parse_filename(filename, true) AS part FROM read_parquet([{names}], filename = true)"
        else:
            columns = ", ".join(f'NULL::{column.sql_type} AS "{column.name}"' for column in table.columns)
            select = f"SELECT {columns}, '' AS part WHERE false"
        connection.execute(f'CREATE VIEW "{name}" AS {select}').fetchall()


def _strays(parts: Parts, keys: set[str]) -> list[str]:
    """Return what lies in the folder and belongs to no receipt: a run that was killed leaves it, and the next one replaces it."""
    files = sorted((parts.folder / "parts").glob("*/*.parquet"))
    lone = [f"{path.parent.name}/{path.name} has no receipt" for path in files if path.stem not in keys]
    return lone + [f"{path.name} was not finished" for path in sorted(parts.folder.rglob(".*.tmp"))]


# --- records


def _record(path: Path) -> Iterator[Check]:
    with duckdb.connect() as connection:
        try:
            connection.execute(f"ATTACH {quoted(str(path))} AS r (READ_ONLY)").fetchall()
            names = [row[0] for row in connection.execute(_TABLES).fetchall()]
        except duckdb.Error as error:
            raise RecordError(f"{path} cannot be opened: {_line(error)}.", hint="Build it anew from its parts.") from error
        yield _check("version", 1, "record", _other_version(connection, names))
        odd = list(_odd_tables(connection, names))
        yield _check("columns", len(tables()), "table", odd)
        unread = list(_unreadable(connection, names))
        yield _check("readable", len(names), "table", unread)
        if odd or unread:
            return
        for name in names:
            connection.execute(f'CREATE VIEW "{name}" AS SELECT *, \'\' AS part FROM r."{name}"').fetchall()
        yield from check_rows(connection)
        yield from check_across(connection)


_TABLES = "SELECT table_name FROM duckdb_tables() WHERE database_name = 'r' ORDER BY table_name"


def _other_version(connection: duckdb.DuckDBPyConnection, names: Sequence[str]) -> Iterator[str]:
    if "meta" not in names:
        yield "there is no table meta: it is no record"
        return
    about = dict(connection.execute("SELECT key, value FROM r.meta").fetchall())
    if about.get("schema") != str(SCHEMA_VERSION):
        yield f"schema {about.get('schema')}, not {SCHEMA_VERSION}: build it anew"


def _odd_tables(connection: duckdb.DuckDBPyConnection, names: Sequence[str]) -> Iterator[str]:
    for name, table in tables().items():
        if name not in names:
            yield f"{name} is missing"
            continue
        rows = connection.execute(f"SELECT column_name FROM duckdb_columns() WHERE database_name = 'r' AND table_name = '{name}'")
        missing = {column.name for column in table.columns} - {row[0] for row in rows.fetchall()}
        if missing:
            yield f"{name} has no column {', '.join(sorted(missing))}"


def _unreadable(connection: duckdb.DuckDBPyConnection, names: Sequence[str]) -> Iterator[str]:
    """Read every block of every table: DuckDB checks the checksum of each."""
    for name in names:
        try:
            connection.execute(f'SELECT bit_xor(hash(t)) FROM r."{name}" t').fetchall()
        except duckdb.Error as error:
            yield f"{name}: {_line(error)}"


def _line(error: Exception) -> str:
    return str(error).strip().splitlines()[0].rstrip(".")


def _check(name: str, looked_at: int, noun: str, faults: Iterable[str], notes: Sequence[str] = ()) -> Check:
    found = list(faults)
    return Check(name, looked_at, noun, len(found), tuple(found[:SHOWN]), tuple(notes[:SHOWN]), len(notes))
