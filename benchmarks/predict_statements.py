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
from sanudo.extract.verbless import MARKS, VOICES, WHOLE
from sanudo.model.graph import Graph
from sanudo.pipeline import BATCH, Pipeline
from sanudo.stage import Facts
from sanudo.types import Actor, Document, Mention, Reading, Span, Statement, document_id

LEAST_WORDS = 3
"""Quotations of fewer words are left as they are found."""


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
                    found = settled(found, reading, graph)
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
    """Yield source, cue and content of every cue of an attribution in a graph, as character spans."""
    cues, arcs = graph.spans["attribution"], graph.arcs.get("attribution")
    for row in range(len(cues)):
        cue = _span(graph, int(cues.first[row]), int(cues.last[row]))
        roles: dict[str, list[list[int]]] = {"source": [], "content": []}
        for arc in np.flatnonzero(arcs.anchor == row) if arcs is not None else ():
            assert arcs is not None
            label = arcs.labels[arcs.label[arc]]
            if label in roles:
                roles[label].append(list(_span(graph, int(arcs.first[arc]), int(arcs.last[arc]))))
        yield {"id": row, "source": roles["source"], "cue": [list(cue)], "content": roles["content"]}


def settled(found: list[dict[str, Any]], reading: Reading, graph: Graph) -> list[dict[str, Any]]:
    """Return attributions with every quotation given to one cue: the scheme has what goes on without a cue belong to the last."""
    layout = Layout(reading.document, graph)
    for each in found:
        if not each["content"]:
            _from_record(each, reading)
    for quotation in (each for block in layout.body for each in layout.quotations(block)):
        if len(layout.text[quotation.start : quotation.stop].split()) >= LEAST_WORDS:
            _give(quotation, found, layout)
    for one in sorted(reading.statements, key=lambda one: one.start):
        if one.cue is None:
            _go_on(one, found, layout)
    _part_reports(found, layout)
    return [each for each in found if each["content"]]


def _from_record(each: dict[str, Any], reading: Reading) -> None:
    """Give a cue without content what the record's statement of the same cue has: a quotation on the next line."""
    for one in reading.statements:
        if one.cue and overlap(one.cue, Span(*each["cue"][0])):
            each["content"] = [list(span) for span in one.content]
            each["source"] = each["source"] or [list(span) for span in [one.source] if span]


def _give(quotation: Span, found: list[dict[str, Any]], layout: Layout) -> None:
    """Leave a quotation that several cues hold to the nearest, and what follows it as well."""
    holders = [(each, part) for each in found for part in each["content"] if _holds(part, quotation)]
    apart = [_apart(quotation, part, each, layout) for each, part in holders]
    for (each, part), far in zip(holders, apart, strict=True):
        if far > min(apart):
            kept = [[a, quotation.start] if [a, b] == part else [a, b] for a, b in each["content"]]
            each["content"] = [[a, b] for a, b in kept if any(map(str.isalnum, layout.text[a:b]))]


def _holds(part: list[int], quotation: Span) -> bool:
    return part[0] <= quotation.start + 2 and quotation.stop - 2 <= part[1]


def _apart(quotation: Span, part: list[int], each: dict[str, Any], layout: Layout) -> int:
    """Return how far a quotation is from what reports it: 0 after a colon, characters, more where a sentence ends in between."""
    text = layout.text
    if any(
        0 <= quotation.start - stop < 30 and text[stop : quotation.start].rstrip().endswith((",", ":")) for _, stop in each["cue"]
    ):
        return 0
    far = min(max(start - quotation.stop, quotation.start - stop, 0) for start, stop in [*each["cue"], *each["source"]])
    return 1 + far + 1000 * (". " in text[part[0] : quotation.start])


def _part_reports(found: list[dict[str, Any]], layout: Layout) -> None:
    """Take from what a quotation's cue holds the unquoted sentences that have a cue of their own."""
    cues = [(each, Span(*each["cue"][0])) for each in found]
    for each in found:
        shares = [layout.quoted_share([Span(*part)]) for part in each["content"]]
        if max(shares, default=0.0) > 0.9:
            each["content"] = [
                part
                for part, share in zip(each["content"], shares, strict=True)
                if share > 0.5 or not any(other is not each and part[0] <= cue.start < part[1] for other, cue in cues)
            ]


def _go_on(one: Statement, found: list[dict[str, Any]], layout: Layout) -> None:
    """Give what goes on without a cue to the attribution before it, unless one holds it."""
    span = one.content[0]
    if any(a < span.stop and span.start < b for each in found for a, b in each["content"]):
        return
    ends = {id(each): max(stop for _, stop in (*each["cue"], *each["content"])) for each in found if each["content"]}
    before = [each for each in found if ends.get(id(each), span.stop) <= span.start]
    last = max(before, key=lambda each: ends[id(each)], default=None)
    if last is not None and layout.quoted_share([Span(*part) for part in last["content"]]) > 0.5:
        last["content"].append(list(span))


def verbless(found: list[dict[str, Any]], reading: Reading) -> Iterator[dict[str, Any]]:
    """Yield the record's statements that a mark alone makes ("Lopez: ...") or a verb of voice, where attributions do not hold
    nearly all that it says: a turn of a transcript may report others."""
    taken = Taken(Span(*span) for each in found for span in each["content"])
    text = reading.document.text
    for number, one in enumerate(reading.statements, len(found)):
        mark = text[slice(*one.cue)] if one.cue and one.source else ""
        if one.cue and one.source and (mark in MARKS or VOICES.fullmatch(mark)) and max(map(taken.share, one.content)) < WHOLE:
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
