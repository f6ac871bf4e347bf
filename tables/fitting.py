"""What the scripts that fit weights share: choosers and labellers, a step of Adam, files that depend on their columns only."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from sanudo.resolve.actors_model import Chooser, Labeller
from sanudo.types import ActorKind

KIND: dict[str, ActorKind] = {"organization": "organisation"}
"""Kinds of actor that the annotation spells otherwise."""


Candidates = Mapping[str, Mapping[str, float]]
"""Features of candidates."""

Choice = tuple[Candidates, str]
"""Features of candidates, and the candidate that is right."""


def adam(weights: Any, gradient: Any, state: Any, step: int, rate: float) -> Any:
    """Return the weights after one step of Adam."""
    state[0] = 0.9 * state[0] + 0.1 * gradient
    state[1] = 0.99 * state[1] + 0.01 * gradient**2
    return weights - rate * (state[0] / (1 - 0.9**step)) / (np.sqrt(state[1] / (1 - 0.99**step)) + 1e-8)


def as_bytes(names: Mapping[str, Any] | Sequence[str]) -> Any:
    """Return names, one to a line, as a column of bytes."""
    return np.frombuffer("\n".join(names).encode(), np.uint8)


def write(columns: dict[str, Any], path: Path) -> None:
    """Write the columns as an .npz file that depends on nothing but them."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(columns):
            block = io.BytesIO()
            np.lib.format.write_array(block, np.ascontiguousarray(columns[name]), allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), block.getvalue(), zipfile.ZIP_DEFLATED)


def fit_choices(data: Sequence[Choice], rounds: int = 200, decay: float = 1e-4, rate: float = 0.1, least: int = 4) -> Chooser:
    """Return the weights that make the right candidates likeliest (softmax over candidates, Adam, L2)."""
    counts = Counter(name for candidates, _ in data for features in candidates.values() for name in features)
    names = sorted(n for n, k in counts.items() if k >= least)
    index = {n: i for i, n in enumerate(names)}
    column, value, row, sizes, target = [], [], [], [], []
    for candidates, wanted in data:
        if wanted not in candidates or len(candidates) < 2:
            continue
        for candidate, features in candidates.items():
            kept = [(index[n], v) for n, v in features.items() if n in index]
            column += [i for i, _ in kept]
            value += [v for _, v in kept]
            row += [len(target)] * len(kept)
            target.append(candidate == wanted)
        sizes.append(len(candidates))
    columns, values, rows, right = np.array(column), np.array(value), np.array(row), np.array(target, float)
    starts = np.r_[0, np.cumsum(sizes)[:-1]]
    weights, state = np.zeros(len(names)), np.zeros((2, len(names)))
    for step in range(1, rounds + 1):
        score = np.bincount(rows, weights=weights[columns] * values, minlength=len(right))
        score -= np.repeat(np.maximum.reduceat(score, starts), sizes)
        chance = np.exp(score)
        chance /= np.repeat(np.add.reduceat(chance, starts), sizes)
        gradient = np.bincount(columns, weights=(chance - right)[rows] * values, minlength=len(names))
        weights = adam(weights, gradient / len(starts) + decay * weights, state, step, rate)
    return Chooser(dict(zip(names, weights.tolist(), strict=True)))


def fit_labels(
    data: Sequence[tuple[list[str], str, Sequence[str]]],
    rounds: int = 120,
    decay: float = 3e-4,
    rate: float = 0.05,
    least: int = 2,
    other: float = 0.15,
    votes: Sequence[Mapping[str, float]] = (),
) -> Labeller:
    """Return weights for labels (features, label, further labels that are right too); these get a share `other` of the target.

    `votes` are log-weights that are added to those of labels, one mapping for each row of the data.
    """
    counts = Counter(name for features, *_ in data for name in features)
    names = sorted(n for n, k in counts.items() if k >= least)
    index = {n: i for i, n in enumerate(names)}
    labels = sorted({label for _, label, _ in data})
    column = {label: i for i, label in enumerate(labels)}
    rows = np.array([i for i, (features, *_) in enumerate(data) for n in features if n in index])
    cells = np.array([index[n] for features, *_ in data for n in features if n in index])
    by_cell = np.argsort(cells, kind="stable")
    row_starts = np.searchsorted(rows, np.arange(len(data)))
    cell_starts = np.searchsorted(cells[by_cell], np.arange(len(names)))
    target = np.zeros((len(data), len(labels)), np.float32)
    for i, (_, label, alternatives) in enumerate(data):
        also = [column[a] for a in alternatives if a in column and a != label]
        target[i, column[label]] = 1 - (other if also else 0)
        target[i, also] += other / max(1, len(also))
    added = np.array(
        [[vote.get(label, 0.0) for label in labels] for vote in votes] or np.zeros((len(data), len(labels))), np.float32
    )
    weights = np.zeros((len(names), len(labels)), np.float32)
    state = np.zeros((2, *weights.shape), np.float32)
    for step in range(1, rounds + 1):
        score = np.add.reduceat(weights[cells], row_starts, axis=0) + added
        chance = np.exp(score - score.max(axis=1, keepdims=True))
        chance /= chance.sum(axis=1, keepdims=True)
        wrong = (chance - target)[rows[by_cell]]
        weights = adam(weights, np.add.reduceat(wrong, cell_starts, axis=0) / len(data) + decay * weights, state, step, rate)
    return Labeller(index, weights, tuple(labels))
