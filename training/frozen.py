"""States of frozen lower layers, kept by window: what no step of training changes is computed once.

What is left for each step are the upper layers, the heads and the focus, forwards and backwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

import torch
from torch import Tensor

from training.batches import Batch, Window, windows
from training.model import HIDDEN, Reader
from training.samples import Sample


class Frozen:
    """The lowest layers of a model, which no longer learn, and their states of the windows seen so far at half precision."""

    def __init__(self, model: Reader, layers: int) -> None:
        self.encoder, self.layers = model.encoder, layers
        self._kept: dict[tuple[int, int, int], Tensor] = {}
        parts = [self.encoder.words, self.encoder.positions, self.encoder.features, self.encoder.norm]
        for part in [*parts, *self.encoder.layers[:layers]]:
            part.requires_grad_(False)

    @torch.no_grad()
    def __call__(self, chosen: Sequence[Window], batch: Batch) -> Batch:
        """Return a batch of these windows with the states that its upper layers start from [windows, pieces, HIDDEN]."""
        keys = [(id(each.sample), each.first, each.last) for each in chosen]
        if any(key not in self._kept for key in keys):
            training = self.encoder.training
            self.encoder.eval()
            states = self.encoder(batch.pieces, batch.features, batch.mask, upto=self.layers).half()
            self.encoder.train(training)
            for row, key in enumerate(keys):
                self._kept[key] = states[row, : chosen[row].pieces + 2].clone()
        lower = torch.zeros((*batch.pieces.shape, HIDDEN), device=batch.pieces.device)
        for row, key in enumerate(keys):
            kept = self._kept[key]
            lower[row, : len(kept)] = kept.float()
        return replace(batch, lower=(lower, self.layers))


def fixed_epochs(
    every: Sequence[Sample], replay: Sequence[Sequence[Sample]], budget: int, chance: Random
) -> Iterator[list[Window]]:
    """Yield batches without end, each window cut alike every time: all of `every`, and in turn one part of `replay`."""
    cut = [list(_cut(every)), *(list(_cut(part)) for part in replay)]
    parts = cut[1:]
    number = 0
    while True:
        some = [*cut[0], *(parts[number % len(parts)] if parts else [])]
        number += 1
        some.sort(key=lambda window: window.pieces + chance.random() * 30)
        batches: list[list[Window]] = [[]]
        longest = 0
        for window in some:
            longest = max(longest, window.pieces)
            if batches[-1] and (longest + 2) * (len(batches[-1]) + 1) > budget:
                batches.append([])
                longest = window.pieces
            batches[-1].append(window)
        chance.shuffle(batches)
        yield from batches


def _cut(samples: Sequence[Sample]) -> Iterator[Window]:
    return (window for sample in samples for window in windows(sample) if window.last > window.first)
