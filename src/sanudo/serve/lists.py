"""One mechanism behind every list of the desk: filters, order, pages of rows, and all rows as CSV or JSON lines."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar

from sanudo.errors import RecordError, SettingsError
from sanudo.serve.asking import Asked
from sanudo.serve.shelved import CAP, shelved
from sanudo.store.conditions import Compared, Conditions
from sanudo.store.fields import Row
from sanudo.store.queries import Record
from sanudo.store.shortcuts import INDEXED, has_shortcuts, tallied

T = TypeVar("T")

LIMIT = 50
MOST = 1000
LAST_PAGE = 1_000_000
MOST_CHOICES = 500
NEWEST = (400, 8000)
"""So many of the newest documents are looked through before all of them are."""

CHUNK = 2000
"""So many rows at a time go into a download."""

_OF_DOCUMENT = re.compile(r"\bd\.\w")

GENERAL = ("sort", "page", "limit")
FORMATS = ("html", "json", "csv", "jsonl")


class NotThere(RecordError):
    """The record does not hold what is asked for."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value to choose from and how many rows have it."""

    value: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A parameter that narrows a list. `values` is the SQL of the values there are; `words` turns one into words for people.

    Choices and switches may be given several times and mean any of them; a hidden filter has no field of its own on the screen.
    """

    name: str
    label: str
    kind: Literal["text", "day", "choice", "switches", "hidden"]
    meaning: str
    values: str = ""
    words: Callable[[str], str] = str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list on the screen; `order` is the SQL it is sorted by, empty where it is not."""

    name: str
    label: str
    order: str = ""
    number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListKind(Generic[T]):
    """A list of the desk: where its rows come from, how they are narrowed, ordered and shown.

    `select` and `source` are SQL, in which `f` is the fact and `d` its document; `ties` settles the order of rows that are equal
    otherwise. `shape` turns rows into what JSON and screen show. `flat` is the SQL of the columns of a download.
    `indexed` finds the ids of a page in the usual order by the index of words, and how many rows there are, where that can tell.
    """

    name: str
    one: str
    meaning: str
    row: type[T]
    select: str
    source: str
    ties: str
    order: str
    filters: tuple[Filter, ...]
    columns: tuple[Column, ...]
    conditions: Callable[[Asked], Conditions]
    shape: Callable[[Record, list[Row], Asked], tuple[T, ...]]
    flat: str
    flat_source: str = ""
    indexed: Callable[[Record, Asked, int, int], tuple[list[str], int] | None] | None = None

    @property
    def base(self) -> str:
        """Return the table of the rows with its alias, without what is joined to it."""
        return self.source.partition(" JOIN ")[0]

    @property
    def alias(self) -> str:
        """Return the alias of the table of the rows."""
        return self.base.split()[-1]

    @property
    def handle(self) -> str:
        """Return the SQL of what a row is fetched by."""
        table = self.base.split()[0]
        return f"{self.alias}.{dict(INDEXED).get(table, 'rowid')}"

    def scanned(self, found: Conditions, order: str = "") -> str:
        """Return what must be read to find the rows: documents are joined only where a condition or the order asks for them."""
        return self.source if found.of_documents or _OF_DOCUMENT.search(order) else self.base

    @property
    def title(self) -> str:
        """Return the list's heading."""
        return self.name.capitalize()

    @property
    def parameters(self) -> tuple[str, ...]:
        """Return the names of everything that can be asked for."""
        return (*(each.name for each in self.filters), *GENERAL, "format")

    @property
    def orders(self) -> dict[str, str]:
        """Return what the list can be sorted by: name and SQL."""
        return {column.name: column.order for column in self.columns if column.order}


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing(Generic[T]):
    """A page of a list: its rows, how many there are in all, and where the pages before and after it are.

    `beyond` says that there are more than `total`: rows of large records are counted no further than that.
    """

    items: tuple[T, ...]
    total: int
    page: int
    pages: int
    limit: int
    sort: str
    beyond: bool = False
    filters: dict[str, list[str]] = field(default_factory=dict)
    previous: str | None = None
    next: str | None = None
    csv: str = ""
    jsonl: str = ""


