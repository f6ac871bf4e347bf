"""The index beside a record, kept by tantivy: made once for each build, opened by whoever searches."""

from __future__ import annotations

import datetime
import os
import re
import shutil
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sanudo.errors import RecordError, SettingsError
from sanudo.fulltext import refreshing
from sanudo.fulltext.query import Outlet, Query
from sanudo.fulltext.results import FACETS, MOST_VALUES, Kind, Match, Order
from sanudo.fulltext.sources import SOURCES, Item, items
from sanudo.fulltext.words import GAP, Term, folded, words
from sanudo.store.queries import Record
from sanudo.store.results import Count

FORM = 1
"""Raised whenever an index holds something else; one of another form is made anew."""

HEAP = 64_000_000
"""Bytes that indexing may take before it writes."""

TITLE = 3.0
"""Words of a title count for so much more than those of the text below it, as do words that stand together."""

NEAR = 3
"""So many words may stand between words that stand together."""


def available() -> bool:
    """Return whether tantivy is installed."""
    return find_spec("tantivy") is not None


def folder_of(record: Record) -> Path:
    """Return where the index of a record's build is kept: news.search beside news.duckdb, in it one folder for each build."""
    build = "".join(each for each in record.meta().get("build", "") if each.isalnum() or each in "-_")
    return record.path.with_suffix(".search") / f"{build}.{FORM}"


def make_index(record: Record, onto: str = "") -> Path:
    """Make the index of a record and return where it is; those of earlier builds go.

    Where documents were added to an earlier build (`onto`), its index is taken over and only what is new or changed is written.
    Raises SettingsError where tantivy is missing, RecordError where nothing can be written.
    """
    if not available():
        raise SettingsError("Making an index needs tantivy.", hint='Install it with: pip install "sanudo[search]"')
    folder = folder_of(record)
    waiting = folder.with_name(f"{folder.name}.{os.getpid()}.tmp")
    try:
        waiting.mkdir(parents=True, exist_ok=True)
        _fill(waiting, record, folder.with_name(f"{onto}.{FORM}") if onto else None)
        shutil.rmtree(folder, ignore_errors=True)
        waiting.rename(folder)
    except (OSError, ValueError) as error:
        raise RecordError(
            f"The index {folder} cannot be written: {error}.", hint="Check the folder and its free space."
        ) from error
    finally:
        shutil.rmtree(waiting, ignore_errors=True)
    for other in folder.parent.iterdir():
        # whoever still reads an earlier one keeps its files until done
        if other.name != folder.name and not other.name.endswith(".tmp"):
            shutil.rmtree(other, ignore_errors=True)
    return folder


def opened(record: Record) -> Tantivy | None:
    """Return the index of a record's build, or None where there is none or tantivy is missing."""
    if not available():
        return None
    folder = folder_of(record)
    try:
        made = (folder / "meta.json").stat().st_mtime_ns
        return _open(folder, made)
    except (OSError, ValueError):
        return None


@lru_cache(maxsize=4)
def _open(folder: Path, made: int) -> Tantivy:
    return Tantivy(folder)


def _schema() -> Any:
    import tantivy

    builder = tantivy.SchemaBuilder()
    for name in ("kind", "id"):
        builder.add_text_field(name, tokenizer_name="raw", fast=True, stored=True, index_option="basic")
    builder.add_text_field("doc", tokenizer_name="raw", stored=True, index_option="basic")
    for name in (*FACETS, "outlet_folded"):
        builder.add_text_field(name, tokenizer_name="raw", fast=name in FACETS, index_option="basic")
    for name in ("title", "body", "speaker", "outlet_words"):
        builder.add_text_field(name, tokenizer_name="whitespace")
    for name in ("first", "last"):
        builder.add_integer_field(name, indexed=True, fast=True)
    return builder.build()


def _fill(folder: Path, record: Record, before: Path | None) -> None:
    import tantivy

    held = refreshing.held_of(record)
    was = refreshing.read_held(before) if before else None
    change = refreshing.change(was, held) if was else None
    if before and change:
        refreshing.begin_from(before, folder)
    index = tantivy.Index(_schema(), path=str(folder))
    writer = index.writer(HEAP, 1)
    for each in change.gone.to_pylist() if change else ():
        writer.delete_documents_by_term("id", each)
    for kind in SOURCES:
        for item in items(record, kind, change.fresh[kind] if change else None):
            writer.add_document(tantivy.Document(**dict(_fields(kind, item))))
    writer.commit()
    writer.wait_merging_threads()
    refreshing.write_held(folder, held)


def _fields(kind: Kind, item: Item) -> Iterator[tuple[str, Any]]:
    yield "kind", kind
    yield "id", item.id
    yield "doc", item.doc
    for name, texts in (("title", item.title), ("body", item.body), ("speaker", item.speakers), ("outlet_words", item.outlets)):
        yield name, f" {GAP} ".join(" ".join(words(each)) for each in texts)
    yield "outlet", list(item.outlets)
    yield "outlet_folded", [" ".join(words(each)) for each in item.outlets]
    yield "country", list(item.countries)
    yield "type", list(item.types)
    if item.last:
        yield "month", item.last[:7]
    for name, day in (("first", item.first), ("last", item.last)):
        number = _number(day or "")
        if number:
            yield name, number


def _number(day: str) -> int:
    """Return a day as a number, 0 where it is none; "2019-05" of a source that knows no better counts as its first."""
    try:
        return datetime.date.fromisoformat(f"{day}-01-01"[:10]).toordinal()
    except ValueError:
        return 0


