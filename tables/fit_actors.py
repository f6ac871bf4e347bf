"""Fit the weights of the actors stage on the project's annotated articles, by cross-validation first.

    python tables/fit_actors.py [--from corpus/articles] [--folds 5] [--to FILE]

The articles are read with their annotated mentions; country, sector and kind of every annotated actor are what is learned. Folds: article
names sorted, a story one unit, unit i in fold i mod 5.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import re
import zipfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sanudo.resolve.actors_evidence import Evidence, gather
from sanudo.resolve.actors_features import NOWHERE, country_features, label_features
from sanudo.resolve.actors_model import Chooser, Labeller, Weights, unpacked
from sanudo.resolve.actors_text import Scene, Setting, scene, setting
from sanudo.resolve.knowledge import load_knowledge
from sanudo.types import ActorKind, Block, Document, Mention, Span, make_id

ROOT = Path(__file__).resolve().parent.parent
KIND: dict[str, ActorKind] = {"organization": "organisation"}


@dataclass(slots=True)
class Article:
    """An annotated article: the document, its gold actors, and their mentions as facts (chain i is actor i)."""

    name: str
    document: Document
    actors: list[dict[str, Any]]
    mentions: list[Mention]


def read_article(path: Path) -> Article:
    """Return an annotated article (NAME.json beside NAME.txt)."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    blocks = [Block(kind="nav", start=a, stop=b) for a, b in gold.get("boilerplate", [])]
    document = Document(id=path.stem, text=text, title=gold.get("title"), outlet=gold.get("outlet"), published=gold.get("published"), blocks=tuple(sorted(blocks, key=lambda b: b.start)))
    actors = gold["actors"]
    mentions = []
    for number, actor in enumerate(actors):
        for start, stop in actor["mentions"] or actor.get("nominals", []):
            shown = text[start:stop]
            kind = KIND.get(actor["kind"], actor["kind"])
            mentions.append(Mention(id=make_id(path.stem, start, stop, number), doc=path.stem, start=start, stop=stop, kind=kind, chain=number, named=is_name(shown)))
    return Article(path.stem, document, actors, mentions)


def is_name(shown: str) -> bool:
    """Return whether a mention reads as a proper name: its last word before any "of" has a capital and it does not begin with a count."""
    words = re.findall(r"[^\W\d_][^\s]*", re.split(r"\b(?:who|that|in|from)\b", shown)[0])
    head = re.split(r"\bof\b", shown)[0].split()
    if not words or not head:
        return False
    capital = [w for w in words if w[0].isupper()]
    lead = shown.split()[0].lower()
    return bool(capital) and head[-1][0].isupper() and not (lead in ("some", "several", "many", "two", "three", "a", "an") or lead.isdigit())


def read_articles(folder: Path) -> list[Article]:
    """Return the annotated articles of a folder, by name."""
    return [read_article(p) for p in sorted(folder.glob("*.json")) if not p.stem.endswith("_story") and p.with_suffix(".txt").exists()]


def fold_of(articles: Sequence[Article]) -> dict[str, int]:
    """Return article name -> fold; a story is one unit."""
    units = list(dict.fromkeys(re.sub(r"_\d+$", "", a.name) for a in articles))
    return {a.name: units.index(re.sub(r"_\d+$", "", a.name)) % 5 for a in articles}


@dataclass(slots=True)
class Example:
    """One gold actor with the features of its chain."""

    article: str
    actor: dict[str, Any]
    country: dict[str, dict[str, float]]
    labels: list[str]
    vote: ActorKind


def examples(articles: Sequence[Article], *, noise: float = 0.0, seed: int = 1) -> list[Example]:
    """Return an example for every annotated actor that has a mention; `noise` of the kinds are replaced by another."""
    knowledge, chance = load_knowledge(), random.Random(seed)
    found = []
    for article in articles:
        mentions = article.mentions
        if noise:
            wrong = {i for i in range(len(article.actors)) if chance.random() < noise}
            kinds: list[ActorKind] = ["person", "organisation", "state", "group", "igo", "medium"]
            other = {i: chance.choice(kinds) for i in sorted(wrong)}
            mentions = [m if m.chain not in wrong else Mention(**{**{k: getattr(m, k) for k in m.__slots__ if hasattr(m, k)}, **base(m), "kind": other[m.chain]}) for m in mentions]
        found += of_article(article, mentions, knowledge)
    return found


