"""Writes the links between keys of actors into a record: wherever a key stands, it becomes that of the entity."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import duckdb
import pyarrow as pa

from sanudo.merge.actors import Known, Link, link, name_blocks
from sanudo.merge.byhand import ByHand
from sanudo.store.derived import PARTIES

COUNT = """
SELECT a.key, name, kind, country, sector, wikidata, named, count(*) AS n FROM actor a {where} GROUP BY ALL
"""
CALLED = "SELECT DISTINCT a.key, unnest(aliases) AS name FROM actor a {where}"

_OFTEN = """
(SELECT key, arg_min({column}, (-n, {column})) AS {column} FROM
  (SELECT key, {column}, sum(n) AS n FROM own WHERE {column} IS NOT NULL GROUP BY ALL) GROUP BY key)
"""
_KNOWN = f"""
WITH own AS (SELECT * FROM kept.actor_count c WHERE named {{only}}),
called AS (
  SELECT key, list_sort(list(DISTINCT name)) AS names
  FROM (SELECT key, name FROM own UNION ALL SELECT key, name FROM kept.actor_called SEMI JOIN own USING (key)) GROUP BY key
), surest AS (SELECT key, max(wikidata) AS wikidata FROM own GROUP BY key)
SELECT key, names, kind, country, sector, wikidata FROM called JOIN surest USING (key)
LEFT JOIN {_OFTEN.format(column="kind")} USING (key) LEFT JOIN {_OFTEN.format(column="country")} USING (key)
LEFT JOIN {_OFTEN.format(column="sector")} USING (key) ORDER BY key
"""

NAMED = """
CREATE OR REPLACE TEMP TABLE actor_named AS
SELECT key, arg_max(name, (n, length(name), name)) AS name, arg_max(country, (n, name, country)) AS country,
  arg_max(sector, (n, name, sector)) AS sector
FROM (
  SELECT coalesce(l.entity, c.key) AS key, c.name, c.country, c.sector, sum(c.n) AS n
  FROM kept.actor_count c LEFT JOIN actor_alias l ON l.key = c.key GROUP BY ALL
) GROUP BY key
"""
"""What each entity is called most often; the tables `kept.actor_count` and `actor_alias` must be filled."""


def link_actors(connection: duckdb.DuckDBPyConnection, by_hand: ByHand | None, durable: bool) -> None:
    """Fill the table `actor_alias` and put entities in the place of linked keys; people's word goes before the machine's."""
    connection.execute(f"CREATE OR REPLACE TABLE kept.actor_count AS {COUNT.format(where='')}").fetchall()
    connection.execute(f"CREATE OR REPLACE TABLE kept.actor_called AS {CALLED.format(where='WHERE named')}").fetchall()
    every = list(known(connection))
    links = link(every)
    if durable:
        write(connection, "kept.link", links_table(links))
        for start in range(0, len(every), 1 << 16):
            write(connection, "kept.name_block", blocks_table(every[start : start + (1 << 16)]))
    write_aliases(connection, (by_hand or ByHand()).links(links))
    if connection.execute("SELECT 1 FROM actor_alias LIMIT 1").fetchall():
        connection.execute(
            "INSERT INTO kept.actor_read SELECT a.doc, a.id, a.key FROM actor a SEMI JOIN actor_alias USING (key)"
        ).fetchall()
        _replace(connection)


def known(connection: duckdb.DuckDBPyConnection, only: str = "") -> Iterator[Known]:
    """Yield what is known under each key that names somebody; `only` is SQL over `c`, a row of counts."""
    for key, names, kind, country, sector, wikidata in connection.execute(_KNOWN.format(only=only)).fetchall():
        yield Known(key=key, names=tuple(names), kind=kind, country=country, sector=sector or "", wikidata=wikidata)


def links_table(links: Sequence[Link]) -> pa.Table:
    """Return links as a table."""
    return pa.table(
        {name: pa.array([getattr(each, name) for each in links], pa.string()) for name in ("key", "entity", "evidence")}
    )


def blocks_table(every: Iterable[Known]) -> pa.Table:
    """Return under what names keys meet, as a table."""
    found = [(block, each.key) for each in every for block in sorted(name_blocks(each))]
    return pa.table({name: pa.array([row[n] for row in found], pa.string()) for n, name in enumerate(("block", "key"))})


def write(connection: duckdb.DuckDBPyConnection, table: str, rows: pa.Table) -> None:
    """Add rows to a table."""
    connection.register("rows", rows)
    connection.execute(f"INSERT INTO {table} SELECT * FROM rows").fetchall()
    connection.unregister("rows")


def write_aliases(connection: duckdb.DuckDBPyConnection, links: Sequence[Link]) -> None:
    """Add links to the table `actor_alias`, with the name used most often under each key."""
    connection.register("links", links_table(links))
    connection.execute(
        "INSERT INTO actor_alias SELECT l.key, l.entity, c.name, l.evidence FROM links l LEFT JOIN ("
        "SELECT key, arg_max(name, (n, name)) AS name FROM (SELECT key, name, sum(n) AS n FROM kept.actor_count GROUP BY ALL) GROUP BY key"
        ") c ON c.key = l.key ORDER BY l.entity, l.key"
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
