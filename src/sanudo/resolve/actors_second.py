"""What the likely countries of the other actors say of an actor's country: the evidence of the second round.

In the first round each actor is weighed by its own evidence. Where that is thin ("police", "their finance minister") the answer
lies in who else acts there: whose "their" it is, what country those named beside it come from, which police the text has
spoken of. The first round's chances, never its choices alone, are what the second round sees.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from sanudo.resolve.actors_ballot import Ballot, Names
from sanudo.resolve.actors_evidence import Evidence
from sanudo.resolve.actors_features import PLAIN, group_of
from sanudo.resolve.actors_merge import View

Chances = Mapping[str, float]
"""How likely each country is, by its code; "" stands for none."""

REACH = 40.0
"""So many words away an actor counts a third of one beside the mention."""
MENTIONS = 4
_HIS, _ITS, _THEIR = frozenset(("his", "her", "he", "she")), frozenset(("its", "whose")), frozenset(("their", "they"))
_OWNERS = _HIS | _ITS | _THEIR


@dataclass(frozen=True, slots=True)
class Crowd:
    """The mentions of a document in order: words `first` <= i < `last`, chain; and what the first round gave their countries.

    `chance` are the chances of `codes` of each mention [mentions, codes], `likely` those of each chain that count for others;
    `heads`, `sectors` and `whole` are sums over chains.
    """

    first: NDArray[np.int64]
    last: NDArray[np.int64]
    chain: NDArray[np.int64]
    sentence: NDArray[np.int64]
    chance: NDArray[np.float32]
    codes: tuple[str, ...]
    likely: Mapping[int, Chances]
    heads: Mapping[str, Mapping[str, float]]
    sectors: Mapping[str, Mapping[str, float]]
    whole: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Sight:
    """What stands round the first mention of a chain: which mentions before it, and numbers of mentions (-1 for none).

    `last` is the one before it, `opening` the first of its sentence, `previous` the first of the sentence before, `after` the
    next of its sentence; `near` are the chances of codes among all mentions, by how near its own stand to them.
    """

    before: NDArray[np.bool_]
    last: int
    opening: int
    previous: int
    after: int
    near: NDArray[np.float32]


def crowd(seen: View, chances: Mapping[int, Chances]) -> Crowd:
    """Return the mentions of all chains with the chances that the first round gave their countries."""
    rows = sorted((first, last, number) for number, chain in seen.chains.items() for first, last in chain.ranges if last > first)
    codes = tuple(sorted({code for each in chances.values() for code in each}))
    column = {code: at for at, code in enumerate(codes)}
    table = {number: np.zeros(len(codes), np.float32) for number in chances}
    for number, each in chances.items():
        for code, chance in each.items():
            table[number][column[code]] = chance
    sentence = seen.scene.sentence
    heads: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    sectors: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    whole: dict[str, float] = defaultdict(float)
    for number, each in chances.items():
        chain = seen.chains[number]
        head, sector = heads[head_of(chain)], sectors[sector_of(chain)]
        size = min(len(chain.ranges), 6)
        for code, chance in each.items():
            head[code] += chance
            sector[code] += chance
            whole[code] += chance * size
    return Crowd(
        np.array([r[0] for r in rows], np.int64),
        np.array([r[1] for r in rows], np.int64),
        np.array([r[2] for r in rows], np.int64),
        np.array([sentence[r[0]] for r in rows], np.int64),
        np.array([table[r[2]] for r in rows], np.float32).reshape(len(rows), len(codes)),
        codes,
        {number: _likely(dict(zip(codes, row.tolist(), strict=True))) for number, row in table.items()},
        heads,
        sectors,
        whole,
    )


def sights(seen: View, others: Crowd) -> dict[int, Sight]:
    """Return what each chain with mentions has round it; all are looked at together, for a document has many short chains."""
    asked = [(n, a, b) for n, chain in seen.chains.items() for a, b in [r for r in chain.ranges[:MENTIONS] if r[1] > r[0]]]
    if not asked:
        return {}
    chain, first, last = np.array(asked, np.int64).T[:, :, None]
    apart = (others.chain != chain) & ((others.last <= first) | (others.first >= last))
    away = np.where(others.first < first, first - others.first, others.first - last + 1)
    pull = np.where(apart, np.exp(-np.maximum(away, 0) / REACH), 0.0).astype(np.float32)
    opens = np.flatnonzero(np.diff(chain[:, 0], prepend=-1))
    here = np.array([[seen.scene.sentence[asked[row][1]]] for row in opens], np.int64)
    apart, first, last = apart[opens], first[opens], last[opens]
    before = apart & (others.last <= first)
    after = apart & (others.first >= last) & (others.sentence == here)
    closest, opening = _first(before[:, ::-1], others.first.size - 1, -1), _first(before & (others.sentence == here))
    previous, following = _first(before & (others.sentence == here - 1)), _first(after)
    found = {}
    for at, (row, stop) in enumerate(pairwise([*opens.tolist(), len(asked)])):
        near = np.zeros(len(others.codes), np.float32)
        for each in pull[row:stop]:
            near += each @ others.chance
        found[asked[row][0]] = Sight(before[at], closest[at], opening[at], previous[at], following[at], near)
    return found


def _first(marks: NDArray[np.bool_], start: int = 0, step: int = 1) -> list[int]:
    """Return the number of the first column that is marked in each row, counted from `start` by `step`; -1 where none is."""
    found: list[int] = np.where(marks.any(axis=1), start + step * marks.argmax(axis=1), -1).tolist()
    return found


def head_of(chain: Evidence) -> str:
    """Return the head noun of a chain's description, empty for names."""
    return chain.own_role.head if not chain.named or chain.kind in ("organisation", "group") else ""