def base(mention: Mention) -> dict[str, Any]:
    """Return the fields a mention inherits."""
    return {name: getattr(mention, name) for name in ("id", "doc", "start", "stop", "score", "stage", "kind", "chain", "named", "actor")}


def of_article(article: Article, mentions: Sequence[Mention], knowledge: Any) -> list[Example]:
    """Return the examples of one article."""
    made, place, chains, outlet = evidence(article.document, mentions, knowledge)
    return [
        Example(article.name, article.actors[n], country_features(c, chains, made, place, outlet), label_features(c, chains, made), c.kind)
        for n, c in sorted(chains.items())
    ]


def evidence(document: Document, mentions: Sequence[Mention], knowledge: Any) -> tuple[Scene, Setting, dict[int, Evidence], str | None]:
    """Return what the stage sees of a document."""
    from sanudo.resolve.actors import day_of, outlet_country

    people = [m.span for m in mentions if m.kind == "person" and m.named]
    made = scene(document, people)
    place = setting(made)
    return made, place, gather(made, place, mentions, knowledge, day_of(document)), outlet_country(document, knowledge)


def fit_country(data: Sequence[Example], rounds: int = 300, decay: float = 2e-4, rate: float = 0.1) -> Chooser:
    """Return the weights that make the gold countries likeliest (softmax over candidates, Adam, L2)."""
    counts = Counter(name for e in data for c in e.country.values() for name in c)
    names = sorted(n for n, k in counts.items() if k >= 4)
    index = {n: i for i, n in enumerate(names)}
    rows, owner, gold = [], [], []
    for number, e in enumerate(data):
        wanted = e.actor["country"] or NOWHERE
        if wanted not in e.country:
            continue
        for code, features in e.country.items():
            rows.append([(index[n], v) for n, v in features.items() if n in index])
            owner.append(number)
            gold.append(code == wanted)
    matrix = np.zeros((len(rows), len(names)), np.float32)
    for i, row in enumerate(rows):
        for j, v in row:
            matrix[i, j] = v
    starts = np.flatnonzero(np.r_[True, np.diff(owner) != 0])
    sizes = np.diff(np.r_[starts, len(owner)])
    target = np.array(gold, np.float32)
    weights = np.zeros(len(names), np.float32)
    state = np.zeros((2, len(names)), np.float32)
    for step in range(1, rounds + 1):
        score = matrix @ weights
        score -= np.repeat(np.maximum.reduceat(score, starts), sizes)
        chance = np.exp(score)
        chance /= np.repeat(np.add.reduceat(chance, starts), sizes)
        gradient = matrix.T @ (chance - target) / len(starts) + decay * weights
        weights = adam(weights, gradient, state, step, rate)
    return Chooser(dict(zip(names, weights.tolist(), strict=True)))


def adam(weights: Any, gradient: Any, state: Any, step: int, rate: float) -> Any:
    """Return the weights after one step of Adam."""
    state[0] = 0.9 * state[0] + 0.1 * gradient
    state[1] = 0.99 * state[1] + 0.01 * gradient**2
    return weights - rate * (state[0] / (1 - 0.9**step)) / (np.sqrt(state[1] / (1 - 0.99**step)) + 1e-8)


def fit_labels(
    data: Sequence[tuple[list[str], str, Sequence[str]]], rounds: int = 250, decay: float = 3e-4, rate: float = 0.05, least: int = 2, other: float = 0.15
) -> Labeller:
    """Return weights for labels (features, label, further labels that are right too); these get a share `other` of the target."""
    counts = Counter(name for features, *_ in data for name in features)
    names = sorted(n for n, k in counts.items() if k >= least)
    index = {n: i for i, n in enumerate(names)}
    labels = sorted({label for _, label, _ in data})
    column = {label: i for i, label in enumerate(labels)}
    matrix = np.zeros((len(data), len(names)), np.float32)
    target = np.zeros((len(data), len(labels)), np.float32)
    for i, (features, label, alternatives) in enumerate(data):
        matrix[i, [index[n] for n in features if n in index]] = 1
        also = [column[a] for a in alternatives if a in column and a != label]
        target[i, column[label]] = 1 - (other if also else 0)
        target[i, also] += other / max(1, len(also))
    weights = np.zeros((len(names), len(labels)), np.float32)
    state = np.zeros((2, *weights.shape), np.float32)
    for step in range(1, rounds + 1):
        score = matrix @ weights
        chance = np.exp(score - score.max(axis=1, keepdims=True))
        chance /= chance.sum(axis=1, keepdims=True)
        weights = adam(weights, matrix.T @ (chance - target) / len(data) + decay * weights, state, step, rate)
    return Labeller(index, weights, tuple(labels))


