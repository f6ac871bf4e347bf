"""Fit the weights by which names of places are settled, on the development halves of four gold sets, by cross-validation first.

    PYTHONPATH=. python tables/fit_places.py [--from ../shared/data/places] [--folds 5] [--to FILE] [--folds-to runs]

Only coordinates and GeoNames ids of the gold spans are learned from; document i of each set (sorted by id) is in fold i mod
5, and the project's articles are in the folds of `training.corpus`. Printed: the share of spans within 161 km, by set, of the
held-out documents.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

from sanudo.ontology.countries import country
from sanudo.resolve.places_candidates import toponyms
from sanudo.resolve.places_hints import hints
from sanudo.resolve.places_model import ROUNDS, PlaceWeights, chances, feature_names, softmax
from sanudo.resolve.places_scene import ALONE, AMONG, Scene, scene
from sanudo.resolve.places_settle import BESIDE, TRUST, around, settle, trust_features
from sanudo.resolve.places_spans import trimmed
from sanudo.resolve.places_table import FEATURE, Gazetteer, shipped_gazetteer
from sanudo.types import Document, Span
from training.corpus import articles as corpus_articles
from training.corpus import fold_of

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "src/sanudo/resolve/data/places_weights.npz"
SETS = ("geowebnews", "trnews", "lgl", "geovirus")
ARTICLES = "articles"
"""The name under which the project's own annotated articles stand beside the sets."""
DECAY = 0.3
TRUST_DECAY = 1.0
"""Strength of the pull of the weights towards zero."""


@dataclass
class Case:
    """A document: its scene, and for each of its toponyms the gold points (one for each span) with GeoNames ids."""

    corpus: str
    fold: int
    scene: Scene
    found: list[Any]
    gold: list[list[tuple[float, float, int | None]]]
    nations: list[list[str]]
    right: np.ndarray
    weight: np.ndarray


def km(a: float, b: float, c: np.ndarray, d: np.ndarray) -> np.ndarray:
    """Return distances in kilometres."""
    a, b = math.radians(a), math.radians(b)
    c, d = np.radians(c), np.radians(d)
    h = np.sin((c - a) / 2) ** 2 + math.cos(a) * np.cos(c) * np.sin((d - b) / 2) ** 2
    return 12742 * np.arcsin(np.minimum(1, np.sqrt(h)))


def read(folder: Path, folds: int, table: Gazetteer) -> list[Case]:
    """Return all documents that have gold points."""
    cases = []
    for corpus in SETS:
        with gzip.open(folder / f"{corpus}.jsonl.gz", "rt", encoding="utf-8") as file:
            lines = sorted((json.loads(line) for line in file), key=lambda line: str(line["doc_id"]))
        for i, line in enumerate(lines):
            if line["spans"]:
                cases.append(case(line, corpus, i % folds, table))
    return cases + articles(ROOT / "corpus/articles", folds, table)


def articles(folder: Path, folds: int, table: Gazetteer) -> list[Case]:
    """Return the project's annotated articles; those of one story are in one fold."""
    fold = fold_of(path.stem for path in corpus_articles(folder))
    cases = []
    for path in sorted(folder.glob("*.json")):
        record, text = json.loads(path.read_text(encoding="utf-8")), path.with_suffix(".txt")
        if record.get("places") and text.exists():
            line = {"doc_id": path.stem, "text": text.read_text(encoding="utf-8"), "outlet": record.get("outlet"), "spans": []}
            for place in record["places"]:
                if span := trimmed(line["text"], Span(*place["span"])):
                    line["spans"].append({**place, "start": span.start, "end": span.stop})
            cases.append(case(line, ARTICLES, fold.get(path.stem, 0) % folds, table))
    return cases


def case(line: dict[str, Any], corpus: str, fold: int, table: Gazetteer) -> Case:
    """Return one document, with the candidates marked that are right."""
    document = Document(id=str(line["doc_id"]), text=line["text"], url=line.get("url"), outlet=line.get("outlet"))
    spans = {Span(s["start"], s["end"]): s for s in line["spans"]}
    found = toponyms(document.text, spans, table)
    made = scene(found, table, hints(document, table))
    gold = [
        [(spans[s]["lat"], spans[s]["lon"], spans[s].get("geonameid")) for s in t.spans if spans[s].get("lat") is not None]
        for t in found
    ]
    nations = [[code for s in t.spans if (code := nation(spans[s]))] for t in found]
    right = np.zeros(len(made.owner), np.float32)
    weight = np.array([math.sqrt(len(g)) for g in gold], np.float32)
    lat, lon, number = (table.columns[c][made.row] for c in ("lat", "lon", "geonames"))
    for i, points in enumerate(gold):
        mine = np.flatnonzero(made.owner == i)
        for at, on, gid in points[:1]:
            away = km(at, on, lat[mine] / 1e4, lon[mine] / 1e4)
            away[-1] = 1e9
            away = np.where(away <= [reach(table, int(row)) for row in made.row[mine]], np.minimum(away, 161), away)
            same = (number[mine] == gid) & (away < 2000) if gid else np.zeros(len(mine), bool)
            hit = same if same.any() else away <= max(30, away.min() * 1.2) if away.min() <= 161 else np.zeros(len(mine), bool)
            right[mine] = hit
            if not hit.any():
                right[mine[-1]] = 1
    return Case(corpus, fold, made, found, gold, nations, right, weight)


