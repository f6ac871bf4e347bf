"""Fits the weights that tell positions and disputes from other claims: `python -m training.fit_claims [--runs runs]`.

Learns from the graphs that `training.heldout` kept, which were read with weights that had not seen the articles. A claim is a
position where a gold position has its holder and lies in its sentence, a pair of claims a dispute where a gold dispute has
both. Prints how well they are told by cross-validation over the folds, then fits on all of them. With --leaning weights are drawn
to the shipped ones, which the graphs of earlier encoders taught on more articles, where they else are drawn to zero. Needs the
development data and `../shared/tools`.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import pickle
import statistics
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import torch

from sanudo.export.goldjson import to_gold
from sanudo.extract.layout import Layout
from sanudo.extract.modality import MODALITIES
from sanudo.extract.positions import Positions
from sanudo.extract.rivals import rivals, spans_of
from sanudo.extract.stances import Claim, claims, rows_of
from sanudo.extract.statements import StatementReader, Statements
from sanudo.extract.weighing import Weigher, weigher
from sanudo.pipeline import assemble
from sanudo.stage import Facts
from sanudo.types import Statement
from training.corpus import article
from training.data import ARTICLES
from training.folds import facts_before, stages_of
from training.heldout import HeldOut
from training.schema import STANCES

TABLES = Path("src/sanudo/extract/data")
SCORER = Path("../shared/tools/score_record.py")
RARE, PENALTY, STEPS = 6, 5.0, 80
"""Features of fewer claims are left out; half the inverse variance of the weights' prior; steps of L-BFGS."""
FREE = {"modality": 1.0}
"""Tables with another penalty."""
LEANING = {"modality": 5.0, "positions": 10.0, "disputes": 10.0}
"""The penalties where weights are drawn to the shipped ones: of 2, 5, 10 and 20 within .002 of the least loss held out."""
LABELS = {"modality": MODALITIES, "positions": STANCES, "disputes": ("none", "dispute")}
Example = tuple[dict[str, float], int]


def examples(found: HeldOut, articles: Path, scorer: ModuleType, runs: Path) -> dict[str, list[Example]]:
    """Return, for each table, the features of what a fold's articles hold with the number of its label in LABELS."""
    seen: dict[str, list[Example]] = {name: [] for name in LABELS}
    chosen = stages_of(found.fold, runs)
    for name, graph in found.graphs.items():
        document = article(articles / f"{name}.json")
        facts = facts_before(Positions().name, document, graph, chosen)
        gold = scorer.clean(json.loads((articles / f"{name}.json").read_text(encoding="utf-8")))
        made = scorer.clean(json.loads(json.dumps(to_gold(assemble(document, facts)))))
        pair, layout = scorer.Pair(gold, made, document.text), Layout(document, graph)
        for claim in claims(layout, facts):
            seen["positions"].append((claim.features, STANCES.index(_stance(pair, gold["positions"], claim))))
        seen["modality"] += _modalities(StatementReader(document, graph, facts, Statements()), gold, facts)
        places = _places(gold)
        for each in rivals(layout, facts):
            sides = [[list(span) for span in spans_of(fact)] for fact in (each.first, each.second)]
            seen["disputes"].append((each.features, int(any(_meets(pair, places, one, *sides) for one in gold["disputes"]))))
    return seen


def _modalities(reader: StatementReader, gold: dict[str, Any], facts: Facts) -> list[Example]:
    """Return the evidence for the modality of each statement found whose cue is a gold statement's."""
    rows, found = rows_of(reader.layout, "statement"), []
    for each in facts[Statement]:
        cue = each.cue
        true = [
            one for one in gold["statements"] if cue and one["cue"] and one["cue"][0] < cue.stop and cue.start < one["cue"][1]
        ]
        if cue and true and cue.start in rows:
            features = reader.evidence(rows[cue.start], cue, each.content, each.manner)
            found.append((features, MODALITIES.index(true[0].get("modality", "asserted"))))
    return found


Spans = list[list[int]]


def _places(gold: dict[str, Any]) -> dict[str, Spans]:
    """Return the spans of each gold claim."""
    places = {each["id"]: [each["trigger"], *(each.get("also") or [])] for each in gold["events"]}
    return places | {each["id"]: [*each["content"], *([each["cue"]] if each["cue"] else [])] for each in gold["statements"]}


def _meets(pair: Any, places: dict[str, Spans], dispute: dict[str, Any], first: Spans, second: Spans) -> bool:
    """Tell whether two claims lie where the claims of a gold dispute do, in either order."""
    a, b = places.get(dispute["claim_a"], []), places.get(dispute["claim_b"], [])
    return any(pair.located(x, first) and pair.located(y, second) for x, y in ((a, b), (b, a)))


