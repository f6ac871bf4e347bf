"""Where input comes in: paths to chunks, chunks to documents, bytes to one document. What cannot be read becomes a Failure."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from sanudo.config import Settings
from sanudo.errors import InputError
from sanudo.sources import files, html, prefilter, tables, warc
from sanudo.sources.formats import MANY, Format, ending, format_of, is_list, is_wanted
from sanudo.sources.limits import MAX_BYTES, gunzip, too_large
from sanudo.sources.making import Found, Known, failure, guarded
from sanudo.sources.pieces import Chunk, archive_slices, grouped, head_of, line_slices, row_slices
from sanudo.types import Document, Failure

__all__ = ["Chunk", "discover", "documents", "read_bytes", "warm_up"]

_HEAD = 4096


def discover(paths: Sequence[str], settings: Settings) -> Iterator[Chunk | Failure]:
    """Yield the chunks of files, folders (with all below them, hidden ones left out) and patterns like "news/*.html".

    A file whose name ends in `.paths` (or `.paths.gz`) lists further ones, a path a line. What does not exist or cannot
    be opened, and folders without articles, come as Failures. Raises SettingsError where a setting needs what is not installed.
    """
    if settings.prefilter:
        prefilter.check_installed()
    for path in paths:
        yield from _cut(_files(path))


def documents(chunk: Chunk, settings: Settings) -> Found:
    """Yield the documents of a chunk in order, and a Failure for what of it cannot be read."""
    for path in chunk.paths:
        try:
            kind = _kind(path)
            if kind == "warc":
                yield from warc.documents(chunk, settings)
            elif kind in MANY:
                yield from tables.documents(chunk, kind, settings)
            else:
                yield _article(_content(path), kind, origin=path, settings=settings)
        except InputError as error:
            yield failure(path, error)
        except (OSError, EOFError) as error:
            yield failure(path, _unreadable(error))


def read_bytes(data: bytes, *, name: str, settings: Settings) -> Document | Failure:
    """Return the one document in some bytes; their format is told by the name and by the bytes themselves.

    Bytes that hold several articles are a Failure: they are for `discover` and `documents`.
    """
    try:
        data = gunzip(data) if data.startswith(b"\x1f\x8b") and format_of(name, b"") != "warc" else data
        kind = format_of(name, data[:_HEAD])
        if kind not in MANY:
            return _article(data, kind, origin=name, settings=settings)
        if kind == "warc":
            found = warc.documents_in(data, name, settings)
        else:
            found = tables.rows_of(data, kind, name, tables.Mapped(settings.columns), settings)
        first = next(found, None)
        if first is None:
            raise InputError("It holds no article.", hint="Check that it is what its name says.")
        if next(found, None) is not None:
            raise InputError("It holds more than one article.", hint="Read it as a file: sanudo.read_many([...]), sanudo code.")
    except InputError as error:
        return failure(name, error)
    return first


def warm_up() -> None:
    """Load what the first web page would otherwise wait for (about two seconds)."""
    page = b"<html><head><title>Warming up</title></head><body><article><h1>Warming up</h1>" + b"<p>A line of the text. </p>" * 20
    read_bytes(page + b"</article></body></html>", name="page.html", settings=Settings(language="en"))


def _article(data: bytes, kind: Format, *, origin: str, settings: Settings) -> Document | Failure:
    """Return the document of a file that holds one article."""

    def make() -> Document:
        if not data:
            raise InputError("It is empty.", hint="Check that the file was saved whole.")
        if kind == "html":
            return html.page_document(data, Known(), origin=origin, settings=settings)
        if kind == "markdown":
            return files.markdown_document(data, Known(), origin=origin, settings=settings)
        return files.text_document(data, Known(), origin=origin, settings=settings)

    return guarded(make, origin=origin, settings=settings)


def _content(path: str) -> bytes:
    """Return the content of a file, unpacked; raises InputError or OSError."""
    if Path(path).stat().st_size > MAX_BYTES:
        raise too_large()
    data = Path(path).read_bytes()
    return gunzip(data) if data.startswith(b"\x1f\x8b") else data


def _kind(path: str) -> Format:
    return format_of(path, head_of(path, _HEAD))


def _unreadable(error: OSError | EOFError) -> InputError:
    if isinstance(error, EOFError) or not error.strerror:
        return InputError("Its gzip compression is damaged or cut short.", hint="Fetch or save the file again.")
    return InputError(f"It cannot be read: {error.strerror}.", hint="Check its name and its permissions.")


# --- finding files


def _files(path: str) -> Iterator[str | Failure]:
    """Yield the files that a path names, sorted, and failures."""
    if Path(path).is_dir():
        yield from _folder(path)
    elif Path(path).exists() and is_list(path):
        yield from _listed(path)
    elif Path(path).exists():
        yield path
    elif glob.has_magic(path):
        found = sorted(glob.glob(path, recursive=True))  # noqa: PTH207 - patterns may be absolute, which Path.glob refuses
        for each in found:
            yield from _folder(each) if Path(each).is_dir() else [each]
        if not found:
            yield Failure(origin=path, stage="discover", error="Nothing has a name like this.", hint="Check the pattern.")
    else:
        yield Failure(origin=path, stage="discover", error="There is no such file or folder.", hint="Check its name.")


def _listed(path: str) -> Iterator[str | Failure]:
    """Yield the files of a list: a path a line, from the list's own folder on; blank lines and remarks (`#`) are passed over."""
    try:
        lines = _content(path).decode("utf-8").splitlines()
    except InputError as error:
        yield failure(path, error)
        return
    except (OSError, UnicodeDecodeError) as error:
        yield failure(path, _unreadable(error) if isinstance(error, OSError) else InputError("It is no list of paths."))
        return
    for line in filter(None, map(str.strip, lines)):
        if "://" in line or is_list(line):
            yield Failure(origin=line, stage="discover", error="Lists name files of this machine only.", hint="Fetch it first.")
        elif not line.startswith("#"):
            yield from _files(str(Path(path).parent / line))


