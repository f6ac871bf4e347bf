"""Running chunks on a Ray cluster: an actor to a core, each with a pipeline of its own; only chunks and receipts travel.

Inputs are read where they are coded, so that all nodes must see them under the same names, and parts are written from there. An
actor that is lost is replaced and its chunk tried again: `NODE_TRIES` times where its node went down or was taken away, `TRIES`
times where it died by itself. What was done and not heard of is done again: the same bytes under the same names.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sanudo.errors import InputError, PipelineError, SanudoError
from sanudo.run.chunks import Chunk, Job, Reader, chunk_key, code_chunk, lost_part
from sanudo.run.head import Head, first_line, ray_module
from sanudo.run.local import ONE_THREAD, TRIES, loaded, settle
from sanudo.store.parts import Parts, Receipt

NODE_TRIES = 10
"""So often a chunk is tried whose node goes down."""
PATIENCE = 600.0
"""Seconds to wait for a free core, when no actor is at work."""
HEAD_PATIENCE = 20.0
"""Seconds that the head may be silent before the run ends; what is under way meanwhile still counts."""
TICK = 2.0
"""Seconds between two looks at the cluster."""


@dataclass(frozen=True, slots=True)
class Ready:
    """What an actor says when it can begin: the version of its pipeline, its node's id and name."""

    version: str
    node: str
    host: str


@dataclass(frozen=True, slots=True)
class Unlike:
    """An actor's answer where its chunk is not the one that was meant: it finds other bytes, or none."""


class Coder:
    """The life of an actor: loads the pipeline once, and codes one chunk after another."""

    def __init__(self, job: Job, folder: str) -> None:
        with contextlib.suppress(OSError):  # relative names of inputs are those of the folder where the run was started
            os.chdir(folder)
        self._job = job
        self._parts: Parts | None = None
        self._reader: Reader | None = None

    def ready(self) -> Ready | SanudoError:
        """Load the pipeline and say who and where this is, or why it cannot be."""
        import socket

        context = ray_module().get_runtime_context()
        try:
            settle()
            self._reader, self._parts = loaded(self._job), Parts(self._job.into)
        except SanudoError as error:
            return error
        return Ready(self._reader.version, context.get_node_id(), socket.gethostname())

    def code(self, chunk: Chunk, key: str) -> Receipt | Unlike | SanudoError:
        """Code a chunk that is to give the part of this key."""
        assert self._reader and self._parts, "ready comes first"
        if chunk_key(chunk, self._reader.version, self._job.settings) != key:
            return Unlike()
        try:
            return code_chunk(chunk, self._job.settings, self._reader, self._parts)
        except SanudoError as error:
            return error


