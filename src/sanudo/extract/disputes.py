"""Disputes within a document: pairs of claims that the evidence sets against one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sanudo.extract.layout import Layout
from sanudo.extract.positions import issue_words
from sanudo.extract.rivals import Rivals, rivals
from sanudo.extract.weighing import Weigher, weigher
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import Actor, Dispute, Document, Event, Fact, Span, Statement, make_id


@dataclass(frozen=True)
class Disputes:
    """The stage that gives disputes; a pair that is one with a probability below `floor` is not taken for one."""

    floor: float = 0.25
    weights: Weigher | None = None
    name: str = "disputes"
    needs: tuple[type[Fact], ...] = (Actor, Statement, Event)
    gives: type[Fact] = Dispute

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Dispute]:
        """Return the disputes of a document: the most probable pairs, each claim in one of them at most."""
        layout, model = Layout(document, graph), self.weights or weigher("disputes")
        pairs = list(rivals(layout, facts))
        chances = model.chances_of([pair.parts for pair in pairs])[:, 1]
        weighed = [(round(float(chance), 4), pair) for chance, pair in zip(chances, pairs, strict=True) if chance >= self.floor]
        taken: set[str] = set()
        found = []
        for score, pair in sorted(weighed, key=lambda each: -each[0]):
            if not taken & {pair.first.id, pair.second.id}:
                taken |= {pair.first.id, pair.second.id}
                found.append(self._dispute(layout, pair, score))
        return found

    def _dispute(self, layout: Layout, pair: Rivals, score: float) -> Dispute:
        first, second = pair.first, pair.second
        return Dispute(
            id=make_id("dispute", first.id, second.id),
            doc=first.doc,
            start=min(first.start, second.start),
            stop=max(first.stop, second.stop),
            score=score,
            stage=self.name,
            question=issue_words(_words(layout, first)),
            side_a=(first.id,),
            side_b=(second.id,),
        )


def _words(layout: Layout, claim: Fact) -> str:
    spans: Sequence[Span] = claim.content if isinstance(claim, Statement) else (claim.span,)
    return " ".join(layout.text[span.start : span.stop] for span in spans)
