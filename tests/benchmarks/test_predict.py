"""Every task of `benchmarks/predict.py` that needs no data but a few sentences of our own."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

PREDICT = Path(__file__).parents[2] / "benchmarks" / "predict.py"
ARTICLE = """Oslo and Minsk trade protests

By Ada Quill
The Fjord Courier, March 3, 2021

Norway's foreign minister, Ine Soreide, met the Belarusian ambassador in Oslo on Tuesday. "This has to stop," she said.
Police in Minsk arrested twelve students on Monday.
"""


def predict(task: str, source: Path, target: Path) -> None:
    done = subprocess.run([sys.executable, str(PREDICT), task, str(source), str(target)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_record(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "b.txt").write_text("", encoding="utf-8")
    (folder / "a.meta.json").write_text(json.dumps({"outlet": "The Other Courier"}), encoding="utf-8")
    predict("record", folder, tmp_path / "out")
    record = json.loads((tmp_path / "out" / "a.json").read_text(encoding="utf-8"))
    assert record["doc_id"] == "a"
    assert record["outlet"] == "The Other Courier"
    assert record["published"] == "2021-03-03"
    assert any(event["type"] == "COERCE" and event["date"] == "2021-03-01" for event in record["events"])
    said = [ARTICLE[slice(*span)] for statement in record["statements"] for span in statement["content"]]
    assert any("This has to stop" in each for each in said)
    assert json.loads((tmp_path / "out" / "b.json").read_text(encoding="utf-8"))["events"] == []


def test_marked_pairs(tmp_path: Path) -> None:
    rows = [("<s>Kenya</s> sent maize to <t>Malawi</t>.", ""), ("<s>Soldiers</s> shot <t>two farmers</t> dead.", "")]
    with (tmp_path / "in.tsv").open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter="\t")
        writer.writerows([("marked_sentence", "sentence"), *rows])
    predict("plv", tmp_path / "in.tsv", tmp_path / "out.tsv")
    with (tmp_path / "out.tsv").open(encoding="utf-8", newline="") as lines:
        found = list(csv.DictReader(lines, delimiter="\t"))
    assert [row["pred_root"] for row in found] == ["AID", "ASSAULT"]
    assert [row["pred_binary"] for row in found] == ["0", "1"]


def test_sentences(tmp_path: Path) -> None:
    text = "Ugandan police arrested an opposition leader in Kampala on Monday."
    (tmp_path / "in.tsv").write_text(f"text\tdate\n{text}\t2021-03-10\n", encoding="utf-8")
    predict("pairs", tmp_path / "in.tsv", tmp_path / "out.tsv")
    with (tmp_path / "out.tsv").open(encoding="utf-8", newline="") as lines:
        (row,) = csv.DictReader(lines, delimiter="\t")
    events = json.loads(row["events"])
    assert any(each["type"] == "COERCE" and each["actor_country"] == "UGA" and each["date"] == "2021-03-08" for each in events)


def test_statements(tmp_path: Path) -> None:
    text = 'Minister quits\n\n"I am tired," Anna Berg said. She added that nobody had asked her to leave.'
    (tmp_path / "in.jsonl").write_text(json.dumps({"doc_id": "x", "text": text}) + "\n", encoding="utf-8")
    predict("statements", tmp_path / "in.jsonl", tmp_path / "out.jsonl")
    (line,) = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    found = json.loads(line)["attributions"]
    assert {text[slice(*each["cue"][0])] for each in found} >= {"said", "added"}
    assert any("I am tired" in text[slice(*each["content"][0])] for each in found)


def test_a_story_of_two_copies(tmp_path: Path) -> None:
    folder = tmp_path / "affair"
    folder.mkdir()
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_text(ARTICLE + f"\nPrinted in {name} edition.\n", encoding="utf-8")
    predict("story", folder, tmp_path / "story.json")
    story = json.loads((tmp_path / "story.json").read_text(encoding="utf-8"))
    assert story["documents"] == ["one", "two"]
    assert story["copies"] == [["one", "two"]]
    assert any(len(happening["events"]) == 2 for happening in story["happenings"])


def test_what_is_wrong_is_told(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(PREDICT), "record", str(tmp_path / "none.txt"), str(tmp_path / "o")], capture_output=True, text=True
    )
    assert done.returncode != 0
    assert "none.txt" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("task", ["places", "times"])
def test_places_and_times(tmp_path: Path, task: str) -> None:
    record = {
        "doc_id": "1",
        "corpus": "own",
        "dct": "2021-03-10",
        "text": "She flew from Nairobi to Oslo on Tuesday.",
        "spans": [],
    }
    (tmp_path / "in.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    predict(task, tmp_path / "in.jsonl", tmp_path / "out.jsonl")
    spans = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))["spans"]
    shown = {record["text"][span["start"] : span["end"]] for span in spans}
    assert shown == ({"Nairobi", "Oslo"} if task == "places" else {"Tuesday"})
