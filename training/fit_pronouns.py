"""Fits the weights that choose whom a pronoun that speaks stands for: `python -m training.fit_pronouns [--runs runs]`.

Learns from the graphs that `training.heldout` kept: the pronouns that are sources of the corpus's statements, with their
speakers. Each is seen twice, with the arcs that the encoder draws to a speaker's name and without, as texts of other schemes
have none. Prints how often the right one is chosen by cross-validation over the folds, then fits on all of them.
"""

from __future__ import annotations

import argparse
import json
import pickle
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType

import torch

from sanudo.export.goldjson import to_gold
from sanudo.extract.pronouns import PRONOUNS, Candidate
from sanudo.extract.stances import rows_of
from sanudo.extract.statements import StatementReader, Statements
from sanudo.pipeline import assemble
from training.corpus import article
from training.data import ARTICLES
from training.fit_claims import SCORER, TABLES, load_scorer, write
from training.folds import facts_before, stages_of
from training.heldout import HeldOut

RARE, PENALTY, STEPS = 4, 1.0, 60
Case = tuple[list[Candidate], list[int], str]
"""The candidates for a pronoun, the numbers of those that are right, and the pronoun."""


def cases(found: HeldOut, articles: Path, scorer: ModuleType, runs: Path) -> Iterator[Case]:
    """Yield the pronouns of a fold's articles whose speaker is among the candidates."""
    chosen = stages_of(found.fold, runs)
    stage = next(stage for stage in chosen if isinstance(stage, Statements))
    for name, graph in found.graphs.items():
        document = article(articles / f"{name}.json")
        facts = facts_before(stage.name, document, graph, chosen)
        gold = scorer.clean(json.loads((articles / f"{name}.json").read_text(encoding="utf-8")))
        pair = scorer.Pair(gold, scorer.clean(json.loads(json.dumps(to_gold(assemble(document, facts))))), document.text)
        reader = StatementReader(document, graph, facts, stage)
        rows, made = rows_of(reader.layout, "statement"), reader.statements()
        for each in made:
            word = reader.speakers.word(each.source)
            if each.cue is None or each.source is None or word not in PRONOUNS:
                continue
            cue = each.cue
            true = [one for one in gold["statements"] if one["cue"] and one["cue"][0] < cue.stop and cue.start < one["cue"][1]]
            before = [reader.continuing.heard(one) for one in made if one.start < each.start]
            for bound in (reader.bound(rows[cue.start]), []):
                weighed = reader.speakers.pronouns.candidates(word, each.source.start, bound, before, each.content)
                right = [
                    number
                    for number, candidate in enumerate(weighed)
                    if any(one["speaker"] and pair.same(one["speaker"], candidate.actor, True) for one in true)
                ]
                if right:
                    yield weighed, right, word


def fit(seen: Sequence[Case]) -> tuple[list[str], torch.Tensor]:
    """Return the features worth a weight and their weights [features, 2], the first column of which is zero."""
    count = Counter(name for weighed, _, _ in seen for each in weighed for name, value in each.features.items() if value)
    names = sorted(name for name, number in count.items() if number >= RARE)
    column = {name: number for number, name in enumerate(names)}
    inputs = [torch.zeros(len(weighed), len(names)) for weighed, _, _ in seen]
    for values, (weighed, _, _) in zip(inputs, seen, strict=True):
        for row, each in enumerate(weighed):
            for name, value in each.features.items():
                if name in column:
                    values[row, column[name]] = value
    weights = torch.zeros(len(names), requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=STEPS, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        total = PENALTY * weights.square().sum()
        for values, (_, right, _) in zip(inputs, seen, strict=True):
            scores = values @ weights
            total = total + torch.logsumexp(scores, 0) - torch.logsumexp(scores[right], 0)
        total.backward()  # type: ignore[no-untyped-call]
        return total

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    found = weights.detach()
    return names, torch.stack([torch.zeros_like(found), found], 1)


def right_share(seen: Sequence[Case], names: Sequence[str], weights: torch.Tensor, words: Sequence[str]) -> float:
    """Return how often the best candidate of some pronouns is right."""
    value = dict(zip(names, weights[:, 1].tolist(), strict=True))
    hits = []
    for weighed, right, word in seen:
        if word in words:
            scores = [sum(value.get(name, 0.0) * each for name, each in one.features.items()) for one in weighed]
            hits.append(scores.index(max(scores)) in right)
    return statistics.mean(hits) if hits else float("nan")


def main() -> None:
    """Cross-validate, fit and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--scorer", type=Path, default=SCORER)
    args = parser.parse_args()
    scorer = load_scorer(args.scorer)
    found = [pickle.loads(path.read_bytes()) for path in sorted(args.runs.glob("heldout-*.pkl"))]  # noqa: S301 - our own files
    folds = [list(cases(each, args.articles, scorer, args.runs)) for each in found]
    shares = {words: [] for words in (("he", "she"), ("it",), ("they",))}
    for number, held in enumerate(folds):
        names, weights = fit([each for other, fold in enumerate(folds) if other != number for each in fold])
        write(names, weights, ("other", "meant"), args.runs / f"pronouns-{number}.tsv")
        for words, values in shares.items():
            values.append(right_share(held, names, weights, words))
    for words, values in shares.items():
        print(
            f"{'/'.join(words)}: right {statistics.mean(v for v in values if v == v):.3f} of those whose speaker is a candidate"
        )
    names, weights = fit([each for fold in folds for each in fold])
    write(names, weights, ("other", "meant"), TABLES / "pronouns.tsv")
    print(f"{len(names)} features, {sum(map(len, folds))} cases")


if __name__ == "__main__":
    main()
