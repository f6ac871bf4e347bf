"""The one pass: texts -> states and scores of every head on words; and the focus, which reads the states once for each anchor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sanudo.model import weights
from sanudo.model.graph import Floats, Ints
from sanudo.model.tokens import Words
from sanudo.model.windows import Padded, Window, batches, cut, pad

MIDDLE = "/encoder/layers.2/norm2/LayerNormalization_output_0"
"""The states after the third of six layers, inside the encoder's graph: less bent to what the heads ask than the last ones."""

FOCUS_BUDGET = 3072
"""At most so many words times anchors are read by the focus at once."""


@dataclass(frozen=True, slots=True)
class Read:
    """One window as the encoder left it: `states` [words, hidden] and `scores` [words, labels of all heads] of its words.

    `middle` [words, hidden] are the states of a middle layer, None unless they were asked for.
    """

    window: Window
    sentence: Ints
    states: Floats
    scores: Floats
    middle: Floats | None = None


@dataclass(frozen=True, slots=True)
class Anchors:
    """Spans to read a window from: word offsets inside the window; `second` spans are for pairs, empty elsewhere."""

    group: str
    read: Ints
    first: Ints
    last: Ints
    second_first: Ints
    second_last: Ints

    def __len__(self) -> int:
        return len(self.first)


@dataclass(frozen=True, slots=True)
class Focused:
    """What the focus saw from one anchor: label probabilities of the window's words, trait probabilities of the anchor."""

    labels: Floats
    traits: dict[str, Floats]


class Encoder:
    """Runs the weights of a folder; with `middle` also gives the states of a middle layer.

    Not safe to share between threads that read at once.
    """

    def __init__(self, folder: Path | None = None, threads: int = 0, *, middle: bool = False) -> None:
        folder = folder or weights.weights_folder()
        self.layout = weights.layout(folder)
        self.tokenizer = weights.tokenizer(folder)
        self.vector_map = weights.vector_map(folder)
        self._encoder = weights.session(folder, "encoder.onnx", threads, MIDDLE if middle else "")
        self._focus = weights.session(folder, "focus.onnx", threads)
        self.heads = _slices({head: len(labels) for head, labels in self.layout.word_heads.items()})
        self._labels = _slices({name: len(group.labels) for name, group in self.layout.groups.items()})
        self._traits = _slices(
            {
                f"{name}.{trait}": len(labels)
                for name, group in self.layout.groups.items()
                for trait, labels in group.traits.items()
            }
        )
        self._numbers = {name: number for number, name in enumerate(self.layout.groups)}

    def read(self, documents: Sequence[Words]) -> list[list[Read]]:
        """Return for each document its windows as read, in the order of the text."""
        found: list[list[Read]] = [[] for _ in documents]
        windows = [window for number, words in enumerate(documents) for window in cut(number, words)]
        for chosen in batches(windows):
            for read in self._run(pad(chosen, documents, self.tokenizer)):
                found[read.window.document].append(read)
        for reads in found:
            reads.sort(key=lambda read: read.window.own)
        return found

    def _run(self, batch: Padded) -> list[Read]:
        states, scores, *middle = self._encoder.run(
            None, {"pieces": batch.pieces, "features": batch.features, "mask": batch.mask}
        )
        found = []
        for row, window in enumerate(batch.windows):
            size = window.last - window.first
            pick = batch.first_piece[row, :size]
            inner = middle[0][row, pick] if middle else None
            found.append(Read(window, batch.sentence[row, :size].astype(np.int32), states[row, pick], scores[row, pick], inner))
        return found

    def focus(self, reads: Sequence[Read], asked: Sequence[Anchors]) -> list[list[Focused]]:
        """Return what the focus sees from each of the anchors, for each group asked, in the order asked."""
        flat = [(number, index) for number, anchors in enumerate(asked) for index in range(len(anchors))]
        found: list[list[Focused | None]] = [[None] * len(anchors) for anchors in asked]
        flat.sort(key=lambda each: (_width(reads, asked, each), int(asked[each[0]].read[each[1]])))
        start = 0
        while start < len(flat):
            stop = start + 1
            while stop < len(flat) and _width(reads, asked, flat[stop]) * (stop + 1 - start) <= FOCUS_BUDGET:
                stop += 1
            for place, focused in zip(flat[start:stop], self._run_focus(reads, asked, flat[start:stop]), strict=True):
                found[place[0]][place[1]] = focused
            start = stop
        return [[each for each in row if each is not None] for row in found]

    def _run_focus(self, reads: Sequence[Read], asked: Sequence[Anchors], chosen: list[tuple[int, int]]) -> list[Focused]:
        used = sorted({int(asked[number].read[index]) for number, index in chosen})
        row_of = {read: row for row, read in enumerate(used)}
        widest = max(len(reads[read].states) for read in used)
        words = np.zeros((len(used), widest, reads[used[0]].states.shape[1]), np.float32)
        mask, sentence = np.zeros((len(used), widest), np.float32), np.zeros((len(used), widest), np.int64)
        for read, row in row_of.items():
            size = len(reads[read].states)
            words[row, :size], mask[row, :size], sentence[row, :size] = reads[read].states, 1, reads[read].sentence
        columns: dict[str, NDArray[np.int64] | Floats] = {
            name: np.array([int(getattr(asked[n], name)[i]) for n, i in chosen], np.int64) for name in _COLUMNS
        }
        columns["window"] = np.array([row_of[int(asked[n].read[i])] for n, i in chosen], np.int64)
        columns["here"], columns["there"] = _means(reads, asked, chosen)
        columns["group"] = np.array([self._numbers[asked[n].group] for n, _ in chosen], np.int64)
        arcs, traits = self._focus.run(None, {"words": words, "mask": mask, "sentence": sentence, **columns})
        found = []
        for row, (number, index) in enumerate(chosen):
            group = asked[number].group
            size = len(reads[int(asked[number].read[index])].states)
            found.append(
                Focused(
                    softmax(arcs[row, :size, self._labels[group]]),
                    {trait: softmax(traits[row, self._traits[f"{group}.{trait}"]]) for trait in self.layout.groups[group].traits},
                )
            )
        return found


_COLUMNS = ("first", "last", "second_first", "second_last")


def _means(reads: Sequence[Read], asked: Sequence[Anchors], chosen: list[tuple[int, int]]) -> tuple[Floats, Floats]:
    """Return the mean states of the first and second spans of anchors [anchors, hidden]; zeros for a span without words."""
    size = reads[0].states.shape[1]
    here, there = np.zeros((len(chosen), size), np.float32), np.zeros((len(chosen), size), np.float32)
    for row, (number, index) in enumerate(chosen):
        anchors = asked[number]
        states = reads[int(anchors.read[index])].states
        first, last = int(anchors.first[index]), int(anchors.last[index])
        here[row] = states[first:last].mean(0) if first < last else 0
        first, last = int(anchors.second_first[index]), int(anchors.second_last[index])
        there[row] = states[first:last].mean(0) if first < last else 0
    return here, there


def _width(reads: Sequence[Read], asked: Sequence[Anchors], place: tuple[int, int]) -> int:
    return len(reads[int(asked[place[0]].read[place[1]])].states)


def _slices(sizes: dict[str, int]) -> dict[str, slice]:
    found, start = {}, 0
    for name, size in sizes.items():
        found[name] = slice(start, start + size)
        start += size
    return found


def softmax(scores: Floats) -> Floats:
    """Return probabilities along the last axis."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True), np.float32)
