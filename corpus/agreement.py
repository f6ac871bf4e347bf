"""Scores a second annotator's records against the corpus: `python -m corpus.agreement [--before] [--swap] [--strict ...]`.

`second/NAME.json` is the second annotator's record of the corpus article NAME, `second/before/NAME.json` the first one's as it
stood before the two were compared. The scorer is the shared one, beside the checkout; other options go to it as they are.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from corpus.check import ARTICLES

SECOND = ARTICLES.parent / "second"
SCORER = ARTICLES.parents[2] / "shared" / "tools" / "score_record.py"


def pairs(first: Path = ARTICLES, second: Path = SECOND) -> list[tuple[Path, Path]]:
    """Return the records of the articles that both annotated, the first annotator's before the second's."""
    return [(first / path.name, path) for path in sorted(second.glob("*.json"))]


def command(scorer: Path, *, before: bool = False, swap: bool = False, options: Sequence[str] = ()) -> list[str]:
    """Return the scorer's command line. The scorer counts what its gold side marks as optional neither for nor against, but
    not what the other side does: `swap` makes the second annotator its gold side.
    """
    found = pairs(SECOND / "before" if before else ARTICLES)
    files = [str(path) for first, second in found for path in ((second, first) if swap else (first, second))]
    return [sys.executable, str(scorer), *files, "--texts", str(ARTICLES), *options]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scorer's table, and return its exit status, or 1 if it is not there."""
    parser = argparse.ArgumentParser(description="Score the second annotator's records against the corpus.")
    parser.add_argument("--before", action="store_true", help="the corpus as it was before the two were compared")
    parser.add_argument("--swap", action="store_true", help="take the second annotator's records as the gold side")
    parser.add_argument("--scorer", type=Path, default=SCORER, help="the scorer (default: beside the checkout)")
    known, options = parser.parse_known_args(arguments)
    if not known.scorer.is_file():
        print(
            f"no scorer at {known.scorer}: put the shared folder beside the checkout, or name one with --scorer", file=sys.stderr
        )
        return 1
    return subprocess.run(command(known.scorer, before=known.before, swap=known.swap, options=options), check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
