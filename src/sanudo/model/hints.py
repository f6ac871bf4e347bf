"""What the encoder's states tell of actors: their sector, and which words that point to countries point to theirs.

Linear maps on the states of the last and a middle layer, without another run of the encoder: sectors by a softmax, countries by
a bilinear score of a mention and each word that points to a country (as in biaffine coreference, Lee et al., EMNLP 2017), with a
weight for their distance. `training.fit_hints` fits them; they go with the encoder's weights that they were fitted on.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError
from sanudo.model.decode import mean_over
from sanudo.model.graph import Floats, Ints
from sanudo.model.trees import log_softmax

TABLES = ("sector", "asks", "answers", "scope")
"""Maps [2 * hidden + 1, columns] on the states of a word; the last column of "answers" is how likely it answers anyone."""
WEIGHTS = ("far", "near")
"""Weights of the distance of a pointer, and of whether it is in the mention's sentence or the one before."""
LIMITS = np.array([0, 1, 2, 4, 8, 16, 32, 64, 128, 256])
SIDES, STEPS = 3, len(LIMITS) + 1
"""A pointer stands inside, before or after a mention, so many steps of words away."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is asked about: words `first` <= i < `last` of mentions and the number of the actor of each, both in order; and the
    words that point to countries, with the number of the country of each, `countries` in all, intergovernmental bodies last.
    """

    first: Ints
    last: Ints
    actor: Ints
    pointer_first: Ints
    pointer_last: Ints
    country: Ints
    countries: int


def steps(asked: Asked, sentence: Ints) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return for each mention and pointer [mentions, pointers] the row of their distance, and 1 where they share a sentence,
    2 where the pointer is in the sentence before, else 0."""
    first, last = asked.first[:, None], asked.last[:, None]
    inside = (asked.pointer_first >= first) & (asked.pointer_last <= last)
    before = asked.pointer_first < first
    away = np.where(before, first - asked.pointer_last, asked.pointer_first - first).clip(0)
    side = np.where(inside, 0, np.where(before, 1, 2))
    gap = sentence[first] - sentence[asked.pointer_first]
    return side * STEPS + np.searchsorted(LIMITS, away, side="right"), np.where(gap == 0, 1, np.where(gap == 1, 2, 0))


@dataclass(frozen=True, slots=True)
class Hints:
    """Fitted maps by name, the sectors in the order of their columns, and the digest of the weights they were fitted on."""

    arrays: Mapping[str, Floats]
    sectors: tuple[str, ...]
    weights: str

    def tables(self, states: Floats) -> dict[str, Floats]:
        """Return the scores [words, columns] of each map for words with `states` [words, 2 * hidden], and the weights."""
        scores = {name: np.asarray(states @ self.arrays[name][:-1] + self.arrays[name][-1], np.float32) for name in TABLES}
        return scores | {name: self.arrays[name] for name in WEIGHTS}


def sectors(tables: Mapping[str, Floats], first: Ints, last: Ints, actor: Ints) -> Floats:
    """Return [actors, sectors] log probabilities for mentions, words `first` <= i < `last`, of actors in order."""
    return log_softmax(_by_actor(mean_over(tables["sector"], first, last), actor))


def countries(tables: Mapping[str, Floats], asked: Asked, sentence: Ints) -> Floats:
    """Return [actors, countries + 1] log probabilities of each country of `asked`, and of none in the last column."""
    asks = mean_over(tables["asks"], asked.first, asked.last)
    answers = mean_over(tables["answers"], asked.pointer_first, asked.pointer_last)
    scope = mean_over(tables["scope"], asked.first, asked.last)
    far, near = steps(asked, sentence)
    scores = asks @ answers[:, :-1].T + answers[:, -1] + tables["far"][far] + tables["near"][near]
    top = scores.max(axis=1, keepdims=True)
    one_hot = np.eye(asked.countries, dtype=np.float32)[asked.country]
    given = np.log(np.exp(scores - top) @ one_hot + 1e-12) + top
    given[:, -1] = np.logaddexp(given[:, -1], scope[:, 0])
    return log_softmax(_by_actor(np.hstack([given, scope[:, 1:]]), asked.actor))


def _by_actor(scores: Floats, actor: Ints) -> Floats:
    """Return the mean of the rows of each actor."""
    starts = np.flatnonzero(np.diff(actor, prepend=-1))
    sizes = np.diff(np.append(starts, len(actor)))[:, None]
    return np.asarray(np.add.reduceat(scores, starts, axis=0) / sizes, np.float32)


def write(hints: Hints, path: Path) -> None:
    """Write fitted maps."""
    arrays = {name: table.astype(np.float16) for name, table in hints.arrays.items()}
    np.savez_compressed(path, **arrays, sectors=np.array(hints.sectors), weights=np.array(hints.weights))  # type: ignore[arg-type]


@cache
def shipped_hints() -> Hints:
    """Return the maps that come with the package. Raises ModelError where they are missing or damaged."""
    try:
        with (
            as_file(files("sanudo.model") / "data" / "hints.npz") as path,
            np.load(path, allow_pickle=False) as archive,
        ):
            arrays = {name: archive[name].astype(np.float32) for name in (*TABLES, *WEIGHTS)}
            return Hints(arrays, tuple(archive["sectors"].tolist()), str(archive["weights"]))
    except (OSError, ValueError, KeyError, zlib.error) as error:
        raise ModelError(
            f"The hints on actors cannot be read: {error}.", hint="Fit them anew with training.fit_hints."
        ) from error
