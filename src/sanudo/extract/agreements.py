"""Agreements: treaties, deals, truces and what the article says became of them.

`agreements_candidates` finds the phrases that may name one and what speaks for it, weights fitted by
`training/fit_agreements.py` tell which do, and what became of each stands in `agreements_fate`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sanudo.extract.agreements_candidates import Candidate, candidates, evidence, singular
from sanudo.extract.agreements_fate import Fates
from sanudo.extract.agreements_known import Known
from sanudo.extract.layout import Finder, Layout
from sanudo.extract.people import People
from sanudo.extract.weighing import Weigher, weigher
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import Actor, Agreement, Document, Event, Fact, Mention, Place, TimeExpression, make_id

_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Agreements:
    """The stage that gives agreements; a candidate that is one with a probability below `floor` is not taken for one."""

    floor: float = 0.44
    weights: Weigher | None = None
    name: str = "agreements"
    needs: tuple[type[Fact], ...] = (Mention, Actor, TimeExpression, Place, Event)
    gives: type[Fact] = Agreement

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Agreement]:
        """Return the agreements a document tells of."""
        layout, people = Layout(document, graph), People(facts)
        fates, found = Fates(layout, facts, people), candidates(layout)
        model, places = self.weights or weigher("agreements"), Finder(facts[Place])
        chances = model.chances([evidence(layout, fates, people, each) for each in found])[:, 1]
        return [
            self._agreement(layout, people, fates, each, float(chance))
            for each, chance in zip(found, chances, strict=True)
            if chance >= self.floor and not _names_other(layout, people, places, each)
        ]

    def _agreement(self, layout: Layout, people: People, fates: Fates, each: Candidate, chance: float) -> Agreement:
        known = next((one.known for one in each.all() if one.known is not None), None)
        spans = [one.span for one in each.all()]
        fate = fates.fate(spans)
        surfaces = {layout.text[span.start : span.stop] for span in spans} | set(known.aliases if known else ())
        name = known.name if known else each.words
        kept = known and fate.status != "withdrawn"
        return Agreement(
            id=make_id(layout.document.id, "agreement", each.span.start, each.span.stop),
            doc=layout.document.id,
            start=each.span.start,
            stop=each.span.stop,
            score=round(chance, 4),
            stage=self.name,
            name=name,
            kind=known.kind if known else singular(each.noun),
            status=fate.status,
            aliases=tuple(sorted(surfaces - {name})),
            parties=tuple(_known_parties(people, known) or fate.parties),
            signed=known.signed if known else fate.signed,
            expires=fate.expires or (known.expiry(layout.document.published) if known and kept else None),
            withdrawn=fate.withdrawn or (known.withdrawn if known and fate.status == "withdrawn" else None),
        )


def _names_other(layout: Layout, people: People, places: Finder[Place], each: Candidate) -> bool:
    """Tell whether a phrase, but for its article, is the name of an actor or a place: who agreed where is not what was agreed on.

    Agreements of the table may be called by a place ("Dayton").
    """
    span = each.span
    article = _ARTICLE.match(layout.text, span.start, span.stop)
    start = article.end() if article else span.start
    near = [one.span for one in people.touching(span) if one.named and not one.nominal]
    near += [one.span for one in places.touching(span)]
    return each.known is None and any(one.start <= start and span.stop <= one.stop for one in near)


def _known_parties(people: People, known: Known | None) -> list[str]:
    """Return the states that the table names as parties, as far as they are actors here."""
    states = {actor.country: actor.id for actor in people.actors.values() if actor.kind == "state" and actor.country}
    return [states[code] for code in known.parties if code in states] if known else []
