"""Prints the learning curve of the tables fitted for events: `python -m training.learning [--runs runs]`.

For a quarter, half and all of the articles outside a fold the weights of the parties are fitted anew and the fold is scored as in
`training.bars`. The encoder and the tables before are those of the full training: what is measured is what more annotated
articles promise to the fitted tables, not to the encoder.
"""

from __future__ import annotations

import argparse
import pickle
import statistics
from dataclasses import replace
from pathlib import Path

import torch

from sanudo.extract.events import Events
from training.crossval import records
from training.data import ARTICLES
from training.event_bars import SCORER, hold, load_scorer
from training.fit_roles import examples, fit_one
from training.folds import stages_of
from training.heldout import HeldOut

SHARES = (4, 2, 1)


def main() -> None:
    """Print the curve."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--scorer", type=Path, default=SCORER)
    args = parser.parse_args()
    torch.set_num_threads(1)
    paths = sorted(args.runs.glob("heldout-*.pkl"))
    folds = [list(examples(path, args.articles, args.runs)) for path in paths]
    scorer = load_scorer(args.scorer)
    for every in SHARES:
        full, strict = [], []
        for number, path in enumerate(paths):
            seen = [each for other, fold in enumerate(folds) if other != number for each in fold[: len(fold) // every]]
            weights = fit_one(seen, 1)
            found: HeldOut = pickle.loads(path.read_bytes())  # noqa: S301 - written by training.heldout, on this machine
            chosen = [
                replace(stage, weights=weights) if isinstance(stage, Events) else stage
                for stage in stages_of(found.fold, args.runs)
            ]
            run = hold(records(found, args.articles, chosen), args.articles, scorer)
            full.append(run.plain["events full"]["f1"])
            strict.append(run.strict["events full"]["f1"])
        spread = statistics.pstdev(full)
        print(f"1/{every} of the articles: full {statistics.mean(full):.3f} ± {spread:.3f}, strict {statistics.mean(strict):.3f}")


if __name__ == "__main__":
    main()
