"""`sanudo token`: made, listed, revoked."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from running import Run


@pytest.fixture
def own(record: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(record, tmp_path / "own.duckdb"))


def test_a_token_is_made_listed_and_revoked(run: Run, own: Path) -> None:
    assert "There are no tokens" in run("token", "list", own).out
    said = run("token", "add", own, "--name", "Ada Quill", "--role", "review")
    assert said.code == 0 and said.out.startswith("sanudo_") and "Ada Quill" in said.err
    (holder,) = json.loads(run("token", "list", own, "--json").out)
    assert (holder["name"], holder["role"], holder["revoked"]) == ("Ada Quill", "review", None)
    assert said.out.strip() not in run("token", "list", own).out
    assert "revoked" in run("token", "revoke", own, holder["id"]).out
    assert json.loads(run("token", "list", own, "--json").out)[0]["revoked"]
    assert run("token", "revoke", own, holder["id"]).code == 1


def test_there_must_be_a_record(run: Run, tmp_path: Path) -> None:
    said = run("token", "add", tmp_path / "none.duckdb", "--name", "Ada")
    assert said.code == 1 and "There is no record" in said.err


def test_a_desk_for_others_does_not_start_without_tokens(run: Run, own: Path) -> None:
    said = run("serve", own, "--host", "0.0.0.0", "--port", "0", "--no-open")
    assert said.code == 1 and "no token" in said.err and "sanudo token add" in said.err