def _stance(pair: Any, positions: Sequence[dict[str, Any]], claim: Claim) -> str:
    """Return the stance of the gold position that a claim shows best, else "none"."""
    best, stance = 0.0, "none"
    for each in positions:
        near = pair.located([each["evidence"]], [list(claim.evidence)])
        if near and pair.same(each["holder"], claim.holder):
            weight = near + 0.5 * pair.same(each["holder"], claim.holder, True)
            if weight > best:
                best, stance = weight, str(each["stance"])
    return stance


def fit(
    seen: Sequence[Example],
    labels_of: Sequence[str],
    penalty: float = PENALTY,
    rare: int = RARE,
    prior: Weigher | None = None,
) -> tuple[list[str], torch.Tensor]:
    """Return the features worth a weight and their weights [features, labels], drawn to those of `prior` or else to zero."""
    count = Counter(name for features, _ in seen for name, value in features.items() if value)
    known: Mapping[str, int] = prior.rows if prior else {}
    names = sorted({name for name, number in count.items() if number >= rare} | set(known))
    inputs, labels = matrix(seen, names), torch.tensor([label for _, label in seen])
    mean = torch.zeros(len(names), len(labels_of))
    for row, name in enumerate(names):
        if prior and name in known:
            mean[row] = torch.from_numpy(prior.weights[known[name]]).float()
    weights = mean.clone().requires_grad_()
    optimiser = torch.optim.LBFGS([weights], max_iter=STEPS, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        total = torch.nn.functional.cross_entropy(inputs @ weights, labels, reduction="sum")
        total = total + penalty * (weights - mean).square().sum()
        total.backward()  # type: ignore[no-untyped-call]
        return total

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    return names, weights.detach()


def matrix(seen: Sequence[Example], names: Sequence[str]) -> torch.Tensor:
    """Return the values of features, one row for each example."""
    column = {name: number for number, name in enumerate(names)}
    values = torch.zeros(len(seen), len(names))
    for row, (features, _) in enumerate(seen):
        for name, value in features.items():
            if name in column:
                values[row, column[name]] = value
    return values


def write(names: Sequence[str], weights: torch.Tensor, labels: Sequence[str], path: Path) -> None:
    """Write the table that `sanudo.extract.weighing` reads."""
    lines = ["\t".join(["feature", *labels])]
    lines += ["\t".join([name, *(f"{value:.3f}" for value in row)]) for name, row in zip(names, weights.tolist(), strict=True)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def load_scorer(path: Path) -> ModuleType:
    """Return the shared scorer as a module."""
    spec = importlib.util.spec_from_file_location("score_record", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    """Cross-validate, fit and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--scorer", type=Path, default=SCORER)
    parser.add_argument("--leaning", action="store_true", help="draw weights to the shipped ones")
    args = parser.parse_args()
    scorer = load_scorer(args.scorer)
    found = [pickle.loads(path.read_bytes()) for path in sorted(args.runs.glob("heldout-*.pkl"))]  # noqa: S301 - our own files
    folds = [examples(each, args.articles, scorer, args.runs) for each in found]
    for table, labels in LABELS.items():
        fit_table(table, labels, [fold[table] for fold in folds], args.runs, args.leaning)


def fit_table(table: str, labels: Sequence[str], folds: Sequence[Sequence[Example]], runs: Path, leaning: bool) -> None:
    """Cross-validate and fit one table; what was fitted without a fold is kept for `training.crossval`."""
    losses, plain = [], []
    prior = weigher(table) if leaning else None
    penalty = LEANING[table] if leaning else FREE.get(table, PENALTY)
    for number, held in enumerate(folds):
        names, weights = fit(
            [each for other, fold in enumerate(folds) if other != number for each in fold], labels, penalty, prior=prior
        )
        write(names, weights, labels, runs / f"{table}-{number}.tsv")
        target = torch.tensor([label for _, label in held])
        losses.append(float(torch.nn.functional.cross_entropy(matrix(held, names) @ weights, target)))
        shares = torch.bincount(target, minlength=len(labels)) / len(held)
        plain.append(-float((shares * shares.clamp(min=1e-9).log()).sum()))
    print(f"{table}: mean loss of what is held out {statistics.mean(losses):.3f} nats, of its labels' shares alone", end=" ")
    print(f"{statistics.mean(plain):.3f}")
    names, weights = fit([each for fold in folds for each in fold], labels, penalty, prior=prior)
    write(names, weights, labels, TABLES / f"{table}.tsv")
    print(f"{table}: {len(names)} features, {sum(map(len, folds))} examples")


if __name__ == "__main__":
    main()
