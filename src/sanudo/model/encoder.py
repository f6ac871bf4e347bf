"""The one pass: texts -> states and scores of every head on words; and the focus, which reads the states once for each anchor.

Windows are read one at a time, unpadded, and so are the anchors of each window: what else is read never changes a reading, not
in its last digit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sanudo.model import weights
from sanudo.model.focus import BEFORE, SEEN, Anchors, Focused, view
from sanudo.model.graph import Floats, Ints
from sanudo.model.tokens import Words
from sanudo.model.windows import Window, cut, given

FOCUS_BUDGET = 2048
"""At most so many words times anchors are read by the focus at once: what it computes stays near the processor."""
WHOLE = frozenset({"pair"})
"""Groups whose anchors are shown the whole window."""
MIDDLE = "layer_3"
"""The states after the third of six layers, inside the encoder's graph: less bent to what the heads ask than the last ones."""


@dataclass(frozen=True, slots=True)
class Read:
    """One window as the encoder left it: `states` [words, hidden] and `scores` [words, labels of all heads] of its words.

    `inner` are the states [words, hidden] of the layers inside that were asked for, in their order.
    """

    window: Window
    sentence: Ints
    states: Floats
    scores: Floats
    inner: tuple[Floats, ...] = ()


class Encoder:
    """Runs the weights of a folder; `inner` names layers inside whose states are wanted too.

    Not safe to share between threads that read at once.
    """

    def __init__(self, folder: Path | None = None, threads: int = 0, *, inner: Sequence[str] = ()) -> None:
        self.inner = tuple(inner)
        folder = folder or weights.weights_folder()
        self.layout = weights.layout(folder)
        self.tokenizer = weights.tokenizer(folder)
        self.vector_map = weights.vector_map(folder)
        self._encoder = weights.session(folder, "encoder.onnx", threads, self.inner)
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
        return [[self._read(window, words) for window in cut(number, words)] for number, words in enumerate(documents)]

    def _read(self, window: Window, words: Words) -> Read:
        shown = given(window, words, self.tokenizer)
        states, scores, *layers = self._encoder.run(None, shown)
        inner = tuple(layer[0, shown["first"]] for layer in layers)
        return Read(window, words.sentence[window.first : window.last], states, scores, inner)

    def focus(self, reads: Sequence[Read], asked: Sequence[Anchors]) -> Iterator[tuple[int, Focused]]:
        """Yield what the focus sees from the anchors of each group asked, with the number of the group: window by window."""
        for number, anchors in enumerate(asked):
            for read in np.unique(anchors.read):
                rows = np.flatnonzero(anchors.read == read)
                words = len(reads[read].states)
                most = max(1, FOCUS_BUDGET // (words if anchors.group in WHOLE else min(words, SEEN)))
                for start in range(0, len(rows), most):
                    yield number, self._run_focus(reads[read], anchors, rows[start : start + most], int(read))

    def _run_focus(self, read: Read, anchors: Anchors, rows: NDArray[np.int64], number: int) -> Focused:
        group, words = anchors.group, len(read.states)
        spans = [column[rows] for column in (anchors.first, anchors.last, anchors.second_first, anchors.second_last)]
        seen, before = (words, 0) if group in WHOLE else (min(words, SEEN), BEFORE)
        shown = view(read.states, read.sentence, spans, seen, before)
        which = np.full(len(rows), self._numbers[group], np.int64)
        arcs, traits = self._focus.run(None, {**shown, "group": which})
        return Focused(
            rows,
            number,
            shown["place"][:, 0].astype(np.int64),
            softmax(arcs[:, :, self._labels[group]]),
            {trait: softmax(traits[:, self._traits[f"{group}.{trait}"]]) for trait in self.layout.groups[group].traits},
        )


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
