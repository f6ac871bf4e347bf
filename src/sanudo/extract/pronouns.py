"""Whom a pronoun that speaks stands for: the candidates before it, weighed by a small log-linear model.

The evidence is what the literature on pronouns has used since Lappin and Leass (Computational Linguistics 20, 1994): sex and
kind, nearness, subjecthood, how often one was named; and what reported speech adds: who spoke last, and whom the last such
pronoun meant. `training.fit_pronouns` fits the weights on the corpus.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

import numpy as np

from sanudo.extract.layout import Layout, overlap
from sanudo.extract.people import People
from sanudo.extract.sexes import HE, SHE, sex
from sanudo.extract.weighing import Weigher, weigher
from sanudo.types import Mention, Span

THEY = frozenset({"they", "them", "their", "theirs", "we", "our"})
IT = frozenset({"it", "its", "itself"})
_I = frozenset({"i", "my", "me", "mine"})
PRONOUNS = HE | SHE | THEY | IT | _I
MOST = 12
"""So many actors before a pronoun are weighed, the most recently named first."""
BACK = 400
"""So many mentions before a pronoun are looked through for them."""
BRACKETS = 120
"""A bracket so many characters back is taken for one that was never closed."""


@dataclass(frozen=True, slots=True)
class Said:
    """That some actors said something at an offset; `pronoun` is the word by which they were named, if it was one."""

    offset: int
    speakers: tuple[str, ...]
    pronoun: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An actor that a pronoun may stand for, and what speaks for it."""

    actor: str
    features: dict[str, float]


