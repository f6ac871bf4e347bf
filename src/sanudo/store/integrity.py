"""Whether the rows of tables hold together: ids, spans inside their texts, and references from table to table.

Each check is one SQL question over views named like the tables, with a column `part` beside the tables' own: a fact and what it
refers to stand in one part. In a record all rows are of one part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from sanudo.store.schema import Table, tables

SHOWN = 3
"""So many of the rows at fault are named."""

_ACTORS = {
    "mention": ("actor",),
    "statement": ("speakers", "addressees", "principal"),
    "event": ("actors", "recipients", "reported_by"),
    "position": ("holder",),
    "agreement": ("parties",),
    "meeting": ("participants",),
}
REFERENCES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    *((table, column, ("actor",)) for table, columns in _ACTORS.items() for column in columns),
    ("event", "time", ("time",)),
    ("event", "place", ("place",)),
    ("event", "said_in", ("statement",)),
    ("statement", "within", ("statement",)),
    ("meeting", "event", ("event",)),
    ("dispute", "side_a", ("statement", "event")),
    ("dispute", "side_b", ("statement", "event")),
)
"""Table and column, and the tables that hold the ids that stand there."""
ACROSS: tuple[tuple[str, str, str, tuple[tuple[str, str], ...]], ...] = (
    ("report", "event", "event", (("event", "id"),)),
    ("report", "happening", "event", (("happening", "id"),)),
    ("report", "doc", "event", (("document", "id"),)),
    ("copy", "doc", "doc", (("document", "id"),)),
    ("copy", "original", "doc", (("document", "id"),)),
    ("meeting_entity", "happening", "id", (("happening", "id"),)),
    ("dispute_entity", "happening", "id", (("happening", "id"),)),
    ("agreement_entity", "members", "id", (("agreement", "id"),)),
    ("agreement_status", "agreement", "agreement", (("agreement_entity", "id"),)),
    ("position_history", "position", "position", (("position", "id"),)),
    ("position_history", "issue", "position", (("issue", "id"),)),
    ("dyad_statement", "id", "id", (("statement", "id"),)),
    ("actor", "key", "id", (("actor_entity", "key"),)),
    ("event", "id", "id", (("report", "event"),)),
)
"""References to and from the tables that a build adds: table, column, what names its rows, and where the value must stand."""


@dataclass(frozen=True, slots=True)
class Check:
    """A check: what was looked at, how many of them (`noun`), how many are at fault, and some of those in words.

    `notes` are no faults, `noted` how many of them there are.
    """

    name: str
    looked_at: int
    noun: str
    faults: int = 0
    examples: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    noted: int = 0


def check_rows(connection: duckdb.DuckDBPyConnection) -> Iterator[Check]:
    """Yield the checks that every folder of parts and every record passes."""
    yield _together(connection, "ids", "row", map(_ids, _with_ids()))
    yield _together(connection, "documents", "fact", (_refers(t.name, "doc", ("document",)) for t in _facts()))
    yield _together(connection, "spans", "span", (each for table in tables().values() for each in _spans(table)))
    yield _together(connection, "blocks", "document", [_BLOCKS])
    yield _together(connection, "references", "reference", (_refers(*each) for each in REFERENCES))
    yield _together(connection, "chains", "actor", [_CHAINS])


def check_across(connection: duckdb.DuckDBPyConnection) -> Iterator[Check]:
    """Yield the checks of what a build has made across documents, as far as the tables are there."""
    there = {row[0] for row in connection.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()}
    questions = [
        _stands(table, column, name, targets)
        for table, column, name, targets in ACROSS
        if {table, *(each for each, _ in targets)} <= there
    ]
    yield _together(connection, "across documents", "reference", questions)


@dataclass(frozen=True, slots=True)
class _Question:
    """An SQL question for `n` (how many are looked at) and one for the rows at fault, each with its `fault` in words."""

    count: str
    faults: str


def _together(connection: duckdb.DuckDBPyConnection, name: str, noun: str, questions: Iterable[_Question]) -> Check:
    looked_at = faults = 0
    examples: list[str] = []
    for question in questions:
        looked_at += _number(connection, question.count)
        wrong = _number(connection, f"SELECT count(*) FROM ({question.faults})")
        faults += wrong
        if wrong and len(examples) < SHOWN:
            rows = connection.execute(f"SELECT fault FROM ({question.faults}) ORDER BY fault LIMIT {SHOWN}").fetchall()
            examples += [str(row[0]) for row in rows]
    return Check(name, looked_at, noun, faults, tuple(examples[:SHOWN]))


def _number(connection: duckdb.DuckDBPyConnection, sql: str) -> int:
    return int(connection.execute(sql).fetchall()[0][0] or 0)


def _with_ids() -> list[str]:
    return [table.name for table in tables().values() if any(column.name == "id" for column in table.columns)]


def _facts() -> list[Table]:
    return [table for table in tables().values() if any(column.name == "doc" for column in table.columns)]


def _ids(table: str) -> _Question:
    return _Question(
        f"SELECT count(*) FROM {table}",
        f"SELECT '{table} ' || coalesce(id, '(none)') || ' stands ' || count(*) || ' times' AS fault FROM {table} "
        "GROUP BY part, id HAVING count(*) > 1 OR id IS NULL",
    )


def _refers(table: str, column: str, targets: Sequence[str]) -> _Question:
    """Ask whether the ids in a column, or in its lists, stand in other tables of the same part."""
    return _stands(table, column, "id", tuple((each, "id") for each in targets))


def _stands(table: str, column: str, name: str, targets: Sequence[tuple[str, str]]) -> _Question:
    kind = next((c.type for c in tables()[table].columns if c.name == column), None) if table in tables() else None
    listed = (kind is not None and pa.types.is_list(kind)) or (table, column) == ("agreement_entity", "members")
    value = f'unnest("{column}")' if listed else f'"{column}"'
    rows = f'(SELECT part, "{name}" AS name, {value} AS value FROM {table})'
    there = " UNION ALL ".join(f'SELECT part, "{own}" AS value FROM {each}' for each, own in targets)
    said = " or ".join(each for each, _ in targets)
    return _Question(
        f"SELECT count(value) FROM {rows}",
        f"SELECT '{table} ' || r.name || ': {column} ' || r.value || ' is no {said}' AS fault FROM {rows} r "
        f"ANTI JOIN ({there}) t ON t.part = r.part AND t.value = r.value WHERE r.value IS NOT NULL",
    )


def _spans(table: Table) -> Iterator[_Question]:
    """Ask of every span of a table's rows, and of those in their lists, whether it lies in the text of its document."""
    if table.name == "failure":
        return
    names = {column.name: column.type for column in table.columns}
    own = "id" if table.name == "document" else "doc"
    for stop in [each for each in names if each == "stop" or each.endswith("_stop")]:
        stem = stop.removesuffix("stop")
        rows = f'SELECT *, "{stem}start" AS x, "{stop}" AS y FROM {table.name}'
        yield _inside(table.name, own, stem.rstrip("_") or "span", rows)
    for name, kind in names.items():
        if pa.types.is_list(kind) and pa.types.is_struct(kind.value_type) and kind.value_type.get_field_index("start") >= 0:
            each = f'SELECT *, unnest("{name}") AS each FROM {table.name}'
            yield _inside(table.name, own, name, f'SELECT *, each."start" AS x, each.stop AS y FROM ({each})')


