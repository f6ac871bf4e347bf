"""What the spelling of a person's name says of where the person may be from; the table is built by `tables/build_origins.py`."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import as_file, files

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError
from sanudo.resolve.spelling import name_words

BUCKETS = 3072
"""Groups of letters are told apart by their hash, modulo this."""


@lru_cache(maxsize=4096)
def groups_of(name: str) -> tuple[int, ...]:
    """Return the numbers of the groups of three letters in a name's words, beginnings and ends of words marked."""
    found = []
    for word in name_words(name):
        marked = f"^{word}$"
        found += [zlib.crc32(marked[i : i + 3].encode()) % BUCKETS for i in range(len(marked) - 2)]
        found += [zlib.crc32(marked[-4:].encode() + b"|") % BUCKETS] if len(word) > 3 else []
    return tuple(found)


def likeness(name: str, codes: Sequence[str]) -> list[float]:
    """Return for each country how much likelier a name is there than anywhere (mean log of the ratio); 0 for one unknown.

    >>> pavel = likeness("Pavel Grigoryev", ["RUS", "JPN"])
    >>> pavel[0] > 0 > pavel[1]
    True
    """
    groups = groups_of(name)
    rows, table = _table()
    if not groups:
        return [0.0] * len(codes)
    wanted = [rows.get(code, -1) for code in codes]
    sums = table[np.ix_([max(0, row) for row in wanted], groups)].sum(axis=1, dtype=np.int32)
    return [float(total) / 16 / len(groups) if row >= 0 else 0.0 for row, total in zip(wanted, sums, strict=True)]


@cache
def _table() -> tuple[dict[str, int], NDArray[np.int8]]:
    try:
        with as_file(files("sanudo.resolve") / "data" / "origins.npz") as path, np.load(path, allow_pickle=False) as archive:
            codes = bytes(archive["codes"]).decode().split("\n")
            return {code: row for row, code in enumerate(codes)}, archive["table"]
    except (OSError, ValueError, KeyError, zlib.error) as error:
        raise ModelError(
            f"The table of names cannot be read: {error}.", hint="Build it anew with tables/build_origins.py."
        ) from error
