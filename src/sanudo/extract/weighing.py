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
        owner: list[int] = []
        row: list[int] = []
        value: list[float] = []
        for number, features in enumerate(examples):
            for name, each in features.items():
                if each and (found := self.rows.get(name)) is not None:
                    owner.append(number)
                    row.append(found)
                    value.append(each)
        totals = np.zeros((len(examples), len(self.labels)))
        np.add.at(totals, owner, self.weights[np.array(row, np.int64)] * np.array(value)[:, None])
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
