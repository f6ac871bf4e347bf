"""A long document in chapters: its events are read a few hundred triggers at a time, each with the facts that stand near.

What a trigger is weighed by grows with the number of triggers times that of actors, times and places: a parliament's minutes or a
year of a live page would fill the memory. News articles have one chapter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np

from sanudo.model.graph import ArcTable, Graph, SpanTable
from sanudo.stage import Facts
from sanudo.types import Actor, Mention, Place, Span, Statement, TimeExpression

MOST = 300
"""So many triggers a chapter has at most."""
MARGIN, HEAD = 8000, 2000
"""Facts so many characters before and after a chapter are seen from it, and those of the document's first characters."""
_GROUP = "event"


def chapters(graph: Graph, facts: Facts, most: int = MOST) -> Iterator[tuple[Graph, Facts]]:
    """Yield the parts of a document's graph with the triggers of each chapter, and the facts that are seen from there."""
    table = graph.spans.get(_GROUP)
    if table is None or len(table) <= most:
        yield graph, facts
        return
    count = -(-len(table) // most)
    for low, high in pairwise(np.linspace(0, len(table), count + 1).astype(int).tolist()):
        start, stop = graph.tokens.start[table.first[low]], graph.tokens.stop[table.last[high - 1] - 1]
        yield _cut(graph, table, low, high), _near(facts, Span(int(start) - MARGIN, int(stop) + MARGIN))


def _cut(graph: Graph, table: SpanTable, low: int, high: int) -> Graph:
    """Return a graph with the triggers low <= row < high only, and with what is bound to them."""
    rows = slice(low, high)
    kept = SpanTable(table.first[rows], table.last[rows], table.label[rows], table.score[rows], table.labels)
    traits = {name: rows_of[rows] if name.startswith(f"{_GROUP}.") else rows_of for name, rows_of in graph.traits.items()}
    arcs = {name: _arcs(each, low, high) if name == _GROUP else each for name, each in graph.arcs.items()}
    return replace(graph, spans={**graph.spans, _GROUP: kept}, traits=traits, arcs=arcs)


def _arcs(table: ArcTable, low: int, high: int) -> ArcTable:
    first, last = np.searchsorted(table.anchor, [low, high])
    rows = slice(int(first), int(last))
    return ArcTable(
        table.anchor[rows] - low, table.first[rows], table.last[rows], table.label[rows], table.score[rows], table.labels
    )


def _near(facts: Facts, span: Span) -> Facts:
    """Return the facts that stand in a stretch or at the document's head, and the actors that are named there."""
    for kind in (Mention, TimeExpression, Place, Statement):
        near = [fact for fact in facts[kind] if (fact.start < span.stop and span.start < fact.stop) or fact.start < HEAD]
        facts = facts.with_facts(kind, near)
    chains = {mention.chain for mention in facts[Mention]}
    speakers = {who for statement in facts[Statement] for who in statement.speakers}
    named = [actor for actor in facts[Actor] if actor.id in speakers or not chains.isdisjoint(actor.chains)]
    return facts.with_facts(Actor, named)
