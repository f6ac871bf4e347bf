"""The events of a record as columns of numbers: what merging compares, without an object for each event.

Names, keys and countries become hashes, which are only ever compared with one another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from sanudo.ontology.plover import SYMMETRIC, TYPES

Ints = NDArray[np.int64]
PARTIES = 4
"""So many actors, and so many recipients, of an event are compared; the rest are left out."""
TYPE_NAMES = tuple(sorted(TYPES))
STATUSES = ("actual", "planned", "possible", "denied")
NO_DAY = -(10**6)
"""Stands for an unknown day."""
GRAINS = {"none": 0, "year": 1, "month": 2, "day": 3}

_HASHES = "list_resize(list_transform({column}, lambda x: coalesce(CAST(hash(x) >> 1 AS BIGINT), 0)), {parties}, 0)"
_CODES = (
    "list_resize(list_transform(list_zip({stem}_countries, {stem}_sectors), "
    "lambda x: CASE WHEN x[1] IS NULL THEN 0 ELSE CAST(hash(x[1] || coalesce(x[2], '')) >> 1 AS BIGINT) END), {parties}, 0)"
)
_DAY = "coalesce(CAST({0} AS DATE) - DATE '1970-01-01', {1})"


@dataclass(frozen=True, slots=True)
class Columns:
    """Events by column; every field has one row for each event, in the order of their ids.

    `kind` and `mode`, `status`, `grain` are small codes; days are counted from 1970-01-01, NO_DAY where unknown. `actors` and
    `recipients` [n, PARTIES] hold hashes of entities, `actor_roles` and so on of country and sector, `actor_countries` of the
    country; 0 fills up. `gist` [n, 4] are the words of the sentence, `title` [n, 4] those of the headline. `copied` is the
    number of the group of copies that the document belongs to, or of its own.
    """

    id: NDArray[np.str_]
    doc: Ints
    copied: Ints
    kind: Ints
    symmetric: NDArray[np.bool_]
    mode: Ints
    status: Ints
    grain: Ints
    first: Ints
    last: Ints
    published: Ints
    country: Ints
    place: Ints
    offset: Ints
    number_kind: Ints
    number: NDArray[np.float64]
    actors: Ints
    recipients: Ints
    actor_roles: Ints
    recipient_roles: Ints
    actor_countries: Ints
    recipient_countries: Ints
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

    def ints(name: str) -> Ints:
        return np.asarray(table[name].to_numpy(), np.int64)

    def rows(name: str, width: int) -> Ints:
        return _matrix(table[name], width)

    kind = ints("kind")
    return Columns(
        id=np.asarray(table["id"].to_numpy(zero_copy_only=False), "U16"),
        kind=kind,
        symmetric=np.isin(kind, [TYPE_NAMES.index(each) for each in SYMMETRIC]),
        number=np.asarray(table["number"].to_numpy(), np.float64),
        gist=rows("gist", 4).view(np.uint64),
        title=rows("title", 4).view(np.uint64),
        **{name: rows(name, PARTIES) for name in _PARTY_COLUMNS},
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
        "mode": "coalesce(CAST(hash(e.mode) >> 1 AS BIGINT), 0)",
        "status": f"list_position([{statuses}], e.status) - 1",
        "grain": "CASE length(e.date) WHEN 4 THEN 1 WHEN 7 THEN 2 WHEN 10 THEN 3 ELSE 0 END",
        "first": _DAY.format("e.first_day", NO_DAY),
        "last": _DAY.format("e.last_day", NO_DAY),
        "published": _DAY.format("try_cast(d.published AS DATE)", NO_DAY),
        "country": "CASE WHEN e.place_country IS NULL THEN 0 ELSE CAST(hash(e.place_country) >> 1 AS BIGINT) END",
        "place": "CASE WHEN e.place_name IS NULL THEN 0 ELSE CAST(hash(lower(e.place_name)) >> 1 AS BIGINT) END",
        "offset": "e.start",
        "number_kind": "CASE WHEN len(e.sizes) = 0 THEN 0 ELSE CAST(hash(e.sizes[1].kind) >> 1 AS BIGINT) END",
        "number": "CASE WHEN len(e.sizes) = 0 THEN -1.0 ELSE coalesce(e.sizes[1].value, -1.0) END",
        "gist": "e.gist",
        "title": "c.title",
    }
    for name, stem in (("actors", "actor"), ("recipients", "recipient")):
        columns[name] = _HASHES.format(column=f"e.{stem}_keys", parties=PARTIES)
        columns[f"{stem}_roles"] = _CODES.format(stem=f"e.{stem}", parties=PARTIES)
        columns[f"{stem}_countries"] = _HASHES.format(column=f"e.{stem}_countries", parties=PARTIES)
    listed = ", ".join(f'{sql} AS "{name}"' for name, sql in columns.items())
    known = f"e.event_type IN ({kinds})" + (f" AND ({where})" if where else "")
    return (
        f"SELECT {listed} FROM event e JOIN document d ON d.id = e.doc JOIN copied c ON c.doc = e.doc WHERE {known} ORDER BY e.id"
    )


def _matrix(column: pa.ChunkedArray, width: int) -> Ints:
    flat = column.combine_chunks() if column.num_chunks != 1 else column.chunk(0)
    values = flat.flatten().to_numpy(zero_copy_only=False)
    return np.asarray(values, np.int64).reshape(-1, width)


def filled(rows: Ints) -> NDArray[np.int64]:
    """Return how many entries of each row are not 0."""
    return np.asarray((rows != 0).sum(axis=1), np.int64)


def bits(rows: Sequence[Any] | NDArray[np.uint64]) -> NDArray[np.int64]:
    """Return how many bits of each row are set."""
    return np.asarray(np.bitwise_count(np.asarray(rows)).sum(axis=1), np.int64)
