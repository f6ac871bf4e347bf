"""How much memory and how many threads a build takes: the environment variables SANUDO_MEMORY and SANUDO_THREADS say it."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

import duckdb

from sanudo.errors import SettingsError

MEMORY = "SANUDO_MEMORY"
THREADS = "SANUDO_THREADS"
DEFAULT = "5GB"
"""What DuckDB holds in memory unless somebody says otherwise; what is more waits on disk. Merging itself comes on top."""
_SIZE = re.compile(r"\s*\d+(?:\.\d+)?\s*[KMGT]i?B?\s*", re.IGNORECASE)


def limits(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return DuckDB's settings for a build; raises SettingsError for a value that makes no sense."""
    given = os.environ if environment is None else environment
    memory, threads = given.get(MEMORY) or DEFAULT, given.get(THREADS)
    if not _SIZE.fullmatch(memory):
        raise SettingsError(f"{MEMORY} is {memory!r}, which is no amount of memory.", hint=f"Write it as {DEFAULT} or 800MB.")
    if threads and not (threads.isdecimal() and int(threads)):
        raise SettingsError(f"{THREADS} is {threads!r}, which is no number of threads.", hint="Write it as 2.")
    memory = re.sub(r"(?<=[KMGTkmgti])$", "B", memory.strip())
    return {"memory_limit": memory} | ({"threads": threads} if threads else {})


def spill_folder(path: Path) -> Path:
    """Return where a build of a file puts what has no room in memory."""
    return path.with_name(path.name + ".spill")


def connect(path: Path) -> duckdb.DuckDBPyConnection:
    """Open a file to build a record in, within the limits."""
    return duckdb.connect(str(path), config={**limits(), "temp_directory": str(spill_folder(path))})
