"""What changed between two builds of a record: rows, actors and happenings split or merged, and why, as far as is known."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import duckdb

from sanudo.errors import RecordError
from sanudo.store.reader import RecordReader
from sanudo.store.schema import quoted

Change = Literal["added", "withdrawn", "changed"]
Row = dict[str, Any]

KEYS: dict[str, tuple[str, ...]] = {
    "actor_entity": ("key",),
    "actor_alias": ("key",),
    "copy": ("doc",),
    "report": ("event",),
    "position_history": ("position",),
    "agreement_status": ("agreement", "status", "since"),
    "failure": ("origin", "stage"),
    "review": ("fact",),
}
"""What tells the rows of a table apart where it is not their `id`."""
_LEFT_OUT = ("meta", "dyad", "dyad_statement")
"""Tables that follow from the others, or say what `Diff` says itself."""
_HIDDEN = frozenset({"sketch", "gist"})
"""Columns that only merging reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableDiff:
    """What changed in a table. `columns` counts changed rows by column, `reasons` all three kinds by why they changed."""

    table: str
    before: int
    after: int
    added: int
    withdrawn: int
    changed: int
    columns: dict[str, int]
    reasons: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Regrouping:
    """An actor or a happening that was split into several (`one` is the old id) or made of several (`one` is the new id)."""

    kind: Literal["actor", "happening"]
    how: Literal["split", "merged"]
    one: str
    name: str
    others: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """What changed between two builds; `old` and `new` are their meta rows, `missing` the tables that only one of them has."""

    old: dict[str, str]
    new: dict[str, str]
    tables: tuple[TableDiff, ...]
    regrouped: tuple[Regrouping, ...]
    documents_added: int
    documents_withdrawn: int
    missing: dict[str, str]

    @property
    def same(self) -> bool:
        """Return whether nothing changed."""
        return not self.regrouped and not self.missing and not any(t.added or t.withdrawn or t.changed for t in self.tables)


def diff(old: str | Path, new: str | Path) -> Diff:
    """Compare two records; raises RecordError for a file that is none."""
    with _both(old, new) as (connection, about):
        tables, missing = _tables(connection)
        documents = _one(connection, _counts("document", ("id",), ()))
        return Diff(
            old=about[0],
            new=about[1],
            tables=tuple(_table(connection, name, about) for name in tables),
            regrouped=tuple(_regrouped(connection, set(tables))),
            documents_added=documents["added"],
            documents_withdrawn=documents["withdrawn"],
            missing=missing,
        )


def changed_rows(old: str | Path, new: str | Path, table: str, *, limit: int | None = None) -> list[Row]:
    """Return the rows of a table that changed: `change`, `reason`, the key, and `columns`, name -> [before, after].

    Of a row that was added or withdrawn the columns hold its values. Raises RecordError for a table that not both have.
    """
    with _both(old, new) as (connection, about):
        tables, _ = _tables(connection)
        if table not in tables:
            raise RecordError(f"The records have no table {table} in common.", hint=f"They have {', '.join(tables)}.")
        keys, columns = _keys(table), _columns(connection, table)
        found = _rows(
            connection, _listed(table, keys, columns, _reason(table, columns, about)) + (f" LIMIT {limit}" if limit else "")
        )
        return [_told(row, keys, columns) for row in found]


@contextmanager
def _both(old: str | Path, new: str | Path) -> Iterator[tuple[duckdb.DuckDBPyConnection, tuple[dict[str, str], dict[str, str]]]]:
    """Attach both records, read-only, as `old` and `new`."""
    about = []
    for path in (old, new):
        with RecordReader(path) as record:
            about.append(record.meta())
    connection = duckdb.connect(":memory:")
    try:
        for name, path in (("old", old), ("new", new)):
            # the same file may be compared with itself, but not attached twice under one instance
            if name == "new" and Path(old).samefile(new):
                connection.execute("ATTACH ':memory:' AS new").fetchall()
                for (table,) in connection.execute(
                    "SELECT table_name FROM duckdb_tables() WHERE database_name = 'old' AND schema_name = 'main'"
                ).fetchall():
                    connection.execute(f"CREATE VIEW new.{table} AS SELECT * FROM old.{table}").fetchall()
            else:
                connection.execute(f"ATTACH {quoted(os.fspath(path))} AS {name} (READ_ONLY)").fetchall()
        yield connection, (about[0], about[1])
    finally:
        connection.close()


