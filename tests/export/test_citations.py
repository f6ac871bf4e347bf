"""Citations: whatever stands in an article, the words can be found again, and the files can be read by other programs."""

from __future__ import annotations

import hashlib
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import TEXT, reading

from sanudo.errors import RecordError
from sanudo.export.citations import LONGEST, Citation, address, citation
from sanudo.store.queries import Record

ONE = reading(0)


def made(**changes: object) -> Citation:
    values: dict[str, object] = {
        "kind": "event", "id": "0a", "path": "/event/0a", "link": "/event/0a", "words": "met", "doc": "d", "start": 3, "stop": 6,
        "sha256": "f" * 64, "title": "Talks", "byline": ("Ada Quill",), "outlet": "Mirror", "published": "2021-03-03",
        "url": None, "sanudo": "1.0", "build": "b",
    }  # fmt: skip
    return Citation(**{**values, **changes})  # type: ignore[arg-type]


def test_every_kind_of_fact_can_be_cited(merged: Record) -> None:
    text = ONE.document.text
    for fact in ONE.facts():
        found = citation(merged, fact.id)
        assert (found.start, found.stop, found.doc) == (fact.start, fact.stop, ONE.document.id)
        assert found.sha256 == hashlib.sha256(text.encode()).hexdigest()
        assert " ".join(text[found.start : found.stop].split()).startswith(found.words.removesuffix(" …"))
        assert found.build == merged.meta()["build"] and found.build in found.plain() and found.id in found.plain()


def test_documents_and_what_was_merged_can_be_cited(merged: Record) -> None:
    found = citation(merged, ONE.document.id)
    assert (found.kind, found.start, found.stop) == ("document", 0, len(TEXT))
    for table, kind in (("happening", "happening"), ("agreement_entity", "agreement"), ("meeting_entity", "meeting"),
                        ("dispute_entity", "dispute"), ("issue", "issue")):  # fmt: skip
        for row in merged.rows(f"SELECT id FROM {table}"):
            found = citation(merged, row["id"])
            assert (found.kind, found.path) == (kind, f"/{kind}/{row['id']}")
            assert found.words and found.stop > found.start
    found = citation(merged, "wd:Q1", base="https://desk.example.org/")
    assert found.link == "https://desk.example.org/actor/wd:Q1"


def test_an_unknown_id_is_told(merged: Record) -> None:
    with pytest.raises(RecordError, match="nothing of the id 'xyz'"):
        citation(merged, "xyz")


def test_a_citation_in_every_form(merged: Record) -> None:
    found = citation(merged, ONE.events[0].id)
    entry = found.bibtex()
    assert entry.startswith("@article{sanudo-") and "author = {{Ada Quill}}" in entry and "year = {2021}" in entry
    (item,) = json.loads(found.csl_json())
    assert item["type"] == "article-newspaper" and item["issued"] == {"date-parts": [[2021, 3, 3]]}
    assert item["URL"] == ONE.document.url and found.sha256 in item["note"]
    assert item["archive_location"].endswith(f" {found.start}:{found.stop}")


def test_a_path_that_leads_nowhere_is_no_address() -> None:
    assert "url" not in made().bibtex() and "URL" not in made().csl()
    assert made(link="http://here/event/0a").csl()["URL"] == "http://here/event/0a"
    assert made(published=None, title=None, byline=(), outlet=None).csl()["title"] == "d"
    assert address("mention", "m1", "d1") == "/document/d1#f-m1"


@given(st.text(), st.text(), st.text(max_size=2 * LONGEST))
def test_no_text_breaks_an_entry(title: str, outlet: str, words: str) -> None:
    found = made(title=title, outlet=outlet, words=words, byline=(title,), url=outlet)
    entry = found.bibtex()
    bare = re.sub(r"\\text[a-z]+\{\}|\\.", "", entry)
    depth = 0
    for sign in bare:
        depth += (sign == "{") - (sign == "}")
        assert depth >= 0
    assert depth == 0 and "\r" not in entry
    assert json.loads(found.csl_json())[0]["id"] == "sanudo-0a"
    assert "\n" not in found.plain() and "\r" not in found.plain()
