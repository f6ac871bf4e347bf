"""Fits the weights that tell agreements from other phrases: `python -m training.fit_agreements [--runs runs]`.

Learns from the corpus as the shipped weights read it (kept in `runs/seen`). What the encoder says of agreements is too good to
be true for the articles it was trained on (`training/trained_on.txt`): there it is left out, so that only the other articles
teach how far to trust it. A candidate is an agreement where a gold one has its evidence or half of its name's words. Prints what
cross-validation, a story one unit, makes of the articles that the encoder had not seen; then fits on all.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sanudo.extract.agreements import Agreements
from sanudo.extract.agreements_candidates import Candidate, candidates, evidence
from sanudo.extract.agreements_fate import Fates
from sanudo.extract.layout import Layout
from sanudo.extract.people import People
from sanudo.extract.weighing import read_weigher
from sanudo.pipeline import stages
from training.data import ARTICLES, TRAINED_ON
from training.fit_claims import TABLES, fit, write
from training.fit_hints import read
from training.folds import facts_before

LABELS = ("none", "agreement")
FOLDS = 8
RARE, PENALTY = 3, 2.0
"""Features of fewer candidates are left out; half the inverse variance of the weights' prior."""
_WORD = re.compile(r"\w{3,}")
_SMALL = frozenset(("the", "and", "for"))


@dataclass(frozen=True)
class Example:
    """A candidate: its article, whether the encoder had seen that, its features, the number of its gold agreement (-1: none)."""

    article: str
    known: bool
    features: dict[str, float]
    gold: int


def examples(articles: Path, runs: Path) -> tuple[list[Example], dict[str, int]]:
    """Return the candidates of all articles, those of optional agreements left out, and the number of gold ones by article."""
    trained = frozenset(TRAINED_ON.read_text(encoding="utf-8").split())
    found, count = [], {}
    for name, document, graph, _ in read(articles, runs):
        gold = json.loads((articles / f"{name}.json").read_text(encoding="utf-8"))["agreements"]
        count[name] = sum(not each.get("optional") for each in gold)
        if name in trained:
            graph = replace(graph, spans={key: table for key, table in graph.spans.items() if key != "agreement"})
        facts = facts_before(Agreements().name, document, graph, stages())
        layout, people = Layout(document, graph), People(facts)
        fates = Fates(layout, facts, people)
        for each in candidates(layout):
            right = _right(each, gold)
            if right < 0 or not gold[right].get("optional"):
                found.append(Example(name, name in trained, evidence(layout, fates, people, each), right))
    return found, count


def _right(candidate: Candidate, gold: Sequence[Mapping[str, Any]]) -> int:
    """Return the number of the gold agreement that a candidate is, -1 for none; one that is not optional first."""
    meant = [number for number, each in enumerate(gold) if any(_meets(one, each) for one in candidate.all())]
    return min(meant, key=lambda number: bool(gold[number].get("optional")), default=-1)


def _meets(candidate: Candidate, gold: Mapping[str, Any]) -> bool:
    spans = gold["evidence"] if isinstance(gold["evidence"][0], list) else [gold["evidence"]]
    if any(start < candidate.span.stop and candidate.span.start < stop for start, stop in spans):
        return True
    mine = _words(candidate.words)
    names = [_words(name) for name in (gold["name"], *(gold.get("aliases") or []))]
    return any(mine and name and len(mine & name) / len(mine | name) >= 0.5 for name in names)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower())) - _SMALL


def held_out(data: Sequence[Example], scratch: Path) -> Iterator[tuple[Example, float]]:
    """Yield every candidate with its probability by weights that had not seen its article or story."""
    units = sorted({_unit(each) for each in data})
    fold = {unit: number % FOLDS for number, unit in enumerate(units)}
    for number in range(FOLDS):
        held = [each for each in data if fold[_unit(each)] == number]
        fit_table([each for each in data if fold[_unit(each)] != number], scratch)
        chances = read_weigher(scratch).chances([each.features for each in held])[:, 1].tolist()
        yield from zip(held, chances, strict=True)


def _unit(example: Example) -> str:
    return example.article.rsplit("_", 1)[0]


def fit_table(data: Sequence[Example], path: Path) -> int:
    """Fit the weights on candidates and write them; return how many features have some."""
    names, weights = fit([(each.features, int(each.gold >= 0)) for each in data], LABELS, PENALTY, RARE)
    write(names, weights, LABELS, path)
    return len(names)


def score(judged: Sequence[tuple[Example, float]], count: Mapping[str, int], floor: float) -> str:
    """Return precision, recall and F1 of agreements on the articles that the encoder had not seen."""
    chosen = [each for each, chance in judged if chance >= floor and not each.known]
    right = len({(each.article, each.gold) for each in chosen if each.gold >= 0})
    wrong = sum(each.gold < 0 for each in chosen)
    unseen = {each.article for each, _ in judged if each.known}
    total = sum(number for name, number in count.items() if name not in unseen)
    precision, recall = right / max(1, right + wrong), right / max(1, total)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"floor {floor:.2f}: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f} of {total}"


def main() -> None:
    """Cross-validate, fit and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--to", type=Path, default=TABLES / "agreements.tsv")
    args = parser.parse_args()
    data, count = examples(args.articles, args.runs)
    judged = list(held_out(data, args.runs / "agreements-held.tsv"))
    for floor in (0.3, 0.36, Agreements().floor, 0.5, 0.56):
        print(score(judged, count, floor))
    print(f"{fit_table(data, args.to)} features, {len(data)} candidates -> {args.to}")


if __name__ == "__main__":
    main()
