"""Coreference as the reader draws it on given mentions, and the CoNLL score of it.

Names are chained by the package's own rules (`sanudo.resolve.names`); pronouns, and names that match no earlier one, take the
earlier mention that the focus binds them to most surely. Only named and pronominal mentions are looked at, and of these only
entities mentioned twice, as in OntoNotes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

import numpy as np
from scipy.optimize import linear_sum_assignment

from sanudo.model.encoder import Encoder
from sanudo.resolve.names import link_names
from sanudo.types import ActorKind, Span
from training.heads import ask
from training.samples import Anchor, Sample
from training.sources import EntityMention

M = TypeVar("M", bound=Hashable)

FLOORS = {"pronoun": 0.3, "name": 0.5}
"""From these probabilities on a mention takes an earlier one; set by what the words mean, not fitted."""
KINDS: dict[str, ActorKind] = {"person": "person", "organization": "organisation", "place": "state"}


def predicted(encoder: Encoder, sample: Sample, mentions: Sequence[EntityMention]) -> list[set[Span]]:
    """Return the chains of a document's mentions, each of two or more."""
    spans = [each.span for each in mentions]
    names = link_names(sample.text, [(each.span, KINDS.get(each.kind, "group")) for each in mentions if each.form == "name"])
    chain_of = dict(zip((number for number, each in enumerate(mentions) if each.form == "name"), names, strict=True))
    seen = _antecedents(encoder, sample, spans)
    parent = list(range(len(spans)))
    first_of: dict[int, int] = {}
    for number, each in enumerate(mentions):
        chain = chain_of.get(number)
        if chain is not None and chain in first_of:
            parent[number] = parent[first_of[chain]]
        elif number in seen and seen[number][1] >= FLOORS[each.form]:
            parent[number] = parent[seen[number][0]]
        if chain is not None:
            first_of.setdefault(chain, number)
    groups: dict[int, set[Span]] = {}
    for number, root in enumerate(parent):
        groups.setdefault(root, set()).add(spans[number])
    return [group for group in groups.values() if len(group) > 1]


def _antecedents(encoder: Encoder, sample: Sample, spans: Sequence[Span]) -> dict[int, tuple[int, float]]:
    """Return for each mention the earlier one that the focus binds it to most surely, and how surely."""
    words = [sample.span(*span) for span in spans]
    anchors, number_of = [], {}
    for number, (first, last) in enumerate(words):
        if first < last:
            anchors.append(Anchor("coreference", first, last))
            number_of[id(anchors[-1])] = number
    found = {}
    for anchor, read, labels, _ in ask(encoder, encoder.read([sample.words])[0], anchors):
        number, base = number_of[id(anchor)], read.window.first
        best = (-1, 0.0)
        for other in range(number):
            first, last = words[other]
            if base <= first < last <= anchor.first:
                best = max(best, (other, float(labels[first - base : last - base, 1].mean())), key=lambda each: each[1])
        if best[0] >= 0:
            found[number] = best
    return found


def gold_chains(mentions: Iterable[EntityMention]) -> list[set[Span]]:
    """Return the gold chains of two or more of these mentions."""
    groups: dict[str, set[Span]] = {}
    for each in mentions:
        groups.setdefault(each.cluster, set()).add(each.span)
    return [group for group in groups.values() if len(group) > 1]


def conll(documents: Iterable[tuple[Sequence[set[M]], Sequence[set[M]]]]) -> dict[str, float]:
    """Return the F1 of MUC, B-cubed and CEAF-e over documents given as (gold, found) chains, and their mean, "conll".

    Vilain et al. 1995; Bagga and Baldwin 1998; Luo 2005 (entity-based, phi-4); averaged as in Pradhan et al. 2012.
    """
    sums: dict[str, list[tuple[float, float, float, float]]] = {"muc": [], "b3": [], "ceafe": []}
    for gold, found in documents:
        sums["muc"].append((*_muc(gold, found), *_muc(found, gold)))
        sums["b3"].append((*_b_cubed(gold, found), *_b_cubed(found, gold)))
        sums["ceafe"].append(_ceaf(gold, found))
    out = {}
    for name, rows in sums.items():
        hit_gold, gold_size, hit_found, found_size = map(sum, zip(*rows, strict=True))
        recall, precision = hit_gold / max(1, gold_size), hit_found / max(1, found_size)
        out[name] = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return out | {"conll": sum(out.values()) / 3}


def _muc(gold: Sequence[set[M]], found: Sequence[set[M]]) -> tuple[float, float]:
    owner = {mention: number for number, group in enumerate(found) for mention in group}
    hit = 0
    for group in gold:
        parts = {owner.get(mention, ("alone", mention)) for mention in group}
        hit += len(group) - len(parts)
    return float(hit), float(sum(len(group) - 1 for group in gold))


def _b_cubed(gold: Sequence[set[M]], found: Sequence[set[M]]) -> tuple[float, float]:
    owner = {mention: number for number, group in enumerate(found) for mention in group}
    hit = 0.0
    for group in gold:
        shares = Counter(owner[mention] for mention in group if mention in owner)
        hit += sum(count * count for count in shares.values()) / len(group)
    return hit, float(sum(map(len, gold)))


def _ceaf(gold: Sequence[set[M]], found: Sequence[set[M]]) -> tuple[float, float, float, float]:
    alike = np.array([[2 * len(a & b) / (len(a) + len(b)) for b in found] for a in gold]).reshape(len(gold), len(found))
    rows, columns = linear_sum_assignment(-alike)
    hit = float(alike[rows, columns].sum())
    return hit, float(len(gold)), hit, float(len(found))
