"""Linear layers that can be made to round as the shipped int8 products do, so that training learns to bear it.

Gradients pass through the rounding as if it were not there (straight-through, Bengio et al. 2013; quantisation-aware training,
Jacob et al., CVPR 2018). `training.int8_aware` finds the grids on which inputs are rounded.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

PAIR = 127
"""Two neighbouring weights of one sign sum to at most so much in steps (`training.quantise`)."""


@dataclass(frozen=True)
class Grid:
    """Where the inputs of a product are rounded: `even` [in] evens out its channels; values from `low` to `high` in 255 steps."""

    even: Tensor
    step: float
    low: float
    high: float


class Linear(nn.Linear):
    """A linear layer; with a `grid` its inputs and weights are rounded."""

    grid: Grid | None = None

    def forward(self, x: Tensor) -> Tensor:
        """Return x @ weight + bias [..., out]."""
        if self.grid is None:
            return super().forward(x)
        even = self.grid.even
        return F.linear(_to_grid(x * even.to(x.dtype), self.grid), rounded_weight(self.weight / even), self.bias)


def rounded_weight(weight: Tensor) -> Tensor:
    """Return weights [out, in] rounded to int8 with a scale for each output."""
    with torch.no_grad():
        pairs = F.pad(weight, (0, weight.shape[1] % 2)).view(len(weight), -1, 2)
        most = torch.maximum(pairs.clamp(min=0).sum(2).amax(1), (-pairs).clamp(min=0).sum(2).amax(1)).clamp(min=1e-8)
        scale = (most / PAIR)[:, None]
        wrong = (weight / scale).round() * scale - weight
    return weight + wrong


def _to_grid(x: Tensor, grid: Grid) -> Tensor:
    """Return inputs rounded to steps; what is beyond the ends is brought to them, and learns nothing."""
    inside = x.clamp(grid.low, grid.high)
    with torch.no_grad():
        wrong = (inside / grid.step).round() * grid.step - inside
    return inside + wrong
