"""`sanudo skipped`, as people and programs see it."""

from __future__ import annotations

import json
from pathlib import Path

from running import Run

from sanudo.store.parts import Parts, Receipt, part_key
from sanudo.store.rows import arrow_tables
from sanudo.types import Failure

LEFT_OUT = [
    Failure(origin="news.warc.gz#1", stage="topic", error="It hardly tells of politics (probability 0.010).", hint="h"),
    Failure(origin="news.warc.gz#2", stage="language", error="It is in German; Sanudo reads English.", hint="h"),
    Failure(origin="soup.html", stage="topic", error="It hardly tells of politics (probability 0.020).", hint="h"),
]


def parts(folder: Path, failures: list[Failure]) -> Path:
    found = Parts(folder)
    found.open_for("v", {})
    key = part_key("one", "v", {})
    counts = {"language": 1, "topic": 2} if failures else {}
    found.write(
        arrow_tables(failures), Receipt(key=key, chunk="one", label="one", version="v", settings={}, files=(), left_out=counts)
    )
    return folder


def test_the_list(run: Run, tmp_path: Path) -> None:
    said = run("skipped", parts(tmp_path, LEFT_OUT), "--limit", "2")
    assert said.code == 0
    assert said.out.startswith("3 articles left out: 1 in other languages, 2 hardly about politics.\n")
    assert "news.warc.gz#1" in said.out and "… and 1 more" in said.out
    said = run("skipped", tmp_path, "--reason", "language", "--json")
    assert [row["origin"] for row in json.loads(said.out)] == ["news.warc.gz#2"]


def test_nothing_left_out(run: Run, tmp_path: Path) -> None:
    said = run("skipped", parts(tmp_path, []))
    assert (said.code, said.out) == (0, "Nothing was left out.\n")


def test_other_inputs_are_named_instead_of_copied(run: Run, tmp_path: Path) -> None:
    said = run("skipped", parts(tmp_path / "parts", LEFT_OUT[2:]), "--to", tmp_path / "again.warc.gz")
    assert said.code == 0 and "soup.html" in said.out
    assert not (tmp_path / "again.warc.gz").exists()
