"""How likely two events of two documents are reports of one happening: a log-linear model over what they have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError
from sanudo.merge.columns import NO_DAY, STATUSES, TYPE_NAMES, Columns, Ints, bits, filled

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
    keys = _Met(a.actors, a.recipients, b.actors, b.recipients)
    roles = _Met(a.actor_roles, a.recipient_roles, b.actor_roles, b.recipient_roles)
    lands = _Met(a.actor_countries, a.recipient_countries, b.actor_countries, b.recipient_countries)
    found = {
        "parties shared": keys.all_shared,
        "roles shared": roles.all_shared,
        "countries shared": lands.all_shared,
        "parties shared twice": (keys.count >= 2) * 1.0,
    }
    for name, met in (("", keys), (" roles", roles), (" countries", lands)):
        for side, share, both in (("actor", met.actors, met.both_act), ("recipient", met.recipients, met.both_receive)):
            label = f"{side}{name}" if name else f"{side}s"
            found[f"{label} shared"] = share
            found[f"{label} differ"] = ((share == 0) & both & ~a.symmetric) * 1.0
    found["crossed"] = keys.crossed * ~a.symmetric
    found["crossed symmetric"] = keys.crossed * a.symmetric
    for side, left, right in (("actors", a.actors, b.actors), ("recipients", a.recipients, b.recipients)):
        missing = (left[:, 0] == 0) * 1 + (right[:, 0] == 0) * 1
        found[f"{side} missing once"] = (missing == 1) * 1.0
        found[f"{side} missing twice"] = (missing == 2) * 1.0
    return found


class _Met:
    """What the parties of pairs of events have in common: each share is of the smaller set, 0 where one is empty."""

    def __init__(self, actors: Ints, recipients: Ints, other_actors: Ints, other_recipients: Ints) -> None:
        act, receive, other_act, other_receive = map(filled, (actors, recipients, other_actors, other_recipients))
        direct = [_equal(actors, other_actors), _equal(recipients, other_recipients)]
        across = [_equal(actors, other_recipients), _equal(recipients, other_actors)]
        left = [(direct[n][0] | across[n][0]).sum(axis=1) for n in (0, 1)]
        right = [(direct[n][1] | across[1 - n][1]).sum(axis=1) for n in (0, 1)]
        self.count = np.minimum(left[0] + left[1], right[0] + right[1])
        self.all_shared = _over(self.count, act + receive, other_act + other_receive)
        self.actors = _over(_least(direct[0]), act, other_act)
        self.recipients = _over(_least(direct[1]), receive, other_receive)
        self.crossed = np.maximum(_over(_least(across[0]), act, other_receive), _over(_least(across[1]), receive, other_act))
        self.both_act, self.both_receive = (act > 0) & (other_act > 0), (receive > 0) & (other_receive > 0)


Bools = NDArray[np.bool_]


def _equal(left: Ints, right: Ints) -> tuple[Bools, Bools]:
    """Return which entries of `left` stand in `right`, and which of `right` in `left`; 0 fills up and never counts."""
    met = (left[:, :, None] == right[:, None, :]) & (left != 0)[:, :, None]
    return met.any(axis=2), met.any(axis=1)


def _least(found: tuple[Bools, Bools]) -> Ints:
    return np.asarray(np.minimum(found[0].sum(axis=1), found[1].sum(axis=1)), np.int64)


def _over(met: Ints, one: Ints, two: Ints) -> Floats:
    return np.asarray(np.minimum(met / np.maximum(np.minimum(one, two), 1), 1.0), np.float64)


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
