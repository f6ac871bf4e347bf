"""Fit the weights of the actors stage on the project's annotated articles, by cross-validation first.

    PYTHONPATH=. python tables/fit_actors.py [--from corpus/articles] [--runs runs] [--to FILE]

The articles are read twice: with their annotated mentions, and with those that the product finds in the graphs of
`training.heldout` (each fold with mention weights fitted on the others), wrong ones included. Learned are to whom descriptions
refer, and the country, sector and kind of every annotated actor. Without held-out graphs only the annotated mentions are used;
folds are then: article names sorted, a story one unit, unit i in fold i mod 5.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from fit_mentions import Held, by_fold, likeness, read_held
from fitting import KIND, adam, as_bytes, write

from sanudo.extract.mentions import is_name
from sanudo.extract.mentions_candidates import offsets, scene
from sanudo.extract.mentions_model import MentionWeights, find
from sanudo.resolve.actors import kind_of
from sanudo.resolve.actors_evidence import Evidence
from sanudo.resolve.actors_features import NOWHERE, country_features, label_features
from sanudo.resolve.actors_merge import view
from sanudo.resolve.actors_model import Chooser, Labeller, Weights, unpacked
from sanudo.resolve.described import NEW, Referents
from sanudo.resolve.knowledge import Knowledge, load_knowledge
from sanudo.resolve.names import by_name, in_order, link_names
from sanudo.text.lines import read_lines
from sanudo.types import Block, Document, Mention, make_id

ROOT = Path(__file__).resolve().parent.parent
LINK_DECAY = 1e-3


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
    document = Document(
        id=path.stem,
        text=text,
        title=gold.get("title"),
        outlet=gold.get("outlet"),
        published=gold.get("published"),
        blocks=tuple(sorted(blocks, key=lambda b: b.start)),
    )
    actors = gold["actors"]
    mentions = [
        Mention(
            id=make_id(path.stem, start, stop, number),
            doc=path.stem,
            start=start,
            stop=stop,
            kind=KIND.get(actor["kind"], actor["kind"]),
            chain=number,
            named=is_name(text[start:stop]),
            nominal=nominal,
        )
        for number, actor in enumerate(actors)
        for nominal in (False, True)
        for start, stop in actor["nominals" if nominal else "mentions"]
    ]
    return Article(path.stem, document, actors, mentions)


def read_articles(folder: Path) -> list[Article]:
    """Return the annotated articles of a folder, by name."""
    return [
        read_article(p) for p in sorted(folder.glob("*.json")) if not p.stem.endswith("_story") and p.with_suffix(".txt").exists()
    ]


def fold_of(articles: Sequence[Article]) -> dict[str, int]:
    """Return article name -> fold; a story is one unit."""
    units = list(dict.fromkeys(re.sub(r"_\d+$", "", a.name) for a in articles))
    return {a.name: units.index(re.sub(r"_\d+$", "", a.name)) % 5 for a in articles}


@dataclass(slots=True)
class Example:
    """One actor as the stage sees it, with its features and the annotated actor that most of its mentions belong to."""

    article: str
    actor: dict[str, Any]
    chain: Evidence
    country: dict[str, dict[str, float]]
    labels: list[str]


def predicted(article: Article, held: Held, weights: MentionWeights) -> Article:
    """Return an article with the mentions that the product finds in it; those of no annotated actor have chains below 0."""
    seen = scene(held.text, held.graph)
    gold = [((m.start, m.stop), m.chain) for m in article.mentions]
    mentions = []
    for number, each in enumerate(find(seen, weights)):
        start, stop = offsets(seen, each.first, each.last)
        ranked = [(likeness(span, (start, stop)), chain) for span, chain in gold if span[0] < stop and start < span[1]]
        like, chain = max(ranked, default=(0.0, -1), key=lambda pair: pair[0])
        found = Mention(
            id=make_id(article.name, start, stop, number, "found"),
            doc=article.document.id,
            start=start,
            stop=stop,
            kind=each.kind,
            chain=chain if like > 0 else -1 - number,
            named=is_name(held.text[start:stop]),
            nominal=each.nominal,
        )
        mentions.append(found)
    return replace(article, document=reading_of(article.name, held), mentions=mentions)


def reading_of(name: str, held: Held) -> Document:
    """Return the document of an article as the product reads it, with what it knows of its head and its page's residue."""
    head = read_lines(held.text)
    return Document(id=name, text=held.text, title=head.title, outlet=head.outlet, published=head.published, blocks=head.blocks)


def both(articles: Sequence[Article], held: Sequence[Held], weights: Mapping[int, MentionWeights]) -> list[Article]:
    """Return the articles with their annotated mentions, then those that were held out with the mentions found in them."""
    by_name = {article.name: article for article in articles}
    return [*articles, *(predicted(by_name[each.name], each, weights[each.fold]) for each in held if each.name in by_name)]


