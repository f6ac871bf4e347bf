"""Every figure that the statement layer is held to, beside what it must reach and what it aims at.

    python benchmarks/statements.py [--only polnear|corpus] [--folds runs]

PolNeAR's development part is read with the shipped weights, which were not trained on it. The corpus is scored by
cross-validation on the graphs that `training.heldout` left in `runs`: read with weights, and with fitted tables, that had not
seen the article. Needs the development data beside the checkout; the second part also what `training.rebuild --folds` makes.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import pickle
import statistics
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared"
GOLD = SHARED / "data/statements/polnear_dev.jsonl.gz"


@dataclass(frozen=True)
class Bar:
    """A figure with what it must reach and what it aims at; `path` leads to it in the scorer's figures, in percent or shares."""

    name: str
    path: tuple[str, ...]
    must: float | None = None
    aim: float | None = None


POLNEAR = (
    Bar("fragment source F1", ("fragment", "source", "f1"), 0.78, 0.832),
    Bar("fragment cue F1", ("fragment", "cue", "f1"), 0.72, 0.753),
    Bar("fragment content F1", ("fragment", "content", "f1"), 0.66, 0.729),
    Bar("attribution F1", ("attribution", "f1"), 0.70),
    Bar("  speech cues", ("by_cue", "speech", "f1"), 0.87),
    Bar("  other cues", ("by_cue", "other", "f1")),
    Bar("  direct", ("by_kind", "direct", "f1"), 0.92),
    Bar("  direct, mended", ("mended", "by_kind", "direct", "f1")),
    Bar("  mixed", ("by_kind", "mixed", "f1"), 0.82),
    Bar("  indirect", ("by_kind", "indirect", "f1"), 0.60),
    Bar("source, given content", ("source_given_content", "accuracy"), 0.92),
    Bar("he/she speaker, of those matched", ("speaker", "accuracy_on_matched"), 0.88),
    Bar("he/she speaker, of all 46", ("speaker", "end_to_end_recall")),
)
VERBS = frozenset("said says say told tells asked asks added adds wrote writes replied".split())
"""What cannot be a source."""
CORPUS = (
    Bar("statements: content and speaker F1", ("statements full f1",), 0.65, 0.75),
    Bar("statements: content F1", ("statements content f1",)),
    Bar("speaker, of those matched", ("statements speaker acc acc",), 0.90),
    Bar("speaker by name, of those matched", ("statements speaker-name acc acc",)),
    Bar("direct / mixed / indirect", ("statements direct acc acc",)),
    Bar("modality, of those matched", ("modality",), 0.88),
    Bar("modality, recall of all but asserted", ("modality other",), 0.70),
    *(Bar(f"  recall of {name}", (f"modality {name}",)) for name in ("denied", "future", "conditional", "question", "declined")),
    Bar("positions: holder and stance F1", ("positions full f1",), 0.40, 0.55),
    Bar("positions: holder F1", ("positions held f1",)),
    Bar("disputes F1", ("disputes f1",), 0.35, 0.50),
)


def polnear() -> dict[tuple[str, ...], tuple[float, float]]:
    """Return the figures on PolNeAR's development part, as it is annotated and with what was swapped in it mended."""
    with tempfile.TemporaryDirectory() as folder:
        predicted, better = Path(folder) / "predicted.jsonl", Path(folder) / "mended.jsonl"
        subprocess.run([sys.executable, str(HERE / "predict.py"), "statements", str(GOLD), str(predicted)], check=True)
        found = _scored(GOLD, predicted)
        print(f"mended: in {mend(GOLD, better)} attributions, whose source is a lone verb, source and cue change places")
        found["mended"] = _scored(better, predicted)
    return {bar.path: (_at(found, bar.path) / 100, 0.0) for bar in POLNEAR}


def _scored(gold: Path, predicted: Path) -> dict[str, Any]:
    scores = predicted.with_suffix(".scores")
    command = [sys.executable, str(SHARED / "tools/score_statements.py"), str(gold), str(predicted), "--json", str(scores)]
    subprocess.run(command, check=True, capture_output=True)
    found: dict[str, Any] = json.loads(scores.read_text(encoding="utf-8"))
    return found


def mend(gold: Path, better: Path) -> int:
    """Write an annotated file with source and cue changed back where they stand swapped, and return in how many attributions."""
    count = 0
    with gzip.open(gold, "rt", encoding="utf-8") as lines, better.open("w", encoding="utf-8") as out:
        for line in lines:
            record = json.loads(line)
            for each in record["attributions"]:
                if each["cue"] and " ".join(record["text"][a:b] for a, b in each["source"]).lower() in VERBS:
                    each["source"], each["cue"] = each["cue"], each["source"]
                    count += 1
            out.write(json.dumps(record) + "\n")
    return count


