"""Statements: who is said to have said what, from the cues the encoder found and what the focus bound to each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sanudo.extract import modality
from sanudo.extract.circumstances import Circumstances
from sanudo.extract.continuing import Continuing
from sanudo.extract.declining import Declined, declined
from sanudo.extract.layout import Layout, Taken, arcs_of, overlap
from sanudo.extract.passives import FUTURE, Passive, passives
from sanudo.extract.people import People
from sanudo.extract.pronouns import PRONOUNS
from sanudo.extract.speakers import Speakers
from sanudo.extract.verbless import Joined, Verbless, without_edges
from sanudo.extract.weighing import Weigher, weigher
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import Actor, Document, Fact, Manner, Mention, Place, Span, Statement, Status, TimeExpression, make_id

CUE_FLOOR = 0.35
"""Cues less probable than this are left out."""

PASSIVE = 0.55
"""Score of a statement told in the passive ("it was announced that")."""
DECLINED = 0.6
"""Score of a refusal to say ("would not say whether")."""
VERBLESS = 0.6
"""Score of a statement that a colon or a dash alone makes one."""

_PLANNED = re.compile(
    r"\b(?:will|would|shall|going to|(?:expected|due|set|scheduled|plans?|planned|about|is|are|was|were) to)\b",
    re.I,
)
_NOT = re.compile(r"(?:\b(?:not|never|no longer|without)|n['’]t)\b", re.I)
_QUOTES_OPEN, _QUOTES_CLOSE = '"“„«', '"”“»'


@dataclass(frozen=True)
class Statements:
    """The stage that gives statements."""

    weights: Weigher | None = None
    modality: Weigher | None = None
    name: str = "statements"
    needs: tuple[type[Fact], ...] = (Mention, Actor, TimeExpression, Place)
    gives: type[Fact] = Statement

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Statement]:
        """Return the statements of a document."""
        return StatementReader(document, graph, facts, self).statements()


class StatementReader:
    """One document on its way to its statements."""

    def __init__(self, document: Document, graph: Graph, facts: Facts, stage: Statements) -> None:
        self.document, self.graph, self.stage = document, graph, stage
        self.layout = Layout(document, graph)
        self.speakers = Speakers(self.layout, People(facts), stage.weights)
        self.text = document.text
        self.continuing = Continuing(document.id, self.layout, self.speakers)
        self.frames = Circumstances(self.layout, self.speakers.people, facts)

    def statements(self) -> list[Statement]:
        """Return the statements, in the order of the text."""
        table = self.graph.spans.get("statement")
        found: list[Statement] = []
        for row in range(len(table) if table is not None else 0):
            statement = self._from_cue(row, found)
            if statement is not None:
                found.append(statement)
        found = self._with_passives(found)
        found += self._declined(found)
        found = self.continuing.parted([*found, *self._verbless(found)])
        return sorted(nested([*found, *self.continuing.more(found)]), key=lambda statement: statement.start)

    # --- one cue

    def _from_cue(self, row: int, before: Sequence[Statement]) -> Statement | None:
        table = self.graph.spans["statement"]
        cue = self.layout.characters(int(table.first[row]), int(table.last[row]))
        content = self._content(row, cue)
        if not content or float(table.score[row]) < CUE_FLOOR or self.layout.in_headline(cue.start):
            return None
        source = self._source(row, cue)
        speakers = self._speakers(row, source, before, content)
        spans = [span for span in (source, cue, *content) if span]
        words, manner = self._clause(cue), self._manner(content)
        frame = self.frames.frame(source, cue, content, speakers)
        return Statement(
            id=make_id(self.document.id, "statement", cue.start, cue.stop, *content),
            doc=self.document.id,
            start=min(span.start for span in spans),
            stop=max(span.stop for span in spans),
            score=round(float(table.score[row]), 4),
            stage=self.stage.name,
            source=source,
            cue=cue,
            content=content,
            manner=manner,
            speakers=tuple(speakers),
            modality=modality.modality(self.evidence(row, cue, content, manner), self.stage.modality or weigher("modality")),
            status=saying_status(words),
            principal=frame.principal,
            addressees=frame.addressees,
            date=frame.date,
            venue=frame.venue,
            about=frame.about,
        )

    def _content(self, row: int, cue: Span) -> tuple[Span, ...]:
        """Return the content's spans, whole quotations where they were cut, joined where only marks part them."""
        spans: list[Span] = []
        for first, last, _ in arcs_of(self.graph.arcs.get("statement"), row, "content"):
            span = self._whole_quotation(self.layout.characters(first, last), cue)
            if spans and self._only_marks(spans[-1].stop, span.start):
                spans[-1] = Span(spans[-1].start, max(spans[-1].stop, span.stop))
            elif span.stop - span.start > 1:
                spans.append(span)
        return tuple(span for span in (without_edges(self.text, span) for span in spans) if span.start < span.stop)

    def _only_marks(self, start: int, stop: int) -> bool:
        between = self.text[start:stop]
        return start <= stop and "\n" not in between and not any(character.isalnum() for character in between)

    def _whole_quotation(self, span: Span, cue: Span) -> Span:
        """Stretch a span to the marks of the quotation that it begins and ends in, never over the cue or a line's end.

        A quotation of several sentences is one content; where its closing mark is missing, the span stays as it is.
        """
        start, stop = span
        if start > 0 and self.text[start - 1] in _QUOTES_OPEN and self.layout.quoted[start - 1] == 1:
            start -= 1
        line = self.text.find("\n", stop)
        limit = min(line if line >= 0 else len(self.text), cue.start if cue.start >= stop else len(self.text))
        ahead = stop
        while (
            ahead < limit and self.layout.quoted[ahead] == 1 and self.layout.quoted[stop - 1] == 1 and not self._closes(ahead - 1)
        ):
            ahead += 1
        if ahead > stop and self._closes(ahead - 1):
            return Span(start, ahead)
        ahead = stop
        while ahead < limit and ahead - stop < 3 and self.text[ahead] in '.,!?…;"”':
            ahead += 1
            if self._closes(ahead - 1):
                stop = ahead
        return Span(start, stop)

    def _closes(self, offset: int) -> bool:
        """Tell whether the character at an offset is the mark that ends a quotation."""
        marked, text = self.layout.quoted, self.text
        return text[offset] in _QUOTES_CLOSE and marked[offset] == 1 and (text[offset] in "”»" or marked[offset + 1] != 1)

    def _source(self, row: int, cue: Span) -> Span | None:
        """Return the most probable source, in the cue's own sentence if there is one there."""
        here = self.layout.sentence(cue.start)
        best, height = None, 0.0
        for first, last, score in arcs_of(self.graph.arcs.get("statement"), row, "source"):
            span = self.layout.characters(first, last)
            weight = score * min(last - first, 4) ** 0.25 * (1.0 if self.layout.sentence(span.start) == here else 0.5)
            if weight > height and not overlap(span, cue):
                best, height = span, weight
        return best

    def _manner(self, content: Sequence[Span]) -> Manner:
        share = self.layout.quoted_share(content)
        return "direct" if share >= 0.95 else "indirect" if share <= 0.05 else "mixed"

    def evidence(self, row: int, cue: Span, content: Sequence[Span], manner: Manner) -> dict[str, float]:
        """Return what speaks for the modality of a cue's content."""
        names = self.graph.trait_names["statement.modality"]
        chances = self.graph.traits["statement.modality"][row].tolist()
        words = " ".join(self.text[span.start : span.stop] for span in content)
        return modality.features(chances, names, self.text[cue.start : cue.stop], self._clause(cue), words, manner)

    def _clause(self, cue: Span) -> str:
        """Return the cue with the words just before it, where an auxiliary or a negation may stand."""
        start = max(self.text.rfind(mark, 0, cue.start) for mark in '.,;\n“"') + 1
        return self.text[max(start, cue.start - 40) : cue.stop]

    def _speakers(self, row: int, source: Span | None, before: Sequence[Statement], content: Sequence[Span]) -> list[str]:
        return self.speakers.of(source, self.bound(row), [self.continuing.heard(each) for each in before[-12:]], content)

    def bound(self, row: int) -> list[tuple[Span, float]]:
        """Return what the encoder takes for the name of a cue's speaker, the most probable first."""
        arcs = sorted(arcs_of(self.graph.arcs.get("statement"), row, "speaker"), key=lambda arc: -arc[2])
        return [(self.layout.characters(first, last), score) for first, last, score in arcs]

    # --- sayings in the passive

    def _with_passives(self, found: Sequence[Statement]) -> list[Statement]:
        """Return statements with those told in the passive, which take the place of what was found with their cue, sourceless."""
        known = Taken(statement.cue for statement in found if statement.cue and statement.source)
        told = [self._told(each) for each in passives(self.layout, self.speakers.people, known)]
        read = Taken(each.cue for each in told if each.cue)
        return [each for each in found if each.source or not each.cue or not read.touches(each.cue)] + told

    def _told(self, told: Passive) -> Statement:
        words = self.text[told.content.start : told.content.stop]
        speakers = self.speakers.people.named_in(told.source) if told.source else []
        frame = self.frames.frame(told.source, told.cue, (told.content,), speakers)
        spans = [span for span in (told.source, told.cue, told.content) if span]
        return Statement(
            id=make_id(self.document.id, "statement", told.cue.start, told.cue.stop, told.content),
            doc=self.document.id,
            start=min(span.start for span in spans),
            stop=max(span.stop for span in spans),
            score=PASSIVE,
            stage=self.stage.name,
            source=told.source,
            cue=told.cue,
            content=(told.content,),
            manner=self._manner((told.content,)),
            speakers=tuple(speakers),
            modality="future" if FUTURE.search(words) else "asserted",
            status=saying_status(self._clause(told.cue)),
            principal=frame.principal,
            date=frame.date,
            about=frame.about,
        )

    # --- refusals to say

    def _declined(self, found: Sequence[Statement]) -> list[Statement]:
        known, ordered = Taken(each.cue for each in found if each.cue), sorted(found, key=lambda each: each.start)
        starts = [each.start for each in ordered]
        made = []
        for each in declined(self.layout, self.speakers.people, known):
            at = bisect_left(starts, each.cue.start)
            made.append(self._refused(each, ordered[max(0, at - 12) : at]))
        return made

    def _refused(self, refused: Declined, before: Sequence[Statement]) -> Statement:
        heard = [self.continuing.heard(each) for each in before]
        speakers = self.speakers.of(refused.source, (), heard) if refused.source else []
        frame = self.frames.frame(refused.source, refused.cue, (refused.content,), speakers)
        spans = [span for span in (refused.source, refused.cue, refused.content) if span]
        return Statement(
            id=make_id(self.document.id, "statement", refused.cue.start, refused.cue.stop, refused.content),
            doc=self.document.id,
            start=min(span.start for span in spans),
            stop=max(span.stop for span in spans),
            score=DECLINED,
            stage=self.stage.name,
            source=refused.source,
            cue=refused.cue,
            content=(refused.content,),
            manner=self._manner((refused.content,)),
            speakers=tuple(speakers),
            modality="declined",
            principal=frame.principal,
            addressees=frame.addressees,
            date=frame.date,
            about=frame.about,
        )

    # --- sayings that no verb reports

    def _verbless(self, found: Sequence[Statement]) -> list[Statement]:
        taken = Taken(span for statement in found for span in statement.content)
        return [self._joined(each, found) for each in Verbless(self.layout, self.speakers.people, taken).all()]

    def _joined(self, joined: Joined, found: Sequence[Statement]) -> Statement:
        content, mark, source = joined.content, joined.mark, joined.source
        if self.speakers.word(source) in PRONOUNS:
            speakers = self._speakers_of_pronoun(source, found, content)
        else:
            speakers = self.speakers.people.named_in(source) or self.speakers.labelled(source)
        frame = self.frames.frame(source, None, content, speakers)
        return Statement(
            id=make_id(self.document.id, "statement", mark.start, mark.stop, *content),
            doc=self.document.id,
            start=min(source.start, content[0].start, mark.start),
            stop=max(source.stop, content[-1].stop, mark.stop),
            score=VERBLESS,
            stage=self.stage.name,
            source=source,
            cue=mark,
            content=content,
            manner="direct",
            speakers=tuple(speakers),
            principal=frame.principal,
            about=frame.about,
        )

    def _speakers_of_pronoun(self, source: Span, found: Sequence[Statement], content: Sequence[Span]) -> list[str]:
        before = [self.continuing.heard(each) for each in found if each.start < source.start]
        return self.speakers.of(source, (), before[-12:], content)


