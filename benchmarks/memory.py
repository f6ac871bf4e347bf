"""Whether a worker's memory stays flat over a long run: `python benchmarks/memory.py [--documents 100000] [--words 40]`.

Codes so many short articles in one process and prints what it holds along the way. Each article is a paragraph of the project's
own corpus with some of its names changed into ones that were never seen before, so that whatever is remembered by word or name
would grow. The bar: 600 MB at most, and at the end no more than a twentieth above what was held after a tenth of the run. The
exit code is 1 where it is not met.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from made import paragraphs

from sanudo.config import Settings
from sanudo.run.ledger import Progress, code

MOST, GROWTH = 600.0, 1.05
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
_STARTS = "b br d dr f g gr h j k kr l m n p r s st t tr v w z sh ch th".split()
_MIDDLES = "a e i o u ai ei ou an en or ul".split()


def name(chance: random.Random) -> str:
    """Return a name that nobody bears."""
    return "".join(chance.choice(_STARTS) + chance.choice(_MIDDLES) for _ in range(chance.randint(2, 4))).capitalize()


def articles(number: int, words: int) -> Iterator[dict[str, str]]:
    """Yield made-up articles, the same ones at every call."""
    chance = random.Random(1496)
    told = [(about, each) for about, body in paragraphs() for each in body]
    for n in range(number):
        about, text = told[n % len(told)]
        cut = " ".join(text.split()[:words])
        fresh = _NAME.sub(lambda match: name(chance) if chance.random() < 0.5 else match.group(), cut)
        yield {
            "text": f"{name(chance)} and {name(chance)}: report {n}\n\n{fresh}\n",
            "published": about["published"],
            "url": f"made:{n}",
        }


def resident() -> float:
    """Return what this process holds in memory, in MB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--words", type=int, default=40)
    options = parser.parse_args()
    held: list[tuple[int, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "articles.jsonl"
        with table.open("w", encoding="utf-8") as out:
            out.writelines(json.dumps(each) + "\n" for each in articles(options.documents, options.words))
        began = time.monotonic()

        def look(progress: Progress) -> None:
            if not held or progress.documents - held[-1][0] >= options.documents / 20:
                held.append((progress.documents, resident()))
                print(f"{held[-1][0]:>9,} documents {held[-1][1]:>7.0f} MB {time.monotonic() - began:>7.0f} s", flush=True)

        done = code([str(table)], Path(folder) / "parts", Settings(), processes=1, report=look)
        held.append((done.documents, resident()))
    early = next(memory for documents, memory in held if documents >= options.documents / 10)
    most, last = max(memory for _, memory in held), held[-1][1]
    met = most <= MOST and last <= GROWTH * early
    told = f"{most:.0f} MB at most, at the end {last / early:.3f} times what a tenth held"
    print(f"{done.documents:,} documents, {done.failures:,} failures; {told}")
    print(f"bar: {MOST:.0f} MB and {GROWTH}, {'met' if met else 'MISSED'}")
    sys.exit(not met)


if __name__ == "__main__":
    main()
