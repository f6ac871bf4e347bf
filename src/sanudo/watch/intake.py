"""From pages to the record: batches of pages become WARC files, these parts, and the parts the record.

A batch is planned in the state, written under its number in one step, and only then are its pages dropped from the state. Coding
goes by the content of the files, so that a batch that was coded when the process died is not coded again.
"""

from __future__ import annotations

import gzip
import io
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sanudo.config import Settings
from sanudo.review.overlay import build_record
from sanudo.run.chunks import Job, Load, load_pipeline, write_part
from sanudo.run.ledger import Progress, runner_for
from sanudo.run.ledger import code as run_code
from sanudo.run.local import Runner
from sanudo.store.build import BuildReport
from sanudo.store.files import write_whole
from sanudo.store.parts import Parts, Receipt
from sanudo.types import Failure, make_id
from sanudo.watch.clock import iso
from sanudo.watch.state import Page, State

_SPACE = uuid.UUID("5bd7c4f5-93a5-4b4f-8e67-6f6b6a0c6e0a")


class Coder(Protocol):
    """What codes batches; the watcher calls it off the event loop."""

    def code(self, batches: Sequence[Path], failures: Sequence[Failure]) -> Progress:
        """Code batches into parts, and write down which addresses could not be had."""
        ...

    def build(self) -> BuildReport | None:
        """Refresh the record from the parts; None where there is nothing to build from yet."""
        ...

    def stop(self) -> None:
        """Let go of all workers."""
        ...


# --- WARC


def write_batch(state: State, number: int, folder: Path) -> Path:
    """Write a planned batch as a WARC file and note it; the same batch gives the same bytes, however often it is tried."""
    path = batch_path(folder, number)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, archive(state.pages(number)))
    state.written(number)
    return path


def batch_path(folder: Path, number: int) -> Path:
    """Return where a batch stands."""
    return folder / f"batch-{number:08}.warc.gz"


def archive(pages: Iterable[Page]) -> bytes:
    """Return pages as a WARC 1.1 archive, a gzip member to each record."""
    out = io.BytesIO()
    for page in pages:
        with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=6, mtime=0) as member:
            member.write(_record(page))
    return out.getvalue()


def _record(page: Page) -> bytes:
    body = page.body
    head = [f"HTTP/1.1 {page.status} OK", *(f"{_line(name)}: {_line(value)}" for name, value in page.headers.items())]
    block = "\r\n".join(head).encode("utf-8", "replace") + b"\r\n\r\n" + body
    fetched = iso(page.article.fetched or 0.0)
    fields = {
        "WARC-Type": "response",
        "WARC-Record-ID": f"<urn:uuid:{uuid.uuid5(_SPACE, f'{page.url} {fetched}')}>",
        "WARC-Date": fetched,
        "WARC-Target-URI": page.url,
        "Content-Type": "application/http; msgtype=response",
        # what the feed said, for pages that do not say it themselves
        "Sanudo-Title": page.article.title,
        "Sanudo-Published": page.article.published,
        "Sanudo-Updated": page.article.updated,
        "Sanudo-Source": page.article.source,
        "Content-Length": str(len(block)),
    }
    lines = ["WARC/1.1", *(f"{name}: {_line(value)}" for name, value in fields.items() if value)]
    return "\r\n".join(lines).encode("utf-8", "replace") + b"\r\n\r\n" + block + b"\r\n\r\n"


def _line(value: str) -> str:
    return " ".join(value.split())


# --- coding


class Kept:
    """A runner whose workers stay from one batch to the next, their model loaded."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._version = ""

    def start(self, job: Job) -> str:
        """Make ready, once."""
        self._version = self._version or self._runner.start(job)
        return self._version

    def map(self, chunks: Iterable[object]) -> Iterable[Receipt]:
        """Code chunks."""
        return self._runner.map(chunks)  # type: ignore[arg-type]

    def stop(self) -> None:
        """Stay: the next batch will come. `end` lets go."""

    def end(self) -> None:
        """Let go of all workers."""
        self._runner.stop()


@dataclass(frozen=True, slots=True)
class _Refused:
    """The addresses of a round of batches that no page could be had of, as a chunk."""

    failures: tuple[Failure, ...]

    @property
    def label(self) -> str:
        return "addresses"

    def digest(self) -> str:
        return make_id("addresses", *(f"{each.origin} {each.error}" for each in self.failures))


class Recorder:
    """Codes batches into a folder of parts and builds a record from it."""

    def __init__(
        self,
        parts: Path,
        record: Path,
        settings: Settings,
        *,
        processes: int = 1,
        load: Load = load_pipeline,
    ) -> None:
        self._parts, self._record, self._settings, self._load = parts, record, settings, load
        self._runner = Kept(runner_for(processes))

    def code(self, batches: Sequence[Path], failures: Sequence[Failure]) -> Progress:
        """Code batches into parts, and write down which addresses could not be had."""
        paths = [str(path) for path in batches if path.stat().st_size]
        done = Progress()
        if paths:
            done = run_code(paths, self._parts, self._settings, runner=self._runner, load=self._load)  # type: ignore[arg-type]
        if failures:
            version = self._runner.start(Job(into=self._parts, settings=self._settings, load=self._load))
            if not paths:
                Parts(self._parts).open_for(version, self._settings.as_dict())
            write_part(_Refused(tuple(failures)), self._settings, version, Parts(self._parts), list(failures))
        return done

    def build(self) -> BuildReport | None:
        """Refresh the record from the parts; None where there is nothing to build from yet."""
        if not (self._parts / "manifest.json").is_file():
            return None
        return build_record(self._parts, self._record)

    def stop(self) -> None:
        """Let go of all workers."""
        self._runner.end()
