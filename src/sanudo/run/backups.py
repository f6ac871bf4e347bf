"""Copying what cannot be made again to a safe place, and back: people's corrections, what the watcher knows, settings.

The record and its parts are made from articles at any time; these are not. SQLite files are copied with SQLite's own backup,
which gives one consistent state whoever is writing meanwhile. A backup is a folder with a manifest of lengths and checksums, put
under its name when it is whole.
"""

from __future__ import annotations

import datetime
import json
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal

from sanudo.errors import RecordError
from sanudo.review.journal import beside
from sanudo.store.files import sha256, sync_file, sync_folder

Kind = Literal["corrections", "watch", "page", "file"]
FORMAT = 1
_MANIFEST = "manifest.json"
_STATE = "state.sqlite"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A file in a backup: its name there, what it is, its length in bytes and its checksum."""

    name: str
    kind: Kind
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup: where it is, when it was made, of which record, and its files."""

    folder: Path
    made: str
    record: str
    files: tuple[Kept, ...]


def watch_folder(record: Path) -> Path:
    """Return where `sanudo watch` keeps its state, unless it is told otherwise: news.watch beside news.duckdb."""
    return record.with_suffix(".watch")


def back_up(record: Path, to: Path, *, watch: Path | None = None, pages: bool = False, also: Sequence[Path] = ()) -> Backup:
    """Copy what belongs to a record into a new folder and return what was copied.

    That is its corrections, the state of the watcher (in `watch`), with `pages` the archives of pages it has fetched, and the
    files named in `also`. Raises RecordError where there is nothing to copy, or the folder is there already.
    """
    if to.exists():
        raise RecordError(f"{to} is there already.", hint="Give each backup a folder of its own.")
    sources = list(_sources(record, watch or watch_folder(record), pages, also))
    if not sources:
        raise RecordError(
            f"There is nothing to back up for {record}: no corrections, and no watch.", hint="Check the name of the record."
        )
    waiting = to.with_name(f".{to.name}.tmp")
    shutil.rmtree(waiting, ignore_errors=True)
    try:
        files = tuple(_copy(path, waiting / name, name, kind) for path, name, kind in sources)
        now = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        found = Backup(folder=to, made=now, record=record.name, files=files)
        about = {"format": FORMAT, "sanudo": version("sanudo"), "made": now, "record": record.name}
        manifest = json.dumps({**about, "files": [asdict(each) for each in files]}, indent=1) + "\n"
        (waiting / _MANIFEST).write_text(manifest, encoding="utf-8")
        sync_file(waiting / _MANIFEST)
        waiting.rename(to)
        sync_folder(to.parent)
    except OSError as error:
        raise RecordError(f"{to} cannot be written: {error.strerror}.", hint="Check the folder and its free space.") from error
    finally:
        shutil.rmtree(waiting, ignore_errors=True)
    return found


def _sources(record: Path, watch: Path, pages: bool, also: Sequence[Path]) -> Iterator[tuple[Path, str, Kind]]:
    """Yield what is to be copied: path, name in the backup, kind. The state comes before the pages, which it may not lack."""
    if beside(record).is_file():
        yield beside(record), "corrections.sqlite", "corrections"
    if (watch / _STATE).is_file():
        yield watch / _STATE, f"watch/{_STATE}", "watch"
        for path in sorted((watch / "pages").glob("*.warc.gz")) if pages else ():
            yield path, f"watch/pages/{path.name}", "page"
    for path in also:
        if not path.is_file():
            raise RecordError(f"There is no file {path}.", hint="Check its name.")
        yield path, f"files/{path.name}", "file"


def _copy(path: Path, to: Path, name: str, kind: Kind) -> Kept:
    to.parent.mkdir(parents=True, exist_ok=True)
    if to.exists():
        raise RecordError(f"Two files of the name {to.name} cannot go into one backup.", hint="Rename one of them.")
    if kind in ("corrections", "watch"):
        _copy_database(path, to)
    else:
        shutil.copyfile(path, to)
    sync_file(to)
    return Kept(name=name, kind=kind, bytes=to.stat().st_size, sha256=sha256(to))


def _copy_database(path: Path, to: Path) -> None:
    try:
        with (
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(to)) as copy,
        ):
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            (found,) = copy.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.Error as error:
        raise RecordError(f"{path} cannot be copied: {error}.", hint="Is it damaged, or the disk full?") from error
    if found != "ok":
        raise RecordError(f"{path} is damaged: {found}.", hint="Restore an earlier backup.")


# --- back


def read_backup(folder: Path) -> Backup:
    """Return a backup, every file of it held against its checksum; raises RecordError where it is none, or not whole."""
    try:
        values: dict[str, Any] = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
        files = tuple(Kept(**each) for each in values["files"])
        found = Backup(folder=folder, made=values["made"], record=values["record"], files=files)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise RecordError(f"{folder} is no backup that can be read.", hint="Name the folder that sanudo backup made.") from error
    if values.get("format") != FORMAT:
        raise RecordError(f"{folder} was made by another version of Sanudo.", hint=f"It says: Sanudo {values.get('sanudo')}.")
    for each in files:
        path = folder / each.name
        inside = path.resolve().is_relative_to(folder.resolve())
        if not inside or not path.is_file() or path.stat().st_size != each.bytes or sha256(path) != each.sha256:
            raise RecordError(f"{each.name} in {folder} is not what was backed up.", hint="Use another backup.")
    return found


def restore(folder: Path, record: Path, *, watch: Path | None = None, force: bool = False) -> tuple[Path, ...]:
    """Put the files of a backup back beside a record and return where they are now.

    Nothing that is there is overwritten unless by `force`, and nothing that is in use. All is checked before anything is changed.
    """
    found = read_backup(folder)
    targets = [_target(each, record, watch or watch_folder(record)) for each in found.files]
    there = [path for path in targets if path.exists()]
    if there and not force:
        raise RecordError(f"{there[0]} is there already.", hint="Use --force to overwrite it, or restore beside another record.")
    for each, path in zip(found.files, targets, strict=True):
        if path in there and each.kind in ("corrections", "watch"):
            _refuse_in_use(path)
    staged = [path.with_name(f".{path.name}.restored") for path in targets]
    try:
        for each, path in zip(found.files, staged, strict=True):
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(folder / each.name, path)
            sync_file(path)
        for path, target in zip(staged, targets, strict=True):
            for rest in ("-wal", "-shm"):  # of the file that goes: they would spoil the one that comes
                target.with_name(target.name + rest).unlink(missing_ok=True)
            path.replace(target)
            sync_folder(target.parent)
    except OSError as error:
        raise RecordError(
            f"{error.filename or record} cannot be written: {error.strerror}.", hint="Check the folder and its free space."
        ) from error
    finally:
        for path in staged:
            path.unlink(missing_ok=True)
    return tuple(targets)


def _target(kept: Kept, record: Path, watch: Path) -> Path:
    name = Path(kept.name).name
    if kept.kind == "corrections":
        return beside(record)
    if kept.kind == "watch":
        return watch / _STATE
    return watch / "pages" / name if kept.kind == "page" else record.parent / name


def _refuse_in_use(path: Path) -> None:
    try:
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        raise RecordError(f"{path} is in use: {error}.", hint="End sanudo watch and sanudo serve first.") from error
    except sqlite3.DatabaseError:
        pass  # it is damaged: that is what a backup is for
