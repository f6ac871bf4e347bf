"""Predictions for the task `statements`: attributions as PolNeAR marks them, from the arcs the same pass draws from each cue.

PolNeAR marks every report of speech, thought, attitude or intention, far more than the statements of a record; the encoder
keeps a head and a group of arcs for each of the two schemes.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from sanudo.extract.layout import Layout, Taken, overlap
from sanudo.extract.people import People
from sanudo.extract.pronouns import PRONOUNS, Said
from sanudo.extract.speakers import Speakers
from sanudo.extract.verbless import MARKS
from sanudo.model.graph import Graph
from sanudo.pipeline import BATCH, Pipeline
from sanudo.stage import Facts
from sanudo.types import Actor, Document, Mention, Reading, Span, document_id


def predict(source: Path, target: Path) -> None:
    """Read documents as JSON lines and write them with `attributions` predicted."""
    pipeline = Pipeline()
    with _lines(source) as lines, target.open("w", encoding="utf-8") as out:
        records = (json.loads(line) for line in lines if line.strip())
        done = 0
        while batch := list(islice(records, BATCH)):
            documents = [document_of(record) for record in batch]
            graphs = pipeline.graphs(documents, ("attribution",))
            for record, graph, reading in zip(batch, graphs, pipeline.read(documents), strict=True):
                found = list(attributions(graph))
                if isinstance(reading, Reading):
                    found += verbless(found, reading)
                    name_speakers(found, reading, graph)
                out.write(json.dumps({**record, "attributions": found}, ensure_ascii=False) + "\n")
            done += len(batch)
            print(f"\rstatements: {done} documents", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def _lines(path: Path) -> Any:
    return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")


def document_of(record: dict[str, Any]) -> Document:
    """Return a line of the data as a document."""
    text, date = record["text"], record.get("date") or None
    return Document(id=document_id(text, url=None, outlet=None, published=date, title=None), text=text, published=date)


def attributions(graph: Graph) -> Iterator[dict[str, Any]]:
    """Yield source, cue and content of every attribution in a graph, as character spans."""
    cues, arcs = graph.spans["attribution"], graph.arcs.get("attribution")
    for row in range(len(cues)):
        cue = _span(graph, int(cues.first[row]), int(cues.last[row]))
        roles: dict[str, list[list[int]]] = {"source": [], "content": []}
        for arc in np.flatnonzero(arcs.anchor == row) if arcs is not None else ():
            assert arcs is not None
            label = arcs.labels[arcs.label[arc]]
            if label in roles:
                roles[label].append(list(_span(graph, int(arcs.first[arc]), int(arcs.last[arc]))))
        if roles["content"]:
            yield {
                "id": row,
                "source": roles["source"],
                "cue": [list(cue)],
                "content": roles["content"],
            }


def verbless(found: list[dict[str, Any]], reading: Reading) -> Iterator[dict[str, Any]]:
    """Yield the record's statements that a mark alone makes ("Lopez: ..."), where no attribution holds their content."""
    taken = Taken(Span(*span) for each in found for span in each["content"])
    text = reading.document.text
    for number, one in enumerate(reading.statements, len(found)):
        if one.cue and one.source and text[slice(*one.cue)] in MARKS and not any(map(taken.touches, one.content)):
            content = [list(span) for span in one.content]
            yield {"id": number, "source": [list(one.source)], "cue": [list(one.cue)], "content": content}


def _span(graph: Graph, first: int, last: int) -> tuple[int, int]:
    return int(graph.tokens.start[first]), int(graph.tokens.stop[last - 1])


def name_speakers(found: list[dict[str, Any]], reading: Reading, graph: Graph) -> None:
    """Name each attribution's speaker: that of the record's statement with the same cue, else whom its source names."""
    names = {actor.id: actor.name for actor in reading.actors}
    facts = Facts().with_facts(Actor, reading.actors).with_facts(Mention, reading.mentions)
    speakers = Speakers(Layout(reading.document, graph), People(facts))
    said = [Said(one.cue.start if one.cue else one.start, one.speakers) for one in reading.statements]
    for each in sorted(found, key=lambda one: one["cue"][0][0]):
        cue = Span(*each["cue"][0])
        source = Span(*each["source"][0]) if each["source"] else None
        word = speakers.word(source)
        same = [one for one in reading.statements if one.cue and one.speakers and overlap(one.cue, cue)]
        before = sorted((one for one in said if one.offset < cue.start), key=lambda one: one.offset)
        content = [Span(*part) for part in each["content"]]
        chosen = tuple(same[0].speakers if same else speakers.of(source, (), before[-12:], content))
        said = [one for one in said if one.offset != cue.start]
        said.append(Said(cue.start, chosen, word if word in PRONOUNS else ""))
        if chosen:
            each["speaker"] = names[chosen[0]]
