"""A record as FollowTheMoney entities, one JSON object a line: actors, happenings, documents, and which document tells of which.

Schemas of followthemoney's default model: Person, Organization, PublicBody and LegalEntity for actors, Event for happenings,
Article for documents, Documentation for reports. Properties are lists of strings, countries ISO 3166-1 alpha-2 in lower case,
dates ISO dates of any precision. Happenings that did not take place say so in `summary` and `keywords` (their status), as Event
has no property for it. Left out, as the model has no word for them: statements, positions, disputes, and agreements.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sanudo.errors import RecordError
from sanudo.export.tables import in_one_step
from sanudo.export.told import needs_merging
from sanudo.ontology.countries import country
from sanudo.ontology.plover import TYPES

if TYPE_CHECKING:
    from sanudo.store.queries import Record

Row = dict[str, Any]

SCHEMAS = {
    "person": "Person",
    "organisation": "Organization",
    "medium": "Organization",
    "igo": "Organization",
    "state": "PublicBody",
    "group": "LegalEntity",
}
"""Kind of an actor, and the schema it is given; a state is the public body that stands for it."""
_PUBLIC = frozenset({"GOV", "MIL", "LEG", "JUD", "COP", "SPY"})
_NAMES = 8
"""So many parties are spelled out in the name of a happening."""


def to_ftm(record: Record, folder: Path, tables: Sequence[str] = ()) -> list[Path]:
    """Write a record as `entities.ftm.json`; raises RecordError if it has not been merged, or if tables are asked for."""
    if tables:
        raise RecordError("FollowTheMoney holds entities, not tables.", hint="Leave out --table.")
    needs_merging(record)
    path = folder / "entities.ftm.json"
    in_one_step(path, partial(_write, record))
    return [path]


def entities(record: Record) -> Iterator[Row]:
    """Yield the entities of a record: actors, documents, happenings, reports, each in the order of their ids."""
    yield from map(_actor, _rows(record, "SELECT * FROM actor_entity ORDER BY key"))
    yield from map(_document, _rows(record, "SELECT * EXCLUDE (text, blocks, sketch, gist) FROM document ORDER BY id"))
    yield from map(_happening, _rows(record, _HAPPENINGS))
    yield from map(_report, _rows(record, _REPORTS))


_HAPPENINGS = """
SELECT h.*, list(DISTINCT d.url) FILTER (WHERE d.url IS NOT NULL) AS urls FROM happening h
JOIN report r ON r.happening = h.id JOIN document d ON d.id = r.doc GROUP BY ALL ORDER BY h.id"""
_REPORTS = """
SELECT r.happening, r.doc, min(r.status) AS status, min(r.published) AS published,
  arg_min(regexp_replace(substring(d.text, e.sentence_start + 1, e.sentence_stop - e.sentence_start), '\\s+', ' ', 'g'),
    e.start) AS words
FROM report r JOIN event e ON e.id = r.event JOIN document d ON d.id = r.doc GROUP BY ALL ORDER BY r.happening, r.doc"""
_BATCH = 2000


def _rows(record: Record, sql: str) -> Iterator[Row]:
    with record.cursor() as cursor:
        cursor.execute(sql)
        names = [column[0] for column in cursor.description or ()]
        while rows := cursor.fetchmany(_BATCH):
            for row in rows:
                yield dict(zip(names, row, strict=True))


def _write(record: Record, path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for entity in entities(record):
            file.write(json.dumps(entity, ensure_ascii=False) + "\n")


def _actor(row: Row) -> Row:
    schema = SCHEMAS.get(row["kind"], "LegalEntity")
    if schema == "Organization" and row["sector"] in _PUBLIC:
        schema = "PublicBody"
    own = {"position": row["roles"]} if schema == "Person" else {}
    others = [name for name in row["names"] if name != row["name"]]
    wikidata = [row["wikidata"]] if row["wikidata"] else []
    return _entity(
        _id("actor", row["key"]),
        schema,
        name=[row["name"]],
        alias=others,
        country=_country(row["country"]),
        wikidataId=wikidata,
        **own,
    )


def _document(row: Row) -> Row:
    return _entity(
        _id("document", row["id"]),
        "Article",
        title=[row["title"]],
        author=row["byline"],
        publisher=[row["outlet"]],
        publishedAt=[row["published"]],
        sourceUrl=[row["url"]],
        fileName=[row["origin"]],
        retrievedAt=[(row["fetched"] or "")[:19]],  # the model reads a time without its zone; fetched is in UTC
    )


def _happening(row: Row) -> Row:
    kind = TYPES.get(row["event_type"])
    label = kind.meaning if kind else row["event_type"].lower()
    actors, recipients = (", ".join(row[f"{side}_names"][:_NAMES]) for side in ("actor", "recipient"))
    name = " ".join(part for part in (actors, f"{row['event_type']}:" if recipients else row["event_type"], recipients) if part)
    keys = dict.fromkeys([*row["actor_keys"], *row["recipient_keys"]])
    several = row["first_day"] != row["last_day"]
    return _entity(
        _id("happening", row["id"]),
        "Event",
        name=[name],
        summary=[f"{label}; {row['status']}"],
        keywords=[row["event_type"], row["status"], *([row["mode"]] if row["mode"] else []), *row["contexts"]],
        date=[row["date"]],
        startDate=[row["first_day"] if several else None],
        endDate=[row["last_day"] if several else None],
        location=[row["place_name"]],
        country=[code for each in row["countries"] for code in _country(each)],
        involved=[_id("actor", key) for key in keys],
        sourceUrl=sorted(row["urls"] or ()),
        publisher=row["outlets"],
        recordId=[row["id"]],
    )


def _report(row: Row) -> Row:
    happening, document = _id("happening", row["happening"]), _id("document", row["doc"])
    return _entity(
        f"{happening}-{row['doc']}",
        "Documentation",
        entity=[happening],
        document=[document],
        role=[row["status"]],
        date=[row["published"]],
        summary=[row["words"]],
    )


def _entity(key: str, schema: str, **properties: Iterable[object]) -> Row:
    """Return an entity without what is empty, every value as a text, none twice."""
    texts = {name: list(dict.fromkeys(str(each) for each in values or () if each)) for name, values in properties.items()}
    return {"id": key, "schema": schema, "properties": {name: values for name, values in texts.items() if values}}


def _id(kind: str, key: str) -> str:
    return f"sanudo-{kind}-{key.replace(':', '-')}"


def _country(code: str | None) -> list[str]:
    found = country(code) if code else None
    return [found.alpha2.lower()] if found and found.alpha2 else []