def _tables(connection: duckdb.DuckDBPyConnection) -> tuple[list[str], dict[str, str]]:
    """Return the tables that both have, in the order of the newer, and those that only one has."""
    sql = "SELECT table_name FROM information_schema.tables WHERE table_catalog = '{0}' AND NOT ends_with(table_name, '_flat')"
    old, new = ([name for (name,) in connection.execute(sql.format(each)).fetchall()] for each in ("old", "new"))
    order = sorted(set(old) & set(new) - set(_LEFT_OUT), key=lambda name: (_ORDER.index(name) if name in _ORDER else 99, name))
    missing = {name: "old" if name in old else "new" for name in sorted(set(old) ^ set(new) - set(_LEFT_OUT))}
    return order, {name: f"only in the {side} one" for name, side in missing.items() if name not in _LEFT_OUT}


_ORDER = """document happening report meeting_entity agreement_entity agreement_status dispute_entity issue position_history
    actor_entity actor_alias copy event statement position agreement meeting dispute actor mention place time failure""".split()


def _table(connection: duckdb.DuckDBPyConnection, table: str, about: tuple[dict[str, str], dict[str, str]]) -> TableDiff:
    keys, columns = _keys(table), _columns(connection, table)
    counts = _one(connection, _counts(table, keys, columns))
    reasons = {}
    if counts["added"] or counts["withdrawn"] or counts["changed"]:
        sql = (
            f"SELECT reason, count(*) AS n FROM ({_listed(table, keys, columns, _reason(table, columns, about))}) GROUP BY reason"
        )
        reasons = {row["reason"]: row["n"] for row in _rows(connection, f"{sql} ORDER BY n DESC, reason")}
    return TableDiff(
        table=table,
        before=counts["before"],
        after=counts["after"],
        added=counts["added"],
        withdrawn=counts["withdrawn"],
        changed=counts["changed"],
        columns={name: counts[f"c_{name}"] for name in columns if counts[f"c_{name}"]},
        reasons=reasons,
    )


def _keys(table: str) -> tuple[str, ...]:
    return KEYS.get(table, ("id",))


def _columns(connection: duckdb.DuckDBPyConnection, table: str) -> list[str]:
    """Return the columns that both have and that are no part of the key."""
    both = [{row[0] for row in connection.execute(f"DESCRIBE {side}.{table}").fetchall()} for side in ("old", "new")]
    order = [row[0] for row in connection.execute(f"DESCRIBE new.{table}").fetchall()]
    return [name for name in order if name in both[0] and name not in _keys(table) and name not in _HIDDEN]


def _joined(table: str, keys: tuple[str, ...]) -> str:
    # rows of one key are told apart by their number, so that a key that occurs twice is compared twice, not four times
    names = ", ".join(f'"{key}"' for key in keys)
    side = "(SELECT *, row_number() OVER (PARTITION BY {names} ORDER BY {names}) AS nth FROM {side}.{table})"
    on = " AND ".join(
        [f'o."{key}" IS NOT DISTINCT FROM n."{key}"' for key in keys if key not in _SURE]
        + [f'o."{k}" = n."{k}"' for k in keys if k in _SURE]
    )
    old, new = (side.format(names=names, side=each, table=table) for each in ("old", "new"))
    return f"{old} o FULL OUTER JOIN {new} n ON {on} AND o.nth = n.nth"


_SURE = frozenset({"id", "key", "doc", "event", "position", "agreement"})
"""Key columns that are never null: joined by equality, which is quicker."""


def _counts(table: str, keys: tuple[str, ...], columns: Any) -> str:
    differs = {name: f'o."{name}" IS DISTINCT FROM n."{name}"' for name in columns}
    both = "(o.nth IS NOT NULL AND n.nth IS NOT NULL)"
    any_of = " OR ".join(differs.values()) or "false"
    each = "".join(f', count_if({both} AND {sql}) AS "c_{name}"' for name, sql in differs.items())
    return (
        f"SELECT count(o.nth) AS before, count(n.nth) AS after, count_if(o.nth IS NULL) AS added, "
        f"count_if(n.nth IS NULL) AS withdrawn, count_if({both} AND ({any_of})) AS changed{each} FROM {_joined(table, keys)}"
    )


def _listed(table: str, keys: tuple[str, ...], columns: list[str], reason: str) -> str:
    differs = " OR ".join(f'o."{name}" IS DISTINCT FROM n."{name}"' for name in columns) or "false"
    key = ", ".join(f'coalesce(n."{name}", o."{name}") AS "k_{name}"' for name in keys)
    cells = "".join(f', o."{name}" AS "o_{name}", n."{name}" AS "n_{name}"' for name in columns)
    return (
        f"SELECT CASE WHEN o.nth IS NULL THEN 'added' WHEN n.nth IS NULL THEN 'withdrawn' ELSE 'changed' END AS change, "
        f"{reason} AS reason, {key}{cells} FROM {_joined(table, keys)} WHERE o.nth IS NULL OR n.nth IS NULL OR {differs} "
        f"ORDER BY change, {', '.join(f'k_{name}' for name in keys)}"
    )


