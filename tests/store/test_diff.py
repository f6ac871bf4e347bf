"""What changed between two builds: each difference is found once, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import duckdb
import pytest
from samples import reading
from test_build import shelve

from sanudo.errors import RecordError
from sanudo.merge.record import merge
from sanudo.store.build import build
from sanudo.store.diff import changed_rows, diff
from sanudo.store.dyads import make_dyads
from sanudo.types import Reading


def made(folder: Path, readings: list[Reading], version: str = "v1") -> Path:
    shelve(folder, "one", readings, version=version)
    build(folder, folder / "r.duckdb", steps=[merge, make_dyads])
    return folder / "r.duckdb"


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("old"), [reading(0), reading(1)])


@pytest.fixture(scope="module")
def more(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("more"), [reading(0), reading(1), reading(2)])


@pytest.fixture(scope="module")
def recoded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    first = reading(0)
    meet, arrest = first.events
    return made(
        tmp_path_factory.mktemp("recoded"), [replace(first, events=(replace(meet, mode="travel"), arrest)), reading(1)], "v2"
    )


def test_nothing_changed_in_the_same_record_or_in_one_built_again(old: Path, tmp_path: Path) -> None:
    again = made(tmp_path, [reading(1), reading(0)])
    for other in (old, again):
        found = diff(old, other)
        assert found.same and not found.regrouped and len(found.tables) > 15
        assert all(not changed_rows(old, other, each.table) for each in found.tables)


def test_an_added_document_is_the_reason_of_what_it_tells(old: Path, more: Path) -> None:
    found = diff(old, more)
    assert (found.documents_added, found.documents_withdrawn, found.same) == (1, 0, False)
    tables = {each.table: each for each in found.tables}
    assert tables["event"].added == 2 and tables["event"].reasons == {"input added": 2}
    assert tables["event"].withdrawn == tables["event"].changed == 0
    assert all(each.after - each.before == each.added - each.withdrawn for each in found.tables)


def test_backwards_it_is_withdrawn(old: Path, more: Path) -> None:
    there, back = diff(old, more), diff(more, old)
    assert [(a.added, a.withdrawn, a.changed) for a in there.tables] == [(b.withdrawn, b.added, b.changed) for b in back.tables]
    assert {each.table: each for each in back.tables}["document"].reasons == {"input withdrawn": 1}


def test_a_changed_value_is_shown_before_and_after(old: Path, recoded: Path) -> None:
    event = {each.table: each for each in diff(old, recoded).tables}["event"]
    assert event.changed == 1 and event.reasons == {"read by another version": 1} and event.columns["mode"] == 1
    (row,) = changed_rows(old, recoded, "event")
    assert row["change"] == "changed" and row["columns"]["mode"] == ["visit", "travel"]


def test_a_happening_and_an_actor_that_fell_apart_are_split(more: Path, tmp_path: Path) -> None:
    other = tmp_path / "split.duckdb"
    other.write_bytes(more.read_bytes())
    with duckdb.connect(str(other)) as connection:
        rows = connection.execute("SELECT happening, min(event), count(*) FROM report GROUP BY 1 HAVING count(*) > 1").fetchall()
        whole, event, _ = rows[0]
        connection.execute("INSERT INTO happening SELECT * REPLACE ('h1' AS id) FROM happening WHERE id = ?", [whole])
        connection.execute("UPDATE report SET happening = 'h1' WHERE event = ?", [event])
        connection.execute("INSERT INTO actor_entity SELECT * REPLACE ('k1' AS key) FROM actor_entity WHERE key = 'wd:Q1'")
        connection.execute("UPDATE actor SET key = 'k1' WHERE key = 'wd:Q1' AND doc = (SELECT min(doc) FROM actor)")
    found = {(each.kind, each.how): each for each in diff(more, other).regrouped}
    assert set(found) == {("happening", "split"), ("actor", "split")}
    assert set(found["happening", "split"].others) == {"h1", whole} and found["actor", "split"].names == ("Ines Falk",) * 2
    assert {(each.kind, each.how) for each in diff(other, more).regrouped} == {("happening", "merged"), ("actor", "merged")}


def test_rows_can_be_limited_and_unknown_tables_are_refused(old: Path, more: Path) -> None:
    assert len(changed_rows(old, more, "mention", limit=3)) == 3
    with pytest.raises(RecordError, match="no table"):
        changed_rows(old, more, "nothing")
    with pytest.raises(RecordError, match="no record"):
        diff(old, old.parent / "absent.duckdb")
