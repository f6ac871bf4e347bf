"""Statements: who is said to have said what, from the cues the encoder found and what the focus bound to each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from sanudo.extract.layout import Layout, arcs_of, overlap
from sanudo.extract.people import People
from sanudo.extract.speakers import Speakers
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import Actor, Document, Fact, Manner, Mention, Modality, Span, Statement, Status, make_id

CUE_FLOOR = 0.35
"""Cues less probable than this are left out."""

_PLANNED = re.compile(
    r"\b(?:will|would|shall|going to|(?:expected|due|set|scheduled|plans?|planned|about|is|are|was|were) to)\b",
    re.I,
)
_NOT = re.compile(r"(?:\b(?:not|never|no longer|without)|n['’]t)\b", re.I)
_QUOTES_OPEN, _QUOTES_CLOSE = '"“„«', '"”“»'


@dataclass(frozen=True)
class Statements:
    """The stage that gives statements."""

    name: str = "statements"
    needs: tuple[type[Fact], ...] = (Mention, Actor)
    gives: type[Fact] = Statement

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Statement]:
        """Return the statements of a document."""
        return _Reading(document, graph, facts, self.name).statements()


class _Reading:
    """One document on its way to its statements."""

    def __init__(self, document: Document, graph: Graph, facts: Facts, stage: str) -> None:
        self.document, self.graph, self.stage = document, graph, stage
        self.layout = Layout(document, graph)
        self.speakers = Speakers(self.layout, People(facts))
        self.text = document.text

    def statements(self) -> list[Statement]:
        table = self.graph.spans.get("statement")
        found: list[Statement] = []
        for row in range(len(table) if table is not None else 0):
            statement = self._from_cue(row, found)
            if statement is not None:
                found.append(statement)
        return sorted([*found, *self._continued(found)], key=lambda statement: statement.start)

    # --- one cue

    def _from_cue(self, row: int, before: Sequence[Statement]) -> Statement | None:
        table = self.graph.spans["statement"]
        cue = self.layout.characters(int(table.first[row]), int(table.last[row]))
        content = self._content(row, cue)
        if not content or float(table.score[row]) < CUE_FLOOR or self.layout.in_headline(cue.start):
            return None
        source = self._source(row, cue)
        speakers = self._speakers(row, source, before)
        spans = [span for span in (source, cue, *content) if span]
        words = self._clause(cue)
        return Statement(
            id=make_id(self.document.id, "statement", cue.start, cue.stop, *content),
            doc=self.document.id,
            start=min(span.start for span in spans),
            stop=max(span.stop for span in spans),
            score=round(float(table.score[row]), 4),
            stage=self.stage,
            source=source,
            cue=cue,
            content=content,
            manner=self._manner(content),
            speakers=tuple(speakers),
            modality=self._modality(row),
            status=saying_status(words),
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
        return tuple(span for span in map(self._without_edges, spans) if span.start < span.stop)

    def _only_marks(self, start: int, stop: int) -> bool:
        between = self.text[start:stop]
        return start <= stop and "\n" not in between and not any(character.isalnum() for character in between)

    def _whole_quotation(self, span: Span, cue: Span) -> Span:
        """Stretch a span to the marks of the quotation that it begins or ends in, never over the cue or a line's end."""
        start, stop = span
        if start > 0 and self.text[start - 1] in _QUOTES_OPEN and self.layout.quoted[start - 1] == 1:
            start -= 1
        line = self.text.find("\n", stop)
        limit = min(line if line >= 0 else len(self.text), cue.start if cue.start >= stop else len(self.text))
        ahead = stop
        while ahead < limit and ahead - stop < 3 and self.text[ahead] in '.,!?…;"”':
            ahead += 1
            if self.text[ahead - 1] in _QUOTES_CLOSE and self.layout.quoted[ahead - 1] == 1:
                stop = ahead
        return Span(start, stop)

    def _without_edges(self, span: Span) -> Span:
        """Return a span without blanks and commas around it, and without a final full stop outside quotation marks."""
        start, stop = span
        while start < stop and self.text[start] in " ,;:\n\t—–-":
            start += 1
        while stop > start and self.text[stop - 1] in " ,;:\n\t—–-.":
            stop -= 1
        return Span(start, stop)

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

    def _modality(self, row: int) -> Modality:
        names = self.graph.trait_names["statement.modality"]
        return cast(Modality, names[int(self.graph.traits["statement.modality"][row].argmax())])

    def _clause(self, cue: Span) -> str:
        """Return the cue with the words just before it, where an auxiliary or a negation may stand."""
        start = max(self.text.rfind(mark, 0, cue.start) for mark in '.,;\n“"') + 1
        return self.text[max(start, cue.start - 40) : cue.stop]

    def _speakers(self, row: int, source: Span | None, before: Sequence[Statement]) -> list[str]:
        arcs = sorted(arcs_of(self.graph.arcs.get("statement"), row, "speaker"), key=lambda arc: -arc[2])
        return self.speakers.of(source, [self.layout.characters(first, last) for first, last, _ in arcs], before)

    # --- quotations that go on without a cue

    def _continued(self, found: Sequence[Statement]) -> list[Statement]:
        """Return statements for lines that are wholly quoted and have no cue of their own: they go on with the last speaker's."""
        taken = [span for statement in found for span in statement.content]
        more: list[Statement] = []
        for start, stop in self._quoted_lines():
            if any(overlap(Span(start, stop), span) for span in taken):
                continue
            line = self.layout.paragraph(start)
            last = [
                each
                for each in [*found, *more]
                if each.stop <= start and line - self.layout.paragraph(each.stop - 1) == 1 and each.manner != "indirect"
            ]
            if last:
                more.append(self._without_cue(max(last, key=lambda each: each.stop), Span(start, stop)))
        return more

    def _quoted_lines(self) -> list[Span]:
        lines = []
        for block in self.document.spans("body"):
            for match in re.finditer(r"[^\n]+", self.text[block.start : block.stop]):
                start, stop = block.start + match.start(), block.start + match.end()
                words = self.text[start:stop].strip()
                if len(words) > 20 and words[0] in _QUOTES_OPEN and self.layout.quoted_share([Span(start, stop)]) > 0.95:
                    lines.append(self._without_edges(Span(start, stop)))
        return lines

    def _without_cue(self, last: Statement, span: Span) -> Statement:
        return replace(
            last,
            id=make_id(self.document.id, "statement", span.start, span.stop),
            start=span.start,
            stop=span.stop,
            score=round(0.8 * last.score, 4),
            source=None,
            cue=None,
            content=(span,),
            manner="direct",
            modality="asserted",
        )


def saying_status(clause: str) -> Status:
    """Return whether a saying has happened, from the cue and the words before it.

    >>> saying_status("did not say"), saying_status("is expected to announce"), saying_status("said")
    ('denied', 'planned', 'actual')
    """
    if _PLANNED.search(clause):
        return "planned"
    return "denied" if _NOT.search(clause) else "actual"
