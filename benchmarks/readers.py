"""Many readers while builds are swapped in: `python benchmarks/readers.py [--seconds 300] [--readers 50] [--every 5]`.

Starts the desk on a record of the sample articles of the project's corpus of examples, coded beforehand (--record FILE takes one
that is at hand), and lets readers ask for pages, JSON, downloads and searches as fast as they are answered, each its own
connection. Every few seconds another build takes the record's place. Prints a table of the answers by kind of page: how many,
how many failed (any status but 200), and milliseconds. The bar: 50 readers, 5 minutes, no failure.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import duckdb
import httpx
import numpy as np

EXAMPLES = Path(__file__).resolve().parent.parent / "examples" / "articles"


@dataclass
class Outcome:
    """What readers met: milliseconds by kind of page, failures with where and why, the builds they saw."""

    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    failures: list[str] = field(default_factory=list)
    builds: set[str] = field(default_factory=set)
    swaps: int = 0


def paths_of(record: Path) -> dict[str, list[str]]:
    """Return what readers ask for, by kind of page: addresses that every build of the record has."""
    with duckdb.connect(str(record), read_only=True) as connection:

        def ids(sql: str) -> list[str]:
            return [quote(str(row[0]), safe=":") for row in connection.execute(f"{sql} LIMIT 25").fetchall()]

        documents = ids("SELECT id FROM document ORDER BY id")
        events, happenings = ids("SELECT id FROM event ORDER BY id"), ids("SELECT id FROM happening ORDER BY id")
        actors = ids("SELECT key FROM actor_entity ORDER BY documents DESC, key")
        pairs = ids("SELECT one || '-' || two FROM dyad GROUP BY 1 ORDER BY count(*) DESC, 1")
    lists = ("events", "happenings", "statements", "positions", "agreements", "meetings", "disputes", "documents", "actors")
    return {
        "start": ["/", "/overview.json", "/today", "/calendar", "/agreements/over-time", "/positions/matrix", "/review"],
        "list": [f"/{name}{suffix}" for name in lists for suffix in ("", ".json", "?page=2", ".json?limit=5")],
        "download": [f"/{name}.csv" for name in lists],
        "document": [f"/document/{each}{suffix}" for each in documents for suffix in ("", ".json")],
        "event": [f"/event/{each}" for each in events],
        "happening": [f"/happening/{each}.json" for each in happenings],
        "actor": [f"/actor/{each}" for each in actors],
        "dyad": [f"/dyad/{each}" for each in pairs],
        "search": [f"/search?q={word}" for word in ("treaty", "sanctions", "speaker:minister", "talks+after:2019")],
        "sql": ["/sql.json?q=SELECT+count(*)+FROM+event"],
    }


async def hammer(
    address: str, paths: dict[str, list[str]], readers: int, seconds: float, every: float, swap: Callable[[], None]
) -> Outcome:
    """Let readers ask for some seconds, and swap the record meanwhile."""
    found = Outcome()
    end = time.monotonic() + seconds

    async def read(number: int) -> None:
        chance = random.Random(number)
        kinds = sorted(paths)
        async with httpx.AsyncClient(base_url=address, timeout=120, trust_env=False) as client:
            while time.monotonic() < end:
                # queries of people are rare, and each takes a process
                kind = chance.choice(kinds)
                if kind == "sql" and chance.random() < 0.9:
                    continue
                where = chance.choice(paths[kind])
                start = time.perf_counter()
                try:
                    answer = await client.get(where)
                except httpx.HTTPError as error:
                    found.failures.append(f"{where}: {type(error).__name__} {error}")
                    continue
                found.times[kind].append(1e3 * (time.perf_counter() - start))
                if answer.status_code != 200:
                    found.failures.append(f"{where}: {answer.status_code} {' '.join(answer.text[:300].split())}")
                if where == "/overview.json" and answer.status_code == 200:
                    found.builds.add(answer.json()["meta"]["build"])

    async def swaps() -> None:
        while time.monotonic() + every < end:
            await asyncio.sleep(every)
            await asyncio.to_thread(swap)
            found.swaps += 1

    await asyncio.gather(swaps(), *(read(number) for number in range(readers)))
    return found


def swapper(record: Path, builds: list[Path]) -> Callable[[], None]:
    """Return what puts the next of some builds in the place of a record, as a build does."""
    turn = iter(range(10**9))

    def swap() -> None:
        waiting = record.with_name(record.name + ".next")
        shutil.copyfile(builds[next(turn) % len(builds)], waiting)
        waiting.replace(record)

    return swap


@contextmanager
def served(record: Path) -> Iterator[str]:
    """Give the address of a desk in a process of its own."""
    command = [sys.executable, "-m", "sanudo", "serve", str(record), "--port", "0", "--no-open"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        address = re.search(r"http://\S+?:\d+", process.stdout.readline())
        try:
            if address is None:
                raise SystemExit("The desk did not open.")
            yield address[0]
        finally:
            process.terminate()
            process.communicate()


def builds_of(record: Path, folder: Path) -> list[Path]:
    """Return two builds of a record: itself, and one that lacks the facts of some documents, each with its index."""
    from sanudo.fulltext.index import available, make_index
    from sanudo.store.queries import open_record

    other = folder / "other.duckdb"
    shutil.copyfile(record, other)
    with duckdb.connect(str(other)) as connection:
        connection.execute("DELETE FROM position WHERE hash(doc) % 2 = 0")
        connection.execute("DELETE FROM dispute WHERE hash(doc) % 3 = 0")
        connection.execute("UPDATE meta SET value = value || '-other' WHERE key = 'build'")
    same = folder / "same.duckdb"
    shutil.copyfile(record, same)
    if available():
        for each in (same, other):
            with open_record(each) as opened:
                made = make_index(opened)
            shutil.move(made, folder / "r.search" / made.name)
    return [other, same]


def _printed(found: Outcome, seconds: float) -> None:
    print(f"{'page':<12} {'answers':>9} {'p50':>7} {'p95':>7} {'most':>7}   (ms)")
    every = [value for values in found.times.values() for value in values]
    for kind, values in [*sorted(found.times.items()), ("all", every)]:
        p50, p95 = np.percentile(values, [50, 95])
        print(f"{kind:<12} {len(values):>9,} {p50:>7.0f} {p95:>7.0f} {max(values):>7.0f}")
    rate = f"{len(every) / seconds:,.0f} answers a second"
    print(f"{rate}, {found.swaps} swaps, {len(found.builds)} builds seen, {len(found.failures)} failures")
    for line in found.failures[:20]:
        print(f"  {line}")


def main() -> None:
    """Run it and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=300.0)
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--every", type=float, default=5.0, help="seconds between swaps")
    parser.add_argument("--record", type=Path, help="a record at hand, which is copied; otherwise the examples are coded")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        base = args.record or folder / "base.duckdb"
        if args.record is None:
            command = [sys.executable, "-m", "sanudo", "record", str(EXAMPLES), "--to", str(base), "--quiet"]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        record = folder / "r.duckdb"
        (folder / "r.search").mkdir()
        builds = builds_of(base, folder)
        shutil.copyfile(builds[-1], record)
        with served(record) as address:
            swap = swapper(record, builds)
            found = asyncio.run(hammer(address, paths_of(builds[0]), args.readers, args.seconds, args.every, swap))
    _printed(found, args.seconds)
    sys.exit(bool(found.failures))


if __name__ == "__main__":
    main()
