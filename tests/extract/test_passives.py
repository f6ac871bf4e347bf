"""Sayings told in the passive, with and without the one who says it."""

from __future__ import annotations

import pytest

from sanudo.extract.statements import Statements
from sanudo.types import Statement
from tests.extract.test_any_statements import document


def told(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    found: list[Statement] = Statements()(*document(text))
    words = [(text[slice(*each.cue)] if each.cue else "", text[slice(*each.content[0])]) for each in found]
    return [(*pair, each.speakers) for pair, each in zip(words, found, strict=True)]


@pytest.mark.parametrize(
    ("text", "cue", "content", "speakers"),
    [
        ("It was announced that the ferry would sail at noon.", "was announced", "the ferry would sail at noon", ()),
        ("It was confirmed by Jan Novak that two boats had sunk.", "was confirmed", "two boats had sunk", ("a",)),
        ("The crews were told by Novak on Friday that no ship may leave.", "were told", "no ship may leave", ("a",)),
        ("The mayor is believed to have fled, while his guards stayed.", "is believed", "to have fled", ()),
        ("Malta was accused by Novak of hiding the ships.", "was accused", "of hiding the ships", ("a",)),
    ],
)
def test_what_is_told_in_the_passive_is_a_statement(text: str, cue: str, content: str, speakers: tuple[str, ...]) -> None:
    assert told(text) == [(cue, content, speakers)]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry was seen to leave the harbour at noon.",
        "The crews were told by Novak to leave.",
        "The harbour was blocked by Novak on Friday.",
        "Malta was accused by nobody in particular of hiding the ships.",
    ],
)
def test_other_passives_are_none(text: str) -> None:
    assert told(text) == []


def test_a_promise_told_in_the_passive_looks_ahead() -> None:
    (found,) = Statements()(*document("It was announced that the port will reopen."))
    assert (found.modality, found.status, found.manner) == ("future", "actual", "indirect")
