"""Backups of what cannot be made again: complete and consistent, and put back only where that does no harm."""

from __future__ import annotations

import json
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from sanudo.errors import RecordError
from sanudo.review.corrections import Correction
from sanudo.review.journal import Journal, beside
from sanudo.run.backups import back_up, read_backup, restore
from sanudo.watch.feeds import Entry
from sanudo.watch.state import State


def correction(number: int) -> Correction:
    return Correction(
        id=f"c{number:05}", at="2026-01-02T03:04:05Z", who="ada", action="note", kind="event", fact="e1", note="Hm."
    )


def world(folder: Path) -> Path:
    """Make the surroundings of a record: corrections, a watch, settings."""
    record = folder / "news.duckdb"
    Journal(beside(record)).add(*map(correction, range(20)))
    state = State(folder / "news.watch" / "state.sqlite")
    state.follow([("https://paper.example/feed", "The Paper")], now=1.0, pause=300.0)
    state.add([Entry(url=f"https://paper.example/{n}") for n in range(30)], "https://paper.example/feed", 2.0)
    state.close()
    (folder / "news.watch" / "pages").mkdir()
    (folder / "news.watch" / "pages" / "batch-00000001.warc.gz").write_bytes(b"pages")
    (folder / "settings.toml").write_text('outlet = "The Paper"\n')
    return record


def rows(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_round_trip(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    record = world(tmp_path / "a")
    found = back_up(record, tmp_path / "safe", pages=True, also=[tmp_path / "a" / "settings.toml"])
    assert [each.kind for each in found.files] == ["corrections", "watch", "page", "file"]
    (tmp_path / "b").mkdir()
    other = tmp_path / "b" / "news.duckdb"
    targets = restore(tmp_path / "safe", other)
    assert [path.relative_to(tmp_path / "b").as_posix() for path in targets] == [
        "news.user.sqlite", "news.watch/state.sqlite", "news.watch/pages/batch-00000001.warc.gz", "settings.toml",
    ]  # fmt: skip
    for name in ("news.user.sqlite", "news.watch/state.sqlite"):
        assert rows(tmp_path / "a" / name) == rows(tmp_path / "b" / name)
    assert Journal(beside(other)).all() == Journal(beside(record)).all()
    state = State(tmp_path / "b" / "news.watch" / "state.sqlite")
    assert state.counts() == {"waiting": 30, "sources on": 1}
    state.close()
    assert (tmp_path / "b" / "settings.toml").read_text() == 'outlet = "The Paper"\n'


def test_a_copy_made_while_others_write_is_of_one_moment(tmp_path: Path) -> None:
    path = tmp_path / "news.user.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("PRAGMA journal_mode = WAL; CREATE TABLE pair (a INTEGER, b INTEGER)")
    stop = threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(path, timeout=30)) as connection:
            number = 0
            while not stop.is_set():
                with connection:
                    connection.execute("INSERT INTO pair VALUES (?, 0)", (number,))
                    connection.execute("UPDATE pair SET b = (SELECT count(*) FROM pair)")
                number += 1

    thread = threading.Thread(target=write)
    thread.start()
    try:
        for number in range(5):
            back_up(tmp_path / "news.duckdb", tmp_path / f"safe{number}")
    finally:
        stop.set()
        thread.join()
    for number in range(5):
        with closing(sqlite3.connect(tmp_path / f"safe{number}" / "corrections.sqlite")) as connection:
            count, least, most = connection.execute("SELECT count(*), min(b), max(b) FROM pair").fetchone()
        assert count == 0 or least == most == count


def test_nothing_is_overwritten_unless_by_force(tmp_path: Path) -> None:
    record = world(tmp_path)
    back_up(record, tmp_path / "safe")
    Journal(beside(record)).add(correction(99))
    with pytest.raises(RecordError, match="there already"):
        restore(tmp_path / "safe", record)
    assert len(Journal(beside(record)).all()) == 21
    restore(tmp_path / "safe", record, force=True)
    assert len(Journal(beside(record)).all()) == 20
    with pytest.raises(RecordError, match="there already"):
        back_up(record, tmp_path / "safe")


def test_what_is_in_use_is_not_replaced(tmp_path: Path) -> None:
    record = world(tmp_path)
    back_up(record, tmp_path / "safe")
    state = State(tmp_path / "news.watch" / "state.sqlite")
    try:
        with pytest.raises(RecordError, match="in use"):
            restore(tmp_path / "safe", record, force=True)
    finally:
        state.close()
    restore(tmp_path / "safe", record, force=True)


def test_the_journal_of_the_old_file_does_not_spoil_the_new_one(tmp_path: Path) -> None:
    record = world(tmp_path)
    back_up(record, tmp_path / "safe")
    path = tmp_path / "news.watch" / "state.sqlite"
    path.write_bytes(b"damaged")
    path.with_name("state.sqlite-wal").write_bytes(b"old")
    restore(tmp_path / "safe", record, force=True)
    assert not path.with_name("state.sqlite-wal").exists()
    assert any("paper.example/29" in line for line in rows(path))


@pytest.mark.parametrize("harm", ["changed", "missing", "manifest", "format", "outside"])
def test_a_backup_that_is_not_whole_is_refused_before_anything_is_changed(tmp_path: Path, harm: str) -> None:
    record = world(tmp_path)
    back_up(record, tmp_path / "safe")
    manifest = tmp_path / "safe" / "manifest.json"
    values = json.loads(manifest.read_text())
    if harm == "changed":
        path = tmp_path / "safe" / "watch" / "state.sqlite"
        path.write_bytes(path.read_bytes()[:-1] + b"x")
    elif harm == "missing":
        (tmp_path / "safe" / "corrections.sqlite").unlink()
    elif harm == "manifest":
        manifest.write_text("{")
    elif harm == "format":
        manifest.write_text(json.dumps({**values, "format": 9}))
    else:
        values["files"][0]["name"] = "../settings.toml"
        manifest.write_text(json.dumps(values))
    before = rows(beside(record))
    with pytest.raises(RecordError):
        restore(tmp_path / "safe", record, force=True)
    assert rows(beside(record)) == before
    if harm not in ("manifest", "format"):
        with pytest.raises(RecordError):
            read_backup(tmp_path / "safe")


def test_nothing_to_back_up_and_damage_are_said(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="nothing to back up"):
        back_up(tmp_path / "news.duckdb", tmp_path / "safe")
    (tmp_path / "news.user.sqlite").write_bytes(b"no database" * 100)
    with pytest.raises(RecordError, match="cannot be copied"):
        back_up(tmp_path / "news.duckdb", tmp_path / "safe")
    with pytest.raises(RecordError, match="no file"):
        back_up(tmp_path / "other.duckdb", tmp_path / "safe", also=[tmp_path / "nothing"])
    assert not (tmp_path / "safe").exists() and not list(tmp_path.glob(".*"))
