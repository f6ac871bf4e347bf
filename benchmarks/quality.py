"""Development scores of the shipped pipeline, held against floors: `python benchmarks/quality.py [--only NAME ...]`.

Every figure comes from the task's own scorer beside the checkout, on data that the shipped weights were not trained on: the
annotated article, PolNeAR's development part, one place and time document in six, pages, stories from gold records. What is
trained on by the shipped weights (the corpus, PLV and AW) is measured by cross-validation: `python -m training.crossval`.

`benchmarks/floors.json` holds a floor for each figure and the hash of the gold data. A figure below its floor fails the run.
`--update` raises floors to what was reached (less a margin for rounding); it lowers one only with `--lower NAME`, which then
shows in the commit.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared"
FLOORS = HERE / "floors.json"
HELD_OUT = 6
"""As in training.data: of places and times one document in so many is never trained on."""
MARGIN = 0.003
"""Floors stand so far below what was reached (three tenths of a point): int8 results vary a little between processors."""


@dataclass(frozen=True)
class Check:
    """One task on one set: its gold, and the figures that are held, each with the keys that lead to it in the scorer's JSON."""

    name: str
    task: str
    scorer: str
    gold: tuple[str, ...]
    figures: Mapping[str, tuple[str, ...]]
    prepare: Callable[[Path, Path], tuple[Path, Path]] | None = None


def held_out(gold: Path, scratch: Path) -> tuple[Path, Path]:
    """Write the documents of a set that training leaves out; they are input and gold at once."""
    chosen = scratch / gold.name.removesuffix(".gz")
    with gzip.open(gold, "rt", encoding="utf-8") as lines, chosen.open("w", encoding="utf-8") as out:
        out.writelines(line for number, line in enumerate(lines) if number % HELD_OUT == HELD_OUT - 1)
    return chosen, chosen


def _f1(*names: str) -> dict[str, tuple[str, ...]]:
    return {f"{name} F1": (name, "f1") for name in names}


_RECORD = _f1("events type", "events full", "statements content", "statements full", "mentions", "positions full", "agreements")
_RECORD |= _f1("meetings", "disputes", "times span", "times value", "boilerplate chars")
_RECORD |= {"places country": ("places country acc", "acc"), "metadata": ("metadata acc", "acc")}
_PLACES = {"strict F1": ("recognition_strict", "f1"), "161 km, end to end": ("resolution_end_to_end", "acc161")}
_TIMES = {f"{name} F1": (name, "f1") for name in ("strict", "relaxed", "value")}

_STATEMENTS = {f"fragment {role} F1": ("fragment", role, "f1") for role in ("source", "cue", "content")}
_STATEMENTS |= {"attribution F1": ("attribution", "f1")}
_PAGES = {name: (name,) for name in ("zyte_f1", "traf_f1", "title_acc", "date_acc")}

CHECKS = (
    Check(
        "article", "record", "score_record.py", ("gold/sochi.json",), _RECORD, lambda gold, _: (gold.with_suffix(".txt"), gold)
    ),
    Check("statements", "statements", "score_statements.py", ("data/statements/polnear_dev.jsonl.gz",), _STATEMENTS),
    Check("pages", "pages", "score_pages.py", ("data/pages/gold.json",), _PAGES, lambda gold, _: (gold.parent, gold)),
    *(
        Check(f"places {name}", "places", "score_places.py", (f"data/places/{name}.jsonl.gz",), _PLACES, held_out)
        for name in ("geowebnews", "trnews", "lgl", "geovirus")
    ),
    *(
        Check(f"times {name}", "times", "score_times.py", (f"data/times/{name}.jsonl.gz",), _TIMES, held_out)
        for name in ("timebank", "aquaint", "meantime")
    ),
)


def leaves(found: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], float]]:
    """Yield every number in nested figures with the keys that lead to it."""
    if isinstance(found, Mapping):
        for key, value in found.items():
            yield from leaves(value, (*path, str(key)))
    elif isinstance(found, int | float) and not isinstance(found, bool):
        yield path, float(found)


def score(check: Check, scratch: Path) -> dict[tuple[str, ...], float]:
    """Predict and score one check; return every figure of the scorer."""
    gold = SHARED / check.gold[0]
    source, reference = check.prepare(gold, scratch) if check.prepare else (gold, gold)
    predicted = scratch / "predicted.json"
    subprocess.run([sys.executable, str(HERE / "predict.py"), check.task, str(source), str(predicted)], check=True)
    command = [sys.executable, str(SHARED / "tools" / check.scorer), str(reference), str(predicted)]
    command += [] if check.scorer == "score_pages.py" else ["--json"]
    if check.scorer == "score_statements.py":
        subprocess.run([*command, str(scratch / "scores.json")], check=True, capture_output=True)
        return dict(leaves(json.loads((scratch / "scores.json").read_text(encoding="utf-8"))))
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(leaves(json.loads(done.stdout)))


def digest(check: Check) -> str:
    """Return the hash of a check's gold."""
    found = hashlib.sha256()
    for name in check.gold:
        found.update((SHARED / name).read_bytes())
    return found.hexdigest()[:16]


def main() -> None:
    """Print the figures and fail where one is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="*", help="run these checks only (their names begin so)")
    parser.add_argument("--update", action="store_true", help="raise floors to what was reached")
    parser.add_argument("--lower", nargs="*", default=[], help="floors that --update may lower")
    args = parser.parse_args()
    if not SHARED.is_dir():
        sys.exit(f"The development data are not beside the checkout ({SHARED.name}/): nothing to measure.")
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.is_file() else {}
    fallen = []
    for check in CHECKS:
        if args.only and not any(check.name.startswith(name) for name in args.only):
            continue
        with tempfile.TemporaryDirectory() as folder:
            found = score(check, Path(folder))
        fallen += report(check, found, floors.setdefault(check.name, {}), args)
    if args.update:
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    if fallen:
        sys.exit("Below their floors: " + ", ".join(fallen))


def report(check: Check, found: Mapping[tuple[str, ...], float], floors: dict[str, Any], args: argparse.Namespace) -> list[str]:
    """Print the figures of one check beside their floors and return the names of those that fell."""
    data = digest(check)
    if floors.get("data") not in (None, data):
        print(f"{check.name}: the gold data have changed since the floors were set")
    floors["data"] = data
    fallen = []
    for name, path in check.figures.items():
        value = found.get(path)
        if value is None:
            continue
        key, floor = f"{check.name}: {name}", floors.get(name)
        mark = "" if floor is None or value >= floor - 1e-9 else "  BELOW"
        print(f"{value:8.3f}  {'' if floor is None else f'floor {floor:.3f}':12s}  {key}{mark}")
        reached = round(value - MARGIN * (100 if value > 1 else 1), 3)
        if args.update and (floor is None or reached > floor or key in args.lower):
            floors[name] = reached
        elif mark:
            fallen.append(key)
    return fallen


if __name__ == "__main__":
    main()
