"""What the focus is shown of a window from each anchor: which words, where each stands from the anchor, and what is averaged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sanudo.model.decode import mean_over
from sanudo.model.graph import Floats, Ints

NEAR, FARTHEST, GROWTH = 8, 20, 1.4
"""Distances in words are told apart up to NEAR, then by powers of GROWTH, up to so many steps on either side."""
SENTENCES = 6
"""Distances in sentences are told apart up to so many on either side."""
MARKERS = 3
"""A word stands outside the spans, in the first, or in the second."""
BEFORE, SEEN = 10_000, 10_000
"""An anchor is shown at most SEEN words of its window, from BEFORE words before it on; as they stand, the whole window."""


@dataclass(frozen=True, slots=True)
class Anchors:
    """Spans to read windows from, as columns: word offsets inside the window; `second` spans are for pairs, empty elsewhere."""

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
    """What the focus saw from some anchors of one group in one window.

    `rows` [anchors] number the anchors among those asked, `read` the window; `labels` [anchors, seen, labels] are probabilities
    of the words from word `start` [anchors] of the window on, `traits` [anchors, labels] those of the anchors, by name.
    """

    rows: NDArray[np.int64]
    read: int
    start: NDArray[np.int64]
    labels: Floats
    traits: dict[str, Floats]

    def over(self, words: int) -> Floats:
        """Return label probabilities of all words of the window [anchors, words, labels]: words not shown have label 0."""
        count, seen, labels = self.labels.shape
        if seen == words:
            return self.labels
        whole = np.zeros((count, words, labels), np.float32)
        whole[:, :, 0] = 1
        whole[np.arange(count)[:, None], self.start[:, None] + np.arange(seen)] = self.labels
        return whole


def _steps() -> NDArray[np.int64]:
    """Return for each distance up to that where all are alike how many steps it is."""
    size = np.arange(int(NEAR * GROWTH ** (FARTHEST - NEAR)) + 2)
    far = NEAR + np.floor(np.log(np.maximum(size, NEAR) / NEAR) / np.log(GROWTH)).astype(np.int64)
    return np.where(size <= NEAR, size, np.minimum(far, FARTHEST))


_STEPS = _steps()


def distance(gap: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the bucket of signed distances in words, from 0 to 2 * FARTHEST."""
    steps = _STEPS[np.minimum(np.abs(gap), len(_STEPS) - 1)]
    return np.where(gap < 0, -steps, steps) + FARTHEST


def view(states: Floats, sentence: Ints, spans: Sequence[Ints], seen: int, before: int) -> dict[str, NDArray[np.generic]]:
    """Return what the focus is given for anchors of a window of `states` [words, hidden], by input.

    `spans` are the columns first, last, second first and second last of the anchors; each is shown `seen` words, from `before`
    words before its first one.
    """
    first, last, second_first, second_last = (np.asarray(each, np.int64)[:, None] for each in spans)
    place = np.clip(first - before, 0, len(states) - seen) + np.arange(seen)
    inside = (place >= first) & (place < last)
    beside = (place >= second_first) & (place < second_last)
    jump = np.clip(sentence[place].astype(np.int64) - sentence[first], -SENTENCES, SENTENCES)
    marker = np.where(inside, 1, np.where(beside, 2, 0))
    stand = (distance(place - first) * (2 * SENTENCES + 1) + jump + SENTENCES) * MARKERS + marker
    pool = np.stack([inside, beside, jump == 0], 1).astype(np.float32)
    return {
        "words": states,
        "here": mean_over(states, spans[0], spans[1]),
        "there": mean_over(states, spans[2], spans[3]),
        "place": place,
        "stand": stand,
        "pool": pool / np.maximum(pool.sum(2, keepdims=True), 1),
    }
