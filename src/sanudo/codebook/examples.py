"""Labelled passages as the encoder sees them: rows of numbers with labels, to learn from and to test on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sanudo.codebook.heads import sentence_means
from sanudo.model.graph import Floats
from sanudo.model.reader import GraphReader, Seen, Text
from sanudo.ontology.codebooks import Codebook
from sanudo.ontology.passages import Passage
from sanudo.types import Span, make_id

BATCH = 32
"""So many passages are read at a time."""


@dataclass(frozen=True, slots=True)
class Gold:
    """A trigger that a passage marks: number of its type, mode, span."""

    kind: int
    mode: str | None
    span: Span


@dataclass(frozen=True)
class Example:
    """A passage as seen: for n words `features` [n, 2 * hidden] (state, mean state of the sentence), `labels` [n] (0: none).

    `group` names what must not be split between training and testing.
    """

    passage: Passage
    group: str
    features: Floats
    labels: NDArray[np.int64]
    sentence: NDArray[np.int64]
    start: NDArray[np.int64]
    stop: NDArray[np.int64]
    gold: tuple[Gold, ...]


Report = Callable[[int, int], None]
"""Is told how many passages of how many have been read."""


def examples(codebook: Codebook, reader: GraphReader, report: Report = lambda done, of: None) -> list[Example]:
    """Return the passages of a codebook as the encoder sees them, in their order."""
    kinds = {name: number for number, name in enumerate(codebook.types)}
    found: list[Example] = []
    passages = [passage for passage in codebook.passages if passage.text.strip()]
    for at in range(0, len(passages), BATCH):
        batch = passages[at : at + BATCH]
        texts = [Text(each.text, (Span(0, len(each.text)),)) for each in batch]
        found += [_example(each, seen, kinds) for each, seen in zip(batch, reader.seen(texts), strict=True) if len(seen.words)]
        report(min(at + BATCH, len(passages)), len(passages))
    return found


def _example(passage: Passage, seen: Seen, kinds: dict[str, int]) -> Example:
    means, sentence = sentence_means(seen.states, seen.words.sentence)
    start, stop = np.asarray(seen.words.start, np.int64), np.asarray(seen.words.stop, np.int64)
    gold = tuple(Gold(kinds[each.type], each.mode, each.span) for each in passage.triggers)
    labels = np.zeros(len(start), np.int64)
    for each in gold:
        labels[(start < each.span.stop) & (stop > each.span.start)] = each.kind + 1
    group = passage.source or make_id(passage.text)
    return Example(passage, group, np.hstack([seen.states, means[sentence]]), labels, sentence, start, stop, gold)


def folds(found: Sequence[Example], count: int) -> NDArray[np.int64]:
    """Return the fold of each example: whole groups, the largest first, each to the fold that needs its types most.

    The same passages give the same folds.
    """
    kinds = max((gold.kind for each in found for gold in each.gold), default=-1) + 2
    groups: dict[str, NDArray[np.float64]] = {}
    for each in found:
        has = groups.setdefault(each.group, np.zeros(kinds))
        for gold in each.gold:
            has[gold.kind] += 1
        has[-1] += not each.gold
    total = np.maximum(sum(groups.values(), np.zeros(kinds)), 1)
    filled = np.zeros((count, kinds))
    place: dict[str, int] = {}
    for name, has in sorted(groups.items(), key=lambda each: (-each[1].sum(), make_id(each[0]))):
        cost = [float((((filled[fold] + has) / total) ** 2 - (filled[fold] / total) ** 2).sum()) for fold in range(count)]
        place[name] = int(np.argmin(cost))
        filled[place[name]] += has
    return np.array([place[each.group] for each in found], np.int64)
