"""How one field of a record type is stored: its columns, and the way there and back. Everything is read off the type hints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pyarrow as pa

from sanudo.errors import RecordError
from sanudo.types import Span

Row = dict[str, Any]
"""One row of a table: column name to plain value (lists and dicts where the column is nested)."""

SPAN = pa.struct([pa.field("start", pa.int32(), nullable=False), pa.field("stop", pa.int32(), nullable=False)])
_PLAIN: dict[object, pa.DataType] = {str: pa.string(), int: pa.int32(), float: pa.float64(), bool: pa.bool_()}


@dataclass(frozen=True, slots=True)
class StoredField:
    """A field of a record type. `kind` is plain, span (two columns), list or structs; `item` the class of what a list holds."""

    name: str
    kind: Literal["plain", "span", "list", "structs"]
    type: pa.DataType
    nullable: bool
    item: type | None = None

    def columns(self) -> Iterator[tuple[str, pa.DataType, bool]]:
        """Yield name, Arrow type and whether it may be null for each column of the field."""
        if self.kind == "span":
            yield f"{self.name}_start", pa.int32(), self.nullable
            yield f"{self.name}_stop", pa.int32(), self.nullable
        else:
            yield self.name, self.type, self.nullable

    def put(self, value: Any, row: Row) -> None:
        """Write a value of the field into a row."""
        if self.kind == "span":
            row[f"{self.name}_start"], row[f"{self.name}_stop"] = value if value is not None else (None, None)
        elif self.kind == "list":
            row[self.name] = list(value)
        elif self.kind == "structs":
            row[self.name] = [_as_row(each) for each in value]
        else:
            row[self.name] = value

    def take(self, row: Mapping[str, Any]) -> Any:
        """Return the value of the field from a row."""
        if self.kind == "span":
            start, stop = row[f"{self.name}_start"], row[f"{self.name}_stop"]
            return None if start is None else Span(start, stop)
        value = row[self.name]
        if self.kind == "list":
            return tuple(value or ())
        if self.kind == "structs":
            assert self.item is not None  # given with every field of this kind
            return tuple(self.item(**each) for each in value or ())
        return value


def _as_row(value: Any) -> Row:
    if isinstance(value, Span):
        return {"start": value.start, "stop": value.stop}
    return {each.name: getattr(value, each.name) for each in fields(value)}


@cache
def stored_fields(record: type) -> tuple[StoredField, ...]:
    """Return how the fields of a record type are stored, in their order."""
    hints = get_type_hints(record)
    return tuple(_stored(each.name, hints[each.name]) for each in fields(record))


def _stored(name: str, hint: Any) -> StoredField:
    hint, nullable = _without_none(hint)
    if hint is Span:
        return StoredField(name, "span", SPAN, nullable)
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        if item is Span:
            return StoredField(name, "structs", pa.list_(SPAN), False, Span)
        if isinstance(item, type) and is_dataclass(item):
            return StoredField(name, "structs", pa.list_(_struct(item)), False, item)
        return StoredField(name, "list", pa.list_(_plain(name, item)), False)
    return StoredField(name, "plain", _plain(name, hint), nullable)


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in (Union, UnionType):
        rest = [each for each in get_args(hint) if each is not type(None)]
        if len(rest) == 1:
            return rest[0], len(get_args(hint)) == 2
    return hint, False


def _plain(name: str, hint: Any) -> pa.DataType:
    if get_origin(hint) is Literal:
        return pa.string()
    if hint not in _PLAIN:
        raise RecordError(
            f"No column can hold the field {name} of type {hint}.", hint="Use str, int, float, bool, Span or tuples."
        )
    return _PLAIN[hint]


def _struct(item: type) -> pa.DataType:
    found = [pa.field(name, kind, nullable=null) for each in stored_fields(item) for name, kind, null in each.columns()]
    return pa.struct(found)
