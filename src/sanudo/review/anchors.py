"""Finding a corrected fact again: by its id, else by the text, the words and the type it was judged by."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence

import duckdb

from sanudo.review.changing import CORRECTED, type_of
from sanudo.review.corrections import Correction
from sanudo.store.rows import fact_attributes, reading_of
from sanudo.types import FACTS, Fact, Reading

OVERLAP = 0.5
"""A fact of another reading is the same where its words share at least half of all characters of both."""


def text_hash(text: str) -> str:
    """Return the hash by which a text is known whatever its document is called."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def documents_of(connection: duckdb.DuckDBPyConnection, corrections: Iterable[Correction]) -> dict[str, str]:
    """Return for each document that corrections name the id it has now: its own, or that of a document of the same text."""
    wanted = {each.doc: each.text_sha256 for each in corrections if each.doc}
    rows = connection.execute("SELECT id FROM document WHERE list_contains(?, id)", [sorted(wanted)]).fetchall()
    found = {doc: doc for (doc,) in rows}
    lost = sorted({text for doc, text in wanted.items() if doc not in found and text})
    if lost:
        same = dict(
            connection.execute(
                "SELECT sha256(text) AS hash, min(id) FROM document GROUP BY hash HAVING list_contains(?, hash)", [lost]
            ).fetchall()
        )
        found |= {doc: same[text] for doc, text in wanted.items() if doc not in found and text in same}
    return found


def readings_of(connection: duckdb.DuckDBPyConnection, docs: Sequence[str]) -> Iterator[Reading]:
    """Yield the readings of some documents, each table asked once for all of them."""
    if not docs:
        return
    by_doc: dict[str, dict[str, list[dict[str, object]]]] = {doc: {} for doc in docs}
    for table in ("document", *(kind.TABLE for kind in FACTS)):
        key = "id" if table == "document" else "doc"
        cursor = connection.execute(f"SELECT * FROM {table} WHERE list_contains(?, {key})", [list(docs)])
        names = [column[0] for column in cursor.description or ()]
        for values in cursor.fetchall():
            row = dict(zip(names, values, strict=True))
            by_doc[row[key]].setdefault(table, []).append(row)
    for rows in by_doc.values():
        yield reading_of({**{kind.TABLE: [] for kind in FACTS}, **rows})


def facts_of(reading: Reading) -> dict[str, tuple[Fact, ...]]:
    """Return the facts of a reading that people correct, by table."""
    attributes = {kind: name for name, kind in fact_attributes().items()}
    return {kind.TABLE: getattr(reading, attributes[kind]) for kind in CORRECTED}


def found_again(one: Correction, facts: Sequence[Fact]) -> str | None:
    """Return the id that a corrected fact has among the facts of its kind; None where no fact is clearly the same."""
    if any(each.id == one.fact for each in facts):
        return one.fact
    types = {one.type, one.after if one.field in ("event_type", "stance") else one.type}
    best, near = None, 0.0
    for each in facts:
        share = _share(one, each)
        if share > near and type_of(each) in types:
            best, near = each.id, share
    return best if near >= OVERLAP else None


def _share(one: Correction, fact: Fact) -> float:
    """Return which part of the characters of both spans the two have in common."""
    common = min(one.stop, fact.stop) - max(one.start, fact.start)
    return max(common, 0) / max(max(one.stop, fact.stop) - min(one.start, fact.start), 1)
