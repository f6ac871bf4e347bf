"""Happenings: events of many documents that tell of one thing in the world.

Events of one type meet where their parties, dates and places agree; an event of one document joins at most one event of
another. What was planned in one report and held in the next is one happening.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sanudo.merge.actors import Ref
from sanudo.merge.copies import Groups
from sanudo.ontology.plover import SYMMETRIC
from sanudo.types import Event, Reading

ALIKE = 0.6
"""Events are one happening from this likeness on."""


@dataclass(frozen=True, slots=True)
class Told:
    """An event as one document tells it: its parties as actors of the world (numbers of groups), and the document's date."""

    doc: str
    event: Event
    actors: frozenset[int]
    recipients: frozenset[int]
    published: str


def happenings(readings: Sequence[Reading], actors: Sequence[tuple[Ref, ...]]) -> list[tuple[Told, ...]]:
    """Return every event of every reading in groups, one for each happening, in the order given."""
    who = {ref: number for number, group in enumerate(actors) for ref in group}
    told = [_told(reading, event, who) for reading in readings for event in reading.events]
    by_type: dict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(told):
        by_type[each.event.event_type].append(number)
    pairs = [(likeness(told[a], told[b]), a, b) for members in by_type.values() for a, b in _across(members, told)]
    groups = Groups(len(told))
    docs = [{each.doc} for each in told]
    for score, a, b in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        one, two = groups.find(a), groups.find(b)
        if score >= ALIKE and one != two and not docs[one] & docs[two]:
            groups.join(one, two)
            docs[min(one, two)] = docs[one] | docs[two]
    return [tuple(told[number] for number in group) for group in groups.all()]


def _told(reading: Reading, event: Event, who: Mapping[Ref, int]) -> Told:
    doc = reading.document.id

    def numbers(ids: Sequence[str]) -> frozenset[int]:
        return frozenset(who[doc, each] for each in ids if (doc, each) in who)

    return Told(doc, event, numbers(event.actors), numbers(event.recipients), reading.document.published or "")


def _across(members: Sequence[int], told: Sequence[Told]) -> Iterator[tuple[int, int]]:
    for place, a in enumerate(members):
        for b in members[place + 1 :]:
            if told[a].doc != told[b].doc:
                yield a, b


def likeness(a: Told, b: Told) -> float:
    """Return how alike two events of one type are, 0..1: parties, date, mode and place; 0 where date or place contradict."""
    parties = _parties(a, b)
    date = _dates(a.event.date, b.event.date)
    place = _places(a.event, b.event)
    if not parties or date == 0 or place == 0:
        return 0.0
    mode = 1.0 if a.event.mode == b.event.mode else 0.5
    return 0.45 * parties + 0.3 * date + 0.15 * place + 0.1 * mode


def _parties(a: Told, b: Told) -> float:
    if a.event.event_type in SYMMETRIC:
        return _overlap(a.actors | a.recipients, b.actors | b.recipients)
    actors, recipients = _overlap(a.actors, b.actors), _overlap(a.recipients, b.recipients)
    if not actors and a.actors and b.actors:
        return 0.0
    if not recipients and a.recipients and b.recipients:
        return 0.3 * actors
    return (actors + recipients) / 2 if (a.recipients or b.recipients) else actors


def _overlap(a: frozenset[int], b: frozenset[int]) -> float:
    """Return the share of the smaller set that is in the other; a half where one is empty."""
    if not a or not b:
        return 0.5
    return len(a & b) / min(len(a), len(b))


def _dates(a: str | None, b: str | None) -> float:
    """Return 1 for dates that agree as far as both go (the day itself counts most), 0 for dates that do not, a half for unknown
    ones.
    """
    if not a or not b:
        return 0.5
    size = min(len(a), len(b))
    if a[:size] != b[:size]:
        return 0.0
    return {4: 0.55, 7: 0.75}.get(size, 1.0)


def _places(a: Event, b: Event) -> float:
    if not a.place_country or not b.place_country:
        return 0.6
    return 1.0 if a.place_country == b.place_country else 0.0
