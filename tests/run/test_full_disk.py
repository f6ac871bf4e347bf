"""A disk that is full: a clear word, no torn part, the old record untouched, and a run that goes on when there is room again."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import fake
import pytest
from test_local import dump, paper_sources

from sanudo.config import Settings
from sanudo.errors import RecordError
from sanudo.run.ledger import code
from sanudo.store.build import build
from sanudo.store.verify import verify
from sanudo.watch.feeds import Entry
from sanudo.watch.fetch import Fetched
from sanudo.watch.intake import batch_path, write_batch
from sanudo.watch.state import Page, State

__all__ = ["paper_sources"]  # a fixture for every test


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a file system of its own with little room; needs to be allowed to mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.name != "posix" or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", disk], check=False).returncode:
        pytest.skip("no file system may be mounted here")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


def enlarge(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)


def papers(folder: Path) -> Path:
    folder.mkdir()
    for n in range(30):
        (folder / f"f{n:02}").write_text("\n".join(f"{n} {line} talks " + os.urandom(400).hex() for line in range(5)))
    return folder


@pytest.mark.parametrize("processes", [1, 2])
def test_coding_stops_with_a_word_and_goes_on_when_there_is_room(small_disk: Path, tmp_path: Path, processes: int) -> None:
    folder, into = str(papers(tmp_path / "in")), small_disk / "parts"
    with pytest.raises(RecordError, match=r"cannot be written: No space left") as raised:
        code([folder], into, Settings(), processes=processes, load=fake.load)
    assert "free space" in raised.value.hint
    assert verify(into).faults == 0
    done = len(list((into / "receipts").glob("*.json")))
    assert 0 < done < 30
    enlarge(small_disk)
    again = code([folder], into, Settings(), processes=1, load=fake.load)
    assert again.skipped >= done and again.chunks == 30
    code([folder], tmp_path / "quiet", Settings(), processes=1, load=fake.load)
    assert dump(into) == dump(tmp_path / "quiet")
    assert verify(into).faults == 0


def test_a_build_without_room_leaves_the_old_record(small_disk: Path, tmp_path: Path) -> None:
    folder, into, record = str(papers(tmp_path / "in")), tmp_path / "parts", small_disk / "news.duckdb"
    code([folder], into, Settings(), processes=1, load=fake.load)
    record.write_bytes(b"the old record")
    with pytest.raises(RecordError, match="cannot be"):
        build(into, record)
    assert [path.name for path in small_disk.iterdir()] == ["news.duckdb"]
    assert record.read_bytes() == b"the old record"
    enlarge(small_disk)
    assert build(into, record).rows["document"] == 150


def test_the_watcher_keeps_its_pages_until_they_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    state = State(tmp_path / "state.sqlite")
    with contextlib.closing(state):
        state.add([Entry(url="https://paper.example/1")], None, 1.0)
        article = state.next_article("paper.example", 2.0)
        assert article is not None
        answer = Fetched(url=article.url, status=200, body=b"<p>News</p>")
        state.keep(article, Page(article=article, url=answer.url, status=200, headers={}, body=answer.body), 2.0)
        number = state.plan_batch(9)
        assert number is not None

        def full(descriptor: int) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        with monkeypatch.context() as patched, pytest.raises(RecordError, match="No space left") as raised:
            patched.setattr(os, "fsync", full)
            write_batch(state, number, tmp_path / "pages")
        assert "nothing is lost" in raised.value.hint
        assert list((tmp_path / "pages").iterdir()) == [] and state.open_batches() == [number]
        assert write_batch(state, number, tmp_path / "pages") == batch_path(tmp_path / "pages", number)
        assert state.open_batches() == []


def test_a_state_on_a_full_disk_says_so(small_disk: Path) -> None:
    state = State(small_disk / "state.sqlite")
    with contextlib.closing(state):
        entries = [Entry(url=f"https://paper.example/{n}/{os.urandom(500).hex()}") for n in range(2_000)]
        with pytest.raises(RecordError, match="full"):
            for entry in entries:
                state.add([entry], None, 1.0)
        known = state.counts()["waiting"]
        enlarge(small_disk)
        state.add(entries, None, 1.0)
        assert state.counts()["waiting"] == 2_000 > known
