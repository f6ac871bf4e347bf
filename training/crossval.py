"""Scores the pipeline by cross-validation on the corpus: `python -m training.crossval [--runs runs] [--scorer FILE]`.

Runs the stages on the graphs that `training.heldout` kept for each fold (read with weights that had not seen the fold), scores
the records with the shared scorer, fold by fold, and prints the mean of five folds with its spread; then the classes of held-
out pairs.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sanudo.export.goldjson import to_gold
from sanudo.model.pair_weights import read_weights
from sanudo.pipeline import assemble
from sanudo.stage import Facts, Stage
from training import corpus
from training.corpus import article
from training.data import ARTICLES, DATA
from training.event_bars import SCORER
from training.folds import stages_of
from training.heldout import HeldOut, load

if TYPE_CHECKING:
    from training import fit_pairs


def records(found: HeldOut, articles: Path, chosen: Sequence[Stage]) -> dict[str, dict[str, Any]]:
    """Return the records of a fold's articles in the gold schema."""
    made = {}
    for name, graph in found.graphs.items():
        document, facts = article(articles / f"{name}.json"), Facts()
        for stage in chosen:
            facts = facts.with_facts(stage.gives, stage(document, graph, facts))
        made[name] = to_gold(assemble(document, facts))
    return made


def score(made: Mapping[str, dict[str, Any]], articles: Path, folder: Path, scorer: Path, *options: str) -> dict[str, Any]:
    """Return the scorer's figures for some records."""
    folder.mkdir(parents=True, exist_ok=True)
    pairs: list[str] = []
    for name, record in made.items():
        path = folder / f"{name}.json"
        path.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
        pairs += [str(articles / f"{name}.json"), str(path)]
    done = subprocess.run([sys.executable, str(scorer), "--json", *options, *pairs], capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def flat(found: Mapping[str, Any], prefix: str = "") -> dict[str, float]:
    """Return nested figures as one mapping."""
    out: dict[str, float] = {}
    for key, value in found.items():
        if isinstance(value, Mapping):
            out |= flat(value, f"{prefix}{key} ")
        elif isinstance(value, int | float) and value is not None:
            out[f"{prefix}{key}"] = float(value)
    return out


def pair_figures(found: HeldOut, runs: Path, rows: Mapping[str, fit_pairs.Material]) -> dict[str, float]:
    """Return the figures of a fold's pairs, read with the second reader that was fitted without them."""
    table = runs / f"pairs-{found.fold}.npz"
    if not table.is_file():
        sys.exit(f"{table} is missing. Run `python -m training.fit_pairs` first.")
    from training import fit_pairs

    return fit_pairs.figures(fit_pairs.held_answers(found, read_weights(table), rows))


def main() -> None:
    """Print the figures."""
    from training import fit_pairs  # needs scipy, which what else imports this module does without

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--scorer", type=Path, default=SCORER)
    args = parser.parse_args()
    figures: dict[str, list[float]] = defaultdict(list)
    rows = fit_pairs.material(args.data, corpus.articles(args.articles))
    for path in sorted(args.runs.glob("heldout-*.pkl")):
        found = load(path)
        made = records(found, args.articles, stages_of(found.fold, args.runs))
        for name, value in flat(score(made, args.articles, args.runs / "crossval", args.scorer)).items():
            figures[name].append(value)
        for name, value in pair_figures(found, args.runs, rows).items():
            figures[name].append(value)
    means = {name: (statistics.mean(values), statistics.pstdev(values)) for name, values in figures.items()}
    (args.runs / "crossval.json").write_text(json.dumps(means, indent=1), encoding="utf-8")
    for name, values in figures.items():
        print(f"{statistics.mean(values):8.3f}  ± {statistics.pstdev(values):.3f}  {name}")


if __name__ == "__main__":
    main()
