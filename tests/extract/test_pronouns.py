"""Tests of pronouns that speak, on documents made by hand: sex, kind, nearness and who spoke last."""

from __future__ import annotations

import pytest
from made_graphs import Made

from sanudo.extract.layout import Layout
from sanudo.extract.people import People
from sanudo.extract.pronouns import Pronouns, Said
from sanudo.extract.sexes import sex
from sanudo.types import Span

TEXT = "Maria Olsen met Peter Grau in Oslo. The League sent a note. He said no and she said yes; it said nothing."


@pytest.fixture
def made() -> Made:
    found = Made(TEXT)
    for words, kind in (("Maria Olsen", "person"), ("Peter Grau", "person"), ("The League", "organisation")):
        found.actor(words, None, kind)
    return found


def meant(made: Made, word: str, before: list[Said] | None = None) -> str | None:
    pronouns = Pronouns(Layout(made.document, made.graph), People(made.found))
    found = pronouns.actor(word, TEXT.lower().index(f" {word} said") + 1, [], before or [])
    return pronouns.people.actors[found].name if found else None


@pytest.mark.parametrize(("word", "name"), [("he", "Peter Grau"), ("she", "Maria Olsen"), ("it", "The League")])
def test_a_pronoun_goes_to_one_of_its_sex_and_kind(made: Made, word: str, name: str) -> None:
    assert meant(made, word) == name


def test_no_one_of_its_kind_no_one_meant() -> None:
    made = Made("The League met. She said so.")
    made.actor("The League", None, "organisation")
    pronouns = Pronouns(Layout(made.document, made.graph), People(made.found))
    assert pronouns.actor("she", made.text.index("She"), [], []) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Arne Berg came late. “Ola Dahl was there,” he said.", "“Ola Dahl was there,”"),
        ("Arne Berg (SV, Ola Dahl) came. He said so.", "so"),
    ],
)
def test_nobody_is_meant_who_is_only_spoken_of_or_stands_in_brackets(text: str, said: str) -> None:
    made = Made(text)
    berg = made.actor("Arne Berg", None, "person")
    made.actor("Ola Dahl", None, "person")
    at = text.index(said)
    pronouns = Pronouns(Layout(made.document, made.graph), People(made.found))
    offset = max(text.rfind("he said"), text.rfind("He said"))
    assert pronouns.actor("he", offset, [], [], [Span(at, at + len(said))]) == berg


def test_who_spoke_last_speaks_on() -> None:
    made = Made("Novak met Tan at noon. They spoke long. He said so.")
    first, second = made.actor("Novak", None, "person"), made.actor("Tan", None, "person")
    pronouns = Pronouns(Layout(made.document, made.graph), People(made.found))
    at = made.text.index("He said")
    for speaker in (first, second):
        assert pronouns.actor("he", at, [], [Said(at - 10, (speaker,), "he")]) == speaker


@pytest.mark.parametrize(
    ("names", "pronoun"),
    [
        (["Mrs. Adeyemi"], "she"),
        (["said Ms. Novak"], "she"),
        (["Mr. Tan"], "he"),
        (["Tan"], ""),
        (["his wife Tan"], "she"),
        (["wife of Mr. Tan"], "he"),
        (["Peter", "Maria"], ""),
        (["Susan Oyelaran"], "she"),
        (["Tan", "Maria Tan"], "she"),
        (["said Thomas", "Awa Thomas"], ""),
        (["a young woman"], "she"),
        (["the regional chairman"], ""),
    ],
)
def test_titles_and_given_names_tell_the_pronoun(names: list[str], pronoun: str) -> None:
    assert sex(names) == pronoun
