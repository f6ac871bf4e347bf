"""Where parts lie: a folder on a disk, or a bucket of an object store. Files in it have names like `receipts/ab12.json`.

A file is written in one step, so that whoever reads its name finds the old one or all of the new one; nothing is promised about
two files, and nothing is ever renamed from outside. What counts is told by receipts (`sanudo.store.parts`).
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sanudo.errors import RecordError, SettingsError
from sanudo.store.files import sha256, sweep, write_all

Where = Path | str
"""A folder, or the address of a bucket and what is before the names in it: s3://bucket/news/parts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lent:
    """Files of a depot as files of this machine: they stand in `folder` under their names, but for those in `bad`."""

    folder: Path
    bad: frozenset[str]


class Depot(Protocol):
    """Keeps files by name. Raises RecordError where it cannot be read or written; a file that is not there is no error."""

    @property
    def label(self) -> str:
        """The depot's name for people."""
        ...

    def ready(self) -> None:
        """Make the depot if it is not there, and remove what killed runs left half done."""
        ...

    def write(self, files: Mapping[str, bytes]) -> None:
        """Write files, each in one step; when this returns, all of them outlive whatever happens."""
        ...

    def read(self, names: Collection[str]) -> dict[str, bytes]:
        """Return the content of those of the files that are there."""
        ...

    def sizes(self, names: Collection[str]) -> dict[str, int]:
        """Return the length in bytes of those of the files that are there."""
        ...

    def names(self, folder: str) -> list[str]:
        """Return the names of all files in a folder of the depot, sorted."""
        ...

    def remove(self, name: str) -> None:
        """Remove a file, if it is there."""
        ...

    def lend(self, digests: Mapping[str, str], scratch: Path) -> AbstractContextManager[Lent]:
        """Lend files, given by name with their SHA-256, to programs that read from a disk; `scratch` is a folder with space.

        Those that are missing or not what their digest says are bad.
        """
        ...


def depot_at(where: Where) -> Depot:
    """Return the depot at a place. Raises SettingsError for an address of a kind that is not known."""
    if isinstance(where, Path):
        return Folder(where)
    scheme, colon, _ = where.partition("://")
    if not colon:
        return Folder(Path(where))
    if scheme == "s3":
        from sanudo.store.buckets import bucket_at

        return bucket_at(where)
    raise SettingsError(f"Parts cannot be kept at {where}.", hint="Name a folder, or a bucket as s3://bucket/prefix.")


def settled(where: Where) -> str:
    """Return a place as it is called from any folder and any machine that sees it; endpoint and region of a bucket are told."""
    if isinstance(where, Path) or "://" not in where:
        return str(Path(where).absolute())
    from sanudo.store.buckets import full_address

    depot_at(where)
    return full_address(where)


class Folder:
    """A folder on a disk, of this machine or shared by several."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def label(self) -> str:
        """The folder's name."""
        return str(self.folder)

    def ready(self) -> None:
        """Make the folder, and remove temporary files of killed runs."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            sweep(self.folder)
        except OSError as error:
            raise self._fault("written", error, "Choose another one.") from error

    def write(self, files: Mapping[str, bytes]) -> None:
        """Write files under temporary names and rename them."""
        try:
            write_all({self.folder / name: data for name, data in files.items()})
        except OSError as error:
            raise self._fault("written", error, "Check the folder and its free space.") from error

    def read(self, names: Collection[str]) -> dict[str, bytes]:
        """Return the content of the files that are there."""
        found: dict[str, bytes] = {}
        for name in names:
            try:
                found[name] = (self.folder / name).read_bytes()
            except (FileNotFoundError, NotADirectoryError):
                pass
            except OSError as error:
                raise self._fault("read", error, "Check its permissions.") from error
        return found

    def sizes(self, names: Collection[str]) -> dict[str, int]:
        """Return the length of the files that are there."""
        found: dict[str, int] = {}
        for name in names:
            with suppress(OSError):
                found[name] = (self.folder / name).stat().st_size
        return found

    def names(self, folder: str) -> list[str]:
        """Return the names of the files in a folder."""
        return sorted(f"{folder}/{path.name}" for path in (self.folder / folder).glob("[!.]*"))

    def remove(self, name: str) -> None:
        """Remove a file, where that is allowed."""
        with suppress(OSError):
            (self.folder / name).unlink()

    @contextmanager
    def lend(self, digests: Mapping[str, str], scratch: Path) -> Iterator[Lent]:
        """Lend the files where they are."""
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            whole = pool.map(self._is, digests.keys(), digests.values())
            bad = frozenset(name for name, good in zip(digests, whole, strict=True) if not good)
        yield Lent(folder=self.folder, bad=bad)

    def _is(self, name: str, digest: str) -> bool:
        path = self.folder / name
        return path.is_file() and sha256(path) == digest

    def _fault(self, verb: str, error: OSError, hint: str) -> RecordError:
        return RecordError(f"The folder {self.folder} cannot be {verb}: {error.strerror}.", hint=hint)
