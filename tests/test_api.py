"""`import sanudo`: reading pages, texts and files, and opening a record; what it reads is tested elsewhere."""

from __future__ import annotations

import builtins
import json
from collections.abc import Iterable, Iterator
from dataclasses import FrozenInstanceError, fields
from pathlib import Path
from typing import Any

import pytest
import samples

import sanudo
from sanudo import api, types
from sanudo.errors import InputError, RecordError, SettingsError
from sanudo.store.build import build
from sanudo.store.parts import Parts, Receipt, part_key
from sanudo.store.rows import arrow_tables
from sanudo.types import Document, Event, Failure

PAGE = """<html><head><title>Ministers meet over a river</title><meta property="og:site_name" content="The Fjord Mirror">
<meta property="article:published_time" content="2021-03-03T09:00:00Z"></head><body><article><h1>Ministers meet over a river</h1>
<p>The foreign ministers of Norland and Sudmark met on Tuesday to speak about the river Vesla and what it brings to both.</p>
<p>They will meet again on Friday to sign a treaty, officials of both countries said after the talks, which took three hours.</p>
</article></body></html>"""
TEXT = (
    "Ministers meet over a river\n\nThe foreign ministers of Norland and Sudmark met on Tuesday to speak about the river Vesla.\n"
)


class Paper:
    """A pipeline of paper: one event for each document, over its first word; a document that says "break" breaks."""

    def read(self, documents: Iterable[Document]) -> Iterator[types.Reading | Failure]:
        for document in documents:
            if "break" in document.text:
                yield Failure(origin=document.origin, stage="paper", error="It broke.", hint="Mend it.")
                continue
            stop = len(document.text.split()[0])
            event = Event(id=types.make_id(document.id, 0), doc=document.id, start=0, stop=stop, event_type="CONSULT")
            yield types.Reading(document, events=(event,))


@pytest.fixture(autouse=True)
def paper(monkeypatch: pytest.MonkeyPatch) -> None:
    pipeline = Paper()
    monkeypatch.setattr(api, "_pipeline", lambda: pipeline)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    return path


def test_a_page_is_read_from_a_path_a_name_and_bytes(page: Path) -> None:
    for source in (page, str(page), PAGE.encode()):
        doc = sanudo.read(source)
        assert isinstance(doc, sanudo.Reading) and isinstance(doc, types.Reading)
        assert doc.document.title == "Ministers meet over a river"
        assert (doc.document.outlet, doc.document.published) == ("The Fjord Mirror", "2021-03-03")
        assert [event.event_type for event in doc.events] == ["CONSULT"]


def test_options_fill_in_what_the_input_does_not_say(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    doc = sanudo.read(tmp_path / "a.txt", outlet="The Fjord Mirror", published="2021-03-03")
    assert (doc.document.outlet, doc.document.published) == ("The Fjord Mirror", "2021-03-03")
    chosen = sanudo.Settings(outlet="Sudmark Daily", published="2021-03-04")
    doc = sanudo.read(tmp_path / "a.txt", settings=chosen, published="2021-03-05")
    assert (doc.document.outlet, doc.document.published) == ("Sudmark Daily", "2021-03-05")
    assert sanudo.read_text(TEXT, published="2021-03-03", outlet="X").document.published == "2021-03-03"
    with pytest.raises(SettingsError, match="outlett"):
        sanudo.read_text(TEXT, outlett="X")
    with pytest.raises(SettingsError, match="not a date"):
        sanudo.read_text(TEXT, published="Tuesday")


def test_what_cannot_be_read_is_an_error_for_people(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "two.jsonl").write_text("".join(json.dumps({"text": f"{TEXT} {n}"}) + "\n" for n in range(2)))
    with pytest.raises(InputError, match="no such file") as caught:
        sanudo.read(tmp_path / "none.html")
    assert caught.value.hint
    with pytest.raises(InputError, match="empty"):
        sanudo.read(tmp_path / "empty.txt")
    with pytest.raises(InputError, match="more than one article") as caught:
        sanudo.read(tmp_path / "two.jsonl")
    assert "read_many" in caught.value.hint
    with pytest.raises(InputError, match="It broke") as caught:
        sanudo.read_text("break this, and say so in a sentence that is long enough")
    assert caught.value.hint == "Mend it."
    assert issubclass(InputError, sanudo.SanudoError)


def test_many_files_are_read_and_failures_come_among_them(tmp_path: Path, page: Path) -> None:
    (tmp_path / "b.txt").write_text(TEXT)
    (tmp_path / "c.txt").write_text("")
    (tmp_path / "d.txt").write_text(f"break\n{TEXT}")
    for sources in (tmp_path, [page, *sorted(tmp_path.glob("?.txt"))]):
        found = list(sanudo.read_many(sources))
        failures = [each for each in found if isinstance(each, sanudo.Failure)]
        assert len(found) == 4
        assert {Path(each.origin).name for each in failures} == {"c.txt", "d.txt"}
        assert all(isinstance(each, sanudo.Reading) for each in found if not isinstance(each, sanudo.Failure))
    assert [each.error for each in sanudo.read_many(tmp_path / "none") if isinstance(each, sanudo.Failure)]


def test_many_files_are_read_one_after_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text(f"{TEXT} {n}")
    readings = sanudo.read_many(tmp_path)
    assert isinstance(next(readings), sanudo.Reading)


def test_a_reading_is_immutable_and_comes_in_other_forms() -> None:
    doc = api.Reading.of(samples.reading())
    with pytest.raises(FrozenInstanceError):
        doc.events = ()  # type: ignore[misc]
    tables = doc.to_arrow()
    assert set(tables) == {"document", *(kind.TABLE for kind in types.FACTS)}
    assert tables["event"].num_rows == len(doc.events) and tables["document"].num_rows == 1
    frames = doc.to_pandas()
    assert type(frames["event"]).__name__ == "DataFrame" and list(frames["event"]["event_type"]) == ["CONSULT", "COERCE"]
    rows = json.loads(json.dumps(doc.to_dict()))
    assert rows["document"]["id"] == doc.document.id and len(rows["statement"]) == len(doc.statements)
    assert doc.text(doc.events[0]) == "will meet"
    assert len(list(doc.facts())) == sum(
        len(getattr(doc, each.name)) for each in fields(types.Reading) if each.name != "document"
    )


def test_a_notebook_shows_the_article_marked_and_safe() -> None:
    doc = sanudo.read_text("Ministers <script>alert(1)</script> meet over a river, and say that they will do so again on Friday.")
    shown = doc._repr_html_()
    assert "<script>alert" not in shown and "Ministers" in shown
    assert repr(doc).startswith("<Reading of ") and "1 event" in repr(doc)


def test_pandas_is_asked_for_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name == "pandas":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportError, match="pip install pandas"):
        api.Reading.of(samples.reading()).to_pandas()


def test_a_record_is_opened(tmp_path: Path) -> None:
    parts = Parts(tmp_path / "parts")
    parts.open_for("v", {})
    key = part_key("one", "v", {})
    parts.write(arrow_tables([samples.reading()]), Receipt(key=key, chunk="one", label="one", version="v", settings={}, files=()))
    build(tmp_path / "parts", tmp_path / "r.duckdb")
    for path in (tmp_path / "r.duckdb", str(tmp_path / "r.duckdb")):
        with sanudo.open_record(path) as record:
            assert record.counts()["event"] == 2
            assert record.sql("SELECT count(*) AS n FROM event").to_pylist() == [{"n": 2}]
    with pytest.raises(RecordError, match="no record"):
        sanudo.open_record(tmp_path / "none.duckdb")
