"""Weighs the evidence: log-linear models for country, sector and kind, fitted by `tables/fit_actors.py`."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from math import exp
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
        chances = self.chances(candidates)
        best = max(sorted(chances), key=chances.__getitem__)
        return best, chances[best]

    def chances(self, candidates: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
        """Return the probability of each candidate; those of all sum to 1."""
        weights = self.weights
        scores = {
            c: sum([weights[name] * value for name, value in features.items() if name in weights])
            for c, features in candidates.items()
        }
        top = max(scores.values())
        raised = {c: exp(score - top) for c, score in scores.items()}
        total = sum(raised.values())
        return {c: value / total for c, value in raised.items()}


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

    def best(self, features: Sequence[str], votes: Mapping[str, float] | None = None) -> tuple[str, float]:
        """Return the likeliest label and its probability; `votes` are log-weights that are added to those of labels."""
        scores = self.scores(features).astype(float)
        for label, vote in (votes or {}).items():
            if label in self.labels:
                scores[self.labels.index(label)] += vote
        chances = np.exp(scores - scores.max())
        at = int(chances.argmax())
        return self.labels[at], float(chances[at] / chances.sum())


@dataclass(frozen=True, slots=True)
class Weights:
    """The models of the actors stage (`country` by an actor's own evidence, `second` in view of the others), and that of what
    descriptions refer to."""

    link: Chooser
    country: Chooser
    second: Chooser
    sector: Labeller
    kind: Labeller


def unpacked(columns: Mapping[str, Any]) -> Weights:
    """Return the models that lie in the columns of a weights file."""
    return Weights(
        _chooser(columns, "link"),
        _chooser(columns, "country"),
        _chooser(columns, "second"),
        _labeller(columns, "sector"),
        _labeller(columns, "kind"),
    )


def _chooser(columns: Mapping[str, Any], name: str) -> Chooser:
    names = bytes(columns[f"{name}_names"]).decode().split("\n")
    return Chooser(dict(zip(names, columns[name].astype(float).tolist(), strict=True)))


def _labeller(columns: Mapping[str, Any], name: str) -> Labeller:
    features = bytes(columns[f"{name}_names"]).decode().split("\n")
    labels = tuple(bytes(columns[f"{name}_labels"]).decode().split("\n"))
    return Labeller({f: i for i, f in enumerate(features)}, columns[name].astype(np.float32), labels)


@cache
def shipped_weights() -> Weights:
    """Return the models that come with the package.

    Raises ModelError where they are missing or damaged.
    """
    try:
        with (
            as_file(files("sanudo.resolve") / "data" / "actors_weights.npz") as path,
            np.load(path, allow_pickle=False) as archive,
        ):
            return unpacked({name: archive[name] for name in archive.files})
    except (OSError, ValueError, KeyError, zlib.error) as error:
        raise ModelError(
            f"The weights of the actors stage cannot be read: {error}.", hint="Fit them anew with tables/fit_actors.py."
        ) from error
