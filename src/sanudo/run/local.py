"""Running chunks on this machine: one after another, or in several processes that may die without harm."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Any, Protocol

from sanudo.errors import PipelineError, SanudoError
from sanudo.run.chunks import Chunk, Job, Reader, code_chunk, lost_part
from sanudo.store.parts import Parts, Receipt

TRIES = 2
"""So often a chunk is tried whose worker dies."""

_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "ORT_NUM_THREADS", "ARROW_NUM_THREADS")
ONE_THREAD = {**dict.fromkeys(_THREADS, "1"), "TOKENIZERS_PARALLELISM": "false"}
"""Variables under which a process uses one thread."""

SELDOM = (20_000, 20, 100)
"""When a worker looks for cycles of objects that nobody holds (`gc.set_threshold`): reading makes many objects and hardly a
cycle, so that at Python's own numbers it looks in vain and often."""


class Runner(Protocol):
    """Where chunks are coded. Only jobs and chunks go out and only receipts come back, so that it may as well be a cluster."""

    def start(self, job: Job) -> str:
        """Make ready and return the version of the pipeline."""
        ...

    def map(self, chunks: Iterable[Chunk]) -> Iterator[Receipt]:
        """Code chunks and yield their receipts as they are done, in any order."""
        ...

    def stop(self) -> None:
        """Let go of all workers at once; chunks under way are given up."""
        ...


class Serial:
    """Codes one chunk after another in this process."""

    def __init__(self) -> None:
        self._job: Job | None = None
        self._reader: Reader | None = None
        self._parts: Parts | None = None

    def start(self, job: Job) -> str:
        """Load the pipeline and return its version."""
        self._job, self._reader, self._parts = job, job.load(), Parts(job.into)
        return self._reader.version

    def map(self, chunks: Iterable[Chunk]) -> Iterator[Receipt]:
        """Code chunks and yield their receipts, in order."""
        assert self._job and self._reader and self._parts, "start comes first"
        for chunk in chunks:
            yield code_chunk(chunk, self._job.settings, self._reader, self._parts)

    def stop(self) -> None:
        """Forget the pipeline."""
        self._job = self._reader = self._parts = None


class Processes:
    """Codes chunks in several processes, each with a pipeline of its own and one thread.

    A worker that dies is replaced and its chunk tried once more; if it dies again, the chunk is written down as lost.
    """

    def __init__(self, count: int) -> None:
        self._count = max(count, 1)
        self._job: Job | None = None
        self._workers: list[_Worker] = []
        self._version = ""
        self._stillborn = 0

    def start(self, job: Job) -> str:
        """Start the first worker and return the version of its pipeline."""
        self._job = job
        while not self._version:
            self._hire(1)
            list(self._listen(deque()))
        return self._version

    def map(self, chunks: Iterable[Chunk]) -> Iterator[Receipt]:
        """Code chunks and yield their receipts as they are done."""
        waiting = deque(_Task(chunk) for chunk in chunks)
        while waiting or any(worker.task for worker in self._workers):
            self._hire(min(self._count, len(waiting) + sum(worker.task is not None for worker in self._workers)))
            self._assign(waiting)
            yield from self._listen(waiting)

    def stop(self) -> None:
        """End all workers."""
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    def _hire(self, count: int) -> None:
        assert self._job, "start comes first"
        while len(self._workers) < count:
            self._workers.append(_Worker(self._job))

    def _assign(self, waiting: deque[_Task]) -> None:
        for worker in self._workers:
            if waiting and worker.ready and worker.task is None:
                task = waiting.popleft()
                if not worker.give(task):
                    waiting.appendleft(task)

    def _listen(self, waiting: deque[_Task]) -> Iterator[Receipt]:
        """Wait for news from any worker and yield the receipts among them."""
        ears: dict[Any, _Worker] = {worker.connection: worker for worker in self._workers}
        for ear in wait([*ears, *(worker.process.sentinel for worker in self._workers)]):
            if worker := ears.get(ear):
                yield from self._hear(worker)
        for worker in [worker for worker in self._workers if not worker.process.is_alive()]:
            yield from self._hear(worker)
            yield from self._bury(worker, waiting)

    def _hear(self, worker: _Worker) -> Iterator[Receipt]:
        for kind, content in worker.messages():
            if kind == "ready":
                worker.ready, self._version, self._stillborn = True, content, 0
            elif kind == "fatal":
                raise content
            else:
                worker.task = None
                yield content

    def _bury(self, worker: _Worker, waiting: deque[_Task]) -> Iterator[Receipt]:
        """Take a dead worker off the list; its chunk is tried again, or written down as lost."""
        assert self._job
        self._workers.remove(worker)
        worker.end()
        if not worker.ready:
            self._stillborn += 1
            if self._stillborn > TRIES:
                raise PipelineError(
                    f"The workers {worker.fate} while they start.", hint="Is there enough memory? Try --processes 1."
                )
        if (task := worker.task) is None:
            return
        if task.tries < TRIES:
            waiting.appendleft(task)
        else:
            yield lost_part(task.chunk, self._job.settings, self._version, Parts(self._job.into), worker.fate)


