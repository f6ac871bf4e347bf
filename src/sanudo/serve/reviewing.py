"""What the pages for correcting facts show: the line of facts that wait, the page of one fact, and what was said of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sanudo.errors import RecordError
from sanudo.review import judging
from sanudo.review.changing import FIELDS, Field, value_of
from sanudo.review.corrections import Correction, Value
from sanudo.review.queue import KINDS, ORDERS, Waiting, in_line, queue
from sanudo.review.states import State, Status, living
from sanudo.serve import rows
from sanudo.serve.asking import Asked
from sanudo.serve.desk import Desk
from sanudo.serve.lists import NotThere
from sanudo.serve.wording import folded
from sanudo.store import shaping
from sanudo.store.fields import Row
from sanudo.store.results import Party, Passage, Source
from sanudo.types import Span

SHOWN = 20
"""So many facts stand on a page of the line."""

_PARTIES = {"event": "actors", "statement": "speakers", "agreement": "parties", "meeting": "participants", "position": "holder"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A fact that waits: what it says in a few words, the sentence it stands in, and where that was written."""

    kind: str
    fact: str
    label: str
    parties: tuple[Party, ...]
    recipients: tuple[Party, ...]
    about: str
    status: str
    quad: int | None
    date: str | None
    passage: Passage
    source: Source
    score: float
    reports: int
    state: State | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A correction that holds, with the words it is about."""

    id: str
    at: str
    who: str
    action: str
    kind: str
    fact: str
    field: str
    before: Value
    after: Value
    note: str
    words: str
    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The line of facts that wait, or what has been done."""

    kind: str
    order: str
    show: str
    page: int
    pages: int
    total: int
    waiting: tuple[Card, ...]
    done: tuple[Done, ...]
    judged: int
    kinds: tuple[str, ...] = KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class FactPage:
    """A fact with its fields as they are, the actors that may be its parties, and what was said of it."""

    card: Card
    fields: tuple[tuple[str, str, str, tuple[str, ...], Value], ...]
    actors: tuple[tuple[str, str], ...]
    key: str
    history: tuple[Done, ...]


