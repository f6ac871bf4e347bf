"""What scores of a graph are worth: curves from that of a span, or of a trait's chosen label, to the share that is right.

The scores themselves stay as the heads give them, for the stages' fitted tables take them so; who wants to be told how far a
head can be believed asks here. The curves come with the weights (`training/fit_confidence.py` fits them on texts that the
weights had not seen); what has none is worth its score.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError
from sanudo.model.graph import Graph
from sanudo.model.weights import weights_folder

Curve = tuple[NDArray[np.float64], NDArray[np.float64]]
"""Knots of a rising curve: stated and true probabilities."""

FILE = "calibration.tsv"


def sure(graph: Graph, name: str, curves: Mapping[str, Curve] | None = None) -> NDArray[np.float64]:
    """Return how probable it is that each span of a table is right ("event"), the chosen label of a trait ("event.status"), or
    each arc of a group ("event arcs"); with the curves of the weights in use if none are given.
    """
    if name in graph.traits:
        scores = graph.traits[name].max(1)
    else:
        scores = graph.arcs[name.removesuffix(" arcs")].score if name.endswith(" arcs") else graph.spans[name].score
    curve = (shipped_curves(weights_folder()) if curves is None else curves).get(name)
    return np.asarray(scores if curve is None else np.interp(scores, *curve), np.float64)


@cache
def shipped_curves(folder: Path) -> Mapping[str, Curve]:
    """Return the curves that come with the weights of a folder, none where they came without."""
    path = folder / FILE
    return read_curves(path) if path.is_file() else {}


def read_curves(path: Path) -> dict[str, Curve]:
    """Return the curves in a file: rows of name, stated and true probability, rising within a name.

    Raises ModelError where the file is absent or not of that form.
    """
    knots: dict[str, list[tuple[float, float]]] = {}
    try:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                name, stated, true = line.split("\t")
                knots.setdefault(name, []).append((float(stated), float(true)))
    except (OSError, ValueError) as error:
        raise ModelError(f"The curves in {path.name} cannot be read: {error}.", hint="Install Sanudo again.") from error
    curves = {}
    for name, rows in knots.items():
        x, y = np.array(rows).T
        if (np.diff(x) <= 0).any() or (np.diff(y) < 0).any() or y.min() < 0 or y.max() > 1:
            raise ModelError(f"The curve of {name} in {path.name} does not rise.", hint="Install Sanudo again.")
        curves[name] = (x, y)
    return curves
