"""Verifying what was written: files against their receipts, versions, columns, and whether the rows hold together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from sanudo.errors import RecordError
from sanudo.store.files import sha256
from sanudo.store.integrity import SHOWN, Check, check_across, check_rows
from sanudo.store.parts import AtHand, Fold, PartFile, Parts, Receipt, part_key, part_name, read_fold, read_receipt
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
    schema = parts.manifest_at_hand().get("schema")
    wrong = [] if schema == SCHEMA_VERSION else [f"manifest.json: schema {schema}, not {SCHEMA_VERSION}"]
    yield _check("manifest", 1, "file", wrong)
    receipts, folds, unread = _receipts(folder)
    whole = {each.key: each for each in (*receipts, *(each for fold in folds for each in fold.receipts))}
    yield _check("receipts", len(whole) + len(unread), "receipt", [*unread, *_misnamed(whole.values()), *_unsummed(folds)])
    files = [_File(each.key, each.label, file) for each in receipts if each.schema == SCHEMA_VERSION for file in each.files]
    files += [_File(fold.id, f"{len(fold.receipts):,} parts", file, True) for fold in folds for file in fold.files]
    bad = {file: fault for file in files for fault in _unlike(folder, file)}
    yield _check("checksums", len(files), "file", bad.values())
    sound = [file for file in files if file not in bad]
    odd = {file: fault for file in sound for fault in _odd_columns(folder, file)}
    yield _check("columns", len(sound), "file", odd.values())
    spoilt = {file.number for file in (*bad, *odd)}
    homes = {each.key: fold.id for fold in folds for each in fold.receipts}
    good = [each for each in whole.values() if each.schema == SCHEMA_VERSION and homes.get(each.key, each.key) not in spoilt]
    with duckdb.connect() as connection:
        _show_parts(connection, AtHand(folder=folder, good=tuple(good), folded=homes))
        yield from check_rows(connection)
    yield _check("leftovers", 1, "folder", (), _strays(folder, whole.keys() | {fold.id for fold in folds}))


@dataclass(frozen=True, slots=True)
class _File:
    """A Parquet file: its number (the key of its part, or the id of its fold), whose it is in words, and what it should be."""

    number: str
    label: str
    file: PartFile
    folded: bool = False

    @property
    def name(self) -> str:
        return part_name(self.file.table, self.number)

    def __str__(self) -> str:
        return f"{self.name} ({self.label})"


def _receipts(folder: Path) -> tuple[list[Receipt], list[Fold], list[str]]:
    found, folds, unread = list[Receipt](), list[Fold](), list[str]()
    for path in sorted((folder / "receipts").glob("*.json")):
        receipt = read_receipt(path.read_bytes())
        if receipt is None or receipt.key != path.stem:
            unread.append(f"{path.name} cannot be read, or tells of another part")
        else:
            found.append(receipt)
    for path in sorted((folder / "folds").glob("*.json")):
        fold = read_fold(path.read_bytes())
        if fold is None or fold.id != path.stem:
            unread.append(f"{path.name} cannot be read, or tells of another fold")
        else:
            folds.append(fold)
    return found, folds, unread


def _misnamed(receipts: Iterable[Receipt]) -> Iterator[str]:
    for each in receipts:
        if each.schema == SCHEMA_VERSION and each.key != part_key(each.chunk, each.version, each.settings):
            yield f"{each.key}.json: its key does not follow from its input, version and settings"


def _unsummed(folds: Iterable[Fold]) -> Iterator[str]:
    for fold in folds:
        for file in fold.files:
            rows = sum(each.rows(file.table) for each in fold.receipts)
            if rows != file.rows:
                yield f"{fold.id}.json: its parts have {rows:,} rows of {file.table}, its file {file.rows:,}"


def _unlike(folder: Path, file: _File) -> Iterator[str]:
    """Yield the fault of a file that is missing or not what its receipt says."""
    path = folder / file.name
    if not path.is_file():
        yield f"{file} is missing"
    elif path.stat().st_size != file.file.bytes:
        yield f"{file} has {path.stat().st_size:,} bytes, not {file.file.bytes:,}"
    elif sha256(path) != file.file.sha256:
        yield f"{file} is not what was written"


def _odd_columns(folder: Path, file: _File) -> Iterator[str]:
    """Yield the fault of a file whose rows or columns are not those of its table."""
    try:
        about = pq.read_metadata(folder / file.name)
        columns = about.schema.to_arrow_schema()
    except (OSError, pa.ArrowException) as error:
        yield f"{file} is no Parquet file: {error}"
        return
    wanted = tables()[file.file.table].arrow if file.file.table in tables() else None
    if wanted is not None and file.folded:
        wanted = wanted.append(pa.field("part", pa.string(), nullable=False))
    if wanted is None or not columns.equals(wanted):
        yield f"{file} has other columns than the table"
    elif about.num_rows != file.file.rows:
        yield f"{file} has {about.num_rows:,} rows, not {file.file.rows:,}"


def _show_parts(connection: duckdb.DuckDBPyConnection, hand: AtHand) -> None:
    """Make a view of each table over the files of parts."""
    for name, table in tables().items():
        columns = ", ".join(f'NULL::{column.sql_type} AS "{column.name}"' for column in table.columns)
        select = hand.source(name) or f"SELECT {columns}, '' AS part WHERE false"
        connection.execute(f'CREATE VIEW "{name}" AS {select}').fetchall()


def _strays(folder: Path, known: Collection[str]) -> list[str]:
    """Return what lies in the folder and belongs to no receipt: a run that was killed leaves it, and the next one replaces it."""
    files = sorted((folder / "parts").glob("*/*.parquet"))
    lone = [f"{path.parent.name}/{path.name} has no receipt" for path in files if path.stem not in known]
    return lone + [f"{path.name} was not finished" for path in sorted(folder.rglob(".*.tmp"))]


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
