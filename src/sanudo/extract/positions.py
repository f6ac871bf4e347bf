"""Positions: what stance an actor takes in a statement or by an act, on the issue that its words name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from sanudo.extract.layout import Layout
from sanudo.model.graph import Floats, Graph
from sanudo.stage import Facts
from sanudo.types import Document, Event, Fact, Position, Span, Stance, Statement, make_id

LONGEST_ISSUE = 140
"""Characters of content that are kept as an issue's words; a longer content is cut at a clause's end."""


@dataclass(frozen=True)
class Positions:
    """The stage that gives positions; a stance less probable than `floor` is not taken for one."""

    floor: float = 0.5
    name: str = "positions"
    needs: tuple[type[Fact], ...] = (Statement, Event)
    gives: type[Fact] = Position

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Position]:
        """Return the positions of a document, one for each holder, sentence and stance."""
        layout = Layout(document, graph)
        found: dict[tuple[str, int], Position] = {}
        claims = [*_of_statements(layout, facts[Statement]), *_of_events(layout, facts[Event])]
        for holder, evidence, issue, stance, score in sorted(claims, key=lambda claim: -claim[4]):
            key = (holder, layout.sentence(evidence.start))
            if score >= self.floor and key not in found:
                found[key] = Position(
                    id=make_id(document.id, "position", holder, evidence.start, evidence.stop, stance),
                    doc=document.id,
                    start=evidence.start,
                    stop=evidence.stop,
                    score=round(score, 4),
                    stage=self.name,
                    holder=holder,
                    issue=issue,
                    stance=stance,
                )
        return list(found.values())


Claim = tuple[str, Span, str, Stance, float]


def _of_statements(layout: Layout, statements: Iterable[Statement]) -> Iterator[Claim]:
    by_cue = _rows(layout, "statement")
    for statement in statements:
        row = by_cue.get(statement.cue.start) if statement.cue else None
        stance = _stance(layout.graph, "statement", row)
        if stance and statement.speakers:
            issue = issue_words(" ".join(layout.text[part.start : part.stop] for part in statement.content))
            yield statement.speakers[0], statement.content[0], issue, *stance


def _of_events(layout: Layout, events: Iterable[Event]) -> Iterator[Claim]:
    by_trigger = _rows(layout, "event")
    for event in events:
        stance = _stance(layout.graph, "event", by_trigger.get(event.start))
        if stance and event.actors and event.status == "actual":
            tail = layout.text[event.start : event.stop + LONGEST_ISSUE]
            yield event.actors[0], event.span, issue_words(tail), *stance


def _rows(layout: Layout, table: str) -> dict[int, int]:
    """Return the row of a span table by the offset at which its span starts."""
    spans = layout.graph.spans.get(table)
    if spans is None:
        return {}
    return {int(layout.graph.tokens.start[first]): row for row, first in enumerate(spans.first.tolist())}


def _stance(graph: Graph, group: str, row: int | None) -> tuple[Stance, float] | None:
    """Return the most probable stance of an anchor and its probability, where it is more probable than none."""
    values: Floats | None = graph.traits.get(f"{group}.stance")
    if row is None or values is None:
        return None
    names = graph.trait_names[f"{group}.stance"]
    best = int(values[row, 1:].argmax()) + 1
    return cast(Stance, names[best]), float(1 - values[row, 0])


def issue_words(content: str) -> str:
    """Return the words of a content as an issue: without quotation marks, cut at the end of a sentence or clause.

    >>> issue_words("that the treaty “must be extended”. More was not said.")
    'the treaty must be extended'
    """
    plain = re.sub(r"\s+", " ", re.sub(r"[\"“”„«»]", "", content)).strip(" ,;:.")
    plain = re.sub(r"^(?:that|to|for|of|about|on)\s+", "", plain)
    plain = re.split(r"(?<=\w\w)[.!?]\s|[;\n]", plain)[0]
    if len(plain) > LONGEST_ISSUE:
        cut = plain.rfind(",", 40, LONGEST_ISSUE)
        plain = plain[: cut if cut > 0 else plain.rfind(" ", 0, LONGEST_ISSUE)]
    return plain.strip(" ,;:.")
