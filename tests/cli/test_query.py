"""`sanudo query` and `sanudo export`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from running import DOCUMENTS, Run

Golden = Callable[[str, str], None]
QUESTION = "SELECT actor, event_type, recipient, date, intensity, sentence FROM event_flat ORDER BY date, published"


@pytest.mark.parametrize("width", [80, 120])
def test_rows_stand_in_a_table_that_fits(run: Run, golden: Golden, record: Path, width: int) -> None:
    said = run("query", record, QUESTION, "--width", width, "--limit", 4)
    assert said.code == 0 and said.err == ""
    assert all(len(line) <= width for line in said.out.splitlines())
    golden(f"query-{width}", said.out)


def test_many_columns_stand_one_under_the_other(run: Run, golden: Golden, record: Path) -> None:
    said = run("query", record, "SELECT * FROM event_flat ORDER BY published, start", "--limit", 1, "--width", 80)
    assert all(len(line) <= 80 for line in said.out.splitlines())
    golden("query-card", said.out)


def test_rows_as_json_and_csv_are_whole_and_read_back(run: Run, record: Path) -> None:
    question = "SELECT id, id, text, byline, blocks, published FROM document ORDER BY id"
    rows = json.loads(run("query", record, question, "--json").out)
    assert len(rows) == DOCUMENTS
    assert list(rows[0]) == ["id", "id_2", "text", "byline", "blocks", "published"]
    assert rows[0]["id"] == rows[0]["id_2"] and rows[0]["byline"] == ["Ada Quill"] and rows[0]["blocks"][0]["kind"] == "title"
    cells = list(csv.DictReader(io.StringIO(run("query", record, question, "--csv").out)))
    assert [row["text"] for row in cells] == [row["text"] for row in rows]
    assert cells[0]["byline"] == "Ada Quill" and json.loads(cells[0]["blocks"]) == rows[0]["blocks"]


@pytest.mark.parametrize("form", ["--json", "--csv"])
def test_no_rows_are_no_rows(run: Run, record: Path, form: str) -> None:
    said = run("query", record, "SELECT id FROM event WHERE false", form)
    assert said.out == {"--json": "[]\n", "--csv": "id\n"}[form]
    assert run("query", record, "SELECT id FROM event WHERE false").out == "No rows.\n"


def test_limits(run: Run, record: Path) -> None:
    numbers = "SELECT range AS n FROM range(250)"
    assert "The first 100 rows; --limit 0 prints all." in run("query", record, numbers).out
    assert run("query", record, numbers, "--limit", 0).out.endswith("250 rows.\n")
    assert len(json.loads(run("query", record, numbers, "--json").out)) == 250
    assert len(json.loads(run("query", record, numbers, "--json", "--limit", 7).out)) == 7


def test_a_query_may_come_from_standard_input(run: Run, record: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("SELECT count(*) AS n FROM document"))
    assert json.loads(run("query", record, "-", "--json").out) == [{"n": DOCUMENTS}]


@pytest.mark.parametrize(
    ("question", "complaint", "hint"),
    [
        ("SELECT * FROM evnt", 'Table with name evnt does not exist! Did you mean "event"?', "--schema"),
        ("SELECT nam FROM actor", '"nam" not found', "--schema"),
        ("SELECT FROM", "syntax error", "double quotation marks"),
        ("SELECT 'x", "unterminated", "in: SELECT 'x"),
        ("SELECT 'x'::INTEGER", "Could not convert", "--schema"),
        ("DROP TABLE event", "read-only", "only reads"),
        ("CREATE TABLE x (y INTEGER)", "read-only", "only reads"),
        ("COPY event TO '{folder}/x.csv'", "disabled by configuration", "only reads"),
        ("SELECT * FROM read_text('{folder}/secret.txt')", "disabled by configuration", "only reads"),
        ("ATTACH '{folder}/other.duckdb'", "disabled by configuration", "only reads"),
        ("SET enable_external_access = true", "cannot", "only reads"),
        ("INSTALL httpfs", "disabled by configuration", "only reads"),
    ],
)
def test_wrong_and_forbidden_queries_are_one_line_and_a_hint(
    run: Run, record: Path, tmp_path: Path, question: str, complaint: str, hint: str
) -> None:
    (tmp_path / "secret.txt").write_text("sesame")
    said = run("query", record, question.format(folder=tmp_path))
    assert said.code == 1 and said.out == ""
    lines = said.err.splitlines()
    assert len(lines) == 2 and lines[0].startswith("Error: ") and lines[1].startswith("Hint:  ")
    assert complaint.lower() in said.err.lower() and hint in said.err
    assert "Traceback" not in said.err and "sesame" not in said.err
    assert [path.name for path in tmp_path.iterdir()] == ["secret.txt"]


def test_wrong_usage_is_said(run: Run, record: Path, tmp_path: Path) -> None:
    assert run("query", record).code == 2
    assert "exclude" in run("query", record, "SELECT 1", "--json", "--csv").err
    assert "0" in run("query", record, "SELECT 1", "--limit", "-1").err
    missing = run("query", tmp_path / "none.duckdb", "SELECT 1")
    assert missing.code == 1 and "no record" in missing.err
    (tmp_path / "text.duckdb").write_text("This is no database." * 1000)
    assert "no DuckDB file" in run("query", tmp_path / "text.duckdb", "SELECT 1").err


def test_the_schema_is_told(run: Run, golden: Golden, record: Path) -> None:
    overview = run("query", record, "--schema", "--width", 80).out
    assert all(len(line) <= 80 for line in overview.splitlines())
    assert overview.startswith("event_flat\n") and "\nactor_entity\n" in overview
    golden("schema-document", run("query", record, "--schema", "document", "--width", 80).out)
    columns = json.loads(run("query", record, "--schema", "--json").out)
    assert all(column["meaning"] for column in columns if column["table"] != "meta")
    unknown = run("query", record, "--schema", "evnt")
    assert unknown.code == 1 and "evnt" in unknown.err and "event_flat" in unknown.err


@pytest.mark.parametrize("form", ["parquet", "csv", "jsonl", "gold-json"])
def test_every_format_is_written(run: Run, record: Path, tmp_path: Path, form: str) -> None:
    said = run("export", record, tmp_path / "out", "--format", form)
    assert said.code == 0
    files = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert f"Wrote {len(files)} files" in said.out
    assert len(files) == DOCUMENTS if form == "gold-json" else f"event_flat.{form}" in files


def test_single_tables_are_written_with_their_codebook(run: Run, record: Path, tmp_path: Path) -> None:
    said = run("export", record, tmp_path / "out", "--table", "event_flat", "--table", "document", "--json")
    names = [Path(each["file"]).name for each in json.loads(said.out)]
    assert names == ["document.parquet", "event_flat.parquet", "codebook.csv", "codebook.md"]
    assert pq.read_table(tmp_path / "out" / "document.parquet").num_rows == DOCUMENTS


def test_what_cannot_be_written_is_said(run: Run, record: Path, tmp_path: Path) -> None:
    unknown = run("export", record, tmp_path / "out", "--table", "evnt")
    assert unknown.code == 1 and "evnt" in unknown.err and not (tmp_path / "out").exists()
    (tmp_path / "file").write_text("")
    assert run("export", record, tmp_path / "file").code == 2
    below = run("export", record, tmp_path / "file" / "out")
    assert below.code == 1 and "Not a directory" in below.err
    assert run("export", record, tmp_path / "out", "--format", "gold-json", "--table", "event").code == 1
