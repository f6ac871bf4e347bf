"""How far stated probabilities are from what comes true, and the monotone curves that mend them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

Numbers = NDArray[np.float64]
BINS = 15
LEAST = 100
"""What was judged less often gets no curve of its own."""


@dataclass(frozen=True)
class Bin:
    """Cases of like stated probability: how many, the mean of what was stated, and the share that was right."""

    count: int
    stated: float
    right: float


def bins(stated: ArrayLike, right: ArrayLike, number: int = BINS) -> list[Bin]:
    """Return at most so many bins of about equally many cases, from the least sure to the surest; equal values share a bin."""
    sure, true = np.asarray(stated, np.float64), np.asarray(right, np.float64)
    order = np.argsort(sure, kind="stable")
    sure, true = sure[order], true[order]
    edges = np.linspace(0, len(sure), min(number, max(1, len(sure))) + 1).astype(int)[1:-1]
    starts = np.unique(np.append(0, np.searchsorted(sure, sure[edges], side="left")))
    stops = np.append(starts[1:], len(sure))
    return [
        Bin(int(b - a), float(sure[a:b].mean()), float(true[a:b].mean())) for a, b in zip(starts, stops, strict=True) if b > a
    ]


def calibration_error(stated: ArrayLike, right: ArrayLike, number: int = BINS) -> float:
    """Return the expected calibration error over bins of equal mass (Nixon et al. 2019 call it adaptive); nan without cases.

    It is the mean over the cases of |share right - mean stated| of their bin.
    """
    found = bins(stated, right, number)
    total = sum(each.count for each in found)
    return sum(each.count * abs(each.right - each.stated) for each in found) / total if total else float("nan")


def error_by_chance(stated: ArrayLike, number: int = BINS, draws: int = 40) -> float:
    """Return the calibration error that probabilities would show though they were true, for so few cases."""
    sure, chance = np.asarray(stated, np.float64), np.random.default_rng(1496)
    return float(np.mean([calibration_error(sure, chance.random(len(sure)) < sure, number) for _ in range(draws)]))


def fit_curve(stated: ArrayLike, right: ArrayLike, least: int = 60, most: int = 20) -> tuple[Numbers, Numbers]:
    """Return the knots of a rising curve from stated to true probabilities.

    Cases are put into bins of equal mass, at most `most` and each of `least` cases or more; equal stated values share a bin;
    shares right are made to rise by pooling neighbours that do not (Ayer et al. 1955, isotonic regression). Each share is drawn
    a little to the whole's, as if one more case of the average kind had been seen.
    """
    sure, true = np.asarray(stated, np.float64), np.asarray(right, np.float64)
    order = np.argsort(sure, kind="stable")
    sure, true = sure[order], true[order]
    edges = np.linspace(0, len(sure), max(1, min(most, len(sure) // least)) + 1).astype(int)[1:-1]
    # equal values must not be torn apart: a bin begins where its first value does
    starts = [0]
    for start in np.searchsorted(sure, sure[edges], side="left"):
        if start - starts[-1] >= least and len(sure) - start >= least:
            starts.append(int(start))
    stops = [*starts[1:], len(sure)]
    mean = float(true.mean())
    pooled: list[tuple[float, float, float]] = []
    for start, stop in zip(starts, stops, strict=True):
        weight = float(stop - start)
        pooled.append((weight, float(sure[start:stop].mean()), (float(true[start:stop].sum()) + mean) / (weight + 1)))
        while len(pooled) > 1 and pooled[-2][2] > pooled[-1][2]:
            pooled[-2:] = [_pool(*pooled[-2:])]
    return np.array([x for _, x, _ in pooled]), np.array([y for _, _, y in pooled])


def _pool(a: tuple[float, float, float], b: tuple[float, float, float]) -> tuple[float, float, float]:
    weight = a[0] + b[0]
    return weight, (a[0] * a[1] + b[0] * b[1]) / weight, (a[0] * a[2] + b[0] * b[2]) / weight


@dataclass(frozen=True)
class Reliability:
    """How probabilities of one head or kind of fact fare: as stated, as mended by a curve fitted without their fold; right."""

    name: str
    stated: Numbers
    mended: Numbers
    right: NDArray[np.bool_]

    @property
    def before(self) -> float:
        """Return the calibration error of what is stated."""
        return calibration_error(self.stated, self.right)

    @property
    def after(self) -> float:
        """Return the calibration error of what the curves say, held out by fold."""
        return calibration_error(self.mended, self.right)

    @property
    def chance(self) -> float:
        """Return the error that true probabilities would show on so few cases."""
        return error_by_chance(self.mended)

    @property
    def kept(self) -> bool:
        """Tell whether a curve is worth having."""
        return len(self.stated) >= LEAST and self.after < self.before

    def curve(self) -> tuple[Numbers, Numbers]:
        """Return the curve fitted on all cases."""
        return fit_curve(self.stated, self.right)


def reliability(name: str, stated: ArrayLike, right: ArrayLike, fold: ArrayLike) -> Reliability:
    """Return how probabilities fare with curves fitted on the other folds."""
    sure, true, of = np.asarray(stated, np.float64), np.asarray(right, bool), np.asarray(fold)
    mended = sure.copy()
    for held in np.unique(of):
        out = of == held
        if not out.all():
            mended[out] = np.interp(sure[out], *fit_curve(sure[~out], true[~out]))
    return Reliability(name, sure, mended, true)


def report(found: Sequence[Reliability]) -> str:
    """Return the table of reliability: per name the error before and after, and stated against right in five bins."""
    head = f"{'':26s} {'n':>7s} {'right':>6s} {'ECE before':>11s} {'after':>6s} {'chance':>7s}"
    lines = [f"{head}  stated>right, held out, in five bins of equal size"]
    for each in found:
        shown = each.mended if each.kept else each.stated
        parts = "  ".join(f"{one.stated:.2f}>{one.right:.2f}" for one in bins(shown, each.right, 5))
        after = f"{each.after:6.3f}" if each.kept else "     -"
        numbers = f"{len(each.right):7,d} {each.right.mean():6.3f} {each.before:11.3f} {after} {each.chance:7.3f}"
        lines.append(f"{each.name:26s} {numbers}  {parts}")
    return "\n".join(lines)


def write_curves(found: Sequence[Reliability], path: Path, head: str) -> None:
    """Write the curves that are kept, as `sanudo.model.calibration` reads them, under lines of comment."""
    rows = []
    for each in found:
        # knots that are one when rounded are one in the file: the last
        knots = {f"{x:.5f}": f"{y:.5f}" for x, y in zip(*each.curve(), strict=True)} if each.kept else {}
        rows += [f"{each.name}\t{x}\t{y}" for x, y in knots.items()]
    path.write_text("".join(f"# {line}\n" for line in head.splitlines()) + "\n".join(rows) + "\n", encoding="utf-8")