def listing(record: Record, kind: ListKind[T], asked: Asked, suffix: str = ".json") -> Listing[T]:
    """Return the page of a list that is asked for; raises SettingsError where the question makes no sense.

    The pages before and after it are given in the form that `suffix` names.
    """
    asked.only(kind.parameters)
    limit, page = asked.number("limit", LIMIT, 1, MOST), asked.number("page", 1, 1, LAST_PAGE)
    found = kind.conditions(asked)
    order, sort = ordered(kind, asked)
    known = kind.indexed(record, asked, limit, (page - 1) * limit) if kind.indexed and sort == kind.order else None
    if known is not None:
        rows, total, beyond = _fetched(record, kind, known[0]), known[1], False
    else:
        rows, total, beyond = _page(record, kind, found, (order, sort), limit, (page - 1) * limit)
    pages = max(-(-total // limit), page + 1 if beyond and len(rows) == limit else 1)
    return Listing(
        items=kind.shape(record, rows, asked),
        total=total,
        page=page,
        pages=pages,
        limit=limit,
        sort=sort,
        beyond=beyond,
        filters={each.name: list(asked.many(each.name)) for each in kind.filters if each.name in asked},
        previous=_address(kind, suffix, asked, min(page - 1, pages)) if page > 1 else None,
        next=_address(kind, suffix, asked, page + 1) if page < pages else None,
        csv=f"/{kind.name}.csv{asked.query(page=None, limit=None, format=None)}",
        jsonl=f"/{kind.name}.jsonl{asked.query(page=None, limit=None, format=None)}",
    )


def _page(
    record: Record, kind: ListKind[Any], found: Conditions, ordering: tuple[str, str], limit: int, offset: int
) -> tuple[list[Row], int, bool]:
    """Return the rows of a page, how many there are in all, and whether there are more than that."""
    order, sort = ordering
    shelf = shelved(record, kind.base.split()[0], found, order.removesuffix(f", {kind.ties}"), sort == kind.order)
    if shelf is not None:
        on = shelf.page(limit, offset)
        return _fetched(record, kind, on.ids), on.total, on.beyond
    places = _places(record, kind, found, (order, sort), limit, offset)
    total, beyond = _total(record, kind, found, offset, len(places), limit)
    return _fetched(record, kind, places), total, beyond


def _places(
    record: Record, kind: ListKind[Any], found: Conditions, ordering: tuple[str, str], limit: int, offset: int
) -> list[int | str]:
    """Return which rows are on a page, from as few columns as that takes."""
    order, sort = ordering
    places: list[int | str] = []
    for conditions in _newest(record, kind, found, sort):
        which = f"SELECT {kind.handle} AS place FROM {kind.scanned(conditions, order)} {conditions.where} ORDER BY {order}"
        values = [*conditions.parameters, limit, offset]
        places = [row["place"] for row in record.rows(f"{which} LIMIT ? OFFSET ?", values)]
        if len(places) == limit:
            break
    return places


def _fetched(record: Record, kind: ListKind[Any], places: Sequence[int | str]) -> list[Row]:
    """Return rows with all of their columns, in the order given."""
    if not places:
        return []
    # an index takes its values one by one; numbers of rows that are joined are looked for where they lie
    which, values = (
        ("SELECT unnest(?)", [list(places)]) if kind.handle.endswith(".rowid") else (", ".join("?" * len(places)), places)
    )
    rows = record.rows(f"SELECT {kind.select}, {kind.handle} AS place FROM {kind.base} WHERE {kind.handle} IN ({which})", values)
    turn = {place: n for n, place in enumerate(places)}
    rows.sort(key=lambda row: turn[row["place"]])
    return [{name: value for name, value in row.items() if name != "place"} for row in rows]


def _newest(record: Record, kind: ListKind[Any], found: Conditions, sort: str) -> Iterator[Conditions]:
    """Yield conditions for facts of the newest documents, of more of them, and of all.

    In the order of publication, newest first, a page that is full holds the same rows whichever of them it was asked with.
    """
    if sort == "-published" and kind.source != kind.base:
        made = has_shortcuts(record)
        for documents in NEWEST:
            cutoff = record.rows(
                "SELECT published FROM desk.document WHERE published IS NOT NULL AND no = 1 + ?"
                if made
                else "SELECT published FROM document WHERE published IS NOT NULL ORDER BY published DESC LIMIT 1 OFFSET ?",
                [documents],
            )
            if cutoff:
                yield Conditions([*found.parts, Compared("d.published", ">=", cutoff[0]["published"])])
    yield found


def _total(record: Record, kind: ListKind[Any], found: Conditions, before: int, shown: int, limit: int) -> tuple[int, bool]:
    """Return how many rows there are in all; they are counted only where the page does not tell, and no further than `CAP`."""
    if 0 < shown < limit or shown == before == 0:
        return before + shown, False
    if not found.parts:
        return int(record.rows(f"SELECT count(*) AS n FROM {kind.base}")[0]["n"]), False
    some = f"SELECT 1 AS one FROM {kind.scanned(found)} {found.where} LIMIT {CAP + 1}"
    n = int(record.rows(f"SELECT count(*) AS n FROM ({some})", found.parameters)[0]["n"])
    return (max(CAP, before + shown), True) if n > CAP else (n, False)


def choices(record: Record, kind: ListKind[Any]) -> dict[str, tuple[Choice, ...]]:
    """Return the values that the filters of a list can be set to, those of most rows first."""
    found = {}
    for each in kind.filters:
        if each.values:
            found[each.name] = tuple(Choice(value, count) for value, count in tallied(record, each.values, MOST_CHOICES))
    return found


def as_csv(record: Record, kind: ListKind[Any], asked: Asked) -> Iterator[str]:
    """Yield all rows of a list as CSV (RFC 4180, with a header); items of a list in a cell are joined by "; "."""
    for names, rows in _flat(record, kind, asked):
        text = io.StringIO()
        writer = csv.writer(text)
        if names:
            writer.writerow(names)
        writer.writerows([_cell(value) for value in row] for row in rows)
        yield text.getvalue()


def as_jsonl(record: Record, kind: ListKind[Any], asked: Asked) -> Iterator[str]:
    """Yield all rows of a list as JSON, one object a line, with the columns of the CSV."""
    header: Sequence[str] = ()
    for names, rows in _flat(record, kind, asked):
        header = names or header
        yield "".join(json.dumps(dict(zip(header, row, strict=True)), ensure_ascii=False, default=str) + "\n" for row in rows)


def _flat(record: Record, kind: ListKind[Any], asked: Asked) -> Iterator[tuple[Sequence[str], list[tuple[Any, ...]]]]:
    """Yield the rows of a download in pieces, the first with the names of the columns."""
    asked.only(kind.parameters)
    found = kind.conditions(asked)
    order, _ = ordered(kind, asked)
    source = f"{kind.source} {kind.flat_source}"
    with record.cursor() as cursor:
        cursor.execute(f"SELECT {kind.flat} FROM {source} {found.where} ORDER BY {order}", found.parameters)
        names = [column[0] for column in cursor.description or ()]
        yield names, cursor.fetchmany(CHUNK)
        while rows := cursor.fetchmany(CHUNK):
            yield (), rows


def _cell(value: object) -> object:
    return "; ".join("" if each is None else str(each) for each in value) if isinstance(value, list | tuple) else value


def ordered(kind: ListKind[Any], asked: Asked) -> tuple[str, str]:
    """Return the SQL of the order that is asked for and its name, "-date" for the latest first; the unknown comes last."""
    sort = asked.one("sort") or kind.order
    name = sort.removeprefix("-")
    if name not in kind.orders:
        raise SettingsError(
            f"{kind.title} cannot be sorted by {name!r}.",
            hint=f"Use one of {', '.join(kind.orders)}, with - before it to turn it round.",
        )
    direction = "DESC" if sort.startswith("-") else "ASC"
    return f"{kind.orders[name]} {direction} NULLS LAST, {kind.ties}", sort


def _address(kind: ListKind[Any], suffix: str, asked: Asked, page: int) -> str:
    """Return the path and query of a page of a list."""
    return f"/{kind.name}{suffix}{asked.query(page=None if page == 1 else page)}"
