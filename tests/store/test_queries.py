"""Questions to a record."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from samples import reading
from test_build import shelve

from sanudo.errors import RecordError, SettingsError
from sanudo.store.build import build
from sanudo.store.conditions import terms
from sanudo.store.filters import DocumentFilter, EventFilter, StatementFilter
from sanudo.store.queries import Record, open_record
from sanudo.store.results import Page

DOCUMENTS = 7


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    folder = tmp_path_factory.mktemp("record")
    shelve(folder, "one", [reading(n) for n in range(DOCUMENTS)])
    build(folder, folder / "r.duckdb")
    with open_record(folder / "r.duckdb") as found:
        yield found


def walk(ask: Callable[..., Page[Any]], limit: int) -> list[Any]:
    """Return all items of a list, page by page."""
    found: list[Any] = []
    after: str | None = None
    while True:
        page = ask(limit=limit, after=after)
        assert len(page.items) <= limit
        found += page.items
        after = page.after
        if after is None:
            return found


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_pages_hold_every_item_once(record: Record, limit: int) -> None:
    for ask, size in ((record.documents, DOCUMENTS), (record.events, 2 * DOCUMENTS), (record.statements, 2 * DOCUMENTS)):
        found = walk(ask, limit)
        assert len(found) == len({item.id for item in found}) == size


def test_documents_come_newest_first(record: Record) -> None:
    days = [row.published for row in walk(record.documents, 2)]
    assert days == sorted(days, reverse=True)


def test_events_come_by_date_both_ways(record: Record) -> None:
    newest = [row.date for row in record.events().items]
    oldest = [row.date for row in record.events(order="oldest").items]
    assert newest == sorted(newest, reverse=True) and oldest == sorted(oldest)


@pytest.mark.parametrize(
    ("chosen", "size"),
    [
        (EventFilter(event_type=["CONSULT"]), DOCUMENTS),
        (EventFilter(event_type=["CONSULT", "COERCE"], status=["planned"]), DOCUMENTS),
        (EventFilter(country="NOR"), DOCUMENTS),
        (EventFilter(recipient_country="SWE"), DOCUMENTS),
        (EventFilter(actor="wd:Q2"), DOCUMENTS),
        (EventFilter(sector="MIL"), DOCUMENTS),
        (EventFilter(context="diplomatic", quad=[1]), DOCUMENTS),
        (EventFilter(since="2021-02-10", until="2021-02-11"), DOCUMENTS),
        (EventFilter(since="2021-03-01"), DOCUMENTS),
        (EventFilter(until="2021-01-31"), 0),
        (EventFilter(text="falk OSTERHOLM"), DOCUMENTS),
        (EventFilter(text='"to sign the Vesla"'), DOCUMENTS),
        (EventFilter(text="13 fishermen"), 1),
        (EventFilter(outlet="Elsewhere"), 0),
        (EventFilter(place_country="NOR", mode=["visit"]), DOCUMENTS),
        (EventFilter(doc=reading(2).document.id), 2),
    ],
)
def test_filters_of_events(record: Record, chosen: EventFilter, size: int) -> None:
    assert len(record.events(chosen).items) == record.count_events(chosen) == size


def test_an_event_shows_its_words_in_their_sentence(record: Record) -> None:
    event = record.events(EventFilter(event_type=["COERCE"])).items[0]
    passage = event.passage
    assert passage.quote == "arrested"
    assert passage.sentence[passage.offset : passage.offset + len(passage.quote)] == "arrested"
    assert event.actors[0].name == "Sudmark's army"
    assert record.event(event.id) == event


def test_documents_are_found_by_their_words_whatever_the_accents(record: Record) -> None:
    (found,) = record.documents(DocumentFilter(text="FISHÉRMEN 14")).items
    assert found.id == reading(2).document.id
    assert "14 fishermen" in found.snippet


@pytest.mark.parametrize(
    ("chosen", "size"),
    [
        (DocumentFilter(country="SWE"), DOCUMENTS),
        (DocumentFilter(actor="nobody"), 0),
        (DocumentFilter(event_type="COERCE", language="en"), DOCUMENTS),
        (DocumentFilter(since="2021-03-05", until="2021-03-06"), 2),
    ],
)
def test_filters_of_documents(record: Record, chosen: DocumentFilter, size: int) -> None:
    assert len(record.documents(chosen).items) == size


def test_statements_are_told_in_words(record: Record) -> None:
    (said,) = record.statements(StatementFilter(actor="wd:Q1", doc=reading(1).document.id)).items
    assert (said.cue, said.content, said.speakers[0].name) == ("said", '"We are ready,"', "Ines Falk")
    assert len(record.statements(StatementFilter(modality=["denied"], country="NOR")).items) == DOCUMENTS


def test_a_document_comes_back_as_it_was_read(record: Record) -> None:
    assert record.document(reading(3).document.id) == reading(3)


def test_the_page_of_an_actor(record: Record) -> None:
    page = record.actor("wd:Q1", limit=3)
    assert (page.entity.name, page.entity.documents, page.entity.acted, page.entity.spoke) == (
        "Ines Falk",
        DOCUMENTS,
        DOCUMENTS,
        DOCUMENTS,
    )
    assert page.entity.roles == ("Foreign Minister",)
    assert [(c.key, c.acted, c.received) for c in page.counterparts] == [("wd:Q2", DOCUMENTS, 0)]
    assert [(c.value, c.count) for c in page.types] == [("CONSULT", DOCUMENTS)]
    assert [(m.month.isoformat(), m.count) for m in page.months] == [("2021-03-01", DOCUMENTS)]
    assert len(page.events.items) == len(page.meetings) == len(page.documents.items) == 3


def test_actors_are_found_by_name_and_kind(record: Record) -> None:
    assert [entity.key for entity in record.actors(text="brand").items] == ["wd:Q2"]
    assert {entity.key for entity in record.actors(kind="person").items} == {"wd:Q1", "wd:Q2"}
    assert len(walk(record.actors, 2)) == 5


def test_events_are_counted(record: Record) -> None:
    assert {(c.value, c.count) for c in record.events_by("status")} == {("planned", DOCUMENTS), ("actual", DOCUMENTS)}
    assert {(c.value, c.count) for c in record.events_by("actor_country")} == {("NOR", DOCUMENTS), ("SWE", DOCUMENTS)}
    with pytest.raises(RecordError, match="cannot be counted"):
        record.events_by("text; DROP TABLE event")


def test_questions_that_make_no_sense_are_refused(record: Record) -> None:
    for ask in (
        lambda: record.events(after="nonsense"),
        lambda: record.events(after="WzFd"),
        lambda: record.events(EventFilter(since="yesterday")),
        lambda: record.documents(DocumentFilter(until="2021-02-30")),
    ):
        with pytest.raises(SettingsError):
            ask()
    for missing in (lambda: record.document("x"), lambda: record.event("x"), lambda: record.entity("x")):
        with pytest.raises(RecordError):
            missing()


def test_sql_is_read_only_and_a_locked_record_opens_no_other_file(record: Record, tmp_path: Path) -> None:
    assert record.sql("SELECT count(*) AS n FROM event").to_pylist() == [{"n": 2 * DOCUMENTS}]
    with pytest.raises(RecordError, match="cannot be answered"):
        record.sql("DELETE FROM event")
    with pytest.raises(RecordError, match="cannot be answered"):
        record.sql("SELECT nothing FROM nowhere")
    (tmp_path / "x.csv").write_text("a\n1\n")
    with open_record(record.path, locked=True) as locked, pytest.raises(RecordError, match="disabled"):
        locked.sql(f"SELECT * FROM read_csv('{tmp_path / 'x.csv'}')")


def test_several_threads_may_ask_at_once(record: Record) -> None:
    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(len(record.events().items))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [2 * DOCUMENTS] * 8


def test_what_is_no_record_is_said_clearly(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="There is no record"):
        open_record(tmp_path / "none.duckdb")
    (tmp_path / "page.html").write_text("<p>no</p>" * 1000)
    with pytest.raises(RecordError, match="is no DuckDB file"):
        open_record(tmp_path / "page.html")
    import duckdb

    duckdb.connect(str(tmp_path / "other.duckdb")).close()
    with pytest.raises(RecordError, match="no record of Sanudo"):
        open_record(tmp_path / "other.duckdb")


def test_words_of_a_search() -> None:
    assert terms('peace "river treaty"  now') == ["peace", "river treaty", "now"]
    assert terms(None) == []
