"""The best whole reading of labelled words: legal BIO tags, and arcs that do not fall to pieces at one doubtful word.

Both are Viterbi decodings (Forney, "The Viterbi algorithm", Proc. IEEE 61, 1973) over log probabilities.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sanudo.model.decode import empty_spans, span_labels
from sanudo.model.graph import Floats, SpanTable

NEVER = -1e3
GOING_ON = 0.5
"""Added to the log probability of tags inside a span; tuned on PolNeAR's dev part, as are those below."""
SWITCH = 1.0
"""Going into or out of a content costs so much log probability."""
HEAD_WEIGHT = 0.5
"""Weight of the word head's log probabilities beside those seen from the anchor."""
START_WEIGHT = 0.4
"""Weight of the word head's log probability that a span begins here."""
START_FLOOR, HEAD_FLOOR, SEEN_FLOOR = np.log(0.02), np.log(1e-3), np.log(2.5e-3)


def legal_spans(probabilities: Floats, tags: tuple[str, ...], breaks: NDArray[np.bool_]) -> SpanTable:
    """Return the spans of the most probable legal tags of a head: `probabilities` [words, tags], tags "O", "B-x", "I-x", ...

    A span never runs over a word where `breaks` is set. The score of a span is the mean probability, over its words, that they
    belong to a span of that label.
    """
    labels = span_labels(tags)
    if not len(probabilities):
        return empty_spans(labels)
    best = _legal_tags(probabilities, breaks)
    first = np.flatnonzero(best % 2 == 1)
    ends = np.append(np.flatnonzero((best % 2 == 1) | (best == 0)), len(best))
    last = ends[np.searchsorted(ends, first, side="right")]
    label = (best[first] - 1) // 2
    of_label = probabilities[:, 1::2] + probabilities[:, 2::2]
    total = np.vstack([np.zeros((1, of_label.shape[1])), np.cumsum(of_label, 0)])
    score = (total[last, label] - total[first, label]) / np.maximum(last - first, 1)
    return SpanTable(
        first.astype(np.int32), last.astype(np.int32), label.astype(np.int32), score.astype(np.float32).clip(0, 1), labels
    )


def _legal_tags(probabilities: Floats, breaks: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return the most probable tag of each word, where an I-x follows only a B-x or I-x of the same line."""
    scores = np.log(np.maximum(probabilities, 1e-6)).astype(np.float64)
    scores[:, 2::2] += GOING_ON
    count = scores.shape[1]
    inner = np.arange(2, count, 2)
    moves = np.zeros((count, count))
    moves[:, inner] = NEVER
    moves[inner - 1, inner] = moves[inner, inner] = 0.0
    anew = np.zeros(count)
    anew[inner] = NEVER
    back = np.zeros((len(scores), count), np.int64)
    reached = scores[0] + anew
    for word in range(1, len(scores)):
        steps = reached[:, None] + (anew if breaks[word] else moves)
        back[word] = steps.argmax(0)
        reached = steps.max(0) + scores[word]
    best = np.zeros(len(scores), np.int64)
    best[-1] = reached.argmax()
    for word in range(len(scores) - 1, 0, -1):
        best[word - 1] = back[word, best[word]]
    return best


def whole_runs(
    seen: Floats, head: Floats, starts: Floats, barred: NDArray[np.bool_], breaks: NDArray[np.bool_]
) -> list[list[tuple[int, int, int, float]]]:
    """Return for each anchor (first, last, label, score) of the runs of words it is bound to as source (1) or content (2).

    `seen` [anchors, words, 3] are the probabilities of none, source and content as the focus sees them from each anchor, `head`
    [words, 3] those of the word head, `starts` [words, 2] its probabilities that a source or a content begins; no arc goes to
    words that are `barred` [anchors, words], and runs are cut where `breaks` [words] is set.
    """
    scores = np.maximum(np.log(np.maximum(seen, 1e-6)), SEEN_FLOOR).astype(np.float64)
    scores += HEAD_WEIGHT * np.maximum(np.log(np.maximum(head, 1e-6)), HEAD_FLOOR)
    scores[:, :, 1:] += np.where(barred, NEVER, 0.0)[:, :, None]
    path = _smoothed(scores, START_WEIGHT * np.maximum(np.log(np.maximum(starts, 1e-6)), START_FLOOR))
    return [_runs(each, row, breaks) for each, row in zip(seen, path, strict=True)]


def _smoothed(scores: NDArray[np.float64], starts: NDArray[np.float64]) -> NDArray[np.int8]:
    """Return the best label of each word, [anchors, words]."""
    anchors, words, _ = scores.shape
    moves = np.zeros((words, 3, 3))
    moves[:, :2, 2] -= SWITCH
    moves[:, 2, :2] -= SWITCH
    moves[:, :2, 2] += starts[:, 1:2]
    moves[:, ::2, 1] += starts[:, :1]
    back = np.zeros((words, anchors, 3), np.int8)
    reached = scores[:, 0]
    for word in range(1, words):
        steps = reached[:, :, None] + moves[word]
        back[word] = steps.argmax(1)
        reached = steps.max(1) + scores[:, word]
    path = np.zeros((anchors, words), np.int8)
    path[:, -1] = reached.argmax(1)
    rows = np.arange(anchors)
    for word in range(words - 1, 0, -1):
        path[:, word - 1] = back[word, rows, path[:, word]]
    return path


def _runs(seen: Floats, path: NDArray[np.int8], breaks: NDArray[np.bool_]) -> list[tuple[int, int, int, float]]:
    edge = np.flatnonzero(np.append(True, path[1:] != path[:-1]) | breaks)
    last = np.append(edge[1:], len(path))
    return [
        (int(a), int(b), int(path[a]), float(seen[a:b, path[a]].mean()))
        for a, b in zip(edge, last, strict=True)
        if path[a] and seen[a:b, path[a]].max() >= 0.5
    ]
