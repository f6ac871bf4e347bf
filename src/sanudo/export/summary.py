"""The facts of a reading in words: tables of who did what to whom, for terminals, notebooks and screens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from sanudo.types import Actor, Agreement, Dispute, Event, Meeting, Reading, Span, Statement

SectionKind = Literal["actors", "events", "statements", "positions", "agreements", "meetings", "disputes"]


@dataclass(frozen=True, slots=True)
class Section:
    """A table of facts in words: every row has as many cells as there are columns, and `ids` holds the fact of each row."""

    kind: SectionKind
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    ids: tuple[str, ...]


def sections(reading: Reading) -> Iterator[Section]:
    """Yield the tables of a reading that have rows."""
    words = _Words(reading)
    tables: tuple[tuple[SectionKind, str, tuple[str, ...], list[tuple[str, tuple[str, ...]]]], ...] = (
        (
            "events",
            "Events",
            ("Who", "Did what", "To whom", "When", "Where", "Status"),
            [(event.id, words.event(event)) for event in reading.events],
        ),
        (
            "statements",
            "Statements",
            ("Who", "How", "What", "About"),
            [(statement.id, words.statement(statement)) for statement in reading.statements],
        ),
        (
            "positions",
            "Positions",
            ("Who", "Stance", "On what"),
            [(each.id, (words.names([each.holder]), each.stance, each.issue)) for each in reading.positions],
        ),
        (
            "agreements",
            "Agreements",
            ("Name", "Kind", "Parties", "Status", "Dates"),
            [(agreement.id, words.agreement(agreement)) for agreement in reading.agreements],
        ),
        (
            "meetings",
            "Meetings",
            ("Who", "When", "Where", "Status"),
            [(each.id, words.meeting(each)) for each in reading.meetings],
        ),
        (
            "disputes",
            "Disputes",
            ("Question", "One side", "Other side"),
            [(each.id, words.dispute(each)) for each in reading.disputes],
        ),
        (
            "actors",
            "Actors",
            ("Name", "Kind", "Country", "Sector", "Role", "Mentions"),
            [(actor.id, words.actor(actor)) for actor in sorted(reading.actors, key=words.rank)],
        ),
    )
    for kind, title, columns, rows in tables:
        if rows:
            yield Section(kind, title, columns, tuple(row for _, row in rows), tuple(fact for fact, _ in rows))


class _Words:
    """Looks up the words of facts of one reading."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.document.text
        self._names = {actor.id: actor.name for actor in reading.actors}
        self._mentions: dict[str | None, int] = {}
        for mention in reading.mentions:
            self._mentions[mention.actor] = self._mentions.get(mention.actor, 0) + 1
        self._claims = {event.id: self._claim(event) for event in reading.events}
        self._claims |= {statement.id: self._said(statement) for statement in reading.statements}

    def event(self, event: Event) -> tuple[str, ...]:
        """Return the cells of an event."""
        kind = event.type_label or event.event_type
        what = f"{kind} {event.mode}" if event.mode else kind
        status = f"{event.status}, says {self.names([event.reported_by])}" if event.reported_by else event.status
        where = _joined([event.place_name, event.place_country])
        return (
            self.names(event.actors),
            f"{what}: {self.quote(event)}",
            self.names(event.recipients),
            event.date or "",
            where,
            status,
        )

    def statement(self, statement: Statement) -> tuple[str, ...]:
        """Return the cells of a statement."""
        cue = self.quote(statement.cue) if statement.cue else ""
        how = cue if statement.modality == "asserted" else _joined([cue, f"({statement.modality})"], " ")
        what = " … ".join(self.quote(span) for span in statement.content)
        return self.names(statement.speakers), how, what, ", ".join(self.about(each) for each in statement.about)

    def agreement(self, agreement: Agreement) -> tuple[str, ...]:
        """Return the cells of an agreement."""
        dates = [f"{name} {date}" for name in ("signed", "expires", "withdrawn") if (date := getattr(agreement, name))]
        return agreement.name, agreement.kind, self.names(agreement.parties), agreement.status, ", ".join(dates)

    def meeting(self, meeting: Meeting) -> tuple[str, ...]:
        """Return the cells of a meeting."""
        where = _joined([meeting.place_name, meeting.place_country])
        return self.names(meeting.participants), meeting.date or "", where, meeting.status

    def dispute(self, dispute: Dispute) -> tuple[str, ...]:
        """Return the cells of a dispute."""
        sides = ("; ".join(self._claims.get(each, each) for each in side) for side in (dispute.side_a, dispute.side_b))
        return dispute.question, *sides

    def actor(self, actor: Actor) -> tuple[str, ...]:
        """Return the cells of an actor."""
        return actor.name, actor.kind, actor.country or "", actor.sector, actor.role, str(self._mentions.get(actor.id, 0))

    def rank(self, actor: Actor) -> tuple[int, int]:
        """Return the place of an actor in a list: those mentioned most come first."""
        return -self._mentions.get(actor.id, 0), actor.start

    def names(self, ids: Iterable[str | None]) -> str:
        """Return the names of actors by id."""
        return ", ".join(self._names.get(each, each) for each in ids if each)

    def about(self, reference: str) -> str:
        """Return the name of an actor, the words of a claim, or a topic as it is."""
        return self._names.get(reference) or self._claims.get(reference) or reference

    def quote(self, span: Event | Span) -> str:
        """Return the words of a span on one line."""
        return " ".join(self._text[span.start : span.stop].split())

    def _claim(self, event: Event) -> str:
        return _joined([self.names(event.actors), self.quote(event), self.names(event.recipients)], " ")

    def _said(self, statement: Statement) -> str:
        said = " … ".join(self.quote(span) for span in statement.content)
        return f"{self.names(statement.speakers) or 'unnamed'}: {said}"


def _joined(parts: Iterable[str | None], separator: str = ", ") -> str:
    return separator.join(part for part in parts if part)
