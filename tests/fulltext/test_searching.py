"""Searching a record: index and record find the same, facets count what they lead to, marks stand on the words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from samples import reading

import sanudo
from sanudo.errors import SettingsError
from sanudo.fulltext import index
from sanudo.fulltext.finding import engine_of, search
from sanudo.fulltext.plain import Plain
from sanudo.fulltext.query import parse, with_field
from sanudo.fulltext.results import FACETS, KINDS
from sanudo.fulltext.words import forms, words
from sanudo.review.overlay import build_record
from sanudo.store.parts import Parts, Receipt, part_key
from sanudo.store.queries import Record, open_record
from sanudo.store.rows import arrow_tables
from sanudo.types import Block, Document, Reading, make_id

pytest.importorskip("tantivy")

DOCUMENTS = 6
SEARCHES = (
    "fishermen",
    "fisherman",
    "FISHERMEN spies",
    '"river treaty"',
    '"treaty river"',
    "treaty -fishermen",
    "vesla",
    "speaker:falk",
    'speaker:"Ines Falk" ready',
    "speaker:falk speaker:norland",
    "outlet:fjord",
    'outlet:"The Fjord Mirror"',
    "outlet:mirror outlet:moon",
    "country:NOR",
    "country:norway type:COERCE",
    "type:CONSULT",
    "after:2021-03-05",
    "after:2021-03-05 before:2021-03-06",
    "before:2021",
    "treaties after:2021-03",
    "zurich",
    "cafe",
    "e\u0301tat",
    "nothing like this",
    "foreign minister",
)


def other(number: int, text: str, **about: str) -> Reading:
    document = Document(
        id=make_id("other", number), text=text, origin=f"{number}.txt", blocks=(Block(kind="body", start=0, stop=len(text)),)
    )
    return Reading(replace(document, **about))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    parts = Parts(folder / "parts")
    parts.open_for("v", {})
    found = [
        *(reading(n) for n in range(DOCUMENTS)),
        other(
            1,
            "Ministers met in ZÜRICH.\nThe café\u0301 was full; l'e\u0301tat, c'est moi.",
            outlet="The Moon",
            published="2020-12",
        ),
        other(2, "A treaty of fish, men\U0001f1fa and rivers.", title="Cafe talk", outlet="Mirror of the Moon"),
    ]
    key = part_key("one", "v", {})
    parts.write(arrow_tables(found), Receipt(key=key, chunk="one", label="one", version="v", settings={}, files=()))
    build_record(folder / "parts", folder / "r.duckdb")
    return folder / "r.duckdb"


@pytest.fixture(scope="module")
def record(path: Path) -> Record:
    return open_record(path)


@pytest.mark.parametrize("text", SEARCHES)
def test_index_and_record_find_the_same(record: Record, text: str) -> None:
    quick, plain = index.opened(record), Plain(record)
    assert quick is not None
    query = parse(text)
    assert quick.counts(query) == plain.counts(query)
    assert quick.facets(query, KINDS) == plain.facets(query, KINDS)
    every = [{(each.kind, each.id, each.doc) for each in engine.find(query, KINDS, "best", 999)} for engine in (quick, plain)]
    assert every[0] == every[1]
    assert len(every[0]) == sum(plain.counts(query).values())


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("fishermen", (DOCUMENTS, 0, 1, 0)),
        ('"river treaty"', (DOCUMENTS, 0, 0, 1)),
        ("speaker:falk", (0, DOCUMENTS, 0, 0)),
        ("zurich", (1, 0, 0, 0)),
        ("outlet:mirror", (DOCUMENTS + 1, 2 * DOCUMENTS, 0, 1)),
        ('outlet:"The Fjord Mirror" -ready', (0, DOCUMENTS, 0, 1)),
        ("before:2020", (1, 0, 0, 0)),
    ],
)
def test_how_much_is_found(record: Record, text: str, counts: tuple[int, ...]) -> None:
    found = search(record, text).counts
    assert tuple(found[kind] for kind in ("document", "statement", "actor", "agreement")) == counts


@pytest.mark.parametrize("text", ["treaty", "fishermen", "speaker:falk"])
def test_facets_count_what_they_lead_to(record: Record, text: str) -> None:
    found = search(record, text, kind="document" if "speaker" not in text else "statement")
    told = 0
    for name in FACETS:
        for value in found.facets[name]:
            narrowed = (
                with_field(text, name, value.value or "")
                if name != "month"
                else f"{text} after:{value.value} before:{value.value}"
            )
            kind = "statement" if "speaker" in text else "document"
            assert search(record, narrowed).counts[kind] == value.count, (name, value)
            told += 1
    assert told


@pytest.mark.parametrize("text", ["fishermen treaty", '"vesla river"', "speaker:falk ready", "minister", "spies"])
def test_marks_stand_on_the_words_that_were_asked_for(record: Record, text: str) -> None:
    query = parse(text)
    asked = {form for term in query.terms for form in (term.words if len(term.words) > 1 else forms(term.words[0]))}
    marked = 0
    for hit in search(record, text, limit=50).hits:
        for start, stop in hit.title_marks:
            assert set(words(hit.title[start:stop])) <= asked
            marked += 1
        if hit.snippet is not None:
            whole = record.rows("SELECT text FROM document WHERE id = ?", [hit.doc])[0]["text"]
            assert whole[hit.snippet.start : hit.snippet.stop] == hit.snippet.text
            for start, stop in hit.snippet.marks:
                assert set(words(whole[start:stop])) <= asked
                marked += 1
    assert marked


def test_pages_hold_every_hit_once(record: Record) -> None:
    pages = [search(record, "treaty", kind="document", limit=2, offset=at).hits for at in range(0, 10, 2)]
    ids = [hit.id for page in pages for hit in page]
    assert len(ids) == len(set(ids)) == search(record, "treaty").counts["document"]


@pytest.mark.parametrize("quick", [True, False])
def test_the_newest_come_first(record: Record, quick: bool) -> None:
    engine = engine_of(record) if quick else Plain(record)
    hits = search(record, "fishermen", kind="document", order="newest", engine=engine).hits
    days = [hit.published or "" for hit in hits]
    assert days == sorted(days, reverse=True) and len(set(days)) > 1


def test_a_build_has_an_index_of_its_own_and_earlier_ones_go(path: Path) -> None:
    with open_record(path) as record:
        folder = index.folder_of(record)
        stale = folder.with_name("earlier.1")
        stale.mkdir()
        assert index.make_index(record) == folder and folder.is_dir()
        assert not stale.exists()
        assert [each.name for each in folder.parent.iterdir()] == [folder.name]


def test_without_an_index_the_record_is_searched(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "available", lambda: False)
    with open_record(path) as record:
        assert search(record, "fishermen").engine == "duckdb"
        with pytest.raises(SettingsError) as raised:
            index.make_index(record)
    assert "sanudo[search]" in raised.value.hint


def test_it_is_asked_from_python(path: Path) -> None:
    found = sanudo.search(path, "speaker:falk ready", kind="statement", limit=1)
    assert found.counts["statement"] == DOCUMENTS and len(found.hits) == 1
    with sanudo.open_record(path) as record:
        assert sanudo.search(record, "speaker:falk ready", kind="statement", limit=1) == found
