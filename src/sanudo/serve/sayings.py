"""The pages of one statement and of one position: its words in their paragraph, what it is, and what goes with it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sanudo.export.citations import Citation, citation
from sanudo.serve.articles import article
from sanudo.serve.lists import NotThere
from sanudo.serve.rows import DisputeRow
from sanudo.store.queries import Record
from sanudo.store.results import EventRow, PositionRow, StatementRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A stretch of a paragraph: its words and what they are of the fact (said, source, cue, words), empty for the rest."""

    text: str
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPage:
    """A statement with its paragraph in pieces. `within` is the statement that reports it, `holds` those that it reports."""

    statement: StatementRow
    paragraph: tuple[Cut, ...]
    venue: str | None
    principal: str | None
    within: StatementRow | None
    holds: tuple[StatementRow, ...]
    events: tuple[EventRow, ...]
    disputes: tuple[DisputeRow, ...]
    before: str | None
    after: str | None
    stage: str
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """A position that the same holder is told to have held on the same issue."""

    position: str
    stance: str
    published: datetime.date | None
    doc: str
    outlet: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionPage:
    """A position with its paragraph in pieces. `course` is what its holder held on the issue over time, this one among it."""

    position: PositionRow
    paragraph: tuple[Cut, ...]
    issue: str | None
    issue_name: str | None
    course: tuple[Before, ...]
    score: float
    stage: str
    citation: Citation


def statement_page(record: Record, identifier: str, base: str = "") -> StatementPage:
    """Return the page of a statement; raises NotThere if the record does not hold it."""
    whole = article(record, _document_of(record, "statement", identifier))
    (row,) = (each for each in whole.statements if each.id == identifier)
    (fact,) = (each for each in whole.reading.statements if each.id == identifier)
    order = [each.id for each in whole.statements]
    place = order.index(identifier)
    within = {each.id: each.within for each in whole.reading.statements}
    said_in = {each.id: each.said_in for each in whole.reading.events}
    spans = [(span.start, span.stop, "said") for span in fact.content]
    spans += [(span.start, span.stop, part) for part, span in (("source", fact.source), ("cue", fact.cue)) if span]
    actors = {each.id: each.name for each in whole.reading.actors}
    return StatementPage(
        statement=row,
        paragraph=cuts(whole.reading.document.text, spans),
        venue=fact.venue,
        principal=actors.get(fact.principal or ""),
        within=next((each for each in whole.statements if each.id == fact.within), None),
        holds=tuple(each for each in whole.statements if within[each.id] == identifier),
        events=tuple(each for each in whole.events if said_in[each.id] == identifier),
        disputes=tuple(each for each in whole.disputes if identifier in {claim.id for claim in (*each.side_a, *each.side_b)}),
        before=order[place - 1] if place else None,
        after=order[place + 1] if place + 1 < len(order) else None,
        stage=fact.stage,
        citation=citation(record, identifier, base=base),
    )


def position_page(record: Record, identifier: str, base: str = "") -> PositionPage:
    """Return the page of a position; raises NotThere if the record does not hold it."""
    whole = article(record, _document_of(record, "position", identifier))
    (row,) = (each for each in whole.positions if each.id == identifier)
    (fact,) = (each for each in whole.reading.positions if each.id == identifier)
    issues = record.rows(
        """SELECT i.id, i.name, h.holder_key FROM position_history h JOIN issue i ON i.id = h.issue
        WHERE h.position = ? AND h.doc = ? LIMIT 1""",
        [identifier, row.source.doc],
    )
    found = issues[0] if issues else {"id": None, "name": None, "holder_key": None}
    course = record.rows(
        """SELECT h.position, h.stance, h.published, h.doc, d.outlet FROM position_history h JOIN document d ON d.id = h.doc
        WHERE h.issue = ? AND h.holder_key = ? ORDER BY h.published NULLS FIRST, h.doc, h.position LIMIT 100""",
        [found["id"], found["holder_key"]],
    )
    return PositionPage(
        position=row,
        paragraph=cuts(whole.reading.document.text, [(fact.start, fact.stop, "words")]),
        issue=found["id"],
        issue_name=found["name"],
        course=tuple(Before(**each) for each in course),
        score=fact.score,
        stage=fact.stage,
        citation=citation(record, identifier, base=base),
    )


def cuts(text: str, spans: list[tuple[int, int, str]]) -> tuple[Cut, ...]:
    """Return the paragraphs around some spans in pieces, each span one of them; where spans overlap the first to start wins."""
    spans = sorted(spans)
    first, last = spans[0][0], max(stop for _, stop, _ in spans)
    at = text.rfind("\n", 0, first) + 1
    stop = text.find("\n", last)
    stop = stop if stop >= 0 else len(text)
    found = []
    for left, right, part in spans:
        left = max(left, at)
        if right <= left:
            continue
        found += [Cut(text=text[at:left])] if left > at else []
        found.append(Cut(text=text[left:right], part=part))
        at = right
    return tuple([*found, Cut(text=text[at:stop])] if stop > at else found)


def _document_of(record: Record, kind: str, identifier: str) -> str:
    rows = record.rows(f"SELECT doc FROM {kind} WHERE id = ? LIMIT 1", [identifier])
    if not rows:
        raise NotThere(f"The record holds no {kind} {identifier!r}.", hint="Another build of the record may have known it.")
    return str(rows[0]["doc"])
