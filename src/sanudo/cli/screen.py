"""What the commands print with: consoles, numbers and times for people, JSON for programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from rich.console import Console

    from sanudo.store.depots import Where

PLAIN_WIDTH = 100
"""Lines are so wide where the output is no terminal."""
WIDEST = 120
"""Lines of text are no wider than this on the widest terminal."""


class AtLeast(click.types.IntParamType):
    """A whole number that is not below another one; unlike `click.IntRange` it adds nothing to the help."""

    def __init__(self, least: int) -> None:
        self._least = least

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number, or say what is wrong with it."""
        found = int(super().convert(value, param, ctx))
        if found < self._least:
            self.fail(f"{found} is below {self._least}.", param, ctx)
        return found


class PartsPlace(click.ParamType[Any]):
    """A folder of parts, or the address of one in a bucket."""

    name = "directory"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Where:
        """Return the address as it is, or the folder, which is no file."""
        if isinstance(value, str) and "://" in value:
            return value
        path = Path(value)
        if path.is_file():
            self.fail(f"{path} is a file.", param, ctx)
        return path


def console(width: int | None = None) -> Console:
    """Return a console on standard output; colour and width are those of the terminal, or none and `PLAIN_WIDTH`."""
    from rich.console import Console

    out = Console(highlight=False, soft_wrap=False, emoji=False, markup=False)
    if width or not out.is_terminal:
        return Console(highlight=False, emoji=False, markup=False, width=width or PLAIN_WIDTH)
    return out


def progress_console() -> Console:
    """Return a console on standard error."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, emoji=False, markup=False)


def print_json(value: Any) -> None:
    """Print a value as JSON on standard output."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def number(value: int) -> str:
    """Return a number as people write it: 12,345."""
    return f"{value:,}"


def counted(value: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: "1 document", "2 documents"."""
    return f"{number(value)} {one if value == 1 else many or one + 's'}"


def duration(seconds: float) -> str:
    """Return a stretch of time as people say it: "4.2 s", "45 s", "12 min", "3 h 20 min"."""
    if seconds < 9.95:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 600:
        return f"{whole // 60} min {whole % 60} s" if whole % 60 else f"{whole // 60} min"
    if whole < 3600:
        return f"{round(whole / 60)} min"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def size(count: float) -> str:
    """Return a number of bytes as people say it: "4.5 MB"."""
    for unit in ("bytes", "kB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if unit == "bytes" or count >= 10 else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.1f} GB"
