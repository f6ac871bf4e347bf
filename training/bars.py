"""Holds the layer of events against its bars by cross-validation: `python -m training.bars [--runs runs] [--scorer FILE]`.

Reads the corpus as `training.crossval` does, each article with weights and tables that had not seen it, scores it as it stands,
by quad class and strictly, and prints each figure (mean over the folds and its spread) beside what it must reach and what it
aims at.
"""

from __future__ import annotations

import argparse
import pickle
from pathlib import Path

from training.crossval import records
from training.data import ARTICLES
from training.event_bars import SCORER, hold, lines, load_scorer
from training.folds import stages_of
from training.heldout import HeldOut


def main() -> None:
    """Print the bars."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--scorer", type=Path, default=SCORER)
    args = parser.parse_args()
    scorer, runs = load_scorer(args.scorer), []
    for path in sorted(args.runs.glob("heldout-*.pkl")):
        found: HeldOut = pickle.loads(path.read_bytes())  # noqa: S301 - written by training.heldout, on this machine
        runs.append(hold(records(found, args.articles, stages_of(found.fold, args.runs)), args.articles, scorer))
    print(*lines(runs), sep="\n")


if __name__ == "__main__":
    main()
