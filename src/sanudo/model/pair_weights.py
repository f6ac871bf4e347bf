"""The second reader of pairs: log-linear models and the encoder's own answer, weighed together.

One model reads the words around a pair, one the runs of letters, one the word pieces (its weights follow from the vectors that
the pieces came with, so that it knows words no row had); each gives probabilities of every class, and the class that the
encoder thinks likeliest has a vote beside them. The weights are fitted by `python -m training.fit_pairs`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError
from sanudo.model.graph import Floats
from sanudo.model.pair_features import PIECES, PLACES, Hashes

SHARES = {
    "root": {"words": 0.8, "letters": 0.4, "pieces": 0.4},
    "conflict": {"words": 0.5, "letters": 0.3},
}
"""What the logarithm of a model's probability counts, by trait and kind of features."""
VOTES = {"root": 1.3, "conflict": 2.0}
"""What is added for the class that the encoder thinks likeliest, by trait."""
FLOOR = 1e-4
"""Added to each probability, so that no model alone can rule a class out."""


@dataclass(frozen=True, slots=True)
class Sparse:
    """A log-linear model on sparse features.

    `hashes` [features] are sorted; `idf` [features] is what a feature counts; `weights` [features, classes], `bias` [classes].
    """

    hashes: Hashes
    idf: Floats
    weights: Floats
    bias: Floats

    def scores(self, features: Sequence[Hashes]) -> Floats:
        """Return [examples, classes]; features without weights count for nothing."""
        found = np.tile(self.bias, (len(features), 1))
        for row, each in enumerate(features):
            place = known(self.hashes, each)
            if len(place):
                found[row] += scaled(self.hashes[place], self.idf[place]) @ self.weights[place]
        return found


@dataclass(frozen=True, slots=True)
class PairWeights:
    """The second reader: for each trait a model of each kind of features."""

    models: Mapping[str, Mapping[str, Sparse]]

    def read(self, features: Sequence[Mapping[str, Hashes]], votes: Mapping[str, NDArray[np.int64]]) -> dict[str, Floats]:
        """Return the probabilities of each trait's classes [pairs, classes].

        `features` are those of each pair by kind, `votes` [pairs] by trait the classes that the encoder chose; traits without
        votes are left out.
        """
        found = {}
        for trait, chosen in votes.items():
            models = self.models[trait]
            total = np.zeros((len(features), len(next(iter(models.values())).bias)), np.float32)
            for kind, model in models.items():
                total += SHARES[trait][kind] * np.log(_softmax(model.scores([each[kind] for each in features])) + FLOOR)
            total[np.arange(len(total)), chosen] += VOTES[trait]
            found[trait] = _softmax(total)
        return found


def scaled(hashes: Hashes, idf: Floats) -> Floats:
    """Return what features count, scaled to length 1; word pieces by the place they stand in."""
    place = np.where(hashes < PLACES * PIECES, hashes // PIECES, PLACES)
    length = np.sqrt(np.bincount(place, weights=idf**2, minlength=PLACES + 1)).clip(1e-9)
    return np.asarray(idf / length[place], np.float32)


def known(vocabulary: Hashes, hashes: Hashes) -> NDArray[np.int64]:
    """Return the places in a sorted vocabulary of the hashes that it has."""
    place = np.searchsorted(vocabulary, hashes)
    inside = place < len(vocabulary)
    place = place[inside]
    return np.asarray(place[vocabulary[place] == hashes[inside]], np.int64)


def _softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True), np.float32)


def columns(weights: PairWeights) -> dict[str, NDArray[np.generic]]:
    """Return the weights as columns of a file: int8, with a scale for each class."""
    found: dict[str, NDArray[np.generic]] = {}
    for trait, models in weights.models.items():
        for kind, model in models.items():
            scale = np.abs(model.weights).max(axis=0).clip(1e-6) / 127
            parts = {"hashes": model.hashes, "idf": model.idf.astype(np.float16), "bias": model.bias, "scale": scale}
            parts["weights"] = np.round(model.weights / scale).astype(np.int8)
            found |= {f"{trait}.{kind}.{name}": column for name, column in parts.items()}
    return found


def read_weights(path: Path) -> PairWeights:
    """Return the second reader in a file. Raises ModelError where it is missing or damaged."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as archive:
            held = {name: archive[name] for name in archive.files}
        return PairWeights({trait: {kind: _sparse(held, f"{trait}.{kind}") for kind in SHARES[trait]} for trait in SHARES})
    except (OSError, ValueError, KeyError, BadZipFile) as error:
        raise ModelError(f"The weights {path} cannot be read: {error}.", hint="Install Sanudo again.") from error


def _sparse(held: Mapping[str, NDArray[np.generic]], name: str) -> Sparse:
    def column(part: str) -> Floats:
        return held[f"{name}.{part}"].astype(np.float32)

    return Sparse(held[f"{name}.hashes"].astype(np.uint32), column("idf"), column("weights") * column("scale"), column("bias"))


@cache
def shipped() -> PairWeights:
    """Return the second reader that comes with the package. Raises ModelError where it is missing or damaged."""
    with as_file(files("sanudo.model") / "data" / "pairs.npz") as path:
        return read_weights(path)
