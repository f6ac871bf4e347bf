"""Tests of refusals to say, on texts made by hand."""

from __future__ import annotations

import pytest
from made_graphs import Made

from sanudo.extract.declining import declined
from sanudo.extract.layout import Layout, Taken
from sanudo.extract.people import People


def read(text: str, name: str = "Dahl") -> list[tuple[str | None, str, str]]:
    """Return who refuses, the words that tell it and what was asked."""
    made = Made(text)
    if name in text:
        made.actor(name, None, "person")
    found = declined(Layout(made.document, made.graph), People(made.found), Taken(()))
    cut = lambda span: text[span.start : span.stop]  # noqa: E731 - three spans, one line
    return [(cut(each.source) if each.source else None, cut(each.cue), cut(each.content)) for each in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Dahl would not say whether the mill was sold.", ("Dahl", "would not say", "whether the mill was sold")),
        ("Dahl declined to comment on the sale, but smiled.", ("Dahl", "declined to comment on", "the sale")),
        ("Was the mill sold? Dahl had no comment.", ("Dahl", "had no comment", "Was the mill sold?")),
        ("Nobody would discuss the sale of it.", (None, "would discuss", "the sale of it")),
    ],
)
def test_a_refusal_to_say_is_read(text: str, wanted: tuple[str | None, str, str]) -> None:
    assert read(text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Dahl declined to comment.",
        "Dahl declined the offer of a mill.",
        "Dahl would say that it was sold.",
        '"I would not say that it was," Dahl said.',
    ],
)
def test_what_is_none_or_tells_nothing_asked_is_left(text: str) -> None:
    assert read(text) == []