class Tantivy:
    """An index that is open."""

    name = "tantivy"

    def __init__(self, folder: Path) -> None:
        import tantivy

        self._index = tantivy.Index.open(str(folder))
        self._searcher = self._index.searcher()
        self._schema = self._index.schema

    def counts(self, query: Query) -> dict[str, int]:
        """Return how many of each kind fit."""
        found = self._searcher.aggregate(self._asked(query), {"kind": {"terms": {"field": "kind", "size": len(SOURCES)}}})
        counted = {each["key"]: each["doc_count"] for each in found["kind"]["buckets"]}
        return {kind: counted.get(kind, 0) for kind in SOURCES}

    def facets(self, query: Query, kinds: Sequence[Kind]) -> dict[str, tuple[Count, ...]]:
        """Return how many of some kinds fit by outlet, country, month and type of event, those of most hits first."""
        wanted = {name: {"terms": {"field": name, "size": MOST_VALUES}} for name in FACETS}
        found = self._searcher.aggregate(self._asked(query, kinds), wanted)
        return {
            name: tuple(
                Count(value=value, count=count)
                for value, count in sorted(
                    ((each["key"], each["doc_count"]) for each in found[name]["buckets"]), key=lambda each: (-each[1], each[0])
                )
            )
            for name in FACETS
        }

    def find(self, query: Query, kinds: Sequence[Kind], order: Order, limit: int, offset: int = 0) -> list[Match]:
        """Return what fits, the best or the newest first."""
        if limit < 1:
            return []
        by = "last" if order == "newest" else None
        found = self._searcher.search(self._asked(query, kinds), limit=limit, offset=offset, count=False, order_by_field=by)
        matches = []
        for score, address in found.hits:
            stored = self._searcher.doc(address).to_dict()
            value = float(score) if order == "best" else 0.0
            matches.append(Match(stored["kind"][0], stored["id"][0], stored["doc"][0], round(value, 4)))
        return matches

    def holding(
        self, parts: Sequence[str], outlet: str | None, since: str | None, until: str | None, limit: int, offset: int
    ) -> tuple[list[str], int]:
        """Return the ids of documents in which each of some parts of words occurs, the newest first, and how many there are."""
        import tantivy

        must = [self._is("kind", "document"), *([self._is("outlet", outlet)] if outlet else [])]
        for part in parts:
            pattern = f".*{re.escape(part)}.*"
            must.append(self._any([tantivy.Query.regex_query(self._schema, name, pattern) for name in ("title", "body")]))
        if since or until:
            least, most = (_number(each) if each else None for each in (since, until))
            must.append(tantivy.Query.range_query(self._schema, "last", tantivy.FieldType.Integer, least, most))
        query = tantivy.Query.boolean_query([(tantivy.Occur.Must, each) for each in must])
        found: Any = self._searcher.search(query, limit=limit, offset=offset, count=True, order_by_field="last")
        return [self._searcher.doc(address).to_dict()["id"][0] for _, address in found.hits], found.count

    def _asked(self, query: Query, kinds: Sequence[Kind] = ()) -> Any:
        import tantivy

        must = [self._anywhere(term) for term in query.terms]
        if kinds:
            must.append(self._any([self._is("kind", kind) for kind in kinds]))
        if query.speakers:
            must.append(self._any([self._in("speaker", term) for term in query.speakers]))
        if query.outlets:
            must.append(self._any([self._outlet(each) for each in query.outlets]))
        for name, values in (("country", query.countries), ("type", query.types)):
            if values:
                must.append(self._any([self._is(name, value) for value in values]))
        for name, low, high in (("last", query.after, None), ("first", None, query.before)):
            if low or high:
                least, most = (_number(each) if each else None for each in (low, high))
                must.append(tantivy.Query.range_query(self._schema, name, tantivy.FieldType.Integer, least, most))
        parts = [(tantivy.Occur.Must, each) for each in must or [tantivy.Query.all_query()]]
        parts += [(tantivy.Occur.MustNot, self._anywhere(term)) for term in query.without]
        if len(query.terms) > 1:
            near: list[str | tuple[int, str]] = [word for term in query.terms for word in term.words]
            together = tantivy.Query.phrase_query(self._schema, "body", near, slop=NEAR)
            parts.append((tantivy.Occur.Should, tantivy.Query.boost_query(together, TITLE)))
        return tantivy.Query.boolean_query(parts)

    def _anywhere(self, term: Term) -> Any:
        import tantivy

        return self._any([tantivy.Query.boost_query(self._in("title", term), TITLE), self._in("body", term)])

    def _in(self, field: str, term: Term) -> Any:
        import tantivy

        if len(term.words) > 1:
            return tantivy.Query.phrase_query(self._schema, field, [*term.words])
        return self._any([tantivy.Query.term_query(self._schema, field, form) for form in term.forms])

    def _outlet(self, outlet: Outlet) -> Any:
        if outlet.whole:
            return self._is("outlet_folded", " ".join(outlet.words))
        return self._in("outlet_words", Term(outlet.words or (folded(outlet.whole),), True))

    def _is(self, field: str, value: str) -> Any:
        import tantivy

        return tantivy.Query.term_query(self._schema, field, value)

    def _any(self, queries: Sequence[Any]) -> Any:
        import tantivy

        return (
            queries[0] if len(queries) == 1 else tantivy.Query.boolean_query([(tantivy.Occur.Should, each) for each in queries])
        )
