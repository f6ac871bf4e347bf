"""Tables of articles: JSON lines, JSON, CSV, TSV, Parquet. A row is an article; columns are told by name, or by
`Settings.columns`.

    field      columns it is guessed from, the first that is there and filled
    ---------  ------------------------------------------------------------------------------------------------
    text       text, body, content, maintext, article_text, articleBody, full_text, fulltext, plain_text, ...
    title      title, headline, name, hlead
    outlet     outlet, source, publisher, publication, site, newspaper, journal, source_name, domain
    published  published, date, pubdate, published_at, publish_date, date_publish, datePublished, publication_date, load_date
    url        url, link, source_url, canonical_url, permalink
    byline     byline, author, authors, creator
    language   language, lang
    id         id, uid, uuid, guid, accession, an

Database exports with field codes of their own (LexisNexis: HEADLINE, LOAD-DATE, BYLINE, SECTION, LENGTH, BODY; Factiva: HD, BY,
WC, PD, SN, SC, LA, LP, TD, AN) in running text are to come; as columns of a table their names are in the lists above and below
already.
"""

from __future__ import annotations

import codecs
import csv
import datetime
import io
import json
import zlib
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import IO, Any

from sanudo.config import Settings
from sanudo.errors import InputError
from sanudo.sources.decoding import decode, without_surrogates
from sanudo.sources.formats import Format
from sanudo.sources.making import Found, Known, failure, from_text, guarded
from sanudo.sources.pieces import Chunk, opened
from sanudo.text.dates import DateHints, read_date
from sanudo.text.names import people
from sanudo.types import Document, Failure

Row = Mapping[str, Any]

COLUMNS: dict[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "maintext", "articlebody", "articletext", "fulltext", "plaintext", "bodytext", "story",
    "article", "td", "raw"),
    "title": ("title", "headline", "name", "hlead", "hd", "webtitle"),
    "outlet": ("outlet", "source", "publisher", "publication", "site", "newspaper", "journal", "sourcename", "sitename",
    "media", "sn", "domain", "sourcedomain"),
    "published": (
        "published", "date", "pubdate", "publishedat", "publishdate", "datepublish", "datepublished", "publicationdate",
        "publicationdatetime",
        "webpublicationdate", "publishedon", "loaddate", "pd", "datetime", "timestamp", "created", "createdat",
    ),
    "url": ("url", "link", "sourceurl", "canonicalurl", "permalink", "weburl", "uri"),
    "byline": ("byline", "author", "authors", "creator", "by", "writer"),
    "language": ("language", "lang", "la", "languagecode"),
    "id": ("id", "uid", "uuid", "guid", "accession", "accessionnumber", "an", "articleid", "docid"),
}  # fmt: skip
"""The columns each field is guessed from: small letters, without spaces, underscores and hyphens."""

FIELD_LIMIT = 16 * 2**20
"""The most characters in one cell of a CSV file."""


class Mapped:
    """Finds the fields of articles in the rows of a table; `named` are those whose columns the user named.

    Raises InputError for fields that there are not.
    """

    def __init__(self, columns: Mapping[str, str]) -> None:
        unknown = sorted(set(columns) - set(COLUMNS))
        if unknown:
            raise InputError(f"Unknown fields are mapped: {', '.join(unknown)}.", hint=f"Known: {', '.join(COLUMNS)}.")
        self._columns = columns
        self.named = frozenset(columns)

    def value(self, row: Row, field: str) -> Any:
        """Return what a row holds for a field, or None."""
        if field in self._columns:
            return _at(row, self._columns[field])
        by_key = {_key(name): value for name, value in reversed(list(row.items())) if isinstance(name, str)}
        return next((by_key[name] for name in COLUMNS[field] if _filled(by_key.get(name))), None)

    def has_text(self, row: Row) -> bool:
        """Tell whether a row can be an article at all."""
        return _filled(self.value(row, "text"))


def _key(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())


def _at(row: Row, path: str) -> Any:
    """Return the value of a column, or of a nested one named with dots ("source.name")."""
    if path in row:
        return row[path]
    found: Any = row
    for step in path.split("."):
        found = found.get(step) if isinstance(found, Mapping) else None
    return found


def _filled(value: Any) -> bool:
    return value is not None and value != "" and value != [] and not (isinstance(value, float) and value != value)


def document_of(row: Row, mapped: Mapped, *, origin: str, settings: Settings) -> Document | Failure:
    """Return the document of a row, or the failure that says what it lacks."""
    return guarded(lambda: _document(row, mapped, origin, settings), origin=origin, settings=settings)


