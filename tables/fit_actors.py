"""Fit the weights of the actors stage on the project's annotated articles, by cross-validation first.

    PYTHONPATH=. python tables/fit_actors.py [--from corpus/articles] [--runs runs] [--to FILE]

The articles are read twice: with their annotated mentions, and with those that the product finds in the graphs of
`training.heldout` (each fold with mention weights fitted on the others), wrong ones included. Learned are to whom descriptions
refer, and the country, sector and kind of every annotated actor. Without held-out graphs those of the shipped weights serve that
`training.fit_hints` left: encoder, mention weights and linking know these articles, so that the cross-validated figures are too
good, and only articles that the encoder was not trained on (`--unseen`) tell how good the fit is: they alone are then measured
on, and count more. Without these too only the annotated mentions are used; folds are then: article names sorted, a story one
unit, unit i in fold i mod 5. Needs the training extra.
"""

from __future__ import annotations

import argparse
import json
import pickle
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from fit_mentions import Held, by_fold, likeness, read_held
from fitting import KIND, Choice, as_bytes, fit_choices, fit_labels, write

from sanudo.extract.mentions import is_name
from sanudo.extract.mentions_candidates import offsets, scene
from sanudo.extract.mentions_model import MentionWeights, find, shipped_weights
from sanudo.model.graph import Graph
from sanudo.resolve.actors import votes_of
from sanudo.resolve.actors_ballot import Ballot
from sanudo.resolve.actors_evidence import Evidence
from sanudo.resolve.actors_features import NOWHERE, country_features, label_features
from sanudo.resolve.actors_merge import View, view
from sanudo.resolve.actors_model import Chooser, Weights, best, unpacked
from sanudo.resolve.actors_model import shipped_weights as shipped_models
from sanudo.resolve.actors_network import Network
from sanudo.resolve.actors_second import second_round as second_ballots
from sanudo.resolve.described import NEW, Referents
from sanudo.resolve.knowledge import Knowledge, load_knowledge
from sanudo.resolve.names import by_name, in_order, link_names
from sanudo.resolve.places import Places
from sanudo.resolve.places_model import read_place_weights
from sanudo.stage import Facts
from sanudo.text.lines import read_lines
from sanudo.types import Block, Document, Mention, Place, make_id
from training.country_network import fit_network

ROOT = Path(__file__).resolve().parent.parent
LINK_DECAY, COUNTRY_DECAY = 1e-3, 4e-4
UNHINTED = 3
UNSEEN = 2
"""So many times articles that the encoder was not trained on count, in the second round of countries."""
PARTS = 2
"""The second round of countries learns from articles in so many parts, each weighed by a first round fitted on the rest."""


@dataclass(slots=True)
class Article:
    """An annotated article: the document, its gold actors, and their mentions as facts (chain i is actor i)."""

    name: str
    document: Document
    actors: list[dict[str, Any]]
    mentions: list[Mention]
    places: tuple[Place, ...] = ()
    graph: Graph | None = None


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
    votes: Mapping[str, float]


@dataclass(slots=True)
class Case:
    """An article as the stage sees it: the features of all its chains, and an example for each that is of an annotated actor."""

    article: str
    seen: View
    first: dict[int, Ballot]
    examples: dict[int, Example]
    unseen: bool = False


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
    return replace(article, document=reading_of(article.name, held), mentions=mentions, graph=held.graph)


def of_shipped(runs: Path, folder: Path) -> list[Held]:
    """Return the articles with the graphs of the shipped weights that `training.fit_hints` left."""
    parts, graphs = pickle.loads((runs / "shipped.pkl").read_bytes())  # noqa: S301 - a file of our own
    return [
        Held(
            parts[name],
            name,
            (folder / f"{name}.txt").read_bytes().decode("utf-8"),
            json.loads((folder / f"{name}.json").read_text(encoding="utf-8")),
            graph,
        )
        for name, graph in sorted(graphs.items())
    ]


def reading_of(name: str, held: Held) -> Document:
    """Return the document of an article as the product reads it, with what it knows of its head and its page's residue."""
    head = read_lines(held.text)
    return Document(id=name, text=held.text, title=head.title, outlet=head.outlet, published=head.published, blocks=head.blocks)


def both(articles: Sequence[Article], held: Sequence[Held], weights: Mapping[int, MentionWeights]) -> list[Article]:
    """Return the articles with their annotated mentions, then those that were held out with the mentions found in them."""
    by_name = {article.name: article for article in articles}
    return [*articles, *(predicted(by_name[each.name], each, weights[each.fold]) for each in held if each.name in by_name)]


