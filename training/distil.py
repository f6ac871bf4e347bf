"""Lets a model learn from what several others say together, on what is annotated and on what is not.

The others, its elders, are models of the same form: those of the folds, each of which has not seen a part of the corpus, and
those of other seeds. Their mean is better than any one of them (Hinton et al. 2015, Furlanello et al. 2018), and it can be asked
of news that nobody annotated for events: there the anchors are the words that the elders take for triggers and cues.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from training.batches import GROUP_NUMBER, Batch
from training.losses import ARCS, CUE_TAGS, FALSE_ALARMS, GROUP_WEIGHT, TRAIT_WEIGHT, WORD_WEIGHT, words_as_anchors
from training.model import Reader, restore
from training.schema import GROUPS, WORD_HEADS

RISE = 0.15
"""A word is an anchor to learn from where the elders give it at least this chance of being a trigger or cue."""
A_WINDOW = 5
"""At most so many such anchors of each kind in a window, in the mean."""


@dataclass
class Opinion:
    """What the elders say of a batch, as probabilities.

    `heads` [windows, words, labels] by name; `anchors` the focus's input; `arcs` [anchors of the group, words, labels] by group;
    `traits` [anchors of the group, labels] by name as in `training.batches.TRAITS`.
    """

    heads: dict[str, Tensor]
    anchors: dict[str, Tensor]
    arcs: dict[str, Tensor]
    traits: dict[str, Tensor]


class Elders:
    """Models whose mean is learnt from."""

    def __init__(self, paths: Sequence[Path], device: torch.device) -> None:
        self.members = []
        for path in paths:
            member = Reader()
            restore(member, path)
            self.members.append(member.to(device).requires_grad_(False).eval())

    @torch.no_grad()
    def __call__(self, batch: Batch) -> Opinion:
        """Return what they say of a batch together."""
        states = [m.states(batch.pieces, batch.features, batch.mask, batch.first_piece) for m in self.members]
        scores = [m.head_scores(words, tuple(WORD_HEADS)) for m, words in zip(self.members, states, strict=True)]
        heads = {head: _mean([each[head].softmax(-1) for each in scores]) for head in WORD_HEADS}
        anchors = _anchors(batch, heads)
        seen = [_seen(m, words, batch, anchors) for m, words in zip(self.members, states, strict=True)]
        arcs, traits = (
            {name: _mean([each[part][name].softmax(-1) for each in seen]) for name in seen[0][part]} for part in (0, 1)
        )
        return Opinion(heads, anchors, arcs, traits)


def distil_losses(model: Reader, words: Tensor, batch: Batch, told: Opinion) -> dict[str, Tensor]:
    """Return the losses of a model against its elders by name; `words` are its states of the batch's words."""
    losses = {}
    scores = model.head_scores(words, tuple(WORD_HEADS))
    inside = batch.word_mask
    for head, wanted in told.heads.items():
        losses[f"told {head}"] = WORD_WEIGHT.get(head, 1.0) * (_cross(scores[head], wanted) * inside).sum() / inside.sum()
    arcs, traits = _seen(model, words, batch, told.anchors)
    group = told.anchors["group"]
    for name, score in arcs.items():
        there = inside[told.anchors["window"][group == GROUP_NUMBER[name]]]
        losses[f"told {name} arcs"] = GROUP_WEIGHT[name] * (_cross(score, told.arcs[name]) * there).sum(1).mean() / ARCS
    for name, score in traits.items():
        weight = _concerned(name, told.traits)
        losses[f"told {name}"] = (
            TRAIT_WEIGHT[name] * (_cross(score, told.traits[name]) * weight).sum() / weight.sum().clamp(min=1e-3)
        )
    return losses


def _concerned(name: str, traits: Mapping[str, Tensor]) -> Tensor:
    """Return how much each anchor counts for a trait: what is no event has no status."""
    if name.startswith("event.") and name != "event.type":
        return 1 - traits["event.type"][:, 0]
    return torch.ones_like(traits[name][:, 0])


def _cross(scores: Tensor, wanted: Tensor) -> Tensor:
    return -(wanted * F.log_softmax(scores.float(), -1)).sum(-1)


def _mean(found: Sequence[Tensor]) -> Tensor:
    return torch.stack(list(found)).mean(0)


def _anchors(batch: Batch, heads: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Return the anchors of a batch, and words that may be triggers or cues."""
    found = []
    for head, group in FALSE_ALARMS.items():
        rise = 1 - heads[head][..., 0] if head == "trigger" else heads[head][..., CUE_TAGS].sum(-1)
        likely = ((rise > RISE) & (batch.word_mask > 0)).nonzero()
        some = likely[torch.randperm(len(likely), device=likely.device)[: A_WINDOW * len(batch.pieces)]]
        found.append(torch.cat([torch.full_like(some[:, :1], GROUP_NUMBER[group]), some], 1))
    more = words_as_anchors(torch.cat(found))
    return {name: torch.cat([column, more[name]]) for name, column in batch.anchors.items()}


def _seen(model: Reader, words: Tensor, batch: Batch, anchors: dict[str, Tensor]) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
    """Return the scores of arcs by group, and those of traits by name."""
    if not len(anchors["group"]):
        return {}, {}
    focused, pooled = model.focus(words, batch.word_mask, batch.sentence, anchors)
    arcs, traits = {}, {}
    for name, group in GROUPS.items():
        chosen = (anchors["group"] == GROUP_NUMBER[name]).nonzero()[:, 0]
        if len(chosen) and len(group.labels) > 1:
            arcs[name] = model.focus.labels[name](focused[chosen]).float()
        for trait in group.traits if len(chosen) else ():
            traits[f"{name}.{trait}"] = model.focus.traits[f"{name}_{trait}"](pooled[chosen]).float()
    return arcs, traits
