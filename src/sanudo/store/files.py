"""Writing files so that a reader never sees half of one: temporary name, fsync, rename, fsync of the folder."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import time
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

LEFTOVER_SECONDS = 3600.0
"""A temporary file untouched for so long was left by a run that was killed."""
_PART, _AT_ONCE = 1 << 29, 1 << 26
"""Files are copied in parts of so many bytes, of which the system is asked for so many at a time."""
_TOGETHER = 16
"""So many files are synced at once."""


def write_whole(path: Path, data: bytes) -> None:
    """Write a file in one step: whoever reads it sees the old one or all of the new one."""
    write_all({path: data})


def write_all(files: Mapping[Path, bytes]) -> None:
    """Write files, each in one step; nothing is promised about two of them until this returns."""
    waiting = {path: path.with_name(f".{path.name}.{os.getpid()}.tmp") for path in files}
    try:
        for path, data in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            waiting[path].write_bytes(data)
        sync_files(waiting.values())
        for path, written in waiting.items():
            written.replace(path)
    except BaseException:
        for written in waiting.values():
            written.unlink(missing_ok=True)
        raise
    _each(sync_folder, {path.parent for path in files})


def sync_files(paths: Collection[Path]) -> None:
    """Write what the system holds of some files to the disk, of all at once."""
    _each(sync_file, paths)


def _each(sync: Callable[[Path], None], paths: Collection[Path]) -> None:
    """Sync paths, at once: so they share one write of the journal, where one after the other each waits for its own."""
    if len(paths) == 1:
        sync(*paths)
    elif paths:
        with ThreadPoolExecutor(min(len(paths), _TOGETHER)) as pool:
            list(pool.map(sync, paths))


def sync_folder(folder: Path) -> None:
    """Make renames within a folder outlive a power cut, where the system can."""
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def sync_file(path: Path) -> None:
    """Write what the system holds of a file to the disk."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def copy_files(files: Mapping[Path, Path]) -> None:
    """Copy files, each to a new name, in parts at once; where the system can, a copy shares the blocks of its file until they
    differ.
    """
    with ThreadPoolExecutor(2 * (os.cpu_count() or 1)) as pool:
        copied = {target: [pool.submit(_copy_part, *part) for part in _parts(source, target)] for source, target in files.items()}
        whole = {target: all(each.result() for each in parts) for target, parts in copied.items()}
    for source, target in files.items():
        if not whole[target]:
            # not between these two places, or not by this system
            shutil.copyfile(source, target)


def _parts(source: Path, target: Path) -> list[tuple[Path, Path, int, int]]:
    """Make the new file as long as the old one, and return its parts: from where to where."""
    size = source.stat().st_size
    with target.open("wb") as new:
        new.truncate(size)
    return [(source, target, start, min(start + _PART, size)) for start in range(0, size, _PART)]


def _copy_part(source: Path, target: Path, start: int, stop: int) -> bool:
    """Have the system copy a part of a file to where it stands in another; tell whether it could."""
    try:
        with source.open("rb") as old, target.open("r+b") as new:
            while start < stop:
                done = os.copy_file_range(old.fileno(), new.fileno(), min(stop - start, _AT_ONCE), start, start)
                if not done:
                    return False
                start += done
    except (AttributeError, OSError):
        return False
    return True


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sweep(folder: Path) -> None:
    """Remove the temporary files that killed runs left in a folder and its folders."""
    limit = time.time() - LEFTOVER_SECONDS
    for path in folder.rglob(".*.tmp"):
        with contextlib.suppress(OSError):
            if path.stat().st_mtime < limit:
                path.unlink()
