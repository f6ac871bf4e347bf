"""The limits of a build are those that somebody sets, or modest ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from sanudo.errors import SettingsError
from sanudo.store.limits import DEFAULT, connect, limits, spill_folder


def test_a_build_takes_little_memory_unless_somebody_says_otherwise() -> None:
    assert limits({}) == {"memory_limit": DEFAULT}
    assert limits({"SANUDO_MEMORY": "800mb", "SANUDO_THREADS": "3"}) == {"memory_limit": "800mb", "threads": "3"}
    assert limits({"SANUDO_MEMORY": "2G"}) == {"memory_limit": "2GB"}


@pytest.mark.parametrize(
    "wrong", [{"SANUDO_MEMORY": "much"}, {"SANUDO_MEMORY": "5"}, {"SANUDO_THREADS": "0"}, {"SANUDO_THREADS": "two"}]
)
def test_what_makes_no_sense_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(SettingsError) as raised:
        limits(wrong)
    assert next(iter(wrong)) in str(raised.value)


def test_the_limits_hold_where_a_record_is_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SANUDO_MEMORY", "512MiB")
    monkeypatch.setenv("SANUDO_THREADS", "1")
    path = tmp_path / "made.duckdb"
    with connect(path) as connection:
        names = "memory_limit", "threads", "temp_directory"
        found = [connection.execute(f"SELECT current_setting('{name}')").fetchall()[0][0] for name in names]
    assert found == ["512.0 MiB", 1, str(spill_folder(path))]
