"""Linking the actors of new documents: only keys that a new or changed name can lead to are linked again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import duckdb
import pyarrow as pa

from sanudo.merge.actors import MOST, Known, Link, link, name_blocks, same_actor
from sanudo.merge.byhand import ByHand
from sanudo.merge.entities import CALLED, COUNT, blocks_table, known, links_table, write, write_aliases
from sanudo.store.derived import PARTIES

_ANEW = """
CREATE OR REPLACE TEMP TABLE anew AS
WITH before AS (SELECT key, entity FROM alias_before), moved AS (
  SELECT key, b.entity AS shown FROM actor_alias a FULL JOIN before b USING (key) WHERE a.entity IS DISTINCT FROM b.entity
), those AS (
  SELECT doc, id, key FROM actor
  WHERE doc IN (SELECT doc FROM chosen) OR key IN (SELECT key FROM moved UNION SELECT shown FROM moved WHERE shown IS NOT NULL)
), own AS (
  SELECT a.doc, a.id, a.key AS shown, coalesce(r.key, a.key) AS key
  FROM those a LEFT JOIN kept.actor_read r ON r.doc = a.doc AND r.id = a.id
)
SELECT o.doc, o.id, o.shown, o.key AS read, coalesce(l.entity, o.key) AS key FROM own o LEFT JOIN actor_alias l ON l.key = o.key
WHERE coalesce(l.entity, o.key) <> o.shown AND (o.doc IN (SELECT doc FROM chosen) OR o.key IN (SELECT key FROM moved))
"""
"""Actors that stand under another key from now on."""

_SPELLED = """
CREATE OR REPLACE TEMP TABLE spelled AS SELECT id, doc, {named} FROM {table} WHERE doc IN (SELECT doc FROM anew)
"""
_RESPELLED = """
CREATE OR REPLACE TEMP TABLE respelled_{stem} AS
WITH told AS (
  SELECT id, doc, unnest({attribute}) AS actor, unnest({stem}_keys) AS key, unnest(range(len({stem}_keys))) AS place FROM spelled
)
SELECT t.id, list(coalesce(n.key, t.key) ORDER BY t.place) AS keys
FROM told t LEFT JOIN anew n ON n.doc = t.doc AND n.id = t.actor GROUP BY t.id HAVING bool_or(n.id IS NOT NULL)
"""
_UPDATED = """
UPDATE {table} SET {columns} FROM (
  SELECT s.id, {keys} FROM spelled s {joins} WHERE {changed}
) fresh WHERE fresh.id = {table}.id
"""

_COUNTED = "event_type, quad, intensity, first_day, last_day, actor_keys, recipient_keys"
"""What of events as they were has been counted (`store.countings`)."""


def relink(connection: duckdb.DuckDBPyConnection, by_hand: ByHand) -> None:
    """Bring `actor_alias` and every key up to date; `relinked` then says which older documents have changed.

    `event_before` holds the events of these as they were.
    """
    links = _links(connection)
    connection.execute("CREATE OR REPLACE TEMP TABLE alias_before AS FROM actor_alias").fetchall()
    connection.execute("DELETE FROM actor_alias").fetchall()
    write_aliases(connection, by_hand.links(links))
    connection.execute(_ANEW).fetchall()
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE relinked AS SELECT DISTINCT doc FROM anew WHERE doc NOT IN (SELECT doc FROM chosen)"
    ).fetchall()
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE event_before AS SELECT {_COUNTED} FROM event WHERE doc IN (SELECT doc FROM relinked)"
    ).fetchall()
    connection.execute("UPDATE actor SET key = a.key FROM anew a WHERE a.doc = actor.doc AND a.id = actor.id").fetchall()
    connection.execute("DELETE FROM kept.actor_read r USING anew a WHERE a.doc = r.doc AND a.id = r.id").fetchall()
    connection.execute("INSERT INTO kept.actor_read SELECT doc, id, read FROM anew WHERE read <> key").fetchall()
    for kind, stems in PARTIES.items():
        _respell(connection, kind.TABLE, stems)  # type: ignore[attr-defined]


def _respell(connection: duckdb.DuckDBPyConnection, table: str, stems: Mapping[str, str]) -> None:
    """Put the keys that actors have from now on in the place of others, in the facts of one table."""
    lists = {attribute: stem for attribute, stem in stems.items() if attribute != stem}
    named = ", ".join(f"{attribute}, {stem}_keys" for attribute, stem in lists.items())
    for stem in stems.keys() & stems.values():
        sql = f"UPDATE {table} SET {stem}_key = a.key FROM anew a WHERE a.doc = {table}.doc AND a.id = {table}.{stem}"
        connection.execute(sql).fetchall()
    if lists:
        connection.execute(_SPELLED.format(table=table, named=named)).fetchall()
        for attribute, stem in lists.items():
            connection.execute(_RESPELLED.format(attribute=attribute, stem=stem)).fetchall()
        sql = _UPDATED.format(
            table=table,
            columns=", ".join(f"{stem}_keys = fresh.{stem}_keys" for stem in lists.values()),
            keys=", ".join(f"coalesce({stem}.keys, s.{stem}_keys) AS {stem}_keys" for stem in lists.values()),
            joins=" ".join(f"LEFT JOIN respelled_{stem} {stem} ON {stem}.id = s.id" for stem in lists.values()),
            changed=" OR ".join(f"{stem}.id IS NOT NULL" for stem in lists.values()),
        )
        connection.execute(sql).fetchall()


def _links(connection: duckdb.DuckDBPyConnection) -> list[Link]:
    """Count the new documents' actors and return the links between all keys, those that nothing new leads to as they were."""
    new = "a.doc IN (SELECT doc FROM chosen)"
    connection.execute(f"CREATE OR REPLACE TEMP TABLE more AS {COUNT.format(where=f'WHERE {new}')}").fetchall()
    touched = "c.key IN (SELECT key FROM more WHERE named)"
    before = {each.key: each for each in known(connection, f"AND {touched}")}
    for table, rows in (("actor_count", "FROM more"), ("actor_called", CALLED.format(where=f"WHERE named AND {new}"))):
        connection.execute(f"INSERT INTO kept.{table} {rows}").fetchall()
    changed = [each for each in known(connection, f"AND {touched}") if before.get(each.key) != each]
    found = _Component(connection, before, changed)
    if found.keys:
        connection.execute("DELETE FROM kept.link WHERE list_contains(?, key)", [sorted(found.keys)]).fetchall()
        write(connection, "kept.link", links_table(link(found.keys.values(), found.common)))
    return [
        Link(key=key, entity=entity, evidence=why)
        for key, entity, why in connection.execute("FROM kept.link ORDER BY key").fetchall()
    ]


