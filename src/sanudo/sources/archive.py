"""Records of WARC archives, packed or not, from any offset on; damage costs the record it is in and no other.

A packed archive is a row of gzip members, a record to each. Where a member is damaged, or a slice begins in the midst of one,
the next place where a member begins that unpacks to a record is looked for; in an unpacked archive, the next line that begins a
record.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from sanudo.sources.http import read_headers
from sanudo.sources.limits import MAX_BYTES

_MAGIC = b"\x1f\x8b\x08"
_START = re.compile(rb"(?:\A|\n)(WARC/\d\.\d\r?\n)")
_BLOCK = 65_536
_HEADS = 64 * 1024


@dataclass(frozen=True, slots=True)
class Record:
    """A record: where it begins (bytes of the file), its headers by name in small letters, and its block.

    `damage` says what is wrong with it; its block is then what there is of it.
    """

    offset: int
    headers: dict[str, str]
    block: bytes
    damage: str = ""

    @property
    def kind(self) -> str:
        """The type of the record: response, resource, conversion, request, ..."""
        return self.headers.get("warc-type", "").lower()

    @property
    def id(self) -> str:
        """The record's id, or its offset where it has none."""
        return self.headers.get("warc-record-id", "").strip("<>") or str(self.offset)


class Damaged(Exception):
    """The stream cannot be read on from here."""


def records(file: IO[bytes], start: int = 0, stop: int | None = None, *, kinds: frozenset[str] | None = None) -> Iterator[Record]:
    """Yield the records that begin from `start` up to `stop`, in order; blocks only of records of these kinds."""
    file.seek(0)
    packed = file.read(2) == _MAGIC[:2]
    stream: _Packed | _Plain = _Packed(file, start) if packed else _Plain(file, start)
    if start:
        stream.resynchronise(start)
    while not stream.ended() and (stop is None or stream.offset < stop):
        offset = stream.offset
        headers: dict[str, str] = {}
        try:
            headers = _headers(stream)
            yield _record(stream, offset, headers, kinds)
        except Damaged as error:
            yield Record(offset, headers, b"", str(error))
            stream.resynchronise(stream.offset + 1)


def _headers(stream: _Packed | _Plain) -> dict[str, str]:
    line = stream.readline()
    while line in (b"\r\n", b"\n"):
        line = stream.readline()
    if not line.startswith(b"WARC/"):
        raise Damaged("No record begins where one should.")
    lines: list[bytes] = []
    size = 0
    while (line := stream.readline()) not in (b"\r\n", b"\n"):
        size += len(line)
        if not line or size > _HEADS:
            raise Damaged("The headers of the record are cut short.")
        lines.append(line.rstrip(b"\r\n"))
    return read_headers(lines)


def _record(stream: _Packed | _Plain, offset: int, headers: dict[str, str], kinds: frozenset[str] | None) -> Record:
    try:
        length = int(headers.get("content-length", ""))
    except ValueError:
        raise Damaged("The record does not say how long it is.") from None
    wanted = kinds is None or headers.get("warc-type", "").lower() in kinds
    kept = length if wanted and length <= MAX_BYTES else 0
    block = stream.read(kept)
    left = length - len(block) - stream.skip(length - kept)
    if left > 0:
        raise Damaged("The record is cut short.")
    stream.end_record()
    damage = f"The record is larger than {MAX_BYTES // 2**20} MB." if wanted and length > MAX_BYTES else ""
    return Record(offset, headers, block, damage)


class _Plain:
    """An unpacked archive."""

    def __init__(self, file: IO[bytes], start: int) -> None:
        self._file = file
        file.seek(start)
        self.offset = start

    def ended(self) -> bool:
        """Tell whether nothing but line ends is left; goes to the start of the next record."""
        while (byte := self._file.read(1)) in (b"\r", b"\n"):
            pass
        if byte:
            self._file.seek(-1, 1)
        self.offset = self._file.tell()
        return not byte

    def readline(self) -> bytes:
        return self._file.readline(_HEADS)

    def read(self, size: int) -> bytes:
        return self._file.read(size)

    def skip(self, size: int) -> int:
        at = self._file.tell()
        end = self._file.seek(0, 2)
        return self._file.seek(min(at + size, end)) - at

    def end_record(self) -> None:
        """Nothing to do: line ends are passed over by `ended`."""

    def resynchronise(self, at: int) -> None:
        """Go to the next line from `at` on that begins a record."""
        base = max(at - 1, 0)
        self._file.seek(base)
        tail = b""
        while block := self._file.read(_BLOCK):
            data = tail + block
            match = _START.search(data)
            while match and base + match.start(1) < at:
                match = _START.search(data, match.end())
            if match:
                self._file.seek(base + match.start(1))
                return
            tail = data[-16:]
            base += len(data) - len(tail)
        self._file.seek(0, 2)


