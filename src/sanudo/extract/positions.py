"""Positions: what stance an actor takes in a statement or by an act, on the issue that its words name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from sanudo.extract.layout import Layout
from sanudo.extract.stances import claims
from sanudo.extract.weighing import Weigher, weigher
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import Actor, Document, Event, Fact, Position, Stance, Statement, make_id

LONGEST_ISSUE = 140
"""Characters of content that are kept as an issue's words; a longer content is cut at a clause's end."""


@dataclass(frozen=True)
class Positions:
    """The stage that gives positions; a claim that is a position with a probability below `floor` is not taken for one."""

    floor: float = 0.42
    weights: Weigher | None = None
    name: str = "positions"
    needs: tuple[type[Fact], ...] = (Actor, Statement, Event)
    gives: type[Fact] = Position

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Position]:
        """Return the positions of a document, at most one for each holder and sentence: the most probable."""
        layout, model = Layout(document, graph), self.weights or weigher("positions")
        found: dict[tuple[str, int], Position] = {}
        made = list(claims(layout, facts))
        for claim, chances in zip(made, model.chances([claim.features for claim in made]), strict=True):
            score = round(1.0 - float(chances[0]), 4)
            key = (claim.holder, layout.sentence(claim.evidence.start))
            if score < self.floor or (key in found and found[key].score >= score):
                continue
            stance = model.labels[1 + int(chances[1:].argmax())]
            start, stop = claim.evidence
            found[key] = Position(
                id=make_id(document.id, "position", claim.holder, start, stop, stance),
                doc=document.id,
                start=start,
                stop=stop,
                score=score,
                stage=self.name,
                holder=claim.holder,
                issue=issue_words(claim.words[: 2 * LONGEST_ISSUE]),
                stance=cast(Stance, stance),
            )
        return list(found.values())


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
