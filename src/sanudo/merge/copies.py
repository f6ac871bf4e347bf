"""Copies: articles that carry the same text, whole, cut or with other words around it.

Texts are compared by their shingles of five words, of which one in eight is kept where there are many; two are copies where the
shorter's shingles are contained in the longer's. Containment, unlike Jaccard's coefficient, finds a text that was cut to a
third.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Sequence

from sanudo.types import Document

WIDTH, KEPT_OF, PLENTY = 5, 8, 800
CONTAINED = 0.6
FEWEST = 12
"""Texts with fewer shingles than this are never called copies: they share stock phrases."""
_WORD = re.compile(r"\w+")


def copies(documents: Sequence[Document]) -> list[tuple[str, ...]]:
    """Return the groups of two and more documents that are copies of one text, by id, in the order given."""
    prints = [shingles(document) for document in documents]
    holders: dict[int, list[int]] = defaultdict(list)
    for number, found in enumerate(prints):
        for each in found:
            holders[each].append(number)
    groups = Groups(len(documents))
    for number, found in enumerate(prints):
        shared: dict[int, int] = defaultdict(int)
        for each in found:
            for other in holders[each]:
                if other > number:
                    shared[other] += 1
        for other, count in shared.items():
            least = min(len(found), len(prints[other]))
            if least >= FEWEST and count >= CONTAINED * least:
                groups.join(number, other)
    return [tuple(documents[number].id for number in group) for group in groups.all() if len(group) > 1]


def shingles(document: Document) -> frozenset[int]:
    """Return the hashes of the shingles of an article's body that stand for it."""
    spans = list(document.spans("body"))
    text = " ".join(document.text[s.start : s.stop] for s in spans) if spans else document.text
    words = _WORD.findall(text.casefold())
    every = {_hash(" ".join(words[i : i + WIDTH])) for i in range(len(words) - WIDTH + 1)}
    return frozenset(each for each in every if each % KEPT_OF == 0) if len(every) > PLENTY else frozenset(every)


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(), "big")


class Groups:
    """Things that belong together: joined in pairs, asked for as groups."""

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
