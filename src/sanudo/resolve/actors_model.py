"""Weighs the evidence: log-linear models for country, sector and kind, fitted by `tables/fit_actors.py`."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError


@dataclass(frozen=True, slots=True)
class Chooser:
    """Weights of features for choosing one of several candidates."""

    weights: Mapping[str, float]

    def choose(self, candidates: Mapping[str, Mapping[str, float]]) -> tuple[str, float]:
        """Return the best candidate and its probability; the first in order of name wins a draw."""
        get = self.weights.get
        scores = {c: sum(get(name, 0.0) * value for name, value in features.items()) for c, features in candidates.items()}
        best = max(sorted(scores), key=scores.__getitem__)
        top = scores[best]
        return best, float(1.0 / sum(np.exp(np.array([score - top for score in scores.values()]))))


@dataclass(frozen=True, slots=True)
class Labeller:
    """Weights of features for labels: one row of `weights` for each feature, one column for each label."""

    rows: Mapping[str, int]
    weights: NDArray[np.float32]
    labels: tuple[str, ...]

    def scores(self, features: Sequence[str]) -> NDArray[np.float32]:
        """Return the log-probability of each label."""
        rows = [row for name in features if (row := self.rows.get(name)) is not None]
        total = self.weights[rows].sum(axis=0) if rows else np.zeros(len(self.labels), np.float32)
        total = total - total.max()
        scores: NDArray[np.float32] = total - np.log(np.exp(total).sum())
        return scores


@dataclass(frozen=True, slots=True)
class Weights:
    """The three models of the actors stage."""

    country: Chooser
    sector: Labeller
    kind: Labeller


def unpacked(columns: Mapping[str, Any]) -> Weights:
    """Return the models that lie in the columns of a weights file."""
    names = bytes(columns["country_names"]).decode().split("\n")
    country = Chooser(dict(zip(names, columns["country"].astype(float).tolist(), strict=True)))
    labellers = []
    for name in ("sector", "kind"):
        features = bytes(columns[f"{name}_names"]).decode().split("\n")
        labels = tuple(bytes(columns[f"{name}_labels"]).decode().split("\n"))
        labellers.append(Labeller({f: i for i, f in enumerate(features)}, columns[name].astype(np.float32), labels))
    return Weights(country, *labellers)


@cache
def shipped_weights() -> Weights:
    """Return the models that come with the package.

    Raises ModelError where they are missing or damaged.
    """
    try:
        with as_file(files("sanudo.resolve") / "data" / "actors_weights.npz") as path, np.load(path, allow_pickle=False) as archive:
            return unpacked({name: archive[name] for name in archive.files})
    except (OSError, ValueError, KeyError, zlib.error) as error:
        raise ModelError(f"The weights of the actors stage cannot be read: {error}.", hint="Fit them anew with tables/fit_actors.py.") from error
