"""What one input may cost: CPU time, decompressed bytes, characters. Each excess becomes an InputError that says so.

The CPU limit is a signal of the operating system to this process, raised inside whatever Python code is running when the time
is up. That works in the main thread only. In other threads, and on systems without such timers, the limits of size alone hold:
pages are read in processes (`sanudo.run`), never in threads, since lxml's callers are not safe in them.
"""

from __future__ import annotations

import signal
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from sanudo.errors import InputError

MAX_BYTES = 64 * 2**20
"""The most bytes that one document may have, before and after decompression."""

MAX_PAGE = 16 * 2**20
"""The most characters of markup that are handed to the HTML parser."""

_AGAIN = 0.5  # seconds after which the alarm is raised again, where somebody's `except:` swallowed it


class OutOfTime(BaseException):
    """The CPU time of a document is used up; no Exception, so that no handler for all exceptions of a library stops it."""


@contextmanager
def cpu_limit(seconds: float) -> Iterator[None]:
    """Raise InputError where the block uses more CPU time of this process than so many seconds (in the main thread)."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    armed = True

    def ring(_signal: int, _frame: FrameType | None) -> None:
        if armed:
            raise OutOfTime

    handler = signal.signal(signal.SIGPROF, ring)
    before = signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN)
    try:
        yield
        armed = False
    except OutOfTime:
        armed = False
        raise InputError(
            f"Reading it took more than {seconds:g} seconds of CPU time.",
            hint="Raise the setting `seconds` if it is worth the wait.",
        ) from None
    finally:
        armed = False
        signal.setitimer(signal.ITIMER_PROF, *before)
        signal.signal(signal.SIGPROF, handler or signal.SIG_DFL)


def too_large(limit: int = MAX_BYTES) -> InputError:
    """Return the error for an input of more bytes than are read."""
    return InputError(
        f"It is larger than {limit // 2**20} MB once unpacked; no more of one is read.", hint="Split it into smaller files."
    )


def gunzip(data: bytes, limit: int = MAX_BYTES) -> bytes:
    """Return the content of a gzip file, all its members; raises InputError where it is damaged, cut short or too large."""
    pieces: list[bytes] = []
    left = limit
    while data.startswith(b"\x1f\x8b"):
        piece, data = _member(data, left)
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def _member(data: bytes, limit: int) -> tuple[bytes, bytes]:
    """Return the content of the first gzip member, and what follows it."""
    found = zlib.decompressobj(31)
    try:
        content = found.decompress(data, limit + 1)
    except zlib.error as error:
        raise InputError("Its gzip compression is damaged.", hint="Fetch or save the file again.") from error
    if len(content) > limit:
        raise too_large(limit)
    if not found.eof:
        raise InputError("Its gzip compression is cut short.", hint="Fetch or save the file again: its end is missing.")
    return content, found.unused_data


def inflate(data: bytes, limit: int = MAX_BYTES) -> bytes:
    """Return the content of HTTP's "deflate", with or without a frame; raises InputError where it is damaged or too large."""
    for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        found = zlib.decompressobj(window)
        try:
            content = found.decompress(data, limit + 1)
        except zlib.error:
            continue
        if len(content) > limit:
            raise too_large(limit)
        return content
    raise InputError("Its deflate compression is damaged.")


def unbrotli(data: bytes, limit: int = MAX_BYTES) -> bytes:
    """Return the content of a brotli stream; raises InputError where it is damaged or too large, or brotli is missing."""
    try:
        import brotli
    except ImportError:
        raise InputError("It is compressed with brotli.", hint="Install the package brotli to read it.") from None
    found = brotli.Decompressor()
    try:
        pieces = [found.process(data, output_buffer_limit=limit + 1)]
        while not found.is_finished() and not found.can_accept_more_data() and sum(map(len, pieces)) <= limit:
            pieces.append(found.process(b"", output_buffer_limit=limit + 1))
    except brotli.error as error:
        raise InputError("Its brotli compression is damaged.") from error
    if sum(map(len, pieces)) > limit:
        raise too_large(limit)
    return b"".join(pieces)
