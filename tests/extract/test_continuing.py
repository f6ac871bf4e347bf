"""Tests of quotations that go on without a cue, on texts made by hand."""

from __future__ import annotations

import pytest
from test_any_statements import document

from sanudo.extract.continuing import Continuing
from sanudo.extract.layout import Layout
from sanudo.extract.people import People
from sanudo.extract.speakers import Speakers
from sanudo.extract.statements import Statements
from sanudo.types import Span, Statement


def read(text: str) -> list[tuple[str, bool, tuple[str, ...]]]:
    """Return the words of each statement, whether it has a cue, and who speaks."""
    found: list[Statement] = Statements()(*document(text))
    return [(" … ".join(text[a:b] for a, b in each.content), each.cue is not None, each.speakers) for each in found]


def parted(text: str, *pieces: str) -> list[tuple[str, ...]]:
    """Return the contents of what one statement, cued by "said", is parted into."""
    made, graph, facts = document(text)
    layout = Layout(made, graph)
    content = tuple(Span(text.index(each), text.index(each) + len(each)) for each in pieces)
    cue = Span(text.index("said"), text.index("said") + 4)
    base = {"id": "s", "doc": "d", "start": content[0].start, "stop": content[-1].stop, "manner": "direct", "speakers": ("a",)}
    said = Statement(source=None, cue=cue, content=content, **base)  # type: ignore[arg-type]
    found = Continuing("d", layout, Speakers(layout, People(facts))).parted([said])
    assert all(each.speakers == ("a",) for each in found)
    return sorted(tuple(text[a:b] for a, b in each.content) for each in found)


def test_what_follows_a_full_stop_is_a_statement_of_its_own() -> None:
    assert parted('"We stay," Novak said. "It is ours."', '"We stay,"', '"It is ours."') == [('"It is ours."',), ('"We stay,"',)]


def test_what_goes_on_with_a_sentence_stays_one_statement() -> None:
    assert parted('"We stay," Novak said, "all of us."', '"We stay,"', '"all of us."') == [('"We stay,"', '"all of us."')]


def test_what_a_cue_announces_stays_one_statement() -> None:
    assert parted('Novak said: "We stay. It is ours."', '"We stay. It is ours."') == [('"We stay. It is ours."',)]


@pytest.mark.parametrize("between", ["He shrugs.", "Is he afraid?", "Rain fell on the roof."])
def test_a_quoted_sentence_after_one_of_the_reporters_is_the_last_speakers(between: str) -> None:
    found = read(f'Novak said that the mill was theirs. {between} "Nobody will take it."')
    assert found[-1] == ('"Nobody will take it."', False, ("a",))


@pytest.mark.parametrize(
    "text",
    [
        'Novak said that the mill was theirs.\n\nRain fell on the roof. "Nobody will take it."',
        'Novak said that the mill was theirs. They sang "Nobody will take it." all night.',
        'Novak said that the mill was theirs. The song "Long river home" was sung.',
    ],
)
def test_where_nobody_is_heard_near_or_no_sentence_is_quoted_nobody_speaks(text: str) -> None:
    assert all(cue for _, cue, _ in read(text))


def test_a_line_in_marks_of_another_kind_is_of_another_text() -> None:
    text = "Novak said: “We shall stay in the mill.”\n{}Nobody will take it from us.{}"
    assert read(text.format("“", "”"))[-1] == ("“Nobody will take it from us.”", False, ("a",))
    assert all(cue for _, cue, _ in read(text.format('"', '"')))


def test_a_line_goes_on_with_no_word_in_quotation_marks() -> None:
    assert all(cue for _, cue, _ in read("Novak said: “Outrageous.”\n“Nobody will take it from us.”"))
