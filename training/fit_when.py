"""Fits the weights that choose an event's date, country and place: `python -m training.fit_when [--runs runs]`.

Learns from the graphs that `training.heldout` kept, with the parties that `training.fit_roles` chose with weights that had not
seen the fold (`runs/roles-K.npz`: run it first). Prints, by cross-validation over the folds, how often the date, the country
and the place of an event are right where the annotation gives one, and how often one is given where it does not; then fits on
all folds. With --beside the scores are the mean of the shipped network's, which earlier weights taught on more articles, and the
new one's, with that share.
"""

from __future__ import annotations

import argparse
import json
import pickle
import statistics
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from sanudo.extract.calendar import Calendar, CalendarWeights
from sanudo.extract.chooser import Chooser, shipped_chooser
from sanudo.extract.events import EventReader, Events, Thresholds
from sanudo.extract.roles import read_weights
from sanudo.extract.where import Spot
from training.blend import blended
from training.corpus import article
from training.data import ARTICLES
from training.fit_roles import gold_event
from training.folds import facts_before, stages_of
from training.heldout import HeldOut

TABLES = Path("src/sanudo/extract/data")
HIDDEN, EPOCHS, RATE, BATCH = 24, 14, 3e-3, 64
SEEDS = (1, 2, 3, 4)
"""As many networks are fitted, each from another seed, and their scores averaged: with so few examples one alone is luck."""
OPTIONAL = 0.5
"""Events that the annotation calls optional count so much in training; they are not counted in the figures."""
Array = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass
class Example:
    """A choice for one trigger: features [candidates, n], which candidates are right, and which the figures count as right."""

    event: tuple[str, str]
    features: Array
    right: Mask
    counted: Mask
    told: bool
    weight: float


@dataclass
class Examples:
    """All examples of a fold, one list for each chooser."""

    when: list[Example] = field(default_factory=list)
    country: list[Example] = field(default_factory=list)
    place: list[Example] = field(default_factory=list)


def examples(path: Path, articles: Path, runs: Path) -> Examples:
    """Return the examples of one fold: each found trigger that is a gold event."""
    found: HeldOut = pickle.loads(path.read_bytes())  # noqa: S301 - written by training.heldout, on this machine
    roles = read_weights(runs / f"roles-{found.fold}.npz")
    out = Examples()
    chosen = stages_of(found.fold, runs)
    for name, graph in found.graphs.items():
        document = article(articles / f"{name}.json")
        gold = json.loads((articles / f"{name}.json").read_text(encoding="utf-8"))
        facts = facts_before(Events().name, document, graph, chosen)
        reader = EventReader(document, graph, facts, Thresholds(event=0.15), roles)
        calendar = Calendar(reader.layout, facts, reader.people, EMPTY)
        if calendar.triggers.count:
            dates, lands = calendar.dates.features(), calendar.lands
            countries, places = lands.country_features(), lands.place_features()
            for draft in reader.drafts():
                event = gold_event(gold, draft.spans[0], draft.event_type)
                if event is not None:
                    row, key = draft.row, (name, event["id"])
                    weight = OPTIONAL if event.get("optional") else 1.0
                    cast = lands.cast(draft.actors, draft.recipients)
                    out.when.append(_date_example(key, dates[row], calendar.dates.values, event["date"], weight))
                    land = np.array([(code or None) == event["place_country"] for code in ("", *lands.lands)])
                    seen = np.concatenate([countries[row], cast], 1)
                    out.country.append(Example(key, seen, land, land, bool(event["place_country"]), weight))
                    out.place.append(_place_example(key, places[row], lands.spots, event, weight))
    return out


EMPTY = CalendarWeights(*(Chooser(np.zeros((1, 1), np.float32), np.zeros((2, 1), np.float32)) for _ in range(3)))
"""Choosers that choose nothing, for reading features."""


def _date_example(key: tuple[str, str], seen: Array, values: Sequence[str], gold: str | None, weight: float) -> Example:
    named: list[str | None] = [None, *values]
    right = np.array([value == gold for value in named])
    counted = np.array([bool(value and gold and value.startswith(gold)) for value in named]) if gold else right
    return Example(key, seen, right if right.any() else counted, counted, bool(gold), weight)


def _place_example(key: tuple[str, str], seen: Array, spots: Sequence[Spot], event: Mapping[str, Any], weight: float) -> Example:
    gold, land = event["place"], event["place_country"]
    if not gold:
        none = np.array([True] + [False] * len(spots))
        return Example(key, seen, none, none, False, weight)
    counted = np.array([False, *(_same_place(gold, spot.name) for spot in spots)])
    inside = counted & np.array([False, *(spot.country == land for spot in spots)])
    exact = inside & np.array([False, *(spot.name == gold for spot in spots)])
    right = next((each for each in (exact, inside) if each.any()), counted)
    return Example(key, seen, right, counted, True, weight)


def _same_place(a: str, b: str) -> bool:
    """Tell whether one name of a place is part of the other, word by word."""
    first, second = sorted((_words(a), _words(b)), key=len)
    return bool(first) and any(second[at : at + len(first)] == first for at in range(len(second) - len(first) + 1))


