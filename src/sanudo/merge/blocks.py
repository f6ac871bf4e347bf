"""Blocks: which events are compared at all.

Events are compared where they are of one type, share something telling, and lie near in time. What they may share: two parties (by
country, or by entity where it has none), an entity, a place, the country and the day, a party and a word of the sentence, or two
words. How near they must
lie depends on how precisely they are dated: events dated to the day by their days, those dated to a month or year with whatever
lies in it, and where one has no date of its own by when both were published. Whether two events are compared is a matter of these
two alone, whatever else the record holds, so that a record can be added to; and blocks grow with the news of days or months, not
with the archive.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sanudo.merge.columns import NO_DAY, WORDS, Columns, Ints, Small, bits
from sanudo.text.gist import spread

DAYS, PUBLISHED, LONG = 3, 12, 30
"""Events dated to the day, and others by their publication, lie no more than DAYS apart where they share what is broad and need no
word in common; by publication PUBLISHED where a party and a word, LONG where two parties.
"""
ALIKE, WORDED = 2, 3
"""So many words are in common at least where parties and time say little; so many where a party is not shared, or is but one."""
CHUNK = 1 << 21
"""So many pairs are held against one another at once."""
_TIME = 20
"""Bits of a place in the sorted order that tell the time."""
_START = 1 << 18
"""Times are counted from so many days before 1970."""

Bools = NDArray[np.bool_]


def mixed(*parts: NDArray[np.signedinteger[Any]] | int) -> Ints:
    """Return one hash for each row of columns."""
    total = np.full(1, 0x51, np.uint64)
    for part in parts:
        total = spread(total ^ np.atleast_1d(np.asarray(part, np.int64)).view(np.uint64))
    return np.asarray(total.view(np.int64), np.int64)


@dataclass(frozen=True, slots=True)
class Block:
    """One way to meet: what is shared and when, for the rows that have it; `reach` is how far apart in time two may be.

    Of two that meet in it at least one must be `loose`, where that is given, and `words` words must be in both sentences.
    """

    shared: Ints
    time: Small
    row: Small
    reach: int
    loose: Bools | None = None
    words: int = 0


def compared(events: Columns, within: NDArray[np.int64] | None = None) -> Iterator[tuple[Ints, Ints]]:
    """Yield the pairs of rows that are to be compared, the smaller row first; a pair may come again, in another batch.

    With `within` only pairs of these rows' are wanted: those of which one at least is among them.
    """
    wanted = None
    if within is not None:
        wanted = np.zeros(len(events), np.bool_)
        wanted[within] = True
    for block in blocks(events):
        for one, two in _met(block, events, wanted):
            code = np.minimum(one, two).astype(np.int64) * len(events) + np.maximum(one, two)
            code.sort()
            code = code[np.concatenate([[True], code[1:] != code[:-1]])]
            yield code // len(events), code % len(events)


@dataclass(frozen=True, slots=True)
class Times:
    """When events are told to be and were told, and of which group of copies their documents are: as in `Columns`."""

    first: Small
    published: Small
    grain: Small
    copied: Small

    def __len__(self) -> int:
        return len(self.first)


def times_of(events: Columns) -> Times:
    """Return the times of events."""
    return Times(events.first, events.published, events.grain, events.copied)


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which events may meet: what they share, the time that counts, for which of them; the rest as in `Block`."""

    shares: str
    time: Small
    good: Bools
    reach: int
    loose: Bools | None = None
    words: int = 0


def blocks(events: Columns) -> Iterator[Block]:
    """Yield the blocks of events, by what they share and how they are dated."""
    shared = all_shared(events)
    for way in ways(times_of(events)):
        yield _block(shared[way.shares], way)


