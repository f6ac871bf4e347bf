"""Long documents are read in chapters: what bounds the memory, and that nothing of what is bound to a trigger is lost."""

from __future__ import annotations

import numpy as np
import pytest

from sanudo.extract.chapters import HEAD, MARGIN, chapters
from sanudo.extract.events import Events
from sanudo.extract.explaining import explain
from sanudo.model.graph import Graph
from sanudo.pipeline import Pipeline
from sanudo.stage import Facts
from sanudo.types import Actor, Document, Event, Mention, Place, Statement, TimeExpression

STORY = (
    "Kenya expelled the ambassador of Somalia on Monday. Police in Lima arrested 40 protesters. "
    "Japan and India signed an accord in Delhi. Rebels shelled Goma, the army said. "
)


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline(threads=1)


def before_events(pipeline: Pipeline, document: Document) -> tuple[Graph, Facts, Events]:
    (graph,) = pipeline.graphs([document])
    facts = Facts()
    for stage in pipeline.stages:
        if isinstance(stage, Events):
            return graph, facts, stage
        facts = facts.with_facts(stage.gives, stage(document, graph, facts))
    raise AssertionError


def test_an_article_is_one_chapter(pipeline: Pipeline) -> None:
    document = Document(id="d", text=STORY)
    graph, facts, _ = before_events(pipeline, document)
    ((part, near),) = chapters(graph, facts)
    assert part is graph
    assert near is facts


def test_chapters_share_out_the_triggers_and_their_arcs(pipeline: Pipeline) -> None:
    document = Document(id="d", text=STORY * 12)
    graph, facts, _ = before_events(pipeline, document)
    parts = list(chapters(graph, facts, most=10))
    assert len(parts) > 3
    firsts = [part.spans["event"].first for part, _ in parts]
    assert max(map(len, firsts)) <= 10
    assert np.array_equal(np.concatenate(firsts), graph.spans["event"].first)
    low = 0
    for part, _ in parts:
        arcs, rows = part.arcs["event"], len(part.spans["event"])
        whole = graph.arcs["event"]
        mine = (whole.anchor >= low) & (whole.anchor < low + rows)
        assert np.array_equal(arcs.anchor + low, whole.anchor[mine])
        assert np.array_equal(arcs.score, whole.score[mine])
        assert all(len(value) == rows for name, value in part.traits.items() if name.startswith("event."))
        low += rows


def test_only_facts_near_a_chapter_or_at_the_head_are_seen_from_it(pipeline: Pipeline) -> None:
    document = Document(id="d", text=STORY * 150)
    graph, facts, _ = before_events(pipeline, document)
    parts = list(chapters(graph, facts))
    assert len(parts) > 1
    for part, near in parts:
        table = part.spans["event"]
        start, stop = part.tokens.start[table.first[0]] - MARGIN, part.tokens.stop[table.last[-1] - 1] + MARGIN
        for kind in (Mention, TimeExpression, Place, Statement):
            kept = {fact.id for fact in near[kind]}
            assert kept == {f.id for f in facts[kind] if (f.start < stop and start < f.stop) or f.start < HEAD}
        chains = {mention.chain for mention in near[Mention]}
        assert {a.id for a in facts[Actor] if chains & set(a.chains)} <= {a.id for a in near[Actor]}


def test_events_of_every_chapter_are_found_and_explained(pipeline: Pipeline) -> None:
    document = Document(id="d", text=STORY * 150)
    graph, facts, stage = before_events(pipeline, document)
    events = [each for each in stage(document, graph, facts) if isinstance(each, Event)]
    assert events[0].start < len(document.text) / 2 < events[-1].start
    assert {who for each in events for who in (*each.actors, *each.recipients)} <= {actor.id for actor in facts[Actor]}
    assert explain(stage, document, graph, facts, events[-1].id).event == events[-1]
