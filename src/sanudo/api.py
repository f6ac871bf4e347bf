"""Sanudo in Python: read a page, a text or many files, and open a record."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sanudo import types
from sanudo.config import Settings
from sanudo.errors import InputError, SettingsError
from sanudo.types import Actor, Document, Failure, Place, TimeExpression

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

    from sanudo.fulltext.results import Found, Kind, Order
    from sanudo.pipeline import Pipeline
    from sanudo.store.queries import Record

PathLike = str | os.PathLike[str]


class Reading(types.Reading):
    """One document with all its facts: `document`, `actors`, `events`, `statements`, ... Notebooks show it marked and tabled."""

    __slots__ = ()

    @classmethod
    def of(cls, reading: types.Reading) -> Reading:
        """Return a reading with the comforts of this class."""
        return cls(**{each.name: getattr(reading, each.name) for each in fields(reading)})

    def to_arrow(self) -> dict[str, pa.Table]:
        """Return the reading as Arrow tables by name: document, actor, event, ... with the columns of a record's tables."""
        from sanudo.store.rows import arrow_tables

        return {name: table for name, table in arrow_tables([self]).items() if name != "failure"}

    def to_pandas(self) -> dict[str, pd.DataFrame]:
        """Return the reading as pandas data frames by name; pandas must be installed."""
        try:
            import pandas  # noqa: F401 - Arrow asks for it with a message that does not say what to do
        except ImportError as error:
            raise ImportError("to_pandas() needs pandas: pip install pandas") from error
        return {name: table.to_pandas() for name, table in self.to_arrow().items()}

    def to_dict(self) -> dict[str, Any]:
        """Return the reading as plain rows by table, ready for JSON; dates are ISO strings."""
        from sanudo.store.rows import plain_rows

        return plain_rows(self)

    def to_html(self) -> str:
        """Return the article with its facts marked and listed as one self-contained piece of HTML."""
        from sanudo.export.page import page

        return page(self)

    def _repr_html_(self) -> str:
        return self.to_html()

    def __repr__(self) -> str:
        found = [(each.name, len(getattr(self, each.name))) for each in fields(types.Reading) if each.name != "document"]
        counts = ", ".join(f"{count} {name.removesuffix('s') if count == 1 else name}" for name, count in found)
        return f"<Reading of {self.document.title or self.document.origin or self.document.id!r}: {counts}>"


def read(
    source: PathLike | bytes,
    *,
    settings: Settings | None = None,
    codebook: PathLike | None = None,
    codebook_only: bool = False,
    **options: Any,
) -> Reading:
    """Read one article from a file, or from the bytes of a page or a text.

    Events of the types of a trained `codebook` are coded beside PLOVER's, or instead of them (`codebook_only`). Options are
    those of `Settings` (outlet, published, url, language, ...). Raises InputError where it cannot be read, or where
    the file holds more than one article: use `read_many` there.
    """
    chosen, pipeline = _settings(settings, options), _pipeline_of(codebook, codebook_only)
    if isinstance(source, bytes):
        name = "page.html" if source.lstrip()[:1] == b"<" else "text.txt"
        return _only(_bytes(source, name, chosen), "The input", pipeline)
    return _only(documents_in([os.fspath(source)], chosen), os.fspath(source), pipeline)


def read_text(
    text: str,
    *,
    published: str | None = None,
    outlet: str | None = None,
    codebook: PathLike | None = None,
    codebook_only: bool = False,
    **options: Any,
) -> Reading:
    """Read the plain text of one article; `published` is an ISO date, against which "Tuesday" is understood.

    `codebook` and `codebook_only` are those of `read`.
    """
    settings = _settings(None, {"published": published, "outlet": outlet, **options})
    return _only(_bytes(text.encode("utf-8", "replace"), "text.txt", settings), "The text", _pipeline_of(codebook, codebook_only))


def read_many(
    sources: Iterable[PathLike] | PathLike,
    *,
    settings: Settings | None = None,
    codebook: PathLike | None = None,
    codebook_only: bool = False,
    **options: Any,
) -> Iterator[Reading | Failure]:
    """Read all articles in files and folders, one after another; what cannot be read comes as a Failure.

    `codebook` and `codebook_only` are those of `read`.
    """
    from sanudo.sources import registry

    chosen, pipeline = _settings(settings, options), _pipeline_of(codebook, codebook_only)
    paths = [sources] if isinstance(sources, str | os.PathLike) else list(sources)
    for chunk in registry.discover([os.fspath(path) for path in paths], chosen):
        if isinstance(chunk, Failure):
            yield chunk
            continue
        failures: list[Failure] = []
        for reading in pipeline.read(_only_documents(registry.documents(chunk, chosen), failures)):
            yield reading if isinstance(reading, Failure) else Reading.of(reading)
        yield from failures


def actors(text: str, *, date: str | None = None, outlet: str | None = None, rows: PathLike | None = None) -> tuple[Actor, ...]:
    """Return who acts in a text, as of an ISO date: persons, bodies, states and groups with country, sector and office.

    `rows` is a CSV file of your own actors, which go before the package's (docs/actors.md). Raises InputError or SettingsError
    where text, date or rows make no sense.
    """
    return _alone("actors", text, date, outlet, None if rows is None else Path(rows)).actors


