"""Paragraphs and sentences by rule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.text.segment import paragraphs, sentences


def split(text: str) -> list[str]:
    return [text[span.start : span.stop] for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        (
            "Mr. Brand met Gen. Orr at 5 p.m. on Friday. They talked.",
            ["Mr. Brand met Gen. Orr at 5 p.m. on Friday.", "They talked."],
        ),
        ('"We won." He smiled.', ['"We won."', "He smiled."]),
        ("The U.S. Senate voted. It was close.", ["The U.S. Senate voted.", "It was close."]),
        ("Prices rose 3.5 percent. Why?", ["Prices rose 3.5 percent.", "Why?"]),
        ("Talks in Osterholm\nThe envoys met.", ["Talks in Osterholm", "The envoys met."]),
        ("He waited… and left.", ["He waited… and left."]),
        ("", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_stretch_of_a_text_is_cut_in_its_own_offsets() -> None:
    text = "One. Two.\nThree. Four."
    assert [tuple(span) for span in sentences(text, 10, 22)] == [(10, 16), (17, 22)]
    assert [tuple(span) for span in paragraphs(text, 5)] == [(5, 9), (10, 22)]


@given(st.text('aB. \n"”!?…:;,Mr', max_size=60) | st.text(max_size=60))
def test_sentences_hold_every_character_once(text: str) -> None:
    for cut in (sentences, paragraphs):
        position = 0
        kept = bytearray(len(text))
        for span in cut(text):
            assert position <= span.start < span.stop
            assert not text[span.start].isspace() and not text[span.stop - 1].isspace()
            kept[span.start : span.stop] = b"\x01" * (span.stop - span.start)
            position = span.stop
        assert all(kept[place] or letter.isspace() for place, letter in enumerate(text))
