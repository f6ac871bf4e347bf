"""Which fields of a fact people may change, to what, and the reading that results."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar

from sanudo.errors import SettingsError
from sanudo.ontology import plover
from sanudo.ontology.countries import country
from sanudo.review.corrections import Value
from sanudo.review.states import Place, State
from sanudo.store.derived import days
from sanudo.types import (
    Actor,
    Agreement,
    Dispute,
    Event,
    Fact,
    Meeting,
    MeetingStatus,
    Position,
    Reading,
    Statement,
    Status,
)

F = TypeVar("F", bound=Fact)
FieldKind = Literal["choice", "words", "date", "country", "parties"]

STATUSES = ("actual", "planned", "possible", "denied")
AGREEMENT = "proposed;under negotiation;agreed;signed;in force;suspended;withdrawn;expired;rejected".split(";")
_HELD: dict[Status, MeetingStatus] = {"actual": "held", "planned": "planned", "possible": "proposed", "denied": "denied"}


@dataclass(frozen=True, slots=True)
class Field:
    """A field that can be changed: what it is called, what it holds, and what it may be."""

    name: str
    label: str
    kind: FieldKind = "words"
    choices: tuple[str, ...] = ()
    empty: bool = True


_PLACE = (Field("place_name", "Place"), Field("place_country", "Country", "country"))
_MODES = tuple(sorted({mode for kind in plover.TYPES.values() for mode in kind.modes}))

FIELDS: dict[str, tuple[Field, ...]] = {
    "event": (
        Field("event_type", "Type", "choice", tuple(plover.TYPES), empty=False),
        Field("mode", "Mode", "choice", _MODES),
        Field("status", "Status", "choice", STATUSES, empty=False),
        Field("actors", "Who", "parties"),
        Field("recipients", "To whom", "parties"),
        Field("date", "Date", "date"),
        *_PLACE,
    ),
    "statement": (
        Field("speakers", "Speakers", "parties"),
        Field(
            "modality", "Modality", "choice", ("asserted", "denied", "future", "conditional", "question", "declined"), empty=False
        ),
        Field("manner", "Manner", "choice", ("direct", "indirect", "mixed"), empty=False),
        Field("status", "Status", "choice", STATUSES, empty=False),
    ),
    "position": (
        Field("stance", "Stance", "choice", ("support", "oppose", "sceptical", "noncommittal", "open"), empty=False),
        Field("issue", "Issue", empty=False),
    ),
    "agreement": (
        Field("name", "Name", empty=False),
        Field("status", "Status", "choice", tuple(AGREEMENT), empty=False),
        Field("parties", "Parties", "parties"),
        Field("signed", "Signed", "date"),
        Field("expires", "Expires", "date"),
        Field("withdrawn", "Withdrawn", "date"),
    ),
    "meeting": (
        Field("participants", "Participants", "parties"),
        Field("status", "Status", "choice", ("held", "planned", "proposed", "cancelled", "denied"), empty=False),
        Field("date", "Date", "date"),
        *_PLACE,
    ),
    "dispute": (Field("question", "Question", empty=False),),
    "actor": (
        Field("name", "Name", empty=False),
        Field("kind", "Kind", "choice", ("person", "organisation", "state", "group", "igo", "medium"), empty=False),
        Field("country", "Country", "country"),
        Field("sector", "Sector"),
        Field("role", "Role"),
    ),
}
"""The kinds of fact that people correct, and their fields; words are found in the text and are not changed."""

_ATTRIBUTES = {kind: f"{kind}s" for kind in FIELDS}


def checked(kind: str, name: str, value: Value) -> Value:
    """Return a new value of a field as it is kept. Raises SettingsError where the field or the value makes no sense."""
    known = {each.name: each for each in FIELDS.get(kind, ())}
    if name not in known:
        raise SettingsError(f"The field {name!r} of a {kind} cannot be changed.", hint=f"Known: {', '.join(known) or 'none'}.")
    one = known[name]
    if one.kind == "parties":
        return (value,) if isinstance(value, str) and value else tuple(value or ())
    if isinstance(value, tuple):
        raise SettingsError(f"{one.label} is one value.", hint="Give one.")
    value = " ".join((value or "").split()) or None
    if value is None:
        if not one.empty:
            raise SettingsError(f"{one.label} cannot be left empty.", hint="Reject the fact if it is none.")
        return None
    if one.kind == "choice" and value not in one.choices:
        raise SettingsError(f"{one.label} cannot be {value!r}.", hint=f"One of: {', '.join(one.choices)}.")
    if one.kind == "date" and days(value)["first_day"] is None:
        raise SettingsError(f"{value!r} is no date.", hint="Write YYYY, YYYY-MM or YYYY-MM-DD.")
    if one.kind == "country" and value != "IGO" and country(value) is None:
        raise SettingsError(f"{value!r} is no country.", hint="Write its ISO 3166-1 alpha-3 code, for example NOR, or IGO.")
    return value


def value_of(reading: Reading, fact: Fact, name: str) -> Value:
    """Return what a field of a fact holds, as corrections write it: parties by their keys."""
    found = getattr(fact, name)
    if not isinstance(found, tuple):
        return None if found in (None, "") else str(found)
    keys = {actor.id: actor.key for actor in reading.actors}
    return tuple(keys.get(str(each), str(each)) for each in found)


def corrected(reading: Reading, states: Mapping[Place, State]) -> Reading:
    """Return a reading as people say it should be: without the rejected facts and what rests on them, with changes made."""
    wrong = {state.fact for state in states.values() if state.status == "rejected"}
    by_key = {actor.key: actor.id for actor in reading.actors}

    def own(kind: str) -> tuple[Any, ...]:
        kept = [fact for fact in getattr(reading, _ATTRIBUTES[kind]) if fact.id not in wrong]
        return tuple(_changed(fact, states.get((kind, fact.id)), by_key) for fact in kept)

    facts: dict[str, Any] = {_ATTRIBUTES[kind]: own(kind) for kind in FIELDS}
    made = replace(reading, **facts)
    return _without(_meetings_follow(reading, made, states), frozenset(wrong))


def _changed(fact: F, state: State | None, by_key: Mapping[str, str]) -> F:
    if state is None or not state.changes:
        return fact
    values: dict[str, Any] = {}
    for each in FIELDS[fact.TABLE]:
        if each.name not in state.changes:
            continue
        value = state.changes[each.name]
        if each.kind == "parties":
            values[each.name] = tuple(by_key[key] for key in value or () if key in by_key)
        else:
            values[each.name] = "" if value is None and each.name in ("sector", "role") else value
    if isinstance(fact, Event) and values.get("event_type", fact.event_type) != fact.event_type:
        values = {"codebook": "plover", "type_label": None, "type_quad": None, **values}
        modes = plover.TYPES[values["event_type"]].modes
        values["mode"] = mode if (mode := values.get("mode", fact.mode)) in modes else None
    if isinstance(fact, Event) and "date" in values:
        values["time"] = None
    if isinstance(fact, Event) and {"place_name", "place_country"} & set(values):
        values["place"] = None
    return replace(fact, **values)


def _meetings_follow(before: Reading, after: Reading, states: Mapping[Place, State]) -> Reading:
    """A meeting is a view of its event: it follows what people changed of the event, unless they changed the meeting itself."""
    old = {event.id: event for event in before.events}
    new = {event.id: event for event in after.events}

    def follow(meeting: Meeting) -> Meeting:
        event, was = new.get(meeting.event), old.get(meeting.event)
        if event is None or was is None or event == was:
            return meeting
        values: dict[str, Any] = {
            n: getattr(event, n) for n in ("date", "place_name", "place_country") if getattr(event, n) != getattr(was, n)
        }
        if event.status != was.status:
            values["status"] = _HELD[event.status]
        own = states.get(("meeting", meeting.id))
        return replace(meeting, **{name: value for name, value in values.items() if not own or name not in own.changes})

    return replace(after, meetings=tuple(follow(each) for each in after.meetings))


def _without(reading: Reading, wrong: frozenset[str]) -> Reading:
    """Return a reading in which nothing refers to rejected facts any more."""
    if not wrong:
        return reading

    def rest(ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(each for each in ids if each not in wrong)

    def one(value: str | None) -> str | None:
        return None if value in wrong else value

    def event(each: Event) -> Event:
        return replace(
            each,
            actors=rest(each.actors),
            recipients=rest(each.recipients),
            reported_by=one(each.reported_by),
            said_in=one(each.said_in),
        )

    def statement(each: Statement) -> Statement:
        return replace(each, speakers=rest(each.speakers), addressees=rest(each.addressees), about=rest(each.about))

    sides = [replace(each, side_a=rest(each.side_a), side_b=rest(each.side_b)) for each in reading.disputes]
    return replace(
        reading,
        mentions=tuple(replace(each, actor=one(each.actor)) for each in reading.mentions),
        events=_each(event, reading.events),
        statements=_each(statement, reading.statements),
        positions=tuple(each for each in reading.positions if each.holder not in wrong),
        agreements=tuple(replace(each, parties=rest(each.parties)) for each in reading.agreements),
        meetings=tuple(
            replace(each, participants=rest(each.participants)) for each in reading.meetings if each.event not in wrong
        ),
        disputes=tuple(each for each in sides if each.side_a and each.side_b),
    )


def _each(change: Callable[[F], F], facts: tuple[F, ...]) -> tuple[F, ...]:
    return tuple(change(each) for each in facts)


def type_of(fact: Fact) -> str:
    """Return what must stay the same for a fact to be the one that was judged: an event's type, a position's stance."""
    if isinstance(fact, Event):
        return fact.event_type
    return fact.stance if isinstance(fact, Position) else ""


CORRECTED: tuple[type[Fact], ...] = (Event, Statement, Position, Agreement, Meeting, Dispute, Actor)
"""The kinds of fact that people correct."""