def sector_of(chain: Evidence) -> str:
    """Return the sector that a chain's own words, or those beside it, tell; empty if none."""
    if chain.own_role.sector:
        return chain.own_role.sector
    roles = [role.sector for role in (*chain.left_roles, *chain.right_roles) if role.sector]
    return roles[0] if roles else ""


def second_round(seen: View, first: Mapping[int, Ballot], chances: Mapping[int, Chances]) -> dict[int, Ballot]:
    """Return the ballots of a document's chains (`first`, those of the first round) with what the likely others say."""
    others = crowd(seen, chances)
    round_them = sights(seen, others)
    return {
        number: ballot.heard(second_features(seen.chains[number], seen, chances, others, round_them.get(number)))
        for number, ballot in first.items()
    }


def second_features(chain: Evidence, seen: View, chances: Mapping[int, Chances], others: Crowd, sight: Sight | None) -> Told:
    """Return what the others say of each candidate country of a chain, beside the features of the first round."""
    plain = any(relation in PLAIN and code for relation, code in chain.near)
    group = group_of(chain) + ("" if plain or chain.match or chain.nested else ".")
    mine = chances[chain.chain]
    told = _Told(group)
    if sight is not None:
        _of_crowd(chain, seen, others, sight, told)
    size = min(len(chain.ranges), 6)
    told.tell(_likely(_shares(others.whole, mine, size)), "g.doc")
    head, sector = head_of(chain), sector_of(chain)
    if head:
        told.tell(_likely(_shares(others.heads[head], mine, 1)), "g.head")
    if sector:
        told.tell(_likely(_shares(others.sectors[sector], mine, 1)), "g.sector")
    for where, other in chain.nested:
        told.tell(_likely(chances[other]), "g.nest." + where)
    if chain.holder is not None:
        told.tell(_likely(chances[chain.holder]), "g.holder")
    return {**told.found, ("g.self",): mine}


Told = dict[Names, Mapping[str, float]]


class _Told:
    """Features of a chain's candidates, each by itself and with the chain's `group`; told twice, the greater values count."""

    def __init__(self, group: str) -> None:
        self.found: Told = {}
        self._group = group

    def tell(self, values: Mapping[str, float], *names: str) -> None:
        key = tuple(each for name in names for each in (name, f"{name}:{self._group}"))
        before = self.found.get(key)
        if before:
            values = {**before, **{code: max(value, before.get(code, 0.0)) for code, value in values.items()}}
        self.found[key] = values


def _likely(chances: Chances) -> Chances:
    """Return the chances that are more than next to none."""
    return {code: value for code, value in chances.items() if value > 0.02}


def _shares(total: Mapping[str, float], mine: Chances, size: float) -> dict[str, float]:
    """Return the shares of countries among others: a total less one's own part of it."""
    rest = {code: value - size * mine.get(code, 0.0) for code, value in total.items()}
    amount = sum(rest.values())
    return {code: value / amount for code, value in rest.items()} if amount > 0.05 else {}


def _of_crowd(chain: Evidence, seen: View, others: Crowd, sight: Sight, told: _Told) -> None:
    lower, sentence = seen.scene.lower, seen.scene.sentence
    first = next(a for a, b in chain.ranges if b > a)
    if sight.last >= 0:
        gap = sentence[first] - int(others.sentence[sight.last])
        near = "g.before." + ("same" if gap == 0 else "last" if gap == 1 else "far")
        told.tell(_at(others, sight.last), near, f"{near}.{seen.chains[int(others.chain[sight.last])].kind}")
    for at, name in ((sight.opening, "g.subject"), (sight.previous, "g.subject.last"), (sight.after, "g.after")):
        if at >= 0:
            told.tell(_at(others, at), name)
    word = lower[first] if lower[first] in _OWNERS else lower[first - 1] if first else ""
    if word in _OWNERS:
        _of_pronoun(word, np.flatnonzero(sight.before), seen, others, told)
    total = float(sight.near.sum())
    if total > 1e-4:
        told.tell(_likely({code: value / total for code, value in zip(others.codes, sight.near.tolist(), strict=True)}), "g.near")


def _of_pronoun(word: str, before: NDArray[np.int64], seen: View, others: Crowd, told: _Told) -> None:
    """Tell whose "his" or "their" it may be: the last actor before it that the pronoun fits."""
    kinds = ("person",) if word in _HIS else ("state", "organisation", "igo", "medium", "group")
    at = next((int(at) for at in before[::-1] if seen.chains[int(others.chain[at])].kind in kinds), None)
    if at is not None:
        names = ("g.whose." + ("his" if word in _HIS else "its" if word in _ITS else "their"), "g.whose")
        told.tell(_at(others, at), *names)
        if others.sentence[at] == others.sentence[before[-1]]:
            told.tell(_at(others, at), "g.whose.near")


def _at(others: Crowd, at: int) -> Chances:
    return others.likely[int(others.chain[at])]
