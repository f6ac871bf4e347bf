"""Putting people's SQL to a record: in processes that are killed when they take too long, a few at a time."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
import weakref
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from sanudo.errors import RecordError, SettingsError

SECONDS = 15.0
"""A query has so long."""

WAIT = 10.0
"""A query waits so long for others to end."""

WORKERS = 2
LONGEST = 20_000
"""A query has no more characters."""


Idle = queue.LifoQueue[subprocess.Popen[bytes]]
"""Processes that wait for a query."""


class Busy(RecordError):
    """Other queries are being answered."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gives, up to the rows asked for; `more` says that there would be further ones."""

    table: pa.Table
    more: bool
    seconds: float


class SqlRunner:
    """Answers queries to one record, from several threads; the record as it stands when each is put."""

    def __init__(self, record: Path, *, seconds: float = SECONDS, workers: int = WORKERS, wait: float = WAIT) -> None:
        self._record, self._seconds, self._wait = record, seconds, wait
        self._turn = threading.BoundedSemaphore(workers)
        self._idle: Idle = queue.LifoQueue()
        # nobody need say that it is done: the processes end with the runner
        self.close = weakref.finalize(self, _ended, self._idle)

    def ask(self, question: str, most: int) -> Answer:
        """Return what a query gives. Raises SettingsError where it is wrong or takes too much, Busy where others wait."""
        if len(question) > LONGEST:
            raise SettingsError("This query is too long.", hint=f"It may have {LONGEST:,} characters.")
        if not self._turn.acquire(timeout=self._wait):
            raise Busy("Other queries are being answered.", hint="Try again in a moment.")
        try:
            return self._asked(question, most)
        finally:
            self._turn.release()

    def _asked(self, question: str, most: int) -> Answer:
        worker = self._worker()
        late = threading.Event()

        def stop() -> None:
            late.set()
            worker.kill()

        timer = threading.Timer(self._seconds, stop)
        start = time.perf_counter()
        timer.start()
        try:
            head, body = _exchanged(worker, {"sql": question, "most": most})
        except (OSError, ValueError) as error:
            _end(worker)
            if late.is_set():
                message, hint = (
                    f"The query took longer than {self._seconds:g} seconds and was stopped.",
                    "Narrow it, or count less.",
                )
            else:
                message, hint = "The query took more memory than it may and was stopped.", "Ask for fewer rows or columns."
            raise SettingsError(message, hint=hint) from error
        except BaseException:
            _end(worker)
            raise
        finally:
            timer.cancel()
        self._idle.put(worker)
        if "error" in head:
            raise SettingsError(str(head["error"]), hint=str(head["hint"]))
        return Answer(pa.ipc.open_stream(body).read_all(), bool(head["more"]), time.perf_counter() - start)

    def _worker(self) -> subprocess.Popen[bytes]:
        while True:
            try:
                found = self._idle.get_nowait()
            except queue.Empty:
                return subprocess.Popen(
                    [sys.executable, "-m", "sanudo.serve.sqlworker", str(self._record)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                )
            if found.poll() is None:
                return found
            _end(found)


def _exchanged(worker: subprocess.Popen[bytes], wanted: dict[str, object]) -> tuple[dict[str, object], bytes]:
    """Put a query to a process and return its answer. Raises OSError or ValueError where the process ends over it."""
    assert worker.stdin is not None and worker.stdout is not None  # both are pipes
    worker.stdin.write(json.dumps(wanted).encode() + b"\n")
    worker.stdin.flush()
    head = json.loads(worker.stdout.readline())
    size = int(head.get("bytes", 0))
    body = worker.stdout.read(size)
    if len(body) < size:
        raise ValueError("The answer is cut off.")
    return head, body


def _ended(idle: Idle) -> None:
    while not idle.empty():
        _end(idle.get_nowait())


def _end(worker: subprocess.Popen[bytes]) -> None:
    worker.kill()
    worker.wait()
    for pipe in (worker.stdin, worker.stdout):
        if pipe is not None:
            try:
                pipe.close()
            except OSError:
                continue
