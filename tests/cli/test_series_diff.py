"""`sanudo series`, `sanudo diff` and the layouts of `sanudo export`, as people and programs see them."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from running import Run
from samples import reading

from sanudo.merge.record import merge
from sanudo.store.build import build
from sanudo.store.dyads import make_dyads
from sanudo.store.parts import Parts, Receipt, part_key
from sanudo.store.rows import arrow_tables
from sanudo.types import Reading


def made(folder: Path, readings: list[Reading]) -> Path:
    parts = Parts(folder)
    parts.open_for("v", {})
    receipt = Receipt(key=part_key("one", "v", {}), chunk="one", label="one", version="v", settings={}, files=())
    parts.write(arrow_tables(readings), receipt)
    build(folder, folder / "news.duckdb", steps=[merge, make_dyads])
    return folder / "news.duckdb"


def held(number: int) -> Reading:
    """Return the sample article with its meeting held."""
    found = reading(number)
    meet, arrest = found.events
    return replace(found, events=(replace(meet, status="actual"), arrest))


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("news"), [held(0), held(1)])


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("later"), [held(0), held(1), held(2)])


def test_series_are_printed_as_a_table_as_csv_and_as_json(run: Run, news: Path) -> None:
    said = run("series", news, "--pair", "NOR-SWE", "--since", "2021-02", "--until", "2021-04")
    assert said.code == 0 and "Norway and Sweden by month" in said.out and "2021-03" in said.out and "█" in said.out
    rows = list(csv.DictReader(io.StringIO(run("series", news, "--pair", "NOR-SWE", "--until", "2021-04", "--csv").out)))
    assert rows[0]["consult"] == rows[0]["happenings"] == "1" and rows[-1]["happenings"] == "0"
    found = json.loads(run("series", news, "--pair", "NOR-SWE", "--json").out)
    assert found["periods"][0]["happenings"] == 1 and found["by"] == "month"


def test_a_number_is_opened(run: Run, news: Path) -> None:
    rows = json.loads(run("series", news, "--pair", "NOR/SWE", "--open", "2021-03", "--column", "consult", "--json").out)
    assert len(rows) == 1 and rows[0]["event_type"] == "CONSULT" and len(rows[0]["events"]) == 2
    assert "Nothing is counted there." in run("series", news, "--pair", "NOR-SWE", "--open", "2021-03", "--column", "aid").out


def test_all_pairs_are_for_programs(run: Run, news: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("series", news, "--all-pairs", "--by", "week", "--csv").out)))
    assert rows[0]["one"] == "NOR" and rows[0]["two"] == "SWE"
    assert json.loads(run("series", news, "--all-pairs", "--json").out)[0]["happenings"] == 1
    for arguments in (["--all-pairs"], [], ["--pair", "NOR"], ["--pair", "NOR-SWE", "--csv", "--json"]):
        said = run("series", news, *arguments)
        assert said.code == 2 and said.err.startswith("Error: ")


def test_a_difference_is_summed_up_and_listed(run: Run, news: Path, later: Path) -> None:
    said = run("diff", news, later, "--width", "100")
    assert said.code == 0 and "1 document added, 0 withdrawn" in said.out and "input added" in said.out
    found = json.loads(run("diff", news, later, "--json").out)
    assert not found["same"] and found["documents_added"] == 1
    rows = json.loads(run("diff", news, later, "--table", "event", "--json").out)
    assert [row["change"] for row in rows] == ["added", "added"]
    listed = run("diff", news, later, "--table", "mention", "--limit", "2").out
    assert listed.count("input added") == 2 and "--limit 0 prints all" in listed
    assert "Nothing changed." in run("diff", news, news).out
    assert run("diff", news, later, "--table", "nothing").code == 1


def test_exports_in_other_layouts_list_their_files(run: Run, news: Path, tmp_path: Path) -> None:
    files = json.loads(run("export", news, tmp_path, "--format", "gdelt", "--json").out)
    assert [Path(each["file"]).name for each in files] == [
        "gdelt.events.tsv",
        "gdelt.mentions.tsv",
        "gdelt.keys.tsv",
        "columns.csv",
    ]
    assert run("export", news, tmp_path, "--format", "icews", "--reports").code == 0
    said = run("export", news, tmp_path, "--format", "ftm", "--reports")
    assert said.code == 2 and "--reports" in said.err
