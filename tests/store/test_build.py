"""Parts and their receipts, and the record that is built from them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest
import strategies
from hypothesis import HealthCheck, given, settings
from samples import reading

from sanudo.errors import RecordError
from sanudo.store.build import BuildReport, build
from sanudo.store.parts import Parts, Receipt, part_key, part_name, receipt_name
from sanudo.store.queries import open_record
from sanudo.store.rows import arrow_tables
from sanudo.store.schema import tables
from sanudo.types import Failure, Reading


def shelve(
    folder: Path | str,
    chunk: str,
    readings: Sequence[Reading | Failure],
    *,
    version: str = "v1",
    options: dict[str, Any] | None = None,
) -> Receipt:
    """Write readings as the part of a chunk."""
    parts = Parts(folder)
    parts.open_for(version, options or {})
    key = part_key(chunk, version, options or {})
    receipt = Receipt(key=key, chunk=chunk, label=chunk, version=version, settings=options or {}, files=())
    return parts.write(arrow_tables(readings), receipt)


def dump(record: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table, in the order in which the record holds them."""
    connection = duckdb.connect(str(record), read_only=True)
    try:
        names = [row[0] for row in connection.execute("SELECT table_name FROM duckdb_tables() ORDER BY 1").fetchall()]
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    finally:
        connection.close()


def test_the_same_parts_give_the_same_bytes_and_the_same_record(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        for n in (3, 1, 2) if folder == "a" else (1, 2, 3):
            shelve(tmp_path / folder, f"chunk {n}", [reading(n)])
        build(tmp_path / folder, tmp_path / f"{folder}.duckdb")
    files = {
        folder: {
            path.relative_to(tmp_path / folder): path.read_bytes()
            for path in (tmp_path / folder).rglob("*")
            if path.is_file() and path.name != "manifest.json"
        }
        for folder in ("a", "b")
    }
    assert files["a"] == files["b"]
    assert dump(tmp_path / "a.duckdb") == dump(tmp_path / "b.duckdb")


@given(strategies.readings())
@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_reading_comes_back_from_a_record(tmp_path: Path, one: Reading) -> None:
    folder = tmp_path / one.document.id.encode().hex()[:40] / str(abs(hash(one)))
    shelve(folder, "chunk", [one])
    build(folder, folder / "record.duckdb")
    with open_record(folder / "record.duckdb") as record:
        assert record.document(one.document.id) == one


def test_a_document_in_several_parts_counts_once(tmp_path: Path) -> None:
    shelve(tmp_path, "one", [reading(1), reading(2)])
    shelve(tmp_path, "two", [reading(2), reading(3)])
    report = build(tmp_path, tmp_path / "r.duckdb")
    assert report.rows["document"] == 3
    assert report.rows["event"] == 6
    with open_record(tmp_path / "r.duckdb") as record:
        assert record.document(reading(2).document.id) == reading(2)


def test_parts_without_a_receipt_do_not_count(tmp_path: Path) -> None:
    shelve(tmp_path, "one", [reading(1)])
    receipt = shelve(tmp_path, "two", [reading(2)])
    (tmp_path / receipt_name(receipt.key)).unlink()
    assert build(tmp_path, tmp_path / "r.duckdb").rows["document"] == 1


def test_damaged_parts_are_left_out_reported_and_coded_again(tmp_path: Path) -> None:
    shelve(tmp_path, "one", [reading(1)])
    receipt = shelve(tmp_path, "two", [reading(2)])
    path = tmp_path / part_name("event", receipt.key)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 255
    path.write_bytes(data)
    report = build(tmp_path, tmp_path / "r.duckdb")
    assert report.damaged == ("two",)
    assert report.rows["document"] == 1
    assert Parts(tmp_path).receipt(receipt.key) is None


def test_parts_of_an_older_version_are_left_out_and_reported(tmp_path: Path) -> None:
    shelve(tmp_path, "one", [reading(1)], version="v1")
    shelve(tmp_path, "two", [reading(2)], version="v2")
    report = build(tmp_path, tmp_path / "r.duckdb")
    assert (report.version, report.stale, report.rows["document"]) == ("v2", 1, 1)


def test_of_one_chunk_the_latest_settings_count(tmp_path: Path) -> None:
    old, new = reading(1), reading(1)
    new = Reading(replace(new.document, outlet="Elsewhere"))
    shelve(tmp_path, "one", [old], options={"outlet": None})
    shelve(tmp_path, "one", [new], options={"outlet": "Elsewhere"})
    shelve(tmp_path, "two", [reading(2)], options={"outlet": None})
    shelve(tmp_path, "one", [new], options={"outlet": "Elsewhere"})
    report = build(tmp_path, tmp_path / "r.duckdb")
    assert (report.superseded, report.rows["document"]) == (1, 2)
    assert {row[0] for row in duckdb.connect(str(tmp_path / "r.duckdb")).execute("SELECT outlet FROM document").fetchall()} == {
        "Elsewhere",
        "The Fjord Mirror",
    }


def test_failures_have_rows(tmp_path: Path) -> None:
    failure = Failure(origin="x.html", stage="source", error="It is empty.", hint="Save the page again.")
    shelve(tmp_path, "one", [failure, reading(1)])
    shelve(tmp_path, "two", [failure])
    assert build(tmp_path, tmp_path / "r.duckdb").rows["failure"] == 1
    with open_record(tmp_path / "r.duckdb") as record:
        assert record.failures().items[0].error == "It is empty."


def test_a_record_of_failures_only_can_be_built(tmp_path: Path) -> None:
    shelve(tmp_path, "one", [Failure(origin="x.html", stage="source", error="It is empty.")])
    report = build(tmp_path, tmp_path / "r.duckdb")
    assert (report.rows["document"], report.rows["failure"]) == (0, 1)


def test_nothing_to_build_from_is_said_clearly(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="is no folder of parts"):
        build(tmp_path / "nowhere", tmp_path / "r.duckdb")
    Parts(tmp_path / "empty").open_for("v1", {})
    with pytest.raises(RecordError, match="holds no part"):
        build(tmp_path / "empty", tmp_path / "r.duckdb")
    assert not (tmp_path / "r.duckdb").exists()


def test_a_reader_is_undisturbed_by_a_new_build_and_sees_it_with_the_next_question(tmp_path: Path) -> None:
    shelve(tmp_path, "one", [reading(1)])
    first = build(tmp_path, tmp_path / "r.duckdb")
    with open_record(tmp_path / "r.duckdb") as record:
        before = record.meta()["build"]
        with record.cursor() as held:
            held.execute("SELECT count(*) FROM document")
            shelve(tmp_path, "two", [reading(2)])
            second = build(tmp_path, tmp_path / "r.duckdb")
            assert held.fetchall() == [(1,)]
            assert held.execute("SELECT count(*) FROM document").fetchall() == [(1,)]
        assert record.meta()["build"] != before
        assert record.counts()["document"] == 2
    assert first.build != second.build


def test_a_build_leaves_nothing_but_the_record(tmp_path: Path) -> None:
    shelve(tmp_path / "parts", "one", [reading(1)])
    (tmp_path / "r.duckdb.tmp").write_bytes(b"left by a killed build")
    build(tmp_path / "parts", tmp_path / "r.duckdb")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["parts", "r.duckdb"]


def test_a_second_build_of_the_same_record_is_refused_while_one_is_at_work(tmp_path: Path) -> None:
    shelve(tmp_path / "parts", "one", [reading(1)])
    script = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print('open', flush=True); sys.stdin.read()"
    other = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path / "r.duckdb.tmp")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert other.stdout and other.stdout.readline() == b"open\n"
        with pytest.raises(RecordError, match="Another build"):
            build(tmp_path / "parts", tmp_path / "r.duckdb")
    finally:
        other.communicate()


