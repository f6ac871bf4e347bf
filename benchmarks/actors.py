"""How well mentions are linked and actors resolved: the annotated mentions of the corpus without their chains, cross-validated.

    python benchmarks/actors.py [--corpus corpus/articles] [--plain]

The linking and the resolution are given the spans and kinds of the annotated mentions, as if the encoder had found them all.
Five folds:
articles in order of name, a story one unit, unit i in fold i mod 5; a fold is read with models fitted on the others. Printed
are the
pairwise F1 of chains (a pair of mentions of one actor), and for each annotated actor whether the actor that most of its
mentions were
resolved to has the annotated country, sector and kind. With `--plain` mentions in passing ("Kremlin" in "Kremlin spokesman")
are left out.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tables"))

from fit_actors import KIND, Article, examples, fit, fold_of, link_weights, linked, read_articles  # noqa: E402 - lies beside

from sanudo.model.graph import Graph, Tokens  # noqa: E402
from sanudo.resolve.actors import Actors  # noqa: E402
from sanudo.resolve.actors_model import Chooser  # noqa: E402
from sanudo.resolve.knowledge import load_knowledge  # noqa: E402
from sanudo.stage import Facts  # noqa: E402
from sanudo.types import Actor, Mention  # noqa: E402

NOTHING = np.zeros(0, np.int32)
EMPTY = Graph(Tokens(NOTHING, NOTHING, NOTHING, NOTHING))


def pairs(groups: Iterable[Sequence[str]]) -> set[tuple[str, str]]:
    """Return the pairs of mentions that stand in one group."""
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def chains_of(mentions: Sequence[Mention], number: dict[str, int]) -> set[tuple[str, str]]:
    """Return the pairs of mentions with one number."""
    groups: dict[int, list[str]] = defaultdict(list)
    for mention in mentions:
        groups[number[mention.id]].append(mention.id)
    return pairs(groups.values())


def resolve(article: Article, link: Chooser, stage: Actors) -> tuple[list[Mention], tuple[Actor, ...]]:
    """Return the mentions of an article as linked, and the actors found."""
    mentions = linked(article, link)
    return mentions, tuple(stage(article.document, EMPTY, Facts().with_facts(Mention, mentions)))


def score(article: Article, mentions: Sequence[Mention], actors: Sequence[Actor], found: Counter[str]) -> None:
    """Count right and all answers of one article."""
    by_chain = {chain: at for at, actor in enumerate(actors) for chain in actor.chains}
    gold = {mention.id: mention.chain for mention in article.mentions}
    kind = {mention.id: mention.kind for mention in article.mentions}
    right, given = chains_of(article.mentions, gold), chains_of(mentions, {m.id: by_chain[m.chain] for m in mentions})
    for name, counted in (("both", right & given), ("gold", right), ("given", given)):
        for one, _ in counted:
            found[f"{name} all"] += 1
            found[f"{name} {kind[one]}"] += 1
    owners: dict[int, Counter[int]] = defaultdict(Counter)
    for mention in mentions:
        owners[gold[mention.id]][by_chain[mention.chain]] += 1
    for number, votes in owners.items():
        wanted, actor = article.actors[number], actors[votes.most_common(1)[0][0]]
        group = KIND.get(wanted["kind"], wanted["kind"])
        sectors = {wanted["sector"], *(wanted.get("alt_sectors") or ())}
        answers = {"kind": actor.kind == group, "country or none": actor.country == wanted["country"]}
        answers |= {"country": actor.country == wanted["country"]} if wanted["country"] else {}
        answers |= {"sector": actor.sector in sectors} if wanted["sector"] else {}
        known = "known" if actor.wikidata or actor.key.startswith("iso:") else "named" if actor.named else "described"
        for name, answer in answers.items():
            for part in ("all", group, known):
                found[f"{name}+ {part}"] += answer
                found[f"{name}/ {part}"] += 1


def show(found: Counter[str]) -> None:
    """Print the table."""
    columns = ("country", "country or none", "sector", "kind")
    print(f"{'':14}{'pairs':>8}{'P':>7}{'R':>7}{'F1':>7}{'actors':>9}" + "".join(f"{name:>17}" for name in columns))
    for part in ("all", "person", "state", "organisation", "group", "igo", "medium", "known", "named", "described"):
        both, right, given = (found[f"{name} {part}"] for name in ("both", "gold", "given"))
        line = f"{part:14}"
        line += (
            f"{right:8}{both / given:7.3f}{both / right:7.3f}{2 * both / (right + given):7.3f}" if right and given else " " * 29
        )
        line += f"{found[f'kind/ {part}']:9}"
        print(line + "".join(f"{found[f'{name}+ {part}'] / max(1, found[f'{name}/ {part}']):17.3f}" for name in columns))


def main() -> None:
    """Fit on four folds, read the fifth, five times."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", type=Path, default=ROOT / "corpus/articles")
    parser.add_argument("--plain", action="store_true")
    args = parser.parse_args()
    articles = read_articles(args.corpus)
    folds = fold_of(articles)
    links = link_weights(articles, folds)
    data = examples(articles, folds, links)
    knowledge = load_knowledge()
    found: Counter[str] = Counter()
    spent = words = 0.0
    for fold, link in links.items():
        stage = Actors(knowledge, fit([e for e in data if folds[e.article] != fold], link))
        for article in articles:
            if folds[article.name] != fold:
                continue
            if args.plain:
                article = replace(article, mentions=[m for m in article.mentions if not m.nominal])
            start = time.perf_counter()
            mentions, actors = resolve(article, link, stage)
            spent += time.perf_counter() - start
            words += len(article.document.text.split())
            score(article, mentions, actors, found)
    print(f"{len(articles)} articles; {500_000 * spent / words:.1f} ms for 500 words (linking and resolution)")
    show(found)


if __name__ == "__main__":
    main()