def line(desk: Desk, asked: Asked) -> Line:
    """Return the line that is asked for, or what was done last."""
    asked.only(("kind", "order", "show", "page", "format"))
    kinds = asked.among("kind", KINDS) or KINDS
    order = (asked.among("order", tuple(ORDERS)) or ("worth",))[0]
    show = (asked.among("show", ("waiting", "done")) or ("waiting",))[0]
    page = asked.number("page", 1, 1, 1000)
    desk.reviews.refreshed()
    cards: tuple[Card, ...] = ()
    done: tuple[Done, ...] = ()
    if show == "done":
        every = [each for each in reversed(living(desk.reviews.log)) if len(kinds) > 1 or each.kind in kinds]
        total, done = len(every), tuple(map(_done, every[(page - 1) * SHOWN : page * SHOWN]))
    else:
        lines = [desk.kept(f"line {kind} {order}", lambda kind=kind: queue(desk.record, kind, order)) for kind in kinds]  # type: ignore[misc]
        left = [each for each in in_line(lines, order) if not _judged(desk.reviews.state_of(each.kind, each.fact))]
        total, cards = len(left), cards_of(desk, left[(page - 1) * SHOWN : page * SHOWN])
    return Line(
        kind=kinds[0] if len(kinds) == 1 else "",
        order=order,
        show=show,
        page=page,
        pages=max(-(-total // SHOWN), 1),
        total=total,
        waiting=cards,
        done=done,
        judged=sum(_judged(state) for state in desk.reviews.states.values()),
    )


def fact_page(desk: Desk, kind: str, fact: str) -> FactPage:
    """Return the page of a fact; raises NotThere if the record does not hold it."""
    desk.reviews.refreshed()
    found = found_in(desk, kind, fact)
    state = desk.reviews.state_of(kind, fact)
    changes = state.changes if state else {}
    fields = [
        (
            each.name,
            each.label,
            each.kind,
            _choices(each, found.fact),
            changes.get(each.name, value_of(found.reading, found.fact, each.name)),
        )
        for each in FIELDS[kind]
    ]
    (card,) = cards_of(desk, [Waiting(kind=kind, fact=fact, doc=found.fact.doc, score=found.fact.score, reports=1, worth=0)])
    own = [each for each in living(desk.reviews.log) if desk.reviews.place(each) == (kind, fact)]
    actors = sorted({(each.key, each.name) for each in found.reading.actors}, key=lambda each: each[1].lower())
    return FactPage(
        card=card,
        fields=tuple(fields),
        actors=tuple(actors),
        key=getattr(found.fact, "key", ""),
        history=tuple(map(_done, reversed(own))),
    )


def found_in(desk: Desk, kind: str, fact: str) -> judging.Found:
    """Return a fact of the record; raises NotThere if the record does not hold it."""
    try:
        return judging.find(desk.record, kind, fact)
    except RecordError as error:
        raise NotThere(str(error), hint=error.hint) from None


def told(desk: Desk, kind: str, fact: str) -> dict[str, Any]:
    """Return where a fact stands, for a page that is open."""
    state = desk.reviews.state_of(kind, fact) or State(kind=kind, fact=fact)
    notes = [{"who": note.who, "text": folded(note.text)} for note in state.notes]
    return {"kind": kind, "fact": fact, "status": state.status, "who": state.who, "notes": notes}


def cards_of(desk: Desk, waiting: Sequence[Waiting]) -> tuple[Card, ...]:
    """Return facts as cards, each table asked once."""
    documents = rows.texts(desk.record, sorted({each.doc for each in waiting})) if waiting else {}
    found: dict[tuple[str, str], Row] = {}
    for kind in {each.kind for each in waiting}:
        ids = [each.fact for each in waiting if each.kind == kind]
        for row in desk.record.rows(f"SELECT * FROM {kind} WHERE id IN ({rows.marks(ids)})", ids):
            found[kind, row["id"]] = row
    return tuple(
        _card(each, found[each.kind, each.fact], documents, desk.reviews.state_of(each.kind, each.fact))
        for each in waiting
        if (each.kind, each.fact) in found
    )


def _card(one: Waiting, row: Row, documents: dict[str, Row], state: State | None) -> Card:
    return Card(
        kind=one.kind,
        fact=one.fact,
        label=row.get("type_label") or row.get("event_type") or row.get("modality") or row.get("stance") or row.get("kind") or "",
        parties=_parties(one.kind, row),
        recipients=shaping.parties(row, "recipients", "recipient") if one.kind == "event" else (),
        about=folded(row.get("issue") or row.get("question") or (row["name"] if one.kind in ("agreement", "actor") else "")),
        status=row.get("status") or "",
        quad=row.get("quad"),
        date=row.get("date"),
        passage=passage_of(documents[row["doc"]]["text"], Span(row["start"], row["stop"])),
        source=shaping.source(row, documents),
        score=one.score,
        reports=one.reports,
        state=state,
    )


def _parties(kind: str, row: Row) -> tuple[Party, ...]:
    ids = _PARTIES.get(kind)
    if ids == "holder":
        spelled: dict[str, Any] = {each: row[f"holder_{each}"] for each in ("key", "name", "country", "sector")}
        return (Party(id=row["holder"], **{**spelled, "name": spelled["name"] or row["holder"]}),)
    return shaping.parties(row, ids, {"parties": "party"}.get(ids, ids[:-1])) if ids else ()


def passage_of(text: str, span: Span) -> Passage:
    """Return the words of a span within their sentences; only the text near it is looked at, for that may never end."""
    low, high = shaping.near(span.start, span.stop, 0, len(text))
    window = text[low:high]
    around = judging.sentence_of(window, Span(span.start - low, span.stop - low))
    return Passage(
        quote=text[span.start : span.stop],
        sentence=window[around.start : around.stop],
        offset=span.start - low - around.start,
        start=span.start,
        stop=span.stop,
    )


def _done(one: Correction) -> Done:
    words = one.passage[one.offset : one.offset + one.stop - one.start]
    return Done(
        **{
            name: getattr(one, name) for name in ("id", "at", "who", "action", "kind", "fact", "field", "before", "after", "note")
        },
        words=folded(words) or one.fact,
        passage=Passage(quote=words, sentence=one.passage, offset=one.offset, start=one.start, stop=one.stop),
    )


def _choices(field: Field, fact: object) -> tuple[str, ...]:
    """Return what a field may be; what it is now may stay, even where it is another codebook's."""
    now = getattr(fact, field.name)
    return (*field.choices, now) if field.choices and isinstance(now, str) and now not in field.choices else field.choices


def _judged(state: State | None) -> bool:
    done: Iterable[Status] = ("accepted", "rejected", "changed")
    return state is not None and state.status in done