def ways(events: Times) -> Iterator[Way]:
    """Yield the ways in which events may meet."""
    every, never = np.ones(len(events), np.bool_), np.zeros_like(events.first)
    day, known, told = events.grain == 3, events.first != NO_DAY, events.published != NO_DAY
    month = events.first.astype("datetime64[D]").astype("datetime64[M]").astype(np.int32)
    yield Way("dyads", events.first, day, DAYS)
    yield Way("alone", events.first, day, DAYS, words=ALIKE)
    yield Way("worded", events.first, day, DAYS, words=WORDED)
    yield Way("placed", events.first, day, DAYS, words=1)
    yield Way("landed", events.first, day, 0, words=WORDED)
    yield Way("dyads", events.published, told, DAYS, ~day, 1)
    yield Way("alone", events.published, told, DAYS, ~day, ALIKE)
    yield Way("dyads", events.published, told, LONG, ~day, ALIKE)
    yield Way("worded", events.published, told, PUBLISHED, ~day, WORDED)
    yield Way("placed", events.published, told, PUBLISHED, ~day, ALIKE)
    yield Way("worded", never, ~told, 0, ~day, WORDED)
    yield Way("dyads", month, known & (events.grain >= 2), 0, events.grain == 2, ALIKE)
    yield Way("worded", month, known & (events.grain >= 2), 0, events.grain == 2, WORDED)
    yield Way("placed", month, known & (events.grain >= 2), 0, events.grain == 2, ALIKE)
    yield Way("dyads", month // 12, known, 0, events.grain == 1, ALIKE)
    yield Way("placed", month // 12, known, 0, events.grain == 1, WORDED)
    yield Way("copies", never, every, 0)


def all_shared(events: Columns) -> dict[str, list[Shared]]:
    """Return what events have that others may share, by the sort of it."""
    tokens = _tokens(events)
    return {
        "dyads": _dyads(events, tokens),
        "alone": _alone(events, tokens),
        "worded": [*_with_words(events, tokens), *_two_words(events)],
        "placed": [_at(events, events.place, 3)],
        "landed": [_at(events, events.country, 7)],
        "copies": [_copies(events)],
    }


Shared = tuple[Ints, Ints]
"""What rows have that others may share, and the rows."""


def _block(found: Sequence[Shared], way: Way) -> Block:
    if not found:
        return Block(np.zeros(0, np.int64), way.time[:0], np.zeros(0, np.int32), way.reach)
    shared = np.concatenate([shared[way.good[rows]] for shared, rows in found])
    row = np.concatenate([rows[way.good[rows]] for _, rows in found])
    return Block(shared, way.time[row], row.astype(np.int32), way.reach, way.loose, way.words)


def _met(block: Block, events: Columns, wanted: Bools | None) -> Iterator[tuple[Small, Small]]:
    """Yield the pairs of rows that meet in a block, of them one at least `wanted`, in the order of the times of the first."""
    if not len(block.row):
        return
    # what is shared in the high bits, time in the low ones: one sort, and what meets stands side by side
    place = (block.shared << _TIME) + (block.time.astype(np.int64) + _START)
    order = np.argsort(place)
    place, rows, time = place[order], block.row[order], block.time[order]
    if wanted is None:
        first = np.arange(len(place))
        start = first + 1
    else:
        first = np.flatnonzero(wanted[rows])
        start = np.searchsorted(place, place[first] - block.reach, side="left")
    count = np.searchsorted(place, place[first] + block.reach, side="right") - start
    some = np.flatnonzero(count)
    some = some[np.argsort(time[first[some]], kind="stable")]
    first, start, count = first[some], start[some], count[some]
    total = np.concatenate([[0], np.cumsum(count)])
    begin = 0
    while begin < len(first):
        end = max(int(np.searchsorted(total, total[begin] + CHUNK, side="right")) - 1, begin + 1)
        size = count[begin:end]
        step = np.arange(int(size.sum())) - np.repeat(total[begin:end] - total[begin], size)
        one, two = rows[np.repeat(first[begin:end], size)], rows[np.repeat(start[begin:end], size) + step]
        begin = end
        good = one != two
        if block.loose is not None:
            good &= block.loose[one] | block.loose[two]
        one, two = one[good], two[good]
        if block.words:
            alike = bits(events.gist[one] & events.gist[two]) >= block.words
            one, two = one[alike], two[alike]
        if len(one):
            yield one, two


def _tokens(events: Columns) -> NDArray[np.int64]:
    """Return what the parties of events are called in blocks, by country where they have one; [n, 6], 0 fills up."""
    sides = []
    for entities, lands in ((events.actors, events.actor_countries), (events.recipients, events.recipient_countries)):
        sides.append(np.where(lands != 0, lands, entities)[:, :3].astype(np.int64))
    found = np.concatenate(sides, axis=1)
    for column in range(1, found.shape[1]):
        again = (found[:, :column] == found[:, column : column + 1]).any(axis=1)
        found[again, column] = 0
    return found


def _dyads(events: Columns, tokens: NDArray[np.int64]) -> list[Shared]:
    """Return blocks of two parties."""
    found, kind = [], _kind(events)
    for first in range(tokens.shape[1]):
        for second in range(first + 1, tokens.shape[1]):
            a, b = tokens[:, first], tokens[:, second]
            rows = np.flatnonzero((a != 0) & (b != 0))
            if len(rows):
                found.append((mixed(_of(kind, rows), 1, np.minimum(a, b)[rows], np.maximum(a, b)[rows]), rows))
    return found


def _alone(events: Columns, tokens: NDArray[np.int64]) -> list[Shared]:
    """Return blocks of one entity that is no more than a country's name, and of the party that has no other."""
    found, kind = [], _kind(events)
    for entities in (events.actors, events.recipients):
        for column in range(entities.shape[1]):
            rows = np.flatnonzero(entities[:, column] > 0)
            if len(rows):
                found.append((mixed(_of(kind, rows), 2, entities[rows, column]), rows))
    rows = np.flatnonzero((tokens != 0).sum(axis=1) == 1)
    found.append((mixed(_of(kind, rows), 4, tokens[rows].max(axis=1), events.mode[rows]), rows))
    return found


def _at(events: Columns, where: Small, salt: int) -> Shared:
    """Return blocks of where events happened."""
    rows = np.flatnonzero(where)
    return mixed(_of(_kind(events), rows), salt, where[rows]), rows


def _with_words(events: Columns, tokens: NDArray[np.int64]) -> list[Shared]:
    """Return blocks of a party and a word."""
    found, kind = [], _kind(events)
    for token in range(tokens.shape[1]):
        party = np.flatnonzero(tokens[:, token])
        whose = mixed(_of(kind, party), 5, tokens[party, token])
        for word in range(WORDS):
            words = events.words[party, word]
            rows = np.flatnonzero(words >= 0)
            if len(rows):
                found.append((mixed(whose[rows], words[rows]), party[rows]))
    return found


def _two_words(events: Columns) -> list[Shared]:
    """Return blocks of two words."""
    found, kind = [], _kind(events)
    for first in range(WORDS):
        for second in range(first + 1, WORDS):
            rows = np.flatnonzero(events.words[:, second] >= 0)
            both = events.words[rows, first].astype(np.int64) << 16 | events.words[rows, second]
            found.append((mixed(_of(kind, rows), 6, both), rows))
    return found


def _kind(events: Columns) -> Small | int:
    """Return the types of events, or the one that all are of, which need not be mixed again and again."""
    return int(events.kind[0]) if len(events) and (events.kind == events.kind[0]).all() else events.kind


def _of(kind: Small | int, rows: Ints) -> Small | int:
    return kind if isinstance(kind, int) else kind[rows]


def _copies(events: Columns) -> Shared:
    """Return blocks of events of copies of one text."""
    rows = np.arange(len(events))
    return mixed(_kind(events), 9, events.copied), rows
