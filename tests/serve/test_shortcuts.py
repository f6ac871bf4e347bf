"""What a build counts beforehand: every filter has it, and pages are the same without it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import duckdb
import pytest
from desk_samples import Client, hostile, shelve
from samples import reading

from sanudo.export.tables import codebook
from sanudo.review.overlay import build_record
from sanudo.serve import dyads, shelved
from sanudo.serve.kinds import KINDS
from sanudo.store.queries import open_record
from sanudo.store.shortcuts import COUNTED, has_shortcuts, tallied
from sanudo.types import Reading

ASKED = (
    "/events.json?actor_country=NOR", "/events.json?actor=wd:Q1", "/events.json?actor_key=wd:Q1&status=actual",
    "/events.json?since=2000-01-01", "/events.json?sort=event_type", "/events.json?outlet=none", "/events.json?status=actual",
    "/happenings.json?pair=NOR-SWE", "/happenings.json?sort=-documents", "/happenings.json?quad=1&documents=1",
    "/statements.json?actor=wd:Q1", "/statements.json?country=NOR&manner=direct", "/documents.json?country=NOR",
    "/documents.json?actor=wd:Q1&language=en",
)  # fmt: skip


def between(one: Reading, number: int) -> Reading:
    """Return a reading in which a Norwegian and a Swede speak in turns, each to the other, and have a treaty."""
    falk, brand = (next(each.id for each in one.actors if each.key == key) for key in ("wd:Q1", "wd:Q2"))
    speaker, listener = (falk, brand) if number % 3 else (brand, falk)
    statements = tuple(replace(each, speakers=(speaker,), addressees=(listener,)) for each in one.statements)
    return replace(one, statements=statements, agreements=tuple(replace(each, parties=(falk, brand)) for each in one.agreements))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shortcuts")
    shelve(folder / "parts", "one", [*(between(reading(n), n) for n in range(6)), hostile()])
    build_record(folder / "parts", folder / "r.duckdb")
    return folder / "r.duckdb"


@pytest.fixture(scope="module")
def bare(built: Path) -> Path:
    """Give the same record as a build of earlier days made it."""
    path = Path(shutil.copy(built, built.with_name("bare.duckdb")))
    with duckdb.connect(str(path)) as connection:
        connection.execute("DROP SCHEMA desk CASCADE")
        for (name,) in connection.execute("SELECT index_name FROM duckdb_indexes()").fetchall():
            connection.execute(f"DROP INDEX {name}")
    return path


def test_the_values_of_every_filter_are_counted_beforehand() -> None:
    for kind in KINDS.values():
        if kind.name != "actors":  # one row for each actor: quickly counted
            assert [each.values for each in kind.filters if each.values and each.values not in COUNTED] == [], kind.name


def test_pages_are_the_same_without(built: Path, bare: Path) -> None:
    one, other = Client(built), Client(bare)
    happening = one.json("/happenings.json")["items"][0]["id"]
    for path in (
        "/overview.json", "/today.json", f"/happening/{happening}.json", "/dyad/NOR-SWE.json", "/actor/wd:Q1.json",
        *(f"/{name}.json" for name in KINDS), "/events.json?pair=NOR-SWE", "/documents.json?sort=title&limit=2&page=2",
        *ASKED, "/compare.json", "/quality.json", "/place/iso:NOR.json",
        "/review.json", "/dyad/NOR-SWE.json?since=2024-01-01&until=2026-01-01",
    ):  # fmt: skip
        assert one.json(path) == other.json(path), path
    for name in ("events", "documents", "happenings"):
        pages = [each(f"/{name}").text.partition('<form class="filters"')[2].partition("</form>")[0] for each in (one, other)]
        assert pages[0] == pages[1] != ""


def test_pages_are_the_same_with_few_of_the_newest(built: Path, bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows that hold too few rows lead to wider ones, and what is not counted to the end says so."""
    one, other = Client(built), Client(bare)
    whole = {path: other.json(path) for path in ASKED}
    monkeypatch.setattr(shelved, "NEWEST", (1, 2, 5))
    monkeypatch.setattr(shelved, "CAP", 3)
    beyond = 0
    for path, page in whole.items():
        found = one.json(f"{path}&limit=2")
        assert found["items"] == page["items"][:2], path
        beyond += found["beyond"]
        assert (found["total"] == 3 < page["total"]) if found["beyond"] else found["total"] == page["total"], path
    assert beyond


@pytest.mark.parametrize("latest", [1, 2, 3, 5])
def test_a_pair_says_the_same_whether_few_or_all_statements_are_looked_through(
    built: Path, bare: Path, monkeypatch: pytest.MonkeyPatch, latest: int
) -> None:
    whole = Client(bare).json("/dyad/NOR-SWE.json")
    assert len(whole["a_says"]) > len(whole["b_says"]) > 0 and whole["agreements"] and whole["meetings"]
    monkeypatch.setattr(dyads, "LATEST", latest)
    assert Client(built).json("/dyad/NOR-SWE.json") == whole


def test_words_that_the_index_finds_are_those_of_the_texts(built: Path, bare: Path) -> None:
    one, other = Client(built), Client(bare)
    for text in ("minist", "the", "zzzz", "of the", '"of the"', "don't"):
        pages = [each.json(f"/documents.json?text={quote(text)}") for each in (one, other)]
        assert pages[0]["total"] == pages[1]["total"], text
        assert {row["id"] for row in pages[0]["items"]} == {row["id"] for row in pages[1]["items"]}, text


def test_numbers_are_those_of_the_tables(built: Path, bare: Path) -> None:
    with open_record(built) as one, open_record(bare) as other:
        assert has_shortcuts(one) and not has_shortcuts(other)
        for question in COUNTED:
            assert tallied(one, question, 100) == tallied(other, question, 100)
        # they are no tables of the record: no export holds them
        assert codebook(one) == codebook(other)