def test_steps_run_before_the_record_is_swapped_in(tmp_path: Path) -> None:
    shelve(tmp_path / "parts", "one", [reading(1)])
    build(
        tmp_path / "parts", tmp_path / "r.duckdb", steps=[lambda c: c.execute("CREATE TABLE extra AS SELECT 1 AS n").fetchall()]
    )
    assert dump(tmp_path / "r.duckdb")["extra"] == [(1,)]


def test_events_lie_by_countries_and_day(tmp_path: Path) -> None:
    shelve(tmp_path, "one", [reading(n) for n in range(4)])
    build(tmp_path, tmp_path / "r.duckdb")
    rows = dump(tmp_path / "r.duckdb")["event"]
    names = [column.name for column in tables()["event"].columns]
    actor, recipient, day = (names.index(name) for name in ("actor_countries", "recipient_countries", "first_day"))
    keys = [(row[actor][0], row[recipient][0] or "~", row[day]) for row in rows]
    assert keys == sorted(keys)


def test_tables_and_columns_carry_their_meanings(tmp_path: Path) -> None:
    shelve(tmp_path, "one", [reading(1)])
    build(tmp_path, tmp_path / "r.duckdb")
    connection = duckdb.connect(str(tmp_path / "r.duckdb"), read_only=True)
    bare = connection.execute(
        "SELECT table_name, column_name FROM duckdb_columns() WHERE comment IS NULL AND table_name <> 'meta' AND NOT internal"
    ).fetchall()
    connection.close()
    assert bare == []


def test_report_is_what_the_record_says(tmp_path: Path) -> None:
    shelve(tmp_path, "one", [reading(1)])
    report: BuildReport = build(tmp_path, tmp_path / "r.duckdb")
    with open_record(tmp_path / "r.duckdb") as record:
        assert record.meta()["build"] == report.build
        counted = record.counts()
        assert {name: counted[name] for name in report.rows} == report.rows
