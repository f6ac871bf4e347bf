"""What can be found in a record: the rows behind each kind of hit, and which of their columns are searched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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


_DOCUMENT_COUNTRIES = (
    "(SELECT doc, list_sort(list(DISTINCT country)) AS countries FROM actor WHERE country IS NOT NULL GROUP BY doc)"
)
_DOCUMENT_TYPES = "(SELECT doc, list_sort(list(DISTINCT event_type)) AS types FROM event GROUP BY doc)"

SOURCES: dict[Kind, str] = {
    "document": f"""SELECT d.id, d.id AS doc, [d.title] AS title, [d.text] AS body, [] AS speakers, [d.outlet] AS outlets,
      d.published AS first, d.published AS last, c.countries, t.types
      FROM document d LEFT JOIN {_DOCUMENT_COUNTRIES} c ON c.doc = d.id LEFT JOIN {_DOCUMENT_TYPES} t ON t.doc = d.id""",
    "statement": """SELECT f.id, f.doc, [] AS title, [substring(d.text, f.start + 1, f.stop - f.start)] AS body,
      list_append(f.speaker_names, f.principal_name) AS speakers, [d.outlet] AS outlets, d.published AS first,
      d.published AS last, list_distinct(f.speaker_countries) AS countries, [] AS types
      FROM statement f JOIN document d ON d.id = f.doc""",
    "actor": """SELECT f.key AS id, '' AS doc, [f.name] AS title, list_concat(f.names, f.roles) AS body, [] AS speakers,
      [] AS outlets, CAST(f.first_published AS VARCHAR) AS first, CAST(f.last_published AS VARCHAR) AS last,
      [f.country] AS countries, [] AS types
      FROM actor_entity f""",
    "agreement": """SELECT f.id, '' AS doc, [f.name] AS title, list_concat(f.names, f.party_names) AS body, [] AS speakers,
      f.outlets, CAST(f.first_seen AS VARCHAR) AS first, CAST(f.last_seen AS VARCHAR) AS last,
      list_distinct(f.party_countries) AS countries, [] AS types FROM agreement_entity f""",
}
"""The SQL of everything of a kind; every one gives the columns of `Item`."""


def known(record: Record) -> dict[Kind, str]:
    """Return what of `SOURCES` a record has: one that was not merged knows no agreements across documents."""
    rows = record.rows("SELECT table_name AS name FROM duckdb_tables() WHERE table_name = 'agreement_entity'")
    return {kind: sql for kind, sql in SOURCES.items() if rows or kind != "agreement"}


def items(record: Record, kind: Kind) -> Iterator[Item]:
    """Yield everything of a kind."""
    sql = known(record).get(kind)
    if sql is None:
        return
    with record.cursor() as cursor:
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
