"""Sayings that no verb reports: transcripts, colons and dashes."""

from __future__ import annotations

import pytest

from sanudo.extract.layout import Layout, Taken
from sanudo.extract.people import People
from sanudo.extract.statements import Statements
from sanudo.extract.verbless import Verbless
from sanudo.stage import Facts
from sanudo.types import Actor, Mention, Span
from tests.extract.test_any_statements import document

TRANSCRIPT = """The two met the press in the old library.
RIVERA: We have agreed on most of it.
NOVAK: Most, not all. The border is left.
RIVERA: The border will be settled by May.
Location: the old library.
"""


def said(text: str, *, people: bool = True) -> list[tuple[str, ...]]:
    read, graph, facts = document(text)
    known = People(facts if people else Facts().with_facts(Mention, []).with_facts(Actor, []))
    found = Verbless(Layout(read, graph), known, Taken(())).all()
    return [tuple(text[slice(*span)] for span in (each.source, each.mark, *each.content)) for each in found]


def test_a_transcript_is_read_turn_by_turn() -> None:
    assert said(TRANSCRIPT, people=False) == [
        ("RIVERA", ":", "We have agreed on most of it"),
        ("NOVAK", ":", "Most, not all. The border is left"),
        ("RIVERA", ":", "The border will be settled by May"),
    ]


def test_a_turn_that_reports_others_is_a_turn_still_but_not_one_that_a_statement_holds() -> None:
    read, graph, facts = document(TRANSCRIPT)
    layout, known = Layout(read, graph), People(facts)
    start = TRANSCRIPT.index("Most, not")
    part, whole = Span(start, start + 14), Span(start, TRANSCRIPT.index("left.") + 5)
    assert [len(Verbless(layout, known, Taken((span,))).all()) for span in (part, whole)] == [3, 2]


def test_a_turn_is_said_by_the_one_who_bears_the_label_as_last_name() -> None:
    text = "Minister Jan Novak took questions.\nNOVAK: There is no such plan.\nREPORTER: None at all?\nNOVAK: None at all."
    found = Statements()(*document(text))
    assert [each.speakers for each in found] == [("a",), (), ("a",)]
    assert all(each.manner == "direct" for each in found)


@pytest.mark.parametrize(
    "text",
    [
        "WARNING: The road is closed today.\nThe river rose again.",
        "TIME: Nine in the morning.\nPLACE: The town hall steps.",
        "Yes: we went there.\nYes: we came back.\nNo: nobody stayed.\n",
    ],
)
def test_headings_and_lists_are_no_turns(text: str) -> None:
    assert said(text, people=False) == []


@pytest.mark.parametrize("dash", ["—", "–", "―", "--", "-"])
@pytest.mark.parametrize("gap", [" ", "\n", "\n\n"])
def test_a_dash_credits_a_quotation_on_its_line_or_the_next(dash: str, gap: str) -> None:
    assert said(f"“We will not leave this square.”{gap}{dash} Jan Novak, a baker") == [
        ("Novak", dash, "“We will not leave this square.”")
    ]


def test_a_colon_on_the_line_before_joins_a_quotation_to_its_pronoun() -> None:
    text = 'Jan Novak spoke last. She went on:\n\n"There is no such plan, and there never was."\n'
    assert said(text) == [("She", ":", '"There is no such plan, and there never was."')]


def test_lines_between_the_turns_of_a_long_transcript_belong_to_the_speaker_before() -> None:
    text = (
        "HOST: Will you go back?\nNOVAK: I might.\n\nThe house is still there, after all.\n(LAUGHTER)\nHOST: And the garden?\n"
        "NOVAK: That too.\nThe crowd left the hall at nine.\n"
    )
    assert said(text, people=False) == [
        ("HOST", ":", "Will you go back?"),
        ("NOVAK", ":", "I might", "The house is still there, after all"),
        ("HOST", ":", "And the garden?"),
        ("NOVAK", ":", "That too"),
    ]


@pytest.mark.parametrize(
    ("text", "source", "verb"),
    [
        ("Jan Novak left the hall, chanting “Open the gates now!” to the guards.", "Novak", "chanting"),
        ("When Jan Novak comes home, he loudly yells, “Who has been here?”", "he", "yells"),
    ],
)
def test_a_quotation_after_a_verb_of_voice_is_said_by_the_one_named_before_it(text: str, source: str, verb: str) -> None:
    assert [each[:2] for each in said(text)] == [(source, verb)]


def test_nobody_said_a_quotation_after_a_verb_of_voice_in_another_sentence() -> None:
    assert said("Jan Novak left. Then came the cry “Open the gates now!” from outside.", people=True) == []
