"""Bad input: a clear message or a row of failures, exit code 0 if anything was coded, never a traceback."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from running import Run, Said

from sanudo.run import ledger
from sanudo.store.queries import open_record
from sanudo.types import Document, Failure, Reading

ARTICLE = (
    "Ministers of Norland and Sudmark meet over river\n\nOSTERHOLM, March 3, 2021 - The foreign ministers of Norland and Sudmark "
    'met on Tuesday to speak about the river Vesla. "We are ready to sign," said Ines Falk, the minister of Norland.\n'
)
HEAD = "<html><head><title>Ministers meet</title></head>"
PAGE = f"{HEAD}<body><article><h1>Ministers meet</h1><p>{ARTICLE}</p></article></body></html>"


class Reader:
    """Reads nothing out of any document, fast: what is looked at here is the way in."""

    version = "paper"

    def read(self, documents: Iterable[Document]) -> Iterator[Reading | Failure]:
        for document in documents:
            yield Reading(document)


@pytest.fixture(autouse=True)
def paper_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ledger.code.__kwdefaults__, "load", Reader)


def empty(path: Path) -> None:
    path.with_suffix(".html").write_bytes(b"")


def blank(path: Path) -> None:
    path.with_suffix(".txt").write_text(" \n\t\n \n")


def binary(path: Path) -> None:
    path.with_suffix(".html").write_bytes(bytes(range(256)) * 400)


def picture_named_text(path: Path) -> None:
    path.with_suffix(".txt").write_bytes(b"\x89PNG\r\n\x1a\n" + os.urandom(5000))


def truncated_gzip(path: Path) -> None:
    data = gzip.compress(os.urandom(9000) + PAGE.encode() * 50)
    path.with_suffix(".html.gz").write_bytes(data[: len(data) // 2])


def truncated_warc(path: Path) -> None:
    record = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 100000\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + PAGE.encode()
    path.with_suffix(".warc.gz").write_bytes(gzip.compress(record)[:-30])


def gzip_bomb(path: Path) -> None:
    path.with_suffix(".html.gz").write_bytes(gzip.compress(bytes(1_500_000), 9) * 300)


def one_line_of_50_megabytes(path: Path) -> None:
    path.with_suffix(".txt").write_bytes(b"word " * 10_000_000)


def nested_tags(path: Path) -> None:
    path.with_suffix(".html").write_text("<html><body>" + "<div>" * 200_000 + "deep" + "</div>" * 200_000)


def broken_lines(path: Path) -> None:
    path.with_suffix(".jsonl").write_text('{"text": \n[1, 2]\nnull\n{"title": "no text"}\n"\n')


def no_such_columns(path: Path) -> None:
    path.with_suffix(".csv").write_text("a,b\n1,2\n3,4\n")


def no_parquet(path: Path) -> None:
    path.with_suffix(".parquet").write_bytes(b"PAR1" + os.urandom(2000) + b"PAR1")


BAD = [
    empty, blank, binary, picture_named_text, truncated_gzip, truncated_warc, gzip_bomb, one_line_of_50_megabytes, nested_tags,
    broken_lines, no_such_columns, no_parquet,
]  # fmt: skip
Coded = Callable[..., tuple[Said, list[dict[str, str]]]]


def clean(said: Said) -> None:
    """See to it that what was said is for people."""
    assert "Traceback" not in said.out + said.err
    assert "fault of Sanudo" not in said.out + said.err


@pytest.fixture
def coded(run: Run, tmp_path: Path) -> Coded:
    """Give a function that makes a record of inputs and returns what was said and the rows of failures."""

    def coded(*inputs: Path) -> tuple[Said, list[dict[str, str]]]:
        said = run("record", *inputs, "--to", tmp_path / "r.duckdb", "--processes", 1)
        clean(said)
        if not (tmp_path / "r.duckdb").exists():
            return said, []
        with open_record(tmp_path / "r.duckdb") as record:
            return said, record.rows("SELECT origin, stage, error, hint FROM failure")

    return coded


@pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__)
def test_bad_input_beside_good(coded: Coded, tmp_path: Path, make: Callable[[Path], None]) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text(ARTICLE)
    make(folder / "bad")
    said, failures = coded(folder)
    assert said.code == 0, said
    assert failures and all("bad" in failure["origin"] and failure["error"] for failure in failures)
    assert "1 document" in said.out
    assert "could not be read" in said.out


@pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__)
def test_bad_input_alone(coded: Coded, tmp_path: Path, make: Callable[[Path], None]) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    make(folder / "bad")
    said, failures = coded(folder)
    assert said.code == 1
    assert "Nothing could be coded." in said.out and len(failures) >= 1


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "koi8-r"])
def test_other_encodings_are_read_or_said(coded: Coded, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "page.txt").write_bytes((ARTICLE * 3).replace("Norland", "“Norland”").encode(encoding, "replace"))
    said, failures = coded(tmp_path / "page.txt")
    assert said.code == 0 or failures


def test_half_broken_bytes_do_not_lose_the_article(coded: Coded, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(PAGE.encode().replace(b"river", b"ri\xffv\xc3er"))
    said, failures = coded(tmp_path / "page.html")
    assert said.code == 0 and not failures


def test_entities_within_entities_do_not_swell(coded: Coded, tmp_path: Path) -> None:
    doctype = "<!DOCTYPE html [" + "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12)) + "]>"
    (tmp_path / "page.html").write_text(f"<?xml version='1.0'?>{doctype}{PAGE.replace('river', '&e11;')}")
    said, _ = coded(tmp_path / "page.html")
    assert said.code == 0
    with open_record(tmp_path / "r.duckdb") as record:
        assert record.rows("SELECT length(text) AS n FROM document")[0]["n"] < 2000


def test_a_file_that_may_not_be_read(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.txt").write_text(ARTICLE)
    (tmp_path / "in" / "bad.txt").symlink_to(tmp_path / "gone.txt")
    said = run("code", tmp_path / "in", "--into", tmp_path / "parts", "--processes", 1)
    clean(said)
    assert said.code == 0 and "bad.txt" in said.out


def test_a_folder_without_articles(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "song.mp3").write_bytes(b"ID3")
    for path in (tmp_path / "in", tmp_path / "nowhere"):
        said = run("code", path, "--into", tmp_path / "parts", "--processes", 1)
        clean(said)
        assert said.code == 1 and path.name in said.out + said.err


def test_all_of_it_at_once(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text(ARTICLE)
    for make in BAD:
        if make is not one_line_of_50_megabytes:
            make(folder / f"bad-{make.__name__}")
    said = run("code", folder, "--into", tmp_path / "parts", "--processes", 1, "--json")
    clean(said)
    told = json.loads(said.out)
    assert said.code == 0 and told["documents"] == 1 and told["failures"] >= len(BAD) - 1


@pytest.mark.parametrize("make", [empty, binary, truncated_gzip, nested_tags, broken_lines], ids=lambda make: make.__name__)
def test_show_says_what_is_wrong(run: Run, tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "bad")
    (path,) = tmp_path.iterdir()
    said = run("show", path)
    clean(said)
    assert said.code == 1 and said.out == "" and said.err.startswith("Error: ") and path.name in said.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--published", "yesterday"),
        ("--column", "text"),
        ("--date-order", "sideways"),
        ("--processes", "0"),
        ("--settings", "nowhere.toml"),
    ],
)
def test_options_that_make_no_sense(run: Run, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "good.txt").write_text(ARTICLE)
    said = run("code", tmp_path / "good.txt", "--into", tmp_path / "parts", *arguments)
    clean(said)
    assert said.code in (1, 2) and arguments[1] in said.err
