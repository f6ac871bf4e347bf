"""The process that answers people's SQL: it sees one record and nothing else, and may be killed at any moment.

DuckDB's own limit of memory does not cover every value (a list of three thousand million numbers is made before it is
counted), and not every query can be interrupted. A process of its own that may take so much and no more can be ended,
whatever is asked.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from typing import Any, BinaryIO

import duckdb
import pyarrow as pa

from sanudo.errors import RecordError, SanudoError
from sanudo.store.reader import RecordReader, explained, told_apart

MEMORY = "1GB"
ADDRESS_SPACE = 6 * 2**30
"""Bytes that the process may ask for, most of which DuckDB only reserves."""

MOST_BYTES = 64 * 2**20
"""An answer has no more bytes than this."""

BATCH = 1000
SETTINGS = {"memory_limit": MEMORY, "threads": "2", "max_temp_directory_size": "0KB", "enable_progress_bar": "false"}
ALLOWED = (duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN)


def answer(reader: RecordReader, question: str, most: int) -> tuple[pa.Table, bool]:
    """Return what a query gives, up to so many rows, and whether there are more. Raises RecordError where it is wrong."""
    try:
        statements = duckdb.extract_statements(question)
        if len(statements) != 1 or statements[0].type not in ALLOWED:
            raise RecordError(
                "One query is answered at a time, and it can only read: SELECT, WITH, FROM, DESCRIBE, SUMMARIZE, EXPLAIN.",
                hint="Take away whatever stands after a semicolon, and SET, PRAGMA, COPY, ATTACH or CREATE.",
            )
        with reader.cursor() as cursor:
            cursor.execute(question)
            return _first(cursor.to_arrow_reader(BATCH), most)
    except duckdb.Error as error:
        raise RecordError(
            f"The query cannot be answered. {explained(error).split(' Possible solutions')[0]}",
            hint="The tables and their columns are listed beside it.",
        ) from error
    except MemoryError as error:
        raise RecordError(
            f"The query needs more memory than it may take ({MEMORY}).", hint="Ask for fewer rows or columns."
        ) from error


def _first(batches: Any, most: int) -> tuple[pa.Table, bool]:
    kept: list[pa.RecordBatch] = []
    rows = held = 0
    for batch in batches:
        if rows >= most or held >= MOST_BYTES:
            return _table(batches.schema, kept), batch.num_rows > 0
        part = batch.slice(0, most - rows)
        kept.append(part)
        rows, held = rows + part.num_rows, held + part.nbytes
        if part.num_rows < batch.num_rows:
            return _table(batches.schema, kept), True
    return _table(batches.schema, kept), False


def _table(schema: pa.Schema, batches: list[pa.RecordBatch]) -> pa.Table:
    return pa.Table.from_batches(batches, schema).rename_columns(list(told_apart(schema.names)))


def serve(record: str, asked: BinaryIO, said: BinaryIO) -> None:
    """Answer queries, one a line, until there are no more: a line of JSON, and after it the rows as an Arrow stream."""
    reader: RecordReader | None = None
    for line in asked:
        wanted = json.loads(line)
        try:
            reader = reader or RecordReader(record, locked=True, settings=SETTINGS)
            table, more = answer(reader, wanted["sql"], wanted["most"])
            sink = pa.BufferOutputStream()
            with pa.ipc.new_stream(sink, table.schema) as writer:
                writer.write_table(table)
            body = sink.getvalue().to_pybytes()
            head: dict[str, Any] = {"bytes": len(body), "more": more}
        except SanudoError as error:
            head, body = {"error": str(error), "hint": error.hint}, b""
        said.write(json.dumps(head).encode() + b"\n" + body)
        said.flush()


def confine() -> None:
    """Take no more memory than is allowed, and let others go first."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(AttributeError, OSError):
        os.nice(5)


if __name__ == "__main__":
    confine()
    serve(sys.argv[1], sys.stdin.buffer, sys.stdout.buffer)
