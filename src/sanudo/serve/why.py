"""Why an event was coded as it was: its document is read once more, and what was weighed on the way is told."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sanudo.errors import InputError, RecordError
from sanudo.export.citations import folded
from sanudo.extract.events import Events
from sanudo.extract.explaining import Explainer, Explanation
from sanudo.serve.lists import NotThere
from sanudo.stage import Facts
from sanudo.store.queries import Record
from sanudo.store.results import EventRow
from sanudo.types import Document

if TYPE_CHECKING:
    from collections.abc import Callable

    from sanudo.pipeline import Pipeline

KEPT = 16
"""So many documents that were read again are remembered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyPage:
    """An event and why it is one. `same_version` is false where the record was made by another version than reads it now.

    There is no explanation of events of another codebook than PLOVER, nor where the text does not lead to the event when it is
    read again; `unexplained` then says so.
    """

    event: EventRow
    explanation: Explanation | None
    unexplained: str
    same_version: bool


def explainer_of(pipeline: Pipeline, document: Document) -> Explainer:
    """Read a document up to its events, and return what can tell why there is each of them."""
    facts = Facts()
    (graph,) = pipeline.graphs([document])
    for stage in pipeline.stages:
        if isinstance(stage, Events):
            return Explainer(stage, document, graph, facts)
        facts = facts.with_facts(stage.gives, stage(document, graph, facts))
    raise AssertionError("the pipeline has no stage of events")


class Explaining:
    """Explains events of a record. The weights are loaded with the first question; one document is read at a time."""

    def __init__(self, record: Record, make: Callable[[], Pipeline] | None = None) -> None:
        self._record, self._make = record, make or _shipped
        self._pipeline: Pipeline | None = None
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, Explainer] = OrderedDict()

    def page(self, event_id: str) -> WhyPage:
        """Return why there is an event; raises NotThere where the record has none such."""
        try:
            event = self._record.event(event_id)
        except RecordError as error:
            raise NotThere(str(error), hint="Another build of the record may have known it.") from error
        if event.codebook != "plover":
            said = f"It is of the codebook {event.codebook}; only events of PLOVER's types are explained."
            return WhyPage(event=event, explanation=None, unexplained=said, same_version=True)
        with self._lock:
            if self._pipeline is None:
                self._pipeline = self._make()
            same = self._record.meta().get("version") == self._pipeline.version
            try:
                found = self._explainer(event.source.doc, self._pipeline).explanation(event_id)
            except InputError as error:
                return WhyPage(event=event, explanation=None, unexplained=f"{error} {error.hint}", same_version=same)
        return WhyPage(event=event, explanation=found, unexplained="", same_version=same)

    def _explainer(self, doc: str, pipeline: Pipeline) -> Explainer:
        if doc not in self._kept:
            self._kept[doc] = explainer_of(pipeline, self._record.document(doc).document)
        self._kept.move_to_end(doc)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return self._kept[doc]


def _shipped() -> Pipeline:
    from sanudo.pipeline import Pipeline  # brings the runtime of the encoder: a desk that is only read does without

    return Pipeline()


def clipped(before: str, words: str, after: str, room: int = 220) -> tuple[str, str, str]:
    """Return a sentence in three, what stands before and after a trigger cut to some characters."""
    left, right = folded(before), folded(after)
    left = "… " + left[-room:].partition(" ")[2] if len(left) > room else left
    right = right[:room].rpartition(" ")[0] + " …" if len(right) > room else right
    return left + (" " if before[-1:].isspace() else ""), words, (" " if after[:1].isspace() else "") + right