def reach(table: Gazetteer, row: int) -> float:
    """Return how far from a gold point a place's own may be: the middle of a sea or a region may be another."""
    feature = row >= 0 and table.columns["kind"][row] == FEATURE
    return max(161.0, 2 * table.radius(row)) if feature else 161.0


def nation(span: dict[str, Any]) -> str:
    """Return the alpha-3 code of a gold span, empty where the gold set has none that can be relied on."""
    known = country(span["country"]) if span.get("country") and span.get("country_src") != "nearest30km" else None
    return known.alpha3 if known else ""


def fit_round(cases: Sequence[Case], inputs: Sequence[np.ndarray]) -> np.ndarray:
    """Return the weights that make the right candidates likeliest."""
    features = np.concatenate(inputs).astype(np.float64)
    right = np.concatenate([c.right for c in cases])
    weight = np.concatenate([c.weight for c in cases]).astype(np.float64)
    sizes = np.concatenate([np.diff(np.append(c.scene.starts, len(c.scene.owner))) for c in cases])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    owner = np.repeat(np.arange(len(sizes)), sizes)

    def loss(vector: np.ndarray) -> tuple[float, np.ndarray]:
        scores = features @ vector
        scores -= np.maximum.reduceat(scores, starts)[owner]
        raised = np.exp(scores)
        chance = raised / np.add.reduceat(raised, starts)[owner]
        mass = np.maximum(np.add.reduceat(chance * right, starts), 1e-12)
        step = (chance - chance * right / mass[owner]) * weight[owner]
        value = float(-(weight * np.log(mass)).sum() + DECAY * (vector**2).sum())
        return value, features.T @ step + 2 * DECAY * vector

    start = np.zeros(features.shape[1])
    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x, np.float32)


def fit(cases: Sequence[Case], parts: int = 4) -> PlaceWeights:
    """Return weights fitted on the cases; trust is learned from chances given to cases that were left out."""
    states: list[np.ndarray] = [np.zeros(0)] * len(cases)
    for part in range(parts):
        held = [i for i in range(len(cases)) if i % parts == part]
        rounds = fit_rounds([c for i, c in enumerate(cases) if i % parts != part])
        for i in held:
            states[i] = chances(cases[i].scene, PlaceWeights(rounds, np.zeros(0)))
    return PlaceWeights(fit_rounds(cases), fit_trust(cases, states))


def fit_rounds(cases: Sequence[Case]) -> tuple[np.ndarray, ...]:
    """Return the weights of each round."""
    inputs = [c.scene.alone for c in cases]
    rounds = [fit_round(cases, inputs)]
    states = [softmax(x @ rounds[0], c.scene.owner, c.scene.starts) for c, x in zip(cases, inputs, strict=True)]
    for _ in range(ROUNDS - 1):
        inputs = [np.concatenate([c.scene.alone, c.scene.among(s)], axis=1) for c, s in zip(cases, states, strict=True)]
        rounds.append(fit_round(cases, inputs))
        states = [softmax(x @ rounds[-1], c.scene.owner, c.scene.starts) for c, x in zip(cases, inputs, strict=True)]
    return tuple(rounds)


def nation_of(table: Gazetteer, index: int) -> str:
    """Return the code of a country by its index, empty for none."""
    return table.codes[index] if index >= 0 else ""


def fit_trust(cases: Sequence[Case], states: Sequence[np.ndarray]) -> np.ndarray:
    """Return the weights [4, len(TRUST)] of trust in the point of the best place, in that of the neighbour, and in the
    country of either."""
    table = shipped_gazetteer()
    rows: list[list[np.ndarray]] = [[], [], [], []]
    truth: list[list[float]] = [[], [], [], []]
    for c, state in zip(cases, states, strict=True):
        near = around(c.scene, state)
        features = trust_features(c.scene, state, c.found, near)
        for i, choice in enumerate(settle(c.scene, state, near)):
            for code in c.nations[i]:
                for part, own in (
                    (2, table.country(choice.row) if choice.row >= 0 else ""),
                    (3, nation_of(table, choice.nation)),
                ):
                    if own != "":
                        rows[part].append(features[i])
                        truth[part].append(float(own == code))
            for neighbour, row in enumerate((choice.row, choice.neighbour)):
                if row < 0:
                    continue
                lat, lon = table.point(row)
                for at, on, _ in c.gold[i]:
                    rows[neighbour].append(features[i])
                    truth[neighbour].append(float(km(at, on, np.array(lat), np.array(lon)) <= reach(table, row)))
    masks = (np.ones(len(TRUST)), BESIDE, np.ones(len(TRUST)), BESIDE)
    found = [logistic(np.array(x) * m, np.array(y)) * m for x, y, m in zip(rows, truth, masks, strict=True)]
    return np.stack(found).astype(np.float32)


