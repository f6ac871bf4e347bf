"""A run on a real Ray cluster of processes: stopped, resumed, a node killed under it, and the parts of one process in the end."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from test_kill import receipts
from test_local import paper_sources, press, run, tree

from benchmarks.cluster_made import ENVIRONMENT, FarCluster

__all__ = ["paper_sources"]

pytestmark = pytest.mark.skipif(find_spec("ray") is None, reason="Ray is not installed (make test installs it)")

HERE = Path(__file__).parent
PATH = os.pathsep.join([str(HERE), *sys.path])
FILES = 60
PATIENCE = 240.0


@pytest.fixture(scope="module")
def cluster() -> Iterator[FarCluster]:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = found.getsockname()[1]
    made = FarCluster(1, port, PATH)
    yield made
    made.stop()


def start(folder: str, into: Path, address: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "error", str(HERE / "killable.py"), "code", folder, "--into", str(into), "-q"]
    about = {**os.environ, **ENVIRONMENT, "PYTHONPATH": PATH}
    return subprocess.Popen(
        [*command, "--address", address], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=about, cwd=HERE
    )


def wait_for(process: subprocess.Popen[str], into: Path, number: int) -> None:
    limit = time.monotonic() + PATIENCE
    while receipts(into) < number:
        assert process.poll() is None and time.monotonic() < limit
        time.sleep(0.02)


def test_what_befalls_a_cluster_does_not_show_in_the_parts(tmp_path: Path, cluster: FarCluster) -> None:
    folder = press(tmp_path / "in", **{f"f{n:02}": f"slow {n}\nslow again {n}\nbad\nslow {n}" for n in range(FILES)})
    into = tmp_path / "cluster"
    with start(folder, into, cluster.address) as process:
        wait_for(process, into, 5)
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130 and "the same command goes on from here" in said
    done = receipts(into)
    assert done < FILES
    with start(folder, into, cluster.address) as process:
        wait_for(process, into, done + 5)
        cluster.tell("kill-node")
        said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    assert "had been coded before" in said and "raylet" not in said
    run(folder, tmp_path / "serial")
    assert tree(into) == tree(tmp_path / "serial")


def test_a_chunk_that_kills_its_actors_is_a_failure_and_spares_the_rest(tmp_path: Path, cluster: FarCluster) -> None:
    with start(press(tmp_path / "in", a="kill", b="two", c="three"), tmp_path / "parts", cluster.address) as process:
        said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert "Coded 2 documents" in said and "a: The worker on the cluster died each time this part of the input was read." in said


def test_an_address_without_a_cluster_is_said(tmp_path: Path) -> None:
    with start(press(tmp_path / "in", a="one"), tmp_path / "parts", "127.0.0.1:1") as process:
        said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1
    assert "No cluster answers at 127.0.0.1:1." in said
