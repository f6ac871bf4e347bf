"""A Ray cluster of processes on this machine, on the loopback, whose nodes and head can be killed.

    python benchmarks/cluster_made.py [--nodes 2] [--port 20000]

starts one of a head and so many other nodes, each with a core, prints its address, and does what it is told, a word a line:
`kill-node`, `add-node`, `silence-head`, `kill-head`, until there is no more.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MEMORY = 100 * 2**20
"""Of Ray's object store, on each node."""
STARTS = 3
"""So often a cluster is started before that counts as failed."""
PORTS = range(20000, 21000)

ENVIRONMENT = {
    "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",  # Ray's way to say: keep to the loopback, as on those systems
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
}
"""Of the cluster, and of whoever joins it."""


class MadeCluster:
    """A head and some other nodes, each with a core; the environment of this process is theirs, and wants `ENVIRONMENT`."""

    def __init__(self, nodes: int, port: int = PORTS[0]) -> None:
        from ray.cluster_utils import Cluster

        about = {"num_cpus": 1, "object_store_memory": MEMORY, "gcs_server_port": port, "include_dashboard": False}
        self._cluster = Cluster(initialize_head=True, connect=False, head_node_args=about)
        self.address = str(self._cluster.address)
        self.nodes: list[Any] = []
        for _ in range(nodes):
            self.add()

    def add(self) -> None:
        """Let a node join."""
        self.nodes.append(self._cluster.add_node(num_cpus=1, object_store_memory=MEMORY))

    def kill_node(self) -> None:
        """Kill the oldest node with all that runs on it, as a machine that is taken away."""
        node = self.nodes.pop(0)
        kill_tree(_pid(node, "raylet"))

    def silence_head(self, seconds: float = 8.0) -> None:
        """Stop the head's server and let it go on after a while, as where a line is cut and mended."""
        pid = _pid(self._cluster.head_node, "gcs_server")
        os.kill(pid, signal.SIGSTOP)
        time.sleep(seconds)
        os.kill(pid, signal.SIGCONT)

    def kill_head(self) -> None:
        """Kill the head, as by a power cut: its server, and the node it stands on."""
        head = self._cluster.head_node
        for name in ("gcs_server", "raylet"):
            kill_tree(_pid(head, name))

    def stop(self) -> None:
        """End everything that is left."""
        for node in (*self.nodes, self._cluster.head_node):
            with contextlib.suppress(Exception):  # what has been killed cannot be stopped once more
                node.kill_all_processes(check_alive=False, allow_graceful=False)
        self.nodes.clear()

    def __enter__(self) -> MadeCluster:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def _pid(node: Any, name: str) -> int:
    return int(node.all_processes[name][0].process.pid)


def kill_tree(pid: int) -> None:
    """Kill a process and all that it has started, at once."""
    for each in (pid, *list(_children(pid))):
        with contextlib.suppress(ProcessLookupError):
            os.kill(each, signal.SIGKILL)


def _children(pid: int) -> Iterator[int]:
    parents: dict[int, list[int]] = {}
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            with contextlib.suppress(OSError, IndexError, ValueError):
                parent = int(Path(entry, "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[1])
                parents.setdefault(parent, []).append(int(entry.name))
    found = parents.get(pid, [])
    for child in found:
        yield child
        found.extend(parents.get(child, []))


class FarCluster:
    """The same in a process of its own, so that Ray is not in this one."""

    def __init__(self, nodes: int, port: int, path: str) -> None:
        """Start it; `path` is where its actors find modules (PYTHONPATH)."""
        about = {**os.environ, **ENVIRONMENT, "PYTHONPATH": path}
        for tries in range(STARTS):  # on a busy machine Ray loses patience with its own parts
            command = [sys.executable, __file__, "--nodes", str(nodes), "--port", str(port + tries)]
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=about)
            self.address = self._answer()
            if self.address:
                return
            self.stop()
        raise RuntimeError("The cluster did not start.")

    def tell(self, word: str) -> None:
        """Say what is to be done, and wait until it is."""
        assert self._process.stdin
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()
        if not self._answer():
            raise RuntimeError("The cluster has ended.")

    def stop(self) -> None:
        """End the cluster."""
        with contextlib.suppress(BrokenPipeError):
            self._process.communicate(timeout=60)

    def _answer(self) -> str:
        assert self._process.stdout
        for line in self._process.stdout:
            if line.startswith(">"):
                return line[1:].strip()
        return ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nodes", type=int, default=2)
    parser.add_argument("--port", type=int, default=PORTS[0])
    options = parser.parse_args()
    os.environ.update(ENVIRONMENT)
    with MadeCluster(options.nodes, options.port) as cluster:
        words = {
            "kill-node": cluster.kill_node,
            "add-node": cluster.add,
            "silence-head": cluster.silence_head,
            "kill-head": cluster.kill_head,
        }
        print(f">{cluster.address}", flush=True)
        for line in sys.stdin:
            words[line.strip()]()
            print(">done", flush=True)


if __name__ == "__main__":
    main()
