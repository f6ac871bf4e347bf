"""A whole run: find the input, see what is done already, code the rest, and tell how it goes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sanudo.config import Settings
from sanudo.errors import InputError
from sanudo.run.chunks import Chunk, Job, Load, chunk_key, load_pipeline, write_part
from sanudo.run.local import Processes, Runner, Serial
from sanudo.store.depots import Where, settled
from sanudo.store.parts import Parts, Receipt
from sanudo.types import Failure, make_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a run is: `chunks` of `all_chunks` pieces of the input are done, `skipped` of them by earlier runs.

    `documents` and `repeated` count what this run coded, `earlier` documents of earlier runs, `failures` those of both,
    `foreign` and `off_topic` what the pre-filter left out in both. `lost` pieces took a worker with them.
    """

    all_chunks: int = 0
    chunks: int = 0
    skipped: int = 0
    lost: int = 0
    documents: int = 0
    earlier: int = 0
    failures: int = 0
    foreign: int = 0
    off_topic: int = 0
    repeated: int = 0
    seconds: float = 0.0
    version: str = ""

    @property
    def rate(self) -> float | None:
        """Return documents per second of this run, None before the first."""
        return self.documents / self.seconds if self.documents and self.seconds > 0 else None

    @property
    def seconds_left(self) -> float | None:
        """Return about how long the rest will take, None while that cannot be told."""
        done = self.chunks - self.skipped
        return (self.all_chunks - self.chunks) * self.seconds / done if done else None


Report = Callable[[Progress], None]


def code(
    paths: Sequence[str],
    into: Where,
    settings: Settings,
    *,
    processes: int | None = None,
    runner: Runner | None = None,
    load: Load = load_pipeline,
    report: Report = lambda progress: None,
) -> Progress:
    """Code inputs into a folder or bucket of parts, leaving out what is done already; `report` is told about every step.

    May be stopped at any moment and called again: nothing is lost and nothing doubled. Raises InputError where there is no input.
    """
    chunks, failures = find(paths, settings)
    if not chunks and not failures:
        raise InputError(f"There is nothing to read in {', '.join(paths)}.", hint="Name files or folders of articles.")
    runner = runner or runner_for(min(processes or os.cpu_count() or 1, max(len(chunks), 1)))
    try:
        version = runner.start(Job(into=settled(into), settings=settings, load=load))
        return _Run(Parts(into), settings, version, report).run(runner, chunks, _Inputs(tuple(paths)), failures)
    finally:
        runner.stop()


def runner_for(processes: int) -> Runner:
    """Return the runner for a number of processes."""
    return Serial() if processes <= 1 else Processes(processes)


def find(paths: Sequence[str], settings: Settings) -> tuple[list[Chunk], list[Failure]]:
    """Return the chunks of the input, and what of it cannot be read."""
    from sanudo.sources import registry

    chunks: list[Chunk] = []
    failures: list[Failure] = []
    for found in registry.discover(paths, settings):
        if isinstance(found, Failure):
            failures.append(found)
        else:
            chunks.append(found)
    return chunks, failures


@dataclass(frozen=True, slots=True)
class _Inputs:
    """The input as a whole, as a chunk: its part holds what could not even be opened."""

    paths: tuple[str, ...]

    @property
    def label(self) -> str:
        return "inputs"

    def digest(self) -> str:
        return make_id("inputs", *sorted(self.paths))


class _Run:
    """Keeps the books of one run."""

    def __init__(self, parts: Parts, settings: Settings, version: str, report: Report) -> None:
        self._parts, self._settings, self._version, self._report = parts, settings, version, report
        self._began = time.monotonic()
        self._progress = Progress(version=version)

    def run(self, runner: Runner, chunks: Sequence[Chunk], inputs: _Inputs, failures: Sequence[Failure]) -> Progress:
        """Code what is not done and return how it went."""
        self._parts.open_for(self._version, self._settings.as_dict())
        self._note_inputs(inputs, failures)
        self._tell(all_chunks=len(chunks), failures=len(failures))
        open_chunks = list(self._open(chunks))
        self._began = time.monotonic()
        for receipt in runner.map(open_chunks):
            now = self._progress
            self._tell(
                chunks=now.chunks + 1,
                lost=now.lost + (receipt.state == "lost"),
                documents=now.documents + receipt.rows("document"),
                repeated=now.repeated + receipt.repeated,
                **self._unread(receipt),
            )
        return self._progress

    def _open(self, chunks: Sequence[Chunk]) -> Iterator[Chunk]:
        """Yield the chunks that are not done; a chunk that stands in the input twice is coded once."""
        keys = [chunk_key(chunk, self._version, self._settings) for chunk in chunks]
        receipts = self._parts.receipts(dict.fromkeys(keys))
        seen: set[str] = set()
        for chunk, key in zip(chunks, keys, strict=True):
            now, receipt = self._progress, receipts.get(key)
            if key in seen:
                self._tell(chunks=now.chunks + 1, skipped=now.skipped + 1)
            elif receipt is not None and receipt.state == "done":
                earlier = now.earlier + receipt.rows("document")
                self._tell(chunks=now.chunks + 1, skipped=now.skipped + 1, earlier=earlier, **self._unread(receipt))
            else:
                yield chunk
            seen.add(key)

    def _unread(self, receipt: Receipt) -> dict[str, int]:
        """Return the counts of what was not read, those of a receipt added."""
        now = self._progress
        return {
            "failures": now.failures + receipt.failures,
            "foreign": now.foreign + receipt.left_out.get("language", 0),
            "off_topic": now.off_topic + receipt.left_out.get("topic", 0),
        }

    def _note_inputs(self, inputs: _Inputs, failures: Sequence[Failure]) -> None:
        """Write down what of the input cannot be opened, or that all of it can be by now."""
        before: Receipt | None = self._parts.receipt(chunk_key(inputs, self._version, self._settings))
        if failures or (before and before.rows("failure")):
            write_part(inputs, self._settings, self._version, self._parts, list(failures))

    def _tell(self, **changes: int) -> None:
        self._progress = replace(self._progress, seconds=time.monotonic() - self._began, **changes)  # type: ignore[arg-type]
        self._report(self._progress)