class _Packed:
    """A packed archive: what its gzip members hold, one after another."""

    def __init__(self, file: IO[bytes], start: int) -> None:
        self._file = file
        self._raw = b""
        self._buffer = b""
        self._member: zlib._Decompress | None = None
        self._seek(start)

    def _seek(self, at: int) -> None:
        self._file.seek(at)
        self._raw, self._buffer, self._member = b"", b"", None
        self.offset = self._next = at

    def ended(self) -> bool:
        """Tell whether nothing is left; goes to the start of the next record, past line ends between records."""
        try:
            while True:
                self._buffer = self._buffer.lstrip(b"\r\n")
                if self._buffer:
                    return False
                if not self._more():
                    return True
        except Damaged:
            return False  # the reader of the next record is told

    def _more(self) -> bool:
        """Unpack some more; False where the file ends. Raises Damaged."""
        if self._member is None:
            self._raw = self._raw or self._file.read(_BLOCK)
            if not self._raw:
                return False
            self.offset = self._next
            self._member = zlib.decompressobj(31)
        if not self._raw:
            self._raw = self._file.read(_BLOCK)
            if not self._raw:
                raise Damaged("The archive is cut short within this record.")
        try:
            self._buffer += self._member.decompress(self._raw, 4 * _BLOCK)
        except zlib.error:
            raise Damaged("The compression of this record is damaged.") from None
        self._raw = self._member.unconsumed_tail
        if self._member.eof:
            self._raw = self._member.unused_data
            self._next = self._file.tell() - len(self._raw)
            self._member = None
        return True

    def readline(self) -> bytes:
        while b"\n" not in self._buffer and len(self._buffer) < _HEADS:
            if not self._more():
                break
        end = self._buffer.find(b"\n") + 1 or min(len(self._buffer), _HEADS)
        line, self._buffer = self._buffer[:end], self._buffer[end:]
        return line

    def read(self, size: int) -> bytes:
        pieces: list[bytes] = []
        left = size
        while left > 0:
            if not self._buffer and not self._more():
                break
            pieces.append(self._buffer[:left])
            self._buffer = self._buffer[left:]
            left -= len(pieces[-1])
        return b"".join(pieces)

    def skip(self, size: int) -> int:
        left = size
        while left > 0 and (self._buffer or self._more()):
            step = min(left, len(self._buffer))
            self._buffer = self._buffer[step:]
            left -= step
        return size - left

    def end_record(self) -> None:
        """Read to the end of the member, so that its checksum is checked; raises Damaged where it is wrong."""
        while self._member is not None and not self._buffer.lstrip(b"\r\n"):
            self._buffer = b""
            self._more()

    def resynchronise(self, at: int) -> None:
        """Go to the next member from `at` on that unpacks to the start of a record."""
        while (at := self._find(at)) >= 0 and not self._begins_record(at):
            at += 1
        self._seek(at if at >= 0 else self._file.seek(0, 2))

    def _find(self, at: int) -> int:
        self._file.seek(at)
        tail = b""
        while block := self._file.read(_BLOCK):
            data = tail + block
            found = data.find(_MAGIC)
            if found >= 0:
                return at + found
            at += len(data) - 2
            tail = data[-2:]
        return -1

    def _begins_record(self, at: int) -> bool:
        self._file.seek(at)
        try:
            return zlib.decompressobj(31).decompress(self._file.read(4096), 64).lstrip(b"\r\n").startswith(b"WARC/")
        except zlib.error:
            return False
