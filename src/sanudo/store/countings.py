"""What pages of actors and of pairs of countries are counted from: tables of the schema `desk`, sorted by whom they are about.

`actor_month` and `counterpart` hold sums over events: for added documents their own are added, less what changed of old ones.
`called` is counted anew for whom new or changed documents speak of. `between` has a row for each happening of a pair: those of
happenings told again are taken out and put in again. `dispute_between`, which is small, is made anew.
"""

from __future__ import annotations

from collections.abc import Iterator

import duckdb

from sanudo.store.dyads import MUTUAL
from sanudo.store.reader import RecordReader
from sanudo.store.results import Count, Counterpart, MonthCount

_MONTH = "CAST(date_trunc('month', {}) AS DATE)"
_SAME_MONTH = f"CASE WHEN {_MONTH.format('first_day')} = {_MONTH.format('last_day')} THEN {_MONTH.format('first_day')} END"

MONTHS = f"""
SELECT key, event_type, quad, month, count(*) AS n, round(sum(intensity), 6) AS felt FROM (
  SELECT unnest(list_distinct(actor_keys || recipient_keys)) AS key, event_type, quad, {_SAME_MONTH} AS month, intensity
  FROM event)
WHERE key IS NOT NULL GROUP BY ALL ORDER BY key, month"""
"""The events that an actor has part in, by type, quad class and the month that holds them."""

COUNTERPARTS = """
WITH sided AS (
  SELECT unnest(list_distinct(actor_keys || recipient_keys)) AS key, actor_keys, recipient_keys, intensity FROM event
), told AS (
  SELECT key, actor_keys, recipient_keys, intensity, list_contains(actor_keys, key) AS acts,
    list_contains(recipient_keys, key) AS receives FROM sided WHERE key IS NOT NULL
), others AS (
  SELECT key, unnest(list_distinct(recipient_keys)) AS other, acts AS gave, false AS got, receives AS beside, intensity FROM told
  UNION ALL
  SELECT key, unnest(list_distinct(actor_keys)), false, receives, acts, intensity FROM told
)
SELECT key, other, count_if(gave) AS acted, count_if(got) AS received, count_if(beside AND NOT gave AND NOT got) AS together,
  round(sum(intensity) FILTER (gave OR got), 6) AS felt, count(intensity) FILTER (gave OR got) AS feeling
FROM others WHERE other <> key GROUP BY key, other ORDER BY key, other"""
"""With whom an actor has how many events: as recipient, as actor, on the same side."""

CALLED = """
SELECT a.key, lower(a.role) AS called, min(a.role) AS role, count(DISTINCT a.doc) AS documents,
  min(try_cast(d.published AS DATE)) AS first, max(try_cast(d.published AS DATE)) AS last
FROM actor a JOIN document d ON d.id = a.doc WHERE a.role <> '' GROUP BY 1, 2 ORDER BY 1, 2"""
"""What documents call an actor, and when."""

_DENIED = "list_transform(history, lambda h: h['status'] = 'denied')"
_DATES = "list_filter(list_transform(dates, lambda x: x['date']), lambda x: x <> '')"
_DIFFERS = f"""coalesce(list_bool_or({_DENIED}) AND NOT list_bool_and({_DENIED}), false)
  OR coalesce(len(list_filter({_DATES}, lambda x: len(list_filter({_DATES},
    lambda y: NOT (starts_with(x, y) OR starts_with(y, x)))) > 0)) > 0, false)
  OR coalesce(len(countries) > 1, false)
  OR coalesce(len(list_filter(sizes, lambda s: s['low'] IS DISTINCT FROM s['high'])) > 0, false)"""
"""Whether the accounts of a happening differ: in whether it happened, when, where, or in a number."""

_WAYS = """id, event_type IN ({mutual}) AS mutual, {forward} AS forward, {back} AS back, quad, intensity, documents,
  first_day, last_day, coalesce(first_day, first_seen) AS since, coalesce(last_day, last_seen) AS until,
  ({differs}) AS differs"""

BETWEEN = f"""
SELECT y.one, y.two, y.forward, y.back, h.* EXCLUDE (forward, back) FROM dyad y JOIN (
  SELECT {_WAYS.format(mutual=MUTUAL, forward="NULL", back="NULL", differs=_DIFFERS)} FROM happening) h ON h.id = y.id
ORDER BY one, two, first_day, y.id"""
"""Happenings by pair of countries, with what a pair's page asks of them."""

BETWEEN_TWO = f"""
SELECT {
    _WAYS.format(
        mutual=MUTUAL,
        forward="list_contains(actor_countries, $one) AND list_contains(recipient_countries, $two)",
        back="list_contains(actor_countries, $two) AND list_contains(recipient_countries, $one)",
        differs=_DIFFERS,
    )
}
FROM happening
WHERE forward OR back OR (mutual AND list_contains(actor_countries, $one) AND list_contains(actor_countries, $two))"""
"""The same of one pair, from the happenings themselves."""

DISPUTES = """
WITH claimed AS (
  SELECT DISTINCT id, unnest(flatten(list_transform(claims, lambda c: c['by_keys']))) AS key FROM dispute_entity
), counted AS (
  SELECT key, country, count(*) AS n FROM actor SEMI JOIN claimed USING (key) WHERE country IS NOT NULL GROUP BY ALL
), sides AS (
  SELECT DISTINCT id, country FROM claimed JOIN (SELECT key, arg_max(country, (n, country)) AS country FROM counted GROUP BY key)
  USING (key)
), pairs AS (
  SELECT a.country AS one, b.country AS two, a.id FROM sides a JOIN sides b ON b.id = a.id AND a.country < b.country
  UNION SELECT y.one, y.two, q.id FROM dispute_entity q JOIN desk.between y ON y.id = q.happening
)
SELECT one, two, id FROM pairs ORDER BY one, two, id"""
"""Disputes by pair of countries: actors of both claim, or the happening is between them."""