def _inside(table: str, own: str, what: str, rows: str) -> _Question:
    return _Question(
        f"SELECT count(x) FROM ({rows})",
        f"SELECT '{table} ' || s.id || ': {what} [' || coalesce(x::VARCHAR, '?') || ':' || coalesce(y::VARCHAR, '?') || '] of ' "
        f"|| length(d.text) || ' characters' AS fault FROM ({rows}) s JOIN document d ON d.part = s.part AND d.id = s.{own} "
        "WHERE (x IS NULL) <> (y IS NULL) OR x < 0 OR y < x OR y > length(d.text)",
    )


_BLOCKS = _Question(
    "SELECT count(*) FROM document",
    "SELECT 'document ' || id || ': block ' || i || ' begins before the end of the one before' AS fault FROM ("
    'SELECT id, i, blocks[i]."start" < blocks[i - 1].stop AS wrong FROM ('
    "SELECT id, blocks, unnest(range(2, len(blocks) + 1)) AS i FROM document)) WHERE wrong",
)
_CHAINS = _Question(
    "SELECT count(*) FROM actor",
    "SELECT 'actor ' || a.id || ': chain ' || a.chain || ' has no mention' AS fault FROM "
    "(SELECT part, doc, id, unnest(chains) AS chain FROM actor) a "
    "ANTI JOIN mention m ON m.part = a.part AND m.doc = a.doc AND m.chain = a.chain",
)
