"""Meetings: CONSULT events, and refusals to meet, seen as meetings with a life."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sanudo.extract.layout import Layout
from sanudo.extract.people import People
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import Actor, Document, Event, Fact, Meeting, MeetingStatus, Mention, Span, Status, make_id

_STATUS: dict[Status, MeetingStatus] = {"actual": "held", "planned": "planned", "possible": "proposed", "denied": "cancelled"}

_MEETING = re.compile(
    r"\b(?:meet(?:s|ing|ings)?|met|talks?|summits?|visit(?:s|ed|ing)?|trips?|sessions?|conferences?|negotiations?|consultations?|dialogue"
    r"|attend(?:s|ed|ing|ance)?|invit\w+|receiv\w+|see|audience|dinner|lunch|parley|congress|forum|round|travel|fly|come|go|phone|call)\b",
    re.IGNORECASE,
)
"""A refusal is one to meet where such a word stands beside it."""
_CALLED_OFF = re.compile(
    r"\b(?:call(?:ed|s|ing)? (?:\w+ )?off|cancel\w*|scrapp\w+|scratch\w+|postpon\w+|put off|shelv\w+|skipp\w+|boycott\w*"
    r"|stay(?:ed|s|ing)? away|pull(?:ed|s|ing)? out|snub\w*|drop(?:ped|s)? (?:his|her|their|the|a) (?:visit|trip))\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:den(?:y|ied|ies|ying|ials?)|rul(?:ed|es|ing) out)\b", re.IGNORECASE)
"""A meeting that did not come about was mostly to be held; it is denied where such a word stands beside it."""
_CLAUSE = 70
"""So many characters on either side of a trigger count as beside it."""
_BODIES = ("person", "state", "organisation", "igo", "group")


@dataclass(frozen=True)
class Meetings:
    """The stage that gives meetings."""

    name: str = "meetings"
    needs: tuple[type[Fact], ...] = (Mention, Actor, Event)
    gives: type[Fact] = Meeting

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Meeting]:
        """Return the meetings of a document: each CONSULT, and each meeting called off."""
        layout, people = Layout(document, graph), People(facts)
        consults = [event for event in facts[Event] if event.event_type == "CONSULT"]
        called_off = [event for event in facts[Event] if _calls_off(event, layout)]
        kept = [event for event in consults if not _cancelled_by(event, called_off)]
        beside = {each.id for event in called_off for each in kept if _told_together(each, event, layout)}
        meetings = [
            self._meeting(event, "cancelled" if event.id in beside else _status(event, layout), layout, people) for event in kept
        ]
        meetings += [
            self._meeting(event, "cancelled", layout, people)
            for event in called_off
            if not any(_told_together(each, event, layout) for each in kept)
        ]
        return [meeting for meeting in meetings if meeting.participants]

    def _meeting(self, event: Event, status: MeetingStatus, layout: Layout, people: People) -> Meeting:
        return Meeting(
            id=make_id(event.id, "meeting", status),
            doc=event.doc,
            start=event.start,
            stop=event.stop,
            score=event.score,
            stage=self.name,
            event=event.id,
            participants=_participants(event, layout, people),
            status=status,
            date=event.date,
            place_name=event.place_name,
            place_country=event.place_country,
        )


def _beside(span: Span, layout: Layout) -> Span:
    """Return the stretch around a trigger that counts as beside it: no further than its sentence's ends."""
    tokens = layout.graph.tokens
    here = tokens.sentence == layout.sentence(span.start)
    if not here.any():
        return span
    first, last = int(tokens.start[here][0]), int(tokens.stop[here][-1])
    return Span(max(first, span.start - _CLAUSE), min(last, span.stop + _CLAUSE))


def _calls_off(event: Event, layout: Layout) -> bool:
    """Tell whether an event is a refusal to meet that was made, and a meeting is named beside it."""
    if event.event_type != "REJECT" or event.mode != "meet" or event.status != "actual":
        return False
    around = _beside(event.span, layout)
    return bool(_MEETING.search(layout.text, around.start, around.stop))


def _status(event: Event, layout: Layout) -> MeetingStatus:
    """Return what became of a meeting: what its event says, unless words beside it call it off or deny it, or it lies ahead."""
    around, published = _beside(event.span, layout), layout.document.published
    if event.status in ("actual", "planned") and _CALLED_OFF.search(layout.text, around.start, around.stop):
        return "cancelled"
    if event.status == "denied" and _DENIED.search(layout.text, around.start, around.stop):
        return "denied"
    ahead = published is not None and event.date is not None and event.date[: len(published)] > published[: len(event.date)]
    return "planned" if ahead and event.status == "actual" else _STATUS[event.status]


def _participants(event: Event, layout: Layout, people: People) -> tuple[str, ...]:
    """Return who meets: the event's parties; one that would be alone meets who is named nearest to the trigger."""
    parties = tuple(dict.fromkeys((*event.actors, *event.recipients)))
    if len(parties) != 1:
        return parties
    here = layout.sentence(event.start)
    near = [
        (abs(mention.start - event.start), actor)
        for mention in people.touching(_beside(event.span, layout))
        if mention.kind in _BODIES
        and layout.sentence(mention.start) == here
        and (actor := people.actor(mention))
        and actor not in parties
    ]
    return (*parties, min(near)[1]) if near else parties


def _told_together(event: Event, called_off: Event, layout: Layout) -> bool:
    """Tell whether a sentence speaks of a meeting and says that it was called off: a party in common, no other day."""
    if _status(event, layout) == "held":
        return False
    parties = {*event.actors, *event.recipients} & {*called_off.actors, *called_off.recipients}
    same_day = not event.date or not called_off.date or event.date == called_off.date
    return bool(parties) and same_day and layout.sentence(event.start) == layout.sentence(called_off.start)


def _cancelled_by(event: Event, called_off: Sequence[Event]) -> bool:
    """Tell whether a planned meeting is the one that was called off: the same two parties, no other day."""
    parties = {*event.actors, *event.recipients}
    return event.status in ("planned", "possible") and any(
        len(parties & {*other.actors, *other.recipients}) >= 2 and (not event.date or not other.date or event.date == other.date)
        for other in called_off
    )
