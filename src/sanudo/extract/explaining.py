"""Why an event was coded as it was: its triggers, each decision with its alternatives, and the head or rule that made it.

Nothing is stored for this: the text is read once more, and what the stage of events weighed on the way is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from sanudo.errors import InputError
from sanudo.extract import politics
from sanudo.extract.calendar import UNDATED, UNPLACED
from sanudo.extract.chapters import chapters
from sanudo.extract.events import Draft, EventReader, Events, Trigger
from sanudo.extract.layout import Layout
from sanudo.extract.merging import merged
from sanudo.model.graph import Graph
from sanudo.ontology.plover import TYPES, cameo, folded, intensity, quad
from sanudo.stage import Facts
from sanudo.types import Document, Event, Span

SHOWN = 5
"""So many alternatives of a decision are kept."""
FAINT = 0.005
"""Alternatives less probable than this are left out."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way in which a decision could have gone: its name, its probability, and whether it was taken."""

    name: str
    score: float
    taken: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided (type, status, mode, date, country), by which head or rule, and what the options were, likeliest first."""

    what: str
    by: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class TriggerTrace:
    """A trigger in its text: its words, what stands around them, and what the two heads gave its type."""

    start: int
    stop: int
    words: str
    before: str
    after: str
    word_head: float
    focus: float


@dataclass(frozen=True, slots=True)
class PartyTrace:
    """An actor weighed as party: its probabilities, the role it got (or none), and the mention the best arc goes to."""

    actor: str
    name: str
    role: str | None
    as_actor: float
    as_recipient: float
    arc: float
    words: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """An event and all that led to it; `political` is the probability that its text may have events at all."""

    event: Event
    derived: dict[str, str | float]
    triggers: tuple[TriggerTrace, ...]
    decisions: tuple[Decision, ...]
    parties: tuple[PartyTrace, ...]
    political: float
    rules: tuple[str, ...]


def explain(stage: Events, document: Document, graph: Graph, facts: Facts, event_id: str) -> Explanation:
    """Return why a document has the event of this id. Raises InputError where it has none."""
    return Explainer(stage, document, graph, facts).explanation(event_id)


class Explainer:
    """One document whose events are to be explained."""

    def __init__(self, stage: Events, document: Document, graph: Graph, facts: Facts) -> None:
        political = politics.probability(Layout(document, graph), facts, stage.politics)
        self._chapters = [_Chapter(stage.reader(document, *part), political) for part in chapters(graph, facts)]

    def explanation(self, event_id: str) -> Explanation:
        """Return why there is the event of this id. Raises InputError where there is none."""
        for chapter in self._chapters:
            if (found := chapter.explanation(event_id)) is not None:
                return found
        raise InputError(
            f"Its document has no event {event_id} when it is read again.",
            hint="The record was made by another version of Sanudo: make it anew with sanudo record.",
        )


class _Chapter:
    """A chapter of a document; `political` is the probability that the whole text may have events."""

    def __init__(self, reader: EventReader, political: float) -> None:
        self.reader, self.political = reader, political
        self.text, self.graph = reader.document.text, reader.graph
        self._triggers: dict[int, Trigger] = {trigger.row: trigger for trigger in reader.triggers()}

    def explanation(self, event_id: str) -> Explanation | None:
        """Return why there is the event of this id, None where there is none."""
        for draft in merged(self.reader.drafts(), self.reader.layout):
            event = self.reader.event(draft)
            if event.id == event_id and not draft.headline:
                return self._explanation(draft, event)
        return None

    def _explanation(self, draft: Draft, event: Event) -> Explanation:
        derived: dict[str, str | float] = {
            "plover": folded(event.event_type, event.status),
            "cameo": cameo(event.event_type, event.mode),
            "quad": float(quad(event.event_type)),
            "intensity": intensity(event.event_type, event.mode),
        }
        triggers = tuple(self._trigger(span) for span in draft.spans)
        parties = tuple(self._parties(self._triggers[draft.row], event))
        decisions = tuple(self._decisions(draft, event))
        return Explanation(event, derived, triggers, decisions, parties, self.political, tuple(self._rules(draft, event)))

    def _row(self, span: Span) -> int:
        return next(row for row, trigger in self._triggers.items() if trigger.span == span)

    def _trigger(self, span: Span) -> TriggerTrace:
        row, here = self._row(span), self.reader.layout.sentence(span.start)
        tokens, table = self.graph.tokens, self.graph.spans["event"]
        inside = np.flatnonzero(tokens.sentence == here)
        start, stop = int(tokens.start[inside[0]]), int(tokens.stop[inside[-1]])
        event_type = self._triggers[row].event_type
        names = self.graph.trait_names["event.type"]
        head = float(table.score[row]) if table.labels[table.label[row]] == event_type else 0.0
        focus = float(self.graph.traits["event.type"][row, names.index(event_type)])
        words = self.text[span.start : span.stop]
        return TriggerTrace(
            span.start,
            span.stop,
            words,
            self.text[start : span.start],
            self.text[span.stop : stop],
            round(head, 3),
            round(focus, 3),
        )

    def _decisions(self, draft: Draft, event: Event) -> Iterator[Decision]:
        row, calendar = draft.row, self.reader.calendar
        types = zip(TYPES, self.reader.type_odds(row).tolist(), strict=True)
        yield _decision("type", "mean of the head on words and the focus", types, event.event_type)
        names = self.graph.trait_names["event.status"]
        by = f"the focus; what is not actual counts {self.reader.thresholds.unreal:g} times"
        yield _decision("status", by, zip(names, draft.status.tolist(), strict=True), event.status)
        if TYPES[event.event_type].modes:
            modes = self.reader.mode_odds(draft)
            by = f"focus and words that name a mode, over all triggers; none counts {self.reader.thresholds.modeless:g} times"
            yield _decision("mode", by, modes, event.mode or "none")
        dates = [(value or "none", score) for value, score in calendar.date_odds(draft.spans)]
        yield _decision("date", f"the chooser of dates; none from {UNDATED:g} on", dates, event.date or "none")
        lands = [(code or "none", score) for code, score in calendar.country_odds(draft.spans, draft.actors, draft.recipients)]
        yield _decision("country", f"the chooser of countries; none from {UNPLACED:g} on", lands, event.place_country or "none")

    def _parties(self, trigger: Trigger, event: Event) -> Iterator[PartyTrace]:
        cast = self.reader.cast
        if not len(cast):
            return
        sure, arcs = self.reader.weights.probabilities(trigger.seen), cast.arc_scores[trigger.row]
        wanted = {*event.actors, *event.recipients}
        order = sorted(range(len(cast)), key=lambda each: (cast.actors[each].id not in wanted, -float(sure[each].max())))
        for index in order[: max(SHOWN, len(wanted))]:
            actor = cast.actors[index]
            role = "actor" if actor.id in event.actors else "recipient" if actor.id in event.recipients else None
            first, second = (round(float(value), 3) for value in sure[index])
            words = self._nearest(index, trigger.span)
            yield PartyTrace(actor.id, actor.name, role, first, second, round(float(arcs[index].max()), 3), words)

    def _nearest(self, index: int, span: Span) -> str:
        """Return the mention of an actor that stands nearest to a trigger."""
        people = self.reader.people
        actor = self.reader.cast.actors[index].id
        own = [mention for mention in people.mentions if people.actor(mention) == actor]
        best = min(own, key=lambda mention: abs(mention.start - span.start), default=None)
        return self.text[best.start : best.stop] if best else ""

    def _rules(self, draft: Draft, event: Event) -> Iterator[str]:
        bars = self.reader.thresholds
        yield f"The text is political with probability {self.political:.2f}; below {bars.politics:g} it would have no events."
        if event.also:
            yield f"One happening, not several: {len(event.also)} further trigger(s) tell of the same."
        best = self._best_scores(draft, event)
        if any(score < bars.weak for score in best):
            yield "A party comes from a further trigger of the same happening."
        if any(bars.weak <= score < bars.role for score in best):
            yield f"A role that nobody fills with {bars.role:g} goes to the likeliest actor, if above {bars.weak:g}."
        if event.said_in:
            yield "The trigger stands in the content of a statement."
        if event.reported_by:
            yield f"It rests on one word alone: the head for hearsay gives {draft.reported:.2f} (from 0.5 on)."

    def _best_scores(self, draft: Draft, event: Event) -> list[float]:
        """Return how probable each party is by the leading trigger alone."""
        cast = self.reader.cast
        sure = self.reader.weights.probabilities(self._triggers[draft.row].seen)
        return [float(sure[cast.number[who]].max()) for who in (*event.actors, *event.recipients)]


def _decision(what: str, by: str, options: Iterable[tuple[str, float]], taken: str) -> Decision:
    weighed = sorted(options, key=lambda each: (each[0] != taken, -each[1]))
    kept = [Option(name, round(float(score), 3), name == taken) for name, score in weighed[:SHOWN]]
    kept = [option for option in kept if option.taken or option.score >= FAINT]
    return Decision(what, by, tuple(sorted(kept, key=lambda each: -each.score)))
