"""A made-up merged record of any size, written straight into DuckDB: what the desk's speed is measured on.

Ten events, five statements and eight actors a document, a few of each other fact, three thousand happenings for a thousand
documents a day, countries and people as unevenly busy as in the news. Texts are sentences of made-up words. What a build derives
(views, actors of all documents, pairs of countries, what the desk counts) is made by the build's own statements.
"""

from __future__ import annotations

import random
from pathlib import Path

import duckdb
import pyarrow as pa

from sanudo.merge.tables import make_tables
from sanudo.ontology.countries import countries
from sanudo.ontology.plover import TYPES
from sanudo.store.dyads import make_dyads
from sanudo.store.schema import SCHEMA_VERSION, quoted, tables
from sanudo.store.shortcuts import make_shortcuts
from sanudo.store.views import VIEWS, make_entities

A_DAY = 1000
"""Documents published in a day."""
EVENTS, STATEMENTS, ACTORS = 10, 5, 8
SENTENCES = 20
WIDTH = 96
"""Every sentence has so many characters, so that facts know where they stand."""
POOL = 20_000
PART = 50_000
OUTLETS = 400
PEOPLE = 30_000
LANDS = 120


def make(path: Path, documents: int, memory: str = "3GB") -> None:
    """Write a record of so many documents."""
    path.unlink(missing_ok=True)
    with duckdb.connect(str(path)) as connection:
        connection.execute(f"SET memory_limit = '{memory}'; SET enable_progress_bar = false; SELECT setseed(0.5)")
        for statement in (*(sql for table in tables().values() for sql in table.ddl()), *make_tables()):
            connection.execute(statement)
        _lists(connection)
        for statement in _FACTS:
            # texts are made some at a time, for they need much memory
            share = 2**64 // (documents // PART + 1) + 1 if "{low}" in statement else 2**64
            for low in range(0, 2**64, share):
                connection.execute(statement.format(documents=documents, low=low, high=min(low + share, 2**64) - 1))
        for statement in _MERGED:
            connection.execute(statement)
        make_dyads(connection)
        for statement in (sql for view in VIEWS for sql in view.statements()):
            connection.execute(statement)
        make_entities(connection)
        make_shortcuts(connection)
        for name in ("land", "kind", "sentence", "drawn"):
            connection.execute(f"DROP TABLE {name}")
        connection.execute("CREATE TABLE meta (key VARCHAR NOT NULL, value VARCHAR NOT NULL)")
        about = {"schema": str(SCHEMA_VERSION), "build": f"made-{documents}", "version": "made", "sanudo": "made"}
        rows = ", ".join(f"({quoted(key)}, {quoted(value)})" for key, value in about.items())
        connection.execute(f"INSERT INTO meta VALUES {rows}")
        connection.execute("CHECKPOINT")


