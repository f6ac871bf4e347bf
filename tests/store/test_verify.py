"""`sanudo verify`: a sound record and sound parts pass, and each kind of damage is found by the check that is meant for it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from samples import reading

from sanudo.errors import RecordError
from sanudo.merge.record import merge
from sanudo.store.build import build
from sanudo.store.dyads import make_dyads
from sanudo.store.files import sha256
from sanudo.store.parts import Parts, Receipt, part_key
from sanudo.store.rows import arrow_tables
from sanudo.store.verify import verify

Tables = dict[str, pa.Table]


def parts_of(folder: Path, change: Callable[[Tables], None] = lambda tables: None) -> Path:
    """Fill a folder with one part of three articles, its tables changed before they are written, and return it."""
    found = dict(arrow_tables([reading(number) for number in range(3)]))
    change(found)
    parts = Parts(folder)
    parts.open_for("v", {})
    key = part_key("one", "v", {})
    parts.write(found, Receipt(key=key, chunk="one", label="one", version="v", settings={}, files=()))
    return folder


def faults(path: Path) -> Mapping[str, int]:
    """Return the checks that found something, with how much."""
    return {check.name: check.faults for check in verify(path).checks if check.faults}


def with_column(table: pa.Table, name: str, values: list[object]) -> pa.Table:
    """Return a table with other values in a column."""
    at = table.schema.get_field_index(name)
    return table.set_column(at, table.schema.field(at), pa.array(values, table.schema.field(at).type))


def receipt_of(folder: Path) -> Path:
    (path,) = (folder / "receipts").glob("*.json")
    return path


def test_sound_parts_and_a_sound_record_pass(tmp_path: Path) -> None:
    parts_of(tmp_path / "parts")
    build(tmp_path / "parts", tmp_path / "news.duckdb", steps=[merge, make_dyads])
    for path in (tmp_path / "parts", tmp_path / "news.duckdb"):
        found = verify(path)
        assert found.faults == 0
        looked_at = {check.name: check.looked_at for check in found.checks}
        assert looked_at["ids"] > 50 and looked_at["spans"] > 50 and looked_at["references"] > 20
    assert looked_at["across documents"] > 10


# --- files of parts


def test_a_changed_byte_is_found(tmp_path: Path) -> None:
    folder = parts_of(tmp_path)
    path = next((tmp_path / "parts" / "event").glob("*.parquet"))
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    assert faults(folder) == {"checksums": 1}


def test_a_missing_and_a_shortened_file_are_found(tmp_path: Path) -> None:
    folder = parts_of(tmp_path)
    next((tmp_path / "parts" / "event").glob("*.parquet")).unlink()
    path = next((tmp_path / "parts" / "place").glob("*.parquet"))
    path.write_bytes(path.read_bytes()[:-1])
    assert faults(folder) == {"checksums": 2}


def test_a_damaged_receipt_and_one_of_other_settings_are_found(tmp_path: Path) -> None:
    folder = parts_of(tmp_path)
    path = receipt_of(folder)
    whole = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**whole, "settings": {"outlet": "X"}}), encoding="utf-8")
    assert faults(folder) == {"receipts": 1}
    path.write_text("{", encoding="utf-8")
    assert faults(folder) == {"receipts": 1}


def test_another_version_is_found(tmp_path: Path) -> None:
    folder = parts_of(tmp_path)
    (tmp_path / "manifest.json").write_text('{"schema": 1, "version": "v", "runs": []}', encoding="utf-8")
    assert faults(folder) == {"manifest": 1}


def test_other_columns_are_found(tmp_path: Path) -> None:
    folder = parts_of(tmp_path)
    path = next((tmp_path / "parts" / "event").glob("*.parquet"))
    pq.write_table(pq.read_table(path).drop_columns(["mode"]), path)
    receipt = json.loads(receipt_of(folder).read_text(encoding="utf-8"))
    for file in receipt["files"]:
        if file["table"] == "event":
            file |= {"sha256": sha256(path), "bytes": path.stat().st_size}
    receipt_of(folder).write_text(json.dumps(receipt), encoding="utf-8")
    assert faults(folder) == {"columns": 1}


def test_leftovers_are_told_and_no_fault(tmp_path: Path) -> None:
    folder = parts_of(tmp_path)
    path = next((tmp_path / "parts" / "event").glob("*.parquet"))
    path.with_name("lone.parquet").write_bytes(path.read_bytes())
    path.with_name(".half.parquet.77.tmp").write_bytes(b"half")
    found = verify(folder)
    assert found.faults == 0
    assert found.checks[-1].notes == ("event/lone.parquet has no receipt", ".half.parquet.77.tmp was not finished")


# --- rows


def _double_id(tables: Tables) -> None:
    ids = tables["event"]["id"].to_pylist()
    tables["event"] = with_column(tables["event"], "id", [ids[0], *ids[:1], *ids[2:]])
    tables["meeting"] = tables["meeting"].slice(0, 0)


def _no_document(tables: Tables) -> None:
    tables["place"] = with_column(tables["place"], "doc", ["nowhere", *tables["place"]["doc"].to_pylist()[1:]])


def _beyond_the_text(tables: Tables) -> None:
    stops = tables["time"]["stop"].to_pylist()
    tables["time"] = with_column(tables["time"], "stop", [100_000, *stops[1:]])


def _half_a_span(tables: Tables) -> None:
    stops = tables["statement"]["cue_stop"].to_pylist()
    tables["statement"] = with_column(tables["statement"], "cue_stop", [None, *stops[1:]])


def _content_beyond(tables: Tables) -> None:
    spans = tables["statement"]["content"].to_pylist()
    tables["statement"] = with_column(tables["statement"], "content", [[{"start": 5, "stop": 100_000}], *spans[1:]])


def _overlapping_blocks(tables: Tables) -> None:
    blocks = tables["document"]["blocks"].to_pylist()
    blocks[0][1]["start"] = 0
    tables["document"] = with_column(tables["document"], "blocks", blocks)


def _strange_actor(tables: Tables) -> None:
    actors = tables["event"]["actors"].to_pylist()
    tables["event"] = with_column(tables["event"], "actors", [["nobody"], *actors[1:]])


def _strange_time(tables: Tables) -> None:
    times = tables["event"]["time"].to_pylist()
    tables["event"] = with_column(tables["event"], "time", ["never", *times[1:]])


def _lost_chain(tables: Tables) -> None:
    chains = tables["actor"]["chains"].to_pylist()
    tables["actor"] = with_column(tables["actor"], "chains", [[99], *chains[1:]])


ROW_FAULTS = {
    _double_id: "ids",
    _no_document: "documents",
    _beyond_the_text: "spans",
    _half_a_span: "spans",
    _content_beyond: "spans",
    _overlapping_blocks: "blocks",
    _strange_actor: "references",
    _strange_time: "references",
    _lost_chain: "chains",
}


@pytest.mark.parametrize("change", ROW_FAULTS, ids=lambda change: change.__name__.strip("_"))
def test_each_fault_in_rows_is_found_in_parts_and_in_the_record(change: Callable[[Tables], None], tmp_path: Path) -> None:
    folder = parts_of(tmp_path / "parts", change)
    found = faults(folder)
    assert found.get(ROW_FAULTS[change]) == 1 and set(found) <= {ROW_FAULTS[change], "references"}
    build(folder, tmp_path / "news.duckdb")
    if change is not _no_document:  # a build leaves such rows out
        assert faults(tmp_path / "news.duckdb").get(ROW_FAULTS[change]) == 1


# --- records


def changed(path: Path, *statements: str) -> Path:
    with duckdb.connect(str(path)) as connection:
        for statement in statements:
            connection.execute(statement).fetchall()
    return path


@pytest.fixture
def record(tmp_path: Path) -> Path:
    parts_of(tmp_path / "parts")
    build(tmp_path / "parts", tmp_path / "news.duckdb", steps=[merge, make_dyads])
    return tmp_path / "news.duckdb"


@pytest.mark.parametrize(
    ("statement", "check"),
    [
        ("UPDATE meta SET value = '1' WHERE key = 'schema'", "version"),
        ("DROP TABLE meta", "version"),
        ("DROP TABLE place", "columns"),
        ("UPDATE report SET happening = 'none' WHERE event = (SELECT min(event) FROM report)", "across documents"),
        ("DELETE FROM report WHERE event = (SELECT min(event) FROM report)", "across documents"),
        ("DELETE FROM actor_entity WHERE key = 'wd:Q1'", "across documents"),
        ("DELETE FROM mention WHERE chain = 0", "chains"),
    ],
)
def test_a_record_at_fault_is_found(record: Path, statement: str, check: str) -> None:
    assert faults(changed(record, statement)).get(check, 0) >= 1


def test_a_damaged_block_is_found(record: Path) -> None:
    changed(record, "CREATE TABLE ballast AS SELECT hash(i) AS h FROM range(400000) t(i)", "CHECKPOINT")
    data = bytearray(record.read_bytes())
    middle = len(data) - len(data) // 3
    data[middle : middle + 4096] = bytes(byte ^ 255 for byte in data[middle : middle + 4096])
    record.write_bytes(bytes(data))
    assert faults(record).get("readable") == 1


def test_what_is_neither_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "words.duckdb").write_text("These are words.")
    for name in ("nothing", "empty", "words.duckdb"):
        with pytest.raises(RecordError):
            verify(tmp_path / name)


def test_nothing_is_changed(tmp_path: Path) -> None:
    parts_of(tmp_path)
    before = {path: (path.stat().st_mtime_ns, sha256(path)) for path in tmp_path.rglob("*") if path.is_file()}
    verify(tmp_path)
    assert {path: (path.stat().st_mtime_ns, sha256(path)) for path in tmp_path.rglob("*") if path.is_file()} == before
