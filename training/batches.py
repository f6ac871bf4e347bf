"""Samples -> windows -> padded batches of tensors, with everything that is asked of them."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise

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
TRAITS = tuple(f"{name}.{trait}" for name, group in GROUPS.items() for trait in group.traits)
COLUMNS = ("window", "group", "first", "last", "second_first", "second_last")
BRIEF, BRIEF_PIECES = 0.15, 64
"""So often a text is cut into pieces of a sentence or two: people ask about single sentences, which read badly without this."""
JITTER = 0.15
"""How often the edges of an anchor are moved by a word in training: at run time anchors are found, not given."""


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
    """Windows padded to one length, as tensors.

    `pieces`, `features`, `mask` [windows, pieces]; `first_piece`, `word_mask`, `sentence` [windows, words]; `labels` by head
    [windows, words]; `tree` [4, n]: window, word, its head, their relation; `anchors` the focus's input [anchors] by name,
    `targets` [anchors, words] the label of every word from each anchor, `traits` by name and `weight` [anchors]; `quotes` [3,
    n] window, first, last word of sentences whose vectors are learnt, `quote_pieces` and `quote_mask` [n, pieces] their text.
    `mentions` [5, n] and `pointers` [4, m] tell whose actors are (`training.origins`), after the number of their window.
    `lower` holds the states of frozen layers (`training.frozen`).
    """

    pieces: Tensor
    features: Tensor
    mask: Tensor
    first_piece: Tensor
    word_mask: Tensor
    sentence: Tensor
    labels: dict[str, Tensor]
    tree: Tensor
    anchors: dict[str, Tensor]
    targets: Tensor
    traits: dict[str, Tensor]
    weight: Tensor
    quotes: Tensor
    quote_pieces: Tensor
    quote_mask: Tensor
    mentions: Tensor
    pointers: Tensor
    lower: tuple[Tensor, int] | None = None

    def to(self, device: torch.device) -> Batch:
        """Return the batch on a device."""

        def moved(value: Tensor | dict[str, Tensor]) -> Tensor | dict[str, Tensor]:
            if isinstance(value, dict):
                return {name: each.to(device, non_blocking=True) for name, each in value.items()}
            return value.to(device, non_blocking=True)

        return Batch(**{each.name: moved(getattr(self, each.name)) for each in fields(self) if each.name != "lower"})


@dataclass(frozen=True)
class Marks:
    """The ids of the tokenizer's marks."""

    cls: int
    sep: int
    pad: int


def collate(chosen: Sequence[Window], marks: Marks, chance: random.Random | None = None, quotes: int = 0) -> Batch:
    """Return windows as one padded batch, with the labels that any of them has.

    With `chance` (training) anchors are thinned out and jittered, and `quotes` sentences of each window are chosen for their
    vectors.
    """
    words = max(window.last - window.first for window in chosen)
    length = max(window.pieces for window in chosen) + 2
    shape, count = (len(chosen), length), len(chosen)
    pieces, features, mask = np.full(shape, marks.pad, np.int64), np.zeros(shape, np.int64), np.zeros(shape, np.float32)
    first_piece = np.zeros((count, words), np.int64)
    word_mask, sentence = np.zeros((count, words), np.float32), np.zeros((count, words), np.int64)
    labels = {
        head: np.full((count, words), IGNORE, np.int64) for head in WORD_HEADS if any(head in w.sample.labels for w in chosen)
    }
    for row, window in enumerate(chosen):
        source, a, b = window.sample.words, window.first, window.last
        low, high, n = int(source.piece[a]), int(source.piece[b]), b - a
        pieces[row, 0], pieces[row, 1 : high - low + 1], pieces[row, high - low + 1] = (
            marks.cls,
            source.pieces[low:high],
            marks.sep,
        )
        features[row, 1 : high - low + 1] = np.repeat(source.feature[a:b], np.diff(source.piece[a : b + 1]))
        mask[row, : high - low + 2] = 1
        first_piece[row, :n] = source.piece[a:b] - low + 1
        word_mask[row, :n] = 1
        sentence[row, :n] = source.sentence[a:b] - source.sentence[a]
        for head, column in labels.items():
            if head in window.sample.labels:
                column[row, :n] = window.sample.labels[head][a:b]
    tensors = (torch.from_numpy(x) for x in (pieces, features, mask, first_piece, word_mask, sentence))
    heads = {head: torch.from_numpy(column) for head, column in labels.items()}
    asked = (*_anchors(chosen, words, chance), *_quotes(chosen, marks, chance, quotes))
    return Batch(*tensors, heads, _tree(chosen), *asked, *_origins(chosen))