_TABLES = {"actor_month": MONTHS, "counterpart": COUNTERPARTS, "called": CALLED, "between": BETWEEN, "dispute_between": DISPUTES}
"""In the order in which they are made: disputes look at `between`."""


def make_countings(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the tables of a merged record that is being built; the schema `desk` must be there."""
    for name, sql in _TABLES.items():
        connection.execute(f"CREATE OR REPLACE TABLE desk.{name} AS {sql}").fetchall()


def add_countings(connection: duckdb.DuckDBPyConnection) -> None:
    """Bring the tables up to date for new and changed documents (`event_now`, `event_before`) and for what was told again."""
    for statement in _added():
        connection.execute(statement).fetchall()


_NOW = "event AS (FROM event_now)"
_BEFORE = "event AS (FROM event_before)"
_SUMMED: dict[str, tuple[str, str, str, tuple[str, ...]]] = {
    "actor_month": (MONTHS, "key", "event_type, quad, month", ("n", "felt")),
    "counterpart": (COUNTERPARTS, "key, other", "", ("acted", "received", "together", "felt", "feeling")),
}
"""Tables of sums over events: the SQL that counts them, whose rows are put together again, by what else, and what is summed."""


def _added() -> Iterator[str]:
    for table, (sql, whose, rest, sums) in _SUMMED.items():
        by = f"{whose}, {rest}" if rest else whose
        less = ", ".join(f"-{name}" for name in sums)
        yield f"CREATE OR REPLACE TEMP TABLE more AS WITH {_NOW} FROM ({sql})"
        yield f"INSERT INTO more WITH {_BEFORE} SELECT {by}, {less} FROM ({sql})"
        total = ", ".join(
            f"round(sum({name}), 6) AS {name}" if name == "felt" else f"sum({name})::BIGINT AS {name}" for name in sums
        )
        some = f"({whose}) IN (SELECT {f'({whose})' if rest == '' else whose} FROM more)"
        # a sum over nothing is none, not nought
        felt = "CASE WHEN feeling > 0 THEN felt END AS felt" if "feeling" in sums else "felt AS felt"
        left = " + ".join(name for name in sums if name not in ("felt", "feeling"))
        yield f"""CREATE OR REPLACE TEMP TABLE summed AS SELECT * REPLACE ({felt}) FROM (
          SELECT {by}, {total} FROM (FROM desk.{table} WHERE {some} UNION ALL FROM more) GROUP BY ALL) WHERE {left} > 0"""
        yield f"DELETE FROM desk.{table} WHERE {some}"
        yield f"INSERT INTO desk.{table} FROM summed ORDER BY ALL"
    yield """CREATE OR REPLACE TEMP TABLE spoken_of AS SELECT key FROM actor WHERE doc IN (SELECT doc FROM chosen)
      UNION SELECT unnest([shown, key]) FROM anew"""
    yield "DELETE FROM desk.called WHERE key IN (SELECT key FROM spoken_of)"
    yield f"INSERT INTO desk.called WITH actor AS (FROM main.actor WHERE key IN (SELECT key FROM spoken_of)) FROM ({CALLED})"
    yield "DELETE FROM desk.between WHERE id IN (SELECT id FROM told_before)"
    told = "(FROM main.{0} WHERE id IN (SELECT id FROM told_now))"
    shadows = ", ".join(f"{table} AS {told.format(table)}" for table in ("dyad", "happening"))
    yield f"INSERT INTO desk.between WITH {shadows} FROM ({BETWEEN})"
    yield f"CREATE OR REPLACE TABLE desk.dispute_between AS {_TABLES['dispute_between']}"


def types_of(record: RecordReader, key: str, limit: int = 1000) -> tuple[Count, ...]:
    """Return the events that an actor has part in by type, those of most events first."""
    rows = record.rows(
        """SELECT event_type AS value, CAST(sum(n) AS BIGINT) AS count FROM desk.actor_month WHERE key = ?
        GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?""",
        [key, limit],
    )
    return tuple(Count(**row) for row in rows)


def months_of(record: RecordReader, key: str) -> tuple[MonthCount, ...]:
    """Return the events that an actor has part in by month and quad class, those without either left out."""
    rows = record.rows(
        """SELECT month, quad, CAST(sum(n) AS BIGINT) AS count, sum(felt) AS intensity FROM desk.actor_month
        WHERE key = ? AND month IS NOT NULL AND quad IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2""",
        [key],
    )
    return tuple(MonthCount(**row) for row in rows)


def counterparts_of(record: RecordReader, key: str, limit: int) -> tuple[Counterpart, ...]:
    """Return the actors that an actor has most to do with."""
    rows = record.rows(
        """WITH summed AS (
          SELECT other AS key, CAST(sum(acted) AS BIGINT) AS acted, CAST(sum(received) AS BIGINT) AS received,
            CAST(sum(together) AS BIGINT) AS together, sum(felt) / nullif(sum(feeling), 0) AS intensity
          FROM desk.counterpart WHERE key = $key GROUP BY 1
          ORDER BY sum(acted) + sum(received) + sum(together) DESC, 1 LIMIT 4 * $limit)
        SELECT c.key, e.name, e.country, c.acted, c.received, c.together, c.intensity
        FROM summed c JOIN actor_entity e ON e.key = c.key ORDER BY c.acted + c.received + c.together DESC, c.key LIMIT $limit""",
        {"key": key, "limit": limit},
    )
    return tuple(Counterpart(**row) for row in rows)
