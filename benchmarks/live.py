"""A simulated day of `sanudo watch` on a generated web of sites with faults: `python benchmarks/live.py [--sites 200]`.

Prints whether every article that may be had was fetched exactly once, which rules of courtesy were broken, and what it cost.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.web_made import BEGIN, JumpingLoop, LoopClock, Verdict, Web, make_web, verdict
from sanudo.run.ledger import Progress
from sanudo.sources.archive import records
from sanudo.types import Failure
from sanudo.watch.fetch import Fetcher
from sanudo.watch.settings import WatchSettings
from sanudo.watch.state import State
from sanudo.watch.watcher import Watcher


def archived(folder: Path) -> Counter[str]:
    """Return how often each address stands in the batches of a folder."""
    found: Counter[str] = Counter()
    for path in sorted(folder.glob("*.warc.gz")):
        with path.open("rb") as file:
            found.update(record.headers["warc-target-uri"] for record in records(file))
    return found


class Bookkeeper:
    """Stands in for coding: keeps the failures."""

    def __init__(self) -> None:
        self.failures: list[Failure] = []

    def code(self, batches: Sequence[Path], failures: Sequence[Failure]) -> Progress:
        self.failures += failures
        return Progress(documents=len(batches))

    def build(self) -> None:
        return None

    def stop(self) -> None:
        """Nothing to let go of."""


async def _here(function: Any, *arguments: Any) -> Any:
    return function(*arguments)


def simulate(web: Web, folder: Path, hours: float, settings: WatchSettings, restarts: int = 0) -> tuple[Bookkeeper, Watcher]:
    """Watch a generated web for so many hours; with restarts, end and begin again on the way."""
    books = Bookkeeper()
    loop = JumpingLoop()
    asyncio.set_event_loop(loop)
    feeds = [(f"https://{name}/feed", None) for name in web.sites]

    async def leg(until: float) -> Watcher:
        clock = LoopClock()
        state = State(folder / "state.sqlite")
        state.follow(feeds, now=clock.now(), pause=settings.soonest)
        watcher = Watcher(
            state, Fetcher(web, settings, clock), books, folder / "pages", clock=clock, settings=settings, off_loop=_here
        )
        loop.call_at(until, watcher.stop)
        await watcher.run()
        state.close()
        return watcher

    try:
        for number in range(1, restarts + 2):
            watcher = loop.run_until_complete(leg(hours * 3600 * number / (restarts + 1)))
    finally:
        loop.close()
        asyncio.set_event_loop(None)
    return books, watcher


def judged(web: Web, hours: float, settings: WatchSettings) -> Verdict:
    """Return the verdict; what appeared in the last hours may still be on its way, behind pauses and tries."""
    return verdict(web, delay=settings.delay, until=(hours - 6) * 3600, end=hours * 3600, patience=settings.latest)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sites", type=int, default=200)
    parser.add_argument("--hours", type=float, default=24)
    parser.add_argument("--restarts", type=int, default=2)
    arguments = parser.parse_args()
    settings = WatchSettings(soonest=300, latest=3600)
    web = make_web(arguments.sites, arguments.hours)
    began = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with tempfile.TemporaryDirectory() as folder:
        books, _ = simulate(web, Path(folder), arguments.hours, settings, arguments.restarts)
        pages = archived(Path(folder) / "pages")
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    found = judged(web, arguments.hours, settings)
    print(f"{arguments.sites} sites, {arguments.hours:g} hours from {BEGIN:.0f}, {arguments.restarts} restarts")
    for name, value in (
        ("requests", found.requests),
        ("articles that may be had", found.expected),
        ("fetched (later ones too)", found.fetched),
        ("in batches", len(pages)),
        ("in batches twice", sum(count > 1 for count in pages.values())),
        ("fetched twice", len(found.twice)),
        ("missed", len(found.missed)),
        ("against robots.txt", len(found.forbidden)),
        ("sooner than allowed", len(found.too_soon)),
        ("two at once", len(found.overlaps)),
        ("before Retry-After", len(found.impatient)),
        ("addresses given up, with reason", len(books.failures)),
    ):
        print(f"{name:34} {value:>8,}")
    print(f"{'memory grown by, MB':34} {grown:>8.0f}\n{'seconds it took':34} {time.perf_counter() - began:>8.1f}")
    for line in found.broken[:10]:
        print(" ", line)
    sys.exit(bool(found.broken))


if __name__ == "__main__":
    main()
