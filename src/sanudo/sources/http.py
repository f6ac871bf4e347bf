"""The HTTP answer in a WARC record: status, type, character set, and a body freed of chunks and compression.

Decoded here rather than by the archive's reader, for readers that decode by themselves stop without a word after a chunked and
compressed body.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sanudo.errors import InputError
from sanudo.sources.limits import MAX_BYTES, gunzip, inflate, too_large, unbrotli

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?\s+(\d{3})")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_SIZE = re.compile(rb"\s*([0-9a-fA-F]{1,8})[^\n]{0,200}\n")


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of a web server: the status, its headers by name in small letters, and the body as it was sent."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def media_type(self) -> str:
        """The type of the body ("text/html"), "" where it is not said."""
        return self.headers.get("content-type", "").split(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The character set that the server declares, or None."""
        match = _CHARSET.search(self.headers.get("content-type", ""))
        return match[1] if match else None

    def content(self, limit: int = MAX_BYTES) -> bytes:
        """Return the body without chunks and compression; raises InputError where it is damaged or of more than `limit` bytes."""
        body = self.body
        if "chunked" in self.headers.get("transfer-encoding", "").lower():
            body = unchunked(body)
        for name in reversed(self.headers.get("content-encoding", "").lower().replace(" ", "").split(",")):
            body = _unpacked(body, name, limit)
        return body


def read_answer(block: bytes) -> Answer:
    """Return the HTTP answer in the block of a record; raises InputError where it is none."""
    head, gap, body = block.partition(b"\r\n\r\n")
    if not gap or b"\n\n" in head:
        head, gap, body = block.partition(b"\n\n")
    status = _STATUS.match(head)
    if status is None:
        raise InputError("The record holds no HTTP answer.")
    return Answer(int(status[1]), read_headers(head.split(b"\n")[1:]), body)


def read_headers(lines: list[bytes]) -> dict[str, str]:
    """Return headers by name in small letters; of repeated ones the last, folded lines put together."""
    found: dict[str, str] = {}
    name = ""
    for raw in lines:
        line = raw.decode("utf-8", "replace").rstrip("\r")
        if line[:1] in (" ", "\t") and name:
            found[name] += " " + line.strip()
        elif ":" in line:
            name, _, value = line.partition(":")
            name = name.strip().lower()
            found[name] = value.strip()
    return found


def unchunked(body: bytes) -> bytes:
    """Return a body sent in chunks as one, and one that is not in chunks as it is. Raises InputError where it is cut short."""
    if not _SIZE.match(body):
        return body  # many crawlers store the body without its chunks, and the header as it was
    pieces: list[bytes] = []
    at = 0
    while match := _SIZE.match(body, at):
        size = int(match[1], 16)
        if size == 0:
            return b"".join(pieces)
        pieces.append(body[match.end() : match.end() + size])
        at = match.end() + size
        if at > len(body):
            raise InputError("The body of the answer is cut short.", hint="The crawl of this page was incomplete.")
        at += 2 if body.startswith(b"\r\n", at) else body.startswith(b"\n", at)
    if at < len(body):
        raise InputError("The body of the answer is damaged: its chunks do not follow each other.")
    return b"".join(pieces)


def _unpacked(body: bytes, name: str, limit: int) -> bytes:
    if len(body) > limit:
        raise too_large(limit)
    if name in ("gzip", "x-gzip"):
        return gunzip(body, limit) if body.startswith(b"\x1f\x8b") else body
    if name == "deflate":
        return inflate(body, limit)
    if name == "br":
        return unbrotli(body, limit)
    if name in ("", "identity", "utf-8"):
        return body
    raise InputError(f"The body of the answer is compressed with {name}, which is not read.")
