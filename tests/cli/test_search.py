"""`sanudo search` and `sanudo index`: what is found, for people and for programs."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from running import DOCUMENTS, Run


@pytest.fixture
def own(record: Path, tmp_path: Path) -> Path:
    """Give a copy of the record, with nothing beside it."""
    return Path(shutil.copy(record, tmp_path / "own.duckdb"))


def test_words_are_found_with_their_snippets(run: Run, own: Path) -> None:
    said = run("search", "river", "treaty", own)
    assert said.code == 0
    assert f"Documents ({DOCUMENTS})" in said.out and "Vesla River Treaty" in said.out
    assert max(map(len, said.out.splitlines())) <= 100


def test_programs_are_given_characters(run: Run, own: Path) -> None:
    found = json.loads(run("search", '"vesla river"', own, "--json", "--kind", "document", "--limit", "1").out)
    (hit,) = found["hits"]
    ((start, stop),) = hit["snippet"]["marks"]
    assert hit["snippet"]["text"][start - hit["snippet"]["start"] : stop - hit["snippet"]["start"]] == "Vesla River"


def test_facets_are_counted(run: Run, own: Path) -> None:
    said = run("search", "fishermen", own, "--facets")
    assert "Outlets: The Fjord Mirror" in said.out and "Months: 2021-03" in said.out


def test_nothing_found_is_said_and_told_to_scripts(run: Run, own: Path) -> None:
    said = run("search", "nothinglikethis", own)
    assert (said.code, said.out) == (1, "Nothing was found.\n")


def test_a_field_that_makes_no_sense_is_refused(run: Run, own: Path) -> None:
    said = run("search", "after:soon", own)
    assert said.code == 1 and "after:soon is not a date" in said.err and "2019-05" in said.err


def test_an_index_is_made_and_used(run: Run, own: Path) -> None:
    pytest.importorskip("tantivy")
    assert json.loads(run("search", "fishermen", own, "--json").out)["engine"] == "duckdb"
    made = json.loads(run("index", own, "--json").out)
    assert Path(made["index"]).is_dir() and made["bytes"] > 0
    assert json.loads(run("search", "fishermen", own, "--json").out)["engine"] == "tantivy"
    assert run("index", own).out.startswith("Made ")
