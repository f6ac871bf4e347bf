"""What the likely countries of the other actors say of an actor's country: the evidence of the second round.

In the first round each actor is weighed by its own evidence. Where that is thin ("police", "their finance minister") the answer
lies in who else acts there: whose "their" it is, what country those named beside it come from, which police the text has
spoken of. The first round's chances, never its choices alone, are what the second round sees.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sanudo.resolve.actors_evidence import Evidence
from sanudo.resolve.actors_features import PLAIN, group_of
from sanudo.resolve.actors_merge import View

Chances = Mapping[str, float]
"""How likely each country is, by its code; "" stands for none."""

REACH = 40.0
"""So many words away an actor counts a third of one beside the mention."""
MENTIONS = 4
_HIS, _ITS, _THEIR = frozenset(("his", "her", "he", "she")), frozenset(("its", "whose")), frozenset(("their", "they"))


@dataclass(frozen=True, slots=True)
class Crowd:
    """The mentions of a document in order: words `first` <= i < `last`, chain; and [mentions, codes] the chances of each."""

    first: NDArray[np.int64]
    last: NDArray[np.int64]
    chain: NDArray[np.int64]
    sentence: NDArray[np.int64]
    chance: NDArray[np.float32]
    codes: tuple[str, ...]
    heads: Mapping[str, Mapping[str, float]]
    sectors: Mapping[str, Mapping[str, float]]
    whole: Mapping[str, float]


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
        head, sector = head_of(chain), sector_of(chain)
        for code, chance in each.items():
            heads[head][code] += chance
            sectors[sector][code] += chance
            whole[code] += chance * min(len(chain.ranges), 6)
    return Crowd(
        np.array([r[0] for r in rows], np.int64),
        np.array([r[1] for r in rows], np.int64),
        np.array([r[2] for r in rows], np.int64),
        np.array([sentence[r[0]] for r in rows], np.int64),
        np.array([table[r[2]] for r in rows], np.float32).reshape(len(rows), len(codes)),
        codes,
        heads,
        sectors,
        whole,
    )


def head_of(chain: Evidence) -> str:
    """Return the head noun of a chain's description, empty for names."""
    return chain.own_role.head if not chain.named or chain.kind in ("organisation", "group") else ""


def sector_of(chain: Evidence) -> str:
    """Return the sector that a chain's own words, or those beside it, tell; empty if none."""
    if chain.own_role.sector:
        return chain.own_role.sector
    roles = [role.sector for role in (*chain.left_roles, *chain.right_roles) if role.sector]
    return roles[0] if roles else ""


def second_features(
    chain: Evidence, seen: View, own: Mapping[str, Mapping[str, float]], chances: Mapping[int, Chances], others: Crowd
) -> dict[str, dict[str, float]]:
    """Return the features of each candidate country of a chain (`own`, those of the first round), with what the others say."""
    found = {code: dict(features) for code, features in own.items()}
    plain = any(relation in PLAIN and code for relation, code in chain.near)
    group = group_of(chain) + ("" if plain or chain.match or chain.nested else ".")
    for code, chance in chances[chain.chain].items():
        if code in found:
            found[code]["g.self"] = chance

    def tell(name: str, told: Mapping[str, float], scale: float = 1.0) -> None:
        for code, value in told.items():
            if value > 0.02 and code in found:
                found[code][name] = max(found[code].get(name, 0.0), value * scale)
                found[code][f"{name}:{group}"] = max(found[code].get(f"{name}:{group}", 0.0), value * scale)

    _of_crowd(chain, seen, others, tell)
    mine = chances[chain.chain]
    size = min(len(chain.ranges), 6)
    tell("g.doc", _shares(others.whole, mine, size))
    head, sector = head_of(chain), sector_of(chain)
    if head:
        tell("g.head", _shares(others.heads[head], mine, 1))
    if sector:
        tell("g.sector", _shares(others.sectors[sector], mine, 1))
    for where, other in chain.nested:
        tell("g.nest." + where, chances[other])
    if chain.holder is not None:
        tell("g.holder", chances[chain.holder])
    return found


def _shares(total: Mapping[str, float], mine: Chances, size: float) -> dict[str, float]:
    """Return the shares of countries among others: a total less one's own part of it."""
    rest = {code: value - size * mine.get(code, 0.0) for code, value in total.items()}
    amount = sum(rest.values())
    return {code: value / amount for code, value in rest.items()} if amount > 0.05 else {}


def _of_crowd(chain: Evidence, seen: View, others: Crowd, tell: object) -> None:
    assert callable(tell)
    lower, sentence = seen.scene.lower, seen.scene.sentence
    strange = others.chain != chain.chain
    sums = np.zeros(len(others.codes), np.float32)
    for number, (first, last) in enumerate(r for r in chain.ranges[:MENTIONS] if r[1] > r[0]):
        apart = strange & ((others.last <= first) | (others.first >= last))
        away = np.where(others.first < first, first - others.first, others.first - last + 1)
        sums += np.exp(-away / REACH, where=apart, out=np.zeros(len(away))).astype(np.float32) @ others.chance
        if number:
            continue
        here = sentence[first]
        before = np.flatnonzero(apart & (others.last <= first))
        after = np.flatnonzero(apart & (others.first >= last) & (others.sentence == here))
        if len(before):
            at = int(before[-1])
            near = "same" if others.sentence[at] == here else "last" if others.sentence[at] == here - 1 else "far"
            tell(f"g.before.{near}", _row(others, at))
            tell(f"g.before.{near}.{seen.chains[int(others.chain[at])].kind}", _row(others, at))
            opening = [at for at in before if others.sentence[at] == here]
            if opening:
                tell("g.subject", _row(others, int(opening[0])))
            previous = [at for at in before if others.sentence[at] == here - 1]
            if previous:
                tell("g.subject.last", _row(others, int(previous[0])))
        if len(after):
            tell("g.after", _row(others, int(after[0])))
        word = lower[first] if lower[first] in _HIS | _ITS | _THEIR else lower[first - 1] if first else ""
        if word in _HIS | _ITS | _THEIR:
            _of_pronoun(word, before, seen, others, tell)
    total = float(sums.sum())
    if total > 1e-4:
        tell("g.near", {code: float(value) / total for code, value in zip(others.codes, sums, strict=True)})


def _of_pronoun(word: str, before: NDArray[np.int64], seen: View, others: Crowd, tell: object) -> None:
    """Tell whose "his" or "their" it may be: the last actor before it that the pronoun fits."""
    assert callable(tell)
    kinds = ("person",) if word in _HIS else ("state", "organisation", "igo", "medium", "group")
    fits = [at for at in before if (seen.chains[int(others.chain[at])].kind in kinds)]
    if fits:
        tell("g.whose." + ("his" if word in _HIS else "its" if word in _ITS else "their"), _row(others, int(fits[-1])))
        tell("g.whose", _row(others, int(fits[-1])))
        if others.sentence[fits[-1]] == (others.sentence[before[-1]]):
            tell("g.whose.near", _row(others, int(fits[-1])))


def _row(others: Crowd, at: int) -> dict[str, float]:
    return {code: float(value) for code, value in zip(others.codes, others.chance[at], strict=True) if value > 0.02}
