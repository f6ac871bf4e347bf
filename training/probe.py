"""Quick development scores of a model in training: span F1 of the heads, label F1 of the arcs from gold anchors, trees."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable

import numpy as np
import torch

from training.batches import GROUP_NUMBER, anchor_tensors, collate, epoch
from training.model import Reader
from training.samples import Sample
from training.schema import GROUPS, WORD_HEADS


@torch.no_grad()
def probe(model: Reader, samples: Iterable[Sample], marks: tuple[int, int, int]) -> dict[str, float]:
    """Return F1 (heads with BIO tags, arcs) and accuracy (others), in percent."""
    model.eval()
    count: Counter[str] = Counter()
    for chosen in epoch(samples, 4096, random.Random(0)):
        batch = collate(chosen, *marks)
        words = model.states(batch.pieces, batch.features, batch.mask, batch.first_piece)
        for head, gold in batch.labels.items():
            guess = model.heads[head](words).argmax(-1)
            _count_head(count, head, gold.numpy(), guess.numpy())
        _count_trees(count, model, words, batch)
        if batch.anchors:
            columns, targets = anchor_tensors(batch, batch.anchors)
            focused, pooled = model.focus(words, batch.word_mask, batch.sentence, columns)
            _count_arcs(count, model, batch.anchors, columns, targets, focused, pooled)
    model.train()
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


def _count_trees(count: Counter[str], model: Reader, words: torch.Tensor, batch) -> None:  # type: ignore[no-untyped-def]
    for row, window in enumerate(batch.windows):
        sample = window.sample
        if sample.heads is None or sample.relations is None:
            continue
        gold = sample.heads[window.first : window.last].astype(int) - window.first
        size = len(gold)
        arcs = model.trees.arcs(words[row : row + 1, :size])[0]
        apart = batch.sentence[row, :size, None] != batch.sentence[row, None, :size]
        head = arcs.masked_fill(apart, -1e4).argmax(-1)
        known = torch.from_numpy((gold >= 0) & (gold < size))
        place = known.nonzero()[:, 0]
        relation = model.trees.relations(words, torch.full_like(place, row), place, head[place]).argmax(-1)
        right = head[place] == torch.from_numpy(gold)[place]
        same = relation == torch.from_numpy(sample.relations[window.first : window.last].astype(int))[place]
        count["uas|ok"] += int(right.sum())
        count["las|ok"] += int((right & same).sum())
        count["uas|n"] += len(place)
        count["las|n"] += len(place)


def _count_arcs(count, model, anchors, columns, targets, focused, pooled) -> None:  # type: ignore[no-untyped-def]
    for group, number in GROUP_NUMBER.items():
        chosen = (columns["group"] == number).nonzero()[:, 0]
        if not len(chosen):
            continue
        labels = GROUPS[group].labels
        if len(labels) > 1:
            guess, gold = model.focus.labels[group](focused[chosen]).argmax(-1), targets[chosen]
            for index, label in enumerate(labels[1:], 1):
                count[f"{group}>{label}|tp"] += int(((guess == index) & (gold == index)).sum())
                count[f"{group}>{label}|gold"] += int((gold == index).sum())
                count[f"{group}>{label}|pred"] += int(((guess == index) & (gold >= 0)).sum())
        for trait in GROUPS[group].traits:
            guess = model.focus.traits[f"{group}_{trait}"](pooled[chosen]).argmax(-1).tolist()
            for index, value in zip(chosen.tolist(), guess, strict=True):
                gold_trait = anchors[index][1].traits.get(trait, -1)
                count[f"{group}.{trait}|ok"] += gold_trait == value
                count[f"{group}.{trait}|n"] += gold_trait >= 0


def _percent(count: Counter[str]) -> dict[str, float]:
    out = {}
    for name in dict.fromkeys(key.partition("|")[0] for key in count):
        if f"{name}|n" in count:
            out[name] = 100 * count[f"{name}|ok"] / max(1, count[f"{name}|n"])
        else:
            out[name] = 200 * count[f"{name}|tp"] / max(1, count[f"{name}|gold"] + count[f"{name}|pred"])
    return out
