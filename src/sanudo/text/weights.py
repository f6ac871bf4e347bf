"""Learned weights: which lines of a flattened page are residue, which line is the title, which name the outlet's.

All are logistic regressions over names of what can be seen (`sanudo.text.shape.features`, `sanudo.text.masthead`);
`tables/build_line_weights.py` learns them and prints how well they do on articles they have not seen.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from sanudo.errors import ModelError


@dataclass(frozen=True, slots=True)
class LineWeights:
    """Log-odds of residue for every name, how far they are shifted, and what a change between article and residue costs."""

    names: Mapping[str, float]
    shift: float
    switch: float

    def odds(self, features: Sequence[Sequence[str]]) -> list[float]:
        """Return for every line the log-odds that it is residue."""
        find = self.names.get
        return [self.shift + sum(find(name, 0.0) for name in line) for line in features]

    def residue(self, odds: Sequence[float]) -> list[bool]:
        """Return for every line whether it is residue, so that lines and changes together are likeliest (Viterbi's path)."""
        article, residue = 0.0, 0.0
        back: list[tuple[bool, bool]] = []
        for value in odds:
            leave, enter = residue - self.switch > article, article - self.switch > residue
            article, residue = max(article, residue - self.switch) - value / 2, max(residue, article - self.switch) + value / 2
            back.append((leave, enter))
        state = residue > article
        path: list[bool] = []
        for leave, enter in reversed(back):
            path.append(state)
            state = not enter if state else leave
        return path[::-1]


@dataclass(frozen=True, slots=True)
class HeadWeights:
    """Scores of lines as titles and of names as the outlet's, and of there being none."""

    titles: Mapping[str, float]
    outlets: Mapping[str, float]
    no_title: float
    no_outlet: float

    def title(self, names: Iterable[str]) -> float:
        """Return how likely a line is the title (log-odds)."""
        return sum(self.titles.get(name, 0.0) for name in names)

    def outlet(self, names: Iterable[str]) -> float:
        """Return how likely a name is the outlet's (log-odds)."""
        return sum(self.outlets.get(name, 0.0) for name in names)


@dataclass(frozen=True, slots=True)
class Weights:
    """All weights of the line reader."""

    lines: LineWeights
    head: HeadWeights


def weights_from(values: Mapping[str, Any]) -> Weights:
    """Return the weights that a file of weights holds; raises ModelError where it is of another version."""
    try:
        residue, title, outlet = values["residue"], values["title"], values["outlet"]
        lines = LineWeights(residue["names"], residue["shift"], residue["switch"])
        return Weights(lines, HeadWeights(title["names"], outlet["names"], title["none"], outlet["none"]))
    except (KeyError, TypeError) as error:
        raise ModelError(
            f"The weights for lines are not of this version: {error} is missing.", hint="Install the package again."
        ) from error


@cache
def shipped_weights() -> Weights:
    """Return the weights that come with the package; raises ModelError where they are missing or damaged."""
    source = files("sanudo.text") / "data" / "lines.json"
    try:
        return weights_from(json.loads(source.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise ModelError(f"The weights for lines cannot be read: {error}.", hint="Install the package again.") from error
