"""Files are written whole or not at all, and are on the disk when that is said."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from sanudo.store import files
from sanudo.store.files import write_all, write_whole


def test_files_take_the_place_of_older_ones(tmp_path: Path) -> None:
    write_whole(tmp_path / "a" / "one", b"old")
    write_all({tmp_path / "a" / "one": b"new", tmp_path / "b" / "c" / "two": b"2"})
    found = {path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert found == {"a/one": b"new", "b/c/two": b"2"}


def test_every_file_is_synced_before_any_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {tmp_path / name / "part": name.encode() for name in "abcdef"}
    seen: list[tuple[str, bool]] = []
    true = os.fsync

    def fsync(number: int) -> None:
        kind = "folder" if stat.S_ISDIR(os.fstat(number).st_mode) else "file"
        seen.append((kind, any(path.exists() for path in files)))
        true(number)

    monkeypatch.setattr(os, "fsync", fsync)
    write_all(files)
    assert sorted(seen) == [("file", False)] * 6 + [("folder", True)] * 6
    assert all(path.read_bytes() == path.parent.name.encode() for path in files)


def test_a_disk_that_fails_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_whole(tmp_path / "one", b"old")

    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_all({tmp_path / "one": b"new", tmp_path / "two": b"2"})
    assert [path.name for path in tmp_path.iterdir()] == ["one"]
    assert (tmp_path / "one").read_bytes() == b"old"


def test_copies_are_the_same_however_many_parts_they_are_copied_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_PART", 1 << 12)
    monkeypatch.setattr(files, "_AT_ONCE", 1000)
    sizes = (0, 1, 4096, 50_001)
    old = [tmp_path / f"old{size}" for size in sizes]
    for path, size in zip(old, sizes, strict=True):
        path.write_bytes(os.urandom(size))
    new = [path.with_name(path.name.replace("old", "new")) for path in old]
    new[-1].write_bytes(b"longer than what comes" * 9999)
    files.copy_files(dict(zip(old, new, strict=True)))
    assert [path.read_bytes() for path in new] == [path.read_bytes() for path in old]


def test_where_the_system_cannot_copy_a_range_files_are_copied_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "copy_file_range", refuse, raising=False)
    (tmp_path / "old").write_bytes(b"words" * 1000)
    files.copy_files({tmp_path / "old": tmp_path / "new"})
    assert (tmp_path / "new").read_bytes() == b"words" * 1000
