"""Fits the dependency parser on the states of the shipped encoder: `python -m training.fit_trees`.

Learns from the training parts of Universal Dependencies' English EWT and GUM and prints labelled and unlabelled attachment (LAS,
UAS) on their development parts after each epoch: words of Sanudo's tokenizer, sentences given, subtypes of relations dropped, a
word whose head stands in another window of the encoder missed. The encoder itself is not trained.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from sanudo.model.encoder import Encoder
from sanudo.model.tokens import WordPieces
from sanudo.model.trees import LAYERS, read_parser
from sanudo.model.weights import weights_folder
from training import sources
from training.data import DATA
from training.heads import score_trees
from training.samples import IGNORE, Reader, Sample
from training.trees import Trees, write

INTO = Path("src/sanudo/model/data/trees.npz")
RATE, WARM, WORDS = 2e-3, 200, 1500
"""Peak rate, steps of warming up, words of a batch."""
ELSEWHERE = -1
"""The head of a word whose head is in another window."""


@dataclass(frozen=True)
class Sentence:
    """One sentence: states [words, 5 * hidden], place of each head in it (or IGNORE, ELSEWHERE), relation numbers."""

    states: NDArray[np.float16]
    heads: NDArray[np.int64]
    relations: NDArray[np.int64]


def sentences(encoder: Encoder, samples: Sequence[Sample]) -> Iterator[Sentence]:
    """Yield the sentences of treebank documents as the encoder sees them."""
    for sample in samples:
        assert sample.heads is not None and sample.relations is not None
        number = np.cumsum(sample.labels["sentence"] == 1)
        for read in encoder.read([sample.words])[0]:
            first, own, last = read.window.first, read.window.own, read.window.last
            states = np.hstack([*read.inner, read.states]).astype(np.float16)
            edge = np.flatnonzero(np.append(True, np.diff(number[own:last]) != 0)) + own
            for start, stop in zip(edge.tolist(), [*edge.tolist()[1:], last], strict=True):
                heads = sample.heads[start:stop].astype(np.int64)
                near = np.where((heads >= start) & (heads < stop), heads - start, ELSEWHERE)
                yield Sentence(
                    states[start - first : stop - first],
                    np.where(heads < 0, IGNORE, near),
                    sample.relations[start:stop].astype(np.int64),
                )


def batches(data: Sequence[Sentence], chance: np.random.Generator) -> list[list[int]]:
    """Return the places of sentences in batches of like lengths, in random order."""
    order = np.argsort([len(each.heads) + 3 * chance.random() for each in data])
    found: list[list[int]] = [[]]
    for place in order.tolist():
        if (len(found[-1]) + 1) * len(data[place].heads) > WORDS and found[-1]:
            found.append([])
        found[-1].append(place)
    chance.shuffle(found)
    return found


def padded(members: Sequence[Sentence]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Return states, heads, relations and which words there are, of sentences side by side."""
    count, widest = len(members), max(len(each.heads) for each in members)
    states = np.zeros((count, widest, members[0].states.shape[1]), np.float32)
    heads, relations = np.full((count, widest), IGNORE), np.full((count, widest), IGNORE)
    for row, each in enumerate(members):
        size = len(each.heads)
        states[row, :size], heads[row, :size] = each.states, each.heads
        relations[row, :size] = np.where(each.heads < 0, IGNORE, each.relations)
    valid = torch.from_numpy(np.arange(widest) < np.array([[len(each.heads)] for each in members]))
    return torch.from_numpy(states), torch.from_numpy(heads), torch.from_numpy(relations), valid


def loss(model: Trees, members: Sequence[Sentence]) -> Tensor:
    """Return the loss of a batch: cross entropy of heads and of relations to the right heads."""
    states, heads, relations, valid = padded(members)
    arcs, named = model(states, valid, heads.clamp(min=0))
    near = heads.masked_fill(heads == ELSEWHERE, IGNORE)
    of_heads = F.cross_entropy(arcs.flatten(0, 1), near.flatten(), ignore_index=IGNORE)
    return of_heads + F.cross_entropy(named.flatten(0, 1), relations.flatten(), ignore_index=IGNORE)


def fit(model: Trees, data: Sequence[Sentence], epochs: int, seed: int) -> Iterator[int]:
    """Train a parser; yields after each epoch."""
    chance = np.random.default_rng(seed)
    total = epochs * len(batches(data, np.random.default_rng(seed)))
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.01, betas=(0.9, 0.98))

    def rate(step: int) -> float:
        return min(1.0, (step + 1) / WARM) * max(0.0, 1 - step / total)

    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, rate)
    for epoch in range(epochs):
        model.train()
        for batch in batches(data, chance):
            optimiser.zero_grad()
            loss(model, [data[place] for place in batch]).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            schedule.step()
        yield epoch


def treebanks(data: Path, part: str, relations: list[str]) -> list[Sample]:
    """Return the documents of one part of both treebanks."""
    reader = Reader(WordPieces(weights_folder() / "tokenizer.json"))
    paths = [data / f"syntax/{name}.{part}.conllu.gz" for name in ("ewt", "gum")]
    return [sample for path in paths for sample in sources.treebank(reader, path, relations)]


def main() -> None:
    """Fit, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--into", type=Path, default=INTO)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1496)
    args: Any = parser.parse_args()
    torch.manual_seed(args.seed)
    encoder, relations = Encoder(threads=1, inner=LAYERS), list[str]()
    data = list(sentences(encoder, treebanks(args.data, "train", relations)))
    development = treebanks(args.data, "dev", relations)
    model = Trees(len(relations))
    for epoch in fit(model, data, args.epochs, args.seed):
        model.eval()
        write(model, relations, args.into)
        seen = score_trees(encoder, development, read_parser(args.into))
        las, uas = seen.score("las"), seen.score("uas")
        print(f"epoch {epoch + 1}: LAS {las:.4f}, UAS {uas:.4f}, {seen.cases('las')} words", flush=True)


if __name__ == "__main__":
    main()