def nested(statements: Sequence[Statement]) -> list[Statement]:
    """Return statements, each told the narrowest one within whose content it is made ("X said that Y denied Z")."""
    outer = sorted(
        ((span, each.id) for each in statements for span in each.content), key=lambda pair: (pair[0].start, -pair[0].stop)
    )
    homes: dict[str, str] = {}
    open_: list[tuple[Span, str]] = []
    place = 0
    for each in sorted((each for each in statements if each.cue), key=lambda each: each.cue or Span(0, 0)):
        cue = each.cue or Span(0, 0)
        while place < len(outer) and outer[place][0].start <= cue.start:
            open_.append(outer[place])
            place += 1
        open_ = [(span, owner) for span, owner in open_ if span.stop > cue.start]
        around = [(span.stop - span.start, owner) for span, owner in open_ if span.stop >= cue.stop and owner != each.id]
        if around:
            homes[each.id] = min(around)[1]
    return [replace(each, within=homes[each.id]) if each.id in homes else each for each in statements]


def saying_status(clause: str) -> Status:
    """Return whether a saying has happened, from the cue and the words before it.

    >>> saying_status("did not say"), saying_status("is expected to announce"), saying_status("said")
    ('denied', 'planned', 'actual')
    """
    if _PLANNED.search(clause):
        return "planned"
    return "denied" if _NOT.search(clause) else "actual"