def _reason(table: str, columns: list[str], about: tuple[dict[str, str], dict[str, str]]) -> str:
    """Return the SQL of why a row changed: its document came or went, or was read by another version; else it is unknown."""
    version = about[0].get("version") != about[1].get("version") or about[0].get("sanudo") != about[1].get("sanudo")
    if table == "document":
        otherwise = "'read by another version'" if version else "'input changed'"
        return f"CASE WHEN o.nth IS NULL THEN 'input added' WHEN n.nth IS NULL THEN 'input withdrawn' ELSE {otherwise} END"
    doc = 'coalesce(n."doc", o."doc")' if "doc" in columns or table == "copy" else ""
    otherwise = "'read by another version'" if version else "'unknown'"
    if doc:
        merged = "'merged otherwise'" if table in ("report", "copy", "position_history", "agreement_status") else otherwise
        return (
            f"CASE WHEN {doc} NOT IN (SELECT id FROM old.document) THEN 'input added' "
            f"WHEN {doc} NOT IN (SELECT id FROM new.document) THEN 'input withdrawn' "
            f"ELSE {merged if not version else otherwise} END"
        )
    if table == "happening":
        return (
            "CASE WHEN n.id IN (SELECT happening FROM new.report WHERE doc NOT IN (SELECT id FROM old.document)) "
            "THEN 'input added' WHEN o.id IN (SELECT happening FROM old.report "
            "WHERE doc NOT IN (SELECT id FROM new.document)) THEN 'input withdrawn' "
            f"ELSE {otherwise if version else quoted('merged otherwise')} END"
        )
    return otherwise if version else _by_input()


def _by_input() -> str:
    """Return why a row that many documents stand behind changed, as far as the inputs tell."""
    return (
        "CASE WHEN EXISTS (SELECT 1 FROM new.document WHERE id NOT IN (SELECT id FROM old.document)) "
        "OR EXISTS (SELECT 1 FROM old.document WHERE id NOT IN (SELECT id FROM new.document)) "
        "THEN 'other inputs' ELSE 'unknown' END"
    )


_LINKS = {
    "happening": (
        "SELECT o.happening AS before, n.happening AS after FROM old.report o JOIN new.report n ON n.event = o.event",
        "SELECT id, event_type || ' ' || array_to_string(actor_names[1:2], ', ') || coalesce(', ' || date, '') AS name "
        "FROM {side}.happening",
    ),
    "actor": (
        "SELECT o.key AS before, n.key AS after FROM old.actor o "
        "JOIN new.actor n ON n.doc = o.doc AND n.start = o.start AND n.stop = o.stop",
        "SELECT key AS id, name FROM {side}.actor_entity",
    ),
}


def _regrouped(connection: duckdb.DuckDBPyConnection, tables: set[str]) -> Iterator[Regrouping]:
    """Yield the actors and happenings whose mentions and events, found in both builds, are grouped otherwise."""
    for kind, (links, names) in _LINKS.items():
        if kind == "happening" and "report" not in tables:
            continue
        for how, one, other, here, there in (
            ("split", "before", "after", "old", "new"),
            ("merged", "after", "before", "new", "old"),
        ):
            sql = f"""
            WITH links AS (SELECT DISTINCT before, after FROM ({links})), grouped AS (
              SELECT {one} AS one, list({other} ORDER BY {other}) AS others FROM links GROUP BY {one} HAVING count(*) > 1
            )
            SELECT g.one, h.name, list(t.id ORDER BY t.id) AS others, list(t.name ORDER BY t.id) AS names
            FROM (SELECT one, unnest(others) AS other FROM grouped) g
            JOIN ({names.format(side=here)}) h ON h.id = g.one JOIN ({names.format(side=there)}) t ON t.id = g.other
            GROUP BY ALL ORDER BY len(others) DESC, g.one"""
            for row in _rows(connection, sql):
                parts = {name: tuple(row[name]) for name in ("others", "names")}
                yield Regrouping(kind=kind, how=how, one=row["one"], name=row["name"], **parts)  # type: ignore[arg-type]


def _told(row: Row, keys: tuple[str, ...], columns: list[str]) -> Row:
    """Return a changed row as people and programs read it."""
    pairs = {name: [row[f"o_{name}"], row[f"n_{name}"]] for name in columns}
    if row["change"] == "changed":
        cells = {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
    else:
        cells = {name: pair for name, pair in pairs.items() if pair != [None, None]}
    return {"change": row["change"], "reason": row["reason"], **{name: row[f"k_{name}"] for name in keys}, "columns": cells}


def _rows(connection: duckdb.DuckDBPyConnection, sql: str) -> list[Row]:
    cursor = connection.execute(sql)
    names = [each[0] for each in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _one(connection: duckdb.DuckDBPyConnection, sql: str) -> Row:
    return {name: value or 0 for name, value in _rows(connection, sql)[0].items()}
