"""How likely two events are reports of one happening: a log-linear model over what they have in common.

Mostly they are of two documents. Where they are of one, a reading has found an event twice, or there were two.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError
from sanudo.merge.columns import NO_DAY, STATUSES, TYPE_NAMES, Columns, Small, bits

Floats = NDArray[np.float64]
Values = NDArray[np.float64] | NDArray[np.bool_]
Codes = NDArray[np.int32]
Rows = NDArray[np.int64] | NDArray[np.int32]
FAR, SENTENCE = 400, 400
"""Days of publication further apart than this count as this; no sentence is taken to have more characters."""


def features(events: Columns, one: Rows, two: Rows) -> dict[str, Floats]:
    """Return the features of pairs of rows by name, each [pairs]; they do not depend on which of the two comes first."""
    a, b = events.take(one), events.take(two)
    found = {name: np.asarray(values, np.float64) for name, values in _features(a, b).items()}
    for codes, names in _kinds(a, b):
        found |= {name: (codes == code) * 1.0 for code, name in enumerate(names) if name}
    return found


def _features(a: Columns, b: Columns) -> dict[str, Values]:
    found: dict[str, Values] = {"bias": np.ones(len(a))}
    found |= _parties(a, b) | _times(a, b) | _places(a, b) | _words(a, b)
    found |= _one_document(a, b, found["day same"])
    same_mode, modes = a.mode == b.mode, (a.mode != 0) & (b.mode != 0)
    found["mode same"] = same_mode & modes
    found["mode differs"] = ~same_mode & modes
    parties, day, words = found["parties shared"], found["day same"], found["words contained"]
    found["parties x day"] = parties * day
    found["parties x words"] = parties * words
    found["day x words"] = day * words
    found["undated x words"] = found["date unknown"] * words
    found["copied x words"] = found["copied"] * words
    found["coarse x words"] = np.logical_or(found["month same"], found["year same"]) * words
    return found


def _one_document(a: Columns, b: Columns, day: Values) -> dict[str, Values]:
    """Return what tells a second mention of an event from another event of the same document."""
    one, apart = a.doc == b.doc, np.abs(a.offset - b.offset)
    return {
        "one document": one,
        "one sentence": one & (a.gist == b.gist).all(axis=1) & (apart < SENTENCE),
        "one document near": one * np.exp(-apart / 100.0),
        "one document day": one * day,
        "one document status differs": one & (a.status != b.status),
    }


def _kinds(a: Columns, b: Columns) -> Iterator[tuple[Codes, tuple[str, ...]]]:
    """Yield what is one of a few for each pair: its code, and the names of the features that the codes stand for."""
    met = np.minimum(a.status, b.status) * len(STATUSES) + np.maximum(a.status, b.status)
    yield met, tuple(f"status {x} {y}" if i <= j else "" for i, x in enumerate(STATUSES) for j, y in enumerate(STATUSES))
    yield a.kind, tuple(f"type {name}" for name in TYPE_NAMES)


def _parties(a: Columns, b: Columns) -> dict[str, Values]:
    keys = _Met(a.actors, a.recipients, b.actors, b.recipients)
    roles = _Met(a.actor_roles, a.recipient_roles, b.actor_roles, b.recipient_roles)
    lands = _Met(a.actor_countries, a.recipient_countries, b.actor_countries, b.recipient_countries)
    found: dict[str, Values] = {
        "parties shared": keys.all_shared,
        "roles shared": roles.all_shared,
        "countries shared": lands.all_shared,
        "parties shared twice": keys.count >= 2,
    }
    for name, met in (("", keys), (" roles", roles), (" countries", lands)):
        for side, share, both in (("actor", met.actors, met.both_act), ("recipient", met.recipients, met.both_receive)):
            label = f"{side}{name}" if name else f"{side}s"
            found[f"{label} shared"] = share
            found[f"{label} differ"] = (share == 0) & both & ~a.symmetric
    found["crossed"] = keys.crossed * ~a.symmetric
    found["crossed symmetric"] = keys.crossed * a.symmetric
    for side, left, right in (("actors", a.actors, b.actors), ("recipients", a.recipients, b.recipients)):
        once, twice = (left[:, 0] == 0) ^ (right[:, 0] == 0), (left[:, 0] == 0) & (right[:, 0] == 0)
        found[f"{side} missing once"] = once
        found[f"{side} missing twice"] = twice
    return found


class _Met:
    """What the parties of pairs of events have in common: each share is of the smaller set, 0 where one is empty."""

    def __init__(self, actors: Small, recipients: Small, other_actors: Small, other_recipients: Small) -> None:
        act, receive, other_act, other_receive = map(_Side, (actors, recipients, other_actors, other_recipients))
        direct = act.met(other_act), receive.met(other_receive)
        across = act.met(other_receive), receive.met(other_act)
        pairs = len(actors)
        left = _count(pairs, direct[0][0], across[0][0]) + _count(pairs, direct[1][0], across[1][0])
        right = _count(pairs, direct[0][1], across[1][1]) + _count(pairs, direct[1][1], across[0][1])
        self.count = np.minimum(left, right)
        self.all_shared = _over(self.count, act.size + receive.size, other_act.size + other_receive.size)
        self.actors = _over(_least(pairs, direct[0]), act.size, other_act.size)
        self.recipients = _over(_least(pairs, direct[1]), receive.size, other_receive.size)
        self.crossed = np.maximum(
            _over(_least(pairs, across[0]), act.size, other_receive.size),
            _over(_least(pairs, across[1]), receive.size, other_act.size),
        )
        self.both_act, self.both_receive = (act.size > 0) & (other_act.size > 0), (receive.size > 0) & (other_receive.size > 0)


Bools = NDArray[np.bool_]


class _Side:
    """The actors, or the recipients, of one event of each pair: column by column, as far as any of them reaches."""

    def __init__(self, parties: Small) -> None:
        width = next((n for n in range(parties.shape[1], 0, -1) if parties[:, n - 1].any()), 0)
        self.columns = [np.ascontiguousarray(parties[:, n]) for n in range(width)]
        self.has = [column != 0 for column in self.columns]
        self.size = _count(len(parties), self.has)

    def met(self, other: _Side) -> tuple[list[Bools], list[Bools]]:
        """Return which columns stand in the other side, and which of the other's in this."""
        left = [np.zeros(len(self.size), np.bool_) for _ in self.columns]
        right = [np.zeros(len(self.size), np.bool_) for _ in other.columns]
        for x, column, has in zip(left, self.columns, self.has, strict=True):
            for y, facing in zip(right, other.columns, strict=True):
                same = (column == facing) & has
                x |= same
                y |= same
        return left, right