class Cluster:
    """Codes chunks on a Ray cluster, in `count` actors at once, or as many as it has cores."""

    def __init__(self, address: str = "auto", count: int | None = None) -> None:
        self._head, self._count = Head(address), count
        self._job: Job | None = None
        self._actors: list[_Actor] = []
        self._version = ""
        self._stillborn = 0
        self._heard = self._looked = self._seen = 0.0
        self._cores = 1

    def start(self, job: Job) -> str:
        """Join the cluster, start the first actor and return the version of its pipeline."""
        self._head.join(self._count)
        self._job = job
        self._heard = self._seen = time.monotonic()
        nothing: deque[_Task] = deque()
        while not self._version:
            self._look()
            self._hire(1)
            list(self._listen(nothing))
        return self._version

    def map(self, chunks: Iterable[Chunk]) -> Iterator[Receipt]:
        """Code chunks and yield their receipts as they are done."""
        waiting = deque(_Task(chunk) for chunk in chunks)
        self._heard = time.monotonic()
        while waiting or any(actor.task for actor in self._actors):
            self._look()
            self._hire(min(self._count or self._cores, len(waiting) + sum(actor.task is not None for actor in self._actors)))
            self._assign(waiting)
            yield from self._listen(waiting)

    def stop(self) -> None:
        """End all actors and leave the cluster."""
        if self._job is None:
            return
        if self._head.answers():
            for actor in self._actors:
                actor.end()
        self._actors.clear()
        self._head.leave()
        self._job = None

    # --- the steps of the loop

    def _look(self) -> None:
        """See now and then whether the head is there and how many cores there are. Raises PipelineError where it is gone."""
        now = time.monotonic()
        if now - self._looked < TICK:
            return
        if self._head.answers():
            self._cores, self._looked, self._seen = max(self._head.cores(), 1), now, now
        elif now - self._seen > HEAD_PATIENCE:
            raise PipelineError(
                "The head of the cluster is gone.", hint="Start it again; the same command goes on from what is done."
            )
        if now - self._heard > PATIENCE and not any(actor.ready for actor in self._actors):
            raise PipelineError(
                f"No core of the cluster was free for {PATIENCE / 60:.0f} minutes.",
                hint="ray status says what is at work on it; the same command goes on from what is done.",
            )

    def _hire(self, count: int) -> None:
        assert self._job, "start comes first"
        while len(self._actors) < count and self._head.answers():  # without a head, Ray would wait for it and not return
            self._actors.append(_Actor(self._job))

    def _assign(self, waiting: deque[_Task]) -> None:
        assert self._job, "start comes first"
        for actor in self._actors:
            if waiting and actor.ready and actor.task is None:
                task = waiting.popleft()
                task.key = chunk_key(task.chunk, self._version, self._job.settings)
                actor.give(task)

    def _listen(self, waiting: deque[_Task]) -> Iterator[Receipt]:
        """Wait for news from any actor and yield the receipts among them."""
        ray = ray_module()
        ears = {actor.answer: actor for actor in self._actors if actor.answer is not None}
        if not ears:
            time.sleep(TICK)  # nobody is there; the next look at the head says whether somebody can be
            return
        heard, _ = ray.wait(list(ears), num_returns=1, timeout=TICK)
        for ear in heard:
            actor = ears[ear]
            actor.answer = None
            try:
                answer = ray.get(ear)
            except ray.exceptions.RayTaskError as error:
                raise PipelineError(f"An actor failed: {error.cause}.", hint="Please report this with the input.") from error
            except ray.exceptions.RayError as error:
                yield from self._bury(actor, waiting, error)
            else:
                self._heard = time.monotonic()
                yield from self._hear(actor, answer, waiting)

    def _hear(self, actor: _Actor, answer: object, waiting: deque[_Task]) -> Iterator[Receipt]:
        if isinstance(answer, SanudoError):
            raise answer
        task, actor.task = actor.task, None
        if isinstance(answer, Ready):
            self._welcome(actor, answer)
        elif isinstance(answer, Receipt):
            yield answer
        elif task is not None:
            self._look_into(task, actor)
            waiting.appendleft(task)

    def _welcome(self, actor: _Actor, said: Ready) -> None:
        """Let an actor begin. Raises PipelineError where it would read otherwise than the others."""
        self._version = self._version or said.version
        if said.version != self._version:
            raise PipelineError(
                f"The node {said.host} has another version of Sanudo or of its weights.",
                hint="Install the same on all nodes; the same command goes on from what is done.",
            )
        actor.ready, self._stillborn = said, 0

    def _look_into(self, task: _Task, actor: _Actor) -> None:
        """See why an actor found another chunk: a file that just changed is read anew; one not seen there is an InputError."""
        assert self._job and actor.ready
        if chunk_key(task.chunk, self._version, self._job.settings) == task.key:
            raise InputError(
                f"The node {actor.ready.host} does not see {task.chunk.label} as this machine does.",
                hint="Inputs must be on storage that all nodes share, under the same names: name them by their full path.",
            )

    def _bury(self, actor: _Actor, waiting: deque[_Task], error: Exception) -> Iterator[Receipt]:
        """Take a dead actor off the list; its chunk is tried again, or written down as lost."""
        assert self._job
        self._actors.remove(actor)
        if self._head.answers():
            actor.end()
        node_down = self._node_down(actor, error)
        if actor.ready is None and not node_down:
            self._stillborn += 1
            if self._stillborn > TRIES:
                raise PipelineError(
                    f"The actors die while they start: {first_line(error)}", hint="Is there enough memory on the nodes?"
                )
        if (task := actor.task) is None:
            return
        task.tries += not node_down
        task.moves += node_down
        if task.tries < TRIES and task.moves < NODE_TRIES:
            waiting.appendleft(task)
        else:
            parts = Parts(self._job.into)
            yield lost_part(task.chunk, self._job.settings, self._version, parts, "on the cluster died")

    def _node_down(self, actor: _Actor, error: Exception) -> bool:
        """Tell whether an actor died because its node went down or was taken away, and not of what it read."""
        exceptions = ray_module().exceptions
        if isinstance(error, exceptions.ActorUnavailableError):
            return True  # the line to it is cut; the head will need a while to find out why
        if getattr(error, "preempted", False) or "its node has died" in str(error):
            return True
        return actor.ready is not None and self._head.answers() and not self._head.lives(actor.ready.node)


@dataclass(slots=True)
class _Task:
    """A chunk, the key of its part, how often it was tried, and how often a node went down with it."""

    chunk: Chunk
    key: str = ""
    tries: int = 0
    moves: int = 0


class _Actor:
    """An actor that codes one chunk at a time, and the answer that is awaited from it."""

    def __init__(self, job: Job) -> None:
        ray = ray_module()
        options = {"num_cpus": 1, "max_restarts": 0, "max_task_retries": 0, "scheduling_strategy": "SPREAD"}
        remote = ray.remote(Coder).options(**options, runtime_env={"env_vars": ONE_THREAD})
        self._actor = remote.remote(job, str(Path.cwd()))
        self.ready: Ready | None = None
        self.task: _Task | None = None
        self.answer: Any = self._actor.ready.remote()

    def give(self, task: _Task) -> None:
        """Hand over a chunk."""
        self.task, self.answer = task, self._actor.code.remote(task.chunk, task.key)

    def end(self) -> None:
        """End the actor, whatever it is doing."""
        with contextlib.suppress(Exception):  # it may be dead, and its node with it
            ray_module().kill(self._actor)
