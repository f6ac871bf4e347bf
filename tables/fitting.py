"""What the scripts that fit weights share: a step of Adam, and files of columns that depend on nothing but the columns."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from sanudo.types import ActorKind

KIND: dict[str, ActorKind] = {"organization": "organisation"}
"""Kinds of actor that the annotation spells otherwise."""


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
