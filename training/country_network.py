"""The network that weighs a country among candidates (`sanudo.resolve.actors_network`), as `tables/fit_actors.py` fits it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import torch
from torch import Tensor, nn

from sanudo.resolve.actors_network import Network

HIDDEN, EPOCHS, RATE, DECAY, DROP = 32, 7, 3e-3, 0.1, 0.2
BATCH, LEAST = 256, 8

Choice = tuple[Mapping[str, Mapping[str, float]], str]
"""Features of candidates, and the candidate that is right."""


class Packed:
    """Choices as columns: the features of candidate i of all are `column[offset[i]:offset[i + 1]]` with their `value`; those of
    choice k are candidates `start[k]` up to `start[k + 1]`, and `right[k]` of them is right."""

    def __init__(self, data: Sequence[Choice], rows: dict[str, int]) -> None:
        column: list[int] = []
        value: list[float] = []
        offset, start, right = [0], [0], []
        for candidates, wanted in data:
            for features in candidates.values():
                kept = [(rows[name], amount) for name, amount in features.items() if name in rows]
                column += [row for row, _ in kept]
                value += [amount for _, amount in kept]
                offset.append(len(column))
            start.append(len(offset) - 1)
            right.append(list(candidates).index(wanted))
        self.column, self.value = torch.tensor(column), torch.tensor(value)
        self.offset, self.start, self.right = torch.tensor(offset), start, right

    def batch(self, wanted: Sequence[int]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Return columns, values and offsets of the candidates of some choices, the number of the choice of each candidate, and
        the number of the right candidate of each choice."""
        spans = [(self.start[k], self.start[k + 1]) for k in wanted]
        cells = [(int(self.offset[a]), int(self.offset[b])) for a, b in spans]
        sizes = torch.cat([self.offset[a + 1 : b + 1] - self.offset[a:b] for a, b in spans])
        counts = torch.tensor([b - a for a, b in spans])
        right = torch.tensor([self.right[k] for k in wanted]) + torch.cumsum(counts, 0) - counts
        return (
            torch.cat([self.column[a:b] for a, b in cells]),
            torch.cat([self.value[a:b] for a, b in cells]),
            torch.cat([torch.zeros(1, dtype=torch.long), torch.cumsum(sizes, 0)]),
            torch.repeat_interleave(torch.arange(len(spans)), counts),
            right,
        )


class Model(nn.Module):
    """The network as `Network` computes it."""

    def __init__(self, features: int) -> None:
        super().__init__()
        self.first = nn.EmbeddingBag(features, 1 + HIDDEN, mode="sum", include_last_offset=True)
        nn.init.normal_(self.first.weight, std=0.1)
        self.first.weight.data[:, 0] = 0
        self.bias = nn.Parameter(torch.zeros(HIDDEN))
        self.middle, self.last = nn.Linear(2 * HIDDEN, HIDDEN), nn.Linear(HIDDEN, 1, bias=False)

    def forward(self, column: Tensor, value: Tensor, offset: Tensor, owner: Tensor, choices: int) -> Tensor:
        """Return the log probability of each candidate among those of its choice."""
        if self.training:
            value = value * (torch.rand_like(value) > DROP) / (1 - DROP)
        sums = self.first(column, offset, per_sample_weights=value)
        hidden = torch.relu(sums[:, 1:] + self.bias)
        strongest = torch.zeros(choices, HIDDEN).index_reduce(0, owner, hidden, "amax")
        scores = sums[:, 0] + self.last(torch.relu(self.middle(torch.cat([hidden, strongest[owner]], 1)))).squeeze(1)
        top = torch.full((choices,), -1e9).index_reduce(0, owner, scores.detach(), "amax")
        total = torch.zeros(choices).index_add(0, owner, torch.exp(scores - top[owner]))
        return scores - (top + torch.log(total))[owner]


def fit_network(data: Sequence[Choice], times: Sequence[int], seed: int = 0) -> Network:
    """Return the network that makes the right candidates likeliest; each choice is seen so many `times` in an epoch."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    able = [(choice, n) for choice, n in zip(data, times, strict=True) if choice[1] in choice[0] and len(choice[0]) > 1]
    counts = Counter(name for (candidates, _), _ in able for features in candidates.values() for name in features)
    rows = {name: row for row, name in enumerate(sorted(n for n, k in counts.items() if k >= LEAST))}
    packed, model = Packed([choice for choice, _ in able], rows), Model(len(rows))
    order = np.repeat(np.arange(len(able)), [n for _, n in able])
    steps = EPOCHS * (len(order) // BATCH)
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps + 1)
    for _ in range(EPOCHS):
        shuffled = chance.permutation(order)
        for at in range(0, len(order) - BATCH + 1, BATCH):
            *columns, right = packed.batch(shuffled[at : at + BATCH].tolist())
            optimiser.zero_grad()
            (-model(*columns, BATCH)[right].mean()).backward()
            optimiser.step()
            schedule.step()
    return made_of(model, rows)


def made_of(model: Model, rows: dict[str, int]) -> Network:
    """Return the network of a model."""
    tables = {name: value.detach().numpy().astype(np.float32) for name, value in model.named_parameters()}
    middle = np.vstack([tables["middle.weight"].T, tables["middle.bias"]])
    return Network(rows, tables["first.weight"], tables["bias"], middle, tables["last.weight"][0])
