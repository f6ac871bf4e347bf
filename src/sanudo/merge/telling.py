"""Fills the tables `copy`, `report` and `happening` from the events of all documents and the groups they were put in."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb

AT_ONCE = 1_500_000
"""About so many events are told of at once."""

_TOLD = """
CREATE OR REPLACE TEMP TABLE told AS
SELECT m.root, e.id, e.doc, c.number AS copied, e.event_type, e.mode, e.status, e.date, e.first_day, e.last_day, e.place_name,
  e.place_country, e.place_lat, e.place_lon, e.intensity, e.quad, e.score, d.outlet, try_cast(d.published AS DATE) AS published,
  d.fetched, e.sizes, e.contexts, e.actor_keys, e.recipient_keys
FROM member m JOIN event e ON e.id = m.event JOIN document d ON d.id = e.doc JOIN copied c ON c.doc = e.doc
WHERE m.root >> 40 BETWEEN {first} AND {last}
"""

_FOUNDED = """
CREATE OR REPLACE TEMP TABLE founded AS
SELECT root, 'h' || arg_min(id, (coalesce(published, DATE '9999-01-01'), id)) AS happening FROM told GROUP BY root
"""

_REPORTS = """
INSERT INTO report
SELECT id, happening, 'h' || id, doc, outlet, published, status, date,
  row_number() OVER (PARTITION BY root, copied ORDER BY published NULLS LAST, doc, id) = 1
FROM told JOIN founded USING (root) ORDER BY happening, published NULLS LAST, id
"""

_OFTEN = """
CREATE OR REPLACE TEMP TABLE {name}_often AS
SELECT root, {columns} FROM (
  SELECT root, {columns}, row_number() OVER (PARTITION BY root ORDER BY count(*) DESC, {columns}) AS place
  FROM told WHERE {first} IS NOT NULL GROUP BY root, {columns}
) WHERE place = 1
"""

_DATES = """
CREATE OR REPLACE TEMP TABLE dates_told AS
SELECT root, list({'date': date, 'reports': n, 'docs': docs} ORDER BY length(date) DESC, n DESC, date) AS dates FROM (
  SELECT root, date, count(DISTINCT copied) AS n, list_sort(list(DISTINCT doc)) AS docs FROM told WHERE date IS NOT NULL
  GROUP BY root, date
) GROUP BY root
"""

_HISTORY = """
CREATE OR REPLACE TEMP TABLE history_told AS
WITH one AS (
  SELECT root, published, doc, arg_min({'status': status, 'date': date}, (list_position(['actual', 'denied', 'planned', 'possible'], status), id)) AS s
  FROM told GROUP BY root, published, doc
), moved AS (
  SELECT *, lag(s.status) OVER (PARTITION BY root ORDER BY published NULLS FIRST, doc) AS before FROM one
)
SELECT root, list({'date': s.date, 'status': s.status, 'doc': doc, 'published': published} ORDER BY published NULLS FIRST, doc)
  FILTER (before IS DISTINCT FROM s.status) AS history,
  arg_max(s.status, (coalesce(published, DATE '1000-01-01'), doc)) AS status
FROM moved GROUP BY root
"""

_SIZES = """
CREATE OR REPLACE TEMP TABLE sizes_told AS
WITH each_size AS (
  SELECT t.root, t.doc, t.published, s.kind, s.value, s.qualifier FROM told t, unnest(t.sizes) u(s)
), kinds AS (
  SELECT root, kind, min(value) AS low, max(value) AS high,
    arg_max(value, (coalesce(published, DATE '1000-01-01'), doc, value)) AS latest,
    list({'value': value, 'qualifier': qualifier, 'doc': doc} ORDER BY published NULLS FIRST, doc, value) AS told
  FROM each_size GROUP BY root, kind
)
SELECT root, list({'kind': kind, 'low': low, 'high': high, 'latest': latest, 'told': told} ORDER BY kind) AS sizes
FROM kinds GROUP BY root
"""

PARTIES = """
CREATE OR REPLACE TEMP TABLE {name} AS
WITH told_once AS (
  SELECT m.{root} AS root, unnest(list_distinct(f.{stem}_keys)) AS key, m.copied FROM {member} m JOIN {table} f ON f.id = m.id
), counted AS (
  SELECT root, key, count(DISTINCT copied) AS n, max(count(DISTINCT copied)) OVER (PARTITION BY root) AS most
  FROM told_once WHERE key IS NOT NULL GROUP BY root, key
)
SELECT root, list(key ORDER BY n DESC, key) AS keys, list(a.name ORDER BY n DESC, key) AS names,
  list(a.country ORDER BY n DESC, key) AS countries, list(a.sector ORDER BY n DESC, key) AS sectors
