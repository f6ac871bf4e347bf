"""`sanudo explain`: why an event was coded so, for people and as data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from running import Run

from sanudo.cli.main import main
from sanudo.store.queries import open_record

TEXT = """Ankara arrests Greek reporters

8 March 2021

Turkish police arrested four Greek journalists in Ankara on Monday. Greece condemned the arrests and demanded their release.
"""


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("explain")
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    with pytest.raises(SystemExit) as left:
        main(["record", str(folder / "a.txt"), "--to", str(folder / "news.duckdb"), "--quiet"])
    assert left.value.code == 0
    return folder / "news.duckdb"


@pytest.fixture(scope="module")
def arrest(news: Path) -> str:
    with open_record(news) as record:
        (row,) = record.rows("SELECT id FROM event WHERE event_type = 'COERCE'")
    return str(row["id"])


def test_an_event_is_explained_to_people(run: Run, news: Path, arrest: str) -> None:
    said = run("explain", arrest, news, "--width", "100")
    assert said.code == 0, said.err
    assert "COERCE/arrest (actual)" in said.out and "arrested four Greek journalists" in said.out
    for part in ("Said by", "Type", "Status", "Mode", "Date", "Country", "Parties", "Rules", "CAMEO 173"):
        assert part in said.out
    assert "✓" in said.out
    assert all(len(line) <= 100 and line == line.rstrip() for line in said.out.splitlines())


def test_an_event_is_explained_as_data(run: Run, news: Path, arrest: str) -> None:
    found = json.loads(run("explain", arrest, news, "--json").out)
    assert found["event"]["id"] == arrest
    assert found["derived"] == {"plover": "COERCE", "cameo": "173", "quad": 4.0, "intensity": -7.0}
    trigger = found["triggers"][0]
    assert TEXT[trigger["start"] : trigger["stop"]] == trigger["words"]
    assert trigger["words"].startswith("arrest")
    for decision in found["decisions"]:
        assert sum(option["taken"] for option in decision["options"]) == 1
    roles = {party["name"]: party["role"] for party in found["parties"]}
    assert "actor" in roles.values() and "recipient" in roles.values()
    ids = {*found["event"]["actors"], *found["event"]["recipients"]}
    assert ids == {party["actor"] for party in found["parties"] if party["role"]}


def test_an_unknown_event_is_told(run: Run, news: Path) -> None:
    said = run("explain", "nosuchevent", news)
    assert said.code == 1 and "no event 'nosuchevent'" in said.err


def test_without_a_record_the_folder_is_searched(
    run: Run, tmp_path: Path, news: Path, arrest: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = run("explain", arrest)
    assert said.code == 1 and "no record in this folder" in said.err
    monkeypatch.chdir(news.parent)
    assert run("explain", arrest, "--json").code == 0
