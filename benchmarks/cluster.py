"""What survives when a Ray cluster falls apart during a run: nodes killed, the head silent, then killed, and the run resumed.

    python benchmarks/cluster.py [--documents 5000] [--words 120] [--reader light|real] [--store] [--faults 0.05] [--port 20000]

Codes articles made from the project's own corpus once in one process, and once on a cluster of three nodes on this machine: a
head and two others, a core each, on the loopback. Along the way both other nodes are killed, one joins, the head falls silent
for some seconds, and at last it is killed; then a new cluster starts and the same command goes on. Every file of parts and every
receipt must be the same, byte for byte, as those of the one process. `--store` keeps the cluster's parts in an S3-compatible
store that fails by dice (`--faults` of its requests). `--reader light` makes an event of each sentence, so that thousands of
articles take minutes; `real` is Sanudo's. The exit code is 1 if anything differs.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.cluster_made import ENVIRONMENT, PORTS, FarCluster
from benchmarks.made import write_articles
from benchmarks.store_made import BUCKET, Faults, FaultyStore, environment

ROOT = Path(__file__).resolve().parent.parent
STORY = ((0.1, "kill-node"), (0.25, "kill-node"), (0.4, "add-node"), (0.5, "silence-head"), (0.65, "kill-head"))
"""What befalls the cluster, and after which share of the pieces."""
PATH = os.pathsep.join([str(ROOT / "src"), str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])


def command(reader: str, articles: Path, parts: str, address: str = "") -> list[str]:
    """Return the command that codes articles, on a cluster or in one process."""
    if reader == "light":
        return [sys.executable, str(ROOT / "benchmarks" / "light.py"), str(articles), parts, *filter(None, [address])]
    where = ["--address", address] if address else ["-p", "1"]
    return [sys.executable, "-m", "sanudo", "code", str(articles), "--into", parts, "-q", *where]


def run(arguments: list[str]) -> subprocess.Popen[str]:
    about = {**os.environ, **ENVIRONMENT, "PYTHONPATH": PATH}
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=about)


def said(process: subprocess.Popen[str]) -> str:
    """Wait for a run and return its last words, Ray's own left out."""
    words, _ = process.communicate()
    lines = [line for line in words.splitlines() if line.strip() and line[0] not in "\t\x1b[" and "raylet" not in line]
    return next((line for line in lines if line.startswith(("Error", "Coded", "Nothing"))), lines[-1] if lines else "")


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder; what a killed process had not yet given its name is none, and is told of."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    unfinished = [name for name, path in found.items() if path.name.startswith(".") and path.suffix == ".tmp"]
    if unfinished:
        print(f"{len(unfinished)} unfinished files of killed processes lie beside, which a later run sweeps: {unfinished[0]} ...")
    return {name: path.read_bytes() for name, path in found.items() if name not in unfinished}


def fall_apart(cluster: FarCluster, process: subprocess.Popen[str], receipts: Callable[[], int], pieces: int) -> int:
    """Let the story befall a cluster while a run is at work on it; return how much of it did."""
    began = time.monotonic()
    for number, (share, word) in enumerate(STORY):
        while receipts() < share * pieces:
            if process.poll() is not None:
                return number
            time.sleep(0.02)
        print(f"  {time.monotonic() - began:5.0f} s  {receipts():5} of {pieces} pieces done: {word}", flush=True)
        cluster.tell(word)
    return len(STORY)


def compare(serial: dict[str, bytes], cluster: dict[str, bytes]) -> bool:
    """Print a table of the files of two runs by kind, and tell whether all are the same."""
    kinds = sorted({name.rpartition("/")[0] or name for name in (*serial, *cluster)})
    print(f"\n{'files':<24}{'one process':>12}{'cluster':>9}{'bytes':>13}")
    for kind in kinds:
        ours, theirs = (
            {name: hashlib.sha256(data).digest() for name, data in found.items() if (name.rpartition("/")[0] or name) == kind}
            for found in (cluster, serial)
        )
        size = sum(len(data) for name, data in cluster.items() if name in ours)
        print(f"{kind:<24}{len(theirs):>12,}{len(ours):>9,}{size:>13,}  {'the same' if ours == theirs else 'DIFFERENT'}")
    return serial == cluster


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--words", type=int, default=120)
    parser.add_argument("--reader", choices=["light", "real"], default="light")
    parser.add_argument("--store", action="store_true")
    parser.add_argument("--faults", type=float, default=0.05)
    parser.add_argument("--port", type=int, default=PORTS[0])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        scratch = Path(folder)
        articles, quiet, parts = scratch / "articles", scratch / "quiet", str(scratch / "cluster")
        store: FaultyStore | None = None
        if options.store:
            store = stack.enter_context(FaultyStore(Faults(share=options.faults, hang=25)))
            stack.enter_context(environment(store.url))
            parts = f"s3://{BUCKET}/parts"
        write_articles(articles, options.documents, options.words)

        began = time.monotonic()
        print(
            f"one process: {said(run(command(options.reader, articles, str(quiet))))} ({time.monotonic() - began:.0f} s)",
            flush=True,
        )
        pieces = len(list((quiet / "receipts").iterdir()))

        def receipts() -> int:
            if store:
                return store.count(f"{BUCKET}/parts/receipts")
            return len(list((scratch / "cluster" / "receipts").glob("*.json")))

        began = time.monotonic()
        cluster = FarCluster(2, options.port, PATH)
        process = run(command(options.reader, articles, parts, cluster.address))
        befell = fall_apart(cluster, process, receipts, pieces)
        print(f"  {time.monotonic() - began:5.0f} s  the run ended: {said(process)} (exit code {process.returncode})", flush=True)
        cluster.stop()
        cluster = FarCluster(2, options.port + 10, PATH)
        process = run(command(options.reader, articles, parts, cluster.address))
        print(f"on a new cluster: {said(process)} ({time.monotonic() - began:.0f} s in all)", flush=True)
        cluster.stop()
        found = files_of(scratch / "cluster")
        if store:
            found = {name.removeprefix("parts/"): data for name, data in store.objects().items()}
            requests, failed = store.served.total(), store.failed
            print(f"store: {requests:,} requests, failed: {', '.join(f'{n} {kind}' for kind, n in sorted(failed.items()))}")
        same = compare(files_of(quiet), found)
    lost = Counter(name.partition("/")[0] for name in found)["receipts"] - pieces
    print(f"\n{befell} of {len(STORY)} blows hit the run. The parts are {'the same, byte for byte' if same else 'NOT THE SAME'}.")
    sys.exit(not same or lost != 0 or befell < len(STORY))


if __name__ == "__main__":
    main()
