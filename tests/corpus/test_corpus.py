"""Every article of the corpus is sound, and its page of marks, where it has one, still gives its record."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from corpus import check

PATHS = [*check.articles(), *check.articles(check.BLIND)]
MARKS = [path for folder in (check.ARTICLES.parent, check.BLIND) for path in (folder / "marks").glob("*.marks")]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_article_is_sound(path: Path) -> None:
    assert check.faults(*check.read(path)) == []


def test_every_text_has_its_record() -> None:
    texts = {path.stem for folder in (check.ARTICLES, check.BLIND) for path in folder.glob("*.txt")}
    assert texts == {path.stem for path in PATHS}
    assert {path.stem for path in MARKS} <= texts


def test_counts_add_up() -> None:
    found = check.counts(PATHS)
    assert found["articles"] == len(PATHS) > 150
    for layer, prefix in (("events", "status "), ("events", "type "), ("statements", "modality ")):
        assert sum(number for key, number in found.items() if key.startswith(prefix)) == found[layer]


@pytest.fixture
def sound() -> tuple[dict[str, Any], bytes]:
    return check.read(next(path for path in PATHS if path.stem == "nw01"))


@pytest.mark.parametrize(
    ("layer", "field", "value", "word"),
    [
        ("events", "type", "QUARREL", "QUARREL"),
        ("events", "mode", "phone", "phone"),
        ("events", "status", "likely", "likely"),
        ("events", "date", "2000-13", "2000-13"),
        ("events", "place_country", "Turkey", "Turkey"),
        ("events", "actor", ["nobody"], "nobody"),
        ("events", "trigger", [10, 10], "[10, 10]"),
        ("events", "context", ["weather"], "weather"),
        ("statements", "speaker", "nobody", "nobody"),
        ("statements", "modality", "vague", "vague"),
        ("statements", "direct", "partly", "partly"),
        ("statements", "content", [], "no content"),
        ("positions", "stance", "hostile", "hostile"),
        ("meetings", "status", "dull", "dull"),
        ("disputes", "claim_a", "s99", "s99"),
        ("times", "value", "soon", "soon"),
        ("times", "span", [0, 10**6], "outside the text"),
        ("places", "lat", 95.0, "95.0"),
        ("actors", "kind", "crowd", "crowd"),
        ("actors", "sector", "XYZ", "XYZ"),
    ],
)
def test_each_kind_of_fault_is_found(
    sound: tuple[dict[str, Any], bytes], layer: str, field: str, value: object, word: str
) -> None:
    record, data = copy.deepcopy(sound[0]), sound[1]
    record[layer][0][field] = value
    found = check.faults(record, data)
    assert len(found) >= 1
    assert any(word in fault for fault in found)


def test_a_changed_text_is_found(sound: tuple[dict[str, Any], bytes]) -> None:
    record, data = sound
    assert check.faults(record, data + b"\n") == ["text_sha256 is not that of the text"]


def test_a_doubled_id_is_found(sound: tuple[dict[str, Any], bytes]) -> None:
    record = json.loads(json.dumps(sound[0]))
    record["events"].append(record["events"][0])
    assert any("is used 2 times" in fault for fault in check.faults(record, sound[1]))