def _origins(chosen: Sequence[Window]) -> tuple[Tensor, Tensor]:
    """Return mentions [5, n] and pointers [4, m] of windows."""
    found = [(np.zeros((5, 0), np.int64), np.zeros((4, 0), np.int64))]
    for row, window in enumerate(chosen):
        if window.sample.origins is not None:
            found.append(window.sample.origins.within(row, window.first, window.last))
    mentions, pointers = (np.concatenate(each, 1) for each in zip(*found, strict=True))
    return torch.from_numpy(mentions), torch.from_numpy(pointers)


def _tree(chosen: Sequence[Window]) -> Tensor:
    """Return [4, n] window, word, head, relation of the words whose head stands in the same window and sentence."""
    found = [np.zeros((4, 0), np.int64)]
    for row, window in enumerate(chosen):
        sample, first = window.sample, window.first
        if sample.heads is None or sample.relations is None:
            continue
        gold = sample.heads[first : window.last].astype(np.int64)
        known = (gold >= first) & (gold < window.last)
        # the rules of the segmenter may have cut a sentence of the treebank: what crosses the cut is not learnt
        sentence = sample.words.sentence
        known &= sentence[np.where(known, gold, first)] == sentence[first : window.last]
        place = np.flatnonzero(known)
        relation = sample.relations[first : window.last][place].astype(np.int64)
        found.append(np.stack([np.full(len(place), row), place, gold[place] - first, relation]))
    return torch.from_numpy(np.concatenate(found, 1))


def _anchors(
    chosen: Sequence[Window], words: int, chance: random.Random | None
) -> tuple[dict[str, Tensor], Tensor, dict[str, Tensor], Tensor]:
    """Return the anchors of windows: columns, the label of every word from each, traits and weights."""
    asked = [
        (row, anchor)
        for row, window in enumerate(chosen)
        for anchor in thinned([each for each in window.sample.anchors if _inside(each, window)], chance)
    ]
    columns = np.zeros((len(COLUMNS), len(asked)), np.int64)
    targets = np.full((len(asked), words), IGNORE, np.int64)
    traits = np.full((len(TRAITS), len(asked)), IGNORE, np.int64)
    weight = np.ones(len(asked), np.float32)
    for number, (row, anchor) in enumerate(asked):
        window = chosen[row]
        size = window.last - window.first
        first, last = anchor.first - window.first, anchor.last - window.first
        if chance is not None and chance.random() < JITTER:
            first, last = _jittered(first, last, size, chance)
        second = (anchor.second[0] - window.first, anchor.second[1] - window.first) if anchor.second else (0, 0)
        columns[:, number] = (row, GROUP_NUMBER[anchor.group], first, last, *second)
        weight[number] = anchor.weight
        for name, value in anchor.traits.items():
            traits[TRAITS.index(f"{anchor.group}.{name}"), number] = value
        if anchor.group != "pair":
            targets[number, :size] = 0
            for low, high, label in reversed(anchor.marks):
                low, high = max(low - window.first, 0), min(high - window.first, size)
                if low < high:
                    targets[number, low:high] = label
    named = {name: torch.from_numpy(column) for name, column in zip(COLUMNS, columns, strict=True)}
    by_trait = {name: torch.from_numpy(column) for name, column in zip(TRAITS, traits, strict=True)}
    return named, torch.from_numpy(targets), by_trait, torch.from_numpy(weight)


