"""A made-up record of any size, merged, added to, and timed: `python benchmarks/large.py [--documents 10000,100000]`.

Makes parts with ten events for each document (`made_record.py` says how they are told), builds the record with merging, adds
1,000 documents of the days after, asks for a dyad-month panel, and prints time, processor time and memory; each build runs in a
process of its own. The bars, on two cores: 30 minutes and 8 GB for 1,000,000 documents, a cost for each document that grows by
a fifth at most from 100,000 to 1,000,000, 60 seconds for the 1,000 documents that come after, 100 milliseconds for a panel.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from made_record import make

MORE = 1000
"""Documents that come after."""


@contextmanager
def told(name: str, steps: list[tuple[str, float, float]]) -> Iterator[None]:
    """Note seconds and seconds of processor time of what is done inside."""
    wall, busy = time.perf_counter(), time.process_time()
    yield
    steps.append((name, time.perf_counter() - wall, time.process_time() - busy))


def build(folder: Path, record: Path, documents: int, label: str) -> None:
    """Build or refresh a record and print what it took; the life of a process."""
    from sanudo.review.overlay import build_record

    steps: list[tuple[str, float, float]] = []
    with told(label, steps):
        report = build_record(folder, record)
    ((_, wall, busy),) = steps
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    size = record.stat().st_size / 2**30
    counts = " ".join(f"{report.rows[name]:>11,} {name}s" for name in ("document", "event", "happening"))
    spent = (
        f"{wall:>9,.1f} s {busy:>9,.1f} s busy {1e3 * wall / documents:>7.2f} ({1e3 * busy / documents:.2f} busy) ms a document"
    )
    print(f"{label:<18}{counts}{spent} {peak:>5.1f} GB {size:>5.1f} GB on disk", flush=True)


def panel(record: Path) -> None:
    """Print how long a dyad-month panel takes; the life of a process."""
    from series import RUNS, milliseconds

    from sanudo.store.queries import open_record
    from sanudo.store.series import series

    with open_record(record) as opened:
        pair = opened.rows("SELECT one, two FROM dyad GROUP BY ALL ORDER BY count(*) DESC, one, two LIMIT 1")[0]
        keys = (f"iso:{pair['one']}", f"iso:{pair['two']}")
        busy = time.process_time()
        spent = milliseconds(lambda: series(opened, *keys))
        busy = 1000 * (time.process_time() - busy) / (RUNS + 1)
    print(f"{'dyad-month panel':<18}{spent:>11.0f} ms {busy:>9.0f} ms busy, for the pair most told of", flush=True)


def alone(target: Callable[..., None], *given: Any) -> None:
    """Run in a process of its own."""
    worker = multiprocessing.get_context("spawn").Process(target=target, args=given)
    worker.start()
    worker.join()
    if worker.exitcode:
        sys.exit(f"{target.__name__} ended with code {worker.exitcode}.")


def sizes(text: str) -> Iterator[int]:
    """Yield the numbers in a list such as 10000,100000."""
    yield from (int(each) for each in text.split(","))


def main() -> None:
    """Make, build, add, ask and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", default="10000", help="how many, or several numbers with commas")
    parser.add_argument("--keep", type=Path, help="folder for parts and record, kept for the next time")
    args = parser.parse_args()
    for documents in sizes(args.documents):
        with tempfile.TemporaryDirectory() as scratch:
            folder = (args.keep or Path(scratch)) / f"{documents}.parts"
            record = folder.with_suffix(".duckdb")
            if not (folder / "manifest.json").is_file():
                start = time.perf_counter()
                make(folder, documents)
                print(f"{documents:,} documents made in {time.perf_counter() - start:,.0f} s", file=sys.stderr)
            record.unlink(missing_ok=True)
            alone(build, folder, record, documents, "whole")
            make(folder, MORE, first=documents)
            alone(build, folder, record, MORE, f"{MORE:,} more")
            alone(panel, record)
            for part in (folder / "parts").rglob(f"part-{documents:09d}.parquet"):
                part.unlink()
            (folder / "receipts" / f"part-{documents:09d}.json").unlink()


if __name__ == "__main__":
    main()
