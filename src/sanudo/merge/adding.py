"""Adding documents to a merged record: only what the new ones touch is decided again, and the result is that of merging all.

New actors are linked to those they share a name with; new texts are held against old ones by their shingles; new events meet the
old ones that share a block. Where an old event turns out to be rather one happening with a new one, all that was weighed together
with it is weighed again. `kept` must be attached, as merging left it, and the new documents' facts must stand in the tables, their
ids in the table `chosen`.
"""

from __future__ import annotations

import duckdb

from sanudo.merge.agreement_adding import add_agreements
from sanudo.merge.byhand import ByHand
from sanudo.merge.copies import find_more_copies
from sanudo.merge.disputes import add_disputes
from sanudo.merge.entities import NAMED
from sanudo.merge.issues import fill_issues
from sanudo.merge.likeness import Scorer, shipped_scorer
from sanudo.merge.meetings import add_meetings
from sanudo.merge.regrouping import group_again
from sanudo.merge.relinking import relink
from sanudo.merge.telling import tell
from sanudo.store.alongside import alongside
from sanudo.store.views import entity_counts, entity_rows

_CHANGED = """
CREATE OR REPLACE TEMP TABLE changed AS
SELECT id AS event FROM event WHERE doc IN (SELECT doc FROM chosen UNION SELECT doc FROM relinked UNION SELECT doc FROM recopied)
"""

_NOW = """
CREATE OR REPLACE TEMP TABLE event_now AS
SELECT id, doc, start, score, event_type, mode, status, quad, intensity, place_country, first_day, last_day, actor_keys, actor_countries,
  recipient_keys, recipient_countries
FROM event WHERE doc IN (SELECT doc FROM chosen UNION SELECT doc FROM relinked)
"""
"""The events of new documents and of those that have changed, with what is counted and listed of them: looked for once."""

_RENAMED = """
CREATE OR REPLACE TEMP TABLE renamed AS
SELECT k.key FROM kept.actor_named k JOIN actor_named a USING (key)
WHERE (k.name, k.country, k.sector) IS DISTINCT FROM (a.name, a.country, a.sector)
"""

_RETOLD = """
INSERT INTO member
WITH named AS (
  SELECT id FROM (SELECT id, unnest(actor_keys || recipient_keys) AS key FROM happening) SEMI JOIN renamed USING (key) GROUP BY id
)
SELECT r.event, -1000000000 - dense_rank() OVER (ORDER BY r.happening)
FROM report r SEMI JOIN named n ON n.id = r.happening ANTI JOIN member m ON m.event = r.event
"""
"""Happenings that are what they were, but one of whose parties has another name."""


_COUNTED = "id, event_type, status, quad, place_country, actor_countries, recipient_countries, outlets"
"""What of happenings as they were has been counted (`store.shortcuts`)."""

_SUMMED = """
SELECT key, bool_or(named) AS named, list_sort(list_distinct(flatten(list(names)))) AS names,
  list_sort(list_distinct(flatten(list(roles)))) AS roles, sum(documents)::BIGINT AS documents, sum(mentions)::BIGINT AS mentions,
  sum(acted)::BIGINT AS acted, sum(received)::BIGINT AS received, sum(spoke)::BIGINT AS spoke, min(first_published) AS first_published,
  max(last_published) AS last_published
FROM (FROM more UNION ALL BY NAME SELECT * EXCLUDE (name, kind, country, sector, wikidata) FROM actor_entity SEMI JOIN more USING (key))
GROUP BY key
"""


def add(connection: duckdb.DuckDBPyConnection, scorer: Scorer | None = None, by_hand: ByHand | None = None) -> None:
    """Merge the documents of the table `chosen` into a record whose other documents are merged."""
    by_hand = by_hand or ByHand()
    relink(connection, by_hand)
    find_more_copies(connection)
    for statement in (_CHANGED, _NOW):
        connection.execute(statement).fetchall()
    group_again(connection, scorer or shipped_scorer(), by_hand)
    _tell(connection)
    with alongside(connection, add_agreements, ("chosen", "relinked", "recopied", "copied", "renamed", "actor_named")):
        add_meetings(connection)
        add_disputes(connection)
        for table in ("issue", "position_history"):
            connection.execute(f"DELETE FROM {table}").fetchall()
        fill_issues(connection)


def _tell(connection: duckdb.DuckDBPyConnection) -> None:
    """Tell again of the happenings of the table `member`, and of those whose parties have another name now."""
    for statement in (
        NAMED,
        _RENAMED,
        _RETOLD,
        "CREATE OR REPLACE TABLE kept.actor_named AS FROM actor_named",
        "CREATE OR REPLACE TEMP TABLE told_before AS SELECT DISTINCT happening AS id FROM report SEMI JOIN member USING (event)",
        f"CREATE OR REPLACE TEMP TABLE happening_before AS SELECT {_COUNTED} FROM happening WHERE id IN (SELECT id FROM told_before)",
        "DELETE FROM happening WHERE id IN (SELECT id FROM told_before)",
        "DELETE FROM report WHERE event IN (SELECT event FROM member)",
    ):
        connection.execute(statement).fetchall()
    tell(connection)
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE told_now AS SELECT DISTINCT happening AS id FROM report SEMI JOIN member USING (event)"
    ).fetchall()


def add_entities(connection: duckdb.DuckDBPyConnection) -> None:
    """Bring `actor_entity` up to date: the new documents are counted and added, keys that moved are counted anew."""
    moved, new, inside = "key IN (SELECT key FROM moved)", "doc IN (SELECT doc FROM chosen)", "doc IN (SELECT doc FROM moved_doc)"
    counts = (
        "(SELECT coalesce(l.entity, c.key) AS key, c.* EXCLUDE (key) FROM kept.actor_count c "
        "LEFT JOIN actor_alias l ON l.key = c.key WHERE coalesce(l.entity, c.key) IN (SELECT key FROM counted))"
    )
    for statement in (
        "CREATE OR REPLACE TEMP TABLE moved AS SELECT unnest([shown, key]) AS key FROM anew SEMI JOIN relinked USING (doc)",
        f"CREATE OR REPLACE TEMP TABLE more AS WITH event AS (FROM event_now) SELECT * FROM ({entity_counts(new)}) WHERE NOT {moved}",
        f"CREATE OR REPLACE TEMP TABLE moved_doc AS SELECT DISTINCT doc FROM actor WHERE {moved}",
        f"CREATE OR REPLACE TEMP TABLE counted AS {_SUMMED} UNION ALL SELECT * FROM ({entity_counts(inside, moved)})",
        f"DELETE FROM actor_entity WHERE {moved} OR key IN (SELECT key FROM counted)",
        f"INSERT INTO actor_entity {entity_rows('FROM counted', counts)}",
    ):
        connection.execute(statement).fetchall()
