"""Fits the weights that choose an event's actors and recipients: `python -m training.fit_roles [--runs runs]`.

Learns from the graphs that `training.heldout` kept: read with weights that had not seen the articles, so that the network
learns what the encoder's arcs are worth at run time. Prints the average precision of each role by cross-validation over the
folds, then fits on all of them. With --beside the scores are the mean of the shipped network's, which earlier weights taught on
more articles, and the new one's, with that share.
"""

from __future__ import annotations

import argparse
import json
import pickle
import statistics
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional as F

from sanudo.extract import roles
from sanudo.extract.events import EventReader, Events, Thresholds
from sanudo.extract.roles import RoleWeights
from sanudo.stage import Facts
from sanudo.types import Actor, Mention, Span
from training.blend import blended
from training.corpus import article
from training.data import ARTICLES
from training.folds import facts_before, stages_of
from training.heldout import HeldOut

TABLE = Path("src/sanudo/extract/data/roles.npz")
HIDDEN, EPOCHS, RATE = 48, 14, 2e-3
SEEDS = (1, 2, 3)
"""As many networks are fitted, each from another seed, and their scores averaged."""
Array = NDArray[np.float32]
NONE = RoleWeights(np.zeros((1, 1), np.float32), np.zeros((1, 2), np.float32))
"""Stands where weights are not asked."""


def party_ids(gold: dict[str, Any], ids: Sequence[str], facts: Facts) -> set[str]:
    """Return the found actors that stand for gold actors: by a shared mention, or as the state of the same country."""
    owners = {actor["id"]: actor for actor in gold["actors"]}
    spans = [span for each in ids if each in owners for span in owners[each]["mentions"] + (owners[each].get("nominals") or [])]
    by_chain = {chain: actor.id for actor in facts[Actor] for chain in actor.chains}
    touched = {
        by_chain[mention.chain]
        for mention in facts[Mention]
        if mention.chain in by_chain and any(s == mention.start or (s < mention.stop and mention.stop == e) for s, e in spans)
    }
    lands = {owners[each]["country"] for each in ids if each in owners and owners[each]["kind"] == "state"} - {None, "IGO"}
    return touched | {actor.id for actor in facts[Actor] if actor.kind == "state" and actor.country in lands}


def examples(path: Path, articles: Path, runs: Path) -> Iterator[tuple[Array, Array]]:
    """Yield features [actors, n] and labels [actors, 2] of each found trigger that is a gold event, of one fold."""
    found: HeldOut = pickle.loads(path.read_bytes())  # noqa: S301 - written by training.heldout, on this machine
    chosen = stages_of(found.fold, runs)
    for name, graph in found.graphs.items():
        document = article(articles / f"{name}.json")
        gold = json.loads((articles / f"{name}.json").read_text(encoding="utf-8"))
        facts = facts_before(Events().name, document, graph, chosen)
        reader = EventReader(document, graph, facts, Thresholds(event=0.15), NONE)
        numbers = reader.cast.number
        for trigger in reader.triggers():
            event = gold_event(gold, trigger.span, trigger.event_type)
            if event is None or not len(trigger.seen):
                continue
            labels = np.zeros((len(trigger.seen), 2), np.float32)
            for column, role in enumerate(roles.ROLES):
                for actor in party_ids(gold, event[role], facts):
                    labels[numbers[actor], column] = 1
            yield trigger.seen, labels


def gold_event(gold: dict[str, Any], span: Span, event_type: str) -> dict[str, Any] | None:
    """Return the gold event that a trigger is a mention of."""
    touching = [
        event
        for event in gold["events"]
        if any(s < span.stop and span.start < e for s, e in [event["trigger"], *(event.get("also") or [])])
    ]
    same = [event for event in touching if event_type in (event["type"], *(event.get("alt_types") or []))]
    return (same or touching or [None])[0]


def fit(seen: Sequence[tuple[Array, Array]]) -> RoleWeights:
    """Return the mean of networks fitted on examples, as one network that is so many times as wide."""
    single = [fit_one(seen, seed) for seed in SEEDS]
    first = np.concatenate([each.first for each in single], 1)
    hidden = np.concatenate([each.second[:-1] for each in single]) / len(single)
    return RoleWeights(first, np.concatenate([hidden, np.mean([each.second[-1:] for each in single], 0)]).astype(np.float32))


def fit_one(seen: Sequence[tuple[Array, Array]], seed: int) -> RoleWeights:
    """Return the network fitted on examples; features are scaled inside, and the scale is folded into the weights."""
    torch.manual_seed(seed)
    x = torch.from_numpy(np.concatenate([features for features, _ in seen]))
    y = torch.from_numpy(np.concatenate([labels for _, labels in seen]))
    middle, scale = x.mean(0), x.std(0).clamp(min=0.05)
    x = (x - middle) / scale
    model = nn.Sequential(nn.Linear(x.shape[1], HIDDEN), nn.ReLU(), nn.Dropout(0.3), nn.Linear(HIDDEN, 2))
    steps = EPOCHS * (len(x) // 512 + 1)
    chooser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(chooser, RATE, total_steps=steps)
    for _ in range(EPOCHS):
        for chosen in torch.randperm(len(x)).split(512):
            loss = F.binary_cross_entropy_with_logits(model(x[chosen]), y[chosen])
            chooser.zero_grad()
            loss.backward()
            chooser.step()
            schedule.step()
    with torch.no_grad():
        first, second = model[0], model[3]
        weight = first.weight / scale
        bias = first.bias - weight @ middle
        stacked = [torch.cat([weight.T, bias[None]]), torch.cat([second.weight.T, second.bias[None]])]
    return RoleWeights(*(each.numpy().astype(np.float32) for each in stacked))


def precision(weights: RoleWeights, seen: Sequence[tuple[Array, Array]], role: int) -> float:
    """Return the average precision of one role over all candidates."""
    guess = np.concatenate([weights.probabilities(features)[:, role] for features, _ in seen])
    gold = np.concatenate([labels[:, role] for _, labels in seen])[np.argsort(-guess, kind="stable")]
    hits = np.cumsum(gold)
    return float((hits / np.arange(1, len(gold) + 1))[gold > 0].mean())


def save(weights: RoleWeights, path: Path) -> None:
    """Write weights at half precision."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, first=weights.first.astype(np.float16), second=weights.second.astype(np.float16))


def main() -> None:
    """Fit and save."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--out", type=Path, default=TABLE)
    parser.add_argument("--beside", type=float, default=1.0, help="the new network's share beside the shipped one")
    args = parser.parse_args()
    shipped = roles.shipped_weights()
    folds = [list(examples(path, args.articles, args.runs)) for path in sorted(args.runs.glob("heldout-*.pkl"))]
    figures: dict[str, list[float]] = {role: [] for role in roles.ROLES}
    for number, held in enumerate(folds):
        inside = [each for other, fold in enumerate(folds) if other != number for each in fold]
        weights = blended(shipped, fit(inside), args.beside) if args.beside < 1 else fit(inside)
        save(weights, args.runs / f"roles-{number}.npz")
        for column, role in enumerate(roles.ROLES):
            figures[role].append(precision(weights, held, column))
    for role, values in figures.items():
        print(f"{role}: average precision {statistics.mean(values):.3f} ± {statistics.pstdev(values):.3f}")
    whole = fit([each for fold in folds for each in fold])
    save(blended(shipped, whole, args.beside) if args.beside < 1 else whole, args.out)


if __name__ == "__main__":
    main()
