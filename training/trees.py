"""The dependency parser in torch, as `sanudo.model.trees` runs it, with its reading and writing of weights."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from sanudo.model.trees import FAR, HEADS, LAYERS
from training.model import HIDDEN

SIZE, NAMED = 256, 128
NEVER = -1e4


class Layer(nn.Module):
    """A layer of attention over the words of a sentence that knows how far apart they stand."""

    def __init__(self, size: int, drop: float) -> None:
        super().__init__()
        self.qkv, self.out = nn.Linear(size, 3 * size), nn.Linear(size, size)
        self.n1, self.n2 = nn.LayerNorm(size), nn.LayerNorm(size)
        self.up, self.down = nn.Linear(size, 2 * size), nn.Linear(2 * size, size)
        self.bias = nn.Embedding(2 * FAR + 1, HEADS)
        self.drop = nn.Dropout(drop)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return new states [sentences, words, size]; `mask` is added to the attention's scores."""
        batch, words, size = x.shape
        query, key, value = self.qkv(self.n1(x)).view(batch, words, 3, HEADS, size // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        place = torch.arange(words)
        gap = (place[None] - place[:, None]).clamp(-FAR, FAR) + FAR
        added = self.bias(gap).permute(2, 0, 1)[None] + mask
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=added)
        x = x + self.drop(self.out(seen.transpose(1, 2).reshape(batch, words, size)))
        return x + self.drop(self.down(F.gelu(self.up(self.n2(x)))))


class Trees(nn.Module):
    """A biaffine parser on the encoder's states."""

    def __init__(self, relations: int, drop: float = 0.33) -> None:
        super().__init__()
        self.norms = nn.ModuleList([nn.LayerNorm(HIDDEN) for _ in range(len(LAYERS) + 1)])
        self.inp = nn.Linear(HIDDEN * (len(LAYERS) + 1), SIZE)
        self.layers = nn.ModuleList([Layer(SIZE, drop / 2)])
        self.norm = nn.LayerNorm(SIZE)
        self.ah, self.ac = nn.Linear(SIZE, SIZE), nn.Linear(SIZE, SIZE)
        self.arc = nn.Parameter(torch.empty(SIZE + 1, SIZE))
        nn.init.orthogonal_(self.arc)
        self.rh, self.rc = nn.Linear(SIZE, NAMED), nn.Linear(SIZE, NAMED)
        self.rel = nn.Parameter(torch.randn(relations, NAMED + 1, NAMED + 1) * 0.01)
        self.drop = nn.Dropout(drop)

    def forward(self, states: Tensor, valid: Tensor, heads: Tensor) -> tuple[Tensor, Tensor]:
        """Return scores of heads [sentences, words, words] and of relations to the given heads [sentences, words, relations]."""
        parts = [norm(part) for norm, part in zip(self.norms, states.split(HIDDEN, -1), strict=True)]
        x = F.gelu(self.inp(self.drop(torch.cat(parts, -1))))
        mask = (~valid)[:, None, None] * NEVER
        for layer in self.layers:
            x = layer(x, mask)
        x = self.norm(x)
        child, above = _with_one(self.drop(F.gelu(self.ac(x)))), self.drop(F.gelu(self.ah(x)))
        arcs = torch.einsum("bid,bjd->bij", child @ self.arc, above).masked_fill(~valid[:, None], NEVER)
        above = self.drop(F.gelu(self.rh(x))).gather(1, heads[..., None].expand(-1, -1, NAMED))
        half = torch.einsum("bld,rde->blre", _with_one(self.drop(F.gelu(self.rc(x)))), self.rel)
        return arcs, torch.einsum("blre,ble->blr", half, _with_one(above))


def _with_one(x: Tensor) -> Tensor:
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


def write(model: Trees, relations: Sequence[str], path: Path) -> None:
    """Write a parser as int8 arrays, each with a scale for each row of its last axis."""
    arrays: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.generic]]] = {"relations": np.array(relations)}
    for name, value in model.state_dict().items():
        table = value.numpy()
        scale = np.maximum(np.abs(table).max(-1, keepdims=True), 1e-8) / 127
        if table.ndim == 1:
            # norms and biases are few: they stay as they are
            table, scale = table.astype(np.float32), np.ones(1, np.float32)
        else:
            table = np.round(table / scale).astype(np.int8)
        arrays[name], arrays[f"{name}.scale"] = table, scale.astype(np.float32)
    np.savez_compressed(path, **arrays)