@dataclass(slots=True)
class _Task:
    """A chunk, and how often it was given to a worker."""

    chunk: Chunk
    tries: int = 0


class _Worker:
    """A process that codes one chunk at a time, and the line to it."""

    def __init__(self, job: Job) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, far = context.Pipe()
        self.process = context.Process(target=_work, args=(far, job), daemon=True, name="sanudo-worker")
        self.ready = False
        self.task: _Task | None = None
        with _one_thread(), _no_interrupts():
            self.process.start()
        far.close()

    @property
    def fate(self) -> str:
        """Return in words how the process ended."""
        code = self.process.exitcode or 0
        if code == -signal.SIGKILL:
            return "was killed (out of memory?)"
        return f"crashed ({signal.Signals(-code).name})" if code < 0 else f"stopped (exit code {code})"

    def give(self, task: _Task) -> bool:
        """Hand over a chunk; false if the process is no more."""
        try:
            self.connection.send(task.chunk)
        except (BrokenPipeError, OSError):
            return False
        task.tries += 1
        self.task = task
        return True

    def messages(self) -> Iterator[tuple[str, Any]]:
        """Yield what the process has said since last asked."""
        with contextlib.suppress(EOFError, OSError):
            while self.connection.poll():
                yield self.connection.recv()

    def end(self) -> None:
        """End the process, whatever it is doing: parts and receipts are written in one step each."""
        self.process.kill()
        self.process.join()
        self.connection.close()


def _work(connection: Connection, job: Job) -> None:
    """Code chunks until there are no more; the life of a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_die_with_parent, daemon=True).start()
    settle()
    try:
        reader, parts = loaded(job), Parts(job.into)
        connection.send(("ready", reader.version))
        while True:
            connection.send(("done", code_chunk(connection.recv(), job.settings, reader, parts)))
    except SanudoError as error:
        connection.send(("fatal", error))
    except (EOFError, BrokenPipeError):
        pass


def settle() -> None:
    """Make this process one that does nothing but read documents."""
    gc.set_threshold(*SELDOM)


def loaded(job: Job) -> Reader:
    """Return the reader of a job; raises PipelineError where it cannot be loaded for a reason that nobody foresaw."""
    try:
        return job.load()
    except SanudoError:
        raise
    except Exception as error:
        raise PipelineError(
            f"The pipeline cannot be loaded: {type(error).__name__}: {error}", hint="sanudo doctor looks into it."
        ) from error


def _die_with_parent() -> None:
    """End this process when the one that started it is gone, even by kill -9."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


@contextlib.contextmanager
def _one_thread() -> Iterator[None]:
    """Let processes started meanwhile use one thread each."""
    before = {name: os.environ.get(name) for name in ONE_THREAD}
    os.environ.update(ONE_THREAD)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextlib.contextmanager
def _no_interrupts() -> Iterator[None]:
    """Let processes started meanwhile not hear Ctrl-C, from their first moment on: their parent ends them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