def _folder(path: str) -> Iterator[str | Failure]:
    """Yield the articles in a folder; hidden files, the parts of saved pages, and files of other kinds are left out."""
    failures: list[Failure] = []

    def note(error: OSError) -> None:
        failures.append(failure(os.fspath(error.filename or path), _unreadable(error)))

    found: list[str] = []
    for folder, names, entries in os.walk(path, onerror=note):
        pages = {Path(entry).stem for entry in entries if ending(entry) in (".html", ".htm")}
        names[:] = sorted(name for name in names if not name.startswith(".") and not _is_part(name, pages))
        found += [os.path.join(folder, name) for name in entries if not name.startswith(".") and is_wanted(name)]  # noqa: PTH118
    yield from sorted(found)
    yield from failures
    if not found and not failures:
        yield Failure(
            origin=path,
            stage="discover",
            error="The folder holds no articles.",
            hint="Files are known by their endings: .html .txt .md .jsonl .json .csv .tsv .parquet .warc, each also with .gz.",
        )


def _is_part(folder: str, pages: set[str]) -> bool:
    """Tell whether a folder holds the pictures and scripts of a page that a browser saved beside it."""
    return any(
        folder.endswith(end) and folder.removesuffix(end) in pages for end in ("_files", ".files", "-Dateien", "_fichiers")
    )


def _cut(found: Iterator[str | Failure]) -> Iterator[Chunk | Failure]:
    """Yield chunks of files: small ones together, files of many articles in slices."""
    small: list[tuple[str, int]] = []
    for path in found:
        if isinstance(path, Failure):
            yield path
            continue
        try:
            size = Path(path).stat().st_size
            kind = _kind(path)
            slices = list(_slices(path, kind, size)) if kind in MANY else []
        except InputError as error:
            yield failure(path, error)
            continue
        except (OSError, EOFError) as error:
            yield failure(path, _unreadable(error))
            continue
        if slices:
            yield from grouped(small)
            small = []
            yield from slices
        else:
            small.append((path, size))
    yield from grouped(small)


def _slices(path: str, kind: Format, size: int) -> Iterator[Chunk]:
    if kind == "warc":
        return archive_slices(path, size)
    if kind == "parquet":
        return row_slices(path, tables.parquet_length(path))
    if kind == "json":
        return iter([Chunk((path,))])
    return line_slices(path, quoted=kind in ("csv", "tsv"))
