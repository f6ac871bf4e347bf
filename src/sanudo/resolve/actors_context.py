"""Which countries the words round a mention speak of: the nearer a word that points to a country, the more it counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sanudo.resolve.actors_evidence import Evidence
from sanudo.resolve.actors_text import Scene, Setting

REACH = {"near6": 6.0, "near25": 25.0, "near120": 120.0}
"""Views of the surroundings: so many words away, a pointer counts a third of one beside the mention."""
MENTIONS = 4
"""So many mentions of a chain are looked at."""

Shares = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Track:
    """Words `at` <= i < `last` that point to countries, in order, and for each the row of its code in `codes`."""

    at: NDArray[np.float32]
    last: NDArray[np.int64]
    row: NDArray[np.int64]
    sentence: NDArray[np.int64]
    line: NDArray[np.int64]
    codes: tuple[str, ...]


def told(made: Scene, chains: Mapping[int, Evidence]) -> Track:
    """Return what points to countries in a document: its words, and its known persons and bodies."""
    found = {pointer.first: (pointer.codes[0], pointer.last) for pointer in made.pointers if pointer.codes}
    for chain in chains.values():
        code = chain.match.country if chain.match and chain.match.sure >= 0.6 else None
        for first, last in chain.ranges if code else ():
            if last > first:
                found.setdefault(first, (code or "", last))
    order, codes = sorted(found), tuple(sorted({code for code, _ in found.values()}))
    rows = {code: row for row, code in enumerate(codes)}
    return Track(
        np.array(order, np.float32),
        np.array([found[at][1] for at in order], np.int64),
        np.array([rows[found[at][0]] for at in order], np.int64),
        np.array([made.sentence[at] for at in order], np.int64),
        np.array([made.line[at] for at in order], np.int64),
        codes,
    )


def informed(place: Setting, seen: Track) -> Setting:
    """Return a document's setting with the countries of its known persons and bodies counted too."""
    counts = Counter(seen.codes[row] for row in seen.row.tolist())
    total = max(1, sum(counts.values()))
    share = {code: (n / total + place.share.get(code, 0.0)) / 2 for code, n in counts.items()}
    share = {**{code: value / 2 for code, value in place.share.items() if code not in share}, **share}
    seen_last = [(int(at), seen.codes[row]) for at, row in zip(seen.at.tolist(), seen.row.tolist(), strict=True)]
    return replace(place, share=share, last_seen=seen_last, first=max(share, key=lambda c: (share[c], c), default=None))


def surroundings(made: Scene, chains: Mapping[int, Evidence], seen: Track) -> dict[int, Shares]:
    """Return for each chain and each view the share of every country there; a mention's own words do not count."""
    mentions = [
        (number, first, last) for number, chain in chains.items() for first, last in chain.ranges[:MENTIONS] if last > first
    ]
    if not mentions or not len(seen.at):
        return {}
    first = np.array([m[1] for m in mentions], np.float32)[:, None]
    last = np.array([m[2] for m in mentions], np.float32)[:, None]
    here = np.array([made.sentence[m[1]] for m in mentions], np.int64)[:, None]
    row = np.array([made.line[m[1]] for m in mentions], np.int64)[:, None]
    away = np.where(seen.at < first, first - seen.at, np.maximum(seen.at - last + 1, 0)).astype(np.float32)
    other = ((seen.at < first) | (seen.at >= last)).astype(np.float32)
    weights = {view: np.exp(-away / reach) * other for view, reach in REACH.items()}
    weights["before"] = weights["near25"] * (seen.at < first)
    weights["sentence"] = other * (here == seen.sentence)
    weights["line"] = other * (row == seen.line)
    one_hot = np.zeros((len(seen.at), len(seen.codes)), np.float32)
    one_hot[np.arange(len(seen.at)), seen.row] = 1
    starts = [i for i, m in enumerate(mentions) if not i or m[0] != mentions[i - 1][0]]
    numbers = [mentions[i][0] for i in starts]
    found: dict[int, dict[str, dict[str, float]]] = {number: {name: {} for name in weights} for number in numbers}
    for name, weight in weights.items():
        sums = np.add.reduceat(weight @ one_hot, starts, axis=0)
        shares = sums / np.maximum(sums.sum(axis=1, keepdims=True), 1e-6)
        told = np.nonzero(shares > 0.01)
        for at, column, share in zip(*(each.tolist() for each in told), shares[told].tolist(), strict=True):
            found[numbers[at]][name][seen.codes[column]] = share
    return dict(found)
