"""Who speaks: from the words of a source, or the pronoun in it, to actors."""

from __future__ import annotations

from collections.abc import Sequence

from sanudo.extract.layout import Layout
from sanudo.extract.people import People
from sanudo.extract.pronouns import PRONOUNS, Pronouns, Said, kinds
from sanudo.extract.weighing import Weigher
from sanudo.types import Span


class Speakers:
    """Finds the speakers of a document's statements."""

    def __init__(self, layout: Layout, people: People, weights: Weigher | None = None) -> None:
        self.layout, self.people, self.text = layout, people, layout.text
        self.pronouns = Pronouns(layout, people, weights)

    def word(self, source: Span | None) -> str:
        """Return a source's words in lower case, "" where there is none."""
        return self.text[source.start : source.stop].lower() if source is not None else ""

    def of(
        self,
        source: Span | None,
        bound: Sequence[tuple[Span, float]],
        before: Sequence[Said],
        content: Sequence[Span] = (),
    ) -> list[str]:
        """Return the actors who speak, the main one first.

        `source` is the phrase that names them, `bound` what the encoder takes for the speaker's name elsewhere with its
        probability, the most probable first, `before` what was said so far, `content` what is said now.
        """
        if source is not None and (named := self.people.named_in(source)):
            return named
        word = self.word(source)
        if source is not None and word in PRONOUNS:
            found = self.pronouns.actor(word, source.start, bound, before, content)
            return [found] if found else []
        for span, _ in bound:
            if named := self.people.named_in(span)[:1]:
                return named
        return self._described(word, source, before) if source is not None else []

    def labelled(self, label: Span) -> list[str]:
        """Return the one actor whose last name is that of a transcript's label ("PENCE"), [] where none or several have it."""
        last = self.word(label).split()[-1:]
        found = [
            each.id for each in self.people.actors.values() if each.kind == "person" and each.name.lower().split()[-1:] == last
        ]
        return found if len(found) == 1 else []

    def _described(self, word: str, source: Span, before: Sequence[Said]) -> list[str]:
        """Return whom a description without a mention stands for: the last speaker nearby, else the last mention of its kind."""
        wanted = kinds(word)
        here = self.layout.paragraph(source.start)
        for said in reversed(before):
            near = here - self.layout.paragraph(said.offset) <= 1
            if near and said.speakers and self.people.actors[said.speakers[0]].kind in wanted:
                return list(said.speakers[:1])
        return next(([actor] for each in self.people.before(source.start, wanted, 20) if (actor := self.people.actor(each))), [])
