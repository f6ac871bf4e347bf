"""The statement stage on any text: random quotation marks, nesting, and a megabyte, on graphs made up for it."""

from __future__ import annotations

import re
import time

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from sanudo.extract.modality import MODALITIES
from sanudo.extract.statements import Statements
from sanudo.model.graph import ArcTable, Graph, SpanTable, Tokens
from sanudo.stage import Facts
from sanudo.types import Actor, Document, Mention, Statement

LABELS = ("source", "content", "speaker", "against")
PIECES = st.sampled_from(
    ['"', "“", "”", "''", "``", "‘", "’", "'", "«", "»", "\n", ": ", " — ", ". ", ", ", "he said", "Novak", " not ", "will ", "?"]
)


def document(text: str) -> tuple[Document, Graph, Facts]:
    """Return a text with a graph in which every "said" is a cue bound to words around it, and every "Novak" a mention."""
    words = [(match.start(), match.end()) for match in re.finditer(r"\w+|[^\w\s]", text)]
    start, stop = (np.array([word[side] for word in words], np.int32) for side in (0, 1))
    lines = np.array([text.count("\n", 0, at) for at in start.tolist()], np.int32) if len(words) < 5000 else start // 200
    ends = np.array([text[a:b] == "." for a, b in words], bool)
    sentence = np.cumsum(np.append(False, ends[:-1]) | np.append(False, np.diff(lines) > 0)).astype(np.int32)[: len(words)]
    cues = np.array([row for row, (a, b) in enumerate(words) if text[a:b] == "said"], np.int32)
    many = len(words)
    rows = []
    for row, cue in enumerate(cues.tolist()):
        for label, low, high in ((0, cue - 1, cue), (1, cue - 12, cue - 2), (1, cue + 1, cue + 9)):
            while high > low >= 0 and high <= many and lines[high - 1] != lines[cue]:
                high -= 1
            if 0 <= low < high <= many:
                rows.append((row, low, high, label))
    columns = [np.array([each[column] for each in rows], np.int32) for column in range(4)]
    arcs = ArcTable(*columns, np.full(len(rows), 0.9, np.float32), LABELS)
    table = SpanTable(cues, cues + 1, np.zeros(len(cues), np.int32), np.ones(len(cues), np.float32), ("cue",))
    traits = {"statement.modality": np.full((len(cues), len(MODALITIES)), 1 / 6, np.float32)}
    tokens = Tokens(start, stop, sentence, lines.astype(np.int32))
    graph = Graph(
        tokens,
        spans={"statement": table},
        traits=traits,
        trait_names={"statement.modality": MODALITIES},
        arcs={"statement": arcs},
    )
    base = {"doc": "d", "kind": "person"}
    named = [match.span() for match in re.finditer("Novak", text)]
    mentions = [Mention(id=str(a), start=a, stop=b, chain=0, **base) for a, b in named]  # type: ignore[arg-type]
    actor = Actor(id="a", start=0, stop=0, key="a", name="Novak", country=None, sector="GOV", chains=(0,), **base)  # type: ignore[arg-type]
    facts = Facts().with_facts(Mention, mentions).with_facts(Actor, [actor] if mentions else [])
    return Document(id="d", text=text), graph, facts


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES | st.text(max_size=8), max_size=60))
def test_any_marks_give_statements_inside_the_text(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = Statements()(*document(text))
    ids = {each.id for each in found}
    for each in found:
        assert 0 <= each.start < each.stop <= len(text)
        assert each.content
        for span in each.content:
            assert each.start <= span.start < span.stop <= each.stop
            assert each.cue is None or span.stop <= each.cue.start or span.start >= each.cue.stop
        assert each.within is None or (each.within in ids and each.within != each.id)


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_a_text_read_twice_gives_the_same(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert Statements()(*document(text)) == Statements()(*document(text))


def test_a_quotation_left_open_ends_with_its_line() -> None:
    text = '"We will rebuild the market, Novak said.\nThe market burned down in March. Nobody was charged with it.'
    for each in Statements()(*document(text)):
        assert all("burned" not in text[span.start : span.stop] for span in each.content)


def test_a_colon_alone_joins_a_quotation_to_a_name() -> None:
    text = 'Minister Jan Novak: "There is no such plan."\nThe plan was called "north star" by its makers.'
    (found,) = Statements()(*document(text))
    assert text[slice(*found.content[0])] == '"There is no such plan."'
    assert (found.speakers, found.manner) == (("a",), "direct")


def seconds(text: str) -> tuple[float, int]:
    made = document(text)
    start = time.process_time()
    found: list[Statement] = Statements()(*made)
    return time.process_time() - start, len(found)


def test_a_megabyte_takes_linear_time() -> None:
    unit = '"There is no deal," Novak said. "None at all." He said that “talks” went on: \'slowly\'.\n'
    unit += "The road runs by the river and then over the hill to the old mill. " * 12 + "\n"
    small, few = seconds(unit * (100_000 // len(unit)))
    large, many = seconds(unit * (1_000_000 // len(unit)))
    assert many > 9 * few > 0
    assert large < 30 * max(small, 0.05)