def with_places(articles: Sequence[Article], held: Sequence[Held], runs: Path) -> list[Article]:
    """Return the articles with the places that the product finds in those that were held out, resolved by weights of their
    fold where `runs` holds such."""
    found: dict[str, tuple[Place, ...]] = {}
    for each in held:
        weights = runs / f"places-{each.fold}.npz"
        stage = Places(weights=read_place_weights(weights) if weights.is_file() else None)
        found[each.name] = tuple(stage(reading_of(each.name, each), each.graph, Facts()))
    return [replace(article, places=found.get(article.name, ())) for article in articles]


def partly_unhinted(articles: Sequence[Article]) -> list[Article]:
    """Return articles, each third without hints, so that the words are weighed rightly where a graph has none."""
    return [
        replace(each, graph=replace(each.graph, hints={})) if each.graph and number % UNHINTED == 0 else each
        for number, each in enumerate(articles)
    ]


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


def examples(articles: Sequence[Article], folds: Mapping[str, int], links: Mapping[int, Chooser]) -> list[Case]:
    """Return the articles with an example for every actor that the product sees in their mentions, linked by the model of the
    article's fold."""
    knowledge = load_knowledge()
    return [of_article(article, knowledge, links[folds[article.name]]) for article in articles]


def of_article(article: Article, knowledge: Knowledge, weights: Chooser) -> Case:
    """Return one article with its examples."""
    owner = {mention.id: mention.chain for mention in article.mentions}
    seen = view(article.document, linked(article, weights), knowledge, article.places, graph=article.graph)
    case = Case(article.name, seen, {}, {})
    for key, chain in sorted(seen.chains.items()):
        case.first[key] = ballot = country_features(chain, seen)
        number = Counter(owner[m.id] for m in chain.mentions).most_common(1)[0][0]
        if number >= 0:
            labels = label_features(chain, seen.chains, seen.scene)
            votes = seen.hint(chain).sector
            case.examples[key] = Example(article.name, article.actors[number], chain, ballot.by_candidate(), labels, votes)
    return case


def countries(data: Sequence[Case]) -> list[Choice]:
    """Return the choices of a country by each actor's own evidence."""
    return [(e.country, e.actor["country"] or NOWHERE) for case in data for e in case.examples.values()]


def second_round(case: Case, weights: Chooser) -> dict[int, Ballot]:
    """Return the ballots of the second round for each example of an article."""
    chances = {number: weights.weigh(ballot) for number, ballot in case.first.items()}
    ballots = second_ballots(case.seen, case.first, chances)
    return {number: ballots[number] for number in case.examples}


def fit_countries(data: Sequence[Case]) -> tuple[Chooser, Network]:
    """Return the weights of both rounds; the second learns from chances given to articles that the first had not seen."""
    choices: list[Choice] = []
    times: list[int] = []
    names = sorted({case.article for case in data})
    for part in range(PARTS):
        held = set(names[part::PARTS])
        weights = fit_choices(countries([case for case in data if case.article not in held]), decay=COUNTRY_DECAY)
        for case in (each for each in data if each.article in held):
            found = second_round(case, weights)
            choices += [(found[n].by_candidate(), e.actor["country"] or NOWHERE) for n, e in case.examples.items()]
            times += [UNSEEN if case.unseen else 1] * len(case.examples)
    return fit_choices(countries(data), decay=COUNTRY_DECAY), fit_network(choices, times)


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


def fit(data: Sequence[Case], link: Chooser) -> Weights:
    """Return all the models; `link` is fitted before, since the examples are linked by such a model."""
    told = [example for case in data for example in case.examples.values()]
    sectors = [(e.labels, e.actor["sector"], e.actor.get("alt_sectors") or ()) for e in told if e.actor["sector"]]
    votes = [e.votes for e in told if e.actor["sector"]]
    kinds = [(e.labels, KIND.get(e.actor["kind"], e.actor["kind"]), ()) for e in told]
    return Weights(link, *fit_countries(data), fit_labels(sectors, votes=votes), fit_labels(kinds))


def packed(weights: Weights) -> dict[str, Any]:
    """Return the columns of a weights file."""
    columns: dict[str, Any] = {}
    for name, chooser in (("link", weights.link), ("country", weights.country)):
        kept = {feature: weight for feature, weight in chooser.weights.items() if abs(weight) >= 5e-4}
        columns |= {name: np.array(list(kept.values()), np.float16), f"{name}_names": as_bytes(kept)}
    columns["second_names"] = as_bytes(weights.second.rows)
    for name in ("first", "bias", "middle", "last"):
        columns[f"second_{name}"] = getattr(weights.second, name).astype(np.float16)
    for name, labeller in (("sector", weights.sector), ("kind", weights.kind)):
        columns |= {
            name: labeller.weights.astype(np.float16),
            f"{name}_names": as_bytes(labeller.rows),
            f"{name}_labels": as_bytes(labeller.labels),
        }
    return columns


