"""Weighs the evidence: log-linear models for sector, kind and a first look at countries, fitted by `tables/fit_actors.py`."""

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
from sanudo.resolve.actors_ballot import Ballot
from sanudo.resolve.actors_network import Network


@dataclass(frozen=True, slots=True)
class Chooser:
    """Weights of features for choosing one of several candidates."""

    weights: Mapping[str, float]

    def choose(self, candidates: Mapping[str, Mapping[str, float]]) -> tuple[str, float]:
        """Return the best candidate and its probability."""
        return best(self.chances(candidates))

    def chances(self, candidates: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
        """Return the probability of each candidate; those of all sum to 1."""
        return _shares({c: self._sum(features) for c, features in candidates.items()})

    def weigh(self, ballot: Ballot) -> dict[str, float]:
        """Return the probability of each candidate of a ballot."""
        get = self.weights.get
        scores = dict.fromkeys(ballot.candidates, 0.0)
        for names, values in ballot.told.items():
            weight = 0.0
            for name in names:
                weight += get(name, 0.0)
            for code, value in values.items() if weight else ():
                if code in scores:
                    scores[code] += weight * value
        for code, features in ballot.own.items():
            scores[code] += self._sum(features)
        return _shares(scores)

    def _sum(self, features: Mapping[str, float]) -> float:
        weights = self.weights
        return sum([weights[name] * value for name, value in features.items() if name in weights])


def best(chances: Mapping[str, float]) -> tuple[str, float]:
    """Return the best candidate and its probability; the first in order of name wins a draw."""
    found = max(sorted(chances), key=chances.__getitem__)
    return found, chances[found]


def _shares(scores: Mapping[str, float]) -> dict[str, float]:
    """Return the probabilities that log-weights give."""
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

    def scores(self, wanted: Sequence[Sequence[str]]) -> NDArray[np.float32]:
        """Return the log-probability of each label for each list of features [lists, labels]."""
        get = self.rows.get
        rows = [[row for name in features if (row := get(name)) is not None] for features in wanted]
        total = np.zeros((len(rows), len(self.labels)), np.float32)
        filled = [number for number, each in enumerate(rows) if each]
        if filled:
            starts = np.cumsum([0, *(len(rows[number]) for number in filled[:-1])])
            total[filled] = np.add.reduceat(self.weights[[row for each in rows for row in each]], starts, axis=0)
        total -= total.max(axis=1, keepdims=True)
        scores: NDArray[np.float32] = total - np.log(np.exp(total).sum(axis=1, keepdims=True))
        return scores

    def best(self, wanted: Sequence[Sequence[str]], votes: Sequence[Mapping[str, float]]) -> list[tuple[str, float]]:
        """Return the likeliest label and its probability for each list of features; the rest as in `chances`."""
        return [best(each) for each in self.chances(wanted, votes)]

    def chances(self, wanted: Sequence[Sequence[str]], votes: Sequence[Mapping[str, float]]) -> list[dict[str, float]]:
        """Return the probability of each label for each list of features; `votes` are log-weights that are added to those of
        labels.
        """
        column = {label: at for at, label in enumerate(self.labels)}
        scores = self.scores(wanted).astype(float)
        for row, each in enumerate(votes):
            for label, vote in each.items():
                if label in column:
                    scores[row, column[label]] += vote
        chances = np.exp(scores - scores.max(axis=1, keepdims=True))
        chances /= chances.sum(axis=1, keepdims=True)
        return [dict(zip(self.labels, row, strict=True)) for row in chances.tolist()]


@dataclass(frozen=True, slots=True)
class Weights:
    """The models of the actors stage (`country` by an actor's own evidence, `second` in view of the others), and that of what
    descriptions refer to."""

    link: Chooser
    country: Chooser
    second: Network
    sector: Labeller
    kind: Labeller


def unpacked(columns: Mapping[str, Any]) -> Weights:
    """Return the models that lie in the columns of a weights file."""
    return Weights(
        _chooser(columns, "link"),
        _chooser(columns, "country"),
        _network(columns),
        _labeller(columns, "sector"),
        _labeller(columns, "kind"),
    )


def _chooser(columns: Mapping[str, Any], name: str) -> Chooser:
    names = bytes(columns[f"{name}_names"]).decode().split("\n")
    return Chooser(dict(zip(names, columns[name].astype(float).tolist(), strict=True)))


def _network(columns: Mapping[str, Any]) -> Network:
    names = bytes(columns["second_names"]).decode().split("\n")
    tables = (columns[f"second_{part}"].astype(np.float32) for part in ("first", "bias", "middle", "last"))
    return Network({name: row for row, name in enumerate(names)}, *tables)


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
