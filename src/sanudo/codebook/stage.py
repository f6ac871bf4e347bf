"""Events of a codebook's types: its heads find the triggers, everything else is what the pipeline does for PLOVER's events.

The focus has been asked about these triggers as about PLOVER's, so parties, status, place and time are found alike; where the
code asks what kind of act it is, PLOVER's type that the focus holds likeliest stands in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from sanudo.codebook.heads import Heads
from sanudo.extract.events import Draft, EventReader, Events, Thresholds, Trigger
from sanudo.extract.roles import RoleWeights, shipped_weights
from sanudo.model.graph import Floats, Graph
from sanudo.ontology.plover import TYPES
from sanudo.stage import Facts
from sanudo.types import Actor, Document, Event, Fact, Mention, Place, Statement, TimeExpression, make_id

EVERY = Thresholds(event=0.0)
"""The heads have thresholds of their own: each trigger they find is an event."""


@dataclass(frozen=True)
class CodebookEvents:
    """The stage that gives the events of codebooks, beside those of another stage or, where that is None, instead of them."""

    codebooks: tuple[Heads, ...]
    beside: Events | None = None
    name: str = "codebook"
    needs: tuple[type[Fact], ...] = (Mention, Actor, TimeExpression, Place, Statement)
    gives: type[Fact] = Event

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> Sequence[Event]:
        """Return the events of a document, those of each codebook after the others."""
        found = list(self.beside(document, graph, facts)) if self.beside else []
        for heads in self.codebooks:
            if len(graph.spans.get(heads.name, ())):
                found += CodebookReader(heads, document, graph, facts, shipped_weights()).events()
        return found


class CodebookReader(EventReader):
    """One document on its way to the events of one codebook."""

    def __init__(self, heads: Heads, document: Document, graph: Graph, facts: Facts, weights: RoleWeights) -> None:
        super().__init__(document, _as_events(graph, heads.name), facts, EVERY, weights, stage="codebook")
        self.heads = heads

    def _type(self, row: int) -> tuple[str | None, float, Floats]:
        """Return PLOVER's likeliest type of a trigger, the probability of its own, and that of each of PLOVER's types."""
        names = self.graph.trait_names["event.type"]
        seen = self.graph.traits["event.type"][row]
        odds = np.asarray([seen[names.index(name)] for name in TYPES], np.float32)
        return tuple(TYPES)[int(odds.argmax())], float(self.graph.spans["event"].score[row]), odds

    def _draft(self, trigger: Trigger) -> Draft:
        return replace(super()._draft(trigger), event_type=self._label(trigger.row)[0])

    def _mode(self, draft: Draft) -> str | None:
        """Return the mode that the label of the best trigger names."""
        return self._label(draft.row)[1] or None

    def _label(self, row: int) -> tuple[str, str]:
        table = self.graph.spans["event"]
        kind, _, mode = table.labels[table.label[row]].partition("/")
        return kind, mode

    def event(self, draft: Draft) -> Event:
        """Return the event of the codebook that a draft becomes."""
        event = super().event(draft)
        known = self.heads.types[draft.event_type]
        actors, recipients = event.actors, event.recipients
        if known.symmetric and not actors:
            actors, recipients = recipients, ()
        return replace(
            event,
            id=make_id(self.document.id, "event", self.heads.name, draft.event_type, event.start, event.stop),
            codebook=self.heads.name,
            type_label=known.label,
            type_quad=known.quad,
            actors=actors,
            recipients=recipients,
        )


def _as_events(graph: Graph, name: str) -> Graph:
    """Return a graph in which the triggers of a codebook stand where PLOVER's do."""

    def renamed(key: str) -> str | None:
        """Return the name of a trait in that graph: None for PLOVER's own, which make way."""
        if key.startswith(f"{name}."):
            return f"event.{key.removeprefix(f'{name}.')}"
        return None if key.startswith("event.") else key

    traits = {new: values for key, values in graph.traits.items() if (new := renamed(key))}
    names = {new: values for key, values in graph.trait_names.items() if (new := renamed(key))}
    spans = {**graph.spans, "event": graph.spans[name]}
    return replace(graph, spans=spans, arcs={**graph.arcs, "event": graph.arcs[name]}, traits=traits, trait_names=names)
