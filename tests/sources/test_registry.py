from __future__ import annotations

import os
import pickle
import signal
import threading
import time
from pathlib import Path

import pytest
from own_pages import PARAGRAPHS, all_of, document, failure, page, read

from sanudo.config import Settings
from sanudo.errors import InputError
from sanudo.sources import html, making, registry
from sanudo.sources.limits import cpu_limit
from sanudo.sources.pieces import Chunk
from sanudo.types import Document, Failure

EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"
TEXT = "\n\n".join(PARAGRAPHS)


def chunks(*paths: Path | str) -> list[Chunk | Failure]:
    return list(registry.discover([str(path) for path in paths], Settings()))


def folder(tmp_path: Path, count: int = 99) -> Path:
    for number in range(count):
        (tmp_path / f"{number:02}.txt").write_text(f"{TEXT} {number}")
    return tmp_path


def test_a_folder_is_read_in_order_without_hidden_files_and_parts_of_pages(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "page.html").write_bytes(page())
    (tmp_path / "b" / "page_files").mkdir()
    (tmp_path / "b" / "page_files" / "frame.html").write_bytes(page())
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / ".hidden.txt").write_text(TEXT)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.txt").write_text(TEXT)
    (tmp_path / "style.css").write_text("a {}")
    (tmp_path / "noending").write_bytes(page())
    assert [each.origin for each in all_of(tmp_path)] == [str(tmp_path / name) for name in ("a.txt", "b/page.html", "noending")]


def test_the_cut_is_the_same_each_time_and_picklable(tmp_path: Path) -> None:
    found = chunks(folder(tmp_path))
    assert found == chunks(tmp_path)
    assert len(found) > 2
    assert [path for chunk in found for path in chunk.paths] == sorted(str(path) for path in tmp_path.iterdir())  # type: ignore[union-attr]
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes
    assert all(len(chunk.paths) <= 32 and chunk.label for chunk in found)  # type: ignore[union-attr]


def test_a_new_file_changes_its_own_chunk_alone(tmp_path: Path) -> None:
    before = {chunk.digest() for chunk in chunks(folder(tmp_path))}  # type: ignore[union-attr]
    (tmp_path / "20a.txt").write_text(TEXT)
    after = {chunk.digest() for chunk in chunks(tmp_path)}  # type: ignore[union-attr]
    assert len(after - before) <= 2
    (tmp_path / "20a.txt").write_text(f"{TEXT} changed")
    assert len({chunk.digest() for chunk in chunks(tmp_path)} - after) == 1  # type: ignore[union-attr]


def test_patterns_and_names(tmp_path: Path) -> None:
    folder(tmp_path, 3)
    assert len(all_of(f"{tmp_path}/*1.txt")) == 1
    assert len(all_of(tmp_path / "00.txt", tmp_path / "02.txt")) == 2


def test_what_is_not_there_is_a_failure_each(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.jpg").write_bytes(b"\xff\xd8\xff")
    found = chunks(tmp_path / "none.txt", tmp_path / "none*.txt", tmp_path / "empty", tmp_path / "pictures")
    assert [each.stage for each in found if isinstance(each, Failure)] == ["discover"] * 4


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "a.txt").chmod(0)
    (found,) = all_of(tmp_path / "a.txt")
    assert isinstance(found, Failure)
    assert "Permission" in found.error


def test_a_file_that_vanished_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (chunk,) = chunks(tmp_path / "a.txt")
    (tmp_path / "a.txt").unlink()
    (found,) = registry.documents(chunk, Settings())  # type: ignore[arg-type]
    assert isinstance(found, Failure)
    with pytest.raises(OSError, match=r"a\.txt"):
        chunk.digest()  # type: ignore[union-attr]


def test_a_format_is_told_by_what_is_inside() -> None:
    assert document(page(), "page.txt").title == document(page(), "page").title == document(page(), "page.php").title
    assert document(TEXT.encode(), "text.html").text == TEXT
    assert document(b'{"text": "The train left at noon.", "title": "Left"}', "unknown").title == "Left"


def test_bytes_of_several_articles_are_refused() -> None:
    assert "more than one" in failure(b'{"text": "The train left."}\n{"text": "It came."}', "a.jsonl").error


def test_reading_twice_gives_the_same_document() -> None:
    assert read(page()) == read(page())
    assert document(page()).id != document(page(), url="https://f.example/1").id


def spin(*_: object, **__: object) -> None:
    while True:
        try:
            time.perf_counter()
        except Exception:  # noqa: BLE001 - as libraries do
            continue


def test_a_page_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "extract", spin)
    found = failure(page(), seconds=0.1)
    assert "0.1 seconds" in found.error
    assert signal.getsignal(signal.SIGPROF) == signal.SIG_DFL
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)


def test_the_limit_leaves_other_threads_alone() -> None:
    done: list[bool] = []

    def work() -> None:
        with cpu_limit(0.01):
            end = time.thread_time() + 0.05
            while time.thread_time() < end:
                pass
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]
    with pytest.raises(InputError, match="CPU time"), cpu_limit(0.02):
        spin()


@pytest.mark.parametrize("error", [RecursionError(), MemoryError(), ValueError("odd \ud800"), KeyError("x")])
def test_whatever_an_extractor_raises_is_a_failure(error: Exception) -> None:
    def make() -> Document:
        raise error

    found = making.guarded(make, origin="x", settings=Settings())
    assert isinstance(found, Failure)
    found.error.encode()


def test_the_example_articles_are_read() -> None:
    found = all_of(EXAMPLES)
    assert [each for each in found if isinstance(each, Failure)] == []
    documents = {each.origin.rsplit("/", 1)[1]: each for each in found if isinstance(each, Document)}
    assert len(documents) == 61
    live = documents["nowline-pompeo-in-sochi-live.html"]
    assert (live.title, live.outlet, live.published) == ("Pompeo in Sochi: as it happened", "Nowline", "2019-05-14")
    assert live.byline == ("Imogen Vance", "Tomas Arkell")
    radio = documents["radio-pohjantuuli-rovaniemi.html"]
    assert (radio.outlet, radio.published) == ("Radio Pohjantuuli", "2019-05-06")
    assert "Nicolás Maduro" in radio.text
    no_date = documents["daily-klaxon-end-of-may.html"]
    assert (no_date.outlet, no_date.published) == ("Daily Klaxon", None)
    tables = [each for name, each in documents.items() if "agency-feed" in name]
    assert len(tables) == 12
    assert all(each.title and each.outlet and each.published and each.url for each in tables)
    crawled = [each for name, each in documents.items() if "crawl-2019" in name]
    assert len(crawled) == 10
    assert all(each.title and each.published and each.fetched and each.outlet for each in crawled)
