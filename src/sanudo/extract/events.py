"""Events: who did what to whom, from the triggers the encoder found and what the focus bound to each.

A trigger becomes a draft with the probabilities of its type, status and mode and of every mention as its actor or recipient;
drafts of one happening are merged; what is left becomes an Event.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

import numpy as np

from sanudo.extract import politics
from sanudo.extract.calendar import Calendar, CalendarWeights
from sanudo.extract.chapters import chapters
from sanudo.extract.layout import Layout, arcs_of
from sanudo.extract.merging import merged
from sanudo.extract.modes import pooled, weighed
from sanudo.extract.numbers import owned, quantities
from sanudo.extract.people import People
from sanudo.extract.politics import PoliticsWeights
from sanudo.extract.roles import Act, Cast, RoleWeights, features, shipped_weights
from sanudo.model.graph import Floats, Graph
from sanudo.ontology.plover import SYMMETRIC, TYPES
from sanudo.stage import Facts
from sanudo.types import Actor, Document, Event, Fact, Mention, Place, Quantity, Span, Statement, Status, TimeExpression, make_id


@dataclass(frozen=True)
class Thresholds:
    """From which probabilities on a trigger is an event, and a mention its actor or recipient; chosen on development folds for
    F1; `event` on articles that the encoder had not seen, F1 being the same from 0.44 to 0.56 and events that are none fewer.

    `weak` is the probability from which the best actor is taken for a role that nobody fills by `role`; `again` that from which
    another of the same country is taken beside one that is likelier: below it, it is mostly another word for the same party
    ("Jakarta", "the army", the president). `role_met` and `again_met` are the same for who meets, where a party too few loses the
    meeting. All four were chosen on articles that the encoder had not seen, for parties that are right. `unreal` is how many
    times more readily an event is planned, possible or denied than the encoder has it, which leans to what is most common;
    `modeless` how many times less readily it is left without a mode: nine in ten events of types with modes have one. From the
    probability `reported` an event rests on the word of whose statement it stands in. A text that is less probably political than
    `politics` has no events.
    """

    event: float = 0.5
    role: float = 0.2
    again: float = 0.3
    role_met: float = 0.15
    again_met: float = 0.2
    weak: float = 0.02
    unreal: float = 2.1
    reported: float = 0.3
    modeless: float = 0.1
    politics: float = politics.LEAST


@dataclass
class Draft:
    """An event while it is being made: `spans` of its triggers, the first the best, and their `rows` in the graph; roles as actor
    ids with probabilities.
    """

    rows: list[int]
    event_type: str
    score: float
    spans: list[Span]
    status: Floats
    actors: dict[str, float]
    recipients: dict[str, float]
    headline: bool
    said_in: str | None
    same: list[Span] = field(default_factory=list)
    times: list[TimeExpression] = field(default_factory=list)
    reported: float = 0.0

    @property
    def row(self) -> int:
        """The row of the best trigger."""
        return self.rows[0]


@dataclass(frozen=True)
class Events:
    """The stage that gives events."""

    thresholds: Thresholds = Thresholds()
    weights: RoleWeights | None = None
    calendar: CalendarWeights | None = None
    politics: PoliticsWeights | None = None
    name: str = "events"
    needs: tuple[type[Fact], ...] = (Mention, Actor, TimeExpression, Place, Statement)
    gives: type[Fact] = Event

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Event]:
        """Return the events of a document, one for each happening."""
        reader = self.reader(document, graph, facts)
        if not reader.is_political(self.politics):
            return []
        parts = list(chapters(graph, facts))
        readers = [reader] if len(parts) == 1 else (self.reader(document, *part) for part in parts)
        return [event for each in readers for event in each.events()]

    def reader(self, document: Document, graph: Graph, facts: Facts) -> EventReader:
        """Return a document on its way to its events, whether it is political or not."""
        weights = self.weights or shipped_weights()
        return EventReader(document, graph, facts, self.thresholds, weights, self.calendar, self.name)


@dataclass(frozen=True)
class Trigger:
    """A trigger that is an event: its row, type and probability, and what is seen of every actor as party to it."""

    row: int
    event_type: str
    score: float
    span: Span
    said_in: Statement | None
    seen: Floats


class EventReader:
    """One document on its way to its events."""

    def __init__(
        self,
        document: Document,
        graph: Graph,
        facts: Facts,
        thresholds: Thresholds,
        weights: RoleWeights,
        calendar: CalendarWeights | None = None,
        stage: str = "events",
    ) -> None:
        self.document, self.graph, self.facts, self.stage = document, graph, facts, stage
        self.thresholds, self.weights = thresholds, weights
        self.layout = Layout(document, graph)
        self.people = People(facts)
        self.cast = Cast(self.layout, facts, self.people)
        self.calendar = Calendar(self.layout, facts, self.people, calendar)
        self.statements = facts[Statement]

    def events(self) -> list[Event]:
        """Return the events of the document."""
        kept = [draft for draft in merged(self.drafts(), self.layout) if not draft.headline]
        return self._with_sizes([self.event(draft) for draft in kept])

    def _with_sizes(self, found: list[Event]) -> list[Event]:
        """Return events with the numbers of people and amounts of money that stand beside their triggers."""
        sizes: dict[str, list[Quantity]] = {}
        triggers: dict[int, dict[int, Event]] = {}
        for event in found:
            for span in (event.span, *event.also):
                triggers.setdefault(self.layout.sentence(span.start), {})[span.start] = event
        for here, events in sorted(triggers.items()):
            types = {offset: event.event_type for offset, event in events.items()}
            for quantity in quantities(self.layout.text, self.layout.extent(here)):
                owner = owned(quantity, types)
                if owner is not None:
                    sizes.setdefault(events[owner].id, []).append(quantity)
        return [replace(event, sizes=_one_each(sizes.get(event.id, ()))) for event in found]

    def is_political(self, weights: PoliticsWeights | None = None) -> bool:
        """Tell whether the text may have events at all."""
        table = self.graph.spans.get("event")
        if table is None or not len(table):
            return True
        return politics.probability(self.layout, self.facts, weights) >= self.thresholds.politics

    def drafts(self) -> list[Draft]:
        """Return a draft for each trigger that is an event, in the order of the text."""
        return [self._draft(trigger) for trigger in self.triggers()]

    def triggers(self) -> list[Trigger]:
        """Return the triggers that are events, in the order of the text."""
        table = self.graph.spans.get("event")
        acts, scores = [], []
        for row in range(len(table) if table is not None else 0):
            event_type, score, odds = self._type(row)
            if table is None or event_type is None or score < self.thresholds.event:
                continue
            span = self.layout.characters(int(table.first[row]), int(table.last[row]))
            acts.append(Act(row, event_type, odds, span, self._said_in(span), bool(self.layout.quoted[span.start] == 1)))
            scores.append(score)
        if not acts:
            return []
        seen = features(self.cast, acts)
        found = zip(acts, scores, seen, strict=True)
        return [Trigger(act.row, act.event_type, score, act.span, act.said_in, own) for act, score, own in found]

    # --- one trigger

    def _draft(self, trigger: Trigger) -> Draft:
        row = trigger.row
        actors, recipients = self._roles(trigger)
        return Draft(
            rows=[row],
            event_type=trigger.event_type,
            score=trigger.score,
            spans=[trigger.span],
            status=self.graph.traits["event.status"][row],
            actors=actors,
            recipients=recipients,
            headline=self.layout.in_headline(trigger.span.start),
            said_in=trigger.said_in.id if trigger.said_in else None,
            same=self._bound(row, "same"),
            times=self.calendar.times_at(self._bound(row, "time")),
            reported=float(self.graph.traits["event.reported"][row, 1]) if "event.reported" in self.graph.traits else 0.0,
        )

    def _type(self, row: int) -> tuple[str | None, float, Floats]:
        """Return the type of a trigger, its probability and that of every type.

        The probabilities are the mean of what the head on words and the focus say; no type where none is likelier.
        """
        table = self.graph.spans["event"]
        names = self.graph.trait_names["event.type"]
        seen = self.graph.traits["event.type"][row].copy()
        seen[names.index(table.labels[table.label[row]])] += table.score[row]
        best = int(seen[1:].argmax()) + 1
        odds = np.asarray([seen[names.index(name)] / 2 for name in TYPES], np.float32)
        return (names[best], float(seen[best]) / 2, odds) if seen[best] > seen[0] else (None, 0.0, odds)

    def type_odds(self, row: int) -> Floats:
        """Return the probability of every type, in the order of `TYPES`, for a row of the graph's triggers."""
        return self._type(row)[2]

    def mode_odds(self, draft: Draft) -> list[tuple[str, float]]:
        """Return the modes of an event's type, and "none", each with its probability, as all its triggers have it."""
        names, table = self.graph.trait_names["event.mode"], self.graph.spans["event"]
        modes = [mode for mode in TYPES[draft.event_type].modes if f"{draft.event_type}/{mode}" in names]
        heard = []
        for row in draft.rows:
            values = self.graph.traits["event.mode"][row]
            odds = [("none", float(values[0]))]
            odds += [(mode, float(values[names.index(f"{draft.event_type}/{mode}")])) for mode in modes]
            span = self.layout.characters(int(table.first[row]), int(table.last[row]))
            sentence = self.layout.extent(self.layout.sentence(span.start))
            heard.append(weighed(odds, draft.event_type, self.layout.text, span, sentence) if modes else odds)
        return pooled(heard)

    def _mode(self, draft: Draft) -> str | None:
        """Return the most probable mode of the type; None where the type has none, or where none is much likelier."""
        (_, none), *modes = self.mode_odds(draft)
        best = max(modes, key=lambda each: each[1], default=None)
        return best[0] if best and best[1] > none * self.thresholds.modeless else None

    def _bound(self, row: int, label: str) -> list[Span]:
        found = arcs_of(self.graph.arcs.get("event"), row, label)
        return [self.layout.characters(first, last) for first, last, _ in sorted(found, key=lambda arc: -arc[2])]

    def _roles(self, trigger: Trigger) -> tuple[dict[str, float], dict[str, float]]:
        """Return actors and recipients with their probabilities; who could be both is what is more probable."""
        if not len(self.cast):
            return {}, {}
        sure = self.weights.probabilities(trigger.seen)
        first = sure[:, 0] >= sure[:, 1]
        limits = self.thresholds
        least = (limits.role_met, limits.again_met) if trigger.event_type == "CONSULT" else (limits.role, limits.again)
        actors = parties(self.cast.actors, np.where(first, sure[:, 0], 0), *least, limits.weak)
        return actors, parties(self.cast.actors, np.where(first, 0, sure[:, 1]), *least, limits.weak)

    def _said_in(self, span: Span) -> Statement | None:
        """Return the innermost statement whose content a trigger stands in."""
        holding = [each for each in self.statements if any(part.start <= span.start < part.stop for part in each.content)]
        return min(holding, key=lambda each: sum(part.stop - part.start for part in each.content)) if holding else None

    # --- one event

    def event(self, draft: Draft) -> Event:
        """Return the event that a draft, joined with those of its happening, becomes."""
        best, also = draft.spans[0], tuple(sorted(draft.spans[1:]))
        time, date = self.calendar.when(draft.spans)
        where = self.calendar.where(draft.spans, draft.actors, draft.recipients)
        actors, recipients = _ordered(draft.actors), _ordered(draft.recipients)
        if not actors and draft.event_type in SYMMETRIC:
            actors, recipients = recipients, ()
        return Event(
            id=make_id(self.document.id, "event", draft.event_type, best.start, best.stop),
            doc=self.document.id,
            start=best.start,
            stop=best.stop,
            score=round(draft.score, 4),
            stage=self.stage,
            event_type=draft.event_type,
            mode=self._mode(draft),
            status=self._status(draft.status),
            actors=actors,
            recipients=recipients,
            also=also,
            date=date,
            time=time.id if time else None,
            place=where.place.id if where.place else None,
            place_name=where.name,
            place_country=where.country,
            reported_by=self._reporter(draft),
            said_in=draft.said_in,
        )

    def _status(self, probabilities: Floats) -> Status:
        names = self.graph.trait_names["event.status"]
        lean = [1.0 if name == "actual" else self.thresholds.unreal for name in names]
        return cast(Status, names[int(np.argmax(probabilities * lean))])

    def _reporter(self, draft: Draft) -> str | None:
        """Return the speaker of the statement an event stands in, where the event rests on that word alone."""
        if draft.reported < self.thresholds.reported or draft.said_in is None:
            return None
        speakers: Sequence[str] = next((each.speakers for each in self.statements if each.id == draft.said_in), ())
        return speakers[0] if speakers else None


def parties(cast: Sequence[Actor], sure: Floats, role: float, again: float, weak: float) -> dict[str, float]:
    """Return the ids of who fills a role, with their probabilities `sure` [actors], the likeliest first.

    All are taken from `role` on, the best alone from `weak` on; beside a likelier one of its country an actor must reach `again`.
    """
    chosen: dict[str, float] = {}
    lands: set[str | None] = set()
    for index in np.argsort(-sure, kind="stable").tolist():
        actor, chance = cast[index], float(sure[index])
        if chance < (role if chosen else weak):
            break
        if chance >= again or actor.country not in lands:
            chosen[actor.id] = chance
        lands |= {actor.country} - {None, "IGO"}
    return chosen


def _one_each(sizes: Iterable[Quantity]) -> tuple[Quantity, ...]:
    """Return one number of each kind: the first that has a value, else the first."""
    kinds: dict[str, Quantity] = {}
    for size in sizes:
        if size.kind not in kinds or (kinds[size.kind].value is None and size.value is not None):
            kinds[size.kind] = size
    return tuple(kinds.values())


def _ordered(roles: dict[str, float]) -> tuple[str, ...]:
    return tuple(sorted(roles, key=lambda actor: (-roles[actor], actor)))
