"""Quick development scores of a model in training: span F1 of the heads, label F1 of the arcs from gold anchors, trees."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable

import numpy as np
import torch

from training.batches import GROUP_NUMBER, TRAITS, Batch, Marks, collate, epoch
from training.model import Reader
from training.samples import Sample
from training.schema import GROUPS, WORD_HEADS


@torch.no_grad()
def probe(model: Reader, samples: Iterable[Sample], marks: Marks) -> dict[str, float]:
    """Return F1 (heads with BIO tags, arcs) and accuracy (others), in percent."""
    device = next(model.parameters()).device
    count: Counter[str] = Counter()
    for chosen in epoch(samples, 4096, random.Random(0)):
        batch = collate(chosen, marks).to(device)
        words = model.states(batch.pieces, batch.features, batch.mask, batch.first_piece)
        for head, gold in batch.labels.items():
            guess = model.heads[head](words).argmax(-1)
            _count_head(count, head, gold.cpu().numpy(), guess.cpu().numpy())
        _count_trees(count, model, words, batch)
        if len(batch.weight):
            _count_arcs(count, model, words, batch)
    return _percent(count)


def _count_head(count: Counter[str], head: str, gold: np.ndarray, guess: np.ndarray) -> None:
    if WORD_HEADS[head][0] == "O":
        for a, b in zip(gold, np.where(gold < 0, 0, guess), strict=True):
            one, two = _spans(a), _spans(b)
            count[f"{head}|tp"] += len(one & two)
            count[f"{head}|gold"] += len(one)
            count[f"{head}|pred"] += len(two)
    else:
        known = gold >= 0
        count[f"{head}|ok"] += int((gold == guess)[known].sum())
        count[f"{head}|n"] += int(known.sum())


def _spans(tags: np.ndarray) -> set[tuple[int, int, int]]:
    found, begin, label = set(), -1, 0
    for place, tag in enumerate([*np.maximum(tags, 0).tolist(), 0]):
        kind, inside = (tag + 1) // 2, tag > 0 and tag % 2 == 0
        if begin >= 0 and not (inside and kind == label):
            found.add((begin, place, label))
            begin = -1
        if begin < 0 and tag > 0:
            begin, label = place, kind
    return found


def _count_trees(count: Counter[str], model: Reader, words: torch.Tensor, batch: Batch) -> None:
    window, child, head, relation = batch.tree
    if not len(window):
        return
    arcs = model.trees.arcs(words)
    apart = batch.sentence[:, :, None] != batch.sentence[:, None, :]
    guess = arcs.masked_fill(apart | (batch.word_mask[:, None, :] == 0), -1e4).argmax(-1)[window, child]
    named = model.trees.relations(words, window, child, guess).argmax(-1)
    right = guess == head
    count["uas|ok"] += int(right.sum())
    count["las|ok"] += int((right & (named == relation)).sum())
    count["uas|n"] += len(window)
    count["las|n"] += len(window)


def _count_arcs(count: Counter[str], model: Reader, words: torch.Tensor, batch: Batch) -> None:
    focused, pooled = model.focus(words, batch.word_mask, batch.sentence, batch.anchors)
    for group, number in GROUP_NUMBER.items():
        chosen = (batch.anchors["group"] == number).nonzero()[:, 0]
        labels = GROUPS[group].labels
        if len(chosen) and len(labels) > 1:
            guess, gold = model.focus.labels[group](focused[chosen]).argmax(-1), batch.targets[chosen]
            for index, label in enumerate(labels[1:], 1):
                count[f"{group}>{label}|tp"] += int(((guess == index) & (gold == index)).sum())
                count[f"{group}>{label}|gold"] += int((gold == index).sum())
                count[f"{group}>{label}|pred"] += int(((guess == index) & (gold >= 0)).sum())
    for name in TRAITS:
        chosen = (batch.traits[name] >= 0).nonzero()[:, 0]
        if len(chosen):
            guess = model.focus.traits[name.replace(".", "_")](pooled[chosen]).argmax(-1)
            count[f"{name}|ok"] += int((guess == batch.traits[name][chosen]).sum())
            count[f"{name}|n"] += len(chosen)


def _percent(count: Counter[str]) -> dict[str, float]:
    out = {}
    for name in dict.fromkeys(key.partition("|")[0] for key in count):
        if f"{name}|n" in count:
            out[name] = 100 * count[f"{name}|ok"] / max(1, count[f"{name}|n"])
        else:
            out[name] = 200 * count[f"{name}|tp"] / max(1, count[f"{name}|gold"] + count[f"{name}|pred"])
    return out
