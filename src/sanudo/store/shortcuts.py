"""What a build counts and looks up beforehand, so that pages of large records need not: tables of the schema `desk`, and indexes.

They hold nothing that the other tables do not say; a record without them is answered the same, only later.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import duckdb

from sanudo.ontology.plover import SYMMETRIC
from sanudo.store.alongside import alongside
from sanudo.store.countings import add_countings, make_countings
from sanudo.store.fields import Row
from sanudo.store.reader import RecordReader
from sanudo.store.schema import quoted
from sanudo.store.shelves import add_shelves, make_shelves

INDEXED = tuple((name, "id") for name in ("event", "document", "happening", "statement", "position", "agreement"))
"""Tables whose rows are looked up one by one, and by what: those that do not lie in the order in which they are asked for."""


def column_values(table: str, column: str) -> str:
    """Return the SQL of the values in a column of a table, one for each row."""
    return f"SELECT {column} AS value FROM {table}"


def list_values(table: str, column: str) -> str:
    """Return the SQL of the values in a list column of a table, each once for each row."""
    return f"SELECT unnest(list_distinct({column})) AS value FROM {table}"


MONTHS = "SELECT published[:7] AS value FROM document WHERE regexp_full_match(published, '[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}')"
COUNTRIES_OF_DOCUMENTS = "SELECT DISTINCT country AS value, doc FROM actor"
LANGUAGES = "SELECT coalesce(nullif(language, ''), 'unknown') AS value FROM document"
DATED = "SELECT published IS NOT NULL AS value FROM document"
EVENTFUL = "SELECT id IN (SELECT doc FROM event) AS value FROM document"
SURE = "SELECT CAST(least(floor(score * 10), 9) AS INTEGER) AS value FROM event"
"""The tenth that the confidence of an event is in, from 0 on."""
OUTLETS_OF_EVENTS = "SELECT e.status || ' ' || coalesce(d.outlet, '') AS value FROM event e JOIN document d ON d.id = e.doc"
TOLD_ALONE = "SELECT outlets[1] AS value FROM happening WHERE len(outlets) = 1"
"""The outlets of happenings that no other outlet tells of."""

_COLUMNS = {
    "document": "outlet",
    "event": "event_type mode status quad place_country",
    "happening": "event_type status quad place_country",
    "statement": "modality manner",
    "position": "stance holder_country",
    "agreement": "status kind",
    "meeting": "status",
    "failure": "stage",
}
_LISTS = {
    "event": "actor_countries recipient_countries",
    "happening": "actor_countries recipient_countries outlets",
    "statement": "speaker_countries",
    "agreement": "party_countries",
    "meeting": "participant_countries",
}


def _questions(table: str) -> tuple[str, ...]:
    columns, lists = _COLUMNS.get(table, "").split(), _LISTS.get(table, "").split()
    return (*(column_values(table, column) for column in columns), *(list_values(table, column) for column in lists))


_OF_FAILURES, _OF_HAPPENINGS = _questions("failure"), (*_questions("happening"), TOLD_ALONE)
COUNTED = (
    MONTHS,
    COUNTRIES_OF_DOCUMENTS,
    LANGUAGES,
    DATED,
    EVENTFUL,
    SURE,
    OUTLETS_OF_EVENTS,
    TOLD_ALONE,
    *(column_values(table, column) for table, columns in _COLUMNS.items() for column in columns.split()),
    *(list_values(table, column) for table, columns in _LISTS.items() for column in columns.split()),
)
"""The values that are counted beforehand, as SQL: what filters can be set to, and what pages show of the whole record."""

_MUTUAL = ", ".join(quoted(name) for name in sorted(SYMMETRIC))
PAIRS = f"""
WITH parties AS (
  SELECT f.quad, list_filter(f.actor_countries, lambda x: x IS NOT NULL AND x <> 'IGO') AS own,
    list_filter(f.recipient_countries || CASE WHEN f.event_type IN ({_MUTUAL}) THEN f.actor_countries ELSE [] END,
      lambda y: y IS NOT NULL AND y <> 'IGO') AS others
  FROM event f WHERE f.quad IS NOT NULL
), pairs AS (
  SELECT quad, unnest(list_distinct(flatten(list_transform(own, lambda x: list_transform(
    list_filter(others, lambda y: y <> x), lambda y: least(x, y) || '-' || greatest(x, y)))))) AS pair
  FROM parties
)
SELECT split_part(pair, '-', 1) AS a, split_part(pair, '-', 2) AS b, count(*) AS events,
  count_if(quad = 1) AS q1, count_if(quad = 2) AS q2, count_if(quad = 3) AS q3, count_if(quad = 4) AS q4
