"""The masked losses of one batch: every window is trained on the labels it has."""

from __future__ import annotations

import random

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from training.batches import GROUP_NUMBER, Batch, anchor_tensors, chosen_anchors
from training.model import Reader
from training.samples import IGNORE, Anchor
from training.schema import GROUPS

WORD_WEIGHT = {"sentence": 0.3, "upos": 0.3, "tense": 0.2, "gum": 0.4, "nominal": 0.3, "time": 0.5, "place": 0.7, "agreement": 0.5}
GROUP_WEIGHT = {"attribution": 1.0, "statement": 1.0, "event": 1.2, "role": 0.6, "coreference": 0.4, "pair": 1.0}
TRAIT_WEIGHT = {"event.type": 1.0, "event.status": 0.5, "event.mode": 0.4, "event.stance": 0.4, "event.reported": 0.3}
TRAIT_WEIGHT |= {"statement.modality": 0.5, "statement.stance": 0.4, "pair.root": 1.0, "pair.conflict": 0.5}
FALSE_ALARMS = {"trigger": "event", "attribution": "attribution", "statement": "statement"}
"""Heads whose false alarms become anchors with nothing to say, by the group they are asked in."""


def batch_loss(model: Reader, batch: Batch, chance: random.Random) -> dict[str, Tensor]:
    """Return the weighted losses of a batch by name."""
    words = model.drop(model.states(batch.pieces, batch.features, batch.mask, batch.first_piece))
    losses: dict[str, Tensor] = {}
    scores: dict[str, Tensor] = {}
    for head, gold in batch.labels.items():
        if (gold >= 0).any():
            scores[head] = model.heads[head](words).float()
            losses[head] = WORD_WEIGHT.get(head, 1.0) * F.cross_entropy(scores[head].flatten(0, 1), gold.flatten(), ignore_index=IGNORE)
    losses.update(_tree_losses(model, words, batch))
    anchors = chosen_anchors(batch, chance) + _false_alarms(batch, scores, chance)
    if anchors:
        losses.update(_focus_losses(model, words, batch, anchors, chance))
    return losses


def _false_alarms(batch: Batch, scores: dict[str, Tensor], chance: random.Random) -> list[tuple[int, Anchor]]:
    """Return anchors at words that a head takes for the start of a trigger or cue and that are none."""
    found = []
    for head, group in FALSE_ALARMS.items():
        if head not in scores:
            continue
        tag = "B-cue" if head != "trigger" else None
        guess = scores[head].detach().softmax(-1)
        rise = 1 - guess[..., 0] if tag is None else guess[..., 3] + guess[..., 4]
        wrong = ((rise > 0.25) & (batch.labels[head] == 0)).nonzero().tolist()
        for row, word in chance.sample(wrong, min(len(wrong), 3 * len(batch.windows))):
            place = batch.windows[row].first + word
            anchor = Anchor(group, place, place + 1, weight=0.5)
            if group == "event":
                anchor.traits = {"type": 0}
            found.append((row, anchor))
    return found


def _tree_losses(model: Reader, words: Tensor, batch: Batch) -> dict[str, Tensor]:
    rows, children, heads, relations = [], [], [], []
    for row, window in enumerate(batch.windows):
        sample = window.sample
        if sample.heads is None or sample.relations is None:
            continue
        gold = sample.heads[window.first : window.last].astype(np.int64)
        known = (gold >= window.first) & (gold < window.last)
        # the rules of the segmenter may have cut a sentence of the treebank: what crosses the cut is not learnt
        sentence = sample.words.sentence
        known &= sentence[np.where(known, gold, window.first)] == sentence[window.first : window.last]
        place = np.flatnonzero(known)
        rows += [row] * len(place)
        children += place.tolist()
        heads += (gold[place] - window.first).tolist()
        relations += sample.relations[window.first : window.last][place].astype(int).tolist()
    if not rows:
        return {}
    window, child, head = torch.tensor(rows), torch.tensor(children), torch.tensor(heads)
    chosen, inverse = window.unique(return_inverse=True)
    arcs = model.trees.arcs(words[chosen]).float()
    # only words of one sentence can govern one another
    apart = batch.sentence[chosen][:, :, None] != batch.sentence[chosen][:, None, :]
    hidden = apart | (batch.word_mask[chosen][:, None, :] == 0)
    arcs = arcs.masked_fill(hidden, -1e4)
    arc = F.cross_entropy(arcs[inverse, child], head)
    relation = F.cross_entropy(model.trees.relations(words, window, child, head).float(), torch.tensor(relations))
    return {"arc": 0.6 * arc, "relation": 0.3 * relation}


def _focus_losses(model: Reader, words: Tensor, batch: Batch, anchors: list[tuple[int, Anchor]], chance: random.Random) -> dict[str, Tensor]:
    columns, targets = anchor_tensors(batch, anchors, chance)
    focused, pooled = model.focus(words, batch.word_mask, batch.sentence, columns)
    weight = torch.tensor([anchor.weight for _, anchor in anchors])
    losses: dict[str, Tensor] = {}
    for group, number in GROUP_NUMBER.items():
        chosen = (columns["group"] == number).nonzero()[:, 0]
        if not len(chosen):
            continue
        if len(GROUPS[group].labels) > 1:
            scores = model.focus.labels[group](focused[chosen]).float()
            each = F.cross_entropy(scores.flatten(0, 1), targets[chosen].flatten(), ignore_index=IGNORE, reduction="none")
            each = each.view(len(chosen), -1).sum(1) / 6
            losses[f"{group} arcs"] = GROUP_WEIGHT[group] * (each * weight[chosen]).sum() / weight[chosen].sum()
        for trait in GROUPS[group].traits:
            gold = torch.tensor([anchors[i][1].traits.get(trait, IGNORE) for i in chosen.tolist()])
            if (gold >= 0).any():
                scores = model.focus.traits[f"{group}_{trait}"](pooled[chosen]).float()
                each = F.cross_entropy(scores, gold, ignore_index=IGNORE, reduction="none") * weight[chosen]
                share = (weight[chosen] * (gold >= 0)).sum()
                losses[f"{group}.{trait}"] = TRAIT_WEIGHT[f"{group}.{trait}"] * each.sum() / share
    return losses