def _count(pairs: int, *found: list[Bools]) -> NDArray[np.int8]:
    """Return for each pair how many columns are true in any of the lists."""
    total = np.zeros(pairs, np.int8)
    for column in zip(*found, strict=True):
        total += np.bitwise_or.reduce(column)
    return total


def _least(pairs: int, found: tuple[list[Bools], list[Bools]]) -> NDArray[np.int8]:
    return np.minimum(_count(pairs, found[0]), _count(pairs, found[1]))


def _over(met: NDArray[np.int8], one: NDArray[np.int8], two: NDArray[np.int8]) -> Floats:
    return np.asarray(np.minimum(met / np.maximum(np.minimum(one, two), 1), 1.0), np.float64)


def _times(a: Columns, b: Columns) -> dict[str, Values]:
    known = (a.first != NO_DAY) & (b.first != NO_DAY)
    days = (a.grain == 3) & (b.grain == 3)
    away = np.abs(a.first - b.first)
    inside = (a.first <= b.last) & (b.first <= a.last) & known
    coarse = np.minimum(a.grain, b.grain)
    told = (a.published != NO_DAY) & (b.published != NO_DAY)
    apart = np.where(told, np.minimum(np.abs(a.published - b.published), FAR), 30)
    neither = (a.first == NO_DAY) & (b.first == NO_DAY)
    return {
        "day same": days & (away == 0),
        "day next": days & (away == 1),
        "day near": days & (away > 1) & (away <= 4),
        "day differs": days & (away > 4),
        "month same": inside & (coarse == 2),
        "year same": inside & (coarse == 1),
        "date differs": known & ~inside & ~days,
        "date unknown once": ~known & ~neither,
        "date unknown": ~known,
        "both undated": neither,
        "grain same": known & (a.grain == b.grain),
        "published apart": np.log1p(apart),
        "published apart undated": np.log1p(apart) * ~known,
        "published same day": told & (a.published == b.published) & (a.doc != b.doc),
    }


def _places(a: Columns, b: Columns) -> dict[str, Values]:
    countries = (a.country != 0) & (b.country != 0)
    places = (a.place != 0) & (b.place != 0)
    numbers = (a.number_kind != 0) & (a.number_kind == b.number_kind) & (a.number >= 0) & (b.number >= 0)
    return {
        "country same": countries & (a.country == b.country),
        "country differs": countries & (a.country != b.country),
        "country known once": (a.country != 0) != (b.country != 0),
        "place same": places & (a.place == b.place),
        "place differs": places & (a.place != b.place),
        "number same": numbers & (a.number == b.number),
        "number differs": numbers & (a.number != b.number),
    }


def _words(a: Columns, b: Columns) -> dict[str, Values]:
    both, one, two = bits(a.gist & b.gist), bits(a.gist), bits(b.gist)
    least = np.maximum(np.minimum(one, two), 1)
    contained = both / least
    titles = bits(a.title & b.title) / np.maximum(np.minimum(bits(a.title), bits(b.title)), 1)
    two_documents = a.doc != b.doc
    copied = ((a.copied == b.copied) & two_documents) * 1.0
    return {
        "words contained": contained,
        "words contained squared": contained**2,
        "words in common": np.log1p(both),
        "words jaccard": both / np.maximum(one + two - both, 1),
        "headline": titles * two_documents,
        "copied": copied,
        "copied place": copied * np.exp(-np.abs(a.offset - b.offset) / 400.0),
        "both lead": (a.offset < 700) & (b.offset < 700) & two_documents,
    }


@dataclass(frozen=True, slots=True)
class Scorer:
    """The weights of features by name; the log-odds of a pair are their sum."""

    weights: Mapping[str, float]

    def __call__(self, events: Columns, one: Rows, two: Rows) -> Floats:
        """Return the log-odds that pairs of rows report one happening."""
        a, b = events.take(one), events.take(two)
        total = np.zeros(len(one))
        for name, values in _features(a, b).items():
            if weight := self.weights.get(name, 0.0):
                total += weight * values
        for codes, names in _kinds(a, b):
            total += np.array([self.weights.get(name, 0.0) for name in names])[codes]
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
