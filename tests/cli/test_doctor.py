"""`sanudo doctor`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib.metadata import requires
from pathlib import Path

import pytest
from running import Run

from sanudo import api
from sanudo.cli import doctor
from sanudo.cli.doctor import Check
from sanudo.types import Reading


def found(run: Run) -> tuple[int, dict[str, dict[str, str]]]:
    """Return the exit code and what was found by section and name."""
    said = run("doctor", "--json")
    told = json.loads(said.out)
    assert told["ok"] == (said.code == 0)
    return said.code, {f"{each['section']}.{each['name']}": each for each in told["checks"]}


@pytest.fixture
def well(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the weights and the reading of the sample well, whatever they are."""
    good = Check(section="Reading", name="sample", state="ok", value="two sentences")
    monkeypatch.setattr(doctor, "_weights", lambda: iter(()))
    monkeypatch.setattr(doctor, "_reading", lambda: good)


@pytest.mark.usefixtures("well")
def test_a_sound_installation_is_well(run: Run) -> None:
    code, checks = found(run)
    assert code == 0
    assert all(check["state"] != "broken" for check in checks.values())
    assert "All is well." in run("doctor").out


def test_packages_are_those_that_the_project_names() -> None:
    named = {name.split(";")[0].split(">")[0].strip().lower() for name in requires("sanudo") or () if "extra ==" not in name}
    assert named == set(doctor.MODULES)


@pytest.mark.usefixtures("well")
def test_a_package_that_does_not_load_is_broken(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "MODULES", {"nowhere": "nowhere_at_all"})
    code, checks = found(run)
    assert code == 1 and checks["Packages.nowhere"]["state"] == "broken"
    assert checks["Packages.nowhere"]["hint"] == "pip install nowhere"


def test_missing_weights_are_broken_and_said(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SANUDO_WEIGHTS", str(tmp_path))
    monkeypatch.setattr(doctor, "_reading", lambda: Check(section="Reading", name="sample", state="ok", value=""))
    code, checks = found(run)
    assert code == 1
    assert checks["Weights.folder"]["value"] == str(tmp_path)
    assert "config.json" in checks["Weights.files"]["value"] and "SANUDO_WEIGHTS" in checks["Weights.files"]["hint"]
    assert checks["Environment.SANUDO_WEIGHTS"]["state"] == "ok"


def test_a_reader_that_finds_nothing_or_fails_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(text: str, **options: object) -> Reading:
        from sanudo.types import Document

        return Reading(Document(id="x", text=text))

    def fails(text: str, **options: object) -> Reading:
        raise RuntimeError("no graph")

    monkeypatch.setattr(api, "read_text", nothing)
    assert doctor._reading().state == "broken"
    monkeypatch.setattr(api, "read_text", fails)
    check = doctor._reading()
    assert check.state == "broken" and check.value == "RuntimeError: no graph" and check.hint


@pytest.mark.usefixtures("well")
def test_an_empty_table_is_broken(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "TABLES", ("nowhere",))
    code, checks = found(run)
    assert code == 1 and checks["Tables.nowhere"]["value"] == "none found"


@pytest.mark.usefixtures("well")
def test_the_environment_is_looked_at(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SANUDO_OUTLT", "x")
    code, checks = found(run)
    assert code == 0 and checks["Environment.SANUDO_OUTLT"]["state"] == "note"
    monkeypatch.setenv("SANUDO_PUBLISHED", "yesterday")
    code, checks = found(run)
    assert code == 1 and "YYYY-MM-DD" in checks["Environment.settings"]["hint"]


@pytest.mark.parametrize("width", [80, 120])
def test_how_it_looks(run: Run, golden: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    def checks() -> Iterator[Check]:
        yield Check(section="Sanudo", name="sanudo", state="ok", value="1.0  /opt/sanudo")
        yield Check(section="Sanudo", name="python", state="ok", value="3.12.0  /opt/bin/python")
        yield Check(
            section="Packages", name="duckdb", state="broken", value="No module named 'duckdb'", hint="pip install duckdb"
        )
        yield Check(section="Weights", name="folder", state="ok", value="/opt/sanudo/" + "a-long-name/" * 8)
        yield Check(section="Extras", name="desk", state="missing", value="The desk", hint="pip install 'sanudo[desk]'")

    monkeypatch.setattr(doctor, "checked", checks)
    said = run("doctor", "--width", width)
    assert said.code == 1 and all(len(line) <= width for line in said.out.splitlines())
    golden(f"doctor-{width}", said.out)
