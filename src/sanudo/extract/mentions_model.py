"""Which candidates are mentions: log-linear weights fitted by `tables/fit_mentions.py`, and the best choice without overlap."""

from __future__ import annotations

import zlib
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError
from sanudo.extract.mentions_candidates import Scene, candidates
from sanudo.extract.mentions_features import clues, features
from sanudo.types import ActorKind

KINDS: tuple[ActorKind, ...] = ("person", "organisation", "state", "group", "igo", "medium")
FLOOR = 0.4
"""A candidate is worth its probability less this: below it, none is better. Chosen by F1 over the folds."""
ROLE = 0.3
"""Who acts, is acted upon or speaks counts so much more, by the probability of that: it is worth more to find."""
NOMINAL = 3.0
"""A mention is one in passing where that is so many times likelier than that it is a plain one."""


@dataclass(frozen=True, slots=True)
class Found:
    """A mention: words `first` <= i < `last`, its kind, how likely it is one, whether it names its actor only in passing."""

    first: int
    last: int
    kind: ActorKind
    score: float
    nominal: bool


@dataclass(frozen=True, slots=True)
class MentionWeights:
    """One row for each feature; columns: no mention, a plain one, one in passing, then the kinds of actor."""

    rows: Mapping[str, int]
    values: NDArray[np.float32]

    def sums(self, wanted: Sequence[Sequence[str]]) -> NDArray[np.float32]:
        """Return the summed weights of each list of features [lists, columns]."""
        get, last = self.rows.get, len(self.values) - 1
        found = [[get(name, last) for name in names] for names in wanted]
        starts = np.cumsum([0, *map(len, found[:-1])])
        flat = np.array([row for rows in found for row in rows], np.int64)
        summed: NDArray[np.float32] = np.add.reduceat(self.values[flat], starts, axis=0)
        return summed


def find(seen: Scene, weights: MentionWeights) -> list[Found]:
    """Return the mentions of a document, in order; they do not overlap."""
    spans = candidates(seen)
    if not spans:
        return []
    told = clues(seen)
    sums = weights.sums([features(seen, told, first, last) for first, last in spans])
    chance = _softmax(sums[:, :3])
    kinds = sums[:, 3:].argmax(axis=1)
    score = 1 - chance[:, 0]
    gains = [
        value - FLOOR + ROLE * max(seen.role[first:last]) for value, (first, last) in zip(score.tolist(), spans, strict=True)
    ]
    return [
        Found(*spans[at], KINDS[kinds[at]], float(score[at]), bool(chance[at, 2] > NOMINAL * chance[at, 1]))
        for at in choose(spans, gains)
    ]


def _softmax(values: NDArray[np.float32]) -> NDArray[np.float32]:
    shares = np.exp(values - values.max(axis=1, keepdims=True))
    return cast("NDArray[np.float32]", shares / shares.sum(axis=1, keepdims=True))


def choose(spans: Sequence[tuple[int, int]], gains: Sequence[float]) -> list[int]:
    """Return which half-open spans to take, in order, so that none overlap and their gains sum to most.

    >>> choose([(0, 1), (0, 3), (1, 3)], [0.3, 0.5, 0.4])
    [0, 2]
    """
    order = sorted((at for at, gain in enumerate(gains) if gain > 0), key=lambda at: (spans[at][1], spans[at][0]))
    ends = [spans[at][1] for at in order]
    best, steps = [0.0], []
    for number, at in enumerate(order):
        before = bisect_right(ends, spans[at][0], 0, number)
        taken = best[before] + gains[at]
        steps.append((before, at) if taken > best[number] else (number, -1))
        best.append(max(taken, best[number]))
    found, number = [], len(order)
    while number:
        number, at = steps[number - 1]
        if at >= 0:
            found.append(at)
    return found[::-1]


def unpacked(columns: Mapping[str, Any]) -> MentionWeights:
    """Return the weights that lie in the columns of a weights file; a last row of zeros stands for features unknown."""
    names = bytes(columns["names"]).decode().split("\n")
    values = columns["values"].astype(np.float32)
    return MentionWeights(
        {name: row for row, name in enumerate(names)}, np.vstack([values, np.zeros((1, values.shape[1]), np.float32)])
    )


@cache
def shipped_weights() -> MentionWeights:
    """Return the weights that come with the package.

    Raises ModelError where they are missing or damaged.
    """
    try:
        with (
            as_file(files("sanudo.extract") / "data" / "mentions_weights.npz") as path,
            np.load(path, allow_pickle=False) as archive,
        ):
            return unpacked({name: archive[name] for name in archive.files})
    except (OSError, ValueError, KeyError, zlib.error) as error:
        raise ModelError(
            f"The weights of the mentions stage cannot be read: {error}.", hint="Fit them anew with tables/fit_mentions.py."
        ) from error