def _words(name: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return [word for word in "".join(c if c.isalnum() else " " for c in plain.lower()).split() if word not in ("the", "of", "a")]


def fit(seen: Sequence[Example]) -> Chooser:
    """Return the mean of networks fitted on examples, as one network that is so many times as wide."""
    single = [fit_one(seen, seed) for seed in SEEDS]
    first = np.concatenate([each.first for each in single], 1)
    hidden = np.concatenate([each.second[:-1] for each in single]) / len(single)
    return Chooser(first, np.concatenate([hidden, np.mean([each.second[-1:] for each in single], 0)]).astype(np.float32))


def fit_one(seen: Sequence[Example], seed: int) -> Chooser:
    """Return the network fitted on examples; features are scaled inside, and the scale is folded into the weights."""
    chosen = [each for each in seen if each.right.any()]
    torch.manual_seed(seed)
    shuffled = np.random.default_rng(seed)
    rows = np.concatenate([each.features for each in chosen])
    middle, scale = rows.mean(0), np.maximum(rows.std(0), 0.05)
    model = nn.Sequential(nn.Dropout(0.05), nn.Linear(rows.shape[1], HIDDEN), nn.ReLU(), nn.Dropout(0.5), nn.Linear(HIDDEN, 1))
    adam = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(adam, RATE, total_steps=EPOCHS * -(-len(chosen) // BATCH))
    for _ in range(EPOCHS):
        order = shuffled.permutation(len(chosen))
        for at in range(0, len(chosen), BATCH):
            loss = _loss(model, [chosen[number] for number in order[at : at + BATCH]], middle, scale)
            adam.zero_grad()
            loss.backward()
            adam.step()
            schedule.step()
    first, second = (model[1], model[4])
    weight = first.weight.detach().numpy() / scale
    bias = first.bias.detach().numpy() - weight @ middle
    last = np.concatenate([second.weight.detach().numpy().T, second.bias.detach().numpy()[None]])
    return Chooser(np.concatenate([weight.T, bias[None]]).astype(np.float32), last.astype(np.float32))


def _loss(model: nn.Module, batch: Sequence[Example], middle: Array, scale: Array) -> torch.Tensor:
    """Return minus the mean log-probability that one of the right candidates is chosen."""
    widest = max(len(each.right) for each in batch)
    seen = torch.zeros(len(batch), widest, len(middle))
    there, right = torch.full((len(batch), widest), -1e9), torch.full((len(batch), widest), -1e9)
    for row, each in enumerate(batch):
        seen[row, : len(each.right)] = torch.from_numpy((each.features - middle) / scale)
        there[row, : len(each.right)] = 0
        right[row, : len(each.right)] = torch.from_numpy(np.where(each.right, 0, -1e9).astype(np.float32))
    weight = torch.tensor([each.weight for each in batch])
    scores = model(seen)[..., 0] + there
    return (weight * (torch.logsumexp(scores, 1) - torch.logsumexp(scores + right, 1))).sum() / weight.sum()


def shares(chooser: Chooser, held: Sequence[Example], floor: float) -> Iterator[tuple[str, float]]:
    """Yield how often a choice is right where one is told, and how often one is made where none is, over events."""
    events: dict[tuple[str, str], list[Example]] = {}
    for each in held:
        if each.weight == 1.0:
            events.setdefault(each.event, []).append(each)
    right, made = [], []
    for group in events.values():
        mean = np.mean([chooser.log_chances(each.features) for each in group], 0)
        odds = np.exp(mean) / np.exp(mean).sum()
        best = 0 if len(odds) < 2 or odds[0] >= floor else 1 + int(odds[1:].argmax())
        if group[0].told:
            right.append(bool(group[0].counted[best]))
        else:
            made.append(best > 0)
    yield f"right at {floor}", float(np.mean(right))
    yield f"made without need at {floor}", float(np.mean(made))


def save(chooser: Chooser, path: Path) -> None:
    """Write weights at half precision."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, first=chooser.first.astype(np.float16), second=chooser.second.astype(np.float16))


def main() -> None:
    """Fit and save."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--out", type=Path, default=TABLES)
    parser.add_argument("--beside", type=float, default=1.0, help="the new network's share beside the shipped one")
    args = parser.parse_args()
    torch.set_num_threads(1)
    folds = [examples(path, args.articles, args.runs) for path in sorted(args.runs.glob("heldout-*.pkl"))]
    for name in ("when", "country", "place"):
        figures: dict[str, list[float]] = {}
        old = shipped_chooser(name)
        joined = partial(blended, old, share=args.beside) if args.beside < 1 else (lambda new: new)
        parts: list[list[Example]] = [getattr(fold, name) for fold in folds]
        for number, held in enumerate(parts):
            chooser = joined(fit([each for other, part in enumerate(parts) if other != number for each in part]))
            save(chooser, args.runs / f"{name}-{number}.npz")
            for floor in (0.5, 0.65, 0.8, 0.9):
                for figure, value in shares(chooser, held, floor):
                    figures.setdefault(figure, []).append(value)
        for figure, values in figures.items():
            print(f"{name}: {figure} {statistics.mean(values):.3f} ± {statistics.pstdev(values):.3f}")
        save(joined(fit([each for part in parts for each in part])), args.out / f"{name}.npz")


if __name__ == "__main__":
    main()
