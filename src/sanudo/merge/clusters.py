"""From scored pairs to happenings: agglomeration by mean log-odds, under constraints.

Two groups join where the mean over all pairs between them is in favour and none is forbidden: no pair of one document in a group
speaks against it, and two days that are far apart never meet. The order is that of the scores, then of the ids, so that the result
is one of the set of events alone. A component whose members all favour one another needs no such care and is taken whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sanudo.merge.columns import Columns, Ints
from sanudo.merge.groups import connected
from sanudo.merge.likeness import Scorer

JOIN = -0.6
"""Groups join where the mean log-odds between them are above this (chosen by cross-validation over stories)."""
ONCE = 0.6
"""Two events of one document must be so much likelier one, since a document mostly tells of each thing once (chosen likewise)."""
MISSING = -3.5
"""Stands for the log-odds of a pair that is not known."""
CHUNK, BATCH = 1 << 21, 1 << 15
"""So many pairs are held at once; so many are scored at once: their columns should fit into the processor's cache."""
THREADS = 2
LOOKED_AT = 12
"""Of a large group so many members, those with the smallest ids, speak for it."""
LARGE, STEPS = 250, 8
"""A component of more members is cut at log-odds one higher, so many times at most."""
APART = 3
"""Days further apart than this, both given to the day, are of two happenings."""


Told = Mapping[int, list[int]]
"""The members of a group by document."""
Known = Mapping[int, Mapping[int, float]]
"""The log-odds of pairs."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Scored pairs of rows, each once: `one` < `two`; `score` are log-odds."""

    one: Ints
    two: Ints
    score: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.one)


def cluster(events: Columns, strong: Pairs, scorer: Scorer, join: float = JOIN) -> Ints:
    """Return for each event the smallest row of its happening, from the pairs whose log-odds are above `join`."""
    return parted(events, components(len(events), strong.one, strong.two, levels(strong.score, join)), strong, scorer, join)


def parted(events: Columns, component: Ints, strong: Pairs, scorer: Scorer, join: float = JOIN) -> Ints:
    """Return for each event the smallest row of its happening, from the events' components; happenings lie inside them.

    Of `strong` only what lies in components of more than LARGE members is looked at.
    """
    home = np.arange(len(events), dtype=np.int64)
    for pairs, of in _inside(events, component, strong, scorer):
        several = np.unique(of)
        whole = _whole(events, component, several, of, pairs.score, join)
        rows = np.flatnonzero(np.isin(component, whole))
        home[rows] = component[rows]
        rest = ~np.isin(of, whole)
        one, two, score, of = pairs.one[rest], pairs.two[rest], pairs.score[rest], of[rest]
        order = np.lexsort((two, one, -score, of))
        one, two, score, of = one[order], two[order], score[order], of[order]
        for begin, end in _runs(of):
            _agglomerate(events, one[begin:end], two[begin:end], score[begin:end], home, join)
    return home


def levels(score: NDArray[np.float64], join: float = JOIN) -> NDArray[np.int8]:
    """Return how many steps of one above `join` the log-odds of pairs reach, STEPS at most."""
    level = np.zeros(len(score), np.int8)
    for higher in range(1, STEPS + 1):
        level += score > join + higher
    return level


def components(count: int, one: Ints, two: Ints, level: NDArray[np.int8], known: Ints | None = None) -> Ints:
    """Return for each of `count` events the smallest row of all that is weighed together with it, from the strong pairs.

    That is what strong pairs connect; where it has more than LARGE members, what pairs one level higher connect, and so on. `known`
    are components of an earlier time, other events being alone: to these no pair has come, and from inside them none has gone.
    Pairs inside them may be left out: where they were cut out of something large they are not cut again.
    """
    component = connected(count, one, two, known)
    for higher in range(1, STEPS + 1):
        large = np.bincount(component, minlength=count)[component] > LARGE
        if not large.any():
            break
        kept = large[one] & (level >= higher)
        one, two, level = one[kept], two[kept], level[kept]
        component = np.where(large, connected(count, one, two, known), component)
    return component


