"""Marks in passages, rows from outside, and what is said about those that make no sense."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.ontology.labelled import passage_of
from sanudo.ontology.passages import MarkError, read_marks

LABELS = st.sampled_from(["strike", "pay-deal", "strike/wild"])
WORDS = st.text(alphabet="abc ,.", min_size=1, max_size=12)


def test_marks_are_read_and_taken_out() -> None:
    found = read_marks("<actor=The crews> have <strike/wild=put <recipient=the yard> to sleep>.")
    assert found.text == "The crews have put the yard to sleep."
    (trigger,) = found.triggers
    assert (trigger.type, trigger.mode) == ("strike", "wild")
    assert found.text[slice(*trigger.span)] == "put the yard to sleep"
    assert {(each.role, found.text[slice(*each.span)]) for each in found.parties} == {
        ("actor", "The crews"),
        ("recipient", "the yard"),
    }


def test_marks_without_a_type_are_of_the_type_they_stand_under() -> None:
    (trigger,) = read_marks("They <went home>.", "strike").triggers
    assert trigger.type == "strike"


def test_a_party_can_be_of_one_type() -> None:
    (party,) = read_marks("<actor.strike=They> left.").parties
    assert party.of == "strike"


@pytest.mark.parametrize(
    ("marked", "said"),
    [
        ("They <strike=left.", "not closed"),
        ("They <left>.", "does not say of which type"),
        ("They <strike=>left.", "holds no words"),
        ("<actor/x=They> left", "unknown"),
        ("They <strike.x=left>", "a mode is written"),
    ],
)
def test_marks_that_make_no_sense_are_refused_with_words(marked: str, said: str) -> None:
    with pytest.raises(MarkError, match=said):
        read_marks(marked)


@given(st.lists(st.tuples(LABELS, WORDS, WORDS), max_size=5))
def test_what_is_marked_is_what_stands_there(pieces: list[tuple[str, str, str]]) -> None:
    marked = "".join(f"{between}<{label}={words}>" for label, words, between in pieces)
    found = read_marks(marked)
    assert found.text == "".join(between + words for _, words, between in pieces)
    assert [found.text[slice(*each.span)] for each in found.triggers] == [words for _, words, _ in pieces]


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = read_marks(text, "strike")
    except MarkError:
        return
    assert all(0 <= each.span.start < each.span.stop <= len(found.text) for each in found.triggers)


def test_plain_angle_brackets_can_be_written() -> None:
    assert read_marks("a \\< b > c").text == "a < b > c"


def test_rows_from_outside() -> None:
    row = {"text": "The crews left the yard.", "type": "strike", "trigger": "left", "actor": "The crews", "source": "s"}
    found = passage_of(row)
    assert (found.triggers[0].type, found.text[slice(*found.triggers[0].span)], found.source) == ("strike", "left", "s")
    assert found.parties[0].role == "actor"
    assert passage_of({"text": "The crews left.", "type": "strike", "start": "10", "stop": 14}).triggers[0].span == (10, 14)
    assert passage_of({"text": "They <left>.", "type": "strike"}).triggers[0].type == "strike"
    assert passage_of({"text": "They left.", "type": "strike", "trigger": "left", "verdict": "wrong"}).triggers == ()
    assert passage_of({"text": "It rains."}).triggers == ()


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"text": ""}, "no text"),
        ({"text": "go go", "type": "strike", "trigger": "go"}, "2 times"),
        ({"text": "go", "type": "strike"}, "neither a trigger"),
        ({"text": "go", "type": "strike", "start": 1, "stop": 9}, "do not lie"),
    ],
)
def test_rows_that_make_no_sense(row: dict[str, object], said: str) -> None:
    with pytest.raises(MarkError, match=said):
        passage_of(row)
