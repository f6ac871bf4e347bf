"""Weighs evidence: log-linear models whose weights are tables fitted by the project's scripts in `training/`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError

Parts = Sequence[Mapping[str, float]]
"""The features of one example in parts, which several examples may have in common; no feature is in two parts."""


def whole(parts: Parts) -> dict[str, float]:
    """Return the features of an example in one."""
    return {name: value for part in parts for name, value in part.items()}


@dataclass(frozen=True, slots=True)
class Weigher:
    """A model that tells labels apart: `rows` gives the row of a feature in `weights` [features, labels]."""

    labels: tuple[str, ...]
    rows: Mapping[str, int]
    weights: NDArray[np.float64]

    def chances(self, examples: Sequence[Mapping[str, float]]) -> NDArray[np.float64]:
        """Return the probabilities of labels, [examples, labels]; each example gives the values of features.

        A feature without weights counts for nothing.
        """
        return _probabilities(self._sums(examples))

    def chances_of(self, examples: Sequence[Parts]) -> NDArray[np.float64]:
        """Return the probabilities of labels, [examples, labels]; what several examples share is weighed once."""
        parts = {id(part): part for example in examples for part in example}
        number = {key: at for at, key in enumerate(parts)}
        owner = np.repeat(np.arange(len(examples)), [len(example) for example in examples])
        totals = np.zeros((len(examples), len(self.labels)))
        np.add.at(totals, owner, self._sums(list(parts.values()))[[number[id(part)] for each in examples for part in each]])
        return _probabilities(totals)

    def _sums(self, parts: Sequence[Mapping[str, float]]) -> NDArray[np.float64]:
        """Return the weights of each part's features times their values, summed [parts, labels]."""
        owner: list[int] = []
        row: list[int] = []
        value: list[float] = []
        for number, features in enumerate(parts):
            for name, each in features.items():
                if each and (found := self.rows.get(name)) is not None:
                    owner.append(number)
                    row.append(found)
                    value.append(each)
        sums = np.zeros((len(parts), len(self.labels)))
        np.add.at(sums, owner, self.weights[np.array(row, np.int64)] * np.array(value)[:, None])
        return sums


def _probabilities(totals: NDArray[np.float64]) -> NDArray[np.float64]:
    raised = np.exp(totals - totals.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True), np.float64)


@cache
def weigher(table: str) -> Weigher:
    """Return the model of this name that comes with the package. Raises ModelError where it is missing or damaged."""
    with as_file(files("sanudo.extract") / "data" / f"{table}.tsv") as path:
        return read_weigher(path)


def read_weigher(path: Path) -> Weigher:
    """Return the model in a file: a first row "feature", label, ..., then for each feature its weights.

    Raises ModelError where the file is absent or not of that form.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        head, *rest = [line.split("\t") for line in lines if line and not line.startswith("#")]
        weights = np.array([[float(each) for each in row[1:]] for row in rest]).reshape(len(rest), len(head) - 1)
    except (OSError, ValueError) as error:
        raise ModelError(f"The table of weights {path.name} cannot be read: {error}.", hint="Install Sanudo again.") from error
    return Weigher(tuple(head[1:]), {row[0]: number for number, row in enumerate(rest)}, weights)
