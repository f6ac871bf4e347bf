"""What the heads that are trained on the corpus are worth on articles that the weights had not seen, from `runs/heldout-*.pkl`.

Cues, times and places are judged by exact span; mentions, triggers and agreements, whose edges annotators draw by feeling and
the stages mend, are right where they share a word with a gold one of their label. Traits are judged on the triggers and cues
that were found and are gold.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from sanudo.model.graph import Graph
from training import corpus
from training.heads import Seen, gold_spans, touches
from training.heldout import HeldOut, load
from training.samples import Anchor, Reader, Sample
from training.schema import PAIR_LABELS, WORD_HEADS

HEAD_OF = {
    "mention": "mention",
    "event": "trigger",
    "statement": "statement",
    "agreement": "agreement",
    "time": "time",
    "place": "place",
}
LOOSE = frozenset({"mention", "event", "agreement"})
"""Tables of the graph and the heads whose spans they hold; of statements the table holds the cues only."""


class HeldOutHeads:
    """Counts over all folds, as `training.heads` keeps them; its units are the folds."""

    def __init__(self, runs: Path, articles: Path, reader: Reader) -> None:
        self.seen = Seen()
        self.articles = 0
        paths = {path.stem: path for path in corpus.articles(articles)}
        for file in sorted(runs.glob("heldout-*.pkl")):
            found = load(file)
            self.seen.unit = found.fold
            self._pairs(found)
            chosen = {name: graph for name, graph in found.graphs.items() if name in paths}
            samples = corpus.load(reader, (paths[name] for name in chosen))
            for graph, sample in zip(chosen.values(), samples, strict=True):
                self.articles += 1
                self._spans(graph, sample)
                self._traits(graph, sample)

    def _spans(self, graph: Graph, sample: Sample) -> None:
        words = sample.words
        for name, head in HEAD_OF.items():
            table = graph.spans.get(name)
            if table is None:
                continue
            column = sample.labels.get(head)
            gold, doubtful = set(), np.zeros(len(words), bool)
            if column is not None:
                labels = list(_labels(head))
                gold = {
                    (int(words.start[a]), int(words.stop[b - 1]), table.labels.index(labels[kind]))
                    for a, b, kind in gold_spans(column)
                    if labels[kind] in table.labels
                }
                doubtful = column < 0
            rows, scores = [], []
            for row in range(len(table)):
                start, stop = graph.extent(name, row)
                first, last = sample.span(start, stop)
                if first < last and not doubtful[first:last].any():
                    rows.append((start, stop, int(table.label[row])))
                    scores.append(float(table.score[row]))
            count = self.seen.touching if name in LOOSE else self.seen.spans
            count(name, gold, set(rows))
            for number, label in enumerate(table.labels):
                one, two = ({each for each in these if each[2] == number} for these in (gold, set(rows)))
                if len(table.labels) > 1 and one:
                    count(f"{name}: {label}", one, two)
            right = [touches(row, gold) if name in LOOSE else row in gold for row in rows]
            self.seen.judged(name, np.array(scores), np.array(right, bool))

    def _traits(self, graph: Graph, sample: Sample) -> None:
        for group in ("event", "statement"):
            table = graph.spans.get(group)
            if table is None or not len(table):
                continue
            extents = [graph.extent(group, row) for row in range(len(table))]
            for anchor in sample.anchors:
                if anchor.group == group and (row := _same(extents, sample, anchor)) is not None:
                    for trait, gold in anchor.traits.items():
                        if gold >= 0:
                            self._trait(f"{group}.{trait}", graph.traits[f"{group}.{trait}"][row], gold)

    def _pairs(self, found: HeldOut) -> None:
        for name, trait, labels in (("PLV_train", "root", PAIR_LABELS), ("AW_train", "conflict", ("cooperation", "conflict"))):
            if name in found.chances:
                for chances, label in zip(found.chances[name], found.pairs[name][1], strict=True):
                    self._trait(f"pair.{trait}", chances, labels.index(label))

    def _trait(self, name: str, chances: np.ndarray, gold: int) -> None:
        best = int(chances.argmax())
        self.seen.counts[name].update(ok=int(best == gold), n=1)
        self.seen.judged(name, chances.max(keepdims=True), np.array([best == gold]))


def _labels(head: str) -> tuple[str, ...]:
    return tuple(tag[2:] for tag in WORD_HEADS[head][1::2])


def _same(extents: list[tuple[int, int]], sample: Sample, anchor: Anchor) -> int | None:
    """Return the row of the span that shares most characters with an anchor, None where none shares one."""
    start, stop = int(sample.words.start[anchor.first]), int(sample.words.stop[anchor.last - 1])
    shared = [min(stop, b) - max(start, a) for a, b in extents]
    best = int(np.argmax(shared))
    return best if shared[best] > 0 else None
