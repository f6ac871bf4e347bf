"""Rows of the desk's lists that the store has no form for: disputes with the claims of both sides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sanudo.serve.asking import Asked
from sanudo.store import shaping
from sanudo.store.conditions import terms
from sanudo.store.fields import Row
from sanudo.store.queries import Record
from sanudo.store.results import DocumentRow, Entity, FailureRow, Party, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A side's claim in a dispute: a statement or an event, by whom, in the article's words."""

    id: str
    kind: str
    by: tuple[Party, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeRow:
    """A question on which claims in one document do not agree."""

    id: str
    question: str
    side_a: tuple[Claim, ...]
    side_b: tuple[Claim, ...]
    start: int
    stop: int
    source: Source


def texts(record: Record, ids: Iterable[str]) -> dict[str, Row]:
    """Return documents by id, with their text."""
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    return {row["id"]: row for row in by_index(record, "document", wanted, "id, title, outlet, published, url, text")}


PASSAGE = "id, doc, start, stop, sentence_start, sentence_stop"
"""The columns of a fact that its words are shown from."""


FEW = 60
"""So many rows that lie far apart are fetched one by one."""


def by_ids(record: Record, table: str, ids: Sequence[str], columns: str = "*", *, apart: bool = False) -> list[Row]:
    """Return rows of a table in the order of their ids; `apart` says that they do not lie near one another in the table."""
    if not ids:
        return []
    if apart and len(ids) <= FEW:
        return by_index(record, table, ids, columns)
    # numbers of rows first: what lies together is read at once, while an index fetches long lists row by row
    which = f"SELECT rowid FROM {table} WHERE id IN ({marks(ids)})"
    return _in_turn(record.rows(f"SELECT {columns} FROM {table} WHERE rowid IN ({which})", list(ids)), ids)


def by_index(record: Record, table: str, ids: Sequence[str], columns: str) -> list[Row]:
    """Return some columns of rows in the order of their ids, row by row: for columns without long lists, or few rows."""
    return _in_turn(record.rows(f"SELECT {columns} FROM {table} WHERE id IN ({marks(ids)})", list(ids)), ids) if ids else []


def _in_turn(rows: list[Row], ids: Sequence[str]) -> list[Row]:
    turn = {each: n for n, each in enumerate(ids)}
    return sorted(rows, key=lambda row: turn[row["id"]])


def marks(values: Iterable[object]) -> str:
    """Return as many question marks as there are values."""
    return ", ".join("?" for _ in values)


def shaped(shape: Any) -> Any:
    """Return a function that turns rows of facts into what the store shows of them."""

    def of_rows(record: Record, rows: list[Row], asked: Asked) -> tuple[Any, ...]:
        documents = texts(record, (row["doc"] for row in rows))
        return tuple(shape(row, documents) for row in rows)

    return of_rows


def documents(record: Record, rows: list[Row], asked: Asked) -> tuple[DocumentRow, ...]:
    """Return documents with their counts and, where words are searched, the first place they stand at."""
    ids = [row["id"] for row in rows]
    counts = {table: _per_document(record, table, ids) for table in ("event", "statement")}
    words = terms(asked.one("text"))
    found = texts(record, ids) if words else {}
    same = ("id", "title", "outlet", "published", "url", "language", "origin", "characters")
    return tuple(
        DocumentRow(
            **{name: row[name] for name in same},
            byline=tuple(row["byline"]),
            events=counts["event"].get(row["id"], 0),
            statements=counts["statement"].get(row["id"], 0),
            snippet=shaping.snippet(found[row["id"]]["text"], words) if words else "",
        )
        for row in rows
    )


def actors(record: Record, rows: list[Row], asked: Asked) -> tuple[Entity, ...]:
    """Return actors of all documents."""
    return tuple(Entity(**{**row, "names": tuple(row["names"]), "roles": tuple(row["roles"] or ())}) for row in rows)


def failures(record: Record, rows: list[Row], asked: Asked) -> tuple[FailureRow, ...]:
    """Return inputs that could not be read."""
    return tuple(FailureRow(**row) for row in rows)


def spelled(stem: str) -> str:
    """Return the columns that spell out the parties of a fact."""
    return ", ".join(f"{stem}_{each}" for each in ("keys", "names", "countries", "sectors"))


EVENT = (
    "id, doc, codebook, event_type, type_label, mode, status, folded, cameo, quad, intensity, date, place_name, place_country, "
    "place_lat, place_lon, contexts, reported_by_name, score, start, stop, sentence_start, sentence_stop, "
    f"actors, {spelled('actor')}, recipients, {spelled('recipient')}"
)
"""The columns of `event` that a row is made from."""

STATEMENT = (
    "id, doc, manner, modality, status, date, score, start, stop, cue_start, cue_stop, content, about_names, "
    f"speakers, {spelled('speaker')}, addressees, {spelled('addressee')}"
)
"""The columns of `statement` that a row is made from."""

_CLAIMED = {
    "statement": f"id, doc, content, speakers, {spelled('speaker')}",
    "event": f"{PASSAGE}, actors, {spelled('actor')}",
}
"""The columns of a claim."""


def disputes(record: Record, rows: list[Row], asked: Asked) -> tuple[DisputeRow, ...]:
    """Return disputes with the words of both sides."""
    documents = texts(record, (row["doc"] for row in rows))
    if not documents:
        return ()
    claims = sorted({each for row in rows for each in (*row["side_a"], *row["side_b"])})
    said, done = (
        [row for row in by_ids(record, table, claims, columns) if row["doc"] in documents] for table, columns in _CLAIMED.items()
    )
    return dispute_rows(rows, documents, claims_of(said, done, documents))


def dispute_rows(rows: list[Row], documents: dict[str, Row], claims: dict[str, Claim]) -> tuple[DisputeRow, ...]:
    """Return disputes, given the claims of their documents by id."""
    return tuple(
        DisputeRow(
            **{name: row[name] for name in ("id", "question", "start", "stop")},
            side_a=tuple(claims[each] for each in row["side_a"] if each in claims),
            side_b=tuple(claims[each] for each in row["side_b"] if each in claims),
            source=shaping.source(row, documents),
        )
        for row in rows
    )


def claims_of(statements: list[Row], events: list[Row], documents: dict[str, Row]) -> dict[str, Claim]:
    """Return statements and events as claims, by id."""
    found = {}
    for row in statements:
        by = shaping.parties(row, "speakers", "speaker")
        found[row["id"]] = Claim(id=row["id"], kind="statement", by=by, words=shaping.content(row, documents))
    for row in events:
        by, words = shaping.parties(row, "actors", "actor"), shaping.folded(shaping.passage(row, documents).sentence)
        found[row["id"]] = Claim(id=row["id"], kind="event", by=by, words=words)
    return found


def _per_document(record: Record, table: str, ids: list[str]) -> dict[str, int]:
    if not ids:
        return {}
    rows = record.rows(f"SELECT doc, count(*) AS n FROM {table} WHERE doc IN ({marks(ids)}) GROUP BY doc", ids)
    return {row["doc"]: row["n"] for row in rows}
