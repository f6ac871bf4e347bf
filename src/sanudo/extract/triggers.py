"""The triggers of a document as rows of numbers: where each stands, what it looks like, and what its arcs bind it to.

`when` and `where` ask these columns on behalf of every trigger at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from sanudo.extract.layout import Layout
from sanudo.model.graph import Floats
from sanudo.ontology.plover import TYPES
from sanudo.types import Fact, Span, Statement

Counts = NDArray[np.int64]
STATUSES = ("actual", "planned", "possible", "denied")
TENSES = ("none", "past", "present", "infinitive", "participle")
MARKS = frozenset(',;:()—–-“”"')
"""Marks between a trigger and a time or place make it likelier that they belong to different clauses."""


class Triggers:
    """The triggers of one document, one row for each row of the graph's table of events."""

    def __init__(self, layout: Layout, statements: Sequence[Statement]) -> None:
        self.layout, self.graph, self.statements = layout, layout.graph, statements
        table = self.graph.spans.get("event")
        self.count = len(table) if table is not None else 0
        self.first = np.asarray(table.first if table is not None else [], np.int64)
        self.last = np.asarray(table.last if table is not None else [], np.int64)
        tokens = self.graph.tokens
        self.start = np.asarray(tokens.start, np.int64)[self.first] if self.count else np.zeros(0, np.int64)
        self.sentence = np.asarray(tokens.sentence, np.int64)[self.first] if self.count else np.zeros(0, np.int64)
        self.paragraph = np.asarray(tokens.paragraph, np.int64)[self.first] if self.count else np.zeros(0, np.int64)
        self.content = self.contents(self.start)

    def rows(self, spans: Sequence[Span]) -> list[int]:
        """Return the rows whose triggers begin where these spans begin, in the spans' order."""
        return [row for span in spans for row in self._at.get(span.start, ())]

    @cached_property
    def _at(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for row, start in enumerate(self.start.tolist()):
            found.setdefault(start, []).append(row)
        return found

    def contents(self, offsets: Sequence[int] | Counts) -> Counts:
        """Return the number of the innermost statement in whose content each offset stands, -1 where there is none."""
        starts, stops, lengths, numbers = self._parts
        at = np.asarray(offsets, np.int64)
        if not len(starts) or not len(at):
            return np.full(len(at), -1, np.int64)
        inside = (starts[None, :] <= at[:, None]) & (at[:, None] < stops[None, :])
        best = np.where(inside, lengths[None, :], np.iinfo(np.int64).max).argmin(1)
        return np.where(inside.any(1), numbers[best], -1)

    @cached_property
    def _parts(self) -> tuple[Counts, Counts, Counts, Counts]:
        """Return start and stop of each part of a statement's content, its statement's whole length, and its number."""
        rows = [
            (part.start, part.stop, sum(each.stop - each.start for each in statement.content), number)
            for number, statement in enumerate(self.statements)
            for part in statement.content
        ]
        columns = np.array(rows, np.int64).reshape(-1, 4)
        return columns[:, 0], columns[:, 1], columns[:, 2], columns[:, 3]

    def sentences(self, facts: Sequence[Fact]) -> Counts:
        """Return the number of the sentence of each fact."""
        tokens = self.graph.tokens
        if not facts or not len(tokens):
            return np.zeros(len(facts), np.int64)
        at = np.searchsorted(tokens.stop, [fact.start for fact in facts], side="right")
        return np.asarray(tokens.sentence, np.int64)[np.minimum(at, len(tokens) - 1)]

    @cached_property
    def looks(self) -> Floats:
        """Return what each trigger looks like by itself [triggers, features]: type, status, tense, where it stands."""
        if not self.count:
            return np.zeros((0, len(TYPES) + len(STATUSES) + len(TENSES) + 7), np.float32)
        graph = self.graph
        types = graph.traits["event.type"][:, [graph.trait_names["event.type"].index(name) for name in TYPES]]
        status = graph.traits["event.status"][:, [graph.trait_names["event.status"].index(name) for name in STATUSES]]
        tense = np.zeros((self.count, len(TENSES)), np.float32)
        if "tense" in graph.tags:
            names = graph.tag_names["tense"]
            seen = np.asarray(graph.tags["tense"])[self.first]
            tense = np.stack([seen == names.index(name) if name in names else np.zeros(self.count, bool) for name in TENSES], 1)
        quoted = np.array([self.layout.quoted[start] == 1 for start in self.start])
        headline = np.array([self.layout.in_headline(start) for start in self.start.tolist()])
        sentences = max(1, int(graph.tokens.sentence[-1]))
        stands = [
            quoted,
            headline,
            self.content >= 0,
            self.sentence / sentences,
            self.sentence <= 2,
            self.paragraph <= 1,
            np.ones(self.count),
        ]
        return np.concatenate([types, status, tense, np.stack(stands, 1)], 1).astype(np.float32)

    @cached_property
    def same(self) -> Floats:
        """Return how sure the encoder is that two triggers tell of one happening [triggers, triggers]."""
        found = self._arcs("same", [Span(int(a), int(b)) for a, b in zip(self.start, self._stops(), strict=True)])
        return np.maximum(found, found.T)

    def _stops(self) -> Counts:
        return np.asarray(self.graph.tokens.stop, np.int64)[self.last - 1] if self.count else np.zeros(0, np.int64)

    def arcs_to(self, facts: Sequence[Fact], label: str) -> Floats:
        """Return the best arc with a label from each trigger to each fact [triggers, facts]."""
        return self._arcs(label, [fact.span for fact in facts])

    def _arcs(self, label: str, spans: Sequence[Span]) -> Floats:
        found = np.zeros((self.count, len(spans)), np.float32)
        table = self.graph.arcs.get("event")
        if table is None or label not in table.labels or not spans:
            return found
        chosen = np.flatnonzero(np.asarray(table.label) == table.labels.index(label))
        opens, closes = self._targets[0][chosen], self._targets[1][chosen]
        starts, stops = np.array([span.start for span in spans]), np.array([span.stop for span in spans])
        arc, fact = np.nonzero((starts[None, :] < closes[:, None]) & (stops[None, :] > opens[:, None]))
        np.maximum.at(found, (table.anchor[chosen][arc], fact), table.score[chosen][arc])
        return found

    @cached_property
    def _targets(self) -> tuple[Counts, Counts]:
        """Return where in the text the target of each arc starts and stops."""
        table, tokens = self.graph.arcs["event"], self.graph.tokens
        return np.asarray(tokens.start, np.int64)[table.first], np.asarray(tokens.stop, np.int64)[np.asarray(table.last) - 1]

    def nearness(self, facts: Sequence[Fact], arcs: Floats) -> Floats:
        """Return how near each fact stands to each trigger, by itself and as the arcs have it [triggers, facts, features]."""
        tokens, layout = self.graph.tokens, self.layout
        count = len(facts)
        if not count or not self.count:
            return np.zeros((self.count, count, NEARNESS), np.float32)
        token = np.minimum(np.searchsorted(tokens.stop, [fact.start for fact in facts], side="right"), len(tokens) - 1)
        sentence = np.asarray(tokens.sentence, np.int64)[token]
        paragraph = np.asarray(tokens.paragraph, np.int64)[token]
        content = self.contents([fact.start for fact in facts])
        title = np.array([layout.in_headline(fact.start) for fact in facts])
        steps = token[None, :] - self.first[:, None]
        gap = sentence[None, :] - self.sentence[:, None]
        same, lines = gap == 0, paragraph[None, :] - self.paragraph[:, None]
        away = 1.0 / (1.0 + np.abs(steps))
        between = self._between(token)
        rivals = np.abs(np.searchsorted(self.first, token)[None, :] - np.arange(self.count)[:, None] - (steps < 0))
        others = np.abs(np.arange(count)[None, :] - np.searchsorted(token, self.first)[:, None])
        blank = np.zeros((1, count), np.float32)
        before, after = np.concatenate([blank, arcs[:-1]]), np.concatenate([arcs[1:], blank])
        top = np.sort(arcs, 0)
        elsewhere = np.where(arcs >= top[-1], top[-2] if self.count > 1 else 0.0, top[-1])
        kin = (self.same[:, :, None] * arcs[None, :, :]).max(1)
        inside = self.content[:, None] == content[None, :]
        best = np.maximum(arcs.max(1, keepdims=True), 0.05)
        columns = [
            arcs, np.log((arcs + 0.01) / (1.01 - arcs)), arcs >= best, arcs / best, before, after, elsewhere, kin,
            same & (steps < 0), same & (steps >= 0), same * away * (steps < 0), same * away * (steps >= 0),
            same / (1.0 + between), same * (rivals == 0), same / (1.0 + rivals), same / (1.0 + others),
            gap == -1, gap == 1, gap == -2,
            (gap < 0) / (1.0 + np.abs(gap)), (gap > 0) / (1.0 + np.abs(gap)), lines == 0, (lines == 0) & (gap < 0), lines == -1,
            same & inside & (self.content >= 0)[:, None], same & ~inside,
            same & (content < 0)[None, :] & (self.content >= 0)[:, None],
            np.broadcast_to(title[None, :], same.shape), np.broadcast_to((sentence <= 1)[None, :], same.shape),
            np.broadcast_to((arcs.sum(0) / (1.0 + arcs.sum(0)))[None, :], same.shape),
        ]  # fmt: skip
        return np.stack([np.asarray(column, np.float32) for column in columns], 2)

    def _between(self, token: Counts) -> Counts:
        """Return how many marks stand between each trigger and each of these tokens [triggers, tokens]."""
        return np.asarray(np.abs(self._passed[token][None, :] - self._passed[self.first][:, None]), np.int64)

    @cached_property
    def _passed(self) -> Counts:
        """Return how many marks stand before each token."""
        text = self.layout.text
        marks = [text[start] in MARKS for start in self.graph.tokens.start.tolist()]
        return np.concatenate([[0], np.cumsum(marks)])


NEARNESS = 30
"""So many features `Triggers.nearness` gives."""


def grouped(pairs: Floats, groups: Sequence[Sequence[int]]) -> Floats:
    """Return the greatest value of each feature over the facts of each group: [triggers, facts, n] -> [triggers, groups, n]."""
    out = np.zeros((pairs.shape[0], len(groups), pairs.shape[2]), np.float32)
    filled = [number for number, members in enumerate(groups) if members]
    if filled:
        order = np.array([row for number in filled for row in groups[number]], np.int64)
        opens = np.cumsum([0, *(len(groups[number]) for number in filled[:-1])])
        out[:, filled] = np.maximum.reduceat(pairs[:, order], opens, axis=1)
    return out
