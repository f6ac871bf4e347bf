"""Samples -> windows -> padded batches."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.samples import IGNORE, Anchor, Sample
from training.schema import GROUPS, WORD_HEADS

MAX_PIECES = 254
MOST_ANCHORS = {"role": 8, "coreference": 5}
"""How many anchors of one group are read in one window in training; groups not named have no limit but the total's."""
MOST_IN_WINDOW = 28
GROUP_NUMBER = {name: number for number, name in enumerate(GROUPS)}


@dataclass(frozen=True)
class Window:
    """Words [first, last) of a sample, a whole number of sentences where these are short enough."""

    sample: Sample
    first: int
    last: int

    @property
    def pieces(self) -> int:
        """Return the number of word pieces, without the two marks around them."""
        return int(self.sample.words.piece[self.last] - self.sample.words.piece[self.first])


def windows(sample: Sample, most: int = MAX_PIECES, shortest_first: int | None = None) -> Iterator[Window]:
    """Cut a sample into windows of at most `most` pieces at sentence ends; the first window may be given a lower limit."""
    piece, sentence = sample.words.piece, sample.words.sentence
    count = len(sample.words)
    ends = np.append(np.flatnonzero(np.diff(sentence)) + 1, count) if count else np.zeros(0, int)
    first, limit = 0, shortest_first or most
    while first < count:
        fitting = int(np.searchsorted(piece, piece[first] + limit, side="right")) - 1
        inside = ends[(ends > first) & (ends <= fitting)]
        last = int(inside[-1]) if len(inside) else max(first + 1, fitting)
        yield Window(sample, first, last)
        first, limit = last, most


@dataclass
class Batch:
    """Windows padded to one length; `anchors` lists for each window what is asked in it."""

    windows: list[Window]
    pieces: Tensor
    features: Tensor
    mask: Tensor
    first_piece: Tensor
    word_mask: Tensor
    sentence: Tensor
    labels: dict[str, Tensor]
    anchors: list[tuple[int, Anchor]]


def collate(chosen: list[Window], cls: int, sep: int, pad: int, heads: Iterable[str] = tuple(WORD_HEADS)) -> Batch:
    """Return windows as one padded batch, with the labels that any of them has."""
    words = max(window.last - window.first for window in chosen)
    length = max(window.pieces for window in chosen) + 2
    shape, count = (len(chosen), length), len(chosen)
    pieces, features, mask = np.full(shape, pad, np.int64), np.zeros(shape, np.int64), np.zeros(shape, np.float32)
    first_piece = np.zeros((count, words), np.int64)
    word_mask, sentence = np.zeros((count, words), np.float32), np.zeros((count, words), np.int64)
    labels = {head: np.full((count, words), IGNORE, np.int64) for head in heads if any(head in w.sample.labels for w in chosen)}
    anchors: list[tuple[int, Anchor]] = []
    for row, window in enumerate(chosen):
        source, a, b = window.sample.words, window.first, window.last
        low, high, n = int(source.piece[a]), int(source.piece[b]), b - a
        pieces[row, 0], pieces[row, 1 : high - low + 1], pieces[row, high - low + 1] = cls, source.pieces[low:high], sep
        widths = np.diff(source.piece[a : b + 1])
        features[row, 1 : high - low + 1] = np.repeat(source.feature[a:b], widths)
        mask[row, : high - low + 2] = 1
        first_piece[row, :n] = source.piece[a:b] - low + 1
        word_mask[row, :n] = 1
        sentence[row, :n] = source.sentence[a:b] - source.sentence[a]
        for head, column in labels.items():
            if head in window.sample.labels:
                column[row, :n] = window.sample.labels[head][a:b]
        anchors += [(row, anchor) for anchor in window.sample.anchors if a <= anchor.first and anchor.last <= b and _fits(anchor, a, b)]
    tensors = (torch.from_numpy(x) for x in (pieces, features, mask, first_piece, word_mask, sentence))
    return Batch(chosen, *tensors, {head: torch.from_numpy(column) for head, column in labels.items()}, anchors)


def _fits(anchor: Anchor, first: int, last: int) -> bool:
    return anchor.second is None or (first <= anchor.second[0] and anchor.second[1] <= last)


def chosen_anchors(batch: Batch, chance: random.Random) -> list[tuple[int, Anchor]]:
    """Return the anchors of a batch, thinned out where one window has very many."""
    by_window: dict[int, list[Anchor]] = defaultdict(list)
    for row, anchor in batch.anchors:
        by_window[row].append(anchor)
    kept = []
    for row, anchors in by_window.items():
        groups: dict[str, list[Anchor]] = defaultdict(list)
        for anchor in anchors:
            groups[anchor.group].append(anchor)
        some = []
        for group, members in groups.items():
            most = MOST_ANCHORS.get(group, len(members))
            some += chance.sample(members, most) if len(members) > most else members
        kept += [(row, anchor) for anchor in (chance.sample(some, MOST_IN_WINDOW) if len(some) > MOST_IN_WINDOW else some)]
    return kept


def anchor_tensors(batch: Batch, anchors: list[tuple[int, Anchor]], jitter: random.Random | None = None) -> tuple[dict[str, Tensor], Tensor]:
    """Return the focus's input for these anchors and the label of every word from each [anchors, words]."""
    width = batch.word_mask.shape[1]
    columns = {name: [] for name in ("window", "group", "first", "last", "second_first", "second_last")}
    targets = np.full((len(anchors), width), IGNORE, np.int64)
    for number, (row, anchor) in enumerate(anchors):
        window = batch.windows[row]
        first, last, size = anchor.first - window.first, anchor.last - window.first, window.last - window.first
        if jitter is not None and jitter.random() < 0.15:
            first, last = _jittered(first, last, size, jitter)
        second = (anchor.second[0] - window.first, anchor.second[1] - window.first) if anchor.second else (0, 0)
        for name, value in zip(columns, (row, GROUP_NUMBER[anchor.group], first, last, *second), strict=True):
            columns[name].append(value)
        if anchor.group != "pair":
            targets[number, :size] = 0
            for low, high, label in reversed(anchor.marks):
                low, high = max(low - window.first, 0), min(high - window.first, size)
                if low < high:
                    targets[number, low:high] = label
    return {name: torch.tensor(values) for name, values in columns.items()}, torch.from_numpy(targets)


def _jittered(first: int, last: int, size: int, chance: random.Random) -> tuple[int, int]:
    low, high = first + chance.choice((-1, 0, 1)), last + chance.choice((-1, 0, 1))
    return (low, high) if 0 <= low < high <= size else (first, last)


def epoch(samples: Iterable[Sample], budget: int, chance: random.Random) -> list[list[Window]]:
    """Return one epoch of batches: windows of like length together, at most `budget` pieces each, in random order."""
    cut = [
        window
        for sample in samples
        for window in windows(sample, chance.choice((254, 254, 200)), shortest_first=chance.randint(90, MAX_PIECES))
        if window.last > window.first
    ]
    cut.sort(key=lambda window: window.pieces + chance.random() * 30)
    batches: list[list[Window]] = [[]]
    for window in cut:
        longest = max([window.pieces, *(each.pieces for each in batches[-1])])
        if batches[-1] and (longest + 2) * (len(batches[-1]) + 1) > budget:
            batches.append([])
        batches[-1].append(window)
    chance.shuffle(batches)
    return [batch for batch in batches if batch]
