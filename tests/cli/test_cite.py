"""`sanudo cite`: a fact as a line, as BibTeX, as CSL-JSON, and as data."""

from __future__ import annotations

import json
from pathlib import Path

from running import Run
from samples import reading

EVENT = reading(0).events[0]


def test_a_fact_is_cited_in_every_form(run: Run, record: Path) -> None:
    said = run("cite", EVENT.id, record)
    assert said.code == 0 and EVENT.id in said.out and reading(0).text(EVENT) in said.out and said.out.count("\n") == 1
    assert run("cite", EVENT.id, record, "--format", "bibtex").out.startswith("@article{sanudo-")
    (item,) = json.loads(run("cite", EVENT.id, record, "--format", "csl").out)
    assert item["type"] == "article-newspaper"
    found = json.loads(run("cite", EVENT.id, record, "--json", "--desk", "https://desk.example.org").out)
    assert found["link"] == f"https://desk.example.org/event/{EVENT.id}"
    assert [found["start"], found["stop"]] == [EVENT.start, EVENT.stop]


def test_an_unknown_id_is_an_error(run: Run, record: Path) -> None:
    said = run("cite", "nothing", record)
    assert said.code == 1 and "nothing of the id 'nothing'" in said.err