def _at(found: Any, path: Iterable[str]) -> float:
    for key in path:
        found = found[key]
    return float(found)


def corpus(runs: Path) -> dict[tuple[str, ...], tuple[float, float]]:
    """Return mean and spread over the folds of the figures on the corpus."""
    from training.crossval import SCORER, flat, records, score
    from training.data import ARTICLES
    from training.folds import stages_of

    figures: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(runs.glob("heldout-*.pkl")):
            found = _Folds(io.BytesIO(path.read_bytes())).load()
            made = records(found, ARTICLES, stages_of(found.fold, runs))
            scored = flat(score(made, ARTICLES, Path(folder) / str(found.fold), SCORER)) | modality(made, ARTICLES)
            for name, value in scored.items():
                figures[name].append(value)
    return {(name,): (statistics.mean(values), statistics.pstdev(values)) for name, values in figures.items()}


class _Folds(pickle.Unpickler):
    """Reads what `training.heldout` wrote when it was run as a program: its class then belongs to `__main__`."""

    def find_class(self, module: str, name: str) -> Any:
        """Return a class of the pickle."""
        return super().find_class("training.heldout" if module == "__main__" else module, name)


def modality(made: Mapping[str, Mapping[str, Any]], articles: Path) -> dict[str, float]:
    """Return how often the modality of matched statements is right, over all and by the gold's modality."""
    right, total = Counter[str](), Counter[str]()
    for name, record in made.items():
        gold = json.loads((articles / f"{name}.json").read_text(encoding="utf-8"))
        for wanted, found in _matched(gold.get("statements") or [], record["statements"]):
            accepted = {wanted.get("modality", "asserted"), *(wanted.get("alt_modality") or [])}
            kind = wanted.get("modality", "asserted")
            for key in ("modality", f"modality {kind}", *(["modality other"] if kind != "asserted" else [])):
                total[key] += 1
                right[key] += found["modality"] in accepted
    return {key: right[key] / number for key, number in total.items()}


def _matched(gold: Iterable[Mapping[str, Any]], made: Iterable[Mapping[str, Any]]) -> Iterator[tuple[Any, Any]]:
    """Yield each required gold statement with the one made from mostly the same characters, each of these once."""
    left = {number: (each, _characters(each["content"])) for number, each in enumerate(made)}
    for wanted in gold:
        if wanted.get("optional"):
            continue
        here = _characters(wanted["content"])
        shares = {number: len(here & there) / max(1, len(here | there)) for number, (_, there) in left.items()}
        best = max(shares, key=lambda number: shares[number], default=None)
        if best is not None and shares[best] >= 0.5:
            yield wanted, left.pop(best)[0]


def _characters(spans: Iterable[Iterable[int]]) -> set[int]:
    return {offset for start, stop in spans for offset in range(start, stop)}


def report(title: str, bars: Iterable[Bar], found: Mapping[tuple[str, ...], tuple[float, float]]) -> None:
    """Print figures beside their bars."""
    print(f"{title:44s} {'figure':>7s} {'spread':>7s} {'must':>6s} {'aim':>6s}")
    for bar in bars:
        value, spread = found.get(bar.path, (float("nan"), 0.0))
        missed = bar.must is not None and not value >= bar.must
        note = "below" if missed else "aim reached" if bar.aim is not None and value >= bar.aim else ""
        around = f"±{spread:.3f}" if spread else ""
        print(f"  {bar.name:42s} {value:7.3f} {around:>7s} {_number(bar.must):>6s} {_number(bar.aim):>6s}  {note}")


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}".rstrip("0")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=("polnear", "corpus"))
    parser.add_argument("--folds", type=Path, default=Path("runs"), help="where training.heldout left the graphs of the folds")
    args = parser.parse_args()
    if not SHARED.is_dir():
        sys.exit(f"The development data are not beside the checkout ({SHARED.name}/): nothing to measure.")
    if args.only != "polnear" and not any(args.folds.glob("heldout-*.pkl")):
        sys.exit(f"No graphs of folds in {args.folds}: run python -m training.rebuild --folds first, or ask for --only polnear.")
    if args.only != "corpus":
        report("PolNeAR, development part", POLNEAR, polnear())
    if args.only != "polnear":
        report("Corpus, five folds", CORPUS, corpus(args.folds))


if __name__ == "__main__":
    main()
