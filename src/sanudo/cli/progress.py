"""The progress of a run, as it is shown: a line that is written over and over, lines of a log, or nothing."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING

from sanudo.cli.logs import Form, log_to_screen
from sanudo.cli.screen import counted, duration, progress_console

if TYPE_CHECKING:
    from sanudo.run.ledger import Progress

LOG_SECONDS = 10.0


class _Silent:
    """Shows no progress."""

    def __call__(self, progress: Progress) -> None:
        """Hear about a step."""

    def stop(self) -> None:
        """Nothing to take down."""


class _Bar:
    """Shows progress as a line that is written over and over, on standard error."""

    def __init__(self) -> None:
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

        self._bar = Progress(
            SpinnerColumn(), TextColumn("{task.description}"), BarColumn(24), TextColumn("{task.fields[line]}"),
            console=progress_console(), transient=True,
        )  # fmt: skip
        self._task = self._bar.add_task("Loading the reader", total=None, line="")
        self._bar.start()

    def __call__(self, progress: Progress) -> None:
        """Show a step."""
        self._bar.update(
            self._task, description="Coding", total=progress.all_chunks, completed=progress.chunks, line=progress_line(progress)
        )

    def stop(self) -> None:
        """Take the line away."""
        self._bar.stop()


class _Logged:
    """Writes the progress to the log: every so many seconds, and at the end."""

    def __init__(self, form: Form) -> None:
        log_to_screen(form)
        self._log = logging.getLogger("sanudo.code")
        self._said, self._last = 0.0, None

    _last: Progress | None

    def __call__(self, progress: Progress) -> None:
        """Hear about a step."""
        self._last = progress
        if time.monotonic() - self._said >= LOG_SECONDS:
            self._said = time.monotonic()
            self._log.info("%s", progress_line(progress), extra={"stage": "coding", **asdict(progress)})

    def stop(self) -> None:
        """Write how it ended."""
        if self._last is not None:
            self._log.info("%s", progress_line(self._last), extra={"stage": "ended", **asdict(self._last)})
            self._last = None


def progress_line(progress: Progress) -> str:
    """Return how far a run is in a few words: documents, rate, failures, time left."""
    parts = [counted(progress.documents + progress.earlier, "document")]
    if progress.rate is not None:
        parts.append(f"{progress.rate:.1f}/s" if progress.rate < 10 else f"{progress.rate:.0f}/s")
    if progress.failures:
        parts.append(counted(progress.failures, "failure"))
    if progress.seconds_left is not None and progress.chunks < progress.all_chunks:
        parts.append(f"{duration(progress.seconds_left)} left")
    return " · ".join(parts)


@contextmanager
def shown_progress(quiet: bool, form: Form | None) -> Iterator[_Bar | _Logged | _Silent]:
    """Show the progress of a run on the terminal, if there is one, or in a log, if it is asked for."""
    shown: _Bar | _Logged | _Silent
    silent = quiet or not progress_console().is_terminal
    shown = _Logged(form) if form else _Silent() if silent else _Bar()
    try:
        yield shown
    finally:
        shown.stop()