def folds_of(articles: Sequence[Article], held: Sequence[Held]) -> dict[str, int]:
    """Return the fold of each article: that in which it was held out; -1 for those that were not."""
    fold = {each.name: each.fold for each in held}
    return {article.name: fold.get(article.name, -1) for article in articles}


def linked(article: Article, weights: Chooser) -> list[Mention]:
    """Return the mentions of an article in the chains that the product would link them to."""
    ordered = sorted(article.mentions, key=lambda m: m.span)
    chains = link_names(article.document.text, [(m.span, m.kind) for m in ordered], weights)
    return [replace(mention, chain=chain) for mention, chain in zip(ordered, chains, strict=True)]


def link_weights(articles: Sequence[Article], folds: Mapping[str, int]) -> dict[int, Chooser]:
    """Return for each fold the linking model fitted on the other folds."""
    found = {a.name: references(a) for a in articles}
    return {
        fold: fit_choices([c for a in articles if folds[a.name] != fold for c in found[a.name]], decay=LINK_DECAY)
        for fold in sorted(set(folds.values()))
    }


def examples(articles: Sequence[Article], folds: Mapping[str, int], links: Mapping[int, Chooser]) -> list[Example]:
    """Return an example for every actor that the product sees in the annotated mentions, linked by the model of the article's
    fold."""
    knowledge = load_knowledge()
    return [example for article in articles for example in of_article(article, knowledge, links[folds[article.name]])]


def of_article(article: Article, knowledge: Knowledge, weights: Chooser) -> list[Example]:
    """Return the examples of one article."""
    owner = {mention.id: mention.chain for mention in article.mentions}
    seen = view(article.document, linked(article, weights), knowledge)
    found = []
    for _, chain in sorted(seen.chains.items()):
        number = Counter(owner[m.id] for m in chain.mentions).most_common(1)[0][0]
        if number < 0:
            continue
        actor = article.actors[number]
        features = country_features(chain, seen)
        found.append(Example(article.name, actor, chain, features, label_features(chain, seen.chains, seen.scene)))
    return found


Choice = tuple[Mapping[str, Mapping[str, float]], str]
"""Features of candidates, and the candidate that is right."""


def countries(data: Sequence[Example]) -> list[Choice]:
    """Return the choices of a country."""
    return [(e.country, e.actor["country"] or NOWHERE) for e in data]


def references(article: Article) -> list[Choice]:
    """Return the choices of what each description of an article refers to, those before it having been made rightly."""
    found = in_order(article.document.text, [(m.span, m.kind) for m in article.mentions])
    owner = [article.mentions[each.number].chain for each in found]
    referents, choices = Referents(found, by_name(article.document.text, found)), []
    for at in referents.waiting:
        candidates = referents.candidates(at)
        right = [c for c in candidates if c != NEW and owner[int(c)] == owner[at]]
        choices.append((candidates, right[0] if right else NEW))
        referents.attach(at, int(right[0]) if right else at)
    return choices


def fit_choices(data: Sequence[Choice], rounds: int = 200, decay: float = 1e-4, rate: float = 0.1, least: int = 4) -> Chooser:
    """Return the weights that make the right candidates likeliest (softmax over candidates, Adam, L2)."""
    counts = Counter(name for candidates, _ in data for features in candidates.values() for name in features)
    names = sorted(n for n, k in counts.items() if k >= least)
    index = {n: i for i, n in enumerate(names)}
    column, value, row, sizes, target = [], [], [], [], []
    for candidates, wanted in data:
        if wanted not in candidates or len(candidates) < 2:
            continue
        for candidate, features in candidates.items():
            kept = [(index[n], v) for n, v in features.items() if n in index]
            column += [i for i, _ in kept]
            value += [v for _, v in kept]
            row += [len(target)] * len(kept)
            target.append(candidate == wanted)
        sizes.append(len(candidates))
    columns, values, rows, right = np.array(column), np.array(value), np.array(row), np.array(target, float)
    starts = np.r_[0, np.cumsum(sizes)[:-1]]
    weights, state = np.zeros(len(names)), np.zeros((2, len(names)))
    for step in range(1, rounds + 1):
        score = np.bincount(rows, weights=weights[columns] * values, minlength=len(right))
        score -= np.repeat(np.maximum.reduceat(score, starts), sizes)
        chance = np.exp(score)
        chance /= np.repeat(np.add.reduceat(chance, starts), sizes)
        gradient = np.bincount(columns, weights=(chance - right)[rows] * values, minlength=len(names))
        weights = adam(weights, gradient / len(starts) + decay * weights, state, step, rate)
    return Chooser(dict(zip(names, weights.tolist(), strict=True)))


