"""`sanudo query` and `sanudo export`: a record asked in SQL, and written out in other programs' formats."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sanudo.cli.screen import AtLeast, console, counted, number, print_json, size
from sanudo.export import FORMATS, LAYOUTS

if TYPE_CHECKING:
    import duckdb

    from sanudo.errors import SanudoError
    from sanudo.store.queries import Record

Row = tuple[Any, ...]

SHOWN_ROWS = 100
"""So many rows are printed for people unless another number is asked for."""
BATCH = 2000
_KIND = re.compile(r"^(?:[A-Z]\w* )+Error: ")
SHOWN_FILES = 25
RECORD = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.argument("record_path", type=RECORD, metavar="RECORD")
@click.argument("question", metavar="[SQL]", required=False)
@click.option("--schema", is_flag=True, help="List tables and views; with the name of one in place of SQL, its columns.")
@click.option("--json", "as_json", is_flag=True, help="Print the rows as a JSON array of objects.")
@click.option("--csv", "as_csv", is_flag=True, help='Print the rows as CSV; items of a list are joined by "; ".')
@click.option("--limit", type=AtLeast(0), metavar="N", help=f"At most N rows, 0 for all ({SHOWN_ROWS} on the screen).")
@click.option("--width", type=AtLeast(30), metavar="N", help="Width in characters (that of the terminal).")
def query(
    record_path: Path, question: str | None, schema: bool, as_json: bool, as_csv: bool, limit: int | None, width: int | None
) -> int:
    """Ask a record in SQL.

    SQL is any query that DuckDB understands; "-" reads it from standard input. It can change nothing and sees no other file.

    \b
    sanudo query news.duckdb "SELECT actor, event_type, recipient FROM event_flat"
    sanudo query news.duckdb --schema
    sanudo query news.duckdb --schema event_flat
    """
    if as_json and as_csv:
        raise click.UsageError("--json and --csv exclude each other.")
    if not schema and not (question := sys.stdin.read() if question == "-" else question or "").strip():
        raise click.UsageError('A query is missing: say what to ask, for example "SELECT title FROM document".')
    from sanudo.store.queries import open_record

    with open_record(record_path, locked=True) as record:
        if schema:
            _print_schema(record, question, as_json, width)
            return 0
        if limit is None and not (as_json or as_csv):
            limit = SHOWN_ROWS
        with _answer(record, question or "") as answer:
            if as_json:
                _print_as_json(answer, limit)
            elif as_csv:
                _print_as_csv(answer, limit)
            else:
                _print_for_people(answer, limit, width)
    return 0


@click.command()
@click.argument("record_path", type=RECORD, metavar="RECORD")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), metavar="DIR")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="parquet",
    show_default=True,
    metavar="FORMAT",
    help="One of the formats above.",
)
@click.option("--table", "tables", multiple=True, metavar="NAME", help="Only this table or view; may be given several times.")
@click.option(
    "--reports/--merged",
    help="In gdelt, icews and polecat: every event of every document, or (unless asked for) happenings, each told once.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the list of files as JSON.")
def export(record_path: Path, folder: Path, form: str, tables: tuple[str, ...], reports: bool, as_json: bool) -> int:
    """Write a record to a folder: its tables, or in the layout of another program.

    \b
    parquet, csv, jsonl    every table, with a codebook
    stata, delta           the same for Stata, and as Delta tables
    gdelt, icews, polecat  events in the layouts of those data sets
    annotations            all spans as W3C Web Annotations (JSON-LD)
    gold-json              documents in the schema of hand-made annotations
    ftm                    FollowTheMoney entities, as JSON lines
    """
    if reports and form not in LAYOUTS:
        raise click.UsageError(f"--reports is for {', '.join(LAYOUTS)}; the other formats hold both reports and happenings.")
    from sanudo.store.queries import open_record

    with open_record(record_path) as record:
        files = (
            LAYOUTS[form](record, folder, tables, reports=reports) if form in LAYOUTS else FORMATS[form](record, folder, tables)
        )
    if as_json:
        print_json([{"file": str(file), "bytes": file.stat().st_size} for file in files])
        return 0
    click.echo(f"Wrote {counted(len(files), 'file')} into {folder}, {size(sum(file.stat().st_size for file in files))} in all.")
    shown = files[:SHOWN_FILES]
    widest = max((len(file.name) for file in shown), default=0)
    for file in shown:
        click.echo(f"  {file.name:<{widest}}  {size(file.stat().st_size):>9}")
    if len(files) > len(shown):
        click.echo(f"  … and {number(len(files) - len(shown))} more")
    return 0


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a query gives: the names of its columns, told apart, and its rows, fetched as they are asked for."""

    columns: tuple[str, ...]
    rows: Iterator[Row]


