"""Things that belong together: joined in pairs, asked for as groups."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


def connected(count: int, one: Ints, two: Ints, known: Ints | None = None) -> Ints:
    """Return for each of `count` things the smallest number that pairs connect it to; the order of the pairs does not matter.

    `known` gives the smallest number that things are known to be connected to without these pairs.
    """
    home = np.arange(count, dtype=np.int64) if known is None else known.copy()
    while True:
        one, two = home[one], home[two]
        apart = one != two
        one, two = one[apart], two[apart]
        if not len(one):
            return home
        # the greater of two roots is put under the smaller, and everything right under its root
        np.minimum.at(home, np.maximum(one, two), np.minimum(one, two))
        while True:
            further = home[home]
            if (further == home).all():
                break
            home = further


class Groups:
    """A few things joined one pair at a time."""

    def __init__(self, count: int) -> None:
        self._home = list(range(count))

    def find(self, each: int) -> int:
        """Return the first member of the group that a thing belongs to."""
        while self._home[each] != each:
            self._home[each] = self._home[self._home[each]]
            each = self._home[each]
        return each

    def join(self, a: int, b: int) -> None:
        """Say that two things belong together."""
        a, b = sorted((self.find(a), self.find(b)))
        self._home[b] = a

    def all(self) -> list[list[int]]:
        """Return the groups, each in ascending order, by their first members."""
        found: dict[int, list[int]] = defaultdict(list)
        for each in range(len(self._home)):
            found[self.find(each)].append(each)
        return list(found.values())
