"""Readings as rows and rows as readings: the one form behind Parquet, DuckDB, JSON and every export."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar, cast

import pyarrow as pa

from sanudo.store.derived import Deriver, document_row
from sanudo.store.fields import Row, stored_fields
from sanudo.store.schema import tables
from sanudo.types import FACTS, Document, Fact, Failure, Reading

R = TypeVar("R")
Rows = dict[str, list[Row]]
"""Rows by name of table."""


def row_of(record: Document | Fact | Failure) -> Row:
    """Return a record as a row, without derived columns."""
    row: Row = {}
    kind: type = type(record)
    for each in stored_fields(kind):
        value = getattr(record, each.name)
        if each.kind == "plain":  # most are, and a call costs more than the rest of it
            row[each.name] = value
        else:
            each.put(value, row)
    return row


def record_of(kind: Callable[..., R], row: Mapping[str, Any]) -> R:
    """Return a row as a record; columns that the type does not have are left out."""
    return kind(**{each.name: each.take(row) for each in stored_fields(cast(type, kind))})


def rows_of(readings: Iterable[Reading | Failure]) -> Rows:
    """Return the rows of readings and failures by table, every table present, each in the order given."""
    found: Rows = {name: [] for name in tables()}
    for reading in readings:
        if isinstance(reading, Failure):
            found["failure"].append(row_of(reading))
            continue
        derive = Deriver(reading)
        found["document"].append(row_of(reading.document) | document_row(reading.document))
        for fact in reading.facts():
            found[fact.TABLE].append(row_of(fact) | derive(fact))
    return found


def reading_of(rows: Mapping[str, Any]) -> Reading:
    """Return the reading that the rows of one document stand for; facts come in the order of the text."""
    document = rows["document"]
    if not isinstance(document, Mapping):
        (document,) = document
    facts: dict[str, tuple[Fact, ...]] = {}
    for attribute, kind in fact_attributes().items():
        found = [record_of(kind, row) for row in rows.get(kind.TABLE, ())]
        facts[attribute] = tuple(sorted(found, key=lambda fact: (fact.start, fact.stop, fact.id)))
    return Reading(record_of(Document, document), **cast("dict[str, Any]", facts))


@cache
def fact_attributes() -> dict[str, type[Fact]]:
    """Return the attributes of `Reading` that hold facts, in order, and the kind of fact each holds."""
    names = [each.name for each in fields(Reading) if each.name != "document"]
    return dict(zip(names, FACTS, strict=True))


def plain_rows(reading: Reading) -> dict[str, Any]:
    """Return a reading as plain values for JSON: its document, and rows by table; `reading_of` takes them back."""
    rows = rows_of([reading])
    for row in rows["event"]:
        row["first_day"], row["last_day"] = (day and day.isoformat() for day in (row["first_day"], row["last_day"]))
    return {"document": rows["document"][0]} | {
        name: found for name, found in rows.items() if name not in ("document", "failure")
    }


def arrow_tables(readings: Iterable[Reading | Failure]) -> dict[str, pa.Table]:
    """Return readings and failures as Arrow tables, one for each table of the schema."""
    return {name: arrow_table(name, rows) for name, rows in rows_of(readings).items()}


def arrow_table(name: str, rows: Sequence[Row]) -> pa.Table:
    """Return rows of a table of the schema as an Arrow table, built column by column."""
    schema = tables()[name].arrow
    columns = [pa.array([row[column.name] for row in rows], column.type) for column in schema]
    return pa.Table.from_arrays(columns, schema=schema)
