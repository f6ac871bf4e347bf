"""Laying corrections over a record while it is built: parts stay as they are, the record holds what people say it should."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import duckdb
import pyarrow as pa

from sanudo.fulltext import index
from sanudo.merge.adding import add, add_entities
from sanudo.merge.byhand import ByHand, Pair
from sanudo.merge.entities import write
from sanudo.merge.kept import is_kept
from sanudo.merge.record import merge
from sanudo.review.anchors import documents_of, facts_of, found_again, readings_of, text_hash
from sanudo.review.changing import corrected, type_of
from sanudo.review.corrections import ENTITY, Correction, packed
from sanudo.review.journal import Journal, beside
from sanudo.review.queue import add_queues, make_queues
from sanudo.review.states import Place, State, living, replay
from sanudo.store.build import Anew, BuildReport, Step, build
from sanudo.store.depots import Where
from sanudo.store.dyads import add_dyads, make_dyads
from sanudo.store.queries import open_record
from sanudo.store.rows import arrow_tables, row_of
from sanudo.store.schema import quoted, tables
from sanudo.store.shortcuts import add_shortcuts, make_shortcuts
from sanudo.types import Fact, make_id

COLUMNS: dict[str, tuple[pa.DataType, str]] = {
    "fact": (pa.string(), "Id of the fact in this record, or in the parts where it was rejected."),
    "given": (pa.string(), "Id of the fact when it was corrected; another one where the text has been read anew since."),
    "kind": (pa.string(), "The table of the fact."),
    "doc": (pa.string(), "Id of the document (document.id)."),
    "status": (pa.string(), "accepted, rejected, changed, or pending where there are only notes."),
    "who": (pa.string(), "Who corrected it last."),
    "at": (pa.string(), "When, in UTC."),
    "changes": (pa.string(), "New values by field, as JSON."),
    "note": (pa.string(), "What people remarked, one remark a line."),
    "found": (pa.bool_(), "Whether the fact was found in the parts; a correction that finds none waits for another reading."),
    "type": (pa.string(), "Type of an event or stance of a position, as it was read."),
    "start": (pa.int32(), "Where the evidence starts."),
    "stop": (pa.int32(), "Where the evidence stops."),
    "score": (pa.float64(), "How sure the reader was."),
    "as_read": (pa.string(), "The fact as it was read, as JSON."),
}
"""Columns of the table `review`, and what they mean."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an overlay did: facts by status, corrections that found no fact, and the ids that facts have now by those they had."""

    statuses: dict[str, int]
    lost: int
    now: dict[str, str]


def build_record(where: Where, record: Path, corrections: Path | None = None) -> BuildReport:
    """Make or refresh a record, merged, with people's corrections laid over it: those in a file, or those beside the record.

    Where tantivy is installed, an index to search in is made beside it. Raises RecordError where there is nothing to build from.
    """
    every = Journal(corrections or beside(record)).all()
    adding: list[Step] = [partial(_add, corrections=every), add_dyads, add_entities, add_shortcuts, add_queues]
    if every:
        steps: list[Step] = [partial(_overlaid, corrections=every), make_dyads, make_shortcuts, make_queues]
        overlay = make_id("corrections", *(each.id for each in every))
        report = build(where, record, steps=steps, overlay=overlay, adding=adding)
    else:
        report = build(where, record, steps=[merge, make_dyads, make_shortcuts, make_queues], adding=adding)
    if index.available():
        with open_record(record) as opened:
            index.make_index(opened, report.onto)
    return report


def _overlaid(connection: duckdb.DuckDBPyConnection, corrections: Sequence[Correction]) -> None:
    now = lay_over(connection, corrections).now
    if is_kept(connection):
        connection.execute("CREATE TABLE kept.now_called (given VARCHAR, now VARCHAR)").fetchall()
        write(
            connection,
            "kept.now_called",
            pa.table({"given": pa.array(list(now), pa.string()), "now": pa.array(list(now.values()), pa.string())}),
        )
    merge(connection, by_hand=by_hand(corrections, now))


def _add(connection: duckdb.DuckDBPyConnection, corrections: Sequence[Correction]) -> None:
    """Add new documents to a record over which these corrections lie; raises Anew where one may concern a new document."""
    if not corrections:
        add(connection)
        return
    new = connection.execute("SELECT id, text FROM document WHERE id IN (SELECT doc FROM chosen)").fetchall()
    concerned = {each.doc for each in corrections} | {each.text_sha256 for each in corrections}
    if any(doc in concerned or text_hash(text) in concerned for doc, text in new):
        raise Anew
    add(connection, by_hand=by_hand(corrections, dict(connection.execute("FROM kept.now_called").fetchall())))


