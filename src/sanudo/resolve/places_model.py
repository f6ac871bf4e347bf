"""How likely each place is to be meant: a log-linear model over what speaks for a place alone and what the rest of the text says.

The names of a text are settled together, in rounds: the chances of one round tell the next which countries, provinces and
surroundings
the text speaks of. Weights are fitted by `tables/fit_places.py` and stand in `data/places_weights.npz`.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError
from sanudo.resolve.places_scene import ALONE, AMONG, Array, Scene

ROUNDS = 3
"""The first round looks at each name alone; so many there are in all."""


@dataclass(frozen=True)
class PlaceWeights:
    """`rounds`: a vector for each round: [len(ALONE)], from the second on [len(ALONE) + len(AMONG)].

    `trust`: [4, features of `places_settle.TRUST`], how far to trust the point of the best place, that of the neighbour, and
    the country
    of either.
    """

    rounds: tuple[Array, ...]
    trust: Array


def chances(scene: Scene, weights: PlaceWeights) -> Array:
    """Return [candidates]: how likely each is what its toponym means; those of one toponym sum to 1."""
    chance = softmax(scene.alone @ weights.rounds[0], scene.owner, scene.starts)
    for vector in weights.rounds[1:]:
        features = np.concatenate([scene.alone, scene.among(chance)], axis=1)
        chance = softmax(features @ vector, scene.owner, scene.starts)
    return chance


def softmax(scores: Array, owner: NDArray[np.int64], starts: NDArray[np.int64]) -> Array:
    """Return the softmax of scores [candidates] within each toponym."""
    top = np.maximum.reduceat(scores, starts)[owner]
    raised = np.exp(scores - top)
    found: Array = (raised / np.add.reduceat(raised, starts)[owner]).astype(np.float32)
    return found


@cache
def shipped_place_weights() -> PlaceWeights:
    """Return the weights that come with the package. Raises ModelError where they are missing, damaged or of another version."""
    with as_file(files("sanudo.resolve") / "data" / "places_weights.npz") as path:
        return read_place_weights(path)


def read_place_weights(path: Path) -> PlaceWeights:
    """Return the weights of a file. Raises ModelError where it is missing, damaged or of another version."""
    try:
        with np.load(path, allow_pickle=False) as archive:
            if archive["names"].tobytes().decode() != feature_names():
                raise ModelError("The weights of places are of another version.", hint="Fit them anew with tables/fit_places.py.")
            return PlaceWeights(tuple(archive[f"round{i}"] for i in range(ROUNDS)), archive["trust"])
    except (OSError, ValueError, KeyError, zlib.error) as error:
        raise ModelError(
            f"The weights of places cannot be read: {error}.", hint="Fit them anew with tables/fit_places.py."
        ) from error


def feature_names() -> str:
    """Return the names of all features, by which weights and code are told to belong together."""
    return " ".join((*ALONE, "|", *AMONG))
