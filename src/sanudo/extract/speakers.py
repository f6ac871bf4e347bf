"""Who speaks: from the words of a source, or the pronoun in it, to actors."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sanudo.extract.layout import Layout
from sanudo.extract.people import People
from sanudo.types import Span, Statement

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
_THEY = frozenset({"they", "them", "their", "theirs", "we", "our"})
_IT = frozenset({"it", "its", "itself"})
_I = frozenset({"i", "my", "me", "mine"})
_MAN = re.compile(r"\b(?:Mr|Sir|Lord|Prince|King|Father|Pope|Sheikh|spokesman|chairman|congressman|husband|father|son|brother)\b")
_WOMAN = re.compile(
    r"\b(?:Mrs|Ms|Miss|Dame|Lady|Princess|Queen|Madam|Sister|spokeswoman|chairwoman|congresswoman|wife|mother|daughter|sister|widow)\b"
)
MEN = frozenset(
    "Abdul Adam Ahmed Alan Alex Alexander Ali Andrew Anthony Antonio Barack Ben Benjamin Bernard Bernie Bill Bob "
    "Boris Brian Carlos Charles Chris Christopher Daniel Dan David Dennis Dmitry Don Donald Edward Emmanuel Eric "
    "Francis Frank Gary George Gordon Greg Hassan Harry Henry Ibrahim Igor Ivan Jack James Jason Jeff Jim Jimmy Joe "
    "John Jonathan Jose Joseph Juan Justin Kenneth Kevin Larry Luis Mahmoud Mark Martin Matt Matthew Michael Mike "
    "Mitch Mohammad Mohammed Muhammad Narendra Nicolas Nigel Omar Oscar Patrick Paul Pedro Peter Philip Recep Richard "
    "Rick Robert Roger Ron Ronald Sergei Sergey Simon Stephen Steve Steven Ted Thomas Tim Tom Tony Viktor Vladimir "
    "Walter William Yousef".split()
)
WOMEN = frozenset(
    "Aisha Alexandra Alice Amanda Amy Ana Angela Anna Anne Ann Barbara Betsy Carol Caroline Catherine Christine "
    "Claire Cynthia Deborah Diana Diane Donna Dorothy Elena Elizabeth Ellen Emily Emma Eva Fatima Hannah Helen "
    "Hillary Indira Ivanka Jane Janet Jennifer Jessica Joan Judith Julia Julie Kamala Karen Kate Kathleen Kelly "
    "Kellyanne Laura Leila Leslie Linda Lisa Loretta Lucy Margaret Maria Marie Marine Martha Mary Megan Melania "
    "Melanie Melissa Michelle Nancy Natalia Nicola Nicole Nikki Olga Pamela Patricia Rachel Rebecca Robin Rosa Ruth "
    "Samantha Sandra Sarah Sheikha Sofia Sophie Stephanie Susan Svetlana Tatiana Teresa Theresa Ursula Valerie "
    "Victoria Virginia Yulia Zainab".split()
)
"""Given names that newspapers of many countries carry and that are seldom given to the other sex; the project's own list."""


class Speakers:
    """Finds the speakers of a document's statements."""

    def __init__(self, layout: Layout, people: People) -> None:
        self.layout, self.people, self.text = layout, people, layout.text
        self._sexes: dict[str, str] = {}

    def of(self, source: Span | None, bound: Sequence[Span], before: Sequence[Statement]) -> list[str]:
        """Return the actors who speak, the main one first.

        `source` is the phrase that names them, `bound` what the encoder takes for the speaker's name elsewhere, the most
        probable first, `before` the statements so far.
        """
        if source is not None and (named := self.people.named_in(source)):
            return named
        word = self.text[source.start : source.stop].lower() if source is not None else ""
        for span in bound:
            if named := [each for each in self.people.named_in(span)[:1] if self._fits(each, word)]:
                return named
        return self._by_pronoun(word, source, before) if source is not None else []

    def _by_pronoun(self, word: str, source: Span, before: Sequence[Statement]) -> list[str]:
        """Return whom a pronoun or description stands for: the last speaker of its kind nearby, else the last mention."""
        kinds = _kinds(word)
        here = self.layout.paragraph(source.start)
        for statement in reversed(before):
            near = statement.cue is not None and here - self.layout.paragraph(statement.cue.start) <= 1
            if near and statement.speakers and self._may_be(statement.speakers[0], kinds, word):
                return list(statement.speakers[:1])
        for mention in self.people.before(source.start, kinds):
            actor = self.people.actor(mention)
            if actor and self._fits(actor, word):
                return [actor]
        return []

    def _may_be(self, actor: str, kinds: Sequence[str], word: str) -> bool:
        return self.people.actors[actor].kind in kinds and self._fits(actor, word)

    def _fits(self, actor: str, word: str) -> bool:
        """Tell whether a pronoun may stand for an actor, as far as its names tell."""
        if word not in HE | SHE:
            return True
        if actor not in self._sexes:
            chains = self.people.actors[actor].chains
            words = [self.text[max(0, each.start - 5) : each.stop] for each in self.people.mentions if each.chain in chains]
            self._sexes[actor] = sex(" ".join([*words, self.people.actors[actor].name]))
        return self._sexes[actor] in ("", "he" if word in HE else "she")


def _kinds(word: str) -> tuple[str, ...]:
    if word in HE | SHE | _I:
        return ("person",)
    if word in _THEY:
        return ("group", "organisation", "person", "igo", "state")
    return ("organisation", "state", "igo", "medium") if word in _IT else ("person", "group", "organisation")


def sex(names: str) -> str:
    """Return "he" or "she" where titles or given names tell which pronoun stands for their bearer, else "".

    >>> sex("Mrs. Adeyemi"), sex("Peter Novak"), sex("Novak")
    ('she', 'he', '')
    """
    words = re.findall(r"[A-Z][a-z]+", names)
    man = bool(_MAN.search(names)) or any(word in MEN for word in words)
    woman = bool(_WOMAN.search(names)) or any(word in WOMEN for word in words)
    return "" if man == woman else "he" if man else "she"
