"""The page of an actor: who it is, what it does and what is done to it, what it says and holds, where it is spoken of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sanudo.errors import RecordError
from sanudo.serve import kinds
from sanudo.serve.asking import Asked
from sanudo.serve.charts import Bar, Chart, upright
from sanudo.serve.dossier import Dossier, dossier
from sanudo.serve.lists import Listing, ListKind, NotThere, listing
from sanudo.serve.periods import bounds, periods
from sanudo.serve.wording import counted, day, quad_name
from sanudo.store.countings import counterparts_of, months_of, types_of
from sanudo.store.filters import EventFilter
from sanudo.store.queries import Record
from sanudo.store.results import (
    AgreementRow,
    Count,
    Counterpart,
    DocumentRow,
    Entity,
    EventRow,
    MeetingRow,
    MonthCount,
    PositionRow,
    StatementRow,
)
from sanudo.store.shortcuts import has_shortcuts

SHOWN = 8
"""So many rows of each list stand on the page; its lists lead on."""
COUNTERPARTS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorPage:
    """What the record knows of an actor; every list holds its first rows, how many there are, and where the rest is."""

    entity: Entity
    types: tuple[Count, ...]
    months: tuple[MonthCount, ...]
    counterparts: tuple[Counterpart, ...]
    acts: Listing[EventRow]
    receives: Listing[EventRow]
    statements: Listing[StatementRow]
    positions: Listing[PositionRow]
    agreements: Listing[AgreementRow]
    meetings: Listing[MeetingRow]
    documents: Listing[DocumentRow]
    dossier: Dossier


def known_actor(record: Record, key: str) -> Entity:
    """Return an actor; raises NotThere if the record does not know it."""
    try:
        return record.entity(key)
    except RecordError as error:
        raise NotThere(str(error), hint="Actors can be looked for by name in the list of actors.") from error


def actor_page(record: Record, key: str) -> ActorPage:
    """Return what the record knows of an actor; raises NotThere if it does not know it."""
    entity = known_actor(record, key)
    types, months, counterparts = _counts(record, key)

    def of(kind: ListKind[Any], name: str = "actor") -> Listing[Any]:
        return listing(record, kind, Asked([(name, key), ("limit", str(SHOWN))]))

    return ActorPage(
        entity=entity,
        types=types,
        months=months,
        counterparts=counterparts,
        acts=of(kinds.EVENTS, "actor_key"),
        receives=of(kinds.EVENTS, "recipient_key"),
        statements=of(kinds.STATEMENTS),
        positions=of(kinds.POSITIONS),
        agreements=of(kinds.AGREEMENTS),
        meetings=of(kinds.MEETINGS),
        documents=of(kinds.DOCUMENTS),
        dossier=dossier(record, entity),
    )


def _counts(record: Record, key: str) -> tuple[tuple[Count, ...], tuple[MonthCount, ...], tuple[Counterpart, ...]]:
    """Return an actor's events by type and by month, and whom it has most to do with: from what the build counted, if it did."""
    if has_shortcuts(record):
        return types_of(record, key), months_of(record, key), counterparts_of(record, key, COUNTERPARTS)
    chosen = EventFilter(actor=key)
    return record.events_by("event_type", chosen), record.events_by_month(chosen), record.counterparts(key, limit=COUNTERPARTS)


def events_chart(page: ActorPage) -> Chart:
    """Return an actor's events over time as bars of quad classes."""
    counts: dict[str, int] = {}
    for each in page.months:
        name = each.month.isoformat()[:7]
        counts[name] = counts.get(name, 0) + each.count
    names, beyond = periods(counts)
    return upright([_bar(page, name) for name in names], beyond)


def _bar(page: ActorPage, name: str) -> Bar:
    quads: dict[int, int] = {}
    for each in page.months:
        if each.month.isoformat().startswith(name):
            quads[each.quad] = quads.get(each.quad, 0) + each.count
    told = ", ".join(f"{count} {quad_name(quad)}" for quad, count in sorted(quads.items()))
    note = f"{day(name)}: {counted(sum(quads.values()), 'event')}" + (f" ({told})" if told else "")
    since, until = bounds(name)
    parts = tuple((f"q{quad}", float(count)) for quad, count in sorted(quads.items()))
    return Bar(
        day(name, short=True), parts, note, f"/events{Asked([('actor', page.entity.key)]).query(since=since, until=until)}"
    )
