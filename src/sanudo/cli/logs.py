"""The log of commands that run for long: lines for people, or a JSON object a line for programs; always on standard error."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Literal, TypeVar

import click

Form = Literal["text", "json"]
F = TypeVar("F", bound=Callable[..., Any])


class JsonLines(logging.Formatter):
    """Writes a JSON object a line: time (UTC), level, logger, message, and whatever the message carries beside it."""

    _PLAIN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "color_message"}

    def format(self, record: logging.LogRecord) -> str:
        """Return a message as JSON."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **{name: value for name, value in vars(record).items() if name not in self._PLAIN},
        }
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


def log_option(help_text: str) -> Callable[[F], F]:
    """Return the option `--log`."""

    def add(command: F) -> F:
        return click.option("--log", "form", type=click.Choice(["text", "json"]), help=help_text)(command)

    return add


def log_to_screen(form: Form | None, *, quiet: bool = False, names: tuple[str, ...] = ("sanudo",)) -> None:
    """Write the log of these loggers to standard error from now on, warnings alone where `quiet`."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines() if form == "json" else logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    for name in names:
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.propagate = False
        logger.setLevel(logging.WARNING if quiet else logging.INFO)
