"""Predictions of the shipped pipeline for the shared benchmarks: `python benchmarks/predict.py TASK INPUT OUTPUT`.

TASK is record, story, statements, plv, aw, places, places-given, times, pages or pairs; inputs and outputs are as the shared
BENCHMARKS page describes. Progress goes to standard error. No document is dropped: what cannot be read is predicted empty and
named.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path

from sanudo.errors import SanudoError

Task = Callable[[Path, Path], None]


def _task(module: str, name: str = "predict", **fixed: object) -> Task:
    """Return a task whose module is imported when it is run."""

    def run(source: Path, target: Path) -> None:
        partial(getattr(import_module(module), name), **fixed)(source, target)

    return run


TASKS: dict[str, Task] = {
    "record": _task("predict_record"),
    "story": _task("predict_story"),
    "statements": _task("predict_statements"),
    "plv": _task("predict_marked"),
    "aw": _task("predict_marked"),
    "places": _task("predict_places", given=False),
    "places-given": _task("predict_places", given=True),
    "times": _task("predict_times"),
    "pages": _task("predict_pages"),
    "pairs": _task("predict_pairs"),
}


def main() -> None:
    """Run one task."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=TASKS)
    parser.add_argument("input", type=Path)
    parser.add_argument("output", type=Path)
    args = parser.parse_args()
    try:
        TASKS[args.task](args.input, args.output)
    except SanudoError as error:
        sys.exit(f"{error} {error.hint}".strip())
    except OSError as error:
        sys.exit(f"{error.filename}: {error.strerror}")


if __name__ == "__main__":
    main()
