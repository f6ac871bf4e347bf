"""Pack the pages of `warc_pages/` into `articles/crawl-2019.warc.gz`, as a crawler would have stored them.

    python examples/make_warc.py            # write the archive
    python examples/make_warc.py --check    # say whether the archive holds what the pages say

One gzip member to a record, as WARC 1.0 asks for. Ids, dates and headers are fixed, so that the records are the same
bytes on every machine (the gzip members around them may differ with the version of zlib). Among the responses are one
in chunks and compressed, one compressed, one in chunks, one whose character set stands in the HTTP header alone, a
404 and a 301; a reader of news should find ten articles.
"""

from __future__ import annotations

import argparse
import base64
import gzip
import hashlib
import sys
import uuid
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
PAGES = HERE / "warc_pages"
ARCHIVE = HERE / "articles" / "crawl-2019.warc.gz"
CRAWLER = "ExampleCrawler/1.0 (+https://crawler.example/about)"


@dataclass(frozen=True, slots=True)
class Fetch:
    """One answer of a web server: `file` is the page in `warc_pages/`, or None where `body` was all there was."""

    url: str
    fetched: str
    file: str | None = None
    status: str = "200 OK"
    content_type: str = "text/html; charset=utf-8"
    chunked: bool = False
    compressed: bool = False
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""


FETCHES = (
    Fetch(
        "https://www.allportwire.example/article/us-arctic-russia-usa-idAP5R61A7",
        "2019-05-08T03:14:07Z",
        "allport-0507-rovaniemi.html",
    ),
    Fetch(
        "https://www.allportwire.example/article/us-usa-russia-pompeo-idAP5RA0C3",
        "2019-05-10T18:40:55Z",
        "allport-0510-announce.html",
        chunked=True,
    ),
    Fetch(
        "https://en.polyus-inform.example/politics/1050981",
        "2019-05-17T14:02:31Z",
        "polyus-0517-osaka.html",
        chunked=True,
        compressed=True,
    ),
    Fetch(
        "https://nowline.example/live/2019/may/14/pompeo-sochi-rolling",
        "2019-05-17T14:02:33Z",
        status="404 Not Found",
        body=b"<!DOCTYPE html><html><head><title>Page not found | Nowline</title></head><body><h1>Sorry, this page has "
        b"gone</h1><p>The live blog you were looking for may have been given another address.</p></body></html>",
    ),
    Fetch(
        "http://www.portellisonherald.example/news/local/f22-jber-russian-bombers/article_5c9d.html",
        "2019-05-22T19:20:11Z",
        "herald-0522-alaska.html",
        content_type="text/html",
    ),
    Fetch(
        "https://eastriverdigest.example/americas/2019/05/30/oslo-talks",
        "2019-05-30T12:45:02Z",
        "eastriver-oslo.html",
        compressed=True,
    ),
    Fetch(
        "https://en.polyus-inform.example/defense/1053420",
        "2019-05-30T16:30:48Z",
        "polyus-0530-inf.html",
    ),
    Fetch(
        "https://www.marsadaily.example/world/levant/2019/06/14/idlib-ceasefire-moscow-ankara",
        "2019-06-14T05:11:19Z",
        "marsa-0614-idlib.html",
    ),
    Fetch(
        "http://www.tradewinddaily.example/economy/trump-xi-osaka-truce",
        "2019-07-01T08:00:00Z",
        status="301 Moved Permanently",
        headers=(("Location", "https://www.tradewinddaily.example/economy/trump-xi-osaka-truce"),),
    ),
    Fetch(
        "https://www.tradewinddaily.example/economy/trump-xi-osaka-truce",
        "2019-07-01T08:00:01Z",
        "tradewind-0701-xi.html",
    ),
    Fetch(
        "https://bluenileobserver.example/sudan/generals-opposition-shared-rule",
        "2019-07-05T20:09:36Z",
        "bluenile-0705-copy.html",
    ),
    Fetch(
        "https://www.westmarkchronicle.example/2019/08/02/world/inf-treaty-ends.html",
        "2019-08-03T01:22:40Z",
        "westmark-0802-inf.html",
        content_type="text/html; charset=windows-1252",
    ),
)


