"""Disputes within a document: claims that the focus sets against one another, and denials with the charge they answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sanudo.extract.layout import Layout, arcs_of, overlap
from sanudo.extract.positions import issue_words
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import Dispute, Document, Event, Fact, Span, Statement, make_id

NEAR = 3
"""A denial answers a claim at most so many sentences before it."""


@dataclass(frozen=True)
class Disputes:
    """The stage that gives disputes."""

    name: str = "disputes"
    needs: tuple[type[Fact], ...] = (Statement, Event)
    gives: type[Fact] = Dispute

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Dispute]:
        """Return the disputes of a document, each pair of claims once."""
        layout = Layout(document, graph)
        pairs: dict[frozenset[str], tuple[Fact, Fact]] = {}
        for statement in facts[Statement]:
            other = _bound(layout, statement, facts) or _answered(layout, statement, facts)
            if other is not None:
                pairs.setdefault(frozenset((statement.id, other.id)), (other, statement))
        return [self._dispute(layout, a, b) for a, b in pairs.values()]

    def _dispute(self, layout: Layout, a: Fact, b: Fact) -> Dispute:
        first, second = sorted((a, b), key=lambda claim: claim.start)
        return Dispute(
            id=make_id("dispute", first.id, second.id),
            doc=first.doc,
            start=min(first.start, second.start),
            stop=max(first.stop, second.stop),
            score=round(min(first.score, second.score), 4),
            stage=self.name,
            question=issue_words(_words(layout, first)),
            side_a=(first.id,),
            side_b=(second.id,),
        )


def _words(layout: Layout, claim: Fact) -> str:
    spans: Sequence[Span] = claim.content if isinstance(claim, Statement) else (claim.span,)
    return " ".join(layout.text[span.start : span.stop] for span in spans)


def _bound(layout: Layout, statement: Statement, facts: Facts) -> Fact | None:
    """Return the claim that the focus sets against a statement, of another speaker than its own."""
    table = layout.graph.spans.get("statement")
    if table is None or statement.cue is None:
        return None
    row = _row(layout, statement.cue)
    for first, last, _ in sorted(arcs_of(layout.graph.arcs.get("statement"), row, "against"), key=lambda arc: -arc[2]):
        span = layout.characters(first, last)
        claims: list[Fact] = [each for each in facts[Statement] if each.cue and overlap(each.cue, span) and _apart(each, statement)]
        claims += [each for each in facts[Event] if any(overlap(part, span) for part in (each.span, *each.also))]
        if claims:
            return claims[0]
    return None


def _row(layout: Layout, cue: Span) -> int:
    starts = layout.graph.tokens.start[layout.graph.spans["statement"].first].tolist()
    return starts.index(cue.start) if cue.start in starts else -1


def _answered(layout: Layout, statement: Statement, facts: Facts) -> Fact | None:
    """Return the claim that a denial answers: the last one shortly before it that another made, best one about the denier."""
    if statement.modality != "denied" or not statement.speakers:
        return None
    here = layout.sentence(statement.start)
    denier = statement.speakers[0]
    charges = [
        each for each in facts[Event]
        if each.event_type == "ACCUSE" and denier in each.recipients and 0 <= here - layout.sentence(each.start) <= NEAR
    ]  # fmt: skip
    if charges:
        return charges[-1]
    before = [
        each for each in facts[Statement]
        if each.start < statement.start and here - layout.sentence(each.stop - 1) <= NEAR and _apart(each, statement) and each.modality != "denied"
    ]  # fmt: skip
    return before[-1] if before else None


def _apart(a: Statement, b: Statement) -> bool:
    """Tell whether two statements are of different speakers."""
    return bool(a.speakers) and bool(b.speakers) and not set(a.speakers) & set(b.speakers)
