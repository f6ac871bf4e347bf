"""A document with its facts as the store shows them, and the page of one event in it."""

from __future__ import annotations

from dataclasses import dataclass

from sanudo.export.citations import citation
from sanudo.serve import rows
from sanudo.serve.lists import NotThere
from sanudo.serve.rows import DisputeRow
from sanudo.serve.wording import folded
from sanudo.store import shaping
from sanudo.store.fields import Row
from sanudo.store.queries import Record
from sanudo.store.results import AgreementRow, EventRow, MeetingRow, Passage, PositionRow, StatementRow
from sanudo.store.rows import reading_of
from sanudo.types import FACTS, Reading, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A document with all its facts: as they were read, and as rows with names, words and source."""

    reading: Reading
    events: tuple[EventRow, ...]
    statements: tuple[StatementRow, ...]
    positions: tuple[PositionRow, ...]
    agreements: tuple[AgreementRow, ...]
    meetings: tuple[MeetingRow, ...]
    disputes: tuple[DisputeRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """A number that belongs to an event: how many of what, how exactly, in which words."""

    kind: str
    value: float | None
    qualifier: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage:
    """An event with everything that the record knows of it: `also` are further mentions, `around` the paragraph of its words.

    `before` and `after` are the events beside it in the text. `citation` is a line to quote it by.
    """

    event: EventRow
    also: tuple[Passage, ...]
    around: Passage
    sizes: tuple[Size, ...]
    time: str | None
    said_in: StatementRow | None
    meeting: MeetingRow | None
    disputes: tuple[DisputeRow, ...]
    before: str | None
    after: str | None
    stage: str
    build: str
    citation: str


def known_document(record: Record, document_id: str) -> None:
    """Raise NotThere unless the record holds a document."""
    if not record.rows("SELECT 1 FROM document WHERE id = ?", [document_id]):
        raise NotThere(f"The record holds no document {document_id!r}.", hint="Documents can be looked for by their words.")


def article(record: Record, document_id: str) -> Article:
    """Return a document with its facts; raises NotThere if the record does not hold it."""
    known_document(record, document_id)
    found: dict[str, list[Row]] = {"document": record.rows("SELECT * FROM document WHERE id = ?", [document_id])}
    for kind in FACTS:
        found[kind.TABLE] = record.rows(f"SELECT * FROM {kind.TABLE} WHERE doc = ? ORDER BY start, stop, id", [document_id])
    documents = {document_id: found["document"][0]}
    return Article(
        reading=reading_of(found),
        events=tuple(shaping.event_row(row, documents) for row in found["event"]),
        statements=tuple(shaping.statement_row(row, documents) for row in found["statement"]),
        positions=tuple(shaping.position_row(row, documents) for row in found["position"]),
        agreements=tuple(shaping.agreement_row(row, documents) for row in found["agreement"]),
        meetings=tuple(shaping.meeting_row(row, documents) for row in found["meeting"]),
        disputes=rows.dispute_rows(found["dispute"], documents, rows.claims_of(found["statement"], found["event"], documents)),
    )


def event_page(record: Record, event_id: str) -> EventPage:
    """Return the page of an event; raises NotThere if the record does not hold it."""
    docs = record.rows("SELECT doc FROM event WHERE id = ? LIMIT 1", [event_id])
    if not docs:
        raise NotThere(f"The record holds no event {event_id!r}.", hint="Another build of the record may have known it.")
    whole = article(record, docs[0]["doc"])
    (event,) = (each for each in whole.events if each.id == event_id)
    (fact,) = (each for each in whole.reading.events if each.id == event_id)
    text, order = whole.reading.document.text, [each.id for each in whole.events]
    place = order.index(event_id)
    build = record.meta().get("build", "")
    times = {each.id: each for each in whole.reading.times}
    return EventPage(
        event=event,
        also=tuple(_passage(text, span) for span in fact.also),
        around=_passage(text, fact.span),
        sizes=tuple(
            Size(kind=size.kind, value=size.value, qualifier=size.qualifier, words=folded(text[size.start : size.stop]))
            for size in fact.sizes
        ),
        time=folded(whole.reading.text(times[fact.time])) if fact.time in times else None,
        said_in=next((each for each in whole.statements if each.id == fact.said_in), None),
        meeting=next((each for each in whole.meetings if each.event == event_id), None),
        disputes=tuple(each for each in whole.disputes if event_id in {claim.id for claim in (*each.side_a, *each.side_b)}),
        before=order[place - 1] if place else None,
        after=order[place + 1] if place + 1 < len(order) else None,
        stage=fact.stage,
        build=build,
        citation=citation(record, event_id).plain(),
    )


def _passage(text: str, span: Span) -> Passage:
    """Return the words of a span within their paragraph."""
    left = text.rfind("\n", 0, span.start) + 1
    right = text.find("\n", span.stop)
    left, right = shaping.near(span.start, span.stop, left, right if right >= 0 else len(text))
    paragraph = text[left:right]
    words = text[span.start : span.stop]
    return Passage(quote=words, sentence=paragraph, offset=span.start - left, start=span.start, stop=span.stop)
