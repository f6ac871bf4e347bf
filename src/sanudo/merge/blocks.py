"""Blocks: which events are compared at all.

Events meet where they are of one type, share a party (its entity or its country) and lie near in time: dated days by the days,
the others by the month or year they give, or by when they were published. A block of too many events is split by what its events
have in common further: the other party, the day, the place, a word. Which events meet depends on the events alone, not on the
order in which they came.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from sanudo.merge.columns import NO_DAY, Columns, Ints
from sanudo.text.gist import spread

MOST = 40
"""A block of more events than this is split."""
DAYS, PUBLISHED = 4, 12
"""Events whose days, or whose days of publication, are no further apart than this always share a bucket."""
ENOUGH = 1
"""Pairs pass whose shared words, shared parties (two points each, two parties at most) and shared day make so many points."""
CHUNK = 1 << 21
"""So many pairs are held against one another at once."""


def mixed(*parts: Ints | int) -> Ints:
    """Return one hash for each row of columns."""
    total = np.full(1, 0x51, np.uint64)
    for part in parts:
        total = spread(total ^ np.atleast_1d(np.asarray(part, np.int64)).view(np.uint64))
    return np.asarray(total.view(np.int64), np.int64)


def keys(events: Columns) -> tuple[Ints, Ints]:
    """Return (block, row) for each block that each event stands in, before blocks are split."""
    blocks, rows = [], []
    lands = np.concatenate([events.actor_countries[:, :2], events.recipient_countries[:, :2]], axis=1)
    parties = np.concatenate([events.actors, events.recipients, lands], axis=1)
    every = np.arange(len(events))
    for column in range(parties.shape[1]):
        party = parties[:, column]
        has = every[party != 0]
        for bucket in _times(events, has):
            good = bucket != 0
            blocks.append(mixed(events.kind[has[good]], party[has[good]], bucket[good]))
            rows.append(has[good])
    for found, of in _by_words(events):
        blocks.append(found)
        rows.append(of)
    return _unique(np.concatenate(blocks), np.concatenate(rows))


def timeless(events: Columns) -> tuple[Ints, Ints]:
    """Return (block, row) for what meets at any time apart: events of copies, and of two entities that seldom meet."""
    every = np.arange(len(events))
    parties = np.concatenate([events.actors[:, :3], events.recipients[:, :3]], axis=1)
    blocks, rows = [mixed(events.kind, events.copied, 21)], [every]
    for first in range(parties.shape[1]):
        for second in range(first + 1, parties.shape[1]):
            a, b = parties[:, first], parties[:, second]
            has = every[(a != 0) & (b != 0)]
            blocks.append(mixed(events.kind[has], np.minimum(a, b)[has], np.maximum(a, b)[has], 22))
            rows.append(has)
    found, of = _unique(np.concatenate(blocks), np.concatenate(rows))
    _, size = np.unique(found, return_counts=True)
    small = np.repeat(size <= MOST, size)
    return found[small], of[small]


def _by_words(events: Columns) -> Iterator[tuple[Ints, Ints]]:
    """Yield blocks of what shares a word of the sentence, or the country of the place, and the time."""
    every = np.arange(len(events))
    chosen, has = _telling(events.gist)
    for bucket in _times(events, every):
        for column in range(chosen.shape[1]):
            good = has[:, column] & (bucket != 0)
            yield mixed(events.kind[good], chosen[good, column], bucket[good], 23), every[good]
    day = (events.grain >= 2) & (events.country != 0)
    yield mixed(events.kind[day], events.country[day], events.first[day], events.grain[day], 24), every[day]


def _telling(gist: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return three of the words of each sentence, chosen by their hashes, and whether there are so many; [n, 3] each."""
    own = np.unpackbits(np.ascontiguousarray(gist).view(np.uint8), axis=1)
    ranked = np.where(own != 0, (mixed(np.arange(own.shape[1])) >> 40).astype(np.int32)[None, :], np.iinfo(np.int32).max)
    chosen = np.argpartition(ranked, range(3), axis=1)[:, :3]
    return chosen, np.take_along_axis(own, chosen, axis=1) != 0


