"""A made-up record of any size, merged, added to, and timed: `python benchmarks/large.py [--documents 10000,100000]`.

Makes parts with ten events for each document (`made_record.py` says how they are told), builds the record with merging, adds
1,000 documents of the days after, asks for a dyad-month panel, and prints time, processor time and memory, in all and by step;
each build runs in a process of its own. The bars, on two cores: 30 minutes and 8 GB for 1,000,000 documents, a cost for each
document that grows by a fifth at most from 100,000 to 1,000,000, 60 seconds for the 1,000 documents that come after, 100
milliseconds for a panel.
"""

from __future__ import annotations

import argparse
import functools
import importlib
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
STEPS = {
    "sanudo.store.build": "copy_files _choose_documents _load _load_new make_entities _done sync_files",
    "sanudo.merge.record": "link_actors find_copies _group tell fill_meetings fill_agreements fill_disputes fill_issues",
    "sanudo.merge.adding": "relink find_more_copies group_again _tell add_meetings add_disputes add_agreements fill_issues",
    "sanudo.review.overlay": "make_dyads make_shortcuts add_dyads add_entities add_shortcuts add_queues make_queues",
    "sanudo.fulltext.index": "make_index",
}
"""Functions that are timed, by the module that calls them."""


@contextmanager
def told(name: str, steps: list[tuple[str, float, float]]) -> Iterator[None]:
    """Note seconds and seconds of processor time of what is done inside."""
    wall, busy = time.perf_counter(), time.process_time()
    yield
    steps.append((name, time.perf_counter() - wall, time.process_time() - busy))


def timed() -> dict[str, list[float]]:
    """Have the functions of `STEPS` note how often they ran, their seconds and their seconds of processor time, by name."""
    spent: dict[str, list[float]] = {}

    def noting(function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def run(*given: Any, **named: Any) -> Any:
            steps: list[tuple[str, float, float]] = []
            with told(function.__name__, steps):
                found = function(*given, **named)
            note = spent.setdefault(function.__name__.strip("_").replace("_", " "), [0, 0, 0])
            note[:] = [note[0] + 1, note[1] + steps[0][1], note[2] + steps[0][2]]
            return found

        return run

    for module, names in STEPS.items():
        where = importlib.import_module(module)
        for name in names.split():
            setattr(where, name, noting(getattr(where, name)))
    return spent


def build(folder: Path, record: Path, documents: int, label: str) -> None:
    """Build or refresh a record and print what it took; the life of a process."""
    from sanudo.review.overlay import build_record

    spent = timed()
    steps: list[tuple[str, float, float]] = []
    with told(label, steps):
        report = build_record(folder, record)
    ((_, wall, busy),) = steps
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    size = record.stat().st_size / 2**30
    counts = " ".join(f"{report.rows[name]:>11,} {name}s" for name in ("document", "event", "happening"))
    taken = (
        f"{wall:>9,.1f} s {busy:>9,.1f} s busy {1e3 * wall / documents:>7.2f} ({1e3 * busy / documents:.2f} busy) ms a document"
    )
    print(f"{label:<18}{counts}{taken} {peak:>5.1f} GB {size:>5.1f} GB on disk")
    for name, (_, seconds, of_processor) in spent.items():
        print(f"  {name:<22}{seconds:>9,.1f} s {of_processor:>9,.1f} s busy")
    sys.stdout.flush()


def panel(record: Path) -> None:
    """Print how long a dyad-month panel takes; the life of a process."""
    from series import RUNS, milliseconds

    from sanudo.store.queries import open_record
    from sanudo.store.series import series

    with open_record(record) as opened:
        pair = opened.rows("SELECT one, two FROM dyad GROUP BY ALL ORDER BY count(*) DESC, one, two LIMIT 1")[0]
        busy = time.process_time()
        spent = milliseconds(lambda: series(opened, pair["one"], pair["two"]))
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
