"""In which country an event happened, settled between what is known of countries and what is known of places.

One chooser weighs the countries of a document, another its places; they were fitted apart, and neither knows where the courts
and councils of many states sit. A log-linear model hears both, who acts upon whom, and those seats. Its few weights are fitted
by `training/fit_settling.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import numpy as np

from sanudo.extract.where import Lands
from sanudo.model.graph import Floats
from sanudo.types import Actor

FEATURES = ("land", "none", "seat", "only", "actor", "recipient", "spot", "log spot")
"""What is seen of each candidate: its log-probability as a country, whether it is none, whether a party sits there, whether all
parties are from there, whether the surest actor or recipient is, and the probability of its likeliest place, plain and log."""
FAINT, FAINT_SPOT = 0.001, 0.01
"""Added to probabilities of countries and places before their logarithm is taken."""


@cache
def seats() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the countries where bodies of many states sit, each with the words that name such a body."""
    lines = (files("sanudo.extract") / "data" / "seats.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return tuple((code, re.compile("|".join(words), re.IGNORECASE)) for code, *words in rows)


@cache
def shipped_settling() -> Floats:
    """Return the weights that come with the package, in the order of `FEATURES`."""
    lines = (files("sanudo.extract") / "data" / "settling.tsv").read_text(encoding="utf-8").splitlines()
    weights = dict(line.split("\t") for line in lines if not line.startswith("#"))
    return np.array([float(weights[name]) for name in FEATURES], np.float32)


class Settler:
    """Settles the countries of one document's events."""

    def __init__(self, lands: Lands, weights: Floats | None = None) -> None:
        self.lands, self.actors = lands, {actor.id: actor for actor in lands.actors}
        self.weights = shipped_settling() if weights is None else weights
        self._seats: dict[str, frozenset[str]] = {}

    def odds(
        self, lands: Floats, spots: Floats, actors: Mapping[str, float], recipients: Mapping[str, float]
    ) -> tuple[list[str | None], Floats]:
        """Return the candidate countries, the first none, and their probabilities.

        `lands` and `spots` are the choosers' probabilities [1 + countries] and [1 + places]; the mappings give the
        probabilities of actors by id.
        """
        codes, seen = self.features(lands, spots, actors, recipients)
        scores = seen @ self.weights
        odds = np.exp(scores - scores.max())
        return codes, np.asarray(odds / odds.sum(), np.float32)

    def features(
        self, lands: Floats, spots: Floats, actors: Mapping[str, float], recipients: Mapping[str, float]
    ) -> tuple[list[str | None], Floats]:
        """Return the candidate countries and what is seen of each [candidates, features], in the order of `FEATURES`."""
        parties = [self.actors[each] for each in (*actors, *recipients) if each in self.actors]
        seated = frozenset[str]().union(*(self._seats_of(actor) for actor in parties))
        codes: list[str | None] = [None, *self.lands.lands, *sorted(seated - set(self.lands.lands))]
        own = {actor.country for actor in parties if self.is_land(actor.country)}
        tops = [self._country(max(role, key=lambda each: role[each], default=None)) for role in (actors, recipients)]
        best = np.zeros(len(codes), np.float32)
        for owner, score in zip(self.lands.owner, spots[1:].tolist(), strict=True):
            if owner >= 0:
                best[1 + owner] = max(best[1 + owner], score)
        chances = np.zeros(len(codes), np.float32)
        chances[: len(lands)] = lands
        somewhere = [code is not None for code in codes]
        columns = [
            np.log(chances + FAINT),
            [code is None for code in codes],
            [code in seated for code in codes],
            [own == {code} for code in codes],
            *([code is not None and code == top for code in codes] for top in tops),
            best,
            np.where(somewhere, np.log(best + FAINT_SPOT), 0),
        ]
        return codes, np.stack([np.asarray(column, np.float32) for column in columns], 1)

    def is_land(self, code: str | None) -> bool:
        """Tell whether a code is that of a country of the document, not of a body of many."""
        return code in self.lands.number

    def _country(self, actor: str | None) -> str | None:
        return self.actors[actor].country if actor in self.actors else None

    def _seats_of(self, actor: Actor) -> frozenset[str]:
        """Return the countries where an actor sits, if it is a body of many states."""
        if actor.kind not in ("igo", "organisation"):
            return frozenset()
        if actor.id not in self._seats:
            self._seats[actor.id] = frozenset(code for code, words in seats() if words.search(actor.name))
        return self._seats[actor.id]