def _lists(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the lists that everything is drawn from: countries, types of event, sentences."""
    lands = [(each.alpha3, each.name) for each in countries() if not each.historical][:LANDS]
    kinds = [(name, kind.quad) for name, kind in sorted(TYPES.items())]
    _insert(connection, "land", no=list(range(len(lands))), code=[code for code, _ in lands], name=[name for _, name in lands])
    _insert(connection, "kind", no=list(range(len(kinds))), name=[name for name, _ in kinds], quad=[quad for _, quad in kinds])
    _insert(connection, "sentence", no=list(range(POOL)), words=_sentences())


def _insert(connection: duckdb.DuckDBPyConnection, table: str, **columns: list[object]) -> None:
    connection.register("given", pa.table(columns))
    connection.execute(f"CREATE TABLE {table} AS SELECT * FROM given")
    connection.unregister("given")


def _sentences() -> list[object]:
    """Return sentences of made-up words, the common ones in most of them, each of the same length."""
    chance = random.Random(7)
    parts = ("ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "ru", "sa", "te", "vi", "zo", "tar", "men", "lor", "sin")
    vocabulary = ["".join(chance.choice(parts) for _ in range(2 + n % 3)) for n in range(8000)]
    found: list[object] = []
    for _ in range(POOL):
        words = " ".join(vocabulary[int(len(vocabulary) * chance.random() ** 3)] for _ in range(20))
        found.append(words[: WIDTH - 1].capitalize().ljust(WIDTH - 1, ".") + " ")
    return found


_FACTS = (
    # what each event tells of follows from its happening, so that reports of one agree
    f"""CREATE TABLE drawn AS
    WITH placed AS (
      SELECT d, n, day, day * 3000 + CAST(floor(pow(random(), 3) * 3000) AS BIGINT) AS h
      FROM (SELECT d, n, d // {A_DAY} AS day FROM range({{documents}}) t(d), range({EVENTS}) u(n))
    ), hashed AS (
      SELECT *, (hash(h, 1) % 1000000) / 1e6 AS x, (hash(h, 2) % 1000000) / 1e6 AS y, (hash(h, 3) % 1000000) / 1e6 AS z FROM placed
    )
    SELECT d, n, day, h, CAST(floor(pow(x, 2.5) * {LANDS}) AS INTEGER) AS a, CAST(floor(pow(y, 2.5) * {LANDS}) AS INTEGER) AS b,
      CAST(floor(pow(z, 1.5) * {len(TYPES)}) AS INTEGER) AS k, CAST(floor(pow((hash(h, 4) % 100000) / 1e5, 2) * {PEOPLE}) AS INTEGER) AS p
    FROM hashed""",
    f"""INSERT INTO document BY NAME
    WITH chosen AS (
      SELECT d, string_agg(s.words, '' ORDER BY i) AS text
      FROM (SELECT d, i, CAST(hash(d, i) % {POOL} AS INTEGER) AS pick FROM range({{documents}}) t(d), range({SENTENCES}) u(i)
        WHERE hash('d', d) BETWEEN {{low}} AND {{high}})
      JOIN sentence s ON s.no = pick GROUP BY d)
    SELECT format('{{{{:016x}}}}', hash('d', d)) AS id, text, text[:60] AS title, ['Ada Quill'] AS byline,
      'Outlet ' || CAST(floor(pow((hash(d) % 10000) / 1e4, 2) * {OUTLETS}) AS INTEGER) AS outlet,
      CAST(DATE '2020-01-01' + CAST(d // {A_DAY} AS INTEGER) AS VARCHAR) AS published, '' AS published_note,
      'https://example.org/' || d AS url, 'en' AS language, 'made' AS origin,
      [{{{{'kind': 'body', 'start': 0, 'stop': {SENTENCES * WIDTH}, 'reason': ''}}}}] AS blocks
    FROM chosen ORDER BY id""",
    f"""INSERT INTO actor BY NAME
    SELECT format('{{{{:016x}}}}', hash('a', d, m)) AS id, format('{{{{:016x}}}}', hash('d', d)) AS doc, n * {WIDTH} AS start,
      n * {WIDTH} + 9 AS stop, 0.9 AS score, 'made' AS stage, CASE WHEN m % 2 = 0 THEN 'iso:' || l.code ELSE 'key:' || p END AS key,
      CASE WHEN m % 2 = 0 THEN l.name ELSE 'Person ' || p END AS name, CASE WHEN m % 2 = 0 THEN 'state' ELSE 'person' END AS kind,
      l.code AS country, 'GOV' AS sector, CASE WHEN m % 2 = 0 THEN '' ELSE 'minister' END AS role, true AS named, [] AS aliases,
      [m] AS chains
    FROM (SELECT d, n, 2 * n + w AS m, CASE w WHEN 0 THEN a ELSE b END AS a, p FROM drawn, range(2) t(w) WHERE n < {ACTORS // 2}) JOIN land l ON l.no = a
    ORDER BY doc, start, id""",
    """INSERT INTO mention BY NAME
    SELECT format('{{:016x}}', hash('m', id)) AS id, doc, start, stop, score, stage, 'person' AS kind, chains[1] AS chain, true AS named,
      false AS nominal, id AS actor FROM actor""",
    f"""INSERT INTO event BY NAME
    SELECT format('{{{{:016x}}}}', hash('e', d, e.n)) AS id, format('{{{{:016x}}}}', hash('d', d)) AS doc, e.n * {WIDTH} + 10 AS start,
      e.n * {WIDTH} + 18 AS stop, 0.5 + (hash(d, e.n) % 100) / 250 AS score, 'made' AS stage, k.name AS event_type, [] AS contexts,
      CASE hash(h, 5) % 8 WHEN 0 THEN 'planned' WHEN 1 THEN 'possible' WHEN 2 THEN 'denied' ELSE 'actual' END AS status,
      [format('{{{{:016x}}}}', hash('a', d, 2 * (e.n % {ACTORS // 2})))] AS actors, [format('{{{{:016x}}}}', hash('a', d, 2 * (e.n % {ACTORS // 2}) + 1))] AS recipients,
      [] AS also, [] AS sizes, 'plover' AS codebook, CAST(DATE '2020-01-01' + CAST(h // 3000 AS INTEGER) AS VARCHAR) AS date,
      r.name AS place_name, r.code AS place_country, ['iso:' || l.code] AS actor_keys, [l.name] AS actor_names,
      [l.code] AS actor_countries, ['GOV'] AS actor_sectors, ['key:' || p] AS recipient_keys, ['Person ' || p] AS recipient_names,
      [r.code] AS recipient_countries, ['GOV'] AS recipient_sectors, k.name AS folded, k.quad AS quad,
      round((hash(h, 6) % 200) / 10 - 10, 1) AS intensity, DATE '2020-01-01' + CAST(h // 3000 AS INTEGER) AS first_day,
      DATE '2020-01-01' + CAST(h // 3000 AS INTEGER) AS last_day, e.n * {WIDTH} AS sentence_start, (e.n + 1) * {WIDTH} AS sentence_stop
    FROM drawn e JOIN land l ON l.no = e.a JOIN land r ON r.no = e.b JOIN kind k ON k.no = e.k
    ORDER BY l.code, r.code, first_day, doc, start""",
    f"""INSERT INTO statement BY NAME
    SELECT format('{{{{:016x}}}}', hash('s', d, e.n)) AS id, format('{{{{:016x}}}}', hash('d', d)) AS doc, e.n * {WIDTH} AS start,
      (e.n + 1) * {WIDTH} AS stop, 0.8 AS score, 'made' AS stage, e.n * {WIDTH} + 10 AS cue_start, e.n * {WIDTH} + 18 AS cue_stop,
      [{{{{'start': e.n * {WIDTH} + 20, 'stop': (e.n + 1) * {WIDTH}}}}}] AS content,
      CASE hash(d, e.n, 1) % 3 WHEN 0 THEN 'direct' ELSE 'indirect' END AS manner, [format('{{{{:016x}}}}', hash('a', d, 2 * (e.n % {ACTORS // 2}) + 1))] AS speakers,
      CASE hash(d, e.n, 2) % 9 WHEN 0 THEN 'denied' WHEN 1 THEN 'future' ELSE 'asserted' END AS modality, 'actual' AS status,
      [] AS addressees, [] AS about, ['key:' || p] AS speaker_keys, ['Person ' || p] AS speaker_names, [r.code] AS speaker_countries,
      ['GOV'] AS speaker_sectors, [] AS addressee_keys, [] AS addressee_names, [] AS addressee_countries, [] AS addressee_sectors, [] AS about_names
    FROM drawn e JOIN land r ON r.no = e.b WHERE e.n < {STATEMENTS} ORDER BY doc, start, id""",
    f"""INSERT INTO position BY NAME
    SELECT format('{{{{:016x}}}}', hash('p', d, e.n)) AS id, format('{{{{:016x}}}}', hash('d', d)) AS doc, e.n * {WIDTH} + 20 AS start,
      e.n * {WIDTH} + 60 AS stop, 0.7 AS score, 'made' AS stage, format('{{{{:016x}}}}', hash('a', d, 1)) AS holder,
      'issue ' || hash(h, 7) % 5000 AS issue, ['support', 'oppose', 'sceptical', 'open'][1 + CAST(hash(h, 8) % 4 AS INTEGER)] AS stance,
      'key:' || p AS holder_key, 'Person ' || p AS holder_name, r.code AS holder_country, 'GOV' AS holder_sector,
      e.n * {WIDTH} AS sentence_start, (e.n + 1) * {WIDTH} AS sentence_stop
    FROM drawn e JOIN land r ON r.no = e.b WHERE e.n < 1 ORDER BY doc, start, id""",
    f"""INSERT INTO agreement BY NAME
    SELECT format('{{{{:016x}}}}', hash('g', d, e.n)) AS id, format('{{{{:016x}}}}', hash('d', d)) AS doc, e.n * {WIDTH} + 20 AS start,
      e.n * {WIDTH} + 40 AS stop, 0.7 AS score, 'made' AS stage, 'Treaty of ' || l.name || ' and ' || r.name AS name, 'treaty' AS kind,
      ['signed', 'in force', 'proposed'][1 + CAST(hash(h, 8) % 3 AS INTEGER)] AS status, [] AS aliases, [] AS parties,
      ['iso:' || l.code, 'iso:' || r.code] AS party_keys, [l.name, r.name] AS party_names, [l.code, r.code] AS party_countries, ['GOV', 'GOV'] AS party_sectors,
      e.n * {WIDTH} AS sentence_start, (e.n + 1) * {WIDTH} AS sentence_stop
    FROM drawn e JOIN land l ON l.no = e.a JOIN land r ON r.no = e.b WHERE e.n = 2 AND d % 3 = 0 ORDER BY doc, start, id""",
    f"""INSERT INTO meeting BY NAME
    SELECT format('{{{{:016x}}}}', hash('t', d, e.n)) AS id, format('{{{{:016x}}}}', hash('d', d)) AS doc, e.n * {WIDTH} + 20 AS start,
      e.n * {WIDTH} + 40 AS stop, 0.7 AS score, 'made' AS stage, format('{{{{:016x}}}}', hash('e', d, e.n)) AS event, [] AS participants,
      ['held', 'planned', 'cancelled'][1 + CAST(hash(h, 8) % 3 AS INTEGER)] AS status, CAST(DATE '2020-01-01' + CAST(h // 3000 AS INTEGER) AS VARCHAR) AS date,
      r.name AS place_name, r.code AS place_country, ['iso:' || l.code, 'iso:' || r.code] AS participant_keys, [l.name, r.name] AS participant_names,
      [l.code, r.code] AS participant_countries, ['GOV', 'GOV'] AS participant_sectors, e.n * {WIDTH} AS sentence_start, (e.n + 1) * {WIDTH} AS sentence_stop
    FROM drawn e JOIN land l ON l.no = e.a JOIN land r ON r.no = e.b WHERE e.n = 3 AND d % 2 = 0 ORDER BY doc, start, id""",
    f"""INSERT INTO dispute BY NAME
    SELECT format('{{{{:016x}}}}', hash('q', d, e.n)) AS id, format('{{{{:016x}}}}', hash('d', d)) AS doc, 0 AS start, {WIDTH} AS stop,
      0.7 AS score, 'made' AS stage, 'whether it happened' AS question, [format('{{{{:016x}}}}', hash('s', d, 0))] AS side_a, [format('{{{{:016x}}}}', hash('e', d, 1))] AS side_b
    FROM drawn e WHERE e.n = 0 AND d % 5 = 0 ORDER BY doc""",
)

_SEEN = """count(DISTINCT r.doc) AS documents, list_sort(list(DISTINCT r.outlet)) AS outlets, count(DISTINCT r.doc) AS independent,
  min(r.published) AS first_seen, max(r.published) AS last_seen"""

_MERGED = (
    """INSERT INTO report BY NAME
    SELECT e.id AS event, 'h' || x.h AS happening, 'h' || x.h AS handle, e.doc, d.outlet, CAST(d.published AS DATE) AS published, e.status, e.date,
      true AS independent
    FROM event e JOIN (SELECT format('{:016x}', hash('e', d, n)) AS id, h FROM drawn) x ON x.id = e.id JOIN document d ON d.id = e.doc
    ORDER BY 'h' || x.h, published, e.id""",
    f"""INSERT INTO happening BY NAME
    WITH own AS (
      SELECT r.happening AS id, {_SEEN}, count(*) AS reports, min(r.event) AS event FROM report r GROUP BY r.happening)
    SELECT own.* EXCLUDE (event), e.event_type, e.mode, e.status, e.date, e.first_day, e.last_day, e.first_day AS earliest, e.last_day AS latest,
      [{{'date': e.date, 'status': e.status, 'doc': e.doc, 'published': own.first_seen}}] AS history,
      [{{'date': e.date, 'reports': own.reports, 'docs': [e.doc]}}] AS dates, e.place_name, e.place_country, [e.place_country] AS countries,
      [] AS sizes, e.actor_keys, e.actor_names, e.actor_countries, e.actor_sectors, e.recipient_keys, e.recipient_names,
      e.recipient_countries, e.recipient_sectors, e.quad, e.intensity, [] AS contexts, 0.9 AS score
    FROM own JOIN event e ON e.id = own.event ORDER BY e.first_day NULLS LAST, own.id""",
    """INSERT INTO meeting_entity BY NAME
    SELECT 'm' || t.event AS id, 'h' || t.event AS happening, t.participant_keys, t.participant_names, t.participant_countries, t.status,
      [{'date': t.date, 'status': t.status, 'doc': t.doc, 'published': CAST(d.published AS DATE)}] AS history, t.date, t.place_name,
      t.place_country, 1 AS documents, [d.outlet] AS outlets, 1 AS independent, CAST(d.published AS DATE) AS first_seen, CAST(d.published AS DATE) AS last_seen
    FROM meeting t JOIN document d ON d.id = t.doc WHERE hash(t.id) % 4 = 0 ORDER BY t.id""",
    """INSERT INTO agreement_entity BY NAME
    SELECT 'a' || min(g.id) AS id, g.name, [g.name] AS names, 'treaty' AS kind, any_value(g.party_keys) AS party_keys,
      any_value(g.party_names) AS party_names, any_value(g.party_countries) AS party_countries, max(g.status) AS status,
      [{'date': min(d.published), 'status': max(g.status), 'doc': min(g.doc), 'published': min(CAST(d.published AS DATE))}] AS history,
      list(g.id) AS members, count(DISTINCT g.doc) AS documents, list_sort(list(DISTINCT d.outlet)) AS outlets,
      count(DISTINCT g.doc) AS independent, min(CAST(d.published AS DATE)) AS first_seen, max(CAST(d.published AS DATE)) AS last_seen
    FROM agreement g JOIN document d ON d.id = g.doc GROUP BY g.name ORDER BY 1""",
    """INSERT INTO agreement_status SELECT id, status, first_seen, NULL, history[1]['doc'] FROM agreement_entity""",
    """INSERT INTO dispute_entity BY NAME
    SELECT 'd' || q.id AS id, q.question, NULL AS happening, [{'side': 'a', 'claim': q.side_a[1], 'doc': q.doc,
      'by_keys': s.speaker_keys, 'by_names': s.speaker_names, 'published': CAST(d.published AS DATE)}, {'side': 'b',
      'claim': q.side_b[1], 'doc': q.doc, 'by_keys': e.actor_keys, 'by_names': e.actor_names, 'published': CAST(d.published AS DATE)}] AS claims,
      1 AS documents, [d.outlet] AS outlets, 1 AS independent, CAST(d.published AS DATE) AS first_seen, CAST(d.published AS DATE) AS last_seen
    FROM dispute q JOIN document d ON d.id = q.doc JOIN statement s ON s.id = q.side_a[1] JOIN event e ON e.id = q.side_b[1] ORDER BY q.id""",
    """INSERT INTO issue BY NAME
    SELECT 'i' || issue AS id, issue AS name, [issue] AS names, count(DISTINCT holder_key) AS holders, count(*) AS positions,
      min(CAST(d.published AS DATE)) AS first_seen, max(CAST(d.published AS DATE)) AS last_seen
    FROM position p JOIN document d ON d.id = p.doc GROUP BY issue ORDER BY 1""",
    """INSERT INTO position_history BY NAME
    SELECT 'i' || issue AS issue, holder_key, holder_name, stance, CAST(d.published AS DATE) AS published, NULL AS before, false AS changed,
      p.id AS position, p.doc FROM position p JOIN document d ON d.id = p.doc ORDER BY 1, 2, published""",
)
