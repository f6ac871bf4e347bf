"""What merging gets right on the stories of the corpus, beside its bars: `python benchmarks/stories.py [--runs runs] [-v]`.

Stories are merged twice: from the annotated records of their articles, so that merging is seen apart from reading, and end to end
from text. Pairs of events are weighed by weights fitted here without the story. Articles are read with the shipped weights, or,
with `--runs`, from graphs of weights and tables that had not seen them (`training.rebuild --folds`). Stories that the encoder was
trained on are told apart: end to end they look better than they are. The bars are for those it has not seen. Needs the training
extra and the shared scorer.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import io
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from predict_story import story

from sanudo.merge.likeness import Scorer

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


RESOLVED = (
    "(the tables for actors, agreements, modality and disputes had their annotations, however: actors_weights.npz, hints.npz,\n"
    " agreements.tsv, modality.tsv, disputes.tsv)"
)


def measure(form: str, stories: Sequence[Any], scorer: Any, weights: Mapping[str, Scorer], verbose: bool) -> dict[str, Any]:
    """Return the shared scorer's figures over some stories in one form, "gold" or "read"."""
    tally = scorer.Tally()
    for each in stories:
        merged = story(each.name, each.documents, each.readings[form], weights[each.name])
        made = json.loads(json.dumps(merged, default=str))
        gold = scorer.Story(str(each.path))
        log = (lambda *words: print("  ", *words)) if verbose else None
        scorer.score(gold, scorer.Story(None, docs=str(each.path.parent), data=made), tally, log)
    found: dict[str, Any] = tally.result()
    return found


def bars(title: str, found: dict[str, Any], wanted: Sequence[tuple[str, str, float, float]]) -> None:
    """Print figures beside what they must and should be; a bar of 0 is none."""
    print(f"\n{title:<50}{'figure':>8}{'must':>8}{'aim':>8}")
    for name, key, must, aim in wanted:
        value = found.get(name, {}).get(key)
        shown = "-" if value is None else f"{value:.3f}"
        missed = "  below" if must and value is not None and value < must else ""
        print(f"{name + ' ' + key:<50}{shown:>8}{f'{must:.2f}' if must else '-':>8}{f'{aim:.2f}' if aim else '-':>8}{missed}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, help="folder of held-out graphs")
    parser.add_argument("--articles", type=Path, default=Path("corpus/articles"))
    parser.add_argument("--only", nargs="*", default=(), help="names of stories to measure; pairs are fitted on all others")
    parser.add_argument("--json", action="store_true", help="print every figure as JSON")
    parser.add_argument("-v", "--verbose", action="store_true", help="list what was missed")
    args = parser.parse_args()
    found, parts = figures(args)
    if args.json:
        print(json.dumps(found, indent=1))
        return
    for part, chosen in parts.items():
        names = ", ".join(each.name for each in chosen)
        if chosen and part != "gold":
            print(f"{part}: {len(chosen)} stories, {sum(len(each.documents) for each in chosen)} articles ({names})")
    bars("from annotated records", found["gold"], GOLD)
    if parts["unseen"]:
        bars("end to end, articles not seen by the encoder", found["unseen"], TEXT)
        print(RESOLVED)
    if parts["seen"]:
        bars("optimistic: end to end, articles it was trained on", found["seen"], [(*each[:2], 0.0, 0.0) for each in TEXT])


def figures(args: argparse.Namespace) -> tuple[dict[str, Any], dict[str, Sequence[Any]]]:
    """Return figures and stories: "gold" of all from annotated records, "unseen" and "seen" by the encoder end to end."""
    kept = importlib.import_module("training.stories")
    fitting = importlib.import_module("training.fit_likeness")
    scorer = fitting.load_scorer(SCORER)
    with contextlib.redirect_stderr(io.StringIO()):
        every = kept.load_stories(args.articles, args.runs)
    weights = {name: Scorer(found) for name, found in fitting.fit_without(fitting.examples(every, scorer)).items()}
    stories = [each for each in every if not args.only or each.name in args.only]
    parts = {"gold": stories, **{name: [s for s in stories if s.seen == (name == "seen")] for name in ("unseen", "seen")}}
    forms = {"gold": "gold", "unseen": "read", "seen": "read"}
    return {name: measure(forms[name], parts[name], scorer, weights, args.verbose) for name in forms}, parts


if __name__ == "__main__":
    main()
