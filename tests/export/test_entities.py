"""Stata, Web Annotations and FollowTheMoney: read back, or held against the words of their schemas."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sanudo.errors import RecordError
from sanudo.export import FORMATS
from sanudo.export.ftm import entities
from sanudo.store.queries import Record

pd = pytest.importorskip("pandas")

ARTICLE = "title author publisher publishedAt sourceUrl fileName retrievedAt".split()
EVENT = "name summary keywords date startDate endDate location country involved sourceUrl publisher recordId".split()
PARTY = "name alias country wikidataId".split()
SCHEMAS = {
    "Person": {*PARTY, "position"},
    "Organization": set(PARTY),
    "PublicBody": set(PARTY),
    "LegalEntity": set(PARTY),
    "Article": set(ARTICLE),
    "Event": set(EVENT),
    "Documentation": {"entity", "document", "role", "date", "summary"},
}
"""Properties that followthemoney's default model gives these schemas, as far as they are used."""
REFERENCES = ("involved", "entity", "document")


def test_stata_files_are_read_back(merged: Record, tmp_path: Path) -> None:
    files = FORMATS["stata"](merged, tmp_path)
    assert {path.stem for path in files} >= {"event", "document", "happening", "event_flat", "codebook"}
    for path in files:
        if path.suffix == ".dta":
            (count,) = merged.rows(f"SELECT count(*) AS n FROM {path.stem}")
            assert len(pd.read_stata(path)) == count["n"]
    events = pd.read_stata(tmp_path / "event.dta").set_index("id")
    for row in merged.rows("SELECT * FROM event"):
        found = events.loc[row["id"]]
        assert found.event_type == row["event_type"] and found.quad_class == row["quad"]
        assert found.actor_names == "; ".join(row["actor_names"])
        assert found.first_day == pd.Timestamp(row["first_day"]) and found.intensity == row["intensity"]
    with pd.io.stata.StataReader(tmp_path / "event.dta") as reader:
        assert reader.variable_labels()["first_day"].startswith("First day")


def test_stata_holds_long_texts_whole(merged: Record, tmp_path: Path) -> None:
    FORMATS["stata"](merged, tmp_path, ["document"])
    texts = pd.read_stata(tmp_path / "document.dta").set_index("id").text
    assert all(texts[row["id"]] == row["text"] for row in merged.rows("SELECT id, text FROM document"))


def test_annotations_quote_the_text_at_their_positions(merged: Record, tmp_path: Path) -> None:
    for path in FORMATS["annotations"](merged, tmp_path):
        page = json.loads(path.read_text(encoding="utf-8"))
        reading = merged.document(path.stem)
        text = reading.document.text
        assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld" and page["type"] == "AnnotationPage"
        assert len({item["id"] for item in page["items"]}) == len(page["items"])
        for item in page["items"]:
            assert item["type"] == "Annotation" and item["motivation"] in ("identifying", "classifying", "tagging")
            position, quote = item["target"]["selector"]
            assert text[position["start"] : position["end"]] == quote["exact"]
            assert text[: position["start"]].endswith(quote["prefix"]) and text[position["end"] :].startswith(quote["suffix"])
        whole = {item["id"].split(":")[3] for item in page["items"]}
        assert whole == {fact.id for fact in reading.facts()}


def test_every_span_of_a_statement_is_annotated(merged: Record, tmp_path: Path) -> None:
    path = FORMATS["annotations"](merged, tmp_path)[0]
    keys = [item["id"] for item in json.loads(path.read_text(encoding="utf-8"))["items"]]
    for statement in merged.document(path.stem).statements:
        stem = f"urn:sanudo:statement:{statement.id}"
        assert {f"{stem}:source", f"{stem}:cue", f"{stem}:content-1"} <= set(keys)


def test_entities_keep_to_the_model_and_refer_to_one_another(merged: Record) -> None:
    found = list(entities(merged))
    keys = {each["id"] for each in found}
    assert len(keys) == len(found) and {each["schema"] for each in found} >= {
        "Person",
        "PublicBody",
        "Event",
        "Article",
        "Documentation",
    }
    for each in found:
        assert set(each["properties"]) <= SCHEMAS[each["schema"]]
        assert all(isinstance(value, str) and value for values in each["properties"].values() for value in values)
        for name in REFERENCES:
            assert set(each["properties"].get(name, ())) <= keys
    events = [each for each in found if each["schema"] == "Event"]
    assert len(events) == merged.rows("SELECT count(*) AS n FROM happening")[0]["n"]


def test_entities_are_one_a_line(merged: Record, tmp_path: Path) -> None:
    (path,) = FORMATS["ftm"](merged, tmp_path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == list(entities(merged))


@pytest.mark.parametrize("form", ["ftm", "annotations", "gold-json"])
def test_tables_are_refused_where_there_are_none(merged: Record, tmp_path: Path, form: str) -> None:
    with pytest.raises(RecordError, match="tables"):
        FORMATS[form](merged, tmp_path, ["event"])
