"""The line to a Ray cluster: joining it, asking which of its nodes live, and leaving it, also when its head is gone.

Ray is only imported when it is asked for: it is an extra, and large.
"""

from __future__ import annotations

import logging
import os
import signal
import socket
import threading
from typing import Any

from sanudo.errors import PipelineError, SettingsError

ANSWER = 5.0
"""Seconds within which the head must answer when a run begins, or whenever it is looked after."""
JOIN = 60.0
"""Seconds that joining may take, or starting a cluster of our own."""
STORE_BYTES = 100 * 2**20
"""Memory of Ray's object store on a cluster of our own: only receipts travel."""

_INSTALL = "pip install 'sanudo[ray]' on every machine of the cluster."


def ray_module() -> Any:
    """Return Ray. Raises PipelineError where it is not installed."""
    # numbers of GPUs are not asked for, and Ray would warn of how it hides them
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    try:
        import ray
    except ImportError as error:
        raise PipelineError(f"Ray is not installed ({error}).", hint=_INSTALL) from error
    return ray


class Head:
    """A cluster by the address of its head: HOST:PORT, `auto` for the cluster this machine is in, `local` for one of its own."""

    def __init__(self, address: str) -> None:
        if "://" in address:
            raise SettingsError(
                f"{address} is not the address of a head.",
                hint="Run the command on a machine of the cluster (ray job submit -- sanudo code ...) with --address auto.",
            )
        self._address = address
        self._at = ("", 0)

    def join(self, cores: int | None = None) -> None:
        """Connect to the cluster; `cores` is the size of one of our own. Raises PipelineError where it does not answer."""
        ray = ray_module()
        options: dict[str, Any] = {"address": self._address}
        if self._address == "local":
            options |= {"num_cpus": cores, "object_store_memory": STORE_BYTES, "include_dashboard": False}
        elif self._address != "auto":
            self._at = _host_port(self._address)
            if not self.answers():
                raise self._silence()
        self._connect(options)
        if threading.current_thread() is threading.main_thread():
            # Ray's own, beneath Python's, would print a trace of its stack first
            signal.signal(signal.SIGTERM, signal.getsignal(signal.SIGTERM))
        self._at = _host_port(ray.get_runtime_context().gcs_address)

    def answers(self) -> bool:
        """Tell whether somebody listens where the head is."""
        try:
            socket.create_connection(self._at, ANSWER).close()
        except OSError:
            return False
        return True

    def lives(self, node: str) -> bool:
        """Tell whether a node is alive, as far as the head knows."""
        return any(each["NodeID"] == node and each["Alive"] for each in ray_module().nodes())

    def cores(self) -> int:
        """Return how many cores the nodes have that are alive."""
        return int(ray_module().cluster_resources().get("CPU", 0))

    def leave(self) -> None:
        """Disconnect, and give up waiting for a head that is gone."""
        ray = ray_module()
        leaving = threading.Thread(target=ray.shutdown, daemon=True)
        leaving.start()
        leaving.join(ANSWER)

    def _connect(self, options: dict[str, Any]) -> None:
        """Let Ray connect, in a thread of its own: it would take over SIGTERM, and wait for ever for what is no head."""
        ray = ray_module()
        logging.getLogger("ray").setLevel(logging.ERROR)
        # standard output is for what the user asked; Ray would say there what befalls its nodes, and has no option against it
        ray._private.worker._worker_logs_enabled = False
        failed: list[Exception] = []

        def connect() -> None:
            try:
                ray.init(**options, log_to_driver=False, configure_logging=False, logging_level=logging.ERROR)
            except Exception as error:  # noqa: BLE001 - told below, in the thread that asked
                failed.append(error)

        connecting = threading.Thread(target=connect, daemon=True)
        connecting.start()
        connecting.join(JOIN)
        if connecting.is_alive():
            raise self._silence()
        if failed:
            raise PipelineError(
                f"The cluster {self._address} cannot be joined: {first_line(failed[0])}", hint=_JOINING
            ) from failed[0]

    def _silence(self) -> PipelineError:
        return PipelineError(
            f"No cluster answers at {self._address}.",
            hint="Is it running? ray status tells; ray start --head --port 6379 starts one.",
        )


_JOINING = (
    "--address wants HOST:PORT as `ray start --head` prints it, from a machine of the cluster with the same Ray and Python."
)


def _host_port(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    if not host or not port.isdigit():
        raise SettingsError(f"{address!r} is not the address of a head.", hint="Write HOST:PORT, auto or local.")
    if host in ("localhost", "127.0.0.1", "[::1]"):
        host = ray_module().util.get_node_ip_address()  # as Ray calls this machine, whatever it is asked for
    return host.strip("[]"), int(port)


def first_line(error: Exception) -> str:
    """Return the first line of what an error says, as a sentence."""
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0].rstrip(".") + "."
