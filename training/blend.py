"""Two small networks as one: what is fitted on few articles of today beside what was fitted on many of earlier weights."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol, TypeVar

import numpy as np

from sanudo.model.graph import Floats


class Network(Protocol):
    """One hidden layer: `first` [features + 1, hidden], `second` [hidden + 1, outputs]; the last rows are added."""

    @property
    def first(self) -> Floats:
        """Return the first layer."""

    @property
    def second(self) -> Floats:
        """Return the second."""


N = TypeVar("N", bound=Network)


def blended(old: N, new: N, share: float) -> N:
    """Return the network, as wide as both, whose scores are the mean of theirs, with so large a share for the new one."""
    first = np.concatenate([old.first, new.first], 1)
    hidden = [(1 - share) * old.second[:-1], share * new.second[:-1]]
    last = (1 - share) * old.second[-1:] + share * new.second[-1:]
    return replace(new, first=first, second=np.concatenate([*hidden, last]).astype(np.float32))  # type: ignore[type-var]
