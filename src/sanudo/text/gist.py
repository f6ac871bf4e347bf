"""Short stand-ins for texts: bits for the words of a sentence, hashes for the shingles of an article.

Both are compared by what they share, never read back. The bits tell how many content words two sentences have in common; of the
shingles one in eight is kept where there are many, chosen by its hash, so that two texts keep the same ones (Broder, "On the
resemblance and containment of documents", 1997: mod-m sketches).
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable
from functools import lru_cache
from unicodedata import combining, normalize

import numpy as np
from numpy.typing import NDArray

BITS = 256
"""Bits of a gist, kept in four signed 64-bit numbers."""
WIDTH, KEPT_OF, PLENTY = 5, 8, 800
"""Words in a shingle; one shingle in so many is kept; of a text with fewer shingles than this all are."""

_WORD = re.compile(r"\w+")
_STOP = frozenset(
    "a about after again all also an and any are as at be been before being but by can could did do does during each few "
    "for from had has have he her hers him his how i if in into is it its more most no nor not of off on one only or "
    "other our out over own said say says she should since so some still such than that the their them then there these "
    "they this those through to too two under until up us very was we were what when where which while who whom whose "
    "why will with would you your mr mrs ms according told".split()
)
_ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "es", "ed", "er", "s", "e", "y")


def gist(text: str) -> tuple[int, ...]:
    """Return the content words of a sentence as bits: four signed 64-bit numbers, all 0 where it has none."""
    bits = 0
    for word in content_words(text):
        bits |= 1 << (zlib.crc32(word.encode("utf-8", "replace")) % BITS)
    return struct.unpack(f"<{BITS // 64}q", bits.to_bytes(BITS // 8, "little"))


def content_words(text: str) -> frozenset[str]:
    """Return the stems of the words of a text that are not mere grammar."""
    return frozenset(stem(word) for word in _WORD.findall(_plain(text)) if word not in _STOP and len(word) > 1)


def _plain(text: str) -> str:
    """Return a text in small letters without their accents, since outlets differ in how they spell names."""
    text = text.casefold()
    return text if text.isascii() else "".join(each for each in normalize("NFKD", text) if not combining(each))


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """Return a word without its ending, so that "shelled" and "shelling" are one; only ever compared with other stems."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def sketch(parts: Iterable[str]) -> tuple[int, ...]:
    """Return the shingles of an article's text that stand for it: hashes (63 bits, ascending)."""
    words = _WORD.findall(" ".join(parts).casefold())
    if len(words) < WIDTH:
        return ()
    found = np.unique(_shingles(np.array([zlib.crc32(word.encode("utf-8", "replace")) for word in words], np.uint64)))
    kept = found[spread(found) % np.uint64(KEPT_OF) == 0] if len(found) > PLENTY else found
    return tuple(int(each) for each in kept)


def _shingles(words: NDArray[np.uint64]) -> NDArray[np.uint64]:
    total = np.zeros(len(words) - WIDTH + 1, np.uint64)
    for place in range(WIDTH):
        total = spread(total ^ words[place : place + len(total)])
    return np.asarray(total >> np.uint64(1), np.uint64)


def spread(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return numbers mixed so that every bit depends on every other (the finaliser of SplitMix64, Steele and others 2014)."""
    mixed = (np.atleast_1d(values) + np.uint64(0x9E3779B97F4A7C15)).astype(np.uint64)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(mixed ^ (mixed >> np.uint64(31)), np.uint64)