def fit_labels(
    data: Sequence[tuple[list[str], str, Sequence[str]]],
    rounds: int = 120,
    decay: float = 3e-4,
    rate: float = 0.05,
    least: int = 2,
    other: float = 0.15,
) -> Labeller:
    """Return weights for labels (features, label, further labels that are right too); these get a share `other` of the target."""
    counts = Counter(name for features, *_ in data for name in features)
    names = sorted(n for n, k in counts.items() if k >= least)
    index = {n: i for i, n in enumerate(names)}
    labels = sorted({label for _, label, _ in data})
    column = {label: i for i, label in enumerate(labels)}
    rows = np.array([i for i, (features, *_) in enumerate(data) for n in features if n in index])
    cells = np.array([index[n] for features, *_ in data for n in features if n in index])
    by_cell = np.argsort(cells, kind="stable")
    row_starts = np.searchsorted(rows, np.arange(len(data)))
    cell_starts = np.searchsorted(cells[by_cell], np.arange(len(names)))
    target = np.zeros((len(data), len(labels)), np.float32)
    for i, (_, label, alternatives) in enumerate(data):
        also = [column[a] for a in alternatives if a in column and a != label]
        target[i, column[label]] = 1 - (other if also else 0)
        target[i, also] += other / max(1, len(also))
    weights = np.zeros((len(names), len(labels)), np.float32)
    state = np.zeros((2, *weights.shape), np.float32)
    for step in range(1, rounds + 1):
        score = np.add.reduceat(weights[cells], row_starts, axis=0)
        chance = np.exp(score - score.max(axis=1, keepdims=True))
        chance /= chance.sum(axis=1, keepdims=True)
        wrong = (chance - target)[rows[by_cell]]
        weights = adam(weights, np.add.reduceat(wrong, cell_starts, axis=0) / len(data) + decay * weights, state, step, rate)
    return Labeller(index, weights, tuple(labels))


def fit(data: Sequence[Example], link: Chooser) -> Weights:
    """Return all the models; `link` is fitted before, since the examples are linked by such a model."""
    sectors = [(e.labels, e.actor["sector"], e.actor.get("alt_sectors") or ()) for e in data if e.actor["sector"]]
    kinds = [(e.labels, KIND.get(e.actor["kind"], e.actor["kind"]), ()) for e in data]
    return Weights(link, fit_choices(countries(data)), fit_labels(sectors), fit_labels(kinds))


def packed(weights: Weights) -> dict[str, Any]:
    """Return the columns of a weights file."""
    columns: dict[str, Any] = {}
    for name, chooser in (("link", weights.link), ("country", weights.country)):
        kept = {feature: weight for feature, weight in chooser.weights.items() if abs(weight) >= 5e-4}
        columns |= {name: np.array(list(kept.values()), np.float16), f"{name}_names": as_bytes(kept)}
    for name, labeller in (("sector", weights.sector), ("kind", weights.kind)):
        columns |= {
            name: labeller.weights.astype(np.float16),
            f"{name}_names": as_bytes(labeller.rows),
            f"{name}_labels": as_bytes(labeller.labels),
        }
    return columns


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
        kind, _ = kind_of(e.chain, e.labels, weights)
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
    parser.add_argument("--runs", type=Path, default=ROOT / "runs")
    parser.add_argument("--to", type=Path, default=ROOT / "src/sanudo/resolve/data/actors_weights.npz")
    parser.add_argument("--folds-to", type=Path, help="write the weights of each fold there too, for cross-validation")
    args = parser.parse_args()
    articles = read_articles(args.folder)
    held = read_held(args.runs, args.folder)
    folds = folds_of(articles, held) if held else fold_of(articles)
    articles = both(articles, held, by_fold(held)) if held else articles
    links = link_weights(articles, folds)
    data = examples(articles, folds, links)
    total: Counter[str] = Counter()
    for fold in sorted(links):
        weights = fit([e for e in data if folds[e.article] != fold], links[fold])
        total += accuracies([e for e in data if folds[e.article] == fold], weights)
        if args.folds_to:
            write(packed(weights), args.folds_to / f"actors-{fold}.npz")
    print(f"{len(data)} actors; cross-validated over {len(links)} folds: {shares(total)}")
    columns = packed(fit(data, fit_choices([c for a in articles for c in references(a)], decay=LINK_DECAY)))
    print(f"on the training data: {shares(accuracies(data, unpacked(columns)))}")
    write(columns, args.to)
    print(f"{args.to.stat().st_size / 1e3:.0f} kB -> {args.to}")


if __name__ == "__main__":
    main()