FROM counted JOIN actor_named a USING (key) WHERE n * 2 >= most GROUP BY root
"""
"""The parties of groups of facts: those that at least half as many independent documents name as name the one named most."""

_HAPPENINGS = """
INSERT INTO happening
WITH counted AS (
  SELECT root, any_value(event_type) AS event_type, count(*) AS reports, count(DISTINCT doc) AS documents,
    coalesce(list_sort(list(DISTINCT outlet) FILTER (outlet IS NOT NULL)), []) AS outlets, count(DISTINCT copied) AS independent,
    min(published) AS first_seen, max(published) AS last_seen, min(fetched) AS learned, min(first_day) AS earliest,
    max(last_day) AS latest, any_value(quad) AS quad, round(avg(intensity), 2) AS intensity
  FROM told GROUP BY root
), sure AS (
  SELECT root, round(1 - product(1 - least(score, 0.999)), 4) AS score
  FROM (SELECT root, copied, max(score) AS score FROM told GROUP BY root, copied) GROUP BY root
), about AS (
  SELECT root, list_sort(list(DISTINCT x)) AS contexts
  FROM (SELECT root, unnest(contexts) AS x FROM told) GROUP BY root
), lands AS (
  SELECT root, list(place_country ORDER BY n DESC, place_country) AS countries
  FROM (SELECT root, place_country, count(*) AS n FROM told WHERE place_country IS NOT NULL GROUP BY ALL) GROUP BY root
), spans AS (
  SELECT DISTINCT ON (root, date) root, date, first_day, last_day FROM told WHERE date IS NOT NULL ORDER BY root, date, first_day, last_day
)
SELECT f.happening, c.event_type, m.mode, h.status, h.history, d.dates[1].date, s.first_day, s.last_day, c.earliest, c.latest,
  coalesce(d.dates, []), p.place_name, l.countries[1], p.place_lat, p.place_lon, coalesce(l.countries, []), coalesce(z.sizes, []),
  coalesce(a.keys, []), coalesce(a.names, []), coalesce(a.countries, []), coalesce(a.sectors, []),
  coalesce(r.keys, []), coalesce(r.names, []), coalesce(r.countries, []), coalesce(r.sectors, []),
  c.quad, c.intensity, coalesce(x.contexts, []), c.reports, c.documents, c.outlets, c.independent, c.first_seen, c.last_seen,
  c.learned, u.score
FROM counted c JOIN founded f USING (root) JOIN history_told h USING (root) JOIN sure u USING (root)
LEFT JOIN mode_often m USING (root) LEFT JOIN dates_told d USING (root) LEFT JOIN place_often p USING (root)
LEFT JOIN lands l USING (root) LEFT JOIN sizes_told z USING (root) LEFT JOIN about x USING (root)
LEFT JOIN acting a USING (root) LEFT JOIN receiving r USING (root)
LEFT JOIN spans s ON s.root = c.root AND s.date = d.dates[1].date
ORDER BY s.first_day NULLS LAST, f.happening
"""


def tell(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill `report` and `happening` from the table `member`, which says for each event the number of its happening.

    Happenings of few types are told at once, so that it takes no more memory for a large record than for one of `AT_ONCE` events.
    """
    for first, last in _batches(connection):
        _tell(connection, first, last)


def _batches(connection: duckdb.DuckDBPyConnection) -> Iterator[tuple[int, int]]:
    """Yield from which to which of the high numbers of happenings, those of types, are told at once."""
    rows = connection.execute("SELECT root >> 40 AS kind, count(*) FROM member GROUP BY kind ORDER BY kind").fetchall()
    begin, events = None, 0
    for place, (kind, count) in enumerate(rows):
        begin, events = kind if begin is None else begin, events + count
        if place + 1 == len(rows) or events + rows[place + 1][1] > AT_ONCE:
            yield begin, kind
            begin, events = None, 0


def _tell(connection: duckdb.DuckDBPyConnection, first: int, last: int) -> None:
    statements = [
        _TOLD.format(first=first, last=last),
        _FOUNDED,
        _REPORTS,
        _OFTEN.format(name="mode", columns="mode", first="mode"),
        _OFTEN.format(name="place", columns="place_name, place_lat, place_lon", first="place_name"),
        _DATES,
        _HISTORY,
        _SIZES,
        PARTIES.format(name="acting", root="root", stem="actor", member="told", table="told"),
        PARTIES.format(name="receiving", root="root", stem="recipient", member="told", table="told"),
        _HAPPENINGS,
    ]
    for statement in statements:
        connection.execute(statement).fetchall()
    for name in (
        "told",
        "founded",
        "mode_often",
        "place_often",
        "dates_told",
        "history_told",
        "sizes_told",
        "acting",
        "receiving",
    ):
        connection.execute(f"DROP TABLE {name}").fetchall()
