"""Documents -> windows for the encoder: whole sentences, at most 254 word pieces, each with some of what stands before it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sanudo.model.graph import Ints
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


def given(window: Window, words: Words, tokenizer: WordPieces) -> dict[str, NDArray[np.int64]]:
    """Return what the encoder is given of a window: piece ids and surface features [1, pieces], and the first piece of each
    word [words].
    """
    piece = words.piece[window.first : window.last + 1].astype(np.int64)
    pieces = np.empty((1, window.pieces + 2), np.int64)
    pieces[0, 0], pieces[0, 1:-1], pieces[0, -1] = tokenizer.cls, words.pieces[piece[0] : piece[-1]], tokenizer.sep
    features = np.zeros_like(pieces)
    features[0, 1:-1] = np.repeat(words.feature[window.first : window.last], np.diff(piece))
    return {"pieces": pieces, "features": features, "first": piece[:-1] - piece[0] + 1}
