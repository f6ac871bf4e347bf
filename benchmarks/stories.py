"""What merging gets right on the stories of the corpus, beside its bars: `python benchmarks/stories.py [--runs runs] [-v]`.

Stories are merged twice: from the annotated records of their articles, so that merging is seen apart from reading, and end to end
from text. Nothing is scored by what has seen it: pairs of events by the weights fitted without the story
(`training.fit_likeness` leaves them in `runs`), articles read with weights and tables fitted without them. Needs the training
extra, the shared scorer, and `runs`.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import io
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from predict_story import story

from sanudo.merge.likeness import read_scorer

sys.path.insert(0, str(Path(__file__).parent.parent))
SCORER = Path(__file__).parent.parent.parent / "shared/tools/score_story.py"
GOLD = (
    ("happenings pairs", "f1", 0.82, 0.82),
    ("happenings pairs", "precision", 0.90, 0.90),
    ("happenings B3 all", "f1", 0.95, 0.95),
    ("happenings changed status acc", "acc", 0.80, 0.80),
    ("actors pairs", "f1", 0.88, 0.88),
    ("meetings final status acc", "acc", 0.90, 0.90),
    ("copies", "f1", 0.95, 1.0),
    ("agreements history", "f1", 0.0, 0.0),
    ("disputes", "f1", 0.0, 0.0),
)
TEXT = (
    ("happenings pairs", "f1", 0.45, 0.60),
    ("happenings pairs", "precision", 0.0, 0.0),
    ("copies", "f1", 0.95, 1.0),
    ("actors pairs", "f1", 0.65, 0.80),
    ("meetings final status acc", "acc", 0.75, 0.85),
    ("agreements history", "f1", 0.45, 0.60),
    ("disputes", "f1", 0.30, 0.45),
    ("events found", "f1", 0.0, 0.0),
)


def measure(form: str, stories: Sequence[Any], scorer: Any, runs: Path, verbose: bool) -> dict[str, Any]:
    """Return the shared scorer's figures over some stories in one form, "gold" or "read"."""
    tally = scorer.Tally()
    for each in stories:
        weights = read_scorer((runs / f"likeness-{each.name}.tsv").read_text(encoding="utf-8"))
        made = json.loads(json.dumps(story(each.name, each.documents, each.readings[form], weights), default=str))
        gold = scorer.Story(str(each.path))
        log = (lambda *words: print("  ", *words)) if verbose else None
        scorer.score(gold, scorer.Story(None, docs=str(each.path.parent), data=made), tally, log)
    found: dict[str, Any] = tally.result()
    return found


def bars(title: str, found: dict[str, Any], wanted: Sequence[tuple[str, str, float, float]]) -> None:
    """Print figures beside what they must and should be; a bar of 0 is none."""
    print(f"\n{title:<42}{'figure':>8}{'must':>8}{'aim':>8}")
    for name, key, must, aim in wanted:
        value = found.get(name, {}).get(key)
        shown = "-" if value is None else f"{value:.3f}"
        missed = "  below" if must and value is not None and value < must else ""
        print(f"{name + ' ' + key:<42}{shown:>8}{f'{must:.2f}' if must else '-':>8}{f'{aim:.2f}' if aim else '-':>8}{missed}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--articles", type=Path, default=Path("corpus/articles"))
    parser.add_argument(
        "--only", nargs="*", default=(), help="stories by name, or st for those whose articles trained the weights"
    )
    parser.add_argument("--json", action="store_true", help="print every figure as JSON")
    parser.add_argument("-v", "--verbose", action="store_true", help="list what was missed")
    args = parser.parse_args()
    kept = importlib.import_module("training.stories")
    scorer = importlib.import_module("training.fit_likeness").load_scorer(SCORER)
    with contextlib.redirect_stderr(io.StringIO()):
        stories = kept.load_stories(args.articles, args.runs, args.only)
    found = {form: measure(form, stories, scorer, args.runs, args.verbose) for form in ("gold", "read")}
    if args.json:
        print(json.dumps(found, indent=1))
        return
    print(f"{len(stories)} stories, {sum(len(each.documents) for each in stories)} articles")
    bars("from annotated records", found["gold"], GOLD)
    bars("end to end from text", found["read"], TEXT)


if __name__ == "__main__":
    main()