def _inside(events: Columns, component: Ints, strong: Pairs, scorer: Scorer) -> Iterator[tuple[Pairs, Ints]]:
    """Yield the scored pairs inside components, and the component of each; all of a component's come together.

    Of a component that is too large even after cutting, only the strong pairs are known.
    """
    order = np.argsort(component, kind="stable")
    first, size = np.unique(component[order], return_index=True, return_counts=True)[1:]
    count = np.where(size <= LARGE, size * (size - 1) // 2, 0)
    total = np.concatenate([[0], np.cumsum(count)])
    begin = 0
    while begin < len(count):
        end = max(int(np.searchsorted(total, total[begin] + CHUNK, side="right")) - 1, begin + 1)
        one, two = _all_pairs(order, first[begin:end], np.where(count[begin:end] > 0, size[begin:end], 0))
        begin = end
        if len(one):
            yield Pairs(one, two, scores(events, one, two, scorer)), component[one]
    large = np.zeros(len(component), np.bool_)
    large[order] = np.repeat(size > LARGE, size)
    kept = large[strong.one] & (component[strong.one] == component[strong.two])
    if kept.any():
        yield Pairs(strong.one[kept], strong.two[kept], strong.score[kept]), component[strong.one[kept]]


def _all_pairs(order: Ints, first: Ints, size: Ints) -> tuple[Ints, Ints]:
    """Return all pairs of members of groups that stand side by side in `order`, from `first`, so many."""
    start = np.repeat(first, size)
    place = np.arange(len(start)) - np.repeat(np.cumsum(size) - size, size)
    after = np.repeat(size, size) - place - 1
    one = np.repeat(start + place, after)
    step = np.arange(len(one)) - np.repeat(np.cumsum(after) - after, after)
    return order[one], order[one + 1 + step]


def scores(events: Columns, one: Ints, two: Ints, scorer: Scorer) -> NDArray[np.float64]:
    """Return the log-odds of pairs, a cacheful of them at once and several caches' at a time."""

    def scored(start: int) -> NDArray[np.float64]:
        a, b = one[start : start + BATCH], two[start : start + BATCH]
        return np.asarray(scorer(events, a, b) - ONCE * (events.doc[a] == events.doc[b]))

    if len(one) <= BATCH:
        return scored(0)
    with ThreadPoolExecutor(THREADS) as threads:
        found = list(threads.map(scored, range(0, len(one), BATCH)))
    return np.concatenate(found)


def _runs(values: Ints) -> list[tuple[int, int]]:
    if not len(values):
        return []
    starts = np.flatnonzero(np.concatenate([[True], values[1:] != values[:-1]]))
    return list(zip(starts.tolist(), [*starts[1:].tolist(), len(values)], strict=True))


def _whole(events: Columns, component: Ints, several: Ints, of: Ints, score: NDArray[np.float64], join: float) -> Ints:
    """Return the components that are one happening: all pairs in favour, days not far apart."""
    rows = np.flatnonzero(np.isin(component, several))
    place = np.searchsorted(several, component[rows])
    size = np.bincount(place, minlength=len(several))
    own = np.searchsorted(several, of)
    favour = np.bincount(own[score > join], minlength=len(several))
    dated = events.grain[rows] == 3
    lowest = np.full(len(several), np.iinfo(np.int64).max)
    highest = np.full(len(several), np.iinfo(np.int64).min)
    np.minimum.at(lowest, place[dated], events.first[rows][dated])
    np.maximum.at(highest, place[dated], events.first[rows][dated])
    near = (highest < lowest) | (highest - np.minimum(lowest, highest) <= APART)
    return np.asarray(several[(favour == size * (size - 1) // 2) & near], np.int64)


def _agglomerate(events: Columns, one: Ints, two: Ints, score: NDArray[np.float64], home: Ints, join: float) -> None:
    """Join the members of one component and write the groups into `home`; pairs come with the best first."""
    known: dict[int, dict[int, float]] = defaultdict(dict)
    for a, b, value in zip(one.tolist(), two.tolist(), score.tolist(), strict=True):
        known[a][b] = known[b][a] = value
    groups = {row: [row] for row in known}
    docs = {row: {int(events.doc[row]): [row]} for row in known}
    days = {row: {int(events.first[row])} if events.grain[row] == 3 else set() for row in known}
    at = {row: row for row in known}
    refused: set[tuple[int, int]] = set()
    for a, b, value in zip(one.tolist(), two.tolist(), score.tolist(), strict=True):
        if value <= join:
            break
        x, y = sorted((at[a], at[b]))
        if x == y or (x, y) in refused:
            continue
        if _told_apart(docs[x], docs[y], known, join) or _far(days[x] | days[y]) or _mean(groups[x], groups[y], known) <= join:
            refused.add((x, y))
            continue
        refused = {pair for pair in refused if x not in pair and y not in pair}
        groups[x] = sorted(groups[x] + groups.pop(y))
        for doc, rows in docs.pop(y).items():
            docs[x].setdefault(doc, []).extend(rows)
        days[x] |= days.pop(y)
        for row in groups[x]:
            at[row] = x
    for first, rows in groups.items():
        home[rows] = first


def _told_apart(left: Told, right: Told, known: Known, join: float) -> bool:
    """Tell whether a document has an event in either group and does not favour that they are one."""
    shared = left.keys() & right.keys()
    return any(known[a].get(b, MISSING) <= join for doc in shared for a in left[doc] for b in right[doc])


def _far(days: set[int]) -> bool:
    return len(days) > 1 and max(days) - min(days) > APART


def _mean(left: list[int], right: list[int], known: dict[int, dict[int, float]]) -> float:
    left, right = left[:LOOKED_AT], right[:LOOKED_AT]
    return sum(known[a].get(b, MISSING) for a in left for b in right) / (len(left) * len(right))
