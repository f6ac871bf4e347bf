"""What is behind a list: its query as SQL that stands alone, and as a few lines of Python."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sanudo.serve.asking import Asked
from sanudo.serve.lists import ListKind, ordered
from sanudo.store.schema import quoted

_PIECE = re.compile(r"'(?:[^']|'')*'|\?")


@dataclass(frozen=True, slots=True)
class Behind:
    """A list's query: as SQL, and as Python that asks it of the record."""

    sql: str
    python: str


def behind(kind: ListKind[Any], asked: Asked, record: str) -> Behind:
    """Return the query behind a list as it is asked for: all of its rows, with the columns of its CSV."""
    found = kind.conditions(asked)
    order, _ = ordered(kind, asked)
    where = f"\nWHERE {' AND '.join(_folded(each.sql()) for each in found.parts)}" if found.parts else ""
    sql = f"SELECT {kind.flat}\nFROM {_folded(f'{kind.source} {kind.flat_source}')}{where}\nORDER BY {order}"
    sql = filled(sql, found.parameters)
    return Behind(sql, python(sql, record))


def filled(sql: str, parameters: Sequence[object]) -> str:
    """Return a statement with its parameters written out; question marks inside texts are none."""
    rest: Iterator[object] = iter(parameters)
    return _PIECE.sub(lambda found: literal(next(rest)) if found[0] == "?" else found[0], sql)


def literal(value: object) -> str:
    """Return a value as SQL writes it."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(literal, value))}]"
    if isinstance(value, datetime.date):
        return f"DATE '{value.isoformat()}'"
    return quoted(str(value))


def python(sql: str, record: str) -> str:
    """Return a few lines of Python that ask a record in SQL."""
    indented = sql.replace("\n", "\n        ")
    text = f'"""\n        {indented}\n    """'
    if '"""' in sql or "\\" in sql or not all(each.isprintable() or each == "\n" for each in sql):
        text = repr(sql)
    asked = f"with sanudo.open_record({record!r}) as record:\n    table = record.sql({text})"
    return f"import sanudo\n\n{asked}\n\nprint(table.to_pandas())"


def _folded(sql: str) -> str:
    """Return SQL on one line; texts in it hold no white space of ours that would be lost."""
    return "".join(
        each if each.startswith("'") else re.sub(r"\s+", " ", each) for each in re.split(r"('(?:[^']|'')*')", sql)
    ).strip()