@contextmanager
def _answer(record: Record, question: str) -> Iterator[_Answer]:
    """Put a query to a record; raises RecordError where it is wrong."""
    import duckdb

    from sanudo.store.reader import told_apart

    try:
        with record.cursor() as cursor:
            cursor.execute(question)
            yield _Answer(told_apart([column[0] for column in cursor.description or ()]), _fetched(cursor))
    except duckdb.Error as error:
        raise _wrong(error) from error
    except RuntimeError as error:
        # this is how DuckDB hands on Ctrl-C
        raise KeyboardInterrupt from error


def _fetched(cursor: Any) -> Iterator[Row]:
    while rows := cursor.fetchmany(BATCH):
        yield from rows


def _wrong(error: duckdb.Error) -> SanudoError:
    """Return what DuckDB complains about as one line, and what to do about it."""
    import duckdb

    from sanudo.errors import RecordError
    from sanudo.store.reader import explained

    said = _KIND.sub("", explained(error))
    hint = "sanudo query RECORD --schema lists the tables and their columns."
    if isinstance(error, duckdb.PermissionException) or "read-only" in said or "locked" in said:
        hint = "A query only reads, and only the record; sanudo export writes tables to files."
    elif isinstance(error, duckdb.ParserException):
        place = _place(str(error))
        said += f" ({place})" if place else ""
        hint = "Put the query in double quotation marks, and texts in it in single ones: \"... WHERE country = 'RUS'\"."
    return RecordError(f"The query cannot be answered. {said}", hint=hint)


def _place(message: str) -> str:
    """Return the line of the query that DuckDB points at."""
    _, found, picture = message.partition("\n\nLINE ")
    line = picture.splitlines()[0].partition(": ")[2].strip() if found else ""
    return f"in: {line[:80]}" if line else ""


def _print_for_people(answer: _Answer, limit: int | None, width: int | None) -> None:
    from sanudo.cli.grid import print_rows

    if not answer.columns:
        click.echo("Done; there is nothing to show.")
        return
    shown = list(_limited(answer.rows, limit))
    more = limit is not None and limit > 0 and next(answer.rows, None) is not None
    print_rows(answer.columns, shown, console(width))
    if not shown:
        click.echo("No rows.")
    elif more:
        click.echo(f"The first {counted(len(shown), 'row') if len(shown) > 1 else 'row'}; --limit 0 prints all.")
    else:
        click.echo(f"{counted(len(shown), 'row')}.")


def _print_as_json(answer: _Answer, limit: int | None) -> None:
    import json

    before = "[\n  "
    for row in _limited(answer.rows, limit):
        values = dict(zip(answer.columns, row, strict=True))
        click.echo(before + json.dumps(values, ensure_ascii=False, default=str), nl=False)
        before = ",\n  "
    click.echo("[]" if before.startswith("[") else "\n]")


def _print_as_csv(answer: _Answer, limit: int | None) -> None:
    import csv

    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(answer.columns)
    writer.writerows([_csv_cell(value) for value in row] for row in _limited(answer.rows, limit))


def _csv_cell(value: Any) -> Any:
    """Return a value as a cell of CSV, as `sanudo export` writes it: lists joined by "; ", nested ones as JSON."""
    if isinstance(value, dict) or (isinstance(value, list) and any(isinstance(item, dict | list) for item in value)):
        import json

        return json.dumps(value, ensure_ascii=False, default=str)
    if isinstance(value, list):
        from sanudo.export.tables import SEPARATOR

        return SEPARATOR.join("" if item is None else str(item) for item in value)
    return value


def _limited(rows: Iterator[Row], limit: int | None) -> Iterator[Row]:
    return islice(rows, limit) if limit else rows


def _print_schema(record: Record, table: str | None, as_json: bool, width: int | None) -> None:
    from sanudo.cli.grid import print_columns, print_tables
    from sanudo.errors import RecordError
    from sanudo.export.tables import codebook, meanings

    book, about = codebook(record), meanings(record)
    known = _in_order({row[0] for row in book})
    if table and table not in known:
        raise RecordError(f"The record has no table {table}.", hint=f"It has {', '.join(known)}.")
    book = [row for name in known for row in book if row[0] == name and table in (None, name)]
    if as_json:
        keys = ("table", "column", "type", "meaning")
        print_json([dict(zip(keys, row, strict=True)) for row in book])
    elif table:
        print_columns(table, about[table], [row[1:] for row in book], console(width))
    else:
        print_tables({name: [row[1] for row in book if row[0] == name] for name in known}, about, console(width))
        click.echo("sanudo query RECORD --schema TABLE says what the columns of a table mean.")


def _in_order(names: set[str]) -> list[str]:
    """Return names of tables as one wants to meet them: the flat views first, then the tables in the order of a reading."""
    from sanudo.merge.tables import MERGED
    from sanudo.store.schema import tables
    from sanudo.store.views import VIEWS

    order = ["happening", "report", *(view.name for view in VIEWS), "actor_entity", *(table.name for table in MERGED), *tables()]
    return sorted(names, key=lambda name: (order.index(name) if name in order else len(order), name))