def _inside(anchor: Anchor, window: Window) -> bool:
    first, last = window.first, window.last
    if not (first <= anchor.first and anchor.last <= last):
        return False
    return anchor.second is None or (first <= anchor.second[0] and anchor.second[1] <= last)


def thinned(anchors: list[Anchor], chance: random.Random | None) -> list[Anchor]:
    """Return the anchors of a window, in training some of them where there are very many."""
    if chance is None:
        return anchors
    groups: dict[str, list[Anchor]] = defaultdict(list)
    for anchor in anchors:
        groups[anchor.group].append(anchor)
    some = []
    for group, members in groups.items():
        most = MOST_ANCHORS.get(group, len(members))
        some += chance.sample(members, most) if len(members) > most else members
    return chance.sample(some, MOST_IN_WINDOW) if len(some) > MOST_IN_WINDOW else some


def _jittered(first: int, last: int, size: int, chance: random.Random) -> tuple[int, int]:
    low, high = first + chance.choice((-1, 0, 1)), last + chance.choice((-1, 0, 1))
    return (low, high) if 0 <= low < high <= size else (first, last)


def _quotes(chosen: Sequence[Window], marks: Marks, chance: random.Random | None, count: int) -> tuple[Tensor, Tensor, Tensor]:
    """Return some sentences of windows: where they stand, and their pieces by themselves."""
    places: list[tuple[int, int, int]] = []
    texts: list[np.ndarray] = []
    for row, window in enumerate(chosen if chance is not None and count else ()):
        assert chance is not None
        sentence = window.sample.words.sentence[window.first : window.last]
        edges = np.append(np.flatnonzero(np.diff(sentence, prepend=-1)), len(sentence))
        spans = [(a, b) for a, b in pairwise(edges.tolist()) if 4 <= b - a <= 80]
        for a, b in chance.sample(spans, min(count, len(spans))):
            places.append((row, a, b))
            piece = window.sample.words.piece
            texts.append(window.sample.words.pieces[piece[window.first + a] : piece[window.first + b]][:126])
    length = max((len(text) for text in texts), default=0) + 2
    pieces, mask = np.full((len(texts), length), marks.pad, np.int64), np.zeros((len(texts), length), np.float32)
    for number, text in enumerate(texts):
        pieces[number, 0], pieces[number, 1 : len(text) + 1], pieces[number, len(text) + 1] = marks.cls, text, marks.sep
        mask[number, : len(text) + 2] = 1
    where = np.array(places, np.int64).reshape(-1, 3).T
    return torch.from_numpy(where.copy()), torch.from_numpy(pieces), torch.from_numpy(mask)


def _limits(chance: random.Random) -> tuple[int, int]:
    """Return how many pieces the windows of a sample may have, and the first of them: at times a sentence or two must do."""
    if chance.random() < BRIEF:
        return BRIEF_PIECES, BRIEF_PIECES
    return chance.choice((254, 254, 200)), chance.randint(90, MAX_PIECES)


def epoch(samples: Iterable[Sample], budget: int, chance: random.Random) -> list[list[Window]]:
    """Return one epoch of batches: windows of like length together, at most `budget` pieces each, in random order."""
    cut = [window for sample in samples for window in windows(sample, *_limits(chance)) if window.last > window.first]
    cut.sort(key=lambda window: window.pieces + chance.random() * 30)
    batches: list[list[Window]] = [[]]
    longest = 0
    for window in cut:
        longest = max(longest, window.pieces)
        if batches[-1] and (longest + 2) * (len(batches[-1]) + 1) > budget:
            batches.append([])
            longest = window.pieces
        batches[-1].append(window)
    chance.shuffle(batches)
    return [batch for batch in batches if batch]
