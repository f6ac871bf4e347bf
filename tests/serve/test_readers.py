"""Many readers while builds are swapped in: nobody is refused, no answer mixes two builds."""

from __future__ import annotations

import asyncio
import shutil
import threading
import time
from pathlib import Path

import pytest
from desk_samples import shelve
from samples import reading

from benchmarks.readers import hammer, paths_of, swapper
from sanudo.cli.serve import listen
from sanudo.review.overlay import build_record
from sanudo.serve.app import create_app
from sanudo.store.queries import open_record
from sanudo.store.reader import snapshot

READERS, SECONDS, EVERY = 12, 5.0, 0.3


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Give builds of which each has what the first has, and more."""
    folder = tmp_path_factory.mktemp("readers")
    found = []
    for n in range(2):
        shelve(folder / "parts", str(n), [reading(each) for each in (range(3) if n == 0 else range(3, 9))])
        build_record(folder / "parts", folder / f"{n}.duckdb")
        found.append(folder / f"{n}.duckdb")
    return found


def test_readers_notice_nothing_of_a_swap_but_the_new_build(builds: list[Path], tmp_path: Path) -> None:
    import uvicorn

    record = Path(shutil.copy(builds[0], tmp_path / "r.duckdb"))
    listener = listen("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(create_app(record), log_level="warning", timeout_graceful_shutdown=1))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        paths = {kind: found for kind, found in paths_of(builds[0]).items() if kind != "sql"}
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        found = asyncio.run(hammer(address, paths, READERS, SECONDS, EVERY, swapper(record, builds[::-1])))
    finally:
        server.should_exit = True
        thread.join()
        listener.close()
    assert found.failures == []
    # how many of either there are is the machine's affair
    assert found.swaps >= 1 and sum(map(len, found.times.values())) >= READERS


def test_a_snapshot_stays_with_its_build(builds: list[Path], tmp_path: Path) -> None:
    path = Path(shutil.copy(builds[0], tmp_path / "r.duckdb"))
    swap = swapper(path, builds[::-1])
    with open_record(path) as record:
        before = record.meta()["build"]
        with snapshot():
            assert record.counts()["document"] == 3
            swap()
            assert record.counts()["document"] == 3 and record.meta()["build"] == before
        assert record.counts()["document"] == 9 and record.meta()["build"] != before
