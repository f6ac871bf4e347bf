"""Coding one chunk of input: a pure function from a chunk to a part on disk and its receipt, wherever it runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

import pyarrow as pa

from sanudo.config import Settings
from sanudo.errors import ModelError, SanudoError
from sanudo.store.depots import Where
from sanudo.store.parts import LEFT_OUT, Parts, Receipt, State, part_key
from sanudo.store.rows import arrow_tables
from sanudo.types import Document, Failure, Reading, make_id

if TYPE_CHECKING:
    from sanudo.sources import pieces

AT_ONCE = 64
"""So many documents are turned into rows together."""


class Chunk(Protocol):
    """A piece of the input that is coded in one go: some files, or some records of one file."""

    @property
    def label(self) -> str:
        """The chunk's name for people."""
        ...

    def digest(self) -> str:
        """Return a hash of the chunk's content."""
        ...


class Reader(Protocol):
    """What reads documents: `sanudo.pipeline.Pipeline`, or a stand-in of the same shape."""

    @property
    def version(self) -> str:
        """The version of everything that decides what is read from a text."""
        ...

    def read(self, documents: Iterable[Document]) -> Iterator[Reading | Failure]:
        """Yield the reading of each document, in order."""
        ...


Load = Callable[[], Reader]
"""Makes the reader of a worker; must be importable by name, for it travels to the workers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What all chunks of a run have in common; travels to every worker."""

    into: Where
    settings: Settings
    load: Load


def load_pipeline(codebooks: Sequence[Path] = (), codebook_only: bool = False) -> Reader:
    """Return the pipeline with one thread, so that the figures do not depend on how many workers there are.

    `codebooks` are those whose types are coded beside PLOVER's, or instead of them (`codebook_only`).
    """
    from sanudo.pipeline import Pipeline

    return Pipeline(threads=1, codebooks=codebooks, codebook_only=codebook_only)


def chunk_key(chunk: Chunk, version: str, settings: Settings) -> str:
    """Return the key of the part that a chunk gives."""
    return part_key(_digest(chunk), version, settings.as_dict())


def _digest(chunk: Chunk) -> str:
    """Return the digest of a chunk; one whose files vanished since they were found has one too, for its failures."""
    try:
        return chunk.digest()
    except (OSError, SanudoError):
        return make_id("unreadable", chunk.label)


def code_chunk(chunk: Chunk, settings: Settings, reader: Reader, parts: Parts) -> Receipt:
    """Read a chunk, write its part, and return the receipt. Whatever goes wrong with a document becomes a Failure.

    Raises ModelError where nothing can be read at all, RecordError where the part cannot be written.
    """
    intake, found = _Intake(chunk, settings), _Rows()
    try:
        found.add(reader.read(intake.documents()))
    except ModelError:
        raise
    except Exception as error:  # noqa: BLE001 - one bad chunk never stops a run
        found.add([_fault(chunk.label, "pipeline", error)])
    found.add(intake.failures)
    return _write_part(chunk, settings, reader.version, parts, found, repeated=intake.repeated)


def write_part(
    chunk: Chunk,
    settings: Settings,
    version: str,
    parts: Parts,
    found: Iterable[Reading | Failure],
    *,
    state: State = "done",
) -> Receipt:
    """Write what was found in a chunk as its part, and return the receipt; raises RecordError where that cannot be done."""
    rows = _Rows()
    rows.add(found)
    return _write_part(chunk, settings, version, parts, rows, state=state)


def _write_part(
    chunk: Chunk,
    settings: Settings,
    version: str,
    parts: Parts,
    found: _Rows,
    *,
    repeated: int = 0,
    state: State = "done",
) -> Receipt:
    digest, values = _digest(chunk), settings.as_dict()
    receipt = Receipt(
        key=part_key(digest, version, values),
        chunk=digest,
        label=chunk.label,
        version=version,
        settings=values,
        files=(),
        state=state,
        repeated=repeated,
        left_out={reason: found.stages[reason] for reason in LEFT_OUT if found.stages[reason]} if settings.prefilter else {},
    )
    return parts.write(found.tables(), receipt)


def lost_part(chunk: Chunk, settings: Settings, version: str, parts: Parts, reason: str) -> Receipt:
    """Write down that a chunk took its worker with it; the next run tries it again."""
    failure = Failure(
        origin=chunk.label,
        stage="worker",
        error=f"The worker {reason} each time this part of the input was read.",
        hint="Run the same command again to retry it; code its files one by one to find the one to blame.",
    )
    return write_part(chunk, settings, version, parts, [failure], state="lost")


class _Intake:
    """Hands out the documents of a chunk and keeps count of what is not handed out."""

    def __init__(self, chunk: Chunk, settings: Settings) -> None:
        self._chunk, self._settings = chunk, settings
        self.failures: list[Failure] = []
        self.repeated = 0

    def documents(self) -> Iterator[Document]:
        """Yield the documents of the chunk that can be read, each once."""
        seen: set[str] = set()
        for found in self._found():
            if isinstance(found, Failure):
                self.failures.append(found)
            elif found.id in seen:
                self.repeated += 1
            else:
                seen.add(found.id)
                yield found

    def _found(self) -> Iterator[Document | Failure]:
        from sanudo.sources import registry

        try:
            yield from registry.documents(cast("pieces.Chunk", self._chunk), self._settings)
        except SanudoError as error:
            yield Failure(origin=self._chunk.label, stage="source", error=str(error), hint=error.hint)
        except Exception as error:  # noqa: BLE001 - one bad input never stops a run
            yield _fault(self._chunk.label, "source", error)


class _Rows:
    """Gathers what is found in a chunk as tables, a few documents at a time: as readings it would take ten times the memory.

    `stages` counts failures by the stage at which they happened.
    """

    def __init__(self) -> None:
        self.stages: Counter[str] = Counter()
        self._waiting: list[Reading | Failure] = []
        self._packed: list[dict[str, pa.Table]] = []

    def add(self, found: Iterable[Reading | Failure]) -> None:
        """Take what was found; what came before an exception of `found` is kept."""
        for each in found:
            if isinstance(each, Failure):
                self.stages[each.stage] += 1
            self._waiting.append(each)
            if len(self._waiting) == AT_ONCE:
                self._pack()

    def tables(self) -> dict[str, pa.Table]:
        """Return one table for each of the schema."""
        self._pack()
        return {name: pa.concat_tables(each[name] for each in self._packed).combine_chunks() for name in self._packed[0]}

    def _pack(self) -> None:
        self._packed.append(_tables(self._waiting))
        self._waiting = []


def _tables(found: Sequence[Reading | Failure]) -> dict[str, pa.Table]:
    """Return what was found as tables; a reading that no table can hold (half a surrogate pair in its text) is a failure."""
    try:
        return arrow_tables(found)
    except (ValueError, pa.ArrowException):
        return arrow_tables([_storable(each) for each in found])


def _storable(found: Reading | Failure) -> Reading | Failure:
    try:
        arrow_tables([found])
    except (ValueError, pa.ArrowException) as error:
        origin = found.origin if isinstance(found, Failure) else found.document.origin or found.document.id
        return _fault(origin.encode("utf-8", "replace").decode(), "store", error)
    return found


def _fault(origin: str, stage: str, error: Exception) -> Failure:
    message = f"{type(error).__name__}: {error}".encode("utf-8", "backslashreplace").decode()
    return Failure(
        origin=origin, stage=stage, error=message, hint="This is a fault of Sanudo's: please report it with the input."
    )
