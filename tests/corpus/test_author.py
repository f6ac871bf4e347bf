"""A page of marks becomes a record: quoted words become spans, and what cannot be found is said in words."""

import json
from pathlib import Path

import pytest

from corpus.author import MarkError, Page, Quotes, home, show, write
from corpus.check import ARTICLES, BLIND, faults, read

MARKS = sorted([*(ARTICLES.parent / "marks").glob("*.marks"), *(BLIND / "marks").glob("*.marks")])
TEXT = "Old ferry, new ferry. The harbour master met the pilots; the pilots had met him before."
PAGE = """title: Ferry talks
outlet: The Quay
published: 2020-02-03
=== text
Ferry talks
The pilots of Lund met the mayor on Monday. "We will sail," they told him. Lund is calm.
- menu -
=== marks
meta Ferry talks
boilerplate - menu -
actor pilots | pilots | group SWE LAB | - | The pilots of Lund
actor mayor | mayor of Lund | person SWE GOV/ELI | mayor | the mayor
event e1 CONSULT actual | pilots, mayor > | met | on: 2020-02-03 | at: Lund SWE | size: participants - = The pilots
say s1 pilots | they | told | "We will sail," | future | about: mayor
holds pilots | sailing | support | We will sail
meet e1
time Monday | 2020-02-03
place Lund | Lund | SWE 55.7 13.19
"""


@pytest.mark.parametrize(
    ("quote", "words", "start"),
    [
        ("new ferry", "new ferry", 11),
        ("ferry #2", "ferry", 15),
        ("had <met> him", "met", TEXT.rindex("met")),
        ("The harbour ... pilots", "The harbour master met the pilots", 22),
        ("pilots #1 ... before", "pilots; the pilots had met him before", TEXT.index("pilots")),
    ],
)
def test_a_quote_names_one_span(quote: str, words: str, start: int) -> None:
    quotes = Quotes(TEXT)
    assert quotes.one(quote) == [start, start + len(words)]
    assert TEXT[start : start + len(words)] == words


@pytest.mark.parametrize("quote", ["ferr", "ferry", "ferry #3", "had <ferry> him", "him #2 ... ferry", "pilots ... before"])
def test_a_quote_that_names_none_or_several_is_refused(quote: str) -> None:
    with pytest.raises(MarkError):
        Quotes(TEXT).one(quote)


def test_the_nearest_occurrence_is_taken_for_cues() -> None:
    quotes = Quotes(TEXT)
    assert quotes.near("met", [quotes.one("before")]) == quotes.one("had <met> him")
    assert quotes.near("met", [quotes.one("harbour")]) == quotes.one("met #1")
    assert quotes.near("-", [[0, 3]]) is None


def test_a_page_becomes_a_sound_record() -> None:
    page = Page("quay", PAGE)
    record, text = page.record, page.text
    assert faults(record, text.encode()) == []

    def said(span: list[int]) -> str:
        return text[span[0] : span[1]]

    assert [said(span) for span in record["actors"][0]["mentions"]] == ["The pilots of Lund"]
    assert record["actors"][1]["alt_sectors"] == ["ELI"]
    assert [said(place["span"]) for place in record["places"]] == ["Lund"], (
        "a place inside an actor's mention is not listed by itself"
    )
    assert text[: record["places"][0]["span"][0]].endswith("told him. ")
    assert record["statements"][0]["direct"] is True
    assert record["events"][0]["size"]["participants"] == {"qualifier": "unknown", "span": [12, 22], "value": None}
    meeting = record["meetings"][0]
    assert (meeting["participants"], meeting["status"], meeting["place"]) == (["pilots", "mayor"], "held", "Lund")
    assert said(record["boilerplate"][0]) == "- menu -"


def test_every_wrong_line_is_named() -> None:
    bad = PAGE.replace("| met |", "| meets |").replace("time Monday", "time Sunday").replace("meet e1", "quarrel e1")
    with pytest.raises(MarkError) as caught:
        Page("quay", bad)
    message = str(caught.value)
    assert message.count("line ") == 3
    assert "'meets' occurs 0 times" in message
    assert "'Sunday'" in message


def test_a_fault_writes_nothing(tmp_path: Path) -> None:
    marks = tmp_path / "quay.marks"
    marks.write_text(PAGE.replace("CONSULT actual", "CONSULT likely"), encoding="utf-8")
    with pytest.raises(MarkError, match="likely"):
        write(marks, tmp_path)
    assert list(tmp_path.iterdir()) == [marks]


def test_write_and_show(tmp_path: Path) -> None:
    marks = tmp_path / "quay.marks"
    marks.write_text(PAGE, encoding="utf-8")
    record = write(marks, tmp_path)
    assert json.loads((tmp_path / "quay.json").read_text(encoding="utf-8")) == record
    data = (tmp_path / "quay.txt").read_bytes()
    lines = "\n".join(show(record, data.decode("utf-8")))
    assert "<met>" in lines
    assert "<Monday>" in lines


@pytest.mark.parametrize("path", MARKS, ids=lambda path: path.stem)
def test_the_record_in_the_corpus_is_that_of_its_marks(path: Path) -> None:
    page = Page(path.stem, path.read_text(encoding="utf-8"))
    record, data = read(home(path) / f"{path.stem}.json")
    assert page.text.encode("utf-8") == data
    assert page.record == record
