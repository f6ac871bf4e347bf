"""Happenings and statements by pair of countries: tables sorted by pair, that a build adds for series to be counted from."""

from __future__ import annotations

import duckdb

from sanudo.ontology.plover import SYMMETRIC
from sanudo.store.schema import quoted

MUTUAL = ", ".join(f"'{name}'" for name in sorted(SYMMETRIC))
DYADS = f"""
WITH sided AS (
  SELECT id, event_type, status, quad, intensity, reports, first_day, last_day, list_distinct(actor_countries) AS givers,
    list_distinct(recipient_countries) AS takers, event_type IN ({MUTUAL}) AS mutual FROM happening
), paired AS (
  SELECT * EXCLUDE (givers, takers), unnest(flatten(list_transform(givers, lambda x: list_concat(
    list_transform(takers, lambda y: {{'a': x, 'b': y, 'way': 1}}),
    list_transform(CASE WHEN mutual THEN givers ELSE [] END, lambda y: {{'a': x, 'b': y, 'way': 0}}))))) AS pair FROM sided
)
SELECT least(pair.a, pair.b) AS one, greatest(pair.a, pair.b) AS two, id, event_type, status, quad, intensity, reports, first_day,
  last_day, bool_or(pair.way = 1 AND pair.a < pair.b) AS forward, bool_or(pair.way = 1 AND pair.a > pair.b) AS back,
  bool_or(pair.way = 0) AS between_them
FROM paired WHERE pair.a <> pair.b GROUP BY ALL ORDER BY one, two, first_day, id"""
SAID = """
WITH named AS (
  SELECT f.id, f.doc, list_distinct(f.speaker_countries) AS givers, f.addressee_countries AS hear,
    coalesce(list(DISTINCT a.country) FILTER (WHERE a.country IS NOT NULL), []) AS meant
  FROM statement f LEFT JOIN mention m ON m.doc = f.doc AND m.start >= f.start AND m.stop <= f.stop
    AND len(list_filter(f.content, lambda c: m.start >= c.start AND m.stop <= c.stop)) > 0
  LEFT JOIN actor a ON a.id = m.actor WHERE len(f.speaker_countries) > 0 GROUP BY ALL
), paired AS (
  SELECT id, doc, unnest(flatten(list_transform(givers, lambda x: list_transform(list_distinct(list_concat(hear, meant)),
    lambda y: {'a': x, 'b': y})))) AS pair FROM named
)
SELECT least(pair.a, pair.b) AS one, greatest(pair.a, pair.b) AS two, p.id, try_cast(d.published AS DATE) AS published
FROM paired p JOIN document d ON d.id = p.doc WHERE pair.a <> pair.b GROUP BY ALL ORDER BY one, two, published, p.id"""
_MEANINGS = (
    ("one", "First country of the pair by the alphabet."),
    ("two", "Second country."),
    ("id", "The happening (happening.id); the columns after it are copied from there."),
    ("forward", "Whether the first country's actors act on the second's."),
    ("back", "Whether the second country's actors act on the first's."),
    ("between_them", "Whether actors of both act together."),
)
_TOLD_OF_STATEMENTS = (
    *_MEANINGS[:2],
    ("id", "The statement (statement.id)."),
    ("published", "When it was published."),
)


def add_dyads(connection: duckdb.DuckDBPyConnection) -> None:
    """Bring both tables up to date for new documents (`chosen`) and happenings told again (`told_before`, `told_now`)."""
    new = "f.doc IN (SELECT doc FROM chosen) AND len(f.speaker_countries) > 0"
    for statement in (
        "DELETE FROM dyad WHERE id IN (SELECT id FROM told_before)",
        "INSERT INTO dyad " + DYADS.replace("FROM happening", "FROM happening SEMI JOIN told_now USING (id)"),
        "INSERT INTO dyad_statement " + SAID.replace("len(f.speaker_countries) > 0", new),
    ):
        connection.execute(statement).fetchall()


def make_dyads(connection: duckdb.DuckDBPyConnection) -> None:
    """Add the tables `dyad` and `dyad_statement` to a merged record that is being built."""
    connection.execute(f"CREATE OR REPLACE TABLE dyad_statement AS {SAID}").fetchall()
    about = "Statements by pair of countries: one side speaks, to the other or with the other named in what is said."
    connection.execute(f"COMMENT ON TABLE dyad_statement IS {quoted(about)}").fetchall()
    for name, told in _TOLD_OF_STATEMENTS:
        connection.execute(f"COMMENT ON COLUMN dyad_statement.{name} IS {quoted(told)}").fetchall()
    connection.execute(f"CREATE OR REPLACE TABLE dyad AS {DYADS}").fetchall()
    meaning = "Happenings by pair of countries, sorted by pair: what series are counted from."
    connection.execute(f"COMMENT ON TABLE dyad IS {quoted(meaning)}").fetchall()
    for name, told in _MEANINGS:
        connection.execute(f"COMMENT ON COLUMN dyad.{name} IS {quoted(told)}").fetchall()
