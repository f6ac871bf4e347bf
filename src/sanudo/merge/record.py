"""Merging a record: the step that `sanudo build` runs over the tables of all documents."""

from __future__ import annotations

import duckdb
import numpy as np

from sanudo.merge.agreements import fill_agreements
from sanudo.merge.byhand import ByHand
from sanudo.merge.clusters import parted
from sanudo.merge.columns import TYPE_NAMES, keep_columns, read_columns
from sanudo.merge.copies import find_copies
from sanudo.merge.disputes import fill_disputes
from sanudo.merge.entities import NAMED, link_actors
from sanudo.merge.happenings import strong
from sanudo.merge.issues import fill_issues
from sanudo.merge.kept import keeping
from sanudo.merge.likeness import Scorer, shipped_scorer
from sanudo.merge.meetings import fill_meetings
from sanudo.merge.members import add_members, make_members
from sanudo.merge.tables import make_tables
from sanudo.merge.telling import tell
from sanudo.merge.weighing import keep_components, keep_web, web_of


def prepare(connection: duckdb.DuckDBPyConnection, by_hand: ByHand | None = None, durable: bool = False) -> None:
    """Make the merged tables, link actors and find copies, which everything else rests on; `kept` must be attached."""
    for statement in make_tables():
        connection.execute(statement).fetchall()
    link_actors(connection, by_hand, durable)
    find_copies(connection)


def merge(connection: duckdb.DuckDBPyConnection, scorer: Scorer | None = None, by_hand: ByHand | None = None) -> None:
    """Fill the merged tables of a record: copies, entities, happenings, meetings, agreements, disputes and issues.

    The result is one of the set of documents and of what people say (`by_hand`) alone, in whatever order or batches they came.
    Events are taken type by type, since those of two types are never one happening. What `merge.adding` needs to add to the
    record goes to the database `kept`, where one is attached.
    """
    with keeping(connection) as durable:
        prepare(connection, by_hand, durable)
        make_members(connection)
        for kind in range(len(TYPE_NAMES)):
            _group(connection, kind, scorer or shipped_scorer(), durable)
        (by_hand or ByHand()).lay_over(connection)
        for statement in (NAMED, "CREATE OR REPLACE TABLE kept.actor_named AS FROM actor_named"):
            connection.execute(statement).fetchall()
        for fill in (tell, fill_meetings, fill_agreements, fill_disputes, fill_issues):
            fill(connection)


def _group(connection: duckdb.DuckDBPyConnection, kind: int, scorer: Scorer, durable: bool) -> None:
    """Find the happenings of the events of one type."""
    events = read_columns(connection, f"e.event_type = '{TYPE_NAMES[kind]}'")
    serial = np.arange(len(events))
    pairs = strong(events, scorer)
    web = web_of(pairs, serial)
    component = web.components(len(events))
    add_members(connection, events, parted(events, component, pairs, scorer), serial)
    if durable:
        keep_columns(connection, events, serial)
        keep_web(connection, kind, web)
        keep_components(connection, kind, component)
