"""A record's tables as Parquet, CSV or JSON lines, with a codebook that says what every column means."""

from __future__ import annotations

import contextlib
import csv
import io
import json
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sanudo.errors import RecordError

if TYPE_CHECKING:
    from sanudo.store.queries import Record

Export = Callable[["Record", Path, Sequence[str]], list[Path]]
"""Writes tables of a record (all of them if none is named) to a folder and returns the files."""

SEPARATOR = "; "
"""Joins the items of a list in a CSV cell."""


def to_parquet(record: Record, folder: Path, tables: Sequence[str] = ()) -> list[Path]:
    """Write tables as Parquet, one file each, with a codebook."""
    return _copy(record, folder, tables, "parquet", "FORMAT parquet, COMPRESSION zstd", lambda column, kind: f'"{column}"')


def to_csv(record: Record, folder: Path, tables: Sequence[str] = ()) -> list[Path]:
    """Write tables as CSV (UTF-8, RFC 4180, with a header), lists joined by "; ", nested ones as JSON, with a codebook."""
    return _copy(record, folder, tables, "csv", "FORMAT csv, HEADER", flat)


def to_jsonl(record: Record, folder: Path, tables: Sequence[str] = ()) -> list[Path]:
    """Write tables as JSON lines, one object for each row, with a codebook."""
    return _copy(record, folder, tables, "jsonl", "FORMAT json", lambda column, kind: f'"{column}"')


def to_gold_json(record: Record, folder: Path, tables: Sequence[str] = ()) -> list[Path]:
    """Write every document as one JSON file in the schema of hand-made annotations, named by its id."""
    from sanudo.export.goldjson import to_gold

    if tables:
        raise RecordError("Gold JSON holds whole documents, not tables.", hint="Leave out --table.")
    files = []
    for reading in record.readings():
        path = folder / f"{reading.document.id}.json"
        write(path, json.dumps(to_gold(reading), ensure_ascii=False, indent=1) + "\n")
        files.append(path)
    return files


def codebook(record: Record) -> list[tuple[str, str, str, str]]:
    """Return table, column, type and meaning of every column of a record, tables and views in their order."""
    rows = record.rows(
        """SELECT c.table_name, c.column_name, c.data_type, coalesce(c.comment, '') AS comment FROM duckdb_columns() c
        WHERE c.database_name = 'record' AND c.schema_name = 'main' AND NOT c.internal ORDER BY c.table_oid, c.column_index"""
    )
    return [(row["table_name"], row["column_name"], row["data_type"], row["comment"]) for row in rows]


def meanings(record: Record) -> dict[str, str]:
    """Return what each table and view of a record holds."""
    rows = record.rows(
        """SELECT table_name AS name, comment FROM duckdb_tables() WHERE database_name = 'record' AND schema_name = 'main'
        UNION ALL
        SELECT view_name, comment FROM duckdb_views() WHERE database_name = 'record' AND NOT internal"""
    )
    return {row["name"]: row["comment"] or "" for row in rows}


def _copy(
    record: Record, folder: Path, tables: Sequence[str], suffix: str, options: str, cell: Callable[[str, str], str]
) -> list[Path]:
    book = codebook(record)
    files = []
    names = chosen_tables(book, tables)
    for table in names:
        columns = ", ".join(f'{cell(column, kind)} AS "{column}"' for name, column, kind, _ in book if name == table)
        path = folder / f"{table}.{suffix}"
        in_one_step(path, partial(_copy_table, record, f"SELECT {columns} FROM {table}", options))
        files.append(path)
    return [*files, *write_codebook(record, folder, [row for row in book if row[0] in names])]


def chosen_tables(book: Sequence[tuple[str, str, str, str]], tables: Sequence[str]) -> list[str]:
    """Return the tables asked for, all of them if none is; raises RecordError for one that the record does not have."""
    known = list(dict.fromkeys(table for table, *_ in book))
    unknown = sorted(set(tables) - set(known))
    if unknown:
        raise RecordError(f"The record has no table {', '.join(unknown)}.", hint=f"It has {', '.join(known)}.")
    return [table for table in known if not tables or table in tables]


def _copy_table(record: Record, select: str, options: str, path: Path) -> None:
    name = str(path).replace("'", "''")
    record.sql(f"COPY ({select}) TO '{name}' ({options})")


def flat(column: str, kind: str) -> str:
    """Return the SQL of a CSV cell."""
    if kind.startswith("STRUCT"):
        return f'CAST(to_json("{column}") AS VARCHAR)'
    if kind.endswith("[]"):
        return f"array_to_string(list_transform(\"{column}\", lambda x: coalesce(CAST(x AS VARCHAR), '')), '{SEPARATOR}')"
    return f'"{column}"'


def write_codebook(record: Record, folder: Path, book: Sequence[tuple[str, str, str, str]]) -> list[Path]:
    """Write what every column means, as CSV and as a page."""
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(("table", "column", "type", "meaning"))
    writer.writerows(book)
    write(folder / "codebook.csv", table.getvalue())
    write(folder / "codebook.md", _markdown(book, meanings(record), record.meta()))
    return [folder / "codebook.csv", folder / "codebook.md"]


def _markdown(book: Sequence[tuple[str, str, str, str]], about: dict[str, str], meta: dict[str, str]) -> str:
    lines = [
        "# Codebook",
        "",
        f"Sanudo {meta.get('sanudo', '')}, build {meta.get('build', '')}, reader {meta.get('version', '')}.",
    ]
    for table in dict.fromkeys(row[0] for row in book):
        lines += ["", f"## {table}", "", about.get(table, ""), "", "| column | type | meaning |", "|---|---|---|"]
        lines += [f"| {column} | {kind} | {meaning.replace('|', '/')} |" for name, column, kind, meaning in book if name == table]
    return "\n".join(lines) + "\n"


def write(path: Path, text: str) -> None:
    """Write a text file in one step."""
    in_one_step(path, lambda waiting: waiting.write_text(text, encoding="utf-8"))


def in_one_step(path: Path, write: Callable[[Path], object]) -> None:
    """Write a file under another name and rename it, so that a file that is there is whole."""
    waiting = path.with_name(f".{path.name}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(waiting)
        waiting.replace(path)
    except OSError as error:
        raise RecordError(f"{path} cannot be written: {error.strerror}.", hint="Check the folder and its free space.") from error
    finally:
        with contextlib.suppress(OSError):
            waiting.unlink(missing_ok=True)
