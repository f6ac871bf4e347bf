"""The evidence of the chains of attributions, and what they settle on: words and heads -> cues, and arcs to sources and
contents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sanudo.model.chains import Chain, Evidence, read_chain
from sanudo.model.graph import Floats, Ints, SpanTable
from sanudo.model.tokens import GAPS, SHAPES, Words

REACH = 120
"""Words of a paragraph farther than this from a cue are not looked at."""
SPEECH = 17
"""Number of parts of speech."""
CUE_BIAS = 0.0
ARC_BIAS = np.array([0.2, 0.1])
"""Added to the score of every label but none (of cues; of sources and contents): above 0 more is found."""
SURE = 0.5
"""A cue to which the chain gives no source takes the words that the focus binds to it with at least this probability."""


@dataclass(frozen=True, slots=True)
class Marked:
    """The words of a document with what the heads say of them: `tags` [words, 7] of the head of attributions (O, then B and I of
    source, cue and content), `speech` [words] the most probable part of speech, `quoted` [words] 1 in double, 2 in single
    quotation marks, `capital` [words], first `piece`, rule-found `sentence` and `paragraph` [words].
    """

    tags: Floats
    speech: Ints
    quoted: Ints
    capital: NDArray[np.bool_]
    piece: Ints
    sentence: Ints
    paragraph: Ints

    def __len__(self) -> int:
        return len(self.piece)


def _log(values: Floats) -> Floats:
    return np.asarray(np.log(np.maximum(values, 1e-3)) / 2, np.float32)


def shared_evidence(words: Marked) -> tuple[Floats, Floats]:
    """Return what speaks for states and moves of each word of a document whatever it is asked for, [words, F] and [words, G]."""
    count = len(words)
    tags = _log(words.tags)
    whole = _log(np.stack([words.tags[:, 1:3].sum(1), words.tags[:, 3:5].sum(1), words.tags[:, 5:7].sum(1)], 1))
    speech = np.eye(SPEECH, dtype=np.float32)[words.speech]
    quoted = np.stack([words.quoted == 1, words.quoted == 2, words.capital], 1).astype(np.float32)
    state = np.hstack([np.ones((count, 1), np.float32), tags, whole, speech, quoted])
    fresh = np.ones(count, bool)
    fresh[1:] = words.sentence[1:] != words.sentence[:-1]
    turn = np.zeros((count, 4), np.float32)
    turn[1:, 0] = (words.quoted[1:] == 1) & (words.quoted[:-1] != 1)
    turn[1:, 1] = (words.quoted[1:] != 1) & (words.quoted[:-1] == 1)
    turn[1:, 2] = (words.quoted[1:] == 1) & (words.quoted[:-1] == 1)
    turn[:, 3] = fresh
    before = np.vstack([np.zeros((1, SPEECH), np.float32), speech[:-1]])
    move = np.hstack([np.ones((count, 1), np.float32), tags, turn, turn[:, 3:] * turn[:, :3], speech, before])
    return state.astype(np.float32), move.astype(np.float32)


def cue_evidence(words: Marked) -> Evidence:
    """Return the evidence for cues: one sequence for each paragraph, labels none, first word and further word of a cue."""
    state, move = shared_evidence(words)
    around = [np.roll(words.tags, shift, 0) for shift in (1, -1)]
    around[0][:1], around[1][-1:] = 0, 0
    since = np.arange(len(words)) - np.maximum.accumulate(np.where(_edges(words.paragraph), np.arange(len(words)), 0))
    early = np.stack([since == 0, (since > 0) & (since < 4)], 1).astype(np.float32)
    state = np.hstack([state, *map(_log, around), early])
    first = np.flatnonzero(_edges(words.paragraph))
    return _cut(words, state, move, first, np.append(first[1:], len(words)))


def _edges(column: Ints) -> NDArray[np.bool_]:
    return np.append(True, np.diff(column) != 0) if len(column) else np.zeros(0, bool)


def arc_evidence(words: Marked, first: Ints, last: Ints, seen: list[Floats], start: Ints) -> tuple[Evidence, NDArray[np.int64]]:
    """Return the evidence for sources (label 1) and contents (2) of cues, words [first, last), one sequence for the paragraph of
    each; and where the sequences begin. `seen` [words of a window, 3] is what the focus saw from each cue, from word `start` on.
    """
    state, move = shared_evidence(words)
    taken = np.zeros(len(words), bool)
    for a, b in zip(first, last, strict=True):
        taken[a:b] = True
    edge = np.flatnonzero(_edges(words.paragraph))
    home = np.searchsorted(edge, first, side="right") - 1
    ends = np.append(edge[1:], len(words))
    low, high = np.maximum(edge[home], first - REACH), np.minimum(ends[home], last + REACH)
    parts = [_from_anchor(words, taken, *each) for each in zip(low, high, first, last, seen, start, strict=True)]
    evidence = _cut(words, state, move, low, high)
    more = _padded([part[0] for part in parts], evidence.piece.shape[1])
    turn = _padded([part[1] for part in parts], evidence.piece.shape[1])
    at = low[:, None] + np.arange(evidence.piece.shape[1])
    barred = (at >= first[:, None]) & (at < last[:, None])
    state = np.concatenate([evidence.state, more], 2)
    return Evidence(state, np.concatenate([evidence.move, turn], 2), evidence.piece, evidence.length, barred), low


def _from_anchor(
    words: Marked, taken: NDArray[np.bool_], low: int, high: int, first: int, last: int, seen: Floats, start: int
) -> tuple[Floats, Floats]:
    """Return what is particular to one cue of the words [low, high), for states and for moves."""
    at = np.arange(low, high)
    inside = (at >= start) & (at < start + len(seen))
    shown = np.full((len(at), 3), 1.0, np.float32)
    shown[inside] = seen[at[inside] - start]
    logs = _log(shown)
    gap = np.where(at < first, first - at, np.where(at >= last, at - last + 1, 0))
    side = np.stack([at < first, at >= last], 1)
    near = np.stack([gap == 1, gap == 2, (gap > 2) & (gap < 6), (gap >= 6) & (gap < 20), gap >= 20], 1)
    same = words.sentence[low:high] == words.sentence[first]
    other = taken[low:high] & ((at < first) | (at >= last))
    crossed = np.stack([side[:, 0] & same, side[:, 1] & same], 1)
    grid = (side[:, :, None] & near[:, None, :]).reshape(len(at), -1)
    state = np.hstack([logs, ~inside[:, None], side, grid, crossed, other[:, None], shown])
    steps = np.diff(logs, axis=0, prepend=logs[:1])
    edge = np.stack([at == first, at == last], 1)
    return state.astype(np.float32), np.hstack([logs, steps, edge, same[:, None], other[:, None]]).astype(np.float32)


def _cut(words: Marked, state: Floats, move: Floats, low: NDArray[Any], high: NDArray[Any]) -> Evidence:
    """Return the evidence of stretches [low, high) of words."""
    length = (high - low).astype(np.int64)
    widest = int(length.max(initial=1))
    at = np.minimum(low[:, None] + np.arange(widest), max(0, len(words) - 1))
    return Evidence(state[at], move[at], words.piece.astype(np.int64)[at], length, np.zeros((len(length), widest), bool))


def _padded(parts: list[Floats], widest: int) -> Floats:
    found = np.zeros((len(parts), widest, parts[0].shape[1] if parts else 0), np.float32)
    for row, part in enumerate(parts):
        found[row, : len(part)] = part
    return found


# --- what is settled


@cache
def chain(name: str) -> Chain:
    """Return the chain "cue" or "arc" that comes with the package. Raises ModelError where it is missing or damaged."""
    with as_file(files("sanudo.model") / "data" / f"{name}_chain.npz") as path:
        return read_chain(path)


def marked(words: Words, probabilities: Mapping[str, Floats]) -> Marked:
    """Return the words of a document with what the heads say of them."""
    shape = words.feature % SHAPES
    return Marked(
        tags=probabilities["attribution"],
        speech=probabilities["upos"].argmax(1).astype(np.int32),
        quoted=(words.feature // (SHAPES * GAPS)).astype(np.int32),
        capital=(shape >= 2) & (shape < 5),
        piece=words.pieces[words.piece[:-1]],
        sentence=words.sentence,
        paragraph=words.paragraph,
    )


def cue_spans(words: Marked, label: str = "cue", model: Chain | None = None, bias: float = CUE_BIAS) -> SpanTable:
    """Return the cues of a document; the score of one is the mean probability, over its words, that they belong to a cue."""
    first: list[int] = []
    last: list[int] = []
    if len(words):
        edges = np.flatnonzero(_edges(words.paragraph))
        for shift, path in zip(edges.tolist(), (model or chain("cue")).best(cue_evidence(words), bias), strict=True):
            begins = np.flatnonzero((path == 1) | ((path == 2) & (np.append(0, path[:-1]) == 0)))
            ends = np.append(np.flatnonzero(path != 2), len(path))
            first += (begins + shift).tolist()
            last += (ends[np.searchsorted(ends, begins, side="right")] + shift).tolist()
    total = np.append(0.0, np.cumsum(words.tags[:, 3:5].sum(1)))
    score = np.array([(total[b] - total[a]) / (b - a) for a, b in zip(first, last, strict=True)], np.float32)
    return SpanTable(
        np.array(first, np.int32), np.array(last, np.int32), np.zeros(len(first), np.int32), score.clip(0, 1), (label,)
    )


def _with_source(path: NDArray[np.int64], seen: Floats, shift: int, barred: NDArray[np.bool_]) -> None:
    """Give a path without a source what the focus is sure of; `shift` is where the path begins in what was seen."""
    if (path == 1).any() or not (path == 2).any():
        return
    at = np.arange(len(path)) + shift
    inside = (at >= 0) & (at < len(seen)) & ~barred[: len(path)]
    sure = np.zeros(len(path), bool)
    sure[inside] = (seen[at[inside]].argmax(1) == 1) & (seen[at[inside], 1] >= SURE)
    path[sure] = 1


def arcs(words: Marked, cues: SpanTable, seen: list[Floats], start: Ints) -> list[tuple[int, int, int, int, float]]:
    """Return (row of the cue, first, last, 0 for its source or 1 for its content, score) for each run of words bound to a cue.

    `seen` and `start` are as in `arc_evidence`. The score is the mean of what the focus saw.
    """
    if not len(cues):
        return []
    evidence, low = arc_evidence(words, cues.first, cues.last, seen, start)
    found = []
    for row, path in enumerate(chain("arc").best(evidence, ARC_BIAS)):
        _with_source(path, seen[row], int(low[row] - start[row]), evidence.barred[row])
        edge = np.flatnonzero(np.append(True, path[1:] != path[:-1]))
        for a, b in zip(edge.tolist(), np.append(edge[1:], len(path)).tolist(), strict=True):
            if path[a]:
                shift = int(low[row])
                shown = seen[row][max(0, a + shift - start[row]) : max(0, b + shift - start[row]), path[a]]
                score = float(shown.mean()) if len(shown) else 0.5
                found.append((row, a + shift, b + shift, int(path[a]) - 1, score))
    return found