class _Component:
    """The keys that changed ones lead to, or led to, by their names: what is linked is decided among them alone."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, before: dict[str, Known], changed: Sequence[Known]) -> None:
        self._connection = connection
        self.keys: dict[str, Known] = {}
        self.common: set[str] = set()
        own = {
            block
            for each in (*changed, *(before[each.key] for each in changed if each.key in before))
            for block in name_blocks(each)
        }
        was = self._sizes(own)
        self._keys("DELETE FROM kept.name_block WHERE key IN (SELECT key FROM given)", [each.key for each in changed])
        write(connection, "kept.name_block", blocks_table(changed))
        now = self._sizes(own)
        tipped = [block for block in own if (was.get(block, 0) > MOST) != (now.get(block, 0) > MOST)]
        frontier = {each.key: each for each in changed} | self._members(tipped)
        old = {key: before[key] for key in frontier if key in before}
        while frontier:
            self.keys |= frontier
            frontier = self._partners([*frontier.values(), *old.values()])
            old = {}

    def _partners(self, frontier: Sequence[Known]) -> dict[str, Known]:
        """Return the keys, not found yet, that some lead to."""
        by_block: dict[str, list[Known]] = {}
        for each in frontier:
            for block in name_blocks(each):
                by_block.setdefault(block, []).append(each)
        self.common |= {block for block, count in self._sizes(by_block).items() if count > MOST}
        met = self._members(by_block.keys() - self.common)
        shared = self._connection.execute("SELECT key, blocks FROM inside").fetchall()
        return {
            key: met[key]
            for key, blocks in shared
            if key in met
            and key not in self.keys
            and any(same_actor(met[key], other) for block in blocks for other in by_block[block])
        }

    def _sizes(self, blocks: Iterable[str]) -> dict[str, int]:
        return dict(
            self._keys(
                "SELECT block, count(*) FROM kept.name_block WHERE block IN (SELECT key FROM given) GROUP BY block", blocks
            )
        )

    def _members(self, blocks: Iterable[str]) -> dict[str, Known]:
        self._keys(
            "CREATE OR REPLACE TEMP TABLE inside AS SELECT key, list(block ORDER BY block) AS blocks FROM kept.name_block "
            "WHERE block IN (SELECT key FROM given) GROUP BY key",
            blocks,
        )
        return {each.key: each for each in known(self._connection, "AND c.key IN (SELECT key FROM inside)")}

    def _keys(self, sql: str, given: Iterable[str]) -> list[tuple[str, int]]:
        self._connection.register("given", pa.table({"key": pa.array(sorted(given), pa.string())}))
        found = self._connection.execute(sql).fetchall()
        self._connection.unregister("given")
        return found
