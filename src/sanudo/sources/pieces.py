"""Pieces of the input: small files together, big files of many articles in slices. The same input is always cut alike.

Files are put together by their names (a hash of the name decides where a group ends), so that a new file in a folder changes
the group it falls into and no other. Slices of lines begin and end where a row does; those of WARC archives at round offsets,
and a record belongs to the slice in which it begins.
"""

from __future__ import annotations

import codecs
import gzip
import hashlib
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from sanudo.types import make_id

GROUP_FILES = 32
GROUP_BYTES = 2**20
SLICE = 2 * 2**20
"""Bytes of a table's slice."""
PACKED_SLICE = 16 * 2**20
"""Bytes of a slice of a compressed table, unpacked: reading a slice means unpacking what stands before it."""
ARCHIVE_SLICE = 8 * 2**20
ROWS = 500
"""Rows of a slice of a Parquet file."""
_BLOCK = 2**20


@dataclass(frozen=True)
class Chunk:
    """A piece of the input: whole files, or what begins from `start` up to `stop` in one file (bytes; rows in Parquet).

    Bytes of a compressed table are counted unpacked, those of a WARC archive packed. `first_row` is the number of the slice's
    first row; `known` the digest where it was made when the file was cut.
    """

    paths: tuple[str, ...]
    start: int = 0
    stop: int | None = None
    first_row: int = 1
    known: str = ""

    @property
    def label(self) -> str:
        """The chunk's name for people."""
        first, last = self.paths[0], Path(self.paths[-1]).name
        if self.stop is not None:
            return f"{first} [{self.start:,}-{self.stop:,}]"
        return first if len(self.paths) == 1 else f"{first} … {last} ({len(self.paths)} files)"

    def digest(self) -> str:
        """Return a hash of the bytes that the chunk covers and of the names they are read under; raises OSError."""
        if self.known:
            return make_id(self.paths[0], self.start, self.known)
        if self.stop is not None:
            return make_id(self.paths[0], self.start, _hash_of(self.paths[0], self.start, self.stop))
        return make_id(*(part for path in self.paths for part in (path, _hash_of(path))))


def _hash_of(path: str, start: int = 0, stop: int | None = None) -> str:
    found = hashlib.blake2b(digest_size=8)
    left = None if stop is None else stop - start
    with Path(path).open("rb") as file:
        file.seek(start)
        while block := file.read(_BLOCK if left is None else min(_BLOCK, left)):
            found.update(block)
            left = None if left is None else left - len(block)
    return found.hexdigest()


def grouped(files: Iterable[tuple[str, int]]) -> Iterator[Chunk]:
    """Yield chunks of whole small files, given with their sizes, in order."""
    group: list[str] = []
    total = 0
    for path, size in files:
        if group and total + size > GROUP_BYTES:
            yield Chunk(tuple(group))
            group, total = [], 0
        group.append(path)
        total += size
        if len(group) == GROUP_FILES or zlib.crc32(Path(path).name.encode("utf-8", "surrogatepass")) % 16 == 0:
            yield Chunk(tuple(group))
            group, total = [], 0
    if group:
        yield Chunk(tuple(group))


def opened(path: str) -> IO[bytes]:
    """Open a file for reading, unpacked where it is compressed with gzip."""
    with Path(path).open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
    return cast("IO[bytes]", gzip.open(path, "rb")) if packed else Path(path).open("rb")


def head_of(path: str, size: int = 4096) -> bytes:
    """Return the first bytes of a file, unpacked as far as it is not damaged; raises OSError."""
    with Path(path).open("rb") as file:
        data = file.read(16 * size)
    if not data.startswith(b"\x1f\x8b"):
        return data[:size]
    try:
        return zlib.decompressobj(31).decompress(data, size)
    except zlib.error:
        return b""


def line_slices(path: str, *, quoted: bool) -> Iterator[Chunk]:
    """Yield the slices of a file of rows; where `quoted`, line ends within double quotes do not end a row.

    A file that turns out to be damaged is one slice from there on, so that reading it tells what is wrong.
    """
    with opened(path) as file:
        if file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            yield Chunk((path,))  # its rows do not end at a byte
            return
    start = at = 0
    row = first = 1
    found, odd = hashlib.blake2b(digest_size=8), False
    with opened(path) as file:
        size = PACKED_SLICE if isinstance(file, gzip.GzipFile) else SLICE
        try:
            while line := file.readline(size):
                found.update(line)
                at += len(line)
                odd ^= quoted and line.count(b'"') % 2 == 1
                row += line.endswith(b"\n") and not odd
                if at - start >= size and ((line.endswith(b"\n") and not odd) or at - start >= 8 * size):
                    yield Chunk((path,), start, at, first, found.hexdigest())
                    start, first, odd = at, row, False
                    found = hashlib.blake2b(digest_size=8)
        except (OSError, EOFError, zlib.error):
            yield Chunk((path,), start, 2**62, first, found.hexdigest())
            return
    if at > start or not at:
        yield Chunk((path,), start, at, first, found.hexdigest())


def archive_slices(path: str, size: int) -> Iterator[Chunk]:
    """Yield the slices of a WARC archive of so many bytes."""
    for start in range(0, max(size, 1), ARCHIVE_SLICE):
        yield Chunk((path,), start, min(start + ARCHIVE_SLICE, max(size, 1)))


def row_slices(path: str, rows: int) -> Iterator[Chunk]:
    """Yield the slices of a Parquet file of so many rows."""
    known = _hash_of(path)
    for start in range(0, max(rows, 1), ROWS):
        yield Chunk((path,), start, min(start + ROWS, rows), start + 1, known)
