"""Trains the heads of a codebook on what the frozen encoder sees of its passages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sanudo.codebook import fitting
from sanudo.codebook.examples import Example, Report, examples, folds
from sanudo.codebook.heads import Heads, KnownType, spans_of
from sanudo.errors import CodebookError
from sanudo.model import weights as model_weights
from sanudo.model.graph import Floats
from sanudo.model.reader import GraphReader
from sanudo.ontology.codebooks import Codebook
from sanudo.types import Span

RIDGE = 0.05
"""The penalty on weights. Anything between a fifth and twice of it does as well on both codebooks that come with Sanudo."""
THRESHOLDS = tuple(round(0.2 + 0.05 * step, 2) for step in range(13))
FEWEST = 5
"""A type cannot be trained on fewer passages."""
FEWEST_OF_MODE = 4
"""A mode shown by fewer passages is not told apart."""
FOLDS = 5


@dataclass(frozen=True, slots=True)
class Found:
    """A trigger found in a passage: number of its type, span, score."""

    kind: int
    span: Span
    score: float


@dataclass(frozen=True, slots=True)
class Count:
    """Triggers rightly found, found where none of the type is, and missed, for each type [types]."""

    right: Floats
    invented: Floats
    missed: Floats

    def f1(self) -> float:
        """Return F1 over the triggers of all types."""
        return _f1(float(self.right.sum()), float(self.invented.sum()), float(self.missed.sum()))


def _f1(right: float, invented: float, missed: float) -> float:
    return 2 * right / (2 * right + invented + missed) if right else 0.0


def train(codebook: Codebook, reader: GraphReader, folder: Path | None = None, report: Report = lambda done, of: None) -> Heads:
    """Return the heads learnt from a codebook's passages; `reader` must look (`GraphReader(look=True)`).

    The threshold is the one that is best on passages which the heads it is tried on had not seen. `figures` has the F1 of
    triggers of this cross-validation over `FOLDS` folds, each scored at the threshold that is best for the others, and its
    spread.
    """
    require_enough(codebook)
    found = examples(codebook, reader, report)
    count = len(codebook.types)
    fold = folds(found, FOLDS)
    counts = [cross_counts(found, fold, number, count) for number in range(FOLDS)]
    each = [
        counts[number][best_threshold([counts[other] for other in range(FOLDS) if other != number])].f1()
        for number in range(FOLDS)
    ]
    types = {name: KnownType(kind.label, kind.quad, kind.symmetric) for name, kind in codebook.types.items()}
    return Heads(
        name=codebook.name,
        title=codebook.title,
        types=types,
        weights=weigh(found, count),
        threshold=THRESHOLDS[best_threshold(counts)],
        modes=dict(_modes(codebook, found)),
        encoder=model_weights.digest(folder),
        digest=codebook.digest(),
        figures={"f1": float(np.mean(each)), "spread": float(np.std(each)), "passages": float(len(found))},
    )


def require_enough(codebook: Codebook) -> None:
    """Raise CodebookError where a type has too few passages to be learnt, or all stand under one source."""
    shown: dict[str, Counter[str]] = {name: Counter() for name in codebook.types}
    for number, passage in enumerate(codebook.passages):
        for name in {trigger.type for trigger in passage.triggers}:
            shown[name][passage.source or str(number)] += 1
    few = [f"{name} ({each.total()})" for name, each in shown.items() if each.total() < FEWEST or len(each) < 2]
    if few:
        raise CodebookError(
            f"Too few passages to learn from, or all of one source: {', '.join(few)}.",
            hint=f"Each type needs at least {FEWEST} passages of several sources; 25 and more are better.",
        )


def cross_counts(found: Sequence[Example], fold: NDArray[np.int64], number: int, count: int) -> list[Count]:
    """Return, for each of `THRESHOLDS`, the counts on one fold by heads trained on the others."""
    weights = weigh([each for each, home in zip(found, fold, strict=True) if home != number], count)
    held = [each for each, home in zip(found, fold, strict=True) if home == number]
    chances = [fitting.probabilities(each.features, weights) for each in held]
    return [
        total([score(each, triggers(each, seen, threshold), count) for each, seen in zip(held, chances, strict=True)], count)
        for threshold in THRESHOLDS
    ]


def best_threshold(counts: Sequence[Sequence[Count]]) -> int:
    """Return the index of the threshold at which the counts of several folds [folds][thresholds] give the best F1."""
    size = len(counts[0][0].right)
    return int(np.argmax([total([each[index] for each in counts], size).f1() for index in range(len(THRESHOLDS))]))


def weigh(found: Sequence[Example], count: int) -> Floats:
    """Return the weights [features + 1, 1 + types] learnt from the words of passages, for features as they are."""
    features = np.concatenate([each.features for each in found])
    labels = np.concatenate([each.labels for each in found])
    return fit_scaled(features, labels, count + 1)


def fit_scaled(features: Floats, labels: NDArray[np.int64], count: int) -> Floats:
    """Return weights for features as they are, fitted on features of like scale."""
    mean, scale = features.mean(0), features.std(0) + 1e-3
    weights = fitting.fit((features - mean) / scale, labels, count, RIDGE)
    plain = weights[:-1] / scale[:, None]
    return np.vstack([plain, weights[-1:] - mean @ plain]).astype(np.float32)


def triggers(example: Example, chances: Floats, threshold: float) -> list[Found]:
    """Return the triggers that the probabilities of words [words, 1 + types] make of a passage."""
    return [
        Found(kind, Span(int(example.start[first]), int(example.stop[last - 1])), sure)
        for first, last, kind, sure in spans_of(chances, example.sentence, threshold)
    ]


def matches(example: Example, found: Sequence[Found]) -> dict[int, int]:
    """Return which trigger found (by number) is which of those marked: of its type, sharing a word, each once."""
    taken: dict[int, int] = {}
    for number, each in enumerate(found):
        for gold, marked in enumerate(example.gold):
            touching = marked.span.start < each.span.stop and each.span.start < marked.span.stop
            if touching and marked.kind == each.kind and gold not in taken.values():
                taken[number] = gold
                break
    return taken


def score(example: Example, found: Sequence[Found], count: int) -> Count:
    """Return how the triggers found in a passage compare with those marked."""
    taken = matches(example, found)
    columns = np.zeros((3, count), np.float32)
    for number, each in enumerate(found):
        columns[0 if number in taken else 1, each.kind] += 1
    for gold, marked in enumerate(example.gold):
        columns[2, marked.kind] += gold not in taken.values()
    return Count(*columns)


def total(counts: Sequence[Count], count: int) -> Count:
    """Return the sum of counts."""
    empty = [np.zeros(count, np.float32)] * 3
    return Count(*(np.asarray(sum(column), np.float32) for column in zip(empty, *map(_columns, counts), strict=True)))


def _columns(count: Count) -> tuple[Floats, Floats, Floats]:
    return count.right, count.invented, count.missed


def _modes(codebook: Codebook, found: Sequence[Example]) -> list[tuple[str, tuple[tuple[str, ...], Floats]]]:
    """Return for each type whose modes are shown often enough the names of its modes and their weights."""
    learnt = []
    for number, (name, kind) in enumerate(codebook.types.items()):
        rows, modes = [], []
        for each in found:
            for gold in each.gold:
                words = (each.start < gold.span.stop) & (each.stop > gold.span.start)
                if gold.kind == number and words.any():
                    rows.append(each.features[words].mean(0))
                    modes.append(gold.mode or "")
        often = Counter(modes)
        names = ("", *(mode for mode in kind.modes or () if often[mode] >= FEWEST_OF_MODE))
        if len(names) > 1:
            labels = np.array([names.index(mode) if mode in names else 0 for mode in modes], np.int64)
            learnt.append((name, (names, fit_scaled(np.stack(rows), labels, len(names)))))
    return learnt
