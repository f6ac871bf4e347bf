"""Weighs evidence: log-linear models whose weights are tables fitted by the project's scripts in `training/`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from sanudo.errors import ModelError


@dataclass(frozen=True, slots=True)
class Weigher:
    """A model that tells labels apart: one row of weights for each feature, one column for each label."""

    labels: tuple[str, ...]
    rows: Mapping[str, tuple[float, ...]]

    def chances(self, features: Mapping[str, float]) -> dict[str, float]:
        """Return the probability of each label, given the values of features; a feature without weights counts for nothing."""
        totals = [0.0] * len(self.labels)
        for name, value in features.items():
            for column, weight in enumerate(self.rows.get(name, ())):
                totals[column] += weight * value
        top = max(totals)
        raised = [exp(total - top) for total in totals]
        return {label: each / sum(raised) for label, each in zip(self.labels, raised, strict=True)}


@cache
def weigher(table: str) -> Weigher:
    """Read the model in `data/<table>.tsv`: a first row "feature", label, ..., then for each feature its weights.

    ModelError where the table is absent or not of that form.
    """
    try:
        lines = (files("sanudo.extract") / "data" / f"{table}.tsv").read_text(encoding="utf-8").splitlines()
        head, *rest = [line.split("\t") for line in lines if line and not line.startswith("#")]
        rows = {row[0]: tuple(map(float, row[1:])) for row in rest}
    except (OSError, ValueError) as error:
        raise ModelError(f"The table of weights {table}.tsv cannot be read: {error}.", hint="Install Sanudo again.") from error
    if any(len(row) != len(head) - 1 for row in rows.values()):
        raise ModelError(f"The table of weights {table}.tsv has rows of unequal length.", hint="Install Sanudo again.")
    return Weigher(tuple(head[1:]), rows)