def logistic(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the weights of a logistic regression."""

    def loss(vector: np.ndarray) -> tuple[float, np.ndarray]:
        p = 1 / (1 + np.exp(-np.clip(x @ vector, -30, 30)))
        value = -(y * np.log(p + 1e-9) + (1 - y) * np.log(1 - p + 1e-9)).sum() + TRUST_DECAY * (vector**2).sum()
        return float(value), x.T @ (p - y) + 2 * TRUST_DECAY * vector

    return np.asarray(minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B").x)


def judge(cases: Sequence[Case], weights: PlaceWeights, table: Gazetteer, wrong: list[Any], nations: list[Any]) -> list[Any]:
    """Return (set, distance in km to the point of the best place or 1e9, trust in it, and whether it was taken) for each
    gold span."""
    found = []
    for c in cases:
        state = chances(c.scene, weights)
        near = around(c.scene, state)
        features = trust_features(c.scene, state, c.found, near)
        for i, choice in enumerate(settle(c.scene, state, near)):
            sure = 1 / (1 + np.exp(-weights.trust @ features[i]))
            best = max(
                (sure[0] if choice.row >= 0 else -1, choice.row), (sure[1] if choice.neighbour >= 0 else -1, choice.neighbour)
            )
            options = [
                (sure[2], table.country(choice.row) if choice.row >= 0 else ""),
                (sure[3], nation_of(table, choice.nation)),
            ]
            known, within = max((each for each in options if each[1]), default=(0.0, ""))
            nations += [(c.corpus, within == code, float(known)) for code in c.nations[i]]
            for at, on, gid in c.gold[i]:
                if best[1] < 0:
                    found.append((c.corpus, 1e9, 0.0))
                    continue
                lat, lon = table.point(best[1])
                away = float(km(at, on, np.array(lat), np.array(lon)))
                found.append((c.corpus, away, float(best[0])))
                if away > 161:
                    wrong.append(
                        (
                            c.corpus,
                            c.found[i].surface,
                            table.name(best[1]),
                            table.precision(best[1]),
                            table.country(best[1]),
                            round(away),
                            gid,
                            round(float(best[0]), 2),
                            bool(c.right[np.flatnonzero(c.scene.owner == i)[-1]]),
                        )
                    )
    return found


def report(found: list[tuple[str, float, float]], floors: Sequence[float] = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8)) -> None:
    """Print by set the share within 161 km of all spans, and of those whose trust is at or over a floor."""
    for corpus in (*SETS, ARTICLES):
        mine = [(away, sure) for name, away, sure in found if name == corpus]
        cells = []
        for floor in floors:
            kept = [away for away, sure in mine if sure >= floor and away < 1e9]
            good = sum(away <= 161 for away in kept)
            cells.append(f"{floor:.1f}: {good / max(1, len(kept)):.3f} {good / len(mine):.3f}")
        print(f"{corpus:<12}{len(mine):>5}  floor: given, end to end   " + "   ".join(cells))


def packed(weights: PlaceWeights) -> bytes:
    """Return the bytes of a weights file."""
    buffer = io.BytesIO()
    names = np.frombuffer(feature_names().encode(), np.uint8)
    np.savez(buffer, names=names, trust=weights.trust, **{f"round{i}": v for i, v in enumerate(weights.rounds)})
    return buffer.getvalue()


def main() -> None:
    """Fit, by cross-validation and on all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="source", type=Path, default=ROOT.parent / "shared/data/places")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--to", type=Path, default=OUT)
    parser.add_argument("--folds-to", type=Path, help="write the weights of each fold there too, for cross-validation")
    parser.add_argument("--wrong", type=Path, help="write the held-out mistakes to this file")
    args = parser.parse_args()
    table = shipped_gazetteer()
    cases = read(args.source, args.folds, table)
    found: list[Any] = []
    wrong: list[Any] = []
    nations: list[Any] = []
    for fold in range(args.folds):
        weights = fit([c for c in cases if c.fold != fold])
        found += judge([c for c in cases if c.fold == fold], weights, table, wrong, nations)
        if args.folds_to:
            (args.folds_to / f"places-{fold}.npz").write_bytes(packed(weights))
    report(found)
    for corpus in (*SETS, ARTICLES):
        mine = [good for name, good, _ in nations if name == corpus]
        kept = [good for name, good, sure in nations if name == corpus and sure >= 0.35]
        shares = [sum(mine) / len(mine), sum(kept) / len(kept), sum(kept) / len(mine)]
        print(f"{corpus:<12}{len(mine):>5}  country right {shares[0]:.3f}; over 0.35 {shares[1]:.3f} {shares[2]:.3f}")
    if args.wrong:
        args.wrong.write_text("\n".join(map(str, wrong)) + "\n", encoding="utf-8")
    weights = fit(cases)
    args.to.write_bytes(packed(weights))
    for name, value in zip((*ALONE, *AMONG), weights.rounds[-1], strict=True):
        print(f"{name:<20}{value:8.2f}")
    print("trust", TRUST, weights.trust.round(2).tolist())


if __name__ == "__main__":
    main()
