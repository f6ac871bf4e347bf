"""Quotations that go on without a cue of their own: after a full stop, after a sentence of the reporter's, on lines of their own.

"No," she said. "We stay." makes two statements, the second without a cue; so does a line that is wholly quoted and follows
one that somebody said. Whose they are is told by who spoke last, or by the he or she of the sentence just before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sanudo.extract import modality
from sanudo.extract.layout import Layout, Taken
from sanudo.extract.pronouns import PRONOUNS, Said
from sanudo.extract.speakers import Speakers
from sanudo.extract.verbless import without_edges
from sanudo.types import Span, Statement, make_id

LEAST_WORDS, LEAST_LETTERS = 3, 20
"""A quotation of fewer words within a line, or of fewer letters on its own line, is a name or a word rather than a saying."""
FADING = 0.8
"""What the score of a statement is worth for one that goes on with it."""
LINES = 2
"""So many lines up, a speaker is still heard."""
_OPEN = '"“„«'
_ENDS = re.compile(r"[.!?…:][\"”»'’)]*\s*$")
_WHO = re.compile(r"\b(he|she)\b", re.I)


class Continuing:
    """Finds the quotations of one document that go on without a cue."""

    def __init__(self, document: str, layout: Layout, speakers: Speakers) -> None:
        self.document, self.layout, self.speakers = document, layout, speakers
        self.text = layout.text

    def parted(self, found: Sequence[Statement]) -> list[Statement]:
        """Return statements with what is quoted after a full stop behind their cue as statements of their own."""
        return [part for each in found for part in self._parts(each)]

    def _parts(self, said: Statement) -> Iterator[Statement]:
        cue = said.cue
        if cue is None or said.content[0].start > cue.start:
            yield said
            return
        behind = max(cue.stop, said.source.stop if said.source else 0)
        own: list[Span] = []
        for span in said.content:
            if span.start < behind or not own or self.text[span.start] not in _OPEN or not self._ends(behind, span.start):
                own.append(span)
            else:
                yield self._going_on(said, span)
        whole = [span for span in (said.source, cue, *own) if span]
        yield replace(
            said,
            content=tuple(own),
            start=min(span.start for span in whole),
            stop=max(span.stop for span in whole),
            manner="direct" if self.layout.quoted_share(own) >= 0.95 else said.manner,
        )

    def _ends(self, start: int, stop: int) -> bool:
        """Tell whether a sentence of the reporter's ends right before an offset."""
        return bool(_ENDS.search(self.text[start:stop]))

    def more(self, found: Sequence[Statement]) -> list[Statement]:
        """Return statements for the quotations that no statement holds, where it is clear who speaks."""
        taken = Taken(span for statement in found for span in statement.content)
        known = sorted(found, key=lambda each: each.stop)
        made: list[Statement] = []
        at = 0
        heard: list[Statement] = []
        for span in self._quotations():
            while at < len(known) and known[at].stop <= span.start:
                heard.append(known[at])
                at += 1
            if not taken.touches(span) and (new := self._said(span, heard)):
                made.append(new)
                heard.append(new)
        return made

    def _quotations(self) -> Iterator[Span]:
        """Yield quoted sentences, each line's that is wholly quoted as one."""
        for block in self.layout.body:
            whole = Taken(self._lines(block))
            yield from sorted([*self._lines(block), *(span for span in self._inline(block) if not whole.touches(span))])

    def _lines(self, block: Span) -> Iterator[Span]:
        for match in re.finditer(r"[^\n]+", self.text[block.start : block.stop]):
            span = without_edges(self.text, Span(block.start + match.start(), block.start + match.end()))
            words = self.text[span.start : span.stop]
            if len(words) > LEAST_LETTERS and words[0] in _OPEN and self.layout.quoted_share([span]) == 1.0:
                yield span

    def _inline(self, block: Span) -> Iterator[Span]:
        for span in self.layout.quotations(block):
            words = self.text[span.start : span.stop]
            low = self.text.rfind("\n", 0, span.start) + 1
            opens = not self.text[low : span.start].strip() or self._ends(low, span.start)
            if opens and len(words.split()) >= LEAST_WORDS and _ENDS.search(words.rstrip(' "”»')):
                yield span

    def _said(self, span: Span, heard: Sequence[Statement]) -> Statement | None:
        line, last = self.text.rfind("\n", 0, span.start) + 1, heard[-1] if heard else None
        near = last is not None and last.stop > line
        between = max(line, last.stop if last and near else 0)
        who = _WHO.search(self.text, between, span.start)
        if who and last:
            said = [self.heard(each) for each in heard[-12:]]
            actor = self.speakers.pronouns.actor(who[1].lower(), who.start(1), (), said, (span,))
            return self._going_on(last, span, (actor,)) if actor else None
        if last is None or not last.speakers:
            return None
        apart = self.layout.paragraph(span.start) - self.layout.paragraph(last.stop - 1)
        plain = not self.text[between : span.start].strip(' .,;:"”»')
        if near or (plain and apart <= 1 and last.manner != "indirect" and self._alike(last, span)):
            return self._going_on(last, span)
        return None

    def _alike(self, last: Statement, span: Span) -> bool:
        """Tell whether a line can go on with what was said: quoted by marks of the same kind, and more than a word or two."""
        words = " ".join(self.text[part.start : part.stop] for part in last.content)
        marks = [mark for mark in words if mark in _OPEN]
        return len(words.split()) >= LEAST_WORDS and (not marks or marks[0] == self.text[span.start])

    def heard(self, said: Statement) -> Said:
        """Return where, by whom and by which pronoun a statement is made."""
        word = self.speakers.word(said.source)
        return Said(said.cue.start if said.cue else said.start, said.speakers, word if word in PRONOUNS else "")

    def _going_on(self, last: Statement, span: Span, speakers: tuple[str, ...] | None = None) -> Statement:
        words = self.text[span.start : span.stop]
        return replace(
            last,
            id=make_id(self.document, "statement", span.start, span.stop),
            start=span.start,
            stop=span.stop,
            score=round(FADING * last.score, 4),
            source=None,
            cue=None,
            content=(span,),
            manner="direct",
            speakers=last.speakers if speakers is None else speakers,
            modality=modality.of_words(words),
        )
