"""Weighs the evidence for a country where it is more than a sum: plain words of one's own silence what the rest of a text says.

A small network over the features of candidates: each is a sum of the rows of its features, then sees the strongest of all
candidates in every column (as in Deep Sets, Zaheer et al., NeurIPS 2017). `tables/fit_actors.py` fits it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sanudo.resolve.actors_ballot import Ballot

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Network:
    """`rows` gives the row of each feature in `first` [features, 1 + hidden]: its own weight, and what the hidden columns see,
    to which `bias` [hidden] is added; `middle` [2 * hidden + 1, hidden] reads a candidate, the strongest of all and 1; `last`
    [hidden] weighs what it makes of them.
    """

    rows: Mapping[str, int]
    first: Floats
    bias: Floats
    middle: Floats
    last: Floats

    def weigh(self, ballot: Ballot) -> dict[str, float]:
        """Return the probability of each candidate of a ballot."""
        scores = self._scores(self._sums(ballot))
        chances = np.exp(scores - scores.max())
        return dict(zip(ballot.candidates, (chances / chances.sum()).tolist(), strict=True))

    def _sums(self, ballot: Ballot) -> Floats:
        """Return the sum of the rows of each candidate's features, times their values [candidates, 1 + hidden]."""
        at = {code: number for number, code in enumerate(ballot.candidates)}
        told: list[list[int]] = []
        cells: list[tuple[int, int, float]] = []
        for names, values in ballot.told.items():
            if found := [row for name in names if (row := self.rows.get(name)) is not None]:
                cells += [(at[code], len(told), value) for code, value in values.items() if code in at]
                told.append(found)
        for code, features in ballot.own.items():
            for name, value in features.items():
                if (row := self.rows.get(name)) is not None:
                    cells.append((at[code], len(told), value))
                    told.append([row])
        values_of = np.zeros((len(at), max(1, len(told))), np.float32)
        if not cells:
            return np.zeros((len(at), self.first.shape[1]), np.float32)
        candidates, groups, amounts = zip(*cells, strict=True)
        values_of[candidates, groups] = amounts
        starts = np.cumsum([0, *(len(each) for each in told[:-1])])
        rows = np.add.reduceat(self.first[[row for each in told for row in each]], starts, axis=0)
        return np.asarray(values_of @ rows, np.float32)

    def _scores(self, sums: Floats) -> Floats:
        hidden = np.maximum(sums[:, 1:] + self.bias, 0.0)
        size = hidden.shape[1]
        strongest = hidden.max(axis=0) @ self.middle[size:-1] + self.middle[-1]
        made = np.maximum(hidden @ self.middle[:size] + strongest, 0.0)
        return np.asarray(sums[:, 0] + made @ self.last, np.float32)
