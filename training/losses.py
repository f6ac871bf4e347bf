"""The masked losses of one batch: every window is trained on the labels it has."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from training.batches import GROUP_NUMBER, TRAITS, Batch
from training.model import Reader, Teacher
from training.origins import belonging_losses
from training.samples import IGNORE
from training.schema import GROUPS

WORD_WEIGHT = {
    "sentence": 0.3,
    "upos": 0.3,
    "tense": 0.2,
    "gum": 0.4,
    "nominal": 0.3,
    "time": 0.5,
    "place": 0.7,
    "agreement": 0.5,
}
GROUP_WEIGHT = {"attribution": 1.0, "statement": 1.0, "event": 1.2, "role": 0.6, "coreference": 0.4, "pair": 1.0}
TRAIT_WEIGHT = {"event.type": 1.0, "event.status": 0.5, "event.mode": 0.4, "event.stance": 0.4, "event.reported": 0.3}
TRAIT_WEIGHT |= {"statement.modality": 0.5, "statement.stance": 0.4, "pair.root": 1.0, "pair.conflict": 0.5}
VECTOR_WEIGHT = 0.5
ORIGIN_WEIGHT = {"sector": 0.4, "country": 0.4}
FALSE_ALARMS = {"trigger": "event", "attribution": "attribution", "statement": "statement"}
"""Heads whose false alarms become anchors with nothing to say, by the group they are asked in."""
CUE_TAGS = slice(3, 5)
"""Where B-cue and I-cue stand among the tags of the heads of attributions."""
ALARMS_A_WINDOW = 3
ARCS = 6
"""By so much the sum of the losses of a window's words is divided."""


def word_states(model: Reader, batch: Batch) -> Tensor:
    """Return a model's states of the words of a batch [windows, words, HIDDEN], in training with dropout."""
    states: Tensor = model.drop(model.states(batch.pieces, batch.features, batch.mask, batch.first_piece, batch.lower))
    return states


def batch_loss(model: Reader, words: Tensor, batch: Batch, teacher: Teacher | None = None) -> dict[str, Tensor]:
    """Return the weighted losses of a batch by name; `words` are the states of its words."""
    losses: dict[str, Tensor] = {}
    scores = model.head_scores(words, tuple(batch.labels))
    for head, gold in batch.labels.items():
        each = F.cross_entropy(scores[head].flatten(0, 1), gold.flatten(), ignore_index=IGNORE, reduction="sum")
        losses[head] = WORD_WEIGHT.get(head, 1.0) * each / (gold >= 0).sum().clamp(min=1)
    if batch.tree.shape[1]:
        losses.update(_tree_losses(model, words, batch))
    for name, loss in belonging_losses(model.belonging, words, batch.sentence, batch.mentions, batch.pointers).items():
        losses[name] = ORIGIN_WEIGHT[name] * loss
    losses.update(_focus_losses(model, words, batch, _false_alarms(batch, scores)))
    if teacher is not None and batch.quotes.shape[1]:
        given = model.sentence_vectors(words, *batch.quotes)
        losses["vector"] = VECTOR_WEIGHT * (1 - (given.float() * teacher(batch.quote_pieces, batch.quote_mask)).sum(-1)).mean()
    return losses


def _false_alarms(batch: Batch, scores: dict[str, Tensor]) -> dict[str, Tensor]:
    """Return as anchors the words that a head takes for a trigger or cue and that are none."""
    found = []
    for head, group in FALSE_ALARMS.items():
        if head not in scores:
            continue
        guess = scores[head].detach().softmax(-1)
        rise = 1 - guess[..., 0] if head == "trigger" else guess[..., CUE_TAGS].sum(-1)
        wrong = ((rise > 0.25) & (batch.labels[head] == 0)).nonzero()
        wrong = wrong[torch.randperm(len(wrong), device=wrong.device)[: ALARMS_A_WINDOW * len(batch.pieces)]]
        found.append(torch.cat([torch.full_like(wrong[:, :1], GROUP_NUMBER[group]), wrong], 1))
    return words_as_anchors(torch.cat(found) if found else batch.tree.new_zeros((0, 3)))


def words_as_anchors(rows: Tensor) -> dict[str, Tensor]:
    """Return single words, rows of group, window and word, as the focus's input."""
    group, window, word = rows.unbind(1)
    none = torch.zeros_like(word)
    return {"window": window, "group": group, "first": word, "last": word + 1, "second_first": none, "second_last": none}


def _tree_losses(model: Reader, words: Tensor, batch: Batch) -> dict[str, Tensor]:
    window, child, head, relation = batch.tree
    chosen, inverse = window.unique(return_inverse=True)
    arcs = model.trees.arcs(words[chosen]).float()
    # only words of one sentence can govern one another
    apart = batch.sentence[chosen][:, :, None] != batch.sentence[chosen][:, None, :]
    arcs = arcs.masked_fill(apart | (batch.word_mask[chosen][:, None, :] == 0), -1e4)
    arc = F.cross_entropy(arcs[inverse, child], head)
    named = F.cross_entropy(model.trees.relations(words, window, child, head).float(), relation)
    return {"arc": 0.6 * arc, "relation": 0.3 * named}


def _focus_losses(model: Reader, words: Tensor, batch: Batch, alarms: dict[str, Tensor]) -> dict[str, Tensor]:
    columns = {name: torch.cat([column, alarms[name]]) for name, column in batch.anchors.items()}
    if not len(columns["group"]):
        return {}
    wrong = alarms["group"]
    # seen from a false alarm every word of its window is nothing to it
    nothing = torch.where(batch.word_mask[alarms["window"]] > 0, 0, IGNORE)
    targets = torch.cat([batch.targets, nothing])
    weight = torch.cat([batch.weight, torch.full_like(wrong, 0.5, dtype=torch.float32)])
    focused, pooled = model.focus(words, batch.word_mask, batch.sentence, columns)
    losses: dict[str, Tensor] = {}
    for group, number in GROUP_NUMBER.items():
        chosen = (columns["group"] == number).nonzero()[:, 0]
        if len(chosen) and len(GROUPS[group].labels) > 1:
            scores = model.focus.labels[group](focused[chosen]).float()
            each = F.cross_entropy(scores.flatten(0, 1), targets[chosen].flatten(), ignore_index=IGNORE, reduction="none")
            each = each.view(len(chosen), -1).sum(1) / ARCS
            losses[f"{group} arcs"] = GROUP_WEIGHT[group] * (each * weight[chosen]).sum() / weight[chosen].sum()
    losses.update(_trait_losses(model, pooled, batch, wrong, weight))
    return losses


def _trait_losses(model: Reader, pooled: Tensor, batch: Batch, wrong: Tensor, weight: Tensor) -> dict[str, Tensor]:
    losses: dict[str, Tensor] = {}
    for name in TRAITS:
        alarm = torch.full_like(wrong, IGNORE)
        if name == "event.type":
            alarm[wrong == GROUP_NUMBER["event"]] = 0
        gold = torch.cat([batch.traits[name], alarm])
        chosen = (gold >= 0).nonzero()[:, 0]
        if len(chosen):
            scores = model.focus.traits[name.replace(".", "_")](pooled[chosen]).float()
            each = F.cross_entropy(scores, gold[chosen], reduction="none") * weight[chosen]
            losses[name] = TRAIT_WEIGHT[name] * each.sum() / weight[chosen].sum()
    return losses
