"""What the words around a pair of spans say of it, as sparse features: stems, their order, runs of letters, word pieces.

Source and target are replaced by marks, so that nothing is learnt of who they are but the last words of either.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from sanudo.model.tokens import Words
from sanudo.types import Span

Hashes = NDArray[np.uint32]

SOURCE, TARGET = "SRC", "TGT"
BEFORE, AFTER = 6, 10
"""So many words before and after the pair are looked at."""
LETTERS_BEFORE, LETTERS_AFTER = 40, 80
"""So many letters before and after the pair are looked at."""
RUNS = (4, 5)
"""Lengths of the runs of letters."""

_WORD = re.compile(r"[a-z]+|\d+")
_SPACE = re.compile(r"\s+")
_ENDINGS = ("ing", "ed", "es", "s", "ion", "e")
_SHORTEST = 4
"""Letters that a stem keeps at least."""
_LONG_GAP = 3
PLACES = 3
"""Where a piece may stand: before the pair, between, after."""
PIECES = 1 << 16
"""More than the tokenizer has."""


def stem(word: str) -> str:
    """Return a lower-case word without its ending, roughly: what is left need not be a word."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word


def _stems(text: str) -> list[str]:
    return [stem(word) for word in _WORD.findall(text.lower())]


def _in_order(source: Span, target: Span) -> tuple[tuple[Span, str], tuple[Span, str]]:
    first, second = sorted([(source, SOURCE), (target, TARGET)], key=lambda each: (each[0].start, each[0].stop))
    return first, second


def word_features(text: str, source: Span, target: Span) -> list[str]:
    """Return the features of the words before, between and after a pair, each once."""
    (one, mark), (two, other) = _in_order(source, target)
    before, after = _stems(text[: one.start])[-BEFORE:], _stems(text[two.stop :])[:AFTER]
    between = _stems(text[one.stop : two.start])
    row = ["^", *before, mark, *between, other, *after, "$"]
    found = [f"b:{word}" for word in before] + [f"m:{word}" for word in between] + [f"a:{word}" for word in after]
    found += [f"x:{word}" for word in before + between + after]
    found += [f"2:{a}_{b}" for a, b in pairwise(row)]
    found += [f"3:{a}_{b}_{c}" for a, b, c in zip(row, row[1:], row[2:], strict=False)]
    # what stands between the two means something else when it leads from the target to the source
    found += [f"k:{mark}:{word}" for word in between] + [f"l:{mark}:{word}" for word in after]
    found += [f"f:{word}" for word in between[:2]] + [f"e:{word}" for word in between[-2:]] + [f"n:{word}" for word in after[:3]]
    for name, span in (("s", source), ("t", target)):
        found += [f"{name}:{word}" for word in _stems(text[span.start : span.stop])[-2:]]
    found.append(f"o:{mark}{min(_LONG_GAP, len(between) // 4)}")
    return list(dict.fromkeys(found))


def letter_features(text: str, source: Span, target: Span) -> list[str]:
    """Return the runs of letters before, between and after a pair, each once."""
    (one, mark), (two, other) = _in_order(source, target)
    before, after = text[max(0, one.start - LETTERS_BEFORE) : one.start], text[two.stop : two.stop + LETTERS_AFTER]
    signs = {SOURCE: "§", TARGET: "¤"}
    row = f"{before} {signs[mark]} {text[one.stop : two.start]} {signs[other]} {after}".lower()
    row = _SPACE.sub(" ", row)
    return list(dict.fromkeys(row[start : start + size] for size in RUNS for start in range(len(row) - size + 1)))


def piece_features(words: Words, source: Span, target: Span) -> Hashes:
    """Return a number for each word piece before, between and after a pair, as often as it stands there."""
    (one, _), (two, _) = _in_order(source, target)
    place = np.full(len(words), -1, np.int64)
    place[words.stop <= one.start] = 0
    place[(words.start >= one.stop) & (words.stop <= two.start)] = 1
    place[words.start >= max(one.stop, two.stop)] = 2
    of_pieces = np.repeat(place, np.diff(words.piece))
    chosen = of_pieces >= 0
    return np.asarray(of_pieces[chosen] * PIECES + words.pieces[chosen], np.uint32)


def hashed(features: Sequence[str]) -> Hashes:
    """Return a number for each feature, the same on every machine, and not below those of word pieces."""
    return np.array([zlib.crc32(each.encode()) | 1 << 31 for each in features], np.uint32)


def features(words: Words, text: str, source: Span, target: Span) -> dict[str, Hashes]:
    """Return the features of a pair by kind; `words` are those of the text."""
    return {
        "words": hashed(word_features(text, source, target)),
        "letters": hashed(letter_features(text, source, target)),
        "pieces": piece_features(words, source, target),
    }
