"""Matrix products in int8 with scales that are fixed beforehand, so that what is read beside a text never changes its reading.

The input of a product is rounded to uint8 with one scale and zero point, found on texts of the training data; its channels are
first evened out against the weights' (SmoothQuant, Xiao et al. 2023). The weights are rounded to int8 with a scale for each
output. Candidates are judged by the error of the product on the sampled inputs; what the rounding adds on average is taken off
the bias. The weights of the best are then rounded once more, each making up for those before it. Where the error is still
large what the first rounding left of the input is rounded as well and goes through the same weights (`Product.fine`): nearly
all of the error comes from inputs with few large values among many small ones.

Processors that lack int8 dot products (AVX2 without VNNI) add neighbouring products in 16 bits. The weights are scaled such
that two neighbours of one sign never sum to more than 128: 255 * 128 still fits, so every processor computes the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

STRENGTHS = (0.0, 0.3, 0.5)
"""Tried: how much of the channels' inequality is moved from the input to the weights; 0 moves nothing."""
TAILS = (0.0, 1e-4, 1e-3)
"""Tried: the share of the sampled values that may be clipped at each end."""
PAIR = 127
"""Two neighbouring weights of one sign sum to at most so much before they are rounded."""
ROWS = 1000
"""So many sampled rows judge a candidate."""
ROUGH = 0.02
"""A product whose relative error is larger takes its input in two parts."""
FINE_ZERO = 128
"""The zero point of the second part, which has either sign."""
DAMPING = 0.01
"""Added to the inputs' squares when weights are fitted, as a share of their mean."""


@dataclass(frozen=True)
class Product:
    """A product in int8: round(x * even / step) + zero, times `weight` [in, out] times `step` times `scale`, plus `bias`.

    With `fine`, the step of the second part, what the first leaves of x * even is added: round(left / fine), times the same
    weights.
    """

    even: Matrix
    step: np.float32
    zero: np.uint8
    weight: NDArray[np.int8]
    scale: Matrix
    bias: Matrix
    error: float
    """Root mean square of the error of the product relative to its spread."""
    fine: np.float32 | None = None


def rounded_weights(weight: Matrix) -> tuple[NDArray[np.int8], Matrix]:
    """Return weights [in, out] rounded each for itself to int8, and a scale for each output."""
    scale = _scales(weight)
    return np.round(weight / scale).astype(np.int8), scale


def _scales(weight: Matrix) -> Matrix:
    padded = np.vstack([weight, np.zeros((len(weight) % 2, weight.shape[1]), np.float32)])
    pairs = padded.reshape(-1, 2, weight.shape[1])
    most = np.maximum(pairs.clip(0).sum(1).max(0), (-pairs).clip(0).sum(1).max(0)).clip(1e-8)
    return np.asarray(most / PAIR, np.float32)


def fitted_weights(weight: Matrix, inputs: Matrix) -> tuple[NDArray[np.int8], Matrix]:
    """Return weights [in, out] as int8 and a scale for each output, such that products with `inputs` [rows, in] change little.

    Each input's weights are rounded in turn, and those that follow make up for it (GPTQ, Frantar et al. 2023).
    """
    scale = _scales(weight)
    seen = np.asarray(inputs.T @ inputs, np.float64)
    seen[np.diag_indices_from(seen)] += DAMPING * np.diag(seen).mean()
    carry = np.linalg.cholesky(np.linalg.inv(seen)).T
    left = np.asarray(weight / scale, np.float64)
    found = np.zeros(weight.shape, np.int8)
    for row in range(len(weight)):
        low, high = np.full(weight.shape[1], -128), np.full(weight.shape[1], 127)
        if row % 2:
            before = found[row - 1].astype(np.int64)
            low, high = low - np.minimum(before, 0), np.minimum(high, 128 - np.maximum(before, 0))
        found[row] = np.clip(np.round(left[row]), low, high)
        wrong = (left[row] - found[row]) / carry[row, row]
        left[row + 1 :] -= carry[row, row + 1 :, None] * wrong
    return found, scale


def evening(inputs: Matrix, weight: Matrix, strength: float) -> Matrix:
    """Return what each channel of the input is multiplied with; about 1 on average."""
    if not strength:
        return np.ones(inputs.shape[1], np.float32)
    size = np.quantile(np.abs(inputs), 0.999, axis=0).clip(1e-4)
    even = np.abs(weight).max(1).clip(1e-5) ** (1 - strength) / size**strength
    return np.asarray(even / np.exp(np.log(even).mean()), np.float32)


def product(inputs: Matrix, weight: Matrix, bias: Matrix) -> Product:
    """Return the best found int8 form of inputs @ weight + bias, judged on sampled inputs [rows, in]."""
    rows, best = _some(inputs), simple_product(inputs, weight, bias)
    steps, scale = fitted_weights(weight / best.even[:, None], inputs * best.even)
    return min(best, _judged(replace(best, weight=steps, scale=scale), rows, rows @ weight, bias), key=lambda each: each.error)


def simple_product(inputs: Matrix, weight: Matrix, bias: Matrix, rough: float = ROUGH) -> Product:
    """Return the best found int8 form with each weight rounded for itself, in two parts where the error is over `rough`."""
    rows = _some(inputs)
    best = min(_candidates(inputs, rows, weight, bias), key=lambda each: each.error)
    if best.error <= rough:
        return best
    finer = (replace(each, fine=np.float32(each.step / 255)) for each in _candidates(inputs, rows, weight, bias, (0.0,)))
    return min((_judged(each, rows, rows @ weight, bias) for each in finer), key=lambda each: each.error)


def _some(inputs: Matrix) -> Matrix:
    return inputs[np.random.default_rng(1).permutation(len(inputs))[:ROWS]]


def _candidates(inputs: Matrix, rows: Matrix, weight: Matrix, bias: Matrix, tails: Sequence[float] = TAILS) -> Iterator[Product]:
    exact = rows @ weight
    for strength in STRENGTHS:
        even = evening(inputs, weight, strength)
        steps, scale = rounded_weights(weight / even[:, None])
        evened = inputs * even
        for tail in tails:
            low, high = np.quantile(evened, (tail, 1 - tail)) if tail else (evened.min(), evened.max())
            low, high = min(float(low), 0.0), max(float(high), 1e-6)
            step = np.float32((high - low) / 255)
            zero = np.uint8(np.clip(np.round(-low / step), 0, 255))
            yield _judged(Product(even, step, zero, steps, scale, bias, 0.0), rows, exact, bias)


def _judged(made: Product, rows: Matrix, exact: Matrix, bias: Matrix) -> Product:
    """Return a product with its error on rows whose exact products without the bias are given, the mean of it off the bias."""
    evened, zero = rows * made.even, int(made.zero)
    taken = (np.clip(np.round(evened / made.step) + zero, 0, 255) - zero) * made.step
    if made.fine is not None:
        taken += np.clip(np.round((evened - taken) / made.fine), -FINE_ZERO, 255 - FINE_ZERO) * made.fine
    wrong = (taken.astype(np.float32) @ made.weight.astype(np.float32)) * made.scale - exact
    mean = wrong.mean(0)
    error = float(np.sqrt(np.square(wrong - mean).mean())) / (float(exact.std()) or 1.0)
    return replace(made, bias=(bias - mean).astype(np.float32), error=error)
