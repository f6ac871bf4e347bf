"""How likely two events of two documents are reports of one happening: a log-linear model over what they have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError
from sanudo.merge.columns import NO_DAY, STATUSES, TYPE_NAMES, Columns, Ints, bits, filled, shared

Floats = NDArray[np.float64]
FAR = 400
"""Days of publication further apart than this count as this."""


def features(events: Columns, one: Ints, two: Ints) -> dict[str, Floats]:
    """Return the features of pairs of rows by name, each [pairs]; they do not depend on which of the two comes first."""
    a, b = events.take(one), events.take(two)
    found: dict[str, Floats] = {"bias": np.ones(len(one))}
    found |= _parties(a, b) | _times(a, b) | _places(a, b) | _words(a, b)
    same_mode, modes = a.mode == b.mode, (a.mode != 0) & (b.mode != 0)
    found["mode same"] = (same_mode & modes) * 1.0
    found["mode differs"] = (~same_mode & modes) * 1.0
    for first, left in enumerate(STATUSES):
        for second in range(first, len(STATUSES)):
            met = ((a.status == first) & (b.status == second)) | ((a.status == second) & (b.status == first))
            found[f"status {left} {STATUSES[second]}"] = met * 1.0
    for number, name in enumerate(TYPE_NAMES):
        found[f"type {name}"] = (a.kind == number) * 1.0
    parties, day, words = found["parties shared"], found["day same"], found["words contained"]
    found["parties x day"] = parties * day
    found["parties x words"] = parties * words
    found["day x words"] = day * words
    found["undated x words"] = found["date unknown"] * words
    found["copied x words"] = found["copied"] * words
    found["coarse x words"] = (found["month same"] + found["year same"]) * words
    return found


def _parties(a: Columns, b: Columns) -> dict[str, Floats]:
    found: dict[str, Floats] = {}
    every = [np.concatenate([each.actors, each.recipients], axis=1) for each in (a, b)]
    codes = [np.concatenate([each.actor_roles, each.recipient_roles], axis=1) for each in (a, b)]
    lands = [np.concatenate([each.actor_countries, each.recipient_countries], axis=1) for each in (a, b)]
    found["parties shared"] = _share(*every)
    found["roles shared"] = _share(*codes)
    found["countries shared"] = _share(*lands)
    found["parties shared twice"] = (np.minimum(shared(*every), shared(every[1], every[0])) >= 2) * 1.0
    for name, left, right in (
        ("actors", a.actors, b.actors),
        ("recipients", a.recipients, b.recipients),
        ("actor roles", a.actor_roles, b.actor_roles),
        ("recipient roles", a.recipient_roles, b.recipient_roles),
        ("actor countries", a.actor_countries, b.actor_countries),
        ("recipient countries", a.recipient_countries, b.recipient_countries),
    ):
        share = _share(left, right)
        both = (filled(left) > 0) & (filled(right) > 0)
        found[f"{name} shared"] = share
        found[f"{name} differ"] = ((share == 0) & both & ~a.symmetric) * 1.0
    found["crossed"] = np.maximum(_share(a.actors, b.recipients), _share(a.recipients, b.actors)) * ~a.symmetric
    found["crossed symmetric"] = np.maximum(_share(a.actors, b.recipients), _share(a.recipients, b.actors)) * a.symmetric
    for name, left, right in (("actors", a.actors, b.actors), ("recipients", a.recipients, b.recipients)):
        missing = (filled(left) == 0) * 1 + (filled(right) == 0) * 1
        found[f"{name} missing once"] = (missing == 1) * 1.0
        found[f"{name} missing twice"] = (missing == 2) * 1.0
    return found


def _share(left: Ints, right: Ints) -> Floats:
    """Return the share of the smaller set that stands in the other, 0 where one is empty."""
    least = np.minimum(filled(left), filled(right))
    met = np.minimum(shared(left, right), shared(right, left))
    return np.asarray(np.minimum(met / np.maximum(least, 1), 1.0), np.float64)


def _times(a: Columns, b: Columns) -> dict[str, Floats]:
    known = (a.first != NO_DAY) & (b.first != NO_DAY)
    days = (a.grain == 3) & (b.grain == 3)
    away = np.abs(a.first - b.first)
    inside = (a.first <= b.last) & (b.first <= a.last) & known
    coarse = np.minimum(a.grain, b.grain)
    told = (a.published != NO_DAY) & (b.published != NO_DAY)
    apart = np.where(told, np.minimum(np.abs(a.published - b.published), FAR), 30)
    neither = (a.first == NO_DAY) & (b.first == NO_DAY)
    return {
        "day same": (days & (away == 0)) * 1.0,
        "day next": (days & (away == 1)) * 1.0,
        "day near": (days & (away > 1) & (away <= 4)) * 1.0,
        "day differs": (days & (away > 4)) * 1.0,
        "month same": (inside & (coarse == 2)) * 1.0,
        "year same": (inside & (coarse == 1)) * 1.0,
        "date differs": (known & ~inside & ~days) * 1.0,
        "date unknown once": (~known & ~neither) * 1.0,
        "date unknown": (~known) * 1.0,
        "both undated": neither * 1.0,
        "grain same": (known & (a.grain == b.grain)) * 1.0,
        "published apart": np.log1p(apart),
        "published apart undated": np.log1p(apart) * ~known,
        "published same day": (told & (a.published == b.published)) * 1.0,
    }


def _places(a: Columns, b: Columns) -> dict[str, Floats]:
    countries = (a.country != 0) & (b.country != 0)
    places = (a.place != 0) & (b.place != 0)
    numbers = (a.number_kind != 0) & (a.number_kind == b.number_kind) & (a.number >= 0) & (b.number >= 0)
    return {
        "country same": (countries & (a.country == b.country)) * 1.0,
        "country differs": (countries & (a.country != b.country)) * 1.0,
        "country known once": ((a.country != 0) != (b.country != 0)) * 1.0,
        "place same": (places & (a.place == b.place)) * 1.0,
        "place differs": (places & (a.place != b.place)) * 1.0,
        "number same": (numbers & (a.number == b.number)) * 1.0,
        "number differs": (numbers & (a.number != b.number)) * 1.0,
    }


def _words(a: Columns, b: Columns) -> dict[str, Floats]:
    both, one, two = bits(a.gist & b.gist), bits(a.gist), bits(b.gist)
    least = np.maximum(np.minimum(one, two), 1)
    contained = both / least
    titles = bits(a.title & b.title) / np.maximum(np.minimum(bits(a.title), bits(b.title)), 1)
    copied = (a.copied == b.copied) * 1.0
    return {
        "words contained": contained,
        "words contained squared": contained**2,
        "words in common": np.log1p(both),
        "words jaccard": both / np.maximum(one + two - both, 1),
        "headline": titles,
        "copied": copied,
        "copied place": copied * np.exp(-np.abs(a.offset - b.offset) / 400.0),
        "both lead": ((a.offset < 700) & (b.offset < 700)) * 1.0,
    }


@dataclass(frozen=True, slots=True)
class Scorer:
    """The weights of features by name; the log-odds of a pair are their sum."""

    weights: Mapping[str, float]

    def __call__(self, events: Columns, one: Ints, two: Ints) -> Floats:
        """Return the log-odds that pairs of rows report one happening."""
        total = np.zeros(len(one))
        for name, values in features(events, one, two).items():
            if weight := self.weights.get(name, 0.0):
                total += weight * values
        return total


@cache
def shipped_scorer() -> Scorer:
    """Return the scorer that comes with the package; raises ModelError where its table is damaged."""
    return read_scorer(files("sanudo.merge").joinpath("data/likeness.tsv").read_text(encoding="utf-8"))


def read_scorer(text: str) -> Scorer:
    """Return the scorer in a table of lines "feature TAB weight"; raises ModelError where it is not of that form."""
    try:
        rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
        return Scorer({name: float(weight) for name, weight in rows})
    except ValueError as error:
        raise ModelError(f"The table of weights likeness.tsv cannot be read: {error}.", hint="Install Sanudo again.") from error