def places(text: str, *, outlet: str | None = None, url: str | None = None) -> tuple[Place, ...]:
    """Return the places that a text names, each with its point, country, level of resolution and uncertainty where known."""
    return _alone("places", text, None, outlet, url=url).places


def times(text: str, *, date: str | None = None) -> tuple[TimeExpression, ...]:
    """Return the time expressions of a text, understood from an ISO date, with TIMEX3 value, type, first and last day, grain."""
    return _alone("times", text, date, None).times


def _alone(
    name: str, text: str, date: str | None, outlet: str | None, rows: Path | None = None, url: str | None = None
) -> types.Reading:
    """Return a plain text as only the stages read it that lead to one kind of fact; the whole text is read, heads included."""
    chosen = Settings(published=date, outlet=outlet, url=url)
    document = Document(
        id=types.document_id(text, url=url, outlet=outlet, published=date, title=None),
        text=text,
        published=chosen.published,
        outlet=outlet,
        url=url,
        origin="text",
    )
    (found,) = _pipeline_for(name, rows).read([document])
    if isinstance(found, Failure):
        raise _error(found)
    return found


@cache
def _pipeline_for(name: str, rows: Path | None) -> Pipeline:
    from sanudo.pipeline import Pipeline, stages_for

    return Pipeline(chosen=stages_for(name, rows))


def open_record(path: PathLike) -> Record:
    """Open a record for reading; it may be asked from several threads, and sees a new build with the next question."""
    from sanudo.store.queries import open_record as opened

    return opened(Path(path))


def search(record: PathLike | Record, words: str, *, kind: Kind | None = None, newest: bool = False, limit: int = 20) -> Found:
    """Search the full text of a record: `words` as in `sanudo search`, for example 'missile speaker:lavrov after:2019-05'.

    Returns counts, facets and the first hits of one kind (document, statement, actor, agreement) or of each. Marks of hits are
    characters of the document's text. Raises SettingsError where a field of the search makes no sense.
    """
    from sanudo.fulltext.finding import search as found_in
    from sanudo.store.queries import Record as Opened

    order: Order = "newest" if newest else "best"
    if isinstance(record, Opened):
        return found_in(record, words, kind=kind, order=order, limit=limit)
    with open_record(record) as opened:
        return found_in(opened, words, kind=kind, order=order, limit=limit)


def read_document(document: Document, *, codebook: PathLike | None = None, codebook_only: bool = False) -> Reading:
    """Read a document that is at hand already; raises InputError where it cannot be read."""
    return _read(document, _pipeline_of(codebook, codebook_only))


def _read(document: Document, pipeline: Pipeline) -> Reading:
    (found,) = pipeline.read([document])
    if isinstance(found, Failure):
        raise _error(found)
    return Reading.of(found)


def _pipeline_of(codebook: PathLike | None, codebook_only: bool) -> Pipeline:
    """Return the pipeline, with the codebook as it is trained now."""
    if codebook is None:
        return _pipeline()
    path = Path(codebook)
    when = tuple(each.stat().st_mtime_ns for each in sorted(path.parent.glob(f"{path.stem}.*")))
    return _pipeline(path.resolve(), codebook_only, when)


@cache
def _pipeline(codebook: Path | None = None, codebook_only: bool = False, when: tuple[int, ...] = ()) -> Pipeline:
    from sanudo.pipeline import Pipeline

    return Pipeline(codebooks=() if codebook is None else (codebook,), codebook_only=codebook_only)


def documents_in(paths: Sequence[str], settings: Settings) -> Iterator[Document | Failure]:
    """Yield the documents in files and folders, not yet read, and what cannot be opened."""
    from sanudo.sources import registry

    for chunk in registry.discover(paths, settings):
        if isinstance(chunk, Failure):
            yield chunk
        else:
            yield from registry.documents(chunk, settings)


def _bytes(data: bytes, name: str, settings: Settings) -> Iterator[Document | Failure]:
    from sanudo.sources import registry

    yield registry.read_bytes(data, name=name, settings=settings)


def _only(documents: Iterator[Document | Failure], name: str, pipeline: Pipeline) -> Reading:
    """Return the reading of the one article among documents."""
    found = list(islice(documents, 2))
    if not found:
        raise InputError(f"{name} holds no article.")
    if isinstance(found[0], Failure):
        raise _error(found[0])
    if len(found) > 1:
        raise InputError(f"{name} holds more than one article.", hint="Use sanudo.read_many([...]).")
    return _read(found[0], pipeline)


def _only_documents(found: Iterable[Document | Failure], failures: list[Failure]) -> Iterator[Document]:
    for each in found:
        if isinstance(each, Failure):
            failures.append(each)
        else:
            yield each


def _settings(settings: Settings | None, options: dict[str, Any]) -> Settings:
    given = {name: value for name, value in options.items() if value is not None}
    unknown = sorted(set(given) - {each.name for each in fields(Settings)})
    if unknown:
        raise SettingsError(
            f"Unknown options: {', '.join(unknown)}.", hint=f"Known: {', '.join(each.name for each in fields(Settings))}."
        )
    return replace(settings or Settings(), **given)


def _error(failure: Failure) -> InputError:
    return InputError(f"{failure.origin}: {failure.error}", hint=failure.hint)