class Pronouns:
    """Resolves the pronouns of a document."""

    def __init__(self, layout: Layout, people: People, weights: Weigher | None = None) -> None:
        self.layout, self.people, self.text = layout, people, layout.text
        self.weights = weights or weigher("pronouns")
        self._sexes: dict[str, str] = {}
        self._times: dict[str, int] = {}

    def actor(
        self, word: str, offset: int, bound: Sequence[tuple[Span, float]], before: Sequence[Said], content: Sequence[Span] = ()
    ) -> str | None:
        """Return the actor that a pronoun at an offset most probably stands for, None where no one of its kind was named.

        `bound` are spans that the encoder takes for the speaker's name, with their probabilities, `before` is what was said so
        far, `content` what the pronoun's bearer says: speakers seldom name themselves.
        """
        found = self.candidates(word, offset, bound, before, content) or self.candidates(word, offset, bound, before)
        if not found:
            return None
        chances = self.weights.chances([each.features for each in found])[:, 1]
        return found[int(np.argmax(chances))].actor

    def candidates(
        self, word: str, offset: int, bound: Sequence[tuple[Span, float]], before: Sequence[Said], content: Sequence[Span] = ()
    ) -> list[Candidate]:
        """Return the actors that a pronoun may stand for, the most recently named first, outside what is said and brackets."""
        wanted = kinds(word)
        last: dict[str, Mention] = {}
        for mention in self.people.before(offset, wanted, BACK):
            actor = self.people.actor(mention)
            if not actor or actor in last or not self.fits(actor, word):
                continue
            if not self._in_brackets(mention.start) and not any(overlap(mention.span, part) for part in content):
                last[actor] = mention
                if len(last) == MOST:
                    break
        drawn = self._drawn(bound)
        for actor, (mention, _) in drawn.items():
            if actor not in last and self.people.actors[actor].kind in wanted and self.fits(actor, word):
                last[actor] = mention
        near = [said for said in before if said.offset < offset][-8:]
        return [
            Candidate(actor, self._features(word, offset, rank, actor, mention, near, drawn))
            for rank, (actor, mention) in enumerate(last.items())
        ]

    def _in_brackets(self, offset: int) -> bool:
        """Tell whether an offset stands in round brackets: what is named there tells of another ("Osei (PNC, Lower Bay)")."""
        low = max(self.text.rfind("\n", 0, offset), offset - BRACKETS)
        return self.text.rfind("(", low + 1, offset) > self.text.rfind(")", low + 1, offset)

    def _drawn(self, bound: Sequence[tuple[Span, float]]) -> dict[str, tuple[Mention, float]]:
        """Return the actors to whose mentions the encoder draws the speaker's arc."""
        found: dict[str, tuple[Mention, float]] = {}
        for span, score in bound:
            for mention in self.people.touching(span):
                actor = self.people.actor(mention)
                if actor and (actor not in found or found[actor][1] < score):
                    found[actor] = (mention, score)
        return found

    def _features(
        self,
        word: str,
        offset: int,
        rank: int,
        actor: str,
        mention: Mention,
        near: Sequence[Said],
        drawn: dict[str, tuple[Mention, float]],
    ) -> dict[str, float]:
        kind = "person" if word in HE | SHE else "they" if word in THEY else "it" if word in IT else "i"
        gap = self.layout.sentence(offset) - self.layout.sentence(mention.start)
        ahead = gap < 0 or mention.start > offset
        nearness = "after" if ahead else f"gap {min(gap, 4)}"
        place = self._place(mention)
        found = {f"{nearness}": 1.0, f"rank {min(rank, 3)}": 1.0, f"{place}": 1.0, f"{nearness} {place}": 1.0}
        found |= {f"{kind} kind {self.people.actors[actor].kind}": 1.0, "named": float(mention.named)}
        found["sex known"] = float(word in HE | SHE and self._sexes.get(actor, "") != "")
        found["often"] = log(1 + self._count(actor))
        found["same line"] = float(self.layout.paragraph(offset) == self.layout.paragraph(mention.start))
        found["quoted"] = float(self.layout.quoted[mention.start] == 1)
        if actor in drawn:
            found |= {"arc": drawn[actor][1], "arc at all": 1.0}
        elif drawn:
            found["arc to another"] = 1.0
        return found | self._heard(word, offset, actor, near)

    def _heard(self, word: str, offset: int, actor: str, near: Sequence[Said]) -> dict[str, float]:
        """Return the evidence of what was said before."""
        found: dict[str, float] = {}
        here = self.layout.paragraph(offset)
        if near:
            apart = here - self.layout.paragraph(near[-1].offset)
            found[f"spoke last, {min(apart, 3)} lines up"] = float(actor in near[-1].speakers)
        found["spoke before"] = float(any(actor in said.speakers for said in near[:-1]))
        same = [said for said in near if said.pronoun == word]
        if same:
            found["meant last"] = float(actor in same[-1].speakers and here - self.layout.paragraph(same[-1].offset) <= 2)
        return found

    def _place(self, mention: Mention) -> str:
        """Return how a mention stands in its sentence: as subject, owner, after a preposition, or otherwise."""
        graph = self.layout.graph
        names, tags = graph.tag_names.get("upos", ()), graph.tags.get("upos")
        if tags is None or not len(tags):
            return "plain"
        first, after = graph.token_at(mention.start), graph.token_at(mention.stop)
        if self.text[mention.stop : mention.stop + 2] in ("'s", "’s"):
            return "owner"
        if after < len(tags) and names[tags[after]] in ("VERB", "AUX"):
            return "subject"
        if first == 0 or graph.tokens.sentence[first - 1] != graph.tokens.sentence[min(first, len(tags) - 1)]:
            return "opening"
        before = first - 1
        while before > 0 and names[tags[before]] in ("DET", "ADJ", "NOUN", "PROPN") and first - before < 4:
            before -= 1
        return "after preposition" if names[tags[before]] == "ADP" else "plain"

    def _count(self, actor: str) -> int:
        if not self._times:
            for mention in self.people.mentions:
                owner = self.people.actor(mention)
                if owner:
                    self._times[owner] = self._times.get(owner, 0) + 1
        return self._times.get(actor, 0)

    def fits(self, actor: str, word: str) -> bool:
        """Tell whether a pronoun may stand for an actor, as far as its names tell."""
        if word not in HE | SHE:
            return True
        if actor not in self._sexes:
            self._sexes[actor] = self._sex(actor)
        return self._sexes[actor] in ("", "he" if word in HE else "she")

    def _sex(self, actor: str) -> str:
        """Return the pronoun that an actor's names tell, else its descriptions: those are less surely its own."""
        mentions = self.people.of_chains(self.people.actors[actor].chains)
        names = [self.text[self._title(each) : each.stop] for each in mentions if each.named]
        return sex([*names, self.people.actors[actor].name]) or sex(
            [self.text[self._title(each) : each.stop] for each in mentions if not each.named]
        )

    def _title(self, mention: Mention) -> int:
        """Return where a mention's title may begin: after the person named before it, at most 30 characters back."""
        before = self.people.touching(Span(max(0, mention.start - 30), mention.start))
        return max(
            [max(0, mention.start - 30), *(each.stop for each in before if each.stop <= mention.start and each.kind == "person")]
        )


def kinds(word: str) -> tuple[str, ...]:
    """Return the kinds of actor that a pronoun or description may stand for."""
    if word in HE | SHE | _I:
        return ("person",)
    if word in THEY:
        return ("group", "organisation", "person", "igo", "state")
    return ("organisation", "state", "igo", "medium") if word in IT else ("person", "group", "organisation")
