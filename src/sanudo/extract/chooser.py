"""Chooses one of several candidates by a small network whose scores are turned into probabilities that sum to one."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np

from sanudo.errors import ModelError
from sanudo.model.graph import Floats


@dataclass(frozen=True, slots=True)
class Chooser:
    """The network: `first` [features + 1, hidden], `second` [hidden + 1, 1]; the last rows are added."""

    first: Floats
    second: Floats

    def log_chances(self, features: Floats) -> Floats:
        """Return the log-probability of each candidate among the others: [..., candidates, features] -> [..., candidates]."""
        return self.finish(features @ self.first[:-1])

    def finish(self, seen: Floats) -> Floats:
        """Return what `log_chances` does from the product of features and `first` [..., candidates, hidden]."""
        hidden = np.maximum(seen + self.first[-1], 0.0)
        scores = (hidden @ self.second[:-1] + self.second[-1])[..., 0]
        scores = scores - scores.max(-1, keepdims=True)
        return np.asarray(scores - np.log(np.exp(scores).sum(-1, keepdims=True)), np.float32)


@cache
def shipped_chooser(name: str) -> Chooser:
    """Return the chooser of this name that comes with the package. Raises ModelError where it is missing or damaged."""
    with as_file(files("sanudo.extract") / "data" / f"{name}.npz") as path:
        return read_chooser(path)


def read_chooser(path: Path) -> Chooser:
    """Return the chooser in a file. Raises ModelError where it is missing or damaged."""
    try:
        with np.load(path, allow_pickle=False) as archive:
            return Chooser(archive["first"].astype(np.float32), archive["second"].astype(np.float32))
    except (OSError, ValueError, KeyError, zlib.error) as error:
        raise ModelError(f"The weights in {path.name} cannot be read: {error}.", hint="Install Sanudo again.") from error
