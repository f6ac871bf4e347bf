"""Probabilities -> spans: BIO tags of heads on words, and runs of labelled words seen from an anchor."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sanudo.model.graph import Floats, Ints, SpanTable

SPLIT = 2.0
"""Less parts "the" from "arrests"; how many spans are right on articles that the encoder has not seen is the same from 1 to 2."""


def span_labels(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return the labels of a head's BIO tags ("O", "B-x", "I-x", ...), in their order."""
    return tuple(tag[2:] for tag in tags[1::2])


def bio_spans(probabilities: Floats, tags: tuple[str, ...], breaks: NDArray[np.bool_]) -> SpanTable:
    """Return the spans of a head: `probabilities` [words, tags]; a span never runs over a word where `breaks` is set.

    A word is in a span where "O" is less likely than all else together: whether a span begins there or goes on may be in doubt.
    Two spans of a label seldom stand side by side, so that one goes on unless a beginning is SPLIT times as likely.
    The score of a span is the mean probability, over its words, that they belong to a span of that label.
    """
    labels = span_labels(tags)
    if not len(probabilities):
        return empty_spans(labels)
    of_label = probabilities[:, 1::2] + probabilities[:, 2::2]
    kind = np.where(probabilities[:, 0] > 0.5, 0, of_label.argmax(1) + 1)
    row, column = np.arange(len(kind)), np.maximum(kind - 1, 0)
    goes_on = SPLIT * probabilities[row, 2 * column + 2] >= probabilities[row, 2 * column + 1]
    same = np.append(False, kind[1:] == kind[:-1])
    begins = (kind > 0) & ~(goes_on & same & ~breaks)
    first = np.flatnonzero(begins)
    if not len(first):
        return empty_spans(labels)
    ends = begins | (kind == 0)
    after = np.append(np.flatnonzero(ends), len(kind))
    last = after[np.searchsorted(after, first, side="right")]
    chosen = kind[first]
    total = np.vstack([np.zeros((1, of_label.shape[1])), np.cumsum(of_label, 0)])
    score = (total[last, chosen - 1] - total[first, chosen - 1]) / (last - first)
    return SpanTable(
        first.astype(np.int32), last.astype(np.int32), (chosen - 1).astype(np.int32), score.astype(np.float32).clip(0, 1), labels
    )


def empty_spans(labels: tuple[str, ...]) -> SpanTable:
    """Return a table without rows."""
    none = np.zeros(0, np.int32)
    return SpanTable(none, none, none, np.zeros(0, np.float32), labels)


def runs(probabilities: Floats, threshold: float, breaks: NDArray[np.bool_]) -> tuple[Ints, Ints, Ints, Ints, Floats]:
    """Return row, first, last, label and score of the runs of words that carry one label other than 0 with this probability.

    `probabilities` [rows, words, labels]; a run never goes over a word where `breaks` [rows, words] is set. The score of a run
    is the mean probability of its words.
    """
    count, words, _ = probabilities.shape
    best = probabilities[:, :, 1:].argmax(2) + 1
    of_best = np.take_along_axis(probabilities, best[:, :, None], 2)[:, :, 0]
    best[of_best < threshold] = 0
    edges = np.ones((count, words), bool)
    edges[:, 1:] = (best[:, 1:] != best[:, :-1]) | breaks[:, 1:]
    first = np.flatnonzero(edges)
    if not len(first):
        none = np.zeros(0, np.int32)
        return none, none, none, none, np.zeros(0, np.float32)
    last = np.append(first[1:], count * words)
    score = np.add.reduceat(of_best.ravel().astype(np.float64), first) / (last - first)
    keep = best.ravel()[first] > 0
    first, last = first[keep], last[keep]
    row, label = first // words, best.ravel()[first]
    columns = (each.astype(np.int32) for each in (row, first - row * words, last - row * words, label))
    return (*columns, score[keep].astype(np.float32))


def mean_over(values: Floats, first: Ints, last: Ints) -> Floats:
    """Return the mean of the rows of `values` over each span [first, last); zeros where a span is empty."""
    size = np.maximum(last.astype(np.int64) - first, 0)
    found = np.zeros((len(size), values.shape[1]), np.float32)
    there = np.flatnonzero(size)
    if len(there):
        start = np.cumsum(size[there]) - size[there]
        rows = np.arange(int(size.sum())) + np.repeat(first[there] - start, size[there])
        sums = np.add.reduceat(values[rows], start, axis=0, dtype=np.float64)
        found[there] = sums / size[there, None]
    return found
