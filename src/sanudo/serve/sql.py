"""The SQL page: a query put to the record, its rows as a page, JSON, CSV and Parquet, the schema beside it."""

from __future__ import annotations

import csv
import datetime
import decimal
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import pyarrow as pa
from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, Response, StreamingResponse
from pydantic import TypeAdapter

from sanudo.errors import SettingsError
from sanudo.export.tables import codebook, meanings
from sanudo.serve.answers import JSON, asked_of, rendered, wants_json
from sanudo.serve.desk import Desk
from sanudo.serve.sqlrun import LONGEST, SECONDS, Answer, Busy, SqlRunner
from sanudo.store.queries import Record

SHOWN = 200
"""So many rows stand on the page."""

MOST = 100_000
"""So many rows are given as CSV and Parquet."""

MOST_JSON = 10_000
PARQUET = "application/vnd.apache.parquet"

EXAMPLES = (
    (
        "Who did what to whom, the latest first",
        "SELECT date, actor, event_type, mode, status, recipient, quote, outlet\n"
        "FROM event_flat\nORDER BY first_day DESC NULLS LAST",
    ),
    (
        "Cooperation and conflict between two countries by month",
        "SELECT date_trunc('month', first_day) AS month, count(*) AS events, round(avg(intensity), 2) AS intensity\n"
        "FROM event_flat\nWHERE status = 'actual' AND list_has(actor_countries, 'RUS') AND list_has(recipient_countries, 'USA')\n"
        "GROUP BY month ORDER BY month",
    ),
    (
        "Who speaks most, and how often they deny",
        "SELECT speaker, count(*) AS statements, count_if(modality = 'denied') AS denials\n"
        "FROM statement_flat\nGROUP BY speaker ORDER BY statements DESC",
    ),
    (
        "What most outlets tell of",
        "SELECT event_type, date, actor_names[1] AS actor, recipient_names[1] AS recipient, documents, len(outlets) AS outlets\n"
        "FROM happening ORDER BY outlets DESC, documents DESC",
    ),
    (
        "Meetings that were announced or proposed",
        "SELECT date, place_name, participant_names, status, title\nFROM meeting_flat WHERE status IN ('planned', 'proposed')",
    ),
    (
        "Who holds which position on what",
        "SELECT holder_name, stance, issue, quote, outlet, published\nFROM position_flat ORDER BY holder_name, published",
    ),
)


