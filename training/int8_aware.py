"""Makes the products of a model round as they will when it is shipped: for the last steps of training (`training.train`)."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import torch

from training.export import calibrate, export
from training.model import Reader
from training.quantise import Matrix, simple_product
from training.rounding import Grid, Linear


def round_products(model: Reader, data: Path, articles: Path) -> int:
    """Give every product that is shipped in int8 the grid that the export would choose now; return how many there are."""
    with tempfile.TemporaryDirectory() as folder:
        export(model, Path(folder), "calibration", taps=True)
        samples = calibrate(Path(folder), data, articles)
    found = 0
    for name, layer in model.named_modules():
        if isinstance(layer, Linear) and (inputs := samples.get(_product(name))) is not None:
            layer.grid = _grid(inputs, layer)
            found += 1
    return found


def _product(name: str) -> str:
    """Return under what name the graphs have the product of a layer; the traits' first layers are one product."""
    short = name.removeprefix("focus.")
    return "traits" if short.startswith("traits.") else short


def _grid(inputs: Matrix, layer: Linear) -> Grid:
    device = layer.weight.device
    weight = np.asarray(layer.weight.detach().cpu().float().numpy().T)
    made = simple_product(inputs, weight, np.zeros(weight.shape[1], np.float32))
    step, zero = float(made.step), int(made.zero)
    fine = step if made.fine is None else float(made.fine)
    return Grid(torch.from_numpy(made.even).to(device), fine, -zero * step, (255 - zero) * step)
