"""`sanudo show`, on a document of a record: no weights are needed for how it looks."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from running import Run
from samples import reading

ID = reading(1).document.id


@pytest.mark.parametrize("width", [50, 80, 120])
def test_how_an_article_looks(run: Run, golden: Callable[[str, str], None], record: Path, width: int) -> None:
    said = run("show", ID, "--record", record, "--width", width)
    assert said.code == 0 and said.err == ""
    assert all(len(line) <= width and line == line.rstrip() for line in said.out.splitlines())
    golden(f"show-{width}", said.out)


def test_an_article_as_data(run: Run, record: Path) -> None:
    rows = json.loads(run("show", ID, "--record", record, "--json").out)
    assert rows["document"]["id"] == ID and {event["event_type"] for event in rows["event"]} == {"CONSULT", "COERCE"}
    gold = json.loads(run("show", ID, "--record", record, "--format", "gold-json").out)
    assert gold["doc_id"] == ID and len(gold["statements"]) == 2
    assert run("show", ID, "--record", record, "--format", "html").out.lstrip().startswith("<")


def test_what_is_not_there_is_said(run: Run, record: Path, tmp_path: Path) -> None:
    for arguments in (("nosuch", "--record", record), (tmp_path / "none.html",)):
        said = run("show", *arguments)
        assert said.code == 1 and said.out == "" and said.err.startswith("Error: ") and "Traceback" not in said.err
