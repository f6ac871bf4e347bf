"""The events of a record as columns of numbers: what merging compares, without an object for each event.

Names, keys and countries become hashes, which are only ever compared with one another.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from sanudo.ontology.plover import SYMMETRIC, TYPES

Ints = NDArray[np.int64]
Small = NDArray[np.int32]
PARTIES = 4
"""So many actors, and so many recipients, of an event are compared; the rest are left out."""
TYPE_NAMES = tuple(sorted(TYPES))
STATUSES = ("actual", "planned", "possible", "denied")
NO_DAY = -(10**6)
"""Stands for an unknown day."""

_HASH = "CAST(hash({0}) >> 33 AS INTEGER)"
"""31 bits: two names of one block are told apart but for one in two thousand million."""
_HASHES = "list_resize(list_transform({column}, lambda x: coalesce(" + _HASH.format("x") + ", 0)), {parties}, 0)"
_KEYS = (
    "list_resize(list_transform({column}, lambda x: coalesce("
    + _HASH.format("x")
    + " * CASE WHEN starts_with(x, 'iso:') THEN -1 ELSE 1 END, 0)), {parties}, 0)"
)
_CODES = (
    "list_resize(list_transform(list_zip({stem}_countries, {stem}_sectors), "
    "lambda x: CASE WHEN x[1] IS NULL THEN 0 ELSE " + _HASH.format("x[1] || coalesce(x[2], '')") + " END), {parties}, 0)"
)
_DAY = "coalesce(CAST({0} AS DATE) - DATE '1970-01-01', {1})"


@dataclass(frozen=True, slots=True)
class Columns:
    """Events by column; every field has one row for each event, in the order of their ids.

    `kind` and `mode`, `status`, `grain` are small codes; days are counted from 1970-01-01, NO_DAY where unknown. `actors` and
    `recipients` [n, PARTIES] hold hashes of entities (negative for countries), `actor_roles` and so on of country and sector, `actor_countries` of the
    country; 0 fills up. `gist` [n, 4] are the words of the sentence, `title` [n, 4] those of the headline. `copied` is the
    number of the group of copies that the document belongs to, or of its own.
    """

    id: NDArray[np.bytes_]
    doc: Small
    copied: Small
    kind: Small
    symmetric: NDArray[np.bool_]
    mode: Small
    status: Small
    grain: Small
    first: Small
    last: Small
    published: Small
    country: Small
    place: Small
    offset: Small
    number_kind: Small
    number: NDArray[np.float64]
    actors: Small
    recipients: Small
    actor_roles: Small
    recipient_roles: Small
    actor_countries: Small
    recipient_countries: Small
    gist: NDArray[np.uint64]
    title: NDArray[np.uint64]

    def __len__(self) -> int:
        return len(self.id)

    def take(self, rows: NDArray[Any]) -> Columns:
        """Return some of the rows."""
        return Columns(**{each.name: getattr(self, each.name)[rows] for each in fields(self)})


def read_columns(connection: duckdb.DuckDBPyConnection, where: str = "") -> Columns:
    """Return the events of a record whose table `copied` (doc, number) is filled; `where` is SQL over `e`, the event."""
    table = connection.sql(_sql(where)).to_arrow_table()

    def ints(name: str) -> Small:
        return np.asarray(table[name].to_numpy(), np.int32)

    kind = ints("kind")
    return Columns(
        id=np.asarray(table["id"].cast(pa.binary()).to_numpy(), np.bytes_),
        kind=kind,
        symmetric=np.isin(kind, [TYPE_NAMES.index(each) for each in SYMMETRIC]),
        number=np.asarray(table["number"].to_numpy(), np.float64),
        gist=_matrix(table["gist"], 4).view(np.uint64),
        title=_matrix(table["title"], 4).view(np.uint64),
        **{name: _matrix(table[name], PARTIES) for name in _PARTY_COLUMNS},
        **{name: ints(name) for name in _NUMBERS},
    )


_PARTY_COLUMNS = ("actors", "recipients", "actor_roles", "recipient_roles", "actor_countries", "recipient_countries")
_NUMBERS = tuple("doc copied mode status grain first last published country place offset number_kind".split())


def _sql(where: str) -> str:
    kinds = ", ".join(f"'{name}'" for name in TYPE_NAMES)
    statuses = ", ".join(f"'{name}'" for name in STATUSES)
    columns = {
        "id": "e.id",
        "doc": "c.doc_number",
        "copied": "c.number",
        "kind": f"list_position([{kinds}], e.event_type) - 1",
        "mode": f"coalesce({_HASH.format('e.mode')}, 0)",
        "status": f"list_position([{statuses}], e.status) - 1",
        "grain": "CASE length(e.date) WHEN 4 THEN 1 WHEN 7 THEN 2 WHEN 10 THEN 3 ELSE 0 END",
        "first": _DAY.format("e.first_day", NO_DAY),
        "last": _DAY.format("e.last_day", NO_DAY),
        "published": "c.published",
        "country": f"CASE WHEN e.place_country IS NULL THEN 0 ELSE {_HASH.format('e.place_country')} END",
        "place": f"CASE WHEN e.place_name IS NULL THEN 0 ELSE {_HASH.format('lower(e.place_name)')} END",
        "offset": "e.start",
        "number_kind": f"CASE WHEN len(e.sizes) = 0 THEN 0 ELSE {_HASH.format('e.sizes[1].kind')} END",
        "number": "CASE WHEN len(e.sizes) = 0 THEN -1.0 ELSE coalesce(e.sizes[1].value, -1.0) END",
        "gist": "e.gist",
        "title": "c.title",
    }
    for name, stem in (("actors", "actor"), ("recipients", "recipient")):
        columns[name] = _KEYS.format(column=f"e.{stem}_keys", parties=PARTIES)
        columns[f"{stem}_roles"] = _CODES.format(stem=f"e.{stem}", parties=PARTIES)
        columns[f"{stem}_countries"] = _HASHES.format(column=f"e.{stem}_countries", parties=PARTIES)
    listed = ", ".join(f'{sql} AS "{name}"' for name, sql in columns.items())
    known = f"e.event_type IN ({kinds})" + (f" AND ({where})" if where else "")
    return f"SELECT {listed} FROM event e JOIN copied c ON c.doc = e.doc WHERE {known} ORDER BY e.id"


def _matrix(column: pa.ChunkedArray, width: int) -> NDArray[Any]:
    values = [chunk.flatten().to_numpy(zero_copy_only=False).reshape(-1, width) for chunk in column.chunks]
    return np.concatenate(values) if values else np.zeros((0, width), column.type.value_type.to_pandas_dtype())


def bits(rows: NDArray[np.uint64]) -> Small:
    """Return how many bits of each row are set."""
    count = np.bitwise_count(rows)
    total = np.zeros(len(rows), np.int32)
    for column in range(rows.shape[1]):
        total += count[:, column]
    return total
