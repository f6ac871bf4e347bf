"""`sanudo actors`, `places` and `times` on a text in our own words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from running import Run

TEXT = "President Zelensky met German officials in Lviv on Tuesday, and Moscow protested."


def test_times_of_a_text(run: Run) -> None:
    said = run("times", TEXT, "--published", "2023-03-15", "--width", 80)
    assert said.code == 0 and "2023-03-14" in said.out and "1 time expression, as of 2023-03-15." in said.out
    (fact,) = json.loads(run("times", TEXT, "--published", "2023-03-15", "--json").out)
    assert (fact["text"], fact["value"], fact["grain"]) == ("Tuesday", "2023-03-14", "day")


def test_places_of_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text(f"A short note\n\n{TEXT}\n", encoding="utf-8")
    facts = json.loads(run("places", tmp_path / "note.txt", "--json").out)
    lviv = next(fact for fact in facts if fact["text"] == "Lviv")
    assert (lviv["country"], lviv["precision"]) == ("UKR", "city") and lviv["radius_km"] > 0


def test_actors_of_a_text_with_rows_of_ones_own(run: Run, tmp_path: Path) -> None:
    said = run("actors", TEXT, "--published", "2023-03-15", "--width", 100)
    assert said.code == 0 and "Zelensky" in said.out and "UKR" in said.out and "as of 2023-03-15." in said.out
    rows = tmp_path / "rows.csv"
    rows.write_text("name,kind,country,sector,role,wikidata\nZelensky,person,NOR,LEG,Member,Q7\n", encoding="utf-8")
    facts = json.loads(run("actors", TEXT, "--rows", rows, "--json").out)
    assert next(fact for fact in facts if fact["text"] == "Zelensky")["wikidata"] == "Q7"


@pytest.mark.parametrize("source", ["nosuch.txt", "no/such/file", "", "  "])
def test_what_is_no_text_is_said(run: Run, source: str) -> None:
    said = run("times", source)
    assert said.code == 1 and said.out == "" and said.err.startswith("Error: ") and "Hint" in said.err


def test_a_folder_is_no_text(run: Run, tmp_path: Path) -> None:
    assert "is a folder" in run("places", tmp_path).err


def test_nothing_found_is_said(run: Run) -> None:
    assert run("times", "Rain fell.").out == "No time expressions found.\n"
