"""Searching a record: which engine does it, and what it finds put into words, with the characters that were found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sanudo.fulltext import words
from sanudo.fulltext.index import opened
from sanudo.fulltext.plain import Plain
from sanudo.fulltext.query import Query, parse
from sanudo.fulltext.results import KINDS, Engine, Found, Hit, Kind, Match, Order, Snippet
from sanudo.fulltext.words import Term
from sanudo.store import shaping
from sanudo.store.fields import Row
from sanudo.store.queries import Record

LIMIT = 20
WIDTH = 260
"""A snippet has about so many characters."""

PIECE = 100_000
FURTHEST = 2_000_000
"""A text is looked through so many characters at a time, up to so many."""


def engine_of(record: Record) -> Engine:
    """Return what searches a record: its index, or where it has none, the record itself."""
    return opened(record) or Plain(record)


def search(
    record: Record,
    text: str,
    *,
    kind: Kind | None = None,
    order: Order = "best",
    limit: int = LIMIT,
    offset: int = 0,
    engine: Engine | None = None,
) -> Found:
    """Return what a search finds: hits of one kind from `offset` on, or with None the first `limit` of each kind.

    Raises SettingsError where a field of the search makes no sense.
    """
    query = parse(text)
    engine = engine or engine_of(record)
    kinds: tuple[Kind, ...] = (kind,) if kind else KINDS
    counts = engine.counts(query)
    matches = [
        match for each in kinds if counts.get(each) for match in engine.find(query, (each,), order, limit, offset if kind else 0)
    ]
    told = tuple(each for each in kinds if each != "actor") or kinds
    return Found(
        query=query.text,
        engine=engine.name,
        counts=counts,
        facets=engine.facets(query, told),
        hits=shown(record, query, matches),
    )


def shown(record: Record, query: Query, matches: Sequence[Match]) -> tuple[Hit, ...]:
    """Return matches in words, in their order; what the record does not hold any more is left out."""
    found: dict[tuple[str, str], Hit] = {}
    for kind, make in _MAKERS.items():
        mine = [each for each in matches if each.kind == kind]
        if mine:
            scores = {each.id: each.score for each in mine}
            found |= {(kind, hit.id): hit for hit in make(record, query, mine, scores)}
    return tuple(found[each.kind, each.id] for each in matches if (each.kind, each.id) in found)


Scores = dict[str, float]


def _documents(record: Record, query: Query, matches: Sequence[Match], scores: Scores) -> Iterable[Hit]:
    for row in _texts(record, [each.id for each in matches]).values():
        title = row["title"] or row["origin"] or row["id"]
        yield Hit(
            kind="document",
            id=row["id"],
            doc=row["id"],
            title=title,
            title_marks=words.apart(words.marks(title, query.terms)),
            snippet=snippet(row["text"], query.terms),
            outlet=row["outlet"],
            published=row["published"],
            score=scores[row["id"]],
        )


def _statements(record: Record, query: Query, matches: Sequence[Match], scores: Scores) -> Iterable[Hit]:
    docs = sorted({each.doc for each in matches})
    rows = record.rows(
        f"SELECT * FROM statement WHERE doc IN ({_marks(docs)}) AND id IN ({_marks(matches)})",
        [*docs, *(each.id for each in matches)],
    )
    documents = _texts(record, docs)
    for row in rows:
        said = shaping.statement_row(row, documents)
        yield Hit(
            kind="statement",
            id=said.id,
            doc=said.source.doc,
            title=said.source.title or "",
            snippet=snippet(documents[row["doc"]]["text"], query.terms, said.start, said.stop),
            speakers=said.speakers,
            cue=said.cue,
            outlet=said.source.outlet,
            published=said.source.published,
            about=said.modality,
            score=scores[said.id],
        )


def _actors(record: Record, query: Query, matches: Sequence[Match], scores: Scores) -> Iterable[Hit]:
    keys = [each.id for each in matches]
    for row in record.rows(f"SELECT * FROM actor_entity WHERE key IN ({_marks(keys)})", keys):
        last = row["last_published"]
        yield Hit(
            kind="actor",
            id=row["key"],
            title=row["name"],
            title_marks=words.apart(words.marks(row["name"], query.terms)),
            country=row["country"],
            about=(row["roles"] or [row["kind"]])[0],
            documents=row["documents"],
            published=last.isoformat() if last else None,
            score=scores[row["key"]],
        )


def _agreements(record: Record, query: Query, matches: Sequence[Match], scores: Scores) -> Iterable[Hit]:
    ids = [each.id for each in matches]
    rows = record.rows(f"SELECT * FROM agreement_entity WHERE id IN ({_marks(ids)})", ids)
    members = [row["members"][0] for row in rows]
    places = {row["id"]: row for row in record.rows(f"SELECT * FROM agreement WHERE id IN ({_marks(members)})", members)}
    documents = _texts(record, [row["doc"] for row in places.values()])
    for row in rows:
        place = places.get(row["members"][0])
        inside = (
            (documents[place["doc"]]["text"], query.terms, place["sentence_start"], place["sentence_stop"]) if place else None
        )
        last = row["last_seen"]
        yield Hit(
            kind="agreement",
            id=row["id"],
            doc=place["doc"] if place else None,
            title=row["name"],
            title_marks=words.apart(words.marks(row["name"], query.terms)),
            snippet=snippet(*inside) if inside else None,
            about=row["status"],
            documents=row["documents"],
            published=last.isoformat() if last else None,
            score=scores[row["id"]],
        )


_MAKERS: dict[Kind, Callable[[Record, Query, Sequence[Match], Scores], Iterable[Hit]]] = {
    "document": _documents,
    "statement": _statements,
    "actor": _actors,
    "agreement": _agreements,
}


def _texts(record: Record, ids: Sequence[str]) -> dict[str, Row]:
    if not ids:
        return {}
    rows = record.rows(
        f"SELECT id, title, outlet, published, url, origin, text FROM document WHERE id IN ({_marks(ids)})", list(ids)
    )
    return {row["id"]: row for row in rows}


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values)) or "NULL"


def snippet(text: str, terms: Sequence[Term], start: int = 0, stop: int | None = None, width: int = WIDTH) -> Snippet:
    """Return the stretch of a text, or of part of it, that holds most of the terms, cut at white space."""
    stop = len(text) if stop is None else stop
    found = _found(text, terms, start, stop)
    if stop - start > width:
        first = _best(found, width) if found else start
        left = max(start, first - width // 4)
        left = start if left - start < width // 4 else _cut(text, left, start, 1)
        start, stop = left, _cut(text, min(left + width, stop), left, -1) if left + width < stop else stop
    inside = [(a, b, n) for a, b, n in found if a >= start and b <= stop]
    return Snippet(text=text[start:stop], start=start, stop=stop, marks=words.apart(inside))


def _found(text: str, terms: Sequence[Term], start: int, stop: int) -> list[tuple[int, int, int]]:
    """Return where terms stand in the first piece of a text that has any."""
    stop = min(stop, start + FURTHEST)
    for low in range(start, stop, PIECE):
        # pieces overlap, so that a phrase across their border is found
        found = words.marks(text[low : min(low + PIECE + 200, stop)], terms)
        if found:
            return [(low + a, low + b, n) for a, b, n in found]
    return []


def _best(found: Sequence[tuple[int, int, int]], width: int) -> int:
    """Return where the stretch starts that holds most different terms, and of these most words."""
    best, at, last = (0, 0), found[0][0], 0
    for n, (start, _, _) in enumerate(found):
        last = max(last, n)
        while last < len(found) and found[last][1] <= start + width * 3 // 4:
            last += 1
        inside = found[n:last]
        value = len({number for _, _, number in inside}), len(inside)
        if value > best:
            best, at = value, start
    return at


def _cut(text: str, at: int, low: int, step: int) -> int:
    """Return a place near `at` that is not inside a word, looking a little way back or ahead."""
    for n in range(24):
        place = at + n * step
        if place <= low or place >= len(text) or text[place - 1].isspace():
            return max(place, low)
    return at
