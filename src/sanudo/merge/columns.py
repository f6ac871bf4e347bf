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
from sanudo.text.gist import BITS, spread

Ints = NDArray[np.int64]
Small = NDArray[np.int32]
PARTIES = 4
"""So many actors, and so many recipients, of an event are compared; the rest are left out."""
WORDS, _ROWS = 3, 1 << 14
"""So many words of a sentence are told apart; those of so many sentences are chosen at once."""
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
    country; 0 fills up. `gist` [n, 4] are the words of the sentence, `title` [n, 4] those of the headline, `words` [n, WORDS] some
    of the sentence's, -1 fills up. `doc` stands for the document, `copied` for the group of copies that it belongs to.
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
    words: NDArray[np.int16]

    def __len__(self) -> int:
        return len(self.id)

    def take(self, rows: NDArray[Any]) -> Columns:
        """Return some of the rows."""
        return Columns(**{each.name: getattr(self, each.name)[rows] for each in fields(self)})

    def part(self, start: int, stop: int) -> Columns:
        """Return the rows that lie side by side from one to another."""
        return Columns(**{each.name: getattr(self, each.name)[start:stop] for each in fields(self)})


def read_columns(connection: duckdb.DuckDBPyConnection, where: str = "") -> Columns:
    """Return the events of a record whose table `copied` (doc, number) is filled; `where` is SQL over `e`, the event."""
    return columns_of(connection.sql(_sql(where)).to_arrow_table())


def columns_of(table: pa.Table) -> Columns:
    """Return events from a table with their columns; words are chosen where it has none, what else it lacks is empty."""

    def ints(name: str) -> Small:
        return np.asarray(table[name].to_numpy() if name in table.column_names else [], np.int32)

    def matrix(name: str, width: int, kind: Any = np.int32) -> NDArray[Any]:
        return _matrix(table[name], width) if name in table.column_names else np.zeros((0, width), kind)

    kind, gist = ints("kind"), matrix("gist", 4, np.int64).view(np.uint64)
    named = "id" in table.column_names
    return Columns(
        id=np.asarray(table["id"].cast(pa.binary()).to_numpy(), np.bytes_) if named else np.zeros(len(kind), "S1"),
        kind=kind,
        symmetric=np.isin(kind, [TYPE_NAMES.index(each) for each in SYMMETRIC]),
        number=np.asarray(table["number"].to_numpy() if named else [], np.float64),
        gist=gist,
        title=matrix("title", 4, np.int64).view(np.uint64),
        words=_matrix(table["words"], WORDS) if "words" in table.column_names else telling_words(gist),
        **{name: matrix(name, PARTIES) for name in _PARTY_COLUMNS},
        **{name: ints(name) for name in _NUMBERS},
    )


def table_of(events: Columns) -> pa.Table:
    """Return events as an Arrow table, from which `columns_of` makes them again."""
    found: dict[str, pa.Array] = {}
    for each in fields(events):
        values = getattr(events, each.name)
        if each.name == "id":
            found["id"] = pa.array(values.tolist(), pa.binary()).cast(pa.string())
        elif values.ndim == 2:
            flat = np.ascontiguousarray(values.view(np.int64) if values.dtype == np.uint64 else values).ravel()
            found[each.name] = pa.FixedSizeListArray.from_arrays(pa.array(flat), values.shape[1])
        elif each.name != "symmetric":
            found[each.name] = pa.array(values)
    return pa.table(found)


def keep_columns(connection: duckdb.DuckDBPyConnection, events: Columns, serial: Ints) -> None:
    """Add events of one type, with their serial numbers, to those that are kept beside a record."""
    order = np.argsort(events.published, kind="stable")
    rows = table_of(events.take(order)).append_column("serial", pa.array(serial[order].astype(np.int32)))
    connection.register("rows", rows)
    connection.execute("CREATE TABLE IF NOT EXISTS kept.event_column AS SELECT * FROM rows LIMIT 0").fetchall()
    connection.execute("INSERT INTO kept.event_column SELECT * FROM rows").fetchall()
    connection.unregister("rows")


def kept_columns(connection: duckdb.DuckDBPyConnection, kind: int, where: str = "true") -> tuple[Columns, Ints]:
    """Return events of one type that are kept beside a record, and their serial numbers."""
    rows = connection.sql(f"SELECT * FROM kept.event_column WHERE kind = {kind} AND ({where})").to_arrow_table()
    return columns_of(rows), np.asarray(rows["serial"].to_numpy(), np.int64)


def kept_times(connection: duckdb.DuckDBPyConnection, kind: int) -> pa.Table:
    """Return the times of events of one type that are kept, each once: grain, first, published."""
    return connection.sql(f"SELECT DISTINCT grain, first, published FROM kept.event_column WHERE kind = {kind}").to_arrow_table()


def kept_sides(connection: duckdb.DuckDBPyConnection, kind: int, times: pa.Table, copied: Small) -> tuple[Columns, Ints]:
    """Return the events of one type that are kept and are of some times or copies, and their serial numbers.

    Of their columns only what blocks are made of is there.
    """
    left_out = 'id, doc, status, "offset", last, number_kind, number, gist, title, actor_roles, recipient_roles'
    connection.register("timely", times)
    connection.register("copies", pa.table({"copied": pa.array(copied)}))
    some = "(grain, first, published) IN (FROM timely) OR copied IN (FROM copies)"
    rows = connection.sql(
        f"SELECT * EXCLUDE ({left_out}) FROM kept.event_column WHERE kind = {kind} AND ({some})"
    ).to_arrow_table()
    for name in ("timely", "copies"):
        connection.unregister(name)
    return columns_of(rows), np.asarray(rows["serial"].to_numpy(), np.int64)


def joined(one: Columns, two: Columns) -> Columns:
    """Return the events of both, in the order of their ids."""
    both = {each.name: np.concatenate([getattr(one, each.name), getattr(two, each.name)]) for each in fields(one)}
    return Columns(**both).take(np.argsort(both["id"], kind="stable"))


def telling_words(gist: NDArray[np.uint64]) -> NDArray[np.int16]:
    """Return a few of the words of each sentence, those whose hashes come first; [n, WORDS], -1 fills up."""
    order = np.argsort(spread(np.arange(BITS, dtype=np.uint64)))
    found = np.full((len(gist), WORDS), -1, np.int16)
    for start in range(0, len(gist), _ROWS):
        own = np.unpackbits(np.ascontiguousarray(gist[start : start + _ROWS]).view(np.uint8), axis=1)[:, order]
        rows = np.arange(len(own))
        for place in range(WORDS):
            word = own.argmax(axis=1)
            found[start : start + _ROWS, place] = np.where(own[rows, word] != 0, word, -1)
            own[rows, word] = 0
    return found


_PARTY_COLUMNS = ("actors", "recipients", "actor_roles", "recipient_roles", "actor_countries", "recipient_countries")
_NUMBERS = tuple("doc copied mode status grain first last published country place offset number_kind".split())


def _sql(where: str) -> str:
    kinds = ", ".join(f"'{name}'" for name in TYPE_NAMES)
    statuses = ", ".join(f"'{name}'" for name in STATUSES)
    columns = {
        "id": "e.id",
        "doc": _HASH.format("e.doc"),
        "copied": "CAST(c.number >> 32 AS INTEGER)",
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
