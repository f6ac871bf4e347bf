"""The SQL page: what is answered, what is refused, what is stopped; and the query behind each list."""

from __future__ import annotations

import csv
import io
import time
from pathlib import Path
from urllib.parse import urlencode

import pyarrow.parquet
import pytest
from desk_samples import HOSTILE, Client, shelve
from pydantic import TypeAdapter
from samples import reading

from sanudo.errors import SettingsError
from sanudo.serve.behind import filled, literal
from sanudo.serve.kinds import KINDS
from sanudo.serve.sql import EXAMPLES, SqlAnswer
from sanudo.serve.sqlrun import Busy, SqlRunner
from sanudo.store.build import build
from sanudo.store.queries import open_record


def asked(query: str, suffix: str = ".json") -> str:
    return f"/sql{suffix}?{urlencode({'q': query})}"


def test_a_query_is_answered_in_four_forms(ask: Client) -> None:
    query = "SELECT actor, actor_names, first_day, 1 AS actor, NULL AS nothing FROM event_flat ORDER BY ALL"
    found = TypeAdapter(SqlAnswer).validate_python(ask.json(asked(query)))
    assert [each.name for each in found.columns] == ["actor", "actor_names", "first_day", "actor_2", "nothing"]
    rows = list(csv.reader(io.StringIO(ask(asked(query, ".csv")).text)))
    table = pyarrow.parquet.read_table(io.BytesIO(ask(asked(query, ".parquet")).content))
    assert len(rows) - 1 == table.num_rows == len(found.rows) > 0
    assert rows[0] == table.column_names
    page = ask.page(asked(query, ""))
    assert len(page.xpath("//div[contains(@class, 'answer')]//tbody/tr")) == table.num_rows


def test_examples_of_the_page_are_answered(ask: Client) -> None:
    for _, query in EXAMPLES:
        assert ask.json(asked(query))["columns"]
    page = ask.page("/sql")
    assert len(page.xpath("//ul[@class='recipes']/li")) == len(EXAMPLES)
    assert {"event_flat", "happening", "document"} <= {each.text for each in page.xpath("//details/summary/code")}


@pytest.mark.parametrize(
    "query",
    [
        "SELECT nope",
        "SELECT 1; SELECT 2",
        "DROP TABLE event",
        "CREATE TABLE memory.main.x AS SELECT 1",
        "SET threads = 8",
        "PRAGMA version",
        "INSTALL fts",
        "ATTACH '/tmp/other.duckdb'",
        "COPY document TO '/tmp/out.csv'",
        "SELECT * FROM read_text('/etc/passwd')",
        "SELECT * FROM '/etc/passwd'",
        "SELECT * FROM read_csv('https://example.org/x.csv')",
        "SELECT len(range(3000000000))",
        "SELECT " + "x" * 30_000,
    ],
)
def test_whatever_does_more_than_read_the_record_is_refused(ask: Client, query: str) -> None:
    answer = ask(asked(query))
    assert answer.status_code == 400 and answer.json()["error"] and answer.json()["hint"]
    assert ask(asked(query, "")).status_code == 400
    assert ask.json(asked("SELECT 1 AS one"))["rows"] == [[1]]


def test_a_link_from_elsewhere_is_not_run_before_it_is_read(ask: Client) -> None:
    text = ask(asked("SELECT 42 AS answer", ""), sec_fetch_site="cross-site").text
    assert "SELECT 42 AS answer" in text and "Another page led here" in text and "answer</bdi>" not in text


def test_words_of_an_answer_are_words(ask: Client) -> None:
    page = ask(asked("SELECT title, byline FROM document", "")).text
    assert "&lt;script&gt;" in page and "<script>alert" not in page and "<img" not in page
    assert HOSTILE in [row[0] for row in ask.json(asked("SELECT title FROM document"))["rows"]]


def test_a_long_query_is_stopped_and_the_next_one_answered(record_path: Path) -> None:
    runner = SqlRunner(record_path, seconds=1.0)
    start = time.perf_counter()
    with pytest.raises(SettingsError, match="longer than 1 second"):
        runner.ask("SELECT count(*) FROM range(1000000000000)", 10)
    assert time.perf_counter() - start < 15
    slow = SqlRunner(record_path)
    assert slow.ask("SELECT 1 AS one", 10).table.to_pylist() == [{"one": 1}]
    for each in (runner, slow):
        each.close()


def test_so_many_rows_and_no_more(record_path: Path) -> None:
    runner = SqlRunner(record_path)
    for most, more in ((3, True), (2500, True), (9000, False)):
        found = runner.ask("SELECT * FROM range(9000)", most)
        assert (found.table.num_rows, found.more) == (most, more)
    runner.close()


def test_queries_wait_for_one_another_but_not_for_ever(record_path: Path) -> None:
    runner = SqlRunner(record_path, workers=0 + 1, wait=0.1)
    with runner._turn, pytest.raises(Busy):
        runner.ask("SELECT 1", 1)
    runner.close()


def test_a_new_build_answers_the_next_query(tmp_path: Path) -> None:
    shelve(tmp_path / "parts", "one", [reading(0)])
    build(tmp_path / "parts", tmp_path / "r.duckdb")
    runner = SqlRunner(tmp_path / "r.duckdb")
    count = "SELECT count(*) AS n FROM document"
    assert runner.ask(count, 1).table.to_pylist() == [{"n": 1}]
    shelve(tmp_path / "parts", "two", [reading(1)])
    build(tmp_path / "parts", tmp_path / "r.duckdb")
    assert runner.ask(count, 1).table.to_pylist() == [{"n": 2}]
    runner.close()


# --- the query behind a list

NARROWED = (
    *(f"/{name}" for name in KINDS),
    "/events?text=sign&status=planned&sort=recipient",
    "/events?pair=NOR-SWE&since=2020-01-01",
    "/events?party=o'brien?",
    "/statements?text=ready&country=NOR",
    "/documents?text=%22river+treaty%22&outlet=The+Fjord+Mirror",
    "/actors?text=falk&named=true",
    "/happenings?documents=2",
)


@pytest.mark.parametrize("path", NARROWED)
def test_the_query_behind_a_list_gives_the_rows_of_its_csv(ask: Client, record_path: Path, path: str) -> None:
    page = ask.page(path)
    sql, python = (" ".join(each.text_content().split(" ")) for each in page.xpath("//details[@class='elsewhere']//pre"))
    name, _, query = path[1:].partition("?")
    rows = list(csv.reader(io.StringIO(ask(f"/{name}.csv?{query}").text)))
    with open_record(record_path) as record:
        table = record.sql(sql)
        assert table.column_names == rows[0] and table.num_rows == len(rows) - 1
        given: dict[str, object] = {}
        code = python.replace("print(table.to_pandas())", "").replace(repr(record_path.name), repr(str(record_path)))
        exec(compile(code, "behind", "exec"), given)
        assert given["table"].equals(table)  # type: ignore[attr-defined]
    (link,) = page.xpath("//details[@class='elsewhere']//h3/a/@href")
    assert len(ask.json(link.replace("/sql?", "/sql.json?"))["rows"]) == table.num_rows


def test_question_marks_within_texts_stay() -> None:
    assert filled("a = ? AND b = 'really? it''s' AND c IN (?, ?)", ["o'brien", 1, None]) == (
        "a = 'o''brien' AND b = 'really? it''s' AND c IN (1, NULL)"
    )
    assert literal(["a", 2.5, True]) == "['a', 2.5, true]"
