"""Meetings: CONSULT events, and refusals to meet, seen as meetings with a life."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import Document, Event, Fact, Meeting, MeetingStatus, Status, make_id

_STATUS: dict[Status, MeetingStatus] = {"actual": "held", "planned": "planned", "possible": "proposed", "denied": "denied"}


@dataclass(frozen=True)
class Meetings:
    """The stage that gives meetings."""

    name: str = "meetings"
    needs: tuple[type[Fact], ...] = (Event,)
    gives: type[Fact] = Meeting

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Meeting]:
        """Return the meetings of a document: each CONSULT, and each meeting called off."""
        consults = [event for event in facts[Event] if event.event_type == "CONSULT"]
        called_off = [event for event in facts[Event] if event.event_type == "REJECT" and event.mode == "meet" and event.status == "actual"]
        meetings = [self._meeting(event, _STATUS[event.status]) for event in consults if not _cancelled_by(event, called_off)]
        meetings += [self._meeting(event, "cancelled") for event in called_off]
        return [meeting for meeting in meetings if meeting.participants]

    def _meeting(self, event: Event, status: MeetingStatus) -> Meeting:
        return Meeting(
            id=make_id(event.id, "meeting", status),
            doc=event.doc,
            start=event.start,
            stop=event.stop,
            score=event.score,
            stage=self.name,
            event=event.id,
            participants=(*event.actors, *event.recipients),
            status=status,
            date=event.date,
            place_name=event.place_name,
            place_country=event.place_country,
        )


def _cancelled_by(event: Event, called_off: Sequence[Event]) -> bool:
    """Tell whether a planned meeting is the one that was called off: the same two parties, no other day."""
    parties = {*event.actors, *event.recipients}
    return event.status in ("planned", "possible") and any(
        len(parties & {*other.actors, *other.recipients}) >= 2 and (not event.date or not other.date or event.date == other.date)
        for other in called_off
    )
