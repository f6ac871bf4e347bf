"""Which of very many events may meet some few, found without sorting the many.

What one of the few has, and around when, is marked in a table of bits; of the many those that fall on a mark may meet one of them.
Most of the many are of times for which nothing is marked: what they have need not be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from sanudo.merge.blocks import Bools, Shared, Times, Way, all_shared, times_of, ways
from sanudo.merge.clusters import THREADS
from sanudo.merge.columns import Columns, Ints

CHUNK = 1 << 16
"""So many events are looked at at once."""
_SPARSE = 16
"""There are so many places to look first for each mark, so that few fall on one by chance."""
_STEPS = 3
"""Times are told apart as finely as a third of how far apart two may be."""
_STRIDE = np.int64(0x1E3779B97F4A7C15)


class Few:
    """A few events that others may meet."""

    def __init__(self, mine: Columns) -> None:
        self._marks = list(_marked(mine))
        self.copied = np.unique(mine.copied)
        """The groups of copies that they are of: others of these may meet them whatever their times."""

    def timely(self, times: Times) -> Bools:
        """Return of which times others may meet one of these, copies of their texts aside."""
        found = np.zeros(len(times), np.bool_)
        for those, way, among in _asked(self._marks, times):
            if way.shares != "copies":
                found |= those.timely(way.time, among & ~found)
        return found

    def near(self, others: Columns) -> Ints:
        """Return the rows of others that may share a block with one of these: all that do, and a few that do not."""
        starts = range(0, len(others), CHUNK)
        with ThreadPoolExecutor(THREADS) as threads:
            parts = threads.map(lambda start: start + _hit(self._marks, others.part(start, start + CHUNK)), starts)
            return np.concatenate([np.zeros(0, np.int64), *parts])


class _Marks:
    """What some events have that others may share in one way, and when."""

    def __init__(self, shared: Sequence[Shared], way: Way, some: Bools) -> None:
        self._width = max(way.reach // _STEPS, 1)
        around = -(-way.reach // self._width)
        bucket = self._bucket(way.time)
        every = [
            values[some[rows]] + (bucket[rows[some[rows]]] + step) * _STRIDE
            for values, rows in shared
            for step in range(-around, around + 1)
        ]
        self._marks = np.unique(np.concatenate(every)) if every else np.zeros(0, np.int64)
        self._mask = np.int64((1 << int(np.ceil(np.log2(1 + _SPARSE * len(self._marks))))) - 1)
        self._place = np.zeros(int(self._mask) + 1, np.bool_)
        self._place[self._marks & self._mask] = True
        own = bucket[some]
        self._first = int(own.min(initial=0)) - around
        self._when = np.zeros(int(own.max(initial=0)) + around + 1 - self._first, np.bool_)
        for step in range(-around, around + 1):
            self._when[own + (step - self._first)] = True

    def __len__(self) -> int:
        return len(self._marks)

    def timely(self, time: NDArray[np.int32], among: Bools) -> Bools:
        """Return which of those `among` others are of a time for which something is marked."""
        bucket = self._bucket(time)
        inside = among & (bucket >= self._first) & (bucket < self._first + len(self._when))
        inside[inside] = self._when[bucket[inside] - self._first]
        return inside

    def hit(self, shared: Sequence[Shared], time: NDArray[np.int32], among: Bools) -> Iterator[Ints]:
        """Yield rows, of those `among` others, that have something at some time that is marked; `shared` is what they have."""
        inside = self.timely(time, among)
        if not inside.any():
            return
        moved = self._bucket(time) * _STRIDE
        for values, rows in shared:
            good = np.flatnonzero(inside[rows])
            rows = rows[good]
            place = values[good] + moved[rows]
            some = np.flatnonzero(self._place[place & self._mask])
            place = place[some]
            at = np.minimum(np.searchsorted(self._marks, place), len(self._marks) - 1)
            yield rows[some[self._marks[at] == place]]

    def _bucket(self, time: NDArray[np.int32]) -> Ints:
        return np.asarray(time // self._width, np.int64)


def _marked(mine: Columns) -> Iterator[tuple[_Marks, _Marks]]:
    """Yield for each way to meet what is marked, and what of it by those that are loose."""
    shared = all_shared(mine)
    for way in ways(times_of(mine)):
        every = _Marks(shared[way.shares], way, way.good)
        yield every, every if way.loose is None else _Marks(shared[way.shares], way, way.good & way.loose)


def _hit(marks: Sequence[tuple[_Marks, _Marks]], others: Columns) -> Ints:
    found = np.zeros(len(others), np.bool_)
    shared = all_shared(others)
    for those, way, among in _asked(marks, times_of(others)):
        for rows in those.hit(shared[way.shares], way.time, among & ~found):
            found[rows] = True
    return np.flatnonzero(found)


def _asked(marks: Sequence[tuple[_Marks, _Marks]], times: Times) -> Iterator[tuple[_Marks, Way, Bools]]:
    """Yield for each way to meet what is marked, and which of others may meet it so."""
    for (every, loose), way in zip(marks, ways(times), strict=True):
        for those, among in ((every, way.good if way.loose is None else way.good & way.loose), (loose, _strict(way))):
            if len(those):
                yield those, way, among


def _strict(way: Way) -> Bools:
    """Return which events may meet loose ones alone."""
    return np.zeros_like(way.good) if way.loose is None else way.good & ~way.loose
