"""Positions: what stance an actor takes in a statement or by an act, on the issue that its words name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, log
from typing import cast

import numpy as np
from numpy.typing import NDArray

from sanudo.extract.layout import Layout
from sanudo.extract.stances import STEM, Claim, claims, stems
from sanudo.extract.weighing import Weigher, weigher
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import Actor, Document, Event, Fact, Position, Stance, Statement, make_id

_FUNCTION = frozenset(
    word[:STEM]
    for word in """the and that for with from have has had was were are not but his her its they their will would said says this
    which who been into than more after over about also when out against other some all any one two be to of in on at by it he
    she as is an or if we no so you could should may might can did does do there then them him our your what where while before
    since under between""".split()
)
"""Words that every text has, by their first letters."""
LONGEST_ISSUE = 140
"""Characters of content that are kept as an issue's words; a longer content is cut at a clause's end."""
FLOOR = 0.39
"""A claim that is a position by less than this is not taken for one."""
WHOLE, SEEN = 0.7, 0.15
"""How much the fitted weights and the encoder's own view count, in log-odds, for whether a claim is a position at all."""
OFFICIAL, STATE, PASSING = -0.3, -0.3, -0.5
"""Log-odds for claims of governments, of states as such, and of words that come up nowhere else: routine rhetoric and what is
done in passing are no positions of an article that is not about them. Chosen with the scores of bl and bm in view."""
DECLINED = 0.5
"""What a refusal to say counts for as a position: two in five are one in the corpus, and hardly any is seen otherwise."""


@dataclass(frozen=True)
class Positions:
    """The stage that gives positions; a claim that counts for less than `floor` is not taken for one."""

    floor: float = FLOOR
    weights: Weigher | None = None
    name: str = "positions"
    needs: tuple[type[Fact], ...] = (Actor, Statement, Event)
    gives: type[Fact] = Position

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Position]:
        """Return the positions of a document, at most one for each country, or holder without one, in a sentence: the surest.

        A minister and the ministry speak for one government: what a sentence says of both is one position.
        """
        layout, model = Layout(document, graph), self.weights or weigher("positions")
        actors, common = {actor.id: actor for actor in facts[Actor]}, Common(layout)
        found: dict[tuple[str, int], tuple[float, Position]] = {}
        made = list(claims(layout, facts))
        for claim, chances in zip(made, model.chances_of([claim.parts for claim in made]), strict=True):
            holder = actors[claim.holder]
            leaning = (
                PASSING * common.passing(claim.words) + OFFICIAL * (holder.sector == "GOV") + STATE * (holder.kind == "state")
            )
            height, stance = judged(claim, chances, model.labels, leaning)
            key = (holder.country or holder.id, layout.sentence(claim.evidence.start))
            if height >= self.floor and (key not in found or found[key][0] < height):
                found[key] = (height, self._position(document, claim, stance, 1.0 - float(chances[0])))
        return sorted((position for _, position in found.values()), key=lambda each: (each.start, each.id))

    def _position(self, document: Document, claim: Claim, stance: Stance, score: float) -> Position:
        start, stop = claim.evidence
        return Position(
            id=make_id(document.id, "position", claim.holder, start, stop, stance),
            doc=document.id,
            start=start,
            stop=stop,
            score=round(score, 4),
            stage=self.name,
            holder=claim.holder,
            issue=issue_words(claim.words[: 2 * LONGEST_ISSUE]),
            stance=stance,
        )


class Common:
    """The words that several sentences of a document use."""

    def __init__(self, layout: Layout) -> None:
        tokens = layout.graph.tokens
        starts = tokens.start[np.flatnonzero(np.diff(tokens.sentence, prepend=-1))].tolist()
        count: Counter[str] = Counter()
        for start, stop in pairwise([*starts, len(layout.text)]):
            count.update(stems(layout.text[start:stop]))
        self._often = {stem for stem, number in count.items() if number > 1}
        self._passing: dict[str, bool] = {}

    def passing(self, words: str) -> bool:
        """Tell whether the words of a claim come up nowhere else."""
        if words not in self._passing:  # all who hold a claim hold it with the same words
            own = stems(words[:LONGEST_ISSUE]) - _FUNCTION
            self._passing[words] = bool(own) and own.isdisjoint(self._often)
        return self._passing[words]


def judged(claim: Claim, chances: NDArray[np.float64], labels: Sequence[str], leaning: float = 0.0) -> tuple[float, Stance]:
    """Return how much a claim counts for as a position, 0..1, and its stance: the fitted weights and the encoder's view together.

    `chances` are the weights' probabilities of `labels`, the first of which is none, `leaning` further log-odds. The weights
    were fitted on all claims of a sentence that holds a position, the encoder's head on the words that show it; on the
    articles bl the two together choose the claim and its stance better than either. A verb that tells its stance whatever its
    object is believed before both.
    """
    if claim.declined:
        return DECLINED, "noncommittal"
    rest = float(1.0 - chances[0])
    odds = WHOLE * (log(max(rest, 1e-6)) - log(max(1.0 - rest, 1e-6))) - SEEN * claim.seen.get(labels[0], 0.0) + leaning
    heights = [
        log(float(chance) + 1e-6) + claim.seen.get(label, 0.0) for chance, label in zip(chances[1:], labels[1:], strict=True)
    ]
    stance = claim.plain or labels[1 + heights.index(max(heights))]
    return 1.0 / (1.0 + exp(-odds)), cast(Stance, stance)


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
