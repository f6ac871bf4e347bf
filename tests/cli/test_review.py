"""`sanudo review`: corrections listed, carried over, exported, compared."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from running import Run
from samples import reading

from sanudo.review import judging
from sanudo.review.corrections import Correction
from sanudo.review.journal import Journal, beside
from sanudo.store.queries import open_record

ONE = reading(0)


@pytest.fixture
def reviewed(record: Path, tmp_path: Path) -> Path:
    path = tmp_path / "news.duckdb"
    shutil.copy(record, path)
    with open_record(path) as found:
        meet, arrest = (judging.find(found, "event", each.id) for each in ONE.events[:2])
        log: list[Correction] = [
            judging.judged(meet, "Ada Quill", "accept"),
            judging.judged(meet, "Ben", "reject", note="Only planned."),
            judging.judged(arrest, "Ada Quill", "change", field="date", after="2021-02-03"),
            judging.judged(arrest, "Ben", "accept"),
        ]
    Journal(beside(path)).add(*log)
    return path


def test_what_was_corrected_is_listed(run: Run, reviewed: Path) -> None:
    said = run("review", "list", reviewed)
    assert said.code == 0 and "“will meet”" in said.out and "Only planned." in said.out and "date → 2021-02-03" in said.out
    found = json.loads(run("review", "list", reviewed, "--json", "--status", "rejected").out)
    assert [(each["fact"], each["who"], each["verdicts"]) for each in found] == [
        (ONE.events[0].id, "Ben", {"Ada Quill": "accepted", "Ben": "rejected"})
    ]
    assert run("review", "list", beside(reviewed)).out == said.out


def test_a_log_goes_from_one_machine_to_another(run: Run, reviewed: Path, tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    assert run("review", "export", reviewed, log, "--format", "log").out.startswith("Wrote 4 corrections")
    other = tmp_path / "other.duckdb"
    assert json.loads(run("review", "import", other, log, "--json").out)["added"] == 4
    assert json.loads(run("review", "import", other, beside(reviewed), "--json").out)["added"] == 0
    assert Journal(beside(other)).all() == Journal(beside(reviewed)).all()


def test_training_data_is_written(run: Run, reviewed: Path, tmp_path: Path) -> None:
    file = tmp_path / "seen.jsonl"
    assert "Wrote 2 passages" in run("review", "export", reviewed, file).out
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert {row["verdict"] for row in rows} == {"right", "wrong"}
    assert json.loads(run("review", "export", reviewed, file, "--format", "gold", "--json").out)["rows"] == 1


def test_agreement_is_told(run: Run, reviewed: Path) -> None:
    said = run("review", "stats", reviewed)
    assert said.code == 0 and "4 corrections of 2 facts." in said.out and "Ada Quill, Ben" in said.out
    found = json.loads(run("review", "stats", reviewed, "--json").out)
    assert found["pairs"][0]["facts"] == 2 and found["people"] == {"Ada Quill": 2, "Ben": 2}


def test_what_is_no_log_is_refused(run: Run, reviewed: Path, tmp_path: Path) -> None:
    for text in ("no json", "[]", '{"id": "x"}'):
        (tmp_path / "x.jsonl").write_text(text)
        said = run("review", "import", reviewed, tmp_path / "x.jsonl")
        assert said.code == 1 and said.err.startswith("Error: ") and "Traceback" not in said.err
    assert run("review", "list", tmp_path / "nothing.duckdb").code == 1