def fit(data: Sequence[Example]) -> Weights:
    """Return all three models."""
    sectors = [(e.labels, e.actor["sector"], e.actor.get("alt_sectors") or ()) for e in data if e.actor["sector"]]
    kinds = [(e.labels, KIND.get(e.actor["kind"], e.actor["kind"]), ()) for e in data]
    return Weights(fit_country(data), fit_labels(sectors), fit_labels(kinds))


def packed(weights: Weights) -> dict[str, Any]:
    """Return the columns of a weights file."""
    columns: dict[str, Any] = {"country": np.array(list(weights.country.weights.values()), np.float16), "country_names": as_bytes(weights.country.weights)}
    for name, labeller in (("sector", weights.sector), ("kind", weights.kind)):
        columns |= {name: labeller.weights.astype(np.float16), f"{name}_names": as_bytes(labeller.rows), f"{name}_labels": as_bytes(labeller.labels)}
    return columns


def as_bytes(names: Mapping[str, Any] | Sequence[str]) -> Any:
    """Return names, one to a line, as a column of bytes."""
    return np.frombuffer("\n".join(names).encode(), np.uint8)


def write(columns: dict[str, Any], path: Path) -> None:
    """Write the columns as an .npz file that depends on nothing but them."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(columns):
            block = io.BytesIO()
            np.lib.format.write_array(block, np.ascontiguousarray(columns[name]), allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), block.getvalue(), zipfile.ZIP_DEFLATED)


def accuracies(data: Sequence[Example], weights: Weights) -> Counter[str]:
    """Return counts of right and all: countries (where gold has one; all), sectors, kinds."""
    found: Counter[str] = Counter()
    for e in data:
        gold = e.actor["country"] or NOWHERE
        code, _ = weights.country.choose(e.country)
        for part in ("", ".given") if gold else ("",):
            found["country" + part] += code == gold
            found["country" + part + "/"] += 1
        if e.actor["sector"]:
            sector = weights.sector.labels[int(weights.sector.scores(e.labels).argmax())]
            found["sector"] += sector in {e.actor["sector"], *(e.actor.get("alt_sectors") or ())}
            found["sector/"] += 1
        kind = weights.kind.labels[int(weights.kind.scores(e.labels).argmax())]
        found["kind"] += kind == KIND.get(e.actor["kind"], e.actor["kind"])
        found["kind/"] += 1
    return found


def shares(counts: Counter[str]) -> str:
    """Return the accuracies as text."""
    return ", ".join(f"{name} {counts[name] / counts[name + '/']:.3f}" for name in sorted(counts) if not name.endswith("/"))


def main() -> None:
    """Print cross-validated accuracies, then fit on everything and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--from", dest="folder", type=Path, default=ROOT / "corpus/articles")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--to", type=Path, default=ROOT / "src/sanudo/resolve/data/actors_weights.npz")
    args = parser.parse_args()
    articles = read_articles(args.folder)
    folds, data = fold_of(articles), examples(articles)
    total: Counter[str] = Counter()
    for fold in range(args.folds):
        weights = fit([e for e in data if folds[e.article] != fold])
        total += accuracies([e for e in data if folds[e.article] == fold], weights)
    print(f"{len(data)} actors; cross-validated over {args.folds} folds: {shares(total)}")
    columns = packed(fit(data))
    print(f"on the training data: {shares(accuracies(data, unpacked(columns)))}")
    write(columns, args.to)
    print(f"{args.to.stat().st_size / 1e3:.0f} kB -> {args.to}")


if __name__ == "__main__":
    main()