def accuracies(data: Sequence[Case], weights: Weights) -> Counter[str]:
    """Return counts of right and all: countries (where gold has one; all), sectors, kinds."""
    found: Counter[str] = Counter()
    told = [
        (example, best(weights.second.weigh(ballot))[0])
        for case in data
        for example, ballot in zip(case.examples.values(), second_round(case, weights.country).values(), strict=True)
    ]
    for e, code in told:
        gold = e.actor["country"] or NOWHERE
        for part in ("", ".given") if gold else ("",):
            found["country" + part] += code == gold
            found["country" + part + "/"] += 1
        if e.actor["sector"]:
            sector = weights.sector.best([e.labels], [e.votes])[0][0]
            found["sector"] += sector in {e.actor["sector"], *(e.actor.get("alt_sectors") or ())}
            found["sector/"] += 1
        kind = weights.kind.best([e.labels], [votes_of(e.chain)])[0][0]
        found["kind"] += kind == KIND.get(e.actor["kind"], e.actor["kind"])
        found["kind/"] += 1
    return found


def among(articles: Sequence[Article], pattern: str) -> dict[str, int]:
    """Return the folds of the articles whose names begin so; -1 for the others, from which all folds learn."""
    folds = fold_of([each for each in articles if re.match(pattern, each.name)])
    return {each.name: folds.get(each.name, -1) for each in articles}


def shares(counts: Counter[str]) -> str:
    """Return the accuracies as text."""
    return ", ".join(f"{name} {counts[name] / counts[name + '/']:.3f}" for name in sorted(counts) if not name.endswith("/"))


def main() -> None:
    """Print cross-validated accuracies, then fit on everything and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--from", dest="folder", type=Path, default=ROOT / "corpus/articles")
    parser.add_argument("--runs", type=Path, default=ROOT / "runs")
    parser.add_argument("--to", type=Path, default=ROOT / "src/sanudo/resolve/data/actors_weights.npz")
    parser.add_argument("--unchecked", action="store_true", help="leave out the cross-validation")
    parser.add_argument("--folds-to", type=Path, help="write the weights of each fold there too, for cross-validation")
    parser.add_argument("--without", default="", help="articles whose names begin so (a|b) are left out, to be measured on")
    parser.add_argument("--unseen", default="", help="articles (a|b) that the encoder was not trained on, to be measured on")
    args = parser.parse_args()
    articles = [each for each in read_articles(args.folder) if not re.match(args.without or "(?!)", each.name)]
    held = read_held(args.runs, args.folder)
    mention_weights, known = by_fold(held), not held
    if not held and (args.runs / "shipped.pkl").is_file():
        held = of_shipped(args.runs, args.folder)
        mention_weights = {each.fold: shipped_weights() for each in held}
    folds = folds_of(articles, held) if held else fold_of(articles)
    if held and known:
        articles = partly_unhinted(both(with_places(articles, held, args.runs), held, mention_weights)[len(articles) :])
    elif held:
        articles = both(with_places(articles, held, args.runs), held, mention_weights)
    # what graphs of known articles would teach about linking is too good to be true: the linking stays as it is
    kept = None if not held or not known else shipped_models().link
    links = link_weights(articles, folds) if kept is None else dict.fromkeys(set(folds.values()), kept)
    data = examples(articles, folds, links)
    total: Counter[str] = Counter()
    if args.unseen:
        folds = among(articles, args.unseen)
    for case in data:
        case.unseen = bool(args.unseen) and folds[case.article] >= 0
    measured = [] if args.unchecked else sorted({fold for fold in folds.values() if fold >= 0 or not args.unseen})
    for fold in measured:
        link = links.get(fold, shipped_models().link)
        weights = fit([e for e in data if folds[e.article] != fold], link)
        total += accuracies([e for e in data if folds[e.article] == fold], weights)
        if args.folds_to:
            write(packed(weights), args.folds_to / f"actors-{fold}.npz")
    counted = [case for case in data if case.unseen or not args.unseen]
    print(f"{sum(len(case.examples) for case in counted)} actors; cross-validated over {len(measured)} folds: {shares(total)}")
    link = kept or fit_choices([c for a in articles for c in references(a)], decay=LINK_DECAY)
    columns = packed(fit(data, link))
    print(f"on the training data: {shares(accuracies(data, unpacked(columns)))}")
    write(columns, args.to)
    print(f"{args.to.stat().st_size / 1e3:.0f} kB -> {args.to}")


if __name__ == "__main__":
    main()
