"""Words: cut out with the characters they stand at, folded, in singular and plural."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.fulltext.finding import WIDTH, snippet
from sanudo.fulltext.query import parse
from sanudo.fulltext.words import Term, apart, folded, forms, marks, placed, words

TEXTS = st.text(alphabet=st.sampled_from("aAbé\u0301 .\n-'İß\U0001d54fs\U0001f1fa"), max_size=60)


@given(TEXTS)
def test_words_stand_where_they_are_said_to(text: str) -> None:
    assert [folded(text[start:stop]) for _, start, stop in placed(text)] == [word for word, _, _ in placed(text)]
    assert [word for word, _, _ in placed(text)] == words(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [("treaty", "treaties"), ("missile", "missiles"), ("speech", "speeches"), ("match", "matches"), ("talk", "talks")],
)
def test_singular_and_plural_are_one(one: str, other: str) -> None:
    assert other in forms(one) and one in forms(other)


@pytest.mark.parametrize("word", ["us", "gas", "status", "crisis", "press"])
def test_not_every_s_is_a_plural(word: str) -> None:
    assert word[:-1] not in forms(word)


def test_a_phrase_is_found_whole_and_a_word_in_its_forms() -> None:
    text = "No formal request. Formal, he said; requests came."
    terms = parse('"formal request" request').terms
    assert [text[a:b] for a, b, n in marks(text, terms) if n == 0] == ["formal request"]
    assert [text[a:b] for a, b, n in marks(text, terms) if n == 1] == ["request", "requests"]
    assert [text[a:b] for a, b in apart(marks(text, terms))] == ["formal request", "requests"]


@given(TEXTS, st.integers(0, 40), st.integers(0, 40), st.integers(10, 60))
def test_a_snippet_is_what_stands_there(text: str, start: int, length: int, width: int) -> None:
    start = min(start, len(text))
    stop = min(start + length, len(text))
    found = snippet(text, (Term(("a",)), Term(("s",))), start, stop, width)
    assert text[found.start : found.stop] == found.text and start <= found.start <= found.stop <= stop
    assert all(folded(text[a:b]).rstrip("s") in ("a", "") for a, b in found.marks)
    assert all(found.start <= a < b <= found.stop for a, b in found.marks)


def test_a_snippet_shows_where_most_words_stand_together() -> None:
    text = "missile. " + "Nothing of note happened. " * 60 + "The missile treaty was signed. " + "Again nothing. " * 60
    found = snippet(text, parse("missile treaty").terms)
    assert [text[a:b] for a, b in found.marks] == ["missile", "treaty"]
    assert len(found.text) <= WIDTH + 30


def test_a_very_long_line_takes_no_time() -> None:
    text = "x" * 5_000_000 + " treaty " + "y" * 5_000_000
    found = snippet(text, parse("treaty").terms)
    assert len(found.text) <= WIDTH + 30