FROM pairs GROUP BY ALL ORDER BY events DESC, a, b"""
"""The pairs of countries by the events between them, whichever acts, by quad class."""

WORDS = """SELECT r.happening, arg_min({'event': e.id, 'doc': e.doc}, (NOT r.independent, -e.score, e.id)) AS place
FROM report r JOIN event e ON e.id = r.event AND e.doc = r.doc GROUP BY r.happening"""
"""For each happening the event of a document that its words are taken from: the surest, copies last."""


def make_shortcuts(connection: duckdb.DuckDBPyConnection) -> None:
    """Add the shortcuts to a merged record that is being built."""
    for statement in _statements():
        connection.execute(statement).fetchall()
    make_shelves(connection)
    make_countings(connection)


def add_shortcuts(connection: duckdb.DuckDBPyConnection) -> None:
    """Bring the shortcuts up to date for new documents (`chosen`) and happenings told again (`happening_before`, `told_now`)."""
    with alongside(connection, add_shelves, ("chosen", "relinked", "event_now", "told_before", "told_now")):
        for statement in _added():
            connection.execute(statement).fetchall()
        add_countings(connection)


_OF_DOCUMENTS = ("actor", "event", "statement", "position", "agreement", "meeting")
_NEW = ", ".join(
    (
        *(f"{table} AS (FROM new_{table})" for table in ("document", *_OF_DOCUMENTS)),
        "happening AS (FROM main.happening SEMI JOIN told_now USING (id))",
    )
)
"""Under the names of the tables, what is new of them: a question put to these counts what must be added."""
_OLD = "happening AS (FROM happening_before)"


def _added() -> Iterator[str]:
    for table in ("document", *_OF_DOCUMENTS):
        own = "id" if table == "document" else "doc"
        every = "event_now" if table == "event" else f"main.{table}"
        new = f"{own} IN (SELECT doc FROM chosen)"
        yield f"CREATE OR REPLACE TEMP TABLE new_{table} AS FROM {every} WHERE {new}"
    yield "CREATE OR REPLACE TEMP TABLE more_tally (question VARCHAR, value VARCHAR, n BIGINT)"
    for question in COUNTED:
        if question in _OF_FAILURES:
            yield f"DELETE FROM desk.tally WHERE question = {quoted(question)}"
            yield f"INSERT INTO more_tally {_counted(question)}"
            continue
        yield f"INSERT INTO more_tally WITH {_NEW} FROM ({_counted(question)})"
        if question in _OF_HAPPENINGS:
            yield f"INSERT INTO more_tally WITH {_OLD} FROM ({_counted(question, sign='-')})"
    yield from _summed("tally", "more_tally", ("question", "value"), ("n",))
    yield f"CREATE OR REPLACE TEMP TABLE more_pair AS WITH {_NEW} FROM ({PAIRS})"
    yield from _summed("pair", "more_pair", ("a", "b"), ("events", "q1", "q2", "q3", "q4"))
    yield "DELETE FROM desk.words WHERE happening IN (SELECT id FROM told_before)"
    told = "report AS (FROM main.report WHERE happening IN (SELECT id FROM told_now))"
    yield f"INSERT INTO desk.words WITH {told} SELECT happening, place.event, place.doc FROM ({WORDS}) ORDER BY happening"


def _summed(table: str, more: str, keys: Sequence[str], counts: Sequence[str]) -> Iterator[str]:
    """Yield the SQL that adds counts to those of a table of the schema `desk`; what is none any more goes."""
    sums = ", ".join(f"sum({name})::BIGINT AS {name}" for name in counts)
    columns = ", ".join(keys)
    yield (
        f"CREATE OR REPLACE TEMP TABLE now_{table} AS SELECT {columns}, {sums} FROM (FROM desk.{table} UNION ALL FROM {more}) "
        f"GROUP BY ALL HAVING sum({counts[0]}) > 0 ORDER BY {counts[0]} DESC, {columns}"
    )
    yield f"DELETE FROM desk.{table}"
    yield f"INSERT INTO desk.{table} FROM now_{table}"


def _counted(question: str, sign: str = "") -> str:
    return (
        f"SELECT {quoted(question)}, CAST(value AS VARCHAR) AS value, {sign}count(*) AS n FROM ({question}) "
        "WHERE value IS NOT NULL AND CAST(value AS VARCHAR) <> '' GROUP BY 2 ORDER BY 3 DESC, 2"
    )


def _statements() -> Iterator[str]:
    yield "CREATE SCHEMA IF NOT EXISTS desk"
    yield "CREATE OR REPLACE TABLE desk.tally (question VARCHAR, value VARCHAR, n BIGINT)"
    for question in COUNTED:
        yield f"INSERT INTO desk.tally {_counted(question)}"
    yield f"CREATE OR REPLACE TABLE desk.pair AS {PAIRS}"
    yield (
        f"CREATE OR REPLACE TABLE desk.words AS SELECT happening, place.event AS event, place.doc AS doc FROM ({WORDS}) "
        "ORDER BY happening"
    )
    for table, column in (*INDEXED, ("event", "doc")):
        yield f"CREATE INDEX IF NOT EXISTS {table}_by_{column} ON {table} ({column})"
    yield "CREATE INDEX IF NOT EXISTS words_by_happening ON desk.words (happening)"


def has_shortcuts(record: RecordReader) -> bool:
    """Return whether a record was built with shortcuts."""
    return record.has("dispute_between", "desk")


def tallied(record: RecordReader, question: str, limit: int) -> list[tuple[str, int]]:
    """Return the values that a question of `COUNTED`, or another one, gives, those of most rows first, with their numbers."""
    rows: list[Row] = []
    if question in COUNTED and has_shortcuts(record):
        rows = record.rows("SELECT value, n FROM desk.tally WHERE question = ? ORDER BY n DESC, value LIMIT ?", [question, limit])
    if not rows:  # asked of a build of earlier days, too
        rows = record.rows(
            f"SELECT CAST(value AS VARCHAR) AS value, count(*) AS n FROM ({question}) WHERE value IS NOT NULL "
            "AND CAST(value AS VARCHAR) <> '' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?",
            [limit],
        )
    return [(row["value"], row["n"]) for row in rows]
