"""Documents -> windows for the encoder: whole sentences, at most 254 word pieces, each with some of what stands before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sanudo.model.graph import Floats, Ints
from sanudo.model.tokens import WordPieces, Words

MAX_PIECES = 254
CONTEXT_PIECES = 64
"""At most so many pieces before its own sentences are shown to a window, so that its beginning is not read blindly."""


@dataclass(frozen=True, slots=True)
class Window:
    """Words [first, last) of document number `document`; what the window is read for is [own, last)."""

    document: int
    first: int
    own: int
    last: int
    pieces: int


def cut(document: int, words: Words, most: int = MAX_PIECES, context: int = CONTEXT_PIECES) -> list[Window]:
    """Return the windows of a document; their own words follow one another without gap or overlap."""
    count, piece = len(words), words.piece
    ends = np.append(np.flatnonzero(np.diff(words.sentence)) + 1, count)
    found: list[Window] = []
    own = 0
    while own < count:
        first = _context_start(own, ends, piece, context)
        fitting = int(np.searchsorted(piece, piece[first] + most, side="right")) - 1
        inside = ends[(ends > own) & (ends <= fitting)]
        if not len(inside) and first < own:
            # the next sentence does not fit behind the context: give the context up
            first = own
            fitting = int(np.searchsorted(piece, piece[first] + most, side="right")) - 1
            inside = ends[(ends > own) & (ends <= fitting)]
        last = int(inside[-1]) if len(inside) else max(own + 1, min(fitting, count))
        found.append(Window(document, first, own, last, int(piece[last] - piece[first])))
        own = last
    return found


def _context_start(own: int, ends: NDArray[np.int64], piece: Ints, context: int) -> int:
    """Return where the earliest sentence begins that ends at or before `own` within the pieces of context."""
    starts = np.append(0, ends[:-1])
    fitting = starts[(starts <= own) & (piece[own] - piece[starts] <= context)]
    return int(fitting[0]) if len(fitting) else own


@dataclass(frozen=True, slots=True)
class Padded:
    """Windows of like length as one batch: piece ids, surface features and mask [windows, pieces], and for words their first
    piece.
    """

    windows: tuple[Window, ...]
    pieces: NDArray[np.int64]
    features: NDArray[np.int64]
    mask: Floats
    first_piece: NDArray[np.int64]
    word_mask: Floats
    sentence: NDArray[np.int64]


def pad(windows: Sequence[Window], documents: Sequence[Words], tokenizer: WordPieces) -> Padded:
    """Return windows padded to the longest of them."""
    count = len(windows)
    length = max(window.pieces for window in windows) + 2
    widest = max(window.last - window.first for window in windows)
    pieces = np.full((count, length), tokenizer.pad, np.int64)
    features, mask = np.zeros((count, length), np.int64), np.zeros((count, length), np.float32)
    first_piece, sentence = np.zeros((count, widest), np.int64), np.zeros((count, widest), np.int64)
    word_mask = np.zeros((count, widest), np.float32)
    for row, window in enumerate(windows):
        words, a, b = documents[window.document], window.first, window.last
        low, high, size = int(words.piece[a]), int(words.piece[b]), b - a
        pieces[row, 0], pieces[row, high - low + 1] = tokenizer.cls, tokenizer.sep
        pieces[row, 1 : high - low + 1] = words.pieces[low:high]
        features[row, 1 : high - low + 1] = np.repeat(words.feature[a:b], np.diff(words.piece[a : b + 1]))
        mask[row, : high - low + 2] = 1
        first_piece[row, :size] = words.piece[a:b] - low + 1
        word_mask[row, :size] = 1
        sentence[row, :size] = words.sentence[a:b] - words.sentence[a]
    return Padded(tuple(windows), pieces, features, mask, first_piece, word_mask, sentence)


def batches(windows: Sequence[Window], budget: int = 1024) -> list[list[Window]]:
    """Return windows in batches of like length, each at most `budget` pieces with its padding."""
    order = sorted(windows, key=lambda window: (window.pieces, window.document, window.first))
    found: list[list[Window]] = []
    for window in order:
        if not found or (window.pieces + 2) * (len(found[-1]) + 1) > budget:
            found.append([])
        found[-1].append(window)
    return found
