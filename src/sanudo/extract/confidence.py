"""How sure the reader is of a fact, said so that it comes true: of the facts stated with .8, about four in five are right.

Each stage states the probability that it worked with: that a trigger is an event of its type, a cue a statement's, and so on.
Whether the whole fact is right is another matter. Curves from the one to the other, one for each kind of fact, are fitted on
articles that the encoder and the stages had not seen (`training/fit_confidence.py`). They rise, so that facts keep their order;
they are laid on last, so that no stage's threshold is touched by them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import as_file, files
from typing import TypeVar

import numpy as np

from sanudo.model.calibration import Curve, read_curves
from sanudo.types import Fact

F = TypeVar("F", bound=Fact)


@dataclass(frozen=True, slots=True)
class Confidence:
    """For each kind of fact (`Fact.TABLE`) the knots of its curve: probabilities as a stage states them, and true ones."""

    curves: Mapping[str, Curve]

    def laid_on(self, facts: tuple[F, ...], **more: Sequence[object]) -> tuple[F, ...]:
        """Return facts of one kind with true probabilities; with those they have where there is no curve for them.

        `more` gives further attributes their values, one for each fact.
        """
        curve = self.curves.get(facts[0].TABLE) if facts else None
        if curve is not None:
            more["score"] = np.interp([fact.score for fact in facts], *curve).round(4).tolist()
        if not more:
            return facts
        rows = zip(*more.values(), strict=True)
        return tuple(replace(fact, **dict(zip(more, row, strict=True))) for fact, row in zip(facts, rows, strict=True))


@cache
def shipped_confidence() -> Confidence:
    """Return the curves that come with the package. Raises ModelError where they are missing or damaged."""
    with as_file(files("sanudo.extract") / "data" / "confidence.tsv") as path:
        return Confidence(read_curves(path))