def lay_over(connection: duckdb.DuckDBPyConnection, corrections: Sequence[Correction]) -> Outcome:
    """Lay corrections over the facts of a record that is being built, and write down which in the table `review`."""
    own = [each for each in corrections if each.kind != ENTITY]
    others = [other for each in living(own) if (other := _other_of(each))]
    docs = documents_of(connection, [*own, *others])
    readings = {reading.document.id: reading for reading in readings_of(connection, sorted(set(docs.values())))}
    facts = {(doc, kind): found for doc, reading in readings.items() for kind, found in facts_of(reading).items()}

    def place(one: Correction) -> Place | None:
        fact = found_again(one, facts.get((docs.get(one.doc, ""), one.kind), ()))
        return (one.kind, fact) if fact else None

    states = replay(own, place)
    acting = {state.fact for state in states.values() if state.status in ("rejected", "changed")}
    touched = [reading for reading in readings.values() if any(fact.id in acting for fact in reading.facts())]
    changed = [corrected(reading, states) for reading in touched]
    for name, rows in arrow_tables(changed).items():
        if name not in ("document", "failure"):
            _replace(connection, name, [reading.document.id for reading in touched], rows)
    known = {fact.id: fact for found in facts.values() for fact in found}
    given = {(place(each) or (each.kind, each.fact)): each for each in living(own)}
    lost = [each for at, each in given.items() if at not in states]
    _write(connection, [*(_row(state, given[at], known.get(state.fact)) for at, state in states.items()), *map(_lost, lost)])
    counts: dict[str, int] = {}
    for state in states.values():
        counts[state.status] = counts.get(state.status, 0) + 1
    now = {each.fact: at[1] for each in (*own, *others) if (at := place(each))}
    return Outcome(counts, len(lost), now)


def by_hand(corrections: Sequence[Correction], now: Mapping[str, str]) -> ByHand:
    """Return what corrections say of which actors and which events are one, under the ids that events have now."""
    pairs: dict[str, list[Pair]] = {}
    for each in living(corrections):
        if each.action in ("merge", "split") and isinstance(each.after, str) and each.kind in (ENTITY, "event"):
            name = f"{'same' if each.action == 'merge' else 'apart'}_{'actors' if each.kind == ENTITY else 'events'}"
            pairs.setdefault(name, []).append((now.get(each.fact, each.fact), now.get(each.after, each.after)))
    return ByHand(**{name: tuple(found) for name, found in pairs.items()})


def _other_of(one: Correction) -> Correction | None:
    """Return a stand-in for the other event of a merge or split, so that it is found again as the first one is."""
    if one.action not in ("merge", "split") or not isinstance(one.after, str) or not isinstance(one.before, tuple):
        return None
    doc, text, start, stop, kind = one.before
    return replace(one, fact=one.after, doc=doc, text_sha256=text, start=int(start), stop=int(stop), type=kind, after=None)


def _replace(connection: duckdb.DuckDBPyConnection, table: str, docs: Sequence[str], rows: pa.Table) -> None:
    columns = ", ".join(f'"{column.name}"' for column in tables()[table].columns)
    connection.execute(f"DELETE FROM {table} WHERE list_contains(?, doc)", [list(docs)]).fetchall()
    connection.register("rows", rows)
    connection.execute(f"INSERT INTO {table} SELECT {columns} FROM rows ORDER BY doc, start, stop, id").fetchall()
    connection.unregister("rows")


def _write(connection: duckdb.DuckDBPyConnection, rows: Iterable[Mapping[str, object]]) -> None:
    schema = pa.schema([(name, kind) for name, (kind, _) in COLUMNS.items()])
    connection.register("rows", pa.Table.from_pylist(list(rows), schema=schema))
    connection.execute("CREATE TABLE review AS SELECT * FROM rows ORDER BY doc, kind, start, fact").fetchall()
    connection.unregister("rows")
    connection.execute(
        "COMMENT ON TABLE review IS 'What people say of facts: one row for each fact that was corrected.'"
    ).fetchall()
    for name, (_, meaning) in COLUMNS.items():
        connection.execute(f"COMMENT ON COLUMN review.{name} IS {quoted(meaning)}").fetchall()


def _row(state: State, given: Correction, fact: Fact | None) -> dict[str, object]:
    about: dict[str, object] = {}
    if fact is not None:
        read = json.dumps(row_of(fact), ensure_ascii=False, default=str)
        about = {
            "doc": fact.doc,
            "type": type_of(fact),
            "start": fact.start,
            "stop": fact.stop,
            "score": fact.score,
            "as_read": read,
        }
    return {
        "fact": state.fact,
        "given": given.fact,
        "kind": state.kind,
        "status": state.status,
        "who": state.who,
        "at": state.at,
        "changes": json.dumps(
            {name: json.loads(packed(value) or "null") for name, value in state.changes.items()}, ensure_ascii=False
        ),
        "note": "\n".join(f"{note.who}: {note.text}" for note in state.notes),
        "found": True,
        **about,
    }


def _lost(one: Correction) -> dict[str, object]:
    state = replay([one])[(one.kind, one.fact)]
    return {**_row(state, one, None), "doc": one.doc, "found": False, "type": one.type, "start": one.start, "stop": one.stop}