def _document(row: Row, mapped: Mapped, origin: str, settings: Settings) -> Document:
    text = mapped.value(row, "text")
    if not isinstance(text, str):
        names = ", ".join(str(name) for name in islice(row, 12))
        raise InputError(
            f"The row has no text; its columns are {names or 'empty'}.", hint="Name the column of the text: --columns text=NAME."
        )
    if "\x00" in text:
        raise InputError("The text of the row is not text: it holds NUL characters.")
    outlet, url = plain(mapped.value(row, "outlet")), plain(mapped.value(row, "url"))
    published, note = _date(
        mapped.value(row, "published"), DateHints(settings.date_order, outlet or settings.outlet, url, text[:20_000])
    )
    known = Known(
        title=plain(mapped.value(row, "title")),
        byline=_byline(mapped.value(row, "byline")),
        outlet=outlet,
        published=published,
        published_note=note,
        url=url,
        language=plain(mapped.value(row, "language")),
    )
    return from_text(without_surrogates(text), known, origin=origin, settings=settings)


def plain(value: Any) -> str | None:
    """Return the plain string of a cell: of an object its name, of a list the first; None where it is empty."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title") or value.get("id")
    if isinstance(value, list | tuple):
        value = next((each for each in value if _filled(each)), None)
    if not _filled(value) or isinstance(value, Mapping | list | bool):
        return None
    return " ".join(without_surrogates(str(value)).split()) or None


def _byline(value: Any) -> tuple[str, ...]:
    values = value if isinstance(value, list | tuple) else [value]
    found: list[str] = []
    for each in values:
        name = plain(each)
        if name:
            found += people(name) or ()
    return tuple(dict.fromkeys(found))


def _date(value: Any, hints: DateHints) -> tuple[str | None, str]:
    """Return the day in a cell: a date, a timestamp in (milli)seconds, or words."""
    if isinstance(value, datetime.date):  # a datetime is one too
        return value.isoformat()[:10], ""
    if isinstance(value, int | float) and not isinstance(value, bool) and 10_000_000 < value < 10_000_000_000_000:
        text = str(int(value))
        if len(text) != 8:
            seconds = value / 1000 if value > 100_000_000_000 else value
            return datetime.datetime.fromtimestamp(seconds, datetime.UTC).date().isoformat(), ""
        value = text
    return read_date(plain(value), hints)


# --- rows of each format


def documents(chunk: Chunk, kind: Format, settings: Settings) -> Found:
    """Yield the documents of a slice of a table, and failures for rows that are none."""
    path = chunk.paths[0]
    try:
        mapped = Mapped(settings.columns)
        if kind == "parquet":
            yield from _numbered(_parquet_rows(path, chunk.start, chunk.stop), chunk.first_row, path, mapped, settings)
            return
        with opened(path) as file:
            head = file.readline(FIELD_LIMIT) if kind in ("csv", "tsv") else b""
            file.seek(chunk.start)
            data = file.read() if chunk.stop is None else file.read(min(chunk.stop - chunk.start, 2**31))
        if kind in ("csv", "tsv") and chunk.start == 0:
            head = b""
        yield from rows_of(head + data, kind, path, mapped, settings, first_row=chunk.first_row)
    except InputError as error:
        yield failure(path, error)
    except (EOFError, zlib.error):
        yield failure(path, InputError("Its gzip compression is damaged or cut short.", hint="Fetch or save the file again."))
    except OSError as error:
        yield failure(path, InputError(f"It cannot be read: {error.strerror or error}.", hint="Check the file."))


def rows_of(data: bytes, kind: Format, name: str, mapped: Mapped, settings: Settings, *, first_row: int = 1) -> Found:
    """Yield the documents of the rows in some bytes; `name` is that of the input. Raises InputError where no row can be told."""
    if kind == "parquet":
        yield from _numbered(_parquet_rows(io.BytesIO(data), 0, None), first_row, name, mapped, settings)
    elif kind in ("csv", "tsv"):
        # the header is a row of its own: the first slice begins with it, the others have it put in front
        yield from _numbered(_csv_rows(decode(data), kind), max(first_row - 1, 1), name, mapped, settings)
    elif kind == "json":
        yield from _numbered(_json_rows(decode(data)), first_row, name, mapped, settings)
    else:
        wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        yield from _json_lines(decode(data).encode() if wide else data, first_row, name, mapped, settings)


def _numbered(rows: Iterator[Row], first: int, name: str, mapped: Mapped, settings: Settings) -> Found:
    for number, row in enumerate(rows, first):
        yield document_of(row, mapped, origin=_origin(name, row, number, mapped), settings=settings)


def _origin(name: str, row: Row, number: int, mapped: Mapped) -> str:
    own = plain(mapped.value(row, "id")) if "id" in mapped.named else None
    return f"{name}#{own or number}"


def _json_lines(data: bytes, first: int, name: str, mapped: Mapped, settings: Settings) -> Found:
    for number, line in enumerate(data.split(b"\n"), first):
        if not line.strip():
            continue
        origin = f"{name}#{number}"
        try:
            row = _object(decode(line))
        except InputError as error:
            yield failure(origin, error)
            continue
        yield document_of(row, mapped, origin=_origin(name, row, number, mapped), settings=settings)


def _object(line: str) -> Row:
    try:
        found = json.loads(line)
    except ValueError as error:
        raise InputError(f"The line is not JSON: {error}.", hint="Each line must be one JSON object.") from error
    except RecursionError:
        raise InputError("The line is JSON nested too deeply.") from None
    if not isinstance(found, dict):
        raise InputError(
            "The line is JSON but no object.", hint='Each line must be an object such as {"title": ..., "text": ...}.'
        )
    return found


_LISTS = ("articles", "documents", "items", "results", "data", "docs", "stories", "records", "hits")


def _json_rows(text: str) -> Iterator[Row]:
    """Yield the objects of a JSON file: of a list, of a list within an object, or the one object."""
    try:
        found = json.loads(text)
    except ValueError as error:
        lines = text.split("\n", 2)
        if len(lines) > 1 and lines[0].lstrip().startswith("{") and lines[0].rstrip().endswith("}"):
            yield from (_object(line) for line in text.split("\n") if line.strip())
            return
        raise InputError(f"It is not JSON: {error}.", hint="Check that the file was saved whole.") from error
    except RecursionError:
        raise InputError("It is JSON nested too deeply.") from None
    if isinstance(found, dict):
        inner = next((found[key] for key in _LISTS if isinstance(found.get(key), list)), None)
        found = [found] if inner is None else inner
    rows = [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []
    if not rows:
        raise InputError("It is JSON without articles.", hint='Give a list of objects such as {"title": ..., "text": ...}.')
    yield from rows


def _csv_rows(text: str, kind: Format) -> Iterator[Row]:
    csv.field_size_limit(FIELD_LIMIT)
    delimiter = "\t" if kind == "tsv" else _delimiter(text[: text.find("\n") if "\n" in text else len(text)])
    reader = csv.DictReader(io.StringIO(text.replace("\x00", ""), newline=""), delimiter=delimiter)
    try:
        for row in reader:
            yield {name: value for name, value in row.items() if isinstance(name, str)}
    except csv.Error as error:
        raise InputError(f"Line {reader.line_num} is no line of a table: {error}.", hint="Check its quotation marks.") from error


def _delimiter(header: str) -> str:
    return max(",;\t|", key=lambda each: (header.count(each), each == ","))


def _parquet_rows(file: str | IO[bytes], start: int, stop: int | None) -> Iterator[Row]:
    """Yield rows of a Parquet file; raises InputError where it is damaged."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(file) as table:
            yield from _rows_between(table, start, table.metadata.num_rows if stop is None else stop)
    except pa.ArrowException as error:
        raise InputError(
            f"It is no Parquet file that can be read: {str(error).splitlines()[0]}.", hint="Write or fetch it again."
        ) from error


def _rows_between(table: Any, start: int, stop: int) -> Iterator[Row]:
    at = 0
    for group in range(table.metadata.num_row_groups):
        rows = table.metadata.row_group(group).num_rows
        if at + rows > start and at < stop:
            here = at
            for batch in table.iter_batches(batch_size=100, row_groups=[group]):
                if here + len(batch) > start and here < stop:
                    yield from batch.slice(max(0, start - here), stop - max(start, here)).to_pylist()
                here += len(batch)
                if here >= stop:
                    break
        at += rows


def parquet_length(path: str) -> int:
    """Return the number of rows of a Parquet file; raises InputError where it is none."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path) as table:
            return int(table.metadata.num_rows)
    except pa.ArrowException as error:
        raise InputError(
            f"It is no Parquet file that can be read: {str(error).splitlines()[0]}.", hint="Write or fetch it again."
        ) from error
