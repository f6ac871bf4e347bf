from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanudo.extract.mentions import Mentions, is_name
from sanudo.extract.mentions_candidates import candidates, offsets, scene
from sanudo.extract.mentions_model import choose, shipped_weights
from sanudo.model.graph import Graph, SpanTable, Tokens
from sanudo.stage import Facts
from sanudo.types import Document, Mention

UPOS = ("ADJ", "ADP", "AUX", "CCONJ", "DET", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "VERB", "X")
LABELS = ("person", "organisation", "state", "group", "igo", "medium")


def graph_of(text: str, tagged: str, marked: list[tuple[int, int, str, float]]) -> Graph:
    """Return a graph of words parted by spaces in `text`, with their tags and what the encoder marked."""
    start, stop, at = [], [], 0
    for word in text.split():
        at = text.index(word, at)
        start.append(at)
        at += len(word)
        stop.append(at)
    zeros = np.zeros(len(start), np.int32)
    rows = sorted(marked)
    table = SpanTable(
        np.array([r[0] for r in rows], np.int32),
        np.array([r[1] for r in rows], np.int32),
        np.array([LABELS.index(r[2]) for r in rows], np.int32),
        np.array([r[3] for r in rows], np.float32),
        LABELS,
    )
    return Graph(
        Tokens(np.array(start, np.int32), np.array(stop, np.int32), zeros, zeros),
        tags={"upos": np.array([UPOS.index(tag) for tag in tagged.split()], np.int32)},
        tag_names={"upos": UPOS},
        spans={"mention": table},
        traits={"mention.nominal": np.tile(np.array([[0.9, 0.1]], np.float32), (len(rows), 1))},
    )


def read(text: str, tagged: str, marked: list[tuple[int, int, str, float]]) -> list[Mention]:
    stage = Mentions(lambda _, found: list(range(len(found))))
    return stage(Document(id="d", text=text), graph_of(text, tagged, marked), Facts())


def words(text: str, found: list[Mention]) -> list[str]:
    return [text[m.start : m.stop] for m in found]


def test_a_name_marked_surely_is_taken_as_it_stands() -> None:
    text = "Yesterday Olga Brenner told reporters that Norland would sign ."
    found = read(
        text,
        "NOUN PROPN PROPN VERB NOUN PRON PROPN AUX VERB PUNCT",
        [(1, 3, "person", 0.99), (6, 7, "state", 0.97)],
    )
    assert words(text, found)[0] == "Olga Brenner" and "Norland" in words(text, found)
    assert found[0].kind == "person" and found[0].named and found[0].score > 0.5


def test_pieces_of_a_phrase_become_one_mention() -> None:
    text = "On Monday two officials said the talks had failed ."
    found = read(text, "ADP PROPN NUM NOUN VERB DET NOUN AUX VERB PUNCT", [(2, 3, "group", 0.8), (3, 4, "person", 0.6)])
    assert "two officials" in words(text, found)
    assert not {"two", "officials"} & set(words(text, found))


def test_an_article_alone_is_no_mention() -> None:
    text = "They crossed the river at dawn ."
    assert read(text, "PRON VERB DET NOUN ADP NOUN PUNCT", [(2, 3, "organisation", 0.36)]) == []


def test_a_form_of_address_alone_is_no_mention() -> None:
    text = "Mr . Adoua spoke ."
    tags = "PROPN PUNCT PROPN VERB PUNCT"
    assert words(text, read(text, tags, [(0, 1, "person", 0.9), (2, 3, "person", 0.95)])) == ["Adoua"]


def test_initials_stay_whole() -> None:
    text = "On Friday the U.S. said no ."
    found = read(text, "ADP PROPN DET PROPN VERB INTJ PUNCT".replace("INTJ", "X"), [(2, 4, "state", 0.98)])
    assert [w.removeprefix("the ") for w in words(text, found)] == ["U.S."]


def test_no_mention_head_no_mentions() -> None:
    graph = Graph(Tokens(*(np.zeros(0, np.int32) for _ in range(4))))
    assert Mentions(lambda _, found: [])(Document(id="d", text=""), graph, Facts()) == []


@pytest.mark.parametrize(
    ("text", "name"), [("the State Council", True), ("two officials", False), ("", False), ("of the", False)]
)
def test_names_begin_with_capitals(text: str, name: bool) -> None:
    assert is_name(text) is name


SPANS = st.lists(st.tuples(st.integers(0, 12), st.integers(1, 5)).map(lambda p: (p[0], p[0] + p[1])), max_size=7)


@given(SPANS, st.data())
def test_the_choice_is_the_best_without_overlap(spans: list[tuple[int, int]], data: st.DataObject) -> None:
    gains = [data.draw(st.integers(-3, 5)) for _ in spans]
    chosen = choose(spans, gains)
    assert all(spans[a][1] <= spans[b][0] for a, b in pairwise(chosen))
    best = 0
    for mask in range(1 << len(spans)):
        kept = sorted(spans[i] for i in range(len(spans)) if mask >> i & 1)
        if all(a[1] <= b[0] for a, b in pairwise(kept)):
            best = max(best, sum(gains[i] for i in range(len(spans)) if mask >> i & 1))
    assert sum(gains[i] for i in chosen) == best


WORDS = st.sampled_from(["the", "Norland", "army", "'", "s", ".", "U", "of", "and", "Olga", "two", "said", "–", "7"])


@settings(deadline=None, max_examples=80)
@given(st.lists(st.tuples(WORDS, st.sampled_from(UPOS)), min_size=1, max_size=14), st.data())
def test_any_graph_gives_mentions_inside_the_text(drawn: list[tuple[str, str]], data: st.DataObject) -> None:
    text, tagged = " ".join(word for word, _ in drawn), " ".join(tag for _, tag in drawn)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(drawn)), max_size=6)))
    marked = [
        (a, b, data.draw(st.sampled_from(LABELS)), data.draw(st.floats(0, 1, width=32)))
        for a, b in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    graph = graph_of(text, tagged, marked)
    seen = scene(text, graph)
    for first, last in candidates(seen):
        a, b = offsets(seen, first, last)
        assert 0 <= first < last <= len(drawn) and text[a:b].strip()
    found = read(text, tagged, marked)
    assert found == read(text, tagged, marked)
    spans = [m.span for m in found]
    assert spans == sorted(spans) and all(0 <= a < b <= len(text) for a, b in spans)
    assert all(0 <= m.score <= 1 and m.kind in LABELS for m in found)


def test_weights_are_of_the_shape_the_stage_wants() -> None:
    weights = shipped_weights()
    assert weights.values.shape == (len(weights.rows) + 1, 3 + len(LABELS))
    assert not weights.values[-1].any() and np.isfinite(weights.values).all()
