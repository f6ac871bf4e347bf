"""Every bar on annotated articles, measured on the blind set: `PYTHONPATH=. python benchmarks/blind.py [--only bu|bv|bw|bx]`.

`corpus/blind` holds articles that no weights were trained on and no table was fitted to, in four parts by four authors: what
goes wrong on `bu` may be looked at, the others are only ever scored. Each article is read with the shipped weights and the
date on which it came out, as a feed would give it. The spread is the standard deviation of the parts. Needs the shared scorer
beside the checkout. `--unseen` measures articles of the corpus that the encoder has not seen, but tables were fitted on.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from articles import document_of, readings
from statements import modality

from sanudo.export.goldjson import to_gold
from sanudo.pipeline import Pipeline
from sanudo.types import Document
from training.event_bars import SCORER, Run, hold, lines, load_scorer

CORPUS = Path(__file__).parent.parent / "corpus"
PARTS = ("bu", "bv", "bw", "bx")
UNSEEN = ("br", "bs", "bt")
Records = Mapping[str, dict[str, Any]]

BARS: tuple[tuple[str, str, str, float | None, float | None], ...] = (
    ("statements: content F1", "statements content", "f1", None, None),
    ("statements: content and speaker F1", "statements full", "f1", 0.65, 0.75),
    ("speaker of matched statements", "statements speaker acc", "acc", 0.90, None),
    ("modality of matched statements", "modality", "acc", 0.88, None),
    ("  recall of all but asserted", "modality other", "acc", 0.70, None),
    ("positions: holder and stance F1", "positions full", "f1", 0.40, 0.55),
    ("disputes F1", "disputes", "f1", 0.35, 0.50),
    ("mentions F1", "mentions", "f1", 0.82, None),
    ("  linked to the right actor F1", "mentions linked", "f1", None, None),
    ("country of actors", "actors country acc", "acc", 0.95, None),
    ("sector of actors", "actors sector acc", "acc", 0.88, None),
    ("kind of actors", "actors kind acc", "acc", None, None),
    ("times: value F1", "times value", "f1", None, None),
    ("places: F1", "places", "f1", None, None),
    ("places: country", "places country acc", "acc", None, None),
    ("agreements: status", "agreements status acc", "acc", None, None),
    ("meetings: status", "meetings status acc", "acc", None, None),
)
"""Figures beside those of events: name, layer and figure of the scorer, what it must reach, what it aims at."""


def read(folder: Path, only: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return the records of the articles of a folder whose names begin so, by name."""
    paths = [path for path in sorted(folder.glob("*.txt")) if path.stem[:2] in only]
    made = readings(Pipeline(), map(_dated, paths), "blind")
    return {path.stem: {**to_gold(each), "input_file": path.name} for path, each in zip(paths, made, strict=True)}


def _dated(path: Path) -> Document:
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return replace(document_of(path), published=gold["published"])


def score(made: Records, folder: Path, scorer: ModuleType) -> dict[str, dict[str, float]]:
    """Return the scorer's figures of some records by layer, with the modality of statements."""
    golds = [(json.loads((folder / f"{name}.json").read_text(encoding="utf-8")), name) for name in made]
    found = scorer.run([(gold, made[name], str(folder / f"{name}.json")) for gold, name in golds])
    return {**found, **{name: {"acc": value} for name, value in modality(made, folder).items()}}


def table(parts: Sequence[dict[str, dict[str, float]]], whole: dict[str, dict[str, float]]) -> list[str]:
    """Return the lines of the figures beside those of events."""
    found = []
    for name, layer, figure, must, aim in BARS:
        value = whole.get(layer, {}).get(figure) or 0.0
        spread = statistics.pstdev(part.get(layer, {}).get(figure) or 0.0 for part in parts)
        bars = ["" if each is None else f"{each:.2f}" for each in (must, aim)]
        note = "" if must is None else "BELOW" if value < must else "aim reached" if aim and value >= aim else "must reached"
        found.append(f"{name:42s} {value:6.3f}   {spread:5.3f}  {bars[0]:>5s}  {bars[1]:>5s}  {note}".rstrip())
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=PARTS, help="one part of the set")
    parser.add_argument("--unseen", action="store_true", help="articles of the corpus that the encoder has not seen instead")
    parser.add_argument("--scorer", type=Path, default=SCORER)
    args = parser.parse_args()
    if not args.scorer.is_file():
        sys.exit(f"The scorer is not at {args.scorer}: nothing to measure with.")
    folder = CORPUS / ("articles" if args.unseen else "blind")
    scorer, chosen = load_scorer(args.scorer), UNSEEN if args.unseen else [args.only] if args.only else PARTS
    made = read(folder, chosen)
    parts = [{name: each for name, each in made.items() if name.startswith(part)} for part in chosen]
    runs: list[Run] = [hold(part, folder, scorer) for part in parts]
    known = "tables were fitted on, unseen by the encoder" if args.unseen else "nothing was trained on or fitted to"
    print(f"{len(made)} articles that {known}; events: mean of the parts, else all articles")
    print(*lines(runs), *table([score(part, folder, scorer) for part in parts], score(made, folder, scorer)), sep="\n")


if __name__ == "__main__":
    main()
