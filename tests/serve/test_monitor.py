"""/health, /metrics and the log of the desk."""

from __future__ import annotations

import asyncio
import json
import logging
import shutil
from pathlib import Path

import httpx
import pytest
from desk_samples import DOCUMENTS, Client

from sanudo.cli.logs import JsonLines
from sanudo.serve.app import create_app
from sanudo.serve.guard import ANY
from sanudo.serve.tokens import Tokens


def figures(ask: Client) -> dict[str, float]:
    answer = ask("/metrics")
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/plain")
    rows = [line.rpartition(" ") for line in answer.text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in rows}


def test_health_tells_of_the_build(ask: Client) -> None:
    found = ask.json("/health")
    assert found["status"] == "ok" and found["documents"] >= DOCUMENTS and len(found["build"]) == 16
    assert ask("/health").headers["cache-control"] == "no-store"


def test_a_record_that_cannot_be_read_is_unwell(record_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "r.duckdb"
    shutil.copyfile(record_path, path)
    ask = Client(path)
    assert ask("/health").status_code == 200
    (tmp_path / "bad").write_bytes(b"This is no record.")
    (tmp_path / "bad").replace(path)
    answer = ask("/health")
    assert answer.status_code == 503 and answer.json()["status"] == "unreadable"
    assert figures(ask)["sanudo_desk_record_readable"] == 0


def test_answers_are_counted_by_page_and_not_by_article(record_path: Path) -> None:
    ask = Client(record_path)
    for path in ("/", "/document/none", "/document/other", "/static/none.css", "/nothing", "/health"):
        ask(path)
    found = figures(ask)
    assert found['sanudo_desk_answers_total{page="/",status="200"}'] == 1
    assert found['sanudo_desk_answers_total{page="/document/{id}",status="404"}'] == 2
    assert found['sanudo_desk_answers_total{page="none",status="404"}'] == 1
    assert found['sanudo_desk_seconds_count{page="/document/{id}"}'] == 2
    assert found["sanudo_desk_record_documents"] >= DOCUMENTS
    assert not any("/health" in name for name in found)


def test_every_answer_is_a_line_of_the_log(ask: Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "sanudo.serve.access"):
        ask("/documents")
        ask("/metrics")
    (record,) = (each for each in caplog.records if each.name == "sanudo.serve.access")
    line = json.loads(JsonLines().format(record))
    assert (line["method"], line["path"], line["status"], line["level"]) == ("GET", "/documents", 200, "info")
    assert line["seconds"] >= 0 and line["time"].endswith("+00:00")


def test_a_fault_is_a_line_too() -> None:
    try:
        raise ValueError("two\nlines")
    except ValueError as error:
        record = logging.LogRecord("sanudo", logging.ERROR, "f", 1, "%s went wrong", ("It",), (ValueError, error, None))
    text = JsonLines().format(record)
    assert "\n" not in text and json.loads(text)["message"] == "It went wrong" and "ValueError" in json.loads(text)["error"]


def test_machines_ask_for_health_without_a_token(record_path: Path, tmp_path: Path) -> None:
    tokens = Tokens(tmp_path / "r.user.sqlite")
    app = create_app(record_path, hosts=(ANY,), tokens=tokens)

    async def ask(path: str) -> int:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://localhost") as client:
            return (await client.get(path)).status_code

    assert [asyncio.run(ask(path)) for path in ("/health", "/metrics")] == [200, 401]
