"""A run with the pre-filter: what it leaves out is counted by reason, listed, and can be read after all."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from pathlib import Path

import duckdb
import pytest

from sanudo.config import Settings
from sanudo.errors import InputError
from sanudo.run.ledger import Progress, code
from sanudo.run.skipped import copy_out, counts, skipped
from sanudo.store.build import build
from sanudo.store.parts import Parts
from sanudo.types import Document, Reading

pytest.importorskip("resiliparse")

TEXTS = (
    "The foreign minister of Norland signed an agreement with her Sudmark counterpart on Tuesday, and the opposition accused the "
    "government of giving way to threats. Police arrested two protesters outside parliament, a spokesman said. ",
    "Melt the butter in a wide pan and add the onions with a little salt. Stir them until they are soft and golden, which takes "
    "about twenty minutes, then pour in the stock and let it simmer while you toast the bread and grate your cheese. ",
    "Die Außenministerin traf am Dienstag ihren Amtskollegen in der Hauptstadt und unterzeichnete nach langen Verhandlungen ein "
    "Abkommen über den gemeinsamen Fluss. Die Opposition warf der Regierung vor, den Drohungen nachgegeben zu haben. ",
)


class Quiet:
    """Reads documents and finds nothing in them."""

    version = "quiet"

    def read(self, documents: Iterable[Document]) -> Iterator[Reading]:
        return (Reading(document) for document in documents)


def archive(path: Path) -> Path:
    records = []
    for number in range(9):
        body = f"<html><title>News {number}</title><body><article><p>{TEXTS[number % 3] * 2} {number}</p></article></body></html>"
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body.encode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
            f"WARC-Date: 2021-03-0{number + 1}T10:00:00Z\r\nWARC-Target-URI: https://n.example/{number}\r\n"
            f"Content-Type: application/http\r\nContent-Length: {len(block)}\r\n\r\n"
        )
        records.append(gzip.compress(head.encode() + block + b"\r\n\r\n", mtime=0))
    path.write_bytes(b"".join(records))
    return path


def coded(path: Path, into: Path, prefilter: bool = True) -> Progress:
    return code([str(path)], into, Settings(prefilter=prefilter), processes=1, load=Quiet)


def test_what_is_left_out_is_counted_listed_and_in_the_record(tmp_path: Path) -> None:
    into = tmp_path / "parts"
    done = coded(archive(tmp_path / "news.warc.gz"), into)
    assert (done.documents, done.foreign, done.off_topic, done.failures) == (3, 3, 3, 0)
    assert counts(into) == {"language": 3, "topic": 3}
    assert Parts(into).failures(9) == []
    assert [each.origin.rpartition("#")[2] for each in skipped(into, "topic")] == ["urn:uuid:1", "urn:uuid:4", "urn:uuid:7"]
    again = coded(tmp_path / "news.warc.gz", into)
    assert (again.earlier, again.foreign, again.off_topic, again.failures) == (3, 3, 3, 0)
    build(into, tmp_path / "news.duckdb")
    with duckdb.connect(str(tmp_path / "news.duckdb"), read_only=True) as connection:
        rows = connection.execute("SELECT stage, count(*) FROM failure GROUP BY stage ORDER BY stage").fetchall()
    assert rows == [("language", 3), ("topic", 3)]


def test_what_was_left_out_can_be_read_after_all(tmp_path: Path) -> None:
    into = tmp_path / "parts"
    coded(archive(tmp_path / "news.warc.gz"), into)
    assert copy_out(skipped(into, "topic"), tmp_path / "again.warc.gz") == (3, [])
    done = coded(tmp_path / "again.warc.gz", into, prefilter=False)
    assert (done.documents, done.failures) == (3, 0)
    build(into, tmp_path / "news.duckdb")
    with duckdb.connect(str(tmp_path / "news.duckdb"), read_only=True) as connection:
        rows = connection.execute("SELECT url, fetched FROM document ORDER BY url").fetchall()
    assert [row[0][-1] for row in rows] == ["0", "1", "3", "4", "6", "7"]
    assert rows[1] == ("https://n.example/1", "2021-03-02T10:00:00Z")


def test_an_archive_that_is_gone_leaves_no_half_copy(tmp_path: Path) -> None:
    into = tmp_path / "parts"
    coded(archive(tmp_path / "news.warc.gz"), into)
    (tmp_path / "news.warc.gz").unlink()
    with pytest.raises(InputError, match="cannot be read"):
        copy_out(skipped(into), tmp_path / "again.warc.gz")
    assert [path.name for path in tmp_path.iterdir()] == ["parts"]
