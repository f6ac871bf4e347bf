"""What survives when `sanudo code` is killed again and again: the real pipeline, SIGKILL at random moments, then resumed.

    python benchmarks/kill.py [--documents 500] [--kills 10] [--processes 2] [--seed 1496]

Codes articles made from the project's own corpus once without disturbance, and once killed so many times at random moments (the
first before anything is done, the others spread over the run) and resumed; builds both records and compares every row of every
table. The exit code is 1 if they differ.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import duckdb
from made import write_articles

WORDS = 200
"""Articles are short, for it is not speed that is measured."""


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "sanudo", *arguments]


def receipts(parts: Path) -> int:
    return len(list((parts / "receipts").glob("*.json")))


def chunks(articles: Path) -> int:
    from sanudo.config import Settings
    from sanudo.run.ledger import find

    return len(find([str(articles)], Settings())[0])


def kill_once(articles: Path, parts: Path, processes: int, after: int, chance: random.Random) -> bool:
    """Start a run and kill it a moment after so many parts are done; false if it was done before that."""
    arguments = command("code", str(articles), "--into", str(parts), "-p", str(processes), "-q")
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    while process.poll() is None and receipts(parts) < after:
        time.sleep(0.005)
    time.sleep(chance.random() * 3)
    whole_group = chance.random() < 0.5
    if process.poll() is None:
        (os.killpg if whole_group else os.kill)(process.pid, signal.SIGKILL)
    return process.wait() == -signal.SIGKILL


def version(parts: Path) -> str:
    return str(json.loads((parts / "manifest.json").read_text(encoding="utf-8"))["version"])


def rows(record: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table, in the order in which the record holds them."""
    connection = duckdb.connect(str(record), read_only=True)
    names = [row[0] for row in connection.execute("SELECT table_name FROM duckdb_tables() ORDER BY 1").fetchall()]
    found = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    connection.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=500)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1496)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        articles, killed, quiet = scratch / "articles", scratch / "killed", scratch / "quiet"
        write_articles(articles, options.documents, WORDS)
        total, done = chunks(articles), 0
        print(f"{options.documents} articles in {total} pieces, {options.kills} kills")
        for n in range(options.kills):
            hit = kill_once(articles, killed, options.processes, n * (total - 2) // options.kills, chance)
            done += hit
            print(
                f"  kill {n + 1:2}: {receipts(killed)} of {total} pieces done{'' if hit else '; the run had ended before'}",
                flush=True,
            )
        for parts in (killed, quiet):
            subprocess.run(command("code", str(articles), "--into", str(parts), "-p", str(options.processes), "-q"), check=True)
            subprocess.run(command("build", str(parts), str(parts.with_suffix(".duckdb"))), check=True, stdout=subprocess.DEVNULL)
        if version(killed) != version(quiet):
            sys.exit("Sanudo was changed while this ran: the two runs are of different versions. Run it again.")
        ours, theirs = rows(killed.with_suffix(".duckdb")), rows(quiet.with_suffix(".duckdb"))
    print(f"\n{'table':<14}{'killed':>9}{'quiet':>9}")
    for name in sorted(ours):
        print(
            f"{name:<14}{len(ours[name]):>9,}{len(theirs[name]):>9,}  {'the same' if ours[name] == theirs[name] else 'DIFFERENT'}"
        )
    same = ours == theirs
    print(f"\n{done} kills hit a run at work. The records are {'the same, row for row' if same else 'NOT THE SAME'}.")
    sys.exit(not same or done < options.kills)


if __name__ == "__main__":
    main()
