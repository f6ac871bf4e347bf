"""Gold JSON: a reading as one object in the schema of hand-made annotations, and (`from_gold`) the way back.

The schema is that of `../shared/gold/README.md`. Where it has fewer words than `sanudo.types`, the finer ones are mapped
to the nearest (a signed treaty that is not yet in force is `proposed`); where it has more (alternatives, notes), they
are left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from sanudo.export.fromgold import AGREEMENT_STATUSES, from_gold
from sanudo.types import (
    Actor,
    ActorKind,
    Agreement,
    Dispute,
    Event,
    Meeting,
    Mention,
    Place,
    Position,
    Quantity,
    Reading,
    Span,
    Statement,
    TimeExpression,
)

Gold = dict[str, Any]
"""An annotation of one article."""

__all__ = ["from_gold", "to_gold"]

_VAGUE = frozenset({"PRESENT_REF", "PAST_REF", "FUTURE_REF"})
"""Values of time expressions ("now", "recently") that the annotations leave out."""

_KINDS: dict[ActorKind, str] = {"organisation": "organization"}
_DIRECT: dict[str, bool | str] = {"direct": True, "indirect": False, "mixed": "mixed"}


def to_gold(reading: Reading) -> Gold:
    """Return a reading in the gold schema."""
    document = reading.document
    return {
        "doc_id": document.id,
        "input_file": document.origin,
        "text_sha256": hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest(),
        "title": document.title,
        "outlet": document.outlet,
        "byline": list(document.byline),
        "published": document.published,
        "language": document.language,
        "boilerplate": [list(span) for span in document.residue],
        "meta": [list(span) for span in document.spans("title", "byline", "dateline", "slug")],
        "captions": [list(span) for span in document.spans("caption", "credit")],
        **{key: [put(fact) for fact in facts] for key, facts, put in _layers(reading)},
    }


def _layers(reading: Reading) -> Iterator[tuple[str, Sequence[Any], Callable[[Any], Gold]]]:
    """Yield key, facts and how to put one of them, for every layer of the schema."""
    mentions: dict[str, list[Mention]] = {}
    for mention in reading.mentions:
        if mention.actor is not None:
            mentions.setdefault(mention.actor, []).append(mention)
    yield "actors", reading.actors, lambda actor: _actor(actor, mentions.get(actor.id, []))
    yield "events", reading.events, _event
    yield "statements", reading.statements, _statement
    yield "positions", reading.positions, _position
    yield "agreements", reading.agreements, _agreement
    yield "meetings", reading.meetings, _meeting
    yield "disputes", [dispute for dispute in reading.disputes if dispute.side_a and dispute.side_b], _dispute
    yield "times", [time for time in reading.times if time.value not in _VAGUE], _time
    yield "places", reading.places, _place


def _actor(actor: Actor, mentions: Iterable[Mention]) -> Gold:
    found = list(mentions)
    return {
        "id": actor.id,
        "name": actor.name,
        "aliases": list(actor.aliases),
        "kind": _KINDS.get(actor.kind, actor.kind),
        "country": actor.country,
        "sector": actor.sector or None,
        "role": actor.role,
        "mentions": [list(mention.span) for mention in found if not mention.nominal],
        "nominals": [list(mention.span) for mention in found if mention.nominal],
    }


def _event(event: Event) -> Gold:
    found: Gold = {
        "id": event.id,
        "type": event.event_type,
        "mode": event.mode,
        "context": list(event.contexts),
        "actor": list(event.actors),
        "recipient": list(event.recipients),
        "trigger": list(event.span),
        "also": [list(span) for span in event.also],
        "date": event.date,
        "place": event.place_name,
        "place_country": event.place_country,
        "status": event.status,
        "reported_by": event.reported_by,
    }
    if event.codebook != "plover":
        found["codebook"] = event.codebook
    if event.sizes:
        found["size"] = {size.kind: _size(size) for size in event.sizes}
    return found


def _size(size: Quantity) -> Gold:
    value = int(size.value) if size.value is not None and size.value.is_integer() else size.value
    return {"value": value, "qualifier": size.qualifier, "span": [size.start, size.stop]}


def _statement(statement: Statement) -> Gold:
    return {
        "id": statement.id,
        "speaker": statement.speakers[0] if statement.speakers else None,
        "co_speakers": list(statement.speakers[1:]),
        "source": _pair(statement.source),
        "cue": _pair(statement.cue),
        "content": [list(span) for span in statement.content],
        "direct": _DIRECT[statement.manner],
        "about": list(statement.about),
        "venue": statement.venue,
        "date": statement.date,
        "principal": statement.principal,
        "within": statement.within,
        "addressees": list(statement.addressees),
        "modality": statement.modality,
        "status": statement.status,
    }


def _position(position: Position) -> Gold:
    return {"holder": position.holder, "issue": position.issue, "stance": position.stance, "evidence": list(position.span)}


def _agreement(agreement: Agreement) -> Gold:
    dates = {"signed": agreement.signed, "expires": agreement.expires, "withdrawn": agreement.withdrawn}
    return {
        "name": agreement.name,
        "aliases": list(agreement.aliases),
        "kind": agreement.kind,
        "parties": list(agreement.parties),
        "status": AGREEMENT_STATUSES.get(agreement.status, agreement.status),
        "stage": agreement.status,
        "dates": {name: date for name, date in dates.items() if date},
        "evidence": list(agreement.span),
    }


def _meeting(meeting: Meeting) -> Gold:
    return {
        "participants": list(meeting.participants),
        "place": meeting.place_name,
        "country": meeting.place_country,
        "date": meeting.date,
        "status": meeting.status,
        "evidence": list(meeting.span),
    }


def _dispute(dispute: Dispute) -> Gold:
    return {"claim_a": dispute.side_a[0], "claim_b": dispute.side_b[0], "about": dispute.question}


def _time(time: TimeExpression) -> Gold:
    return {"span": list(time.span), "value": time.value}


def _place(place: Place) -> Gold:
    return {"span": list(place.span), "name": place.name, "country": place.country, "lat": place.lat, "lon": place.lon}


def _pair(span: Span | None) -> list[int] | None:
    return None if span is None else list(span)
