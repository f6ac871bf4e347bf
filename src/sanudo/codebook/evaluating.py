"""How good the heads of a codebook are on passages they have not seen, what they confuse, and what more passages would bring."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sanudo.codebook import fitting
from sanudo.codebook.examples import Example, folds
from sanudo.codebook.training import FOLDS, THRESHOLDS, Count, Found, best_threshold, cross_counts, matches, score, total, weigh
from sanudo.codebook.training import triggers as triggers_of
from sanudo.model.graph import Floats
from sanudo.ontology.codebooks import Codebook
from sanudo.ontology.passages import Passage
from sanudo.types import Span, make_id

INNER = 2
"""Within the training part of each fold, the threshold is chosen by so many folds."""
SHARES = (0.25, 0.5, 1.0)
"""The learning curve: shares of the training passages."""


@dataclass(frozen=True, slots=True)
class Error:
    """A trigger that was missed (no `found`), invented (no `marked`) or given the wrong type, with its words."""

    passage: Passage
    span: Span
    marked: str | None
    found: str | None
    score: float


@dataclass(frozen=True, slots=True)
class TypeFigures:
    """The figures of one type: triggers marked, precision, recall and F1 over all folds, and the spread of F1 over folds."""

    name: str
    marked: int
    precision: float
    recall: float
    f1: float
    spread: float


@dataclass(frozen=True)
class Evaluation:
    """The report of a cross-validation by groups of passages.

    `confusion` [1 + types, 1 + types] counts triggers marked (rows) against found (columns), the first being none. `curve` has
    share of the training passages, their mean number, F1 and its spread. `doubling` is what the last doubling of the passages
    brought, and its spread over folds. `false` are triggers found in passages that mark none, of `words` words.
    """

    types: tuple[TypeFigures, ...]
    f1: float
    spread: float
    macro: float
    precision: float
    recall: float
    found: float
    confusion: NDArray[np.int64]
    curve: tuple[tuple[float, int, float, float], ...]
    doubling: tuple[float, float]
    false: int
    words: int
    thresholds: tuple[float, ...]
    errors: tuple[Error, ...]
    groups: int
    passages: int


Report = Callable[[int, int], None]


def evaluate(codebook: Codebook, found: Sequence[Example], report: Report = lambda done, of: None) -> Evaluation:
    """Return how heads do on passages they have not seen, over `FOLDS` folds; thresholds are chosen within the training parts.

    No passage of a source is tested by heads that were trained on another of it. `report` hears of the steps.
    """
    names, fold = tuple(codebook.types), folds(found, FOLDS)
    tested: list[tuple[Example, list[Found]]] = []
    by_share: dict[float, list[float]] = {share: [] for share in SHARES}
    sizes: dict[float, list[int]] = {share: [] for share in SHARES}
    counts, thresholds = [], []
    for number in range(FOLDS):
        held = [each for each, home in zip(found, fold, strict=True) if home == number]
        rest = [each for each, home in zip(found, fold, strict=True) if home != number]
        for share in SHARES:
            part = _share(rest, share)
            threshold, weights = _learn(part, len(names))
            outcome = [(each, triggers_of(each, fitting.probabilities(each.features, weights), threshold)) for each in held]
            count = total([score(each, got, len(names)) for each, got in outcome], len(names))
            by_share[share].append(count.f1())
            sizes[share].append(len(part))
            report(number * len(SHARES) + SHARES.index(share) + 1, FOLDS * len(SHARES))
        tested += outcome
        counts.append(count)
        thresholds.append(threshold)
    gains = np.array(by_share[1.0]) - np.array(by_share[0.5])
    whole = total(counts, len(names))
    precision, recall, _ = _figures(*(float(column.sum()) for column in (whole.right, whole.invented, whole.missed)))
    types = _types(names, counts)
    return Evaluation(
        types=types,
        f1=float(np.mean(by_share[1.0])),
        macro=float(np.mean([each.f1 for each in types])),
        precision=precision,
        recall=recall,
        spread=float(np.std(by_share[1.0])),
        found=_detected(tested),
        confusion=_confusion(tested, len(names)),
        curve=tuple(
            (share, round(float(np.mean(sizes[share]))), float(np.mean(each)), float(np.std(each)))
            for share, each in by_share.items()
        ),
        doubling=(float(gains.mean()), float(gains.std())),
        false=sum(len(got) for each, got in tested if not each.gold),
        words=sum(len(each.start) for each, _ in tested if not each.gold),
        thresholds=tuple(thresholds),
        errors=tuple(_errors(tested, names)),
        groups=len({each.group for each in found}),
        passages=len(found),
    )


def _learn(found: Sequence[Example], count: int) -> tuple[float, Floats]:
    """Return a threshold chosen within these passages, and weights learnt from all of them."""
    inner = folds(found, INNER)
    counts = [cross_counts(found, inner, number, count) for number in range(INNER)]
    return THRESHOLDS[best_threshold(counts)], weigh(found, count)


def _share(found: Sequence[Example], share: float) -> list[Example]:
    """Return a share of the groups of passages, the same ones each time."""
    groups = sorted({each.group for each in found}, key=make_id)
    kept = set(groups[: max(2, round(share * len(groups)))])
    return [each for each in found if each.group in kept]


def _types(names: tuple[str, ...], counts: Sequence[Count]) -> tuple[TypeFigures, ...]:
    whole = total(counts, len(names))
    figures = []
    for kind, name in enumerate(names):
        right, invented, missed = (float(column[kind]) for column in (whole.right, whole.invented, whole.missed))
        each = [_figures(*(float(column[kind]) for column in (c.right, c.invented, c.missed)))[2] for c in counts]
        figures.append(TypeFigures(name, round(right + missed), *_figures(right, invented, missed), float(np.std(each))))
    return tuple(figures)


def _figures(right: float, invented: float, missed: float) -> tuple[float, float, float]:
    precision = right / (right + invented) if right + invented else 0.0
    recall = right / (right + missed) if right + missed else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def _pairs(example: Example, found: Sequence[Found]) -> list[tuple[int | None, int | None]]:
    """Return (marked, found) numbers that belong together; None stands for nothing. Rightly typed pairs come first."""
    taken = {gold: number for number, gold in matches(example, found).items()}
    for gold, marked in enumerate(example.gold):
        if gold not in taken:
            for number, each in enumerate(found):
                free = number not in taken.values()
                if free and marked.span.start < each.span.stop and each.span.start < marked.span.stop:
                    taken[gold] = number
                    break
    pairs: list[tuple[int | None, int | None]] = [(gold, taken.get(gold)) for gold in range(len(example.gold))]
    return pairs + [(None, number) for number in range(len(found)) if number not in taken.values()]


def _detected(tested: Sequence[tuple[Example, list[Found]]]) -> float:
    """Return F1 of triggers, whatever their type."""
    pairs = [pair for each, got in tested for pair in _pairs(each, got)]
    both = sum(marked is not None and number is not None for marked, number in pairs)
    return 2 * both / (len(pairs) + both) if both else 0.0


def _confusion(tested: Sequence[tuple[Example, list[Found]]], count: int) -> NDArray[np.int64]:
    table = np.zeros((count + 1, count + 1), np.int64)
    for each, got in tested:
        for marked, number in _pairs(each, got):
            row = 0 if marked is None else each.gold[marked].kind + 1
            table[row, 0 if number is None else got[number].kind + 1] += 1
    return table


def _errors(tested: Sequence[tuple[Example, list[Found]]], names: tuple[str, ...]) -> list[Error]:
    """Return all errors, the surest first; what was missed comes last."""
    errors = []
    for each, got in tested:
        for marked, number in _pairs(each, got):
            gold = None if marked is None else names[each.gold[marked].kind]
            kind = None if number is None else names[got[number].kind]
            if gold != kind:
                span = got[number].span if number is not None else each.gold[marked or 0].span
                errors.append(Error(each.passage, span, gold, kind, got[number].score if number is not None else 0.0))
    return sorted(errors, key=lambda error: (-error.score, error.passage.line, error.span))
