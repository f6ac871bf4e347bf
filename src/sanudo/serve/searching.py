"""The search page: what is found, counted by kind and facet, and the searches that people keep."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sanudo.errors import SettingsError
from sanudo.fulltext.finding import engine_of, search, shown
from sanudo.fulltext.query import parse, with_field, without_field
from sanudo.fulltext.results import KINDS, Found, Hit, Kind, Match, Order
from sanudo.serve.asking import Asked
from sanudo.serve.lists import NotThere
from sanudo.serve.saved import Saved, SavedSearches
from sanudo.serve.wording import country_name, day, type_label
from sanudo.store.queries import Record
from sanudo.store.results import Count

LIMIT = 20
FEW = {"document": 5, "statement": 5, "actor": 6, "agreement": 4}
"""So many of each kind stand on the page of all kinds."""

MOST = 10_000
"""Nobody turns further pages than this, and no more hits of a saved search are compared with what was seen."""

ORDERS: tuple[Order, ...] = ("best", "newest")
PARAMETERS = ("q", "kind", "sort", "page", "saved", "new", "format")
FACETS = {"outlet": "Outlet", "country": "Country", "month": "Month", "type": "Event type"}
SHOWN_VALUES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedRow:
    """A search that is kept, how many hits it has, and how many of them nobody has seen."""

    id: str
    name: str
    query: str
    who: str
    looked: str
    hits: int
    new: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """A page of what a search finds: `counts` by kind, `facets` of all hits, and of a saved search which hits are new.

    Marks are characters: those of a snippet of the document's text, those of a title of the title.
    """

    query: str
    kind: Kind | None
    sort: Order
    engine: str
    counts: dict[str, int]
    facets: dict[str, tuple[Count, ...]]
    hits: tuple[Hit, ...]
    new: tuple[str, ...]
    total: int
    page: int
    pages: int
    previous: str | None
    next: str | None
    csv: str
    saved: SavedRow | None
    searches: tuple[SavedRow, ...]


@dataclass(frozen=True, slots=True)
class FacetLink:
    """A value of a facet: its name for people, how many hits, where it leads, and whether it is asked for already."""

    words: str
    count: int
    href: str
    on: bool


def search_page(record: Record, kept: SavedSearches, asked: Asked) -> SearchPage:
    """Return what is asked for; raises SettingsError where the question makes no sense, NotThere for an unknown saved search."""
    asked.only(PARAMETERS)
    saved = _saved(kept, asked.one("saved"))
    text = asked.one("q") or (saved.query if saved else "")
    kind = _kind(asked)
    order: Order = "newest" if asked.among("sort", ORDERS) == ("newest",) else "best"
    page = asked.number("page", 1, 1, MOST // LIMIT)
    if saved is not None and "new" in asked:
        return _new_ones(record, kept, saved, asked, page)
    if parse(text).empty:
        return _nothing(record, kept, text)
    found = _found(record, text, kind, order, page)
    total = sum(found.counts.values()) if kind is None else found.counts[kind]
    pages = 1 if kind is None else min(max(-(-total // LIMIT), 1), MOST // LIMIT)
    row = _row(record, saved) if saved else None
    return SearchPage(
        query=found.query,
        kind=kind,
        sort=order,
        engine=found.engine,
        counts=found.counts,
        facets=found.facets,
        hits=found.hits,
        new=_unseen(saved, found.hits),
        total=total,
        page=page,
        pages=pages,
        previous=_address(asked, min(page - 1, pages)) if page > 1 else None,
        next=_address(asked, page + 1) if page < pages else None,
        csv=f"/search.csv{asked.query(page=None, format=None)}",
        saved=row,
        searches=(),
    )


def _found(record: Record, text: str, kind: Kind | None, order: Order, page: int) -> Found:
    if kind is not None:
        return search(record, text, kind=kind, order=order, limit=LIMIT, offset=(page - 1) * LIMIT)
    found = search(record, text, order=order, limit=max(FEW.values()))
    hits = tuple(hit for each in KINDS for hit in [one for one in found.hits if one.kind == each][: FEW[each]])
    return replace(found, hits=hits)


def _nothing(record: Record, kept: SavedSearches, text: str) -> SearchPage:
    """Return the page that one starts from, with the searches that are kept."""
    return SearchPage(
        query=text,
        kind=None,
        sort="best",
        engine=engine_of(record).name,
        counts=dict.fromkeys(KINDS, 0),
        facets={},
        hits=(),
        new=(),
        total=0,
        page=1,
        pages=1,
        previous=None,
        next=None,
        csv="",
        saved=None,
        searches=tuple(_row(record, each) for each in kept.all()),
    )


def _new_ones(record: Record, kept: SavedSearches, saved: Saved, asked: Asked, page: int) -> SearchPage:
    """Return the hits of a saved search that nobody has seen, the newest first."""
    matches = matches_of(record, saved.query)
    new = saved.new(matches)
    counts: dict[str, int] = {kind: sum(each.kind == kind for each in new) for kind in KINDS}
    pages = max(-(-len(new) // LIMIT), 1)
    hits = shown(record, parse(saved.query), new[(page - 1) * LIMIT : page * LIMIT])
    return replace(
        _nothing(record, kept, saved.query),
        sort="newest",
        counts=counts,
        hits=hits,
        new=tuple(f"{each.kind} {each.id}" for each in hits),
        total=len(new),
        page=page,
        pages=pages,
        previous=_address(asked, min(page - 1, pages)) if page > 1 else None,
        next=_address(asked, page + 1) if page < pages else None,
        saved=_counted(saved, len(matches), len(new)),
        searches=(),
    )


def matches_of(record: Record, text: str) -> list[Match]:
    """Return the newest hits of a search, of every kind: what is compared with what has been seen."""
    query = parse(text)
    return [] if query.empty else engine_of(record).find(query, KINDS, "newest", MOST)


def _row(record: Record, saved: Saved) -> SavedRow:
    matches = matches_of(record, saved.query)
    return _counted(saved, len(matches), len(saved.new(matches)))


def _counted(saved: Saved, hits: int, new: int) -> SavedRow:
    same = {name: getattr(saved, name) for name in ("id", "name", "query", "who", "looked")}
    return SavedRow(**same, hits=hits, new=new)


def _unseen(saved: Saved | None, hits: Sequence[Hit]) -> tuple[str, ...]:
    if saved is None:
        return ()
    return tuple(f"{each.kind} {each.id}" for each in saved.new(Match(hit.kind, hit.id, "") for hit in hits))


def _saved(kept: SavedSearches, name: str | None) -> Saved | None:
    if name is None:
        return None
    found = kept.one(name)
    if found is None:
        raise NotThere("There is no such saved search.", hint="Somebody may have removed it: see the list of them at /search.")
    return found


def _kind(asked: Asked) -> Kind | None:
    values = asked.among("kind", KINDS)
    if len(values) > 1:
        raise SettingsError("kind is given twice.", hint="Give it once, or leave it out for all kinds.")
    return next((each for each in KINDS if each in values), None)


def _address(asked: Asked, page: int) -> str:
    return f"/search{asked.query(page=None if page == 1 else page, format=None)}"


def facet_links(page: SearchPage) -> dict[str, list[FacetLink]]:
    """Return the values of each facet as links that add them to the search, or take them away again."""
    query = parse(page.query)
    asked = {
        "outlet": {each.whole for each in query.outlets},
        "country": set(query.countries),
        "type": set(query.types),
        "month": {query.after[:7]} if query.after and query.before and query.after[:7] == query.before[:7] else set(),
    }
    words: dict[str, Callable[[str], str]] = {"outlet": str, "country": country_name, "month": day, "type": type_label}
    return {
        name: [
            FacetLink(words[name](each.value or ""), each.count, _toggled(page, name, each.value or "", on), on)
            for each in values[:SHOWN_VALUES]
            for on in [each.value in asked[name]]
        ]
        for name, values in page.facets.items()
        if values
    }


def _toggled(page: SearchPage, name: str, value: str, on: bool) -> str:
    if name == "month":
        text = without_field(page.query, "after", "before")
        text = text if on else with_field(with_field(text, "after", value), "before", value)
    else:
        text = without_field(page.query, name)
        text = text if on else with_field(text, name, value)
    kind = [("kind", page.kind)] if page.kind else []
    sort = [("sort", "newest")] if page.sort == "newest" else []
    return f"/search{Asked([('q', text), *kind, *sort]).query()}"


def pieces(text: str, start: int, marks: Sequence[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """Yield a text that starts at a character of another one in pieces, each with whether it is marked."""
    at = start
    for low, high in marks:
        yield text[at - start : low - start], False
        yield text[low - start : high - start], True
        at = high
    yield text[at - start :], False
