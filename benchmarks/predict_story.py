"""Predictions for the task `story`: articles of one affair -> one story with its copies, actors, happenings and histories."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from articles import document_of, readings, texts

from sanudo.export.fromgold import from_gold
from sanudo.export.goldjson import to_gold
from sanudo.merge.actors import Ref, same_actors
from sanudo.merge.copies import copies
from sanudo.merge.happenings import Told, happenings
from sanudo.pipeline import Pipeline
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


def story(name: str, names: Sequence[str], found: Sequence[Reading]) -> dict[str, Any]:
    """Return the merged story of readings, in which documents bear these names."""
    called = {reading.document.id: each for reading, each in zip(found, names, strict=True)}
    twins = copies([reading.document for reading in found])
    actors = same_actors(found, twins)
    things = happenings(found, actors)
    by_ref = {(reading.document.id, actor.id): actor for reading in found for actor in reading.actors}
    return {
        "story": name,
        "documents": list(names),
        "copies": [[called[doc] for doc in group] for group in twins],
        "happenings": [_happening(number, group, called) for number, group in enumerate(things)],
        "meetings": [_meeting(group, by_ref, called) for group in things if group[0].event.event_type == "CONSULT"],
        "agreements": _agreements(found, called),
        "disputes": [],
        "actors": [_actor(group, by_ref, called) for group in actors],
        "records": {each: {**to_gold(reading), "doc_id": each} for reading, each in zip(found, names, strict=True)},
    }


def _happening(number: int, group: tuple[Told, ...], called: dict[str, str]) -> dict[str, Any]:
    last = max(group, key=lambda told: told.published)
    dates = [told.event.date for told in group if told.event.date]
    return {
        "id": f"h{number}",
        "type": last.event.event_type,
        "date": max(dates, key=len, default=None),
        "place_country": next((told.event.place_country for told in group if told.event.place_country), None),
        "final_status": last.event.status,
        "events": [f"{called[told.doc]}:{told.event.id}" for told in group],
    }


_LIFE = {"actual": "held", "planned": "planned", "possible": "proposed", "denied": "denied"}


def _meeting(group: tuple[Told, ...], by_ref: dict[Ref, Actor], called: dict[str, str]) -> dict[str, Any]:
    parties = dict.fromkeys(
        by_ref[told.doc, each].name for told in group for each in (*told.event.actors, *told.event.recipients)
    )
    dates = [told.event.date for told in group if told.event.date]
    told_in_order = sorted(group, key=lambda told: told.published)
    return {
        "participants": list(parties),
        "date": max(dates, key=len, default=None),
        "place_country": next((told.event.place_country for told in group if told.event.place_country), None),
        "history": [
            {"date_reported": told.published or None, "status": _LIFE[told.event.status], "doc_id": called[told.doc]}
            for told in told_in_order
        ],
    }


def _agreements(found: Iterable[Reading], called: dict[str, str]) -> list[dict[str, Any]]:
    """Return agreements that share a name, each with what every article says of its status."""
    merged: dict[str, dict[str, Any]] = {}
    for reading in sorted(found, key=lambda each: each.document.published or ""):
        for agreement in reading.agreements:
            names = [agreement.name, *agreement.aliases]
            home = next((merged[each.casefold()] for each in names if each.casefold() in merged), None)
            if home is None:
                home = {"name": agreement.name, "aliases": list(agreement.aliases), "history": []}
            for each in names:
                merged.setdefault(each.casefold(), home)
            said = {"date": reading.document.published, "status": agreement.status, "doc_id": called[reading.document.id]}
            home["history"].append(said)
    return list({id(each): each for each in merged.values()}.values())


def _actor(group: tuple[Ref, ...], by_ref: dict[Ref, Actor], called: dict[str, str]) -> dict[str, Any]:
    members = [by_ref[ref] for ref in group]
    fullest = max(members, key=lambda actor: len(actor.name))
    return {
        "name": fullest.name,
        "aliases": list(dict.fromkeys(name for each in members for name in (each.name, *each.aliases) if name != fullest.name)),
        "country": next((each.country for each in members if each.country), None),
        "sector": fullest.sector,
        "refs": [f"{called[doc]}:{actor}" for doc, actor in group],
    }