NOTHING = Answer(pa.table({}), False, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class SqlColumn:
    """A column of an answer and its type in Arrow's words."""

    name: str
    type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SqlAnswer:
    """What a query gives: rows as lists of values in the order of the columns; `more` says that there are further ones."""

    query: str
    build: str
    columns: tuple[SqlColumn, ...]
    rows: tuple[tuple[Any, ...], ...]
    more: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class SchemaTable:
    """A table of the record: its columns with type and meaning."""

    name: str
    meaning: str
    columns: tuple[tuple[str, str, str], ...]


def add(app: FastAPI, desk: Desk) -> None:
    """Give an application the SQL page."""
    runner = SqlRunner(desk.record.path)
    adapter: TypeAdapter[Any] = TypeAdapter(SqlAnswer)

    def page(request: Request) -> Response:
        query = _query(request)
        if wants_json(request):
            # the twin of the empty page is an empty answer
            return _json(adapter, _answer(desk, query, runner.ask(query, MOST_JSON) if query else NOTHING))
        return _page(desk, request, runner, query)

    def as_csv(request: Request) -> Response:
        table = runner.ask(_needed(_query(request)), MOST).table
        headers = {"content-disposition": 'attachment; filename="query.csv"', "cache-control": "no-store"}
        return StreamingResponse(_csv(table), media_type="text/csv", headers=headers)

    def as_parquet(request: Request) -> Response:
        import pyarrow.parquet

        table = runner.ask(_needed(_query(request)), MOST).table
        sink = io.BytesIO()
        pyarrow.parquet.write_table(table, sink, compression="zstd")
        headers = {"content-disposition": 'attachment; filename="query.parquet"', "cache-control": "no-store"}
        return Response(sink.getvalue(), media_type=PARQUET, headers=headers)

    parameters = [
        {"name": "q", "in": "query", "required": True, "description": "A query that only reads.", "schema": {"type": "string"}}
    ]
    described: dict[int | str, dict[str, Any]] = {200: {"model": SqlAnswer}}
    extra = {"parameters": parameters}
    for suffix, answer, responses in ((".json", page, described), (".csv", as_csv, None), (".parquet", as_parquet, None)):
        app.add_api_route(
            f"/sql{suffix}", answer, name=f"sql_{suffix[1:]}", response_class=Response, responses=responses, openapi_extra=extra
        )
    app.add_api_route("/sql", page, name="sql", response_class=HTMLResponse, include_in_schema=False)


def _query(request: Request) -> str:
    asked = asked_of(request)
    asked.only(("q", "format"))
    return (asked.one("q") or "").replace("\r\n", "\n")


def _needed(query: str) -> str:
    if not query:
        raise SettingsError("A query is missing.", hint="Give it as q: /sql.json?q=SELECT+title+FROM+document")
    return query


def _page(desk: Desk, request: Request, runner: SqlRunner, query: str) -> Response:
    """Return the page; a link on another site fills the query in, but does not put it."""
    answer, error, status = None, None, HTTPStatus.OK
    foreign = request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none")
    if query and not foreign:
        try:
            answer = _answer(desk, query, runner.ask(query, SHOWN))
        except (SettingsError, Busy) as found:
            error = found
            status = HTTPStatus.SERVICE_UNAVAILABLE if isinstance(found, Busy) else HTTPStatus.BAD_REQUEST
    view = {
        "found": answer,
        "query": query,
        "error": error,
        "foreign": foreign and bool(query),
        "tables": desk.kept("schema", lambda: schema(desk.record)),
        "sql_examples": EXAMPLES,
        "twins": asked_of(request).query(format=None),
        "limits": (SECONDS, MOST),
        "longest": LONGEST,
        "cell": cell,
    }
    headers = {"cache-control": "no-store", "vary": "Accept, Cookie"}
    return HTMLResponse(rendered(desk, request, "sql.html", view), status_code=status, headers=headers)


def schema(record: Record) -> tuple[SchemaTable, ...]:
    """Return the tables and views of a record: those made for analysis first."""
    about = meanings(record)
    columns: dict[str, list[tuple[str, str, str]]] = {}
    for table, name, kind, meaning in codebook(record):
        columns.setdefault(table, []).append((name, kind, meaning))
    order = sorted(
        columns, key=lambda name: (not name.endswith("_flat"), name not in ("happening", "report", "actor_entity"), name)
    )
    return tuple(SchemaTable(name, about.get(name, ""), tuple(columns[name])) for name in order)


def _answer(desk: Desk, query: str, answer: Answer) -> SqlAnswer:
    table = answer.table
    return SqlAnswer(
        query=query,
        build=desk.build(),
        columns=tuple(SqlColumn(name=each.name, type=str(each.type)) for each in table.schema),
        rows=tuple(rows_of(table)),
        more=answer.more,
        seconds=round(answer.seconds, 3),
    )


def rows_of(table: Any) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of an Arrow table as values that JSON can hold."""
    columns = [column.to_pylist() for column in table.columns]
    if columns:
        yield from (tuple(_plain(value) for value in row) for row in zip(*columns, strict=True))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(name): _plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return str(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime.date | datetime.time | datetime.datetime):
        return value.isoformat()
    if value is None or isinstance(value, str | int | float | bool):
        return value
    return float(value) if isinstance(value, decimal.Decimal) else str(value)


def cell(value: Any) -> str:
    """Return a value as it stands in a cell: items of a list joined by "; ", as in the CSV."""
    if value is None:
        return ""
    if isinstance(value, dict) or (isinstance(value, list) and any(isinstance(each, dict | list) for each in value)):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "; ".join("" if each is None else str(each) for each in value)
    return str(value)


def _csv(table: Any) -> Iterator[str]:
    yield _lines([table.column_names])
    for batch in table.to_batches(max_chunksize=2000):
        yield _lines([[None if value is None else cell(value) for value in row] for row in rows_of(batch)])


def _lines(rows: Sequence[Sequence[Any]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def _json(adapter: TypeAdapter[Any], answer: SqlAnswer) -> Response:
    return Response(adapter.dump_json(answer), media_type=JSON, headers={"cache-control": "no-store", "vary": "Accept"})
