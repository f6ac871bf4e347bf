"""The tables of a record, derived from `sanudo.types`: Arrow schemas, DDL, and what every column means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pyarrow as pa

from sanudo.store.derived import derived_columns
from sanudo.store.fields import stored_fields
from sanudo.store.meanings import column_meaning, table_meaning
from sanudo.types import FACTS, Document, Fact, Failure

SCHEMA_VERSION = 2
"""Raised whenever a table changes; a record or a folder of parts of another version is refused."""

_SQL = {pa.string(): "VARCHAR", pa.int32(): "INTEGER", pa.int64(): "BIGINT", pa.float64(): "DOUBLE"}
_SQL |= {pa.bool_(): "BOOLEAN", pa.date32(): "DATE"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; a `derived` one is computed from the facts when a row is written and not read back."""

    name: str
    type: pa.DataType
    nullable: bool
    meaning: str
    derived: bool = False

    @property
    def sql_type(self) -> str:
        """Return the column's type in DuckDB's SQL."""
        return sql_type(self.type)


@dataclass(frozen=True, slots=True)
class Table:
    """A table and the record type that its rows stand for."""

    name: str
    record: type
    meaning: str
    columns: tuple[Column, ...]

    @property
    def arrow(self) -> pa.Schema:
        """Return the Arrow schema, with the meanings as metadata of the columns."""
        columns = [pa.field(c.name, c.type, nullable=c.nullable, metadata={"meaning": c.meaning}) for c in self.columns]
        return pa.schema(columns, metadata={"sanudo.table": self.name, "sanudo.schema": str(SCHEMA_VERSION)})

    def ddl(self) -> Iterator[str]:
        """Yield the SQL statements that make the table and its comments in DuckDB."""
        columns = ", ".join(f'"{c.name}" {c.sql_type}{"" if c.nullable else " NOT NULL"}' for c in self.columns)
        yield f"CREATE TABLE {self.name} ({columns})"
        yield f"COMMENT ON TABLE {self.name} IS {quoted(self.meaning)}"
        for column in self.columns:
            yield f'COMMENT ON COLUMN {self.name}."{column.name}" IS {quoted(column.meaning)}'


def quoted(text: str) -> str:
    """Return a text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"


def sql_type(kind: pa.DataType) -> str:
    """Return an Arrow type in DuckDB's SQL."""
    if pa.types.is_list(kind):
        return sql_type(kind.value_type) + "[]"
    if pa.types.is_struct(kind):
        return "STRUCT(" + ", ".join(f'"{kind[i].name}" {sql_type(kind[i].type)}' for i in range(kind.num_fields)) + ")"
    return _SQL[kind]


@cache
def tables() -> dict[str, Table]:
    """Return the tables by name: document, the kinds of fact in the order of `Reading`, failure."""
    return {table.name: table for table in (_table("document", Document), *map(_fact_table, FACTS), _table("failure", Failure))}


def _fact_table(kind: type[Fact]) -> Table:
    return _table(kind.TABLE, kind)


def _table(name: str, record: type) -> Table:
    own = [column for each in stored_fields(record) for column in each.columns()]
    columns = [Column(column, kind, nullable, column_meaning(name, column)) for column, kind, nullable in own]
    columns += [
        Column(column, kind, True, column_meaning(name, column), derived=True) for column, kind in derived_columns(record)
    ]
    return Table(name, record, table_meaning(name), tuple(columns))
