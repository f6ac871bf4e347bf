"""Predictions for the task `pairs`: single sentences with a date -> the events the pipeline finds in them."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

from articles import readings

from sanudo.pipeline import Pipeline
from sanudo.types import Actor, Document, Event, Reading, document_id


def predict(source: Path, target: Path) -> None:
    """Read a table with `text` and perhaps `date`, and write its rows with `events`, a JSON list."""
    csv.field_size_limit(10**9)
    with source.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    documents = [_document(number, row) for number, row in enumerate(rows)]
    with target.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, [*dict.fromkeys([*(rows[0] if rows else ("text",)), "events"])], delimiter="\t")
        writer.writeheader()
        for row, reading in zip(rows, readings(Pipeline(), documents, "pairs"), strict=True):
            writer.writerow({**row, "events": json.dumps(list(events(reading)), ensure_ascii=False)})


def _document(number: int, row: dict[str, str]) -> Document:
    text, date = row["text"], row.get("date") or None
    return Document(id=document_id(text, url=None, outlet=None, published=date, title=str(number)), text=text, published=date)


def events(reading: Reading) -> Iterator[dict[str, str | None]]:
    """Yield the events of a reading, one row for each pair of actor and recipient."""
    actors = {actor.id: actor for actor in reading.actors}
    for event in reading.events:
        for actor in event.actors or (None,):
            for recipient in event.recipients or (None,):
                yield _row(event, actors.get(actor or ""), actors.get(recipient or ""))


def _row(event: Event, actor: Actor | None, recipient: Actor | None) -> dict[str, str | None]:
    found: dict[str, str | None] = {"type": event.event_type, "mode": event.mode, "status": event.status}
    for role, who in (("actor", actor), ("recipient", recipient)):
        found[role] = who.name if who else None
        found[f"{role}_country"] = who.country if who else None
        found[f"{role}_sector"] = who.sector if who else None
    return {**found, "date": event.date, "place_country": event.place_country}
