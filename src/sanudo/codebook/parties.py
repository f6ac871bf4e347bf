"""How well the parties of a codebook's events are found: the whole pipeline reads its passages, told where the triggers are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sanudo.codebook.heads import Heads, KnownType
from sanudo.codebook.stage import CodebookEvents
from sanudo.extract.layout import overlap
from sanudo.extract.mentions import Mentions
from sanudo.extract.statements import Statements
from sanudo.extract.times import Times
from sanudo.model.graph import SpanTable
from sanudo.model.reader import GraphReader, Seen, Text
from sanudo.ontology.codebooks import Codebook
from sanudo.ontology.passages import ROLES, Passage
from sanudo.resolve.actors import Actors
from sanudo.resolve.names import link_names
from sanudo.resolve.places import Places
from sanudo.stage import Facts, Stage
from sanudo.types import Actor, Document, Event, Mention, Span, make_id


@dataclass(frozen=True, slots=True)
class RoleFigures:
    """How many parties of a role are marked, how many of these were found, and how many were found where one is marked."""

    role: str
    marked: int
    right: int
    found: int


class Told:
    """A finder that knows the triggers of the passages it will see, in their order."""

    def __init__(self, codebook: Codebook, passages: Sequence[Passage]) -> None:
        self.name, self.types, self.waiting = codebook.name, tuple(codebook.types), list(passages)

    def find(self, seen: Seen) -> SpanTable:
        """Return the triggers marked in the next passage."""
        rows = []
        for trigger in self.waiting.pop(0).triggers:
            inside = np.flatnonzero((seen.words.start < trigger.span.stop) & (seen.words.stop > trigger.span.start))
            if len(inside):
                rows.append((inside[0], inside[-1] + 1, self.types.index(trigger.type)))
        first, last, kind = (np.array([row[column] for row in sorted(rows)], np.int32) for column in range(3))
        return SpanTable(first, last, kind, np.ones(len(rows), np.float32), self.types)


def party_figures(codebook: Codebook) -> tuple[RoleFigures, ...]:
    """Return for actors and recipients how many of those marked are found by what the pipeline does for any event."""
    passages = [each for each in codebook.passages if each.parties and each.triggers]
    told = Told(codebook, passages)
    reader = GraphReader(finders=[told])
    known = {name: KnownType(kind.label, kind.quad, kind.symmetric) for name, kind in codebook.types.items()}
    heads = Heads(codebook.name, codebook.title, known, np.zeros((1, 1), np.float32), 1.0)
    stages: tuple[Stage, ...] = (
        Mentions(link_names), Actors(), Times(), Places(), Statements(), CodebookEvents((heads,), None),
    )  # fmt: skip
    totals = {role: [0, 0, 0] for role in ROLES}
    for passage in passages:
        facts = _facts(passage, reader, stages)
        for role in ROLES:
            for column, count in enumerate(_role(passage, facts, role)):
                totals[role][column] += count
    return tuple(RoleFigures(role, *each) for role, each in totals.items() if each[0])


def _facts(passage: Passage, reader: GraphReader, stages: Sequence[Stage]) -> Facts:
    document = Document(id=make_id("passage", passage.text), text=passage.text)
    graph = reader.graphs([Text(passage.text, (Span(0, len(passage.text)),))])[0]
    facts = Facts()
    for stage in stages:
        facts = facts.with_facts(stage.gives, stage(document, graph, facts))
    return facts


def _role(passage: Passage, facts: Facts, role: str) -> tuple[int, int, int]:
    """Return how many parties are marked, how many of them were found, and how many were found, where any is marked."""
    marked = [party.span for party in passage.parties if party.role == role]
    if not marked:
        return 0, 0, 0
    named = {who for event in facts[Event] for who in (event.actors if role == "actor" else event.recipients)}
    chains = {chain for actor in facts[Actor] if actor.id in named for chain in actor.chains}
    spans = [mention.span for mention in facts[Mention] if mention.chain in chains]
    return len(marked), sum(any(overlap(span, each) for each in spans) for span in marked), len(named)
