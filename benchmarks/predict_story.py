"""Predictions for the task `story`: articles of one affair -> one story, as the merged tables of their record tell it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
from articles import document_of, readings, texts

from sanudo.export.fromgold import AGREEMENT_STATUSES, from_gold
from sanudo.export.goldjson import to_gold
from sanudo.merge.likeness import Scorer
from sanudo.merge.record import merge
from sanudo.pipeline import Pipeline
from sanudo.store.build import in_memory
from sanudo.types import Actor, Reading


def predict(source: Path, target: Path) -> None:
    """Read the articles of a folder (their records where it holds them) and write one story."""
    paths = texts(source)
    records = {path.stem: path.with_suffix(".json") for path in paths if path.with_suffix(".json").is_file()}
    if records:
        found = [_given(path, records[path.stem]) for path in paths if path.stem in records]
        names = [path.stem for path in paths if path.stem in records]
    else:
        found = list(readings(Pipeline(), map(document_of, paths), "story"))
        names = [path.stem for path in paths]
    made = story(source.name, names, found)
    target.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _given(path: Path, record: Path) -> Reading:
    return from_gold(path.read_bytes().decode("utf-8"), json.loads(record.read_text(encoding="utf-8")))


def story(name: str, names: Sequence[str], found: Sequence[Reading], scorer: Scorer | None = None) -> dict[str, Any]:
    """Return the merged story of readings, in which documents bear these names."""
    called = {reading.document.id: each for reading, each in zip(found, names, strict=True)}
    record = in_memory(found, steps=[lambda connection: merge(connection, scorer)])
    groups = _actors(record, found, called)
    return {
        "story": name,
        "documents": list(names),
        "copies": [sorted(map(called.get, docs)) for (docs,) in _rows(record, "SELECT list(doc) FROM copy GROUP BY original")],
        "happenings": _happenings(record, called),
        "meetings": _meetings(record, called),
        "agreements": _agreements(record, called),
        "disputes": _disputes(record, called),
        "actors": groups,
        "records": {each: {**to_gold(reading), "doc_id": each} for reading, each in zip(found, names, strict=True)},
    }


def _rows(record: duckdb.DuckDBPyConnection, sql: str) -> list[Any]:
    return record.execute(sql).fetchall()


def _happenings(record: duckdb.DuckDBPyConnection, called: Mapping[str, str]) -> list[dict[str, Any]]:
    sql = (
        "SELECT h.id, event_type, h.date, place_country, h.status, list({'doc': r.doc, 'event': r.event}) "
        "FROM happening h JOIN report r ON r.happening = h.id GROUP BY ALL ORDER BY h.id"
    )
    keys = ("id", "type", "date", "place_country", "final_status")
    return [
        {**dict(zip(keys, row, strict=False)), "events": [f"{called[each['doc']]}:{each['event']}" for each in row[5]]}
        for row in _rows(record, sql)
    ]


def _history(entries: Sequence[Mapping[str, Any]], called: Mapping[str, str], **names: str) -> list[dict[str, Any]]:
    found = []
    for each in entries:
        told = {"published": each["published"].isoformat() if each["published"] else None, "date": each["date"]}
        status = AGREEMENT_STATUSES.get(each["status"], each["status"])
        found.append({**{name: told[what] for name, what in names.items()}, "status": status, "doc_id": called[each["doc"]]})
    return found


def _meetings(record: duckdb.DuckDBPyConnection, called: Mapping[str, str]) -> list[dict[str, Any]]:
    rows = _rows(record, "SELECT participant_names, date, place_country, history FROM meeting_entity ORDER BY id")
    return [
        {
            "participants": people,
            "date": date,
            "place_country": country,
            "history": _history(history, called, date_reported="published"),
        }
        for people, date, country, history in rows
    ]


def _agreements(record: duckdb.DuckDBPyConnection, called: Mapping[str, str]) -> list[dict[str, Any]]:
    rows = _rows(record, "SELECT name, names, history FROM agreement_entity ORDER BY id")
    return [
        {"name": name, "aliases": [each for each in names if each != name], "history": _history(history, called, date="date")}
        for name, names, history in rows
    ]


def _disputes(record: duckdb.DuckDBPyConnection, called: Mapping[str, str]) -> list[dict[str, Any]]:
    return [
        {
            "about": question,
            "claims": [
                {
                    "by": next(iter(each["by_names"]), None),
                    "doc_id": called[each["doc"]],
                    "ref": each["claim"],
                    "side": each["side"],
                }
                for each in claims
            ],
        }
        for question, claims in _rows(record, "SELECT question, claims FROM dispute_entity ORDER BY id")
    ]


def _actors(record: duckdb.DuckDBPyConnection, found: Sequence[Reading], called: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return actors by entity; those that are only described are one in copies alone."""
    by_ref = {(reading.document.id, actor.id): actor for reading in found for actor in reading.actors}
    groups: dict[tuple[str, str], list[tuple[str, Actor]]] = defaultdict(list)
    sql = (
        "SELECT a.doc, a.id, a.key, a.named, coalesce(c.original, a.doc) "
        "FROM actor a LEFT JOIN copy c ON c.doc = a.doc ORDER BY a.doc, a.id"
    )
    for doc, actor, key, named, original in _rows(record, sql):
        groups[key, "" if named or key.startswith(("iso:", "wd:")) else original].append((doc, by_ref[doc, actor]))
    return [_actor(group, called) for group in groups.values()]


def _actor(group: Sequence[tuple[str, Actor]], called: Mapping[str, str]) -> dict[str, Any]:
    members = [actor for _, actor in group]
    fullest = max(members, key=lambda actor: len(actor.name))
    return {
        "name": fullest.name,
        "aliases": list(dict.fromkeys(name for each in members for name in (each.name, *each.aliases) if name != fullest.name)),
        "country": next((each.country for each in members if each.country), None),
        "sector": fullest.sector,
        "refs": [f"{called[doc]}:{actor.id}" for doc, actor in group],
    }
