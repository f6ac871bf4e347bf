"""Runs the command line in this process, and compares what it prints with texts kept in `golden/`."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from running import DOCUMENTS, GOLDEN, Run, Said
from samples import reading

from sanudo.cli.main import main
from sanudo.store.build import build
from sanudo.store.parts import Parts, Receipt, part_key
from sanudo.store.rows import arrow_tables


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Give a function that runs `sanudo ARGUMENTS` as in a pipe of 80 columns."""
    for name in [name for name in os.environ if name.startswith("SANUDO_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "80")

    def run(*arguments: str | Path) -> Said:
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main([str(each) for each in arguments])
        out, err = capsys.readouterr()
        assert isinstance(left.value.code, int)
        return Said(left.value.code, out, err)

    return run


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Give a function that compares a text with the one kept under a name; UPDATE_GOLDEN=1 keeps the new one."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / f"{name}.txt"
        if os.environ.get("UPDATE_GOLDEN"):
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{path} is missing: UPDATE_GOLDEN=1 pytest {request.node.nodeid}"
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture(scope="session")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a record of the sample article."""
    folder = tmp_path_factory.mktemp("parts")
    key = part_key("sample", "v", {})
    receipt = Receipt(key=key, chunk="sample", label="sample", version="v", settings={}, files=())
    parts = Parts(folder)
    parts.open_for("v", {})
    parts.write(arrow_tables([reading(number) for number in range(DOCUMENTS)]), receipt)
    path = tmp_path_factory.mktemp("record") / "news.duckdb"
    build(folder, path)
    return path
