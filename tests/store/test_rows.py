"""Readings to rows, Arrow, Parquet and back: what was written is read back equal."""

from __future__ import annotations

import io
import json

import pyarrow.parquet as pq
import pytest
import strategies
from hypothesis import given, settings
from samples import reading

from sanudo.store.derived import days
from sanudo.store.fields import stored_fields
from sanudo.store.rows import arrow_tables, reading_of, record_of, row_of, rows_of
from sanudo.store.schema import tables
from sanudo.store.views import ENTITY_COLUMNS, VIEWS
from sanudo.types import Document, Failure, Reading


@given(strategies.readings())
@settings(max_examples=60, deadline=None)
def test_any_reading_comes_back_from_its_rows(one: Reading) -> None:
    assert reading_of(rows_of([one])) == one


@given(strategies.readings())
@settings(max_examples=30, deadline=None)
def test_any_reading_comes_back_from_parquet(one: Reading) -> None:
    back = {}
    for name, table in arrow_tables([one]).items():
        file = io.BytesIO()
        pq.write_table(table, file)
        back[name] = pq.read_table(file).to_pylist()
    assert reading_of(back) == one


@given(strategies.FAILURES)
@settings(max_examples=20)
def test_any_failure_comes_back_from_its_row(failure: Failure) -> None:
    assert record_of(Failure, row_of(failure)) == failure


def test_rows_of_a_reading_are_json() -> None:
    rows = rows_of([reading()])
    assert reading_of(json.loads(json.dumps(rows, default=str))) == reading()


def test_every_column_and_table_has_a_meaning() -> None:
    for table in tables().values():
        assert table.meaning, table.name
        assert not [column.name for column in table.columns if not column.meaning], table.name
    for view in VIEWS:
        assert not [name for name, meaning in view.meanings() if not meaning], view.name
    assert all(ENTITY_COLUMNS.values())


def test_every_field_of_a_document_has_a_column() -> None:
    columns = {column.name for column in tables()["document"].columns if not column.derived}
    assert {each.name for each in stored_fields(Document)} == columns


def test_parties_of_an_event_are_spelled_out_in_their_order() -> None:
    arrest = rows_of([reading()])["event"][1]
    assert arrest["actor_names"] == ["Sudmark's army"]
    assert arrest["actor_sectors"] == ["MIL"]
    assert arrest["recipient_names"] == ["fishermen"]
    assert arrest["recipient_countries"] == [None]


def test_an_actor_that_is_not_there_leaves_a_gap_not_a_shift() -> None:
    one = reading()
    rows = rows_of([Reading(one.document, events=one.events)])
    assert rows["event"][0]["actor_names"] == [None]


def test_codes_of_a_planned_meeting() -> None:
    meet = rows_of([reading()])["event"][0]
    assert (meet["folded"], meet["quad"], meet["cameo"]) == ("AGREE", 1, "042")
    assert str(meet["first_day"]) == str(meet["last_day"]) == "2021-03-05"


def test_the_sentence_around_an_event() -> None:
    one = reading()
    meet = rows_of([one])["event"][0]
    sentence = one.document.text[meet["sentence_start"] : meet["sentence_stop"]]
    assert sentence.startswith("OSTERHOLM") and sentence.endswith("Treaty.")


def test_what_a_statement_is_about_is_spelled_out() -> None:
    denied = rows_of([reading()])["statement"][1]
    assert denied["about_names"] == ["fishermen", "spying"]


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        ("2020", "2020-01-01", "2020-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2020-02-03", "2020-02-03", "2020-02-03"),
        ("2020-13", None, None),
        ("2021-02-29", None, None),
        ("0000", None, None),
        ("2020-W05", None, None),
        (None, None, None),
    ],
)
def test_days_of_a_date(date: str | None, first: str | None, last: str | None) -> None:
    found = {name: None if day is None else day.isoformat() for name, day in days(date).items()}
    assert found == {"first_day": first, "last_day": last}
