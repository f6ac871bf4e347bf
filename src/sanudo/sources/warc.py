"""Web pages and texts in WARC archives: answers with status 200, resources and conversions that are HTML or text."""

from __future__ import annotations

import io
from pathlib import Path
from typing import IO

from sanudo.config import Settings
from sanudo.errors import InputError
from sanudo.sources import files, html
from sanudo.sources.archive import Record, records
from sanudo.sources.formats import format_of
from sanudo.sources.http import read_answer
from sanudo.sources.making import Found, Known, guarded
from sanudo.sources.pieces import Chunk
from sanudo.types import Document, Failure

_KINDS = frozenset({"response", "resource", "conversion"})
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_TEXTS = frozenset({"text/plain", "text/markdown"})


def documents(chunk: Chunk, settings: Settings) -> Found:
    """Yield the documents of a slice of an archive, and failures for its damaged records; raises OSError."""
    with Path(chunk.paths[0]).open("rb") as file:
        yield from _documents(file, chunk.paths[0], chunk.start, chunk.stop, settings)


def documents_in(data: bytes, name: str, settings: Settings) -> Found:
    """Yield the documents of an archive held in memory; `name` is that of the input."""
    yield from _documents(io.BytesIO(data), name, 0, None, settings)


def _documents(file: IO[bytes], name: str, start: int, stop: int | None, settings: Settings) -> Found:
    for record in records(file, start, stop, kinds=_KINDS):
        found = _read(record, f"{name}#{record.id}", settings)
        if found is not None:
            yield found


def _read(record: Record, origin: str, settings: Settings) -> Document | Failure | None:
    """Return the document of a record, the failure that tells of its damage, or None where it is no article's."""
    if record.damage and record.kind in ("", *_KINDS):
        return Failure(origin=origin, stage="source", error=record.damage, hint="The rest of the archive was read.")
    if record.kind not in _KINDS:
        return None
    try:
        media_type, charset, content = _content(record)
    except InputError as error:
        return Failure(origin=origin, stage="source", error=str(error), hint=error.hint)
    if content is None:
        return None
    data = content
    url = record.headers.get("warc-target-uri", "").strip("<>") or None
    known = Known(
        url=url,
        fetched=record.headers.get("warc-date"),
        # what the feed said that led here, in archives of `sanudo watch`
        title=record.headers.get("sanudo-title"),
        published=(record.headers.get("sanudo-published") or "")[:10] or None,
    )

    def make() -> Document:
        if media_type in _TEXTS and format_of("", data[:4096]) != "html":
            return files.text_document(data, known, origin=origin, settings=settings)
        return html.page_document(data, known, origin=origin, settings=settings, charset=charset)

    return guarded(make, origin=origin, settings=settings)


def _content(record: Record) -> tuple[str, str | None, bytes | None]:
    """Return type, character set and content of a record, no content where it is no page; raises InputError on damage."""
    declared = record.headers.get("content-type", "").lower()
    if record.kind == "response" and declared.startswith("application/http"):
        answer = read_answer(record.block)
        if answer.status != 200 or answer.media_type not in _PAGES | _TEXTS | {""}:
            return "", None, None
        content = answer.content()
        if not answer.media_type and format_of("", content[:4096]) != "html":
            return "", None, None
        return answer.media_type, answer.charset, content or None
    media_type = declared.split(";")[0].strip()
    if media_type not in _PAGES | _TEXTS:
        return "", None, None
    charset = declared.partition("charset=")[2].strip("\"' ") or ("utf-8" if record.kind == "conversion" else None)
    return media_type, charset, record.block or None
