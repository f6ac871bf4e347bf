"""Fit the weights that choose mentions among candidates, on what the encoder saw in articles its weights had not been trained on.

    PYTHONPATH=. python tables/fit_mentions.py [--from corpus/articles] [--runs runs] [--to FILE]

The graphs are those of `training.heldout` (one file a fold). Positive is the candidate that fits an annotated mention best; those
that fit it less well count half. Printed is the F1 of mentions by cross-validation over the folds.
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from fitting import KIND, adam, as_bytes, write

from sanudo.extract.mentions_candidates import Scene, candidates, offsets, scene
from sanudo.extract.mentions_features import clues, features
from sanudo.extract.mentions_model import KINDS, MentionWeights, find, unpacked

ROOT = Path(__file__).resolve().parent.parent
ROUNDS, DECAY, RATE, LEAST = 60, 3e-4, 0.1, 2
BESIDE = 0.5
"""Weight of a candidate that touches an annotated mention but fits it less well than another."""

Pair = tuple[int, int]


@dataclass(slots=True)
class Held:
    """A held-out article: its fold, text and annotation, and what the encoder saw in it."""

    fold: int
    name: str
    text: str
    gold: dict[str, Any]
    graph: Any


@dataclass(slots=True)
class Case:
    """A candidate: its features, `label` (0 no mention, 1 a plain one, 2 one in passing), kind of its actor, weight."""

    names: list[str]
    label: int
    kind: int
    weight: float


class _Reader(pickle.Unpickler):
    """Reads what `python -m training.heldout` wrote; its class was then that of the program itself."""

    def find_class(self, module: str, name: str) -> Any:
        if name == "HeldOut":
            from training.heldout import HeldOut

            return HeldOut
        return super().find_class(module, name)


def read_held(runs: Path, folder: Path) -> list[Held]:
    """Return the held-out articles of all folds, by name."""
    found = []
    for path in sorted(runs.glob("heldout-*.pkl")):
        with path.open("rb") as file:
            made = _Reader(file).load()
        for name, graph in made.graphs.items():
            text = (folder / f"{name}.txt").read_bytes().decode("utf-8")
            found.append(Held(made.fold, name, text, json.loads((folder / f"{name}.json").read_text(encoding="utf-8")), graph))
    return sorted(found, key=lambda held: held.name)


def annotated(gold: Mapping[str, Any]) -> list[tuple[Pair, int, int]]:
    """Return the annotated mentions: characters, 1 or 2 for one in passing, number of the kind."""
    return [
        ((start, stop), 2 if passing else 1, KINDS.index(KIND.get(actor["kind"], actor["kind"])))
        for actor in gold["actors"]
        for passing in (False, True)
        for start, stop in (actor.get("nominals") if passing else actor["mentions"]) or []
    ]


def likeness(a: Pair, b: Pair) -> float:
    """Return the share of characters two spans have in common; 0 where that is less than half and their ends differ."""
    share = max(0, min(a[1], b[1]) - max(a[0], b[0])) / max(1, max(a[1], b[1]) - min(a[0], b[0]))
    nested = (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1])
    return share if share >= 0.5 or (nested and abs(a[1] - b[1]) <= 2) else 0.0


def cases(held: Held) -> list[Case]:
    """Return the candidates of an article, those in page residue left out."""
    seen = scene(held.text, held.graph)
    spans, told = candidates(seen), clues(seen)
    places = [offsets(seen, *span) for span in spans]
    best, touched = _best(places, annotated(held.gold))
    found = []
    for at, (span, place) in enumerate(zip(spans, places, strict=True)):
        if any(place[0] < stop and start < place[1] for start, stop in held.gold["boilerplate"]):
            continue
        _, label, kind = best.get(at, (0.0, 0, -1))
        found.append(Case(features(seen, told, *span), label, kind, BESIDE if at in touched and not label else 1.0))
    return found


def _best(places: Sequence[Pair], gold: Sequence[tuple[Pair, int, int]]) -> tuple[dict[int, tuple[float, int, int]], set[int]]:
    best: dict[int, tuple[float, int, int]] = {}
    touched: set[int] = set()
    for span, label, kind in gold:
        found = {at: like for at, place in enumerate(places) if (like := likeness(span, place)) > 0}
        touched |= set(found)
        top = max(found.values(), default=0.0)
        for at, like in found.items():
            if like == top and best.get(at, (0.0,))[0] < top:
                best[at] = (top, label, kind)
    return best, touched


def fit(data: Sequence[Case]) -> MentionWeights:
    """Return the weights: one softmax over what a candidate is, another over the kinds of those that are mentions."""
    counts = Counter(name for case in data for name in case.names)
    names = sorted(name for name, count in counts.items() if count >= LEAST)
    index = {name: row for row, name in enumerate(names)}
    label = np.array([case.label for case in data])
    weight = np.array([case.weight for case in data])
    first = _softmax_fit([case.names for case in data], label, weight, 3, index)
    mentions = [case for case in data if case.label]
    kinds = np.array([case.kind for case in mentions])
    second = _softmax_fit([case.names for case in mentions], kinds, np.ones(len(kinds)), len(KINDS), index)
    return unpacked(packed(index, np.hstack([first, second])))


def _softmax_fit(lists: Sequence[list[str]], label: Any, weight: Any, count: int, index: Mapping[str, int]) -> Any:
    row = np.array([i for i, names in enumerate(lists) for name in names if name in index])
    cell = np.array([index[name] for names in lists for name in names if name in index])
    by_cell = np.argsort(cell, kind="stable")
    used, cell_starts = np.unique(cell[by_cell], return_index=True)
    row_starts = np.searchsorted(row, np.arange(len(lists)))
    target = np.eye(count)[label]
    weights = np.zeros((len(index), count))
    state = np.zeros((2, *weights.shape))
    for step in range(1, ROUNDS + 1):
        score = np.add.reduceat(weights[cell], row_starts, axis=0)
        chance = np.exp(score - score.max(axis=1, keepdims=True))
        chance /= chance.sum(axis=1, keepdims=True)
        wrong = (chance - target) * weight[:, None]
        gradient = DECAY * weights
        gradient[used] += np.add.reduceat(wrong[row[by_cell]], cell_starts, axis=0) / len(lists)
        weights = adam(weights, gradient, state, step, RATE)
    return weights


def packed(index: Mapping[str, int], values: Any) -> dict[str, Any]:
    """Return the columns of a weights file; rows that say little are left out."""
    kept = [(name, row) for name, row in index.items() if np.abs(values[row]).max() >= 0.02]
    return {"names": as_bytes([name for name, _ in kept]), "values": values[[row for _, row in kept]].astype(np.float16)}


def columns_of(weights: MentionWeights) -> dict[str, Any]:
    """Return the columns of a weights file for weights that were fitted."""
    return {"names": as_bytes(list(weights.rows)), "values": weights.values[:-1].astype(np.float16)}


def by_fold(held: Sequence[Held]) -> dict[int, MentionWeights]:
    """Return for each fold the weights fitted on the others."""
    made = [(article.fold, cases(article)) for article in held]
    folds = sorted({fold for fold, _ in made})
    return {fold: fit([case for other, found in made if other != fold for case in found]) for fold in folds}


def count(seen: Scene, weights: MentionWeights, gold: Mapping[str, Any], found: Counter[str]) -> None:
    """Count plain mentions found, right and wrong; what touches a mention in passing, a caption or residue is neither."""
    neutral = [tuple(span) for actor in gold["actors"] for span in actor.get("nominals") or []]
    neutral += [tuple(span) for name in ("captions", "meta", "boilerplate") for span in gold.get(name) or []]
    aside = [tuple(span) for name in ("captions", "meta") for span in gold.get(name) or []]
    wanted = [span for span, label, _ in annotated(gold) if label == 1 and not _touches(span, aside)]
    given = [offsets(seen, each.first, each.last) for each in find(seen, weights) if not each.nominal]
    hit = {span for span in wanted if any(likeness(span, place) for place in given)}
    right = [place for place in given if any(likeness(span, place) for span in wanted)]
    found["wanted"] += len(wanted)
    found["hit"] += len(hit)
    found["right"] += len(right)
    found["given"] += len(right) + sum(not _touches(place, neutral) for place in given if place not in right)


def _touches(span: Pair, others: Iterable[tuple[int, ...]]) -> bool:
    return any(span[0] < stop and start < span[1] for start, stop in others)


def main() -> None:
    """Print the cross-validated F1, then fit on everything and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--from", dest="folder", type=Path, default=ROOT / "corpus/articles")
    parser.add_argument("--runs", type=Path, default=ROOT / "runs")
    parser.add_argument("--to", type=Path, default=ROOT / "src/sanudo/extract/data/mentions_weights.npz")
    parser.add_argument("--folds-to", type=Path, help="write the weights of each fold there too, for cross-validation")
    args = parser.parse_args()
    held = read_held(args.runs, args.folder)
    weights = by_fold(held)
    if args.folds_to:
        for fold, each in weights.items():
            write(columns_of(each), args.folds_to / f"mentions-{fold}.npz")
    found: Counter[str] = Counter()
    for article in held:
        count(scene(article.text, article.graph), weights[article.fold], article.gold, found)
    precision, recall = found["right"] / found["given"], found["hit"] / found["wanted"]
    print(
        f"{len(held)} articles; mentions: P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f}"
    )
    write(columns_of(fit([case for article in held for case in cases(article)])), args.to)
    print(f"{args.to.stat().st_size / 1e3:.0f} kB -> {args.to}")


if __name__ == "__main__":
    main()
