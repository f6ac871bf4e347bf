"""Layouts of other data sets: as many columns as they have, every number where their scripts look for it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sanudo.errors import RecordError
from sanudo.export.layouts import GDELT_EVENTS, GDELT_MENTIONS, ICEWS, LAYOUTS, POLECAT, to_layout
from sanudo.export.told import fips, told
from sanudo.ontology import plover
from sanudo.ontology.countries import countries
from sanudo.store.queries import Record, open_record

COLUMNS = {"gdelt.events.tsv": 61, "gdelt.mentions.tsv": 16, "gdelt.keys.tsv": 4, "icews.tsv": 20, "polecat.tsv": 40}


def read(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("reports", [False, True])
@pytest.mark.parametrize("form", LAYOUTS)
def test_every_line_has_the_columns_of_the_layout(merged: Record, tmp_path: Path, form: str, reports: bool) -> None:
    files = LAYOUTS[form](merged, tmp_path, reports=reports)
    for path in files[:-1]:
        lines = read(path)
        assert len(lines) > 1 and {len(line) for line in lines} == {COLUMNS[path.name]}
    assert len((tmp_path / "columns.csv").read_text().splitlines()) == 1 + sum(COLUMNS[path.name] for path in files[:-1])


def test_gdelt_tells_an_arrest(merged: Record, tmp_path: Path) -> None:
    LAYOUTS["gdelt"](merged, tmp_path)
    names = [cell.name for cell in GDELT_EVENTS.columns]
    rows = [dict(zip(names, line, strict=True)) for line in read(tmp_path / "gdelt.events.tsv")]
    arrest = next(row for row in rows if row["Actor1Code"] == "SWEMIL")
    assert arrest["EventCode"] == plover.cameo("COERCE", "arrest") and arrest["EventRootCode"] == arrest["EventCode"][:2]
    assert (arrest["Day"], arrest["MonthYear"], arrest["Year"]) == ("20210201", "202102", "2021")
    assert (arrest["Actor2Name"], arrest["Actor2Code"], arrest["QuadClass"]) == ("FISHERMEN", "CVL", "4")
    assert -10 <= float(arrest["GoldsteinScale"]) < 0 and re.fullmatch(r"\d{14}", arrest["DATEADDED"])
    assert all(0 < int(row["GlobalEventID"]) < 2**53 for row in rows)
    assert len({row["GlobalEventID"] for row in rows}) == len(rows)


def test_a_planned_meeting_is_told_as_the_agreement_to_meet(merged: Record, tmp_path: Path) -> None:
    LAYOUTS["polecat"](merged, tmp_path)
    head, *rows = read(tmp_path / "polecat.tsv")
    assert head == [cell.name for cell in POLECAT.columns]
    told_types = {row[head.index("Event Type")] for row in rows}
    assert "AGREE" in told_types and "CONSULT" not in told_types


def test_mentions_belong_to_events_and_point_into_the_text(merged: Record, tmp_path: Path) -> None:
    LAYOUTS["gdelt"](merged, tmp_path)
    events = {line[0]: line for line in read(tmp_path / "gdelt.events.tsv")}
    names = [cell.name for cell in GDELT_MENTIONS.columns]
    mentions = [dict(zip(names, line, strict=True)) for line in read(tmp_path / "gdelt.mentions.tsv")]
    for event, line in events.items():
        assert sum(row["GlobalEventID"] == event for row in mentions) == int(line[31])  # NumMentions
    for row in mentions:
        found = merged.event(row["Extras"])
        assert found.passage.start == int(row["ActionCharOffset"]) < int(row["MentionDocLen"])
        assert row["GlobalEventID"] in events and row["MentionSourceName"] == "fjordmirror.example"
    keys = read(tmp_path / "gdelt.keys.tsv")
    assert {line[0] for line in keys[1:]} == set(events)


def test_the_numbers_are_those_of_the_next_export(merged: Record, tmp_path: Path) -> None:
    for name in ("one", "two"):
        LAYOUTS["icews"](merged, tmp_path / name)
    assert (tmp_path / "one" / "icews.tsv").read_bytes() == (tmp_path / "two" / "icews.tsv").read_bytes()


def test_what_did_not_happen_is_left_out(merged: Record) -> None:
    rows = merged.rows(told(merged, reports=True))
    assert {row["status"] for row in rows} <= {"actual", "planned", "possible"}
    assert all(row["status"] == "actual" or row["told_type"] != row["event_type"] for row in rows)


def test_tabs_and_quotation_marks_in_a_name_do_not_break_a_line(merged: Record) -> None:
    from sanudo.export.layouts import _clean

    broken = "'a' || chr(9) || chr(10) || 'b \"c\" '"
    row = merged.rows(f"SELECT {_clean(broken)} AS told")
    assert row[0]["told"] == "a b 'c'"


def test_tables_and_unmerged_records_are_refused(merged: Record, record_without_merging: Path, tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="not tables"):
        to_layout((ICEWS,), merged, tmp_path, ["event"])
    with open_record(record_without_merging) as record:
        with pytest.raises(RecordError, match="without merging"):
            LAYOUTS["icews"](record, tmp_path)
        assert LAYOUTS["icews"](record, tmp_path, reports=True)


def test_fips_codes_are_two_letters_of_known_countries() -> None:
    codes = fips()
    assert codes["DEU"] == "GM" and codes["RUS"] == "RS"
    assert all(len(code) == 2 for code in codes.values())
    assert len(set(codes) & {each.alpha3 for each in countries()}) > 230


def test_every_column_says_what_it_holds() -> None:
    for layout in (GDELT_EVENTS, GDELT_MENTIONS, ICEWS, POLECAT):
        assert all(cell.meaning.endswith(".") and cell.meaning.startswith("Empty: ") != bool(cell.sql) for cell in layout.columns)
        assert len({cell.name for cell in layout.columns}) == len(layout.columns)
