"""Delta tables: read back as the record is, a version for each build, and nothing new where nothing is new."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sanudo.errors import RecordError
from sanudo.export import FORMATS
from sanudo.export.delta import BUILD
from sanudo.store.queries import Record, open_record

deltalake = pytest.importorskip("deltalake", reason="deltalake is not installed (make test installs it)")


def test_every_table_is_read_back(merged: Record, tmp_path: Path) -> None:
    files = FORMATS["delta"](merged, tmp_path)
    assert files[-2:] == [tmp_path / "codebook.csv", tmp_path / "codebook.md"]
    for path in files[:-2]:
        found = deltalake.DeltaTable(path).to_pyarrow_table()
        told = merged.sql(f"SELECT * FROM {path.name}")
        assert found.column_names == told.column_names
        assert sorted(map(repr, found.to_pylist())) == sorted(map(repr, told.to_pylist()))
    assert deltalake.DeltaTable(tmp_path / "event").metadata().description


def test_a_build_is_a_version_and_the_same_build_is_none(merged: Record, record_without_merging: Path, tmp_path: Path) -> None:
    for _ in range(2):
        FORMATS["delta"](merged, tmp_path, ["event"])
    assert deltalake.DeltaTable(tmp_path / "event").version() == 0
    with open_record(record_without_merging) as other:
        FORMATS["delta"](other, tmp_path, ["event"])
        table = deltalake.DeltaTable(tmp_path / "event")
        assert (table.version(), table.history(1)[0][BUILD]) == (1, other.meta()["build"])
        assert table.to_pyarrow_table().num_rows == other.counts()["event"]
    table.load_as_version(0)
    assert table.to_pyarrow_table().num_rows == merged.counts()["event"]


def test_what_cannot_be_written_and_what_is_missing_is_said(
    merged: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "event").write_text("a file in its way")
    with pytest.raises(RecordError, match=r"Delta table .* cannot be written"):
        FORMATS["delta"](merged, tmp_path, ["event"])
    monkeypatch.setitem(sys.modules, "deltalake", None)
    with pytest.raises(RecordError, match="not installed") as caught:
        FORMATS["delta"](merged, tmp_path)
    assert "sanudo[delta]" in caught.value.hint
