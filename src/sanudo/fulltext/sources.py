"""What can be found in a record: the rows behind each kind of hit, and which of their columns are searched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa

from sanudo.fulltext.results import Kind
from sanudo.store.queries import Record

CHUNK = 2000
"""So many rows are fetched at a time."""


@dataclass(frozen=True, slots=True)
class Item:
    """Something to be found: texts to look into, and what it is counted and narrowed by. `first` and `last` are ISO days."""

    id: str
    doc: str
    title: tuple[str, ...]
    body: tuple[str, ...]
    speakers: tuple[str, ...]
    outlets: tuple[str, ...]
    first: str | None
    last: str | None
    countries: tuple[str, ...]
    types: tuple[str, ...]


_KEYS = {"document": "id", "statement": "doc", "actor": "doc", "event": "doc", "actor_entity": "key", "agreement_entity": "id"}
"""The tables that are searched, and by what some of their rows are chosen."""

_DOCUMENT_COUNTRIES = (
    "(SELECT doc, list_sort(list(DISTINCT country)) AS countries FROM {actor} a WHERE country IS NOT NULL GROUP BY doc)"
)
_DOCUMENT_TYPES = "(SELECT doc, list_sort(list(DISTINCT event_type)) AS types FROM {event} e GROUP BY doc)"

_SOURCES: dict[Kind, str] = {
    "document": f"""SELECT d.id, d.id AS doc, [d.title] AS title, [d.text] AS body, [] AS speakers, [d.outlet] AS outlets,
      d.published AS first, d.published AS last, c.countries, t.types
      FROM {{document}} d LEFT JOIN {_DOCUMENT_COUNTRIES} c ON c.doc = d.id LEFT JOIN {_DOCUMENT_TYPES} t ON t.doc = d.id""",
    "statement": """SELECT f.id, f.doc, [] AS title, [substring(d.text, f.start + 1, f.stop - f.start)] AS body,
      list_append(f.speaker_names, f.principal_name) AS speakers, [d.outlet] AS outlets, d.published AS first,
      d.published AS last, list_distinct(f.speaker_countries) AS countries, [] AS types
      FROM {statement} f JOIN {document} d ON d.id = f.doc""",
    "actor": """SELECT f.key AS id, '' AS doc, [f.name] AS title, list_concat(f.names, f.roles) AS body, [] AS speakers,
      [] AS outlets, CAST(f.first_published AS VARCHAR) AS first, CAST(f.last_published AS VARCHAR) AS last,
      [f.country] AS countries, [] AS types
      FROM {actor_entity} f""",
    "agreement": """SELECT f.id, '' AS doc, [f.name] AS title, list_concat(f.names, f.party_names) AS body, [] AS speakers,
      f.outlets, CAST(f.first_seen AS VARCHAR) AS first, CAST(f.last_seen AS VARCHAR) AS last,
      list_distinct(f.party_countries) AS countries, [] AS types FROM {agreement_entity} f""",
}

SOURCES: dict[Kind, str] = {kind: sql.format(**{table: table for table in _KEYS}) for kind, sql in _SOURCES.items()}
"""The SQL of everything of a kind; every one gives the columns of `Item`."""

CHANGING: tuple[Kind, ...] = ("actor", "agreement")
"""Kinds whose items change when documents are added; what belongs to one document stays as it is."""

STATED = "SELECT id, hash(f)::UBIGINT AS state FROM ({sql}) f"
"""The SQL of what the items of a kind are, each by a number that changes when it does."""


def known(record: Record) -> dict[Kind, str]:
    """Return what of `SOURCES` a record has: one that was not merged knows no agreements across documents."""
    merged = record.has("agreement_entity")
    return {kind: sql for kind, sql in SOURCES.items() if merged or kind != "agreement"}


def items(record: Record, kind: Kind, some: pa.Array | None = None) -> Iterator[Item]:
    """Yield everything of a kind, or of some documents, actors or agreements alone, given by their ids."""
    sql = known(record).get(kind)
    if sql is None:
        return
    with record.cursor() as cursor:
        if some is not None:
            sql = _SOURCES[kind].format(
                **{table: f"(FROM {table} SEMI JOIN fresh_items w ON w.id = {table}.{key})" for table, key in _KEYS.items()}
            )
            cursor.register("fresh_items", pa.table({"id": some}))
        cursor.execute(sql)
        while rows := cursor.fetchmany(CHUNK):
            for name, doc, title, body, speakers, outlets, first, last, countries, types in rows:
                yield Item(
                    name,
                    doc,
                    _some(title),
                    _some(body),
                    _some(speakers),
                    _some(outlets),
                    first,
                    last,
                    _some(countries),
                    _some(types),
                )


def _some(values: list[str | None] | None) -> tuple[str, ...]:
    return tuple(each for each in values or () if each)
