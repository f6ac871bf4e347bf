"""Fits log-linear models in plain numpy: softmax regression with a ridge penalty, by L-BFGS.

The method is that of Nocedal and Wright, Numerical Optimization (2006), algorithm 7.5, with a backtracking line search.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sanudo.model.graph import Floats

MEMORY = 8
"""So many steps are remembered to guess the curvature."""
STEPS = 80
"""At most so many steps are made."""
ENOUGH = 1e-5
"""The search ends when the loss falls by less than this share of itself."""


def fit(features: Floats, labels: NDArray[np.int64], count: int, ridge: float, start: Floats | None = None) -> Floats:
    """Return the weights [features + 1, count] that best tell so many labels apart; the last row is added.

    `features` [examples, features] should have about the same scale; `ridge` is the penalty on squared weights against the mean
    loss of an example. `start` are weights to begin from, those of a model nearby.
    """
    problem = _Problem(features, labels, count, ridge)
    weights = np.zeros((features.shape[1] + 1, count), np.float32) if start is None else start.copy()
    loss, slope = problem.loss(weights)
    moves: list[tuple[Floats, Floats]] = []
    for _ in range(STEPS):
        step = _direction(slope, moves)
        after, next_weights, next_slope = _search(problem, weights, loss, slope, step)
        move, bend = next_weights - weights, next_slope - slope
        if float((move * bend).sum()) > 1e-10:
            moves = [*moves[1 - MEMORY :], (move, bend)]
        fell, loss = loss - after, after
        weights, slope = next_weights, next_slope
        if fell < ENOUGH * max(abs(loss), 1e-3):
            break
    return weights


def probabilities(features: Floats, weights: Floats) -> Floats:
    """Return the probability of each label: [examples, features] -> [examples, labels]."""
    return softmax_rows(features @ weights[:-1] + weights[-1])


def softmax_rows(scores: Floats) -> Floats:
    """Return scores as probabilities that sum to one in each row."""
    raised = np.exp(scores - scores.max(1, keepdims=True))
    return np.asarray(raised / raised.sum(1, keepdims=True), np.float32)


class _Problem:
    """The mean loss of the examples, with its penalty, as a function of the weights."""

    def __init__(self, features: Floats, labels: NDArray[np.int64], count: int, ridge: float) -> None:
        self.features = np.hstack([features, np.ones((len(features), 1), np.float32)]).astype(np.float32)
        self.labels, self.rows = labels, np.arange(len(labels))
        self.ridge = np.full((self.features.shape[1], 1), ridge, np.float32)
        self.ridge[-1] = 0
        self.truth = np.zeros((len(labels), count), np.float32)
        self.truth[self.rows, labels] = 1

    def loss(self, weights: Floats) -> tuple[float, Floats]:
        """Return the loss at these weights, and its slope."""
        scores = self.features @ weights
        scores -= scores.max(1, keepdims=True)
        raised = np.exp(scores)
        total = raised.sum(1, keepdims=True)
        lost = np.log(total[:, 0]) - scores[self.rows, self.labels]
        slope = self.features.T @ (raised / total - self.truth) / len(lost) + self.ridge * weights
        penalty = 0.5 * float((self.ridge * weights * weights).sum())
        return float(lost.mean()) + penalty, np.asarray(slope, np.float32)


def _direction(slope: Floats, moves: list[tuple[Floats, Floats]]) -> Floats:
    """Return the way downhill: the slope, corrected by the curvature that the last moves showed."""
    step = slope.copy()
    shares = []
    for move, bend in reversed(moves):
        shares.append(float((move * step).sum() / (move * bend).sum()))
        step -= shares[-1] * bend
    if moves:
        move, bend = moves[-1]
        step *= float((move * bend).sum() / (bend * bend).sum())
    for (move, bend), share in zip(moves, reversed(shares), strict=True):
        step += (share - float((bend * step).sum() / (move * bend).sum())) * move
    return step


def _search(problem: _Problem, weights: Floats, loss: float, slope: Floats, step: Floats) -> tuple[float, Floats, Floats]:
    """Return loss, weights and slope after a step that is long enough to be worth it and short enough to lead downhill."""
    length, gain = 1.0, float((slope * step).sum())
    while True:
        moved = weights - np.float32(length) * step
        after, next_slope = problem.loss(moved)
        if after <= loss - 1e-4 * length * gain or length < 1e-4:
            return after, moved, next_slope
        length /= 2
