"""What merging keeps beside a record so that documents can be added to it: a database attached as `kept`.

    kept.event_column   the events as columns of numbers (`columns.table_of`), by type and publication, numbered within their type
    kept.pair           strong pairs of events of one type by number, and how strong (`weighing`)
    kept.component      by number what was weighed together with an event, where it is more than the event
    kept.actor_count    how often each key bears which name, kind, country, sector and Wikidata id
    kept.actor_called   other names of a key
    kept.actor_read     actors whose key was another as read: doc, id, key
    kept.name_block     under what names keys met
    kept.link           the links that merging found by itself
    kept.actor_named    what each entity is called
    kept.met            the meeting of the world that each meeting of a document belongs to: a happening, or the first of its kind
    kept.met_entity     the id of each of these in `meeting_entity`
    kept.disputed       the dispute of the world (`dispute_entity`) that each of a document, or a happening, belongs to
    kept.dispute_block  under what disputes meet, and when they were published
    kept.agreed         agreements of documents: of which of the world (`agreement_entity`), and to which named one they are laid
    kept.agreement_block  under what agreements meet, and when they were published
    kept.claim_words    the words of claims as bits

The record holds all that people ask for; what is kept only spares the work of finding it again, and can be thrown away.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import duckdb

_TABLES = (
    "pair (kind TINYINT, one INTEGER, two INTEGER, level TINYINT)",
    "component (kind TINYINT, serial INTEGER, component INTEGER)",
    "actor_read (doc VARCHAR, id VARCHAR, key VARCHAR)",
    "name_block (block VARCHAR, key VARCHAR)",
    "link (key VARCHAR, entity VARCHAR, evidence VARCHAR)",
)


def is_kept(connection: duckdb.DuckDBPyConnection) -> bool:
    """Tell whether something is to be kept beside the record."""
    return bool(connection.execute("SELECT 1 FROM duckdb_databases() WHERE database_name = 'kept'").fetchall())


@contextmanager
def keeping(connection: duckdb.DuckDBPyConnection) -> Iterator[bool]:
    """Make the tables that a merge fills, in memory alone where nothing is kept; gives whether it is."""
    durable = is_kept(connection)
    if not durable:
        connection.execute("ATTACH ':memory:' AS kept").fetchall()
    try:
        for each in _TABLES:
            connection.execute(f"CREATE OR REPLACE TABLE kept.{each}").fetchall()
        yield durable
    finally:
        if not durable:
            connection.execute("DETACH kept").fetchall()
