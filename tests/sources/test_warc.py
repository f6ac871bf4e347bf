from __future__ import annotations

import gzip
import zlib
from pathlib import Path

import pytest
from own_pages import HEADLINE, all_of, check, page

from sanudo.config import Settings
from sanudo.sources import pieces, registry
from sanudo.sources.http import unchunked
from sanudo.types import Document, Failure


def record(
    number: int, block: bytes, *, kind: str = "response", content_type: str = "application/http; msgtype=response"
) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{number:04}>\r\nWARC-Date: 2019-05-14T10:00:00Z\r\n"
        f"WARC-Target-URI: https://f.example/{number}\r\nContent-Type: {content_type}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def answer(body: bytes, *headers: str, status: str = "200 OK", content_type: str = "text/html; charset=utf-8") -> bytes:
    lines = "\r\n".join((f"HTTP/1.1 {status}", f"Content-Type: {content_type}", *headers))
    return lines.encode() + b"\r\n\r\n" + body


def chunked(body: bytes, size: int = 100) -> bytes:
    parts = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def numbered(number: int) -> bytes:
    return page(title=f"{HEADLINE} {number}")


def archive(records: list[bytes], packed: bool) -> bytes:
    return b"".join(gzip.compress(each, mtime=0) if packed else each for each in records)


def titles(found: list[Document | Failure]) -> list[str | None]:
    return [each.title if isinstance(each, Document) else None for each in found]


@pytest.mark.parametrize("packed", [True, False])
def test_answers_of_every_transfer(tmp_path: Path, packed: bool) -> None:
    raw = zlib.compressobj(9, zlib.DEFLATED, -15)
    deflated = raw.compress(numbered(5)) + raw.flush()
    records = [
        record(0, b"software: x\r\n", kind="warcinfo", content_type="application/warc-fields"),
        record(1, answer(numbered(1))),
        record(2, answer(chunked(gzip.compress(numbered(2))), "Transfer-Encoding: chunked", "Content-Encoding: gzip")),
        record(3, answer(chunked(numbered(3)), "transfer-encoding: chunked")),
        record(4, answer(numbered(4), "Transfer-Encoding: chunked")),  # stored without its chunks
        record(5, answer(deflated, "Content-Encoding: deflate")),
        record(6, answer(b"gone", status="404 Not Found")),
        record(7, answer(b"\x89PNG", content_type="image/png")),
        record(8, b"GET / HTTP/1.1\r\n\r\n", kind="request"),
        record(9, numbered(9), kind="resource", content_type="text/html"),
    ]
    path = tmp_path / "a.warc.gz"
    path.write_bytes(archive(records, packed))
    found = all_of(path)
    assert titles(found) == [f"{HEADLINE} {number}" for number in (1, 2, 3, 4, 5, 9)]
    first = found[0]
    assert isinstance(first, Document)
    assert (first.url, first.fetched, first.origin) == ("https://f.example/1", "2019-05-14T10:00:00Z", f"{path}#urn:uuid:0001")
    check(first)


def test_brotli(tmp_path: Path) -> None:
    brotli = pytest.importorskip("brotli")
    (tmp_path / "a.warc").write_bytes(record(1, answer(brotli.compress(numbered(1)), "Content-Encoding: br")))
    assert titles(all_of(tmp_path / "a.warc")) == [f"{HEADLINE} 1"]
    bomb = brotli.compress(b"a" * (80 * 2**20), quality=1)
    (tmp_path / "b.warc").write_bytes(record(1, answer(bomb, "Content-Encoding: br")))
    assert "64 MB" in all_of(tmp_path / "b.warc")[0].error  # type: ignore[union-attr]


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("bad", [0, 2, 4])
def test_a_corrupt_record_costs_itself_alone(tmp_path: Path, packed: bool, bad: int) -> None:
    members = [archive([record(number, answer(numbered(number)))], packed) for number in range(5)]
    broken = bytearray(members[bad])
    at = len(broken) // 2 if packed else broken.index(b"Content-Length") + 16
    broken[at : at + 12] = b"\xff\x00\xfe\x01" * 3 if packed else b"twelve chars"
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"".join([*members[:bad], bytes(broken), *members[bad + 1 :]]))
    found = all_of(path)
    read = [each.title for each in found if isinstance(each, Document)]
    assert read == [f"{HEADLINE} {number}" for number in range(5) if number != bad]
    failures = [each for each in found if isinstance(each, Failure)]
    assert failures
    assert all(each.origin.startswith(f"{path}#") and each.error for each in failures)


@pytest.mark.parametrize("packed", [True, False])
def test_an_archive_cut_short_gives_all_before_the_cut(tmp_path: Path, packed: bool) -> None:
    data = archive([record(number, answer(numbered(number))) for number in range(3)], packed)
    (tmp_path / "a.warc").write_bytes(data[:-60])
    found = all_of(tmp_path / "a.warc")
    assert titles(found) == [f"{HEADLINE} 0", f"{HEADLINE} 1", None]
    assert "cut short" in found[-1].error  # type: ignore[union-attr]


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("size", [37, 500, 1300, 10_000])
def test_slices_make_up_the_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packed: bool, size: int) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(archive([record(number, answer(numbered(number))) for number in range(6)], packed))
    monkeypatch.setattr(pieces, "ARCHIVE_SLICE", size)
    chunks = list(registry.discover([str(path)], Settings()))
    found = [each for chunk in chunks for each in registry.documents(chunk, Settings())]  # type: ignore[arg-type]
    assert titles(found) == [f"{HEADLINE} {number}" for number in range(6)]
    assert len({chunk.digest() for chunk in chunks}) == len(chunks)  # type: ignore[union-attr]


def test_an_archive_in_one_member_is_read(tmp_path: Path) -> None:
    records = b"".join(record(number, answer(numbered(number))) for number in range(3))
    (tmp_path / "a.warc.gz").write_bytes(gzip.compress(records))
    assert len(titles(all_of(tmp_path / "a.warc.gz"))) == 3


def test_chunks_that_are_cut_short_or_do_not_follow_are_told() -> None:
    assert unchunked(chunked(b"x" * 250)) == b"x" * 250
    assert unchunked(b"<html>never chunked</html>") == b"<html>never chunked</html>"
    for broken in (chunked(b"x" * 250)[:200], chunked(b"x" * 250).replace(b"64\r\n", b"50\r\n", 1)):
        with pytest.raises(Exception, match=r"cut short|damaged"):
            unchunked(broken)
