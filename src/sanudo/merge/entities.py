"""Writes the links between keys of actors into a record: wherever a key stands, it becomes that of the entity."""

from __future__ import annotations

from collections.abc import Sequence

import duckdb
import pyarrow as pa

from sanudo.merge.actors import Known, Link, link
from sanudo.merge.byhand import ByHand
from sanudo.store.derived import PARTIES

_KNOWN = """
SELECT key, list_sort(list_distinct(list(name) || flatten(list(aliases)))) AS names, mode_of(kind) AS kind,
  mode_of(country) AS country, mode_of(sector) AS sector, max(wikidata) AS wikidata
FROM actor WHERE named GROUP BY key ORDER BY key
"""
_MODE = "CREATE OR REPLACE TEMP MACRO mode_of(x) AS list_aggregate(list_sort(list(x)), 'mode')"


def link_actors(connection: duckdb.DuckDBPyConnection, by_hand: ByHand | None = None) -> None:
    """Make the table `actor_alias` and put entities in the place of linked keys; people's word goes before the machine's."""
    connection.execute(_MODE).fetchall()
    rows = connection.execute(_KNOWN).fetchall()
    links = link(
        Known(key=key, names=tuple(names), kind=kind, country=country, sector=sector or "", wikidata=wikidata)
        for key, names, kind, country, sector, wikidata in rows
    )
    links = (by_hand or ByHand()).links(links)
    _write(connection, links)
    if links:
        _replace(connection)


def _write(connection: duckdb.DuckDBPyConnection, links: Sequence[Link]) -> None:
    table = pa.table(
        {name: pa.array([getattr(each, name) for each in links], pa.string()) for name in ("key", "entity", "evidence")}
    )
    connection.register("links", table)
    connection.execute(
        "INSERT INTO actor_alias SELECT l.key, l.entity, "
        "(SELECT arg_max(name, (n, name)) FROM (SELECT name, count(*) AS n FROM actor a WHERE a.key = l.key GROUP BY name)), l.evidence "
        "FROM links l ORDER BY l.entity, l.key"
    ).fetchall()
    connection.unregister("links")


def _replace(connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute("UPDATE actor SET key = l.entity FROM actor_alias l WHERE l.key = actor.key").fetchall()
    for kind, stems in PARTIES.items():
        table = kind.TABLE  # type: ignore[attr-defined]
        for attribute, stem in stems.items():
            if attribute == stem:
                connection.execute(
                    f"UPDATE {table} SET {stem}_key = l.entity FROM actor_alias l WHERE l.key = {table}.{stem}_key"
                ).fetchall()
            else:
                connection.execute(_REPLACED.format(table=table, column=f"{stem}_keys")).fetchall()


_REPLACED = """
WITH told AS (SELECT id, unnest({column}) AS key, unnest(range(len({column}))) AS place FROM {table}),
linked AS (SELECT DISTINCT id FROM told SEMI JOIN actor_alias USING (key)),
anew AS (
  SELECT t.id, list(coalesce(l.entity, t.key) ORDER BY t.place) AS keys
  FROM told t SEMI JOIN linked USING (id) LEFT JOIN actor_alias l ON l.key = t.key GROUP BY t.id
)
UPDATE {table} SET {column} = anew.keys FROM anew WHERE anew.id = {table}.id
"""
"""A list of keys with entities in their place; rows without a linked key are left as they are."""