def stored_gzip(data: bytes) -> bytes:
    """Return a gzip file that holds the data in stored blocks, the same bytes whatever library reads or writes it."""
    blocks = [data[at : at + 0xFFFF] for at in range(0, len(data), 0xFFFF)] or [b""]
    stream = b"".join(
        bytes([at == len(blocks) - 1]) + len(block).to_bytes(2, "little") + (len(block) ^ 0xFFFF).to_bytes(2, "little") + block
        for at, block in enumerate(blocks)
    )
    return _gzip_frame(data, stream)


def member(data: bytes) -> bytes:
    """Return one gzip member without a date or a name."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return _gzip_frame(data, squeeze.compress(data) + squeeze.flush())


def _gzip_frame(data: bytes, stream: bytes) -> bytes:
    trailer = zlib.crc32(data).to_bytes(4, "little") + (len(data) & 0xFFFFFFFF).to_bytes(4, "little")
    return b"\x1f\x8b\x08" + bytes(5) + b"\x02\xff" + stream + trailer


def chunks(data: bytes, size: int = 1000) -> bytes:
    """Return the data in HTTP/1.1 chunks."""
    pieces = (data[at : at + size] for at in range(0, len(data), size))
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def answer(fetch: Fetch) -> bytes:
    """Return the HTTP response as it went over the wire."""
    body = (PAGES / fetch.file).read_bytes() if fetch.file else fetch.body
    headers = [("Server", "nginx"), ("Content-Type", fetch.content_type), *fetch.headers]
    if fetch.compressed:
        body = stored_gzip(body)
        headers.append(("Content-Encoding", "gzip"))
    if fetch.chunked:
        body = chunks(body)
        headers.append(("Transfer-Encoding", "chunked"))
    else:
        headers.append(("Content-Length", str(len(body))))
    head = f"HTTP/1.1 {fetch.status}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers)
    return head.encode("ascii") + b"\r\n" + body


def question(fetch: Fetch) -> bytes:
    """Return the HTTP request that the response answers."""
    host, _, path = fetch.url.partition("//")[2].partition("/")
    return f"GET /{path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: {CRAWLER}\r\nAccept-Encoding: gzip\r\n\r\n".encode("ascii")


def record(kind: str, date: str, content_type: str, block: bytes, url: str = "") -> bytes:
    """Return one WARC record; its id is made from its kind, address and date."""
    headers = [
        ("WARC-Type", kind),
        ("WARC-Record-ID", f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{kind} {date} {url}')}>"),
        ("WARC-Date", date),
        ("WARC-Block-Digest", "sha1:" + base64.b32encode(hashlib.sha1(block, usedforsecurity=False).digest()).decode("ascii")),
        ("Content-Type", content_type),
        ("Content-Length", str(len(block))),
    ]
    if url:
        headers.insert(3, ("WARC-Target-URI", url))
    head = "WARC/1.0\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers)
    return head.encode("ascii") + b"\r\n" + block + b"\r\n\r\n"


def records() -> Iterator[bytes]:
    """Yield the records of the archive in order."""
    about = f"software: {CRAWLER}\r\nformat: WARC File Format 1.0\r\nisPartOf: Sanudo's example articles\r\n"
    yield record("warcinfo", FETCHES[0].fetched, "application/warc-fields", about.encode("ascii"))
    for fetch in FETCHES:
        yield record("request", fetch.fetched, "application/http; msgtype=request", question(fetch), fetch.url)
        yield record("response", fetch.fetched, "application/http; msgtype=response", answer(fetch), fetch.url)


def main() -> None:
    """Write the archive, or compare it with the pages."""
    parser = argparse.ArgumentParser(description="Pack warc_pages/ into articles/crawl-2019.warc.gz.")
    parser.add_argument("--check", action="store_true", help="compare only; status 1 if the archive is out of date")
    if not parser.parse_args().check:
        ARCHIVE.write_bytes(b"".join(member(each) for each in records()))
    elif gzip.decompress(ARCHIVE.read_bytes()) != b"".join(records()):
        sys.exit(f"{ARCHIVE.name} does not hold what warc_pages/ says: run examples/make_warc.py")


if __name__ == "__main__":
    main()