def _times(events: Columns, rows: Ints) -> Iterator[Ints]:
    """Yield the buckets of time of events, 0 for none: two by the day, one by month and by year, two by publication."""
    first, published, grain = events.first[rows], events.published[rows], events.grain[rows]
    dated, told = (first != NO_DAY) & (grain == 3), published != NO_DAY
    for shift in (0, DAYS):
        yield np.where(dated, mixed(1, (first + shift) // (2 * DAYS), shift), 0)
    month = first.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    yield np.where((first != NO_DAY) & (grain >= 2), mixed(3, month), 0)
    yield np.where(first != NO_DAY, mixed(4, month // 12), 0)
    for shift in (0, PUBLISHED):
        yield np.where(told, mixed(5, (published + shift) // (2 * PUBLISHED), shift), 0)
    yield np.where(told, 0, mixed(6, 0))


def split(blocks: Ints, rows: Ints, events: Columns) -> tuple[Ints, Ints]:
    """Return the blocks with those of more than MOST events split, sorted by block."""
    for finer in (_by_pair, _by_day, _by_word):
        order = np.lexsort((rows, blocks))
        blocks, rows = blocks[order], rows[order]
        _, size = np.unique(blocks, return_counts=True)
        large = np.repeat(size > MOST, size)
        if not large.any():
            return blocks, rows
        more_blocks, more_rows = finer(blocks[large], rows[large], events)
        blocks = np.concatenate([blocks[~large], more_blocks])
        rows = np.concatenate([rows[~large], more_rows])
        blocks, rows = _unique(blocks, rows)
    order = np.lexsort((rows, blocks))
    return blocks[order], rows[order]


def _by_pair(blocks: Ints, rows: Ints, events: Columns) -> tuple[Ints, Ints]:
    """Split by every entity among the parties together with the place's country."""
    parties = np.concatenate([events.actors[rows], events.recipients[rows]], axis=1)
    return _spread_out([mixed(blocks, parties[:, n], 11) * (parties[:, n] != 0) for n in range(parties.shape[1])], rows)


def _by_day(blocks: Ints, rows: Ints, events: Columns) -> tuple[Ints, Ints]:
    """Split by the day, and by the mode where there is none."""
    dated = events.grain[rows] == 3
    return mixed(blocks, np.where(dated, events.first[rows], events.mode[rows]), 12), rows


def _by_word(blocks: Ints, rows: Ints, events: Columns) -> tuple[Ints, Ints]:
    """Split by three of the words of the sentence, chosen by their hashes."""
    chosen, has = _telling(events.gist[rows])
    return _spread_out([mixed(blocks, chosen[:, n], 13) * has[:, n] for n in range(3)], rows)


def _spread_out(found: list[Ints], rows: Ints) -> tuple[Ints, Ints]:
    blocks = np.concatenate(found)
    again = np.concatenate([rows] * len(found))
    return blocks[blocks != 0], again[blocks != 0]


def _unique(blocks: Ints, rows: Ints) -> tuple[Ints, Ints]:
    order = np.lexsort((rows, blocks))
    blocks, rows = blocks[order], rows[order]
    new = np.ones(len(blocks), np.bool_)
    new[1:] = (blocks[1:] != blocks[:-1]) | (rows[1:] != rows[:-1])
    return blocks[new], rows[new]


def compared(events: Columns) -> Iterator[tuple[Ints, Ints]]:
    """Yield the pairs of rows that are to be compared, the smaller row first; a pair may come again, in another batch.

    Types are taken one after another: events of two types never share a block. Of what shares a block only pairs pass that also
    share a party, or several words.
    """
    party = _party_bits(events)
    for kind in np.unique(events.kind):
        rows = np.flatnonzero(events.kind == kind)
        own = events.take(rows)
        for found in (split(*keys(own), own), timeless(own)):
            for one, two in pairs(*found):
                code = np.unique(rows[one] * len(events) + rows[two])
                one, two = code // len(events), code % len(events)
                words = np.bitwise_count(events.gist[one] & events.gist[two]).sum(axis=1, dtype=np.int64)
                met = np.minimum(np.bitwise_count(party[one] & party[two]), 2).astype(np.int64)
                close = (events.first[one] == events.first[two]) | (events.copied[one] == events.copied[two])
                good = (2 * met + words + close >= ENOUGH) & (events.doc[one] != events.doc[two])
                yield one[good], two[good]


def _party_bits(events: Columns) -> NDArray[np.uint64]:
    """Return a bit for each entity that takes part in an event, of 64; two entities seldom have the same."""
    parties = np.concatenate([events.actors, events.recipients], axis=1)
    bit = np.uint64(1) << (mixed(parties.ravel()).view(np.uint64) >> np.uint64(58))
    return np.asarray(
        np.bitwise_or.reduce(np.where(parties.ravel() != 0, bit, np.uint64(0)).reshape(parties.shape), axis=1), np.uint64
    )


def pairs(blocks: Ints, rows: Ints) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """Yield the pairs of rows that share a block, blocks sorted.

    What is still too large after splitting is compared in windows of MOST neighbours, in the order of the rows (of their ids).
    """
    if not len(blocks):
        return
    starts = np.flatnonzero(np.concatenate([[True], blocks[1:] != blocks[:-1]]))
    ends = np.append(starts[1:], len(blocks))
    stop = np.repeat(ends, ends - starts)
    place = np.arange(len(blocks))
    count = np.minimum(stop - place - 1, MOST)
    total = np.concatenate([[0], np.cumsum(count)])
    for begin in range(0, int(total[-1]), CHUNK):
        finish = min(begin + CHUNK, int(total[-1]))
        numbers = np.arange(begin, finish)
        owner = np.searchsorted(total, numbers, side="right") - 1
        yield rows[owner], rows[owner + 1 + (numbers - total[owner])]
