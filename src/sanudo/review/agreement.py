"""How far reviewers agree: Cohen's kappa for each two of them, Krippendorff's alpha for all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from sanudo.review.states import State

Verdicts = Sequence[Mapping[str, str]]
"""For each fact what each reviewer said of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindStats:
    """What was said of one kind of fact. `right` is the share of judged facts that stand as they were read.

    `alpha` is Krippendorff's over the facts that two or more have judged (`common`), None where that says nothing.
    """

    kind: str
    accepted: int = 0
    rejected: int = 0
    changed: int = 0
    right: float | None = None
    common: int = 0
    alpha: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PairStats:
    """How far two reviewers agree on the facts that both have judged: the share, and Cohen's kappa."""

    one: str
    two: str
    facts: int
    same: float
    kappa: float | None


def by_kind(states: Iterable[State]) -> tuple[KindStats, ...]:
    """Return for each kind what was said of its facts."""
    kinds: dict[str, list[State]] = {}
    for state in states:
        if state.verdicts:
            kinds.setdefault(state.kind, []).append(state)
    found = []
    for kind, every in kinds.items():
        counts = Counter(state.status for state in every)
        common = [state.verdicts for state in every if len(state.verdicts) > 1]
        found.append(
            KindStats(
                kind=kind,
                accepted=counts["accepted"],
                rejected=counts["rejected"],
                changed=counts["changed"],
                right=counts["accepted"] / len(every),
                common=len(common),
                alpha=krippendorff(common),
            )
        )
    return tuple(found)


def by_pair(states: Iterable[State]) -> tuple[PairStats, ...]:
    """Return how far each two reviewers agree who have judged facts in common."""
    every = [state.verdicts for state in states if len(state.verdicts) > 1]
    people = sorted({who for each in every for who in each})
    found = []
    for one, two in combinations(people, 2):
        pairs = [(each[one], each[two]) for each in every if one in each and two in each]
        if pairs:
            same = sum(a == b for a, b in pairs) / len(pairs)
            found.append(PairStats(one=one, two=two, facts=len(pairs), same=same, kappa=cohen(pairs)))
    return tuple(found)


def cohen(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Return Cohen's kappa (1960) of pairs of verdicts: agreement beyond chance; None where chance alone would agree on all."""
    if not pairs:
        return None
    one, two = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(one[each] * two[each] for each in one) / len(pairs) ** 2
    return None if chance >= 1 else (sum(a == b for a, b in pairs) / len(pairs) - chance) / (1 - chance)


def krippendorff(verdicts: Verdicts) -> float | None:
    """Return Krippendorff's alpha for nominal values (Content Analysis, 2004), any number of reviewers, missing values allowed.

    None where no fact has two verdicts, or all verdicts are the same and disagreement cannot be expected.
    """
    units = [Counter(each.values()) for each in verdicts if len(each) > 1]
    total: Counter[str] = sum(units, Counter())
    n = total.total()
    if n < 2:
        return None
    seen = sum(_apart(unit) for unit in units)
    expected = _pairs_apart(total) / (n - 1)
    return None if expected == 0 else 1 - seen / expected


def _apart(unit: Counter[str]) -> float:
    """Return how far the verdicts of one fact differ: pairs that differ, for each verdict."""
    return _pairs_apart(unit) / (unit.total() - 1)


def _pairs_apart(values: Counter[str]) -> float:
    """Return the number of ordered pairs of values that differ."""
    return float(values.total() ** 2 - sum(k * k for k in values.values()))
