from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sanudo.errors import ModelError
from sanudo.model import weights
from sanudo.model.graph import Graph
from sanudo.model.pairs import PairReader
from sanudo.model.reader import GraphReader, Text
from sanudo.types import Span

TEXT = (
    "Norwegian Foreign Minister Ine Soreide met her Russian counterpart Sergei Lavrov in Oslo on Tuesday.\n"
    '"We disagree on many things," Soreide told reporters. Russia accused Norway of blocking a fishing deal.'
)


@pytest.fixture(scope="module")
def reader() -> GraphReader:
    return GraphReader(threads=1)


def whole(text: str) -> Text:
    return Text(text, (Span(0, len(text)),))


def test_a_graph_holds_what_the_text_says(reader: GraphReader) -> None:
    (graph,) = reader.graphs([whole(TEXT)])

    def words(table: str) -> list[str]:
        return [TEXT[slice(*graph.extent(table, row))] for row in range(len(graph.spans[table]))]

    assert any("Lavrov" in each for each in words("mention"))
    assert "Oslo" in words("place")
    assert any("Tuesday" in each for each in words("time"))
    assert "told" in words("statement")
    assert any(each in ("met", "accused") for each in words("event"))
    assert np.allclose(np.linalg.norm(graph.vectors, axis=1), 1, atol=1e-3)
    assert len(graph.vectors) == graph.tokens.sentence[-1] + 1


SENTENCES = (
    "Norland's parliament ratified the treaty on Friday.",
    "Sudmark's prime minister said she would not attend the talks.",
    '"We were never asked," a spokesman for the port workers told the station in Eastport.',
    "Police detained 14 protesters outside the ministry, according to the union.",
    "Rain fell.",
    "The two navies will hold joint exercises in March, the defence minister announced.",
)


def columns(graph: Graph) -> dict[str, bytes]:
    """Return every number of a graph."""
    found = {"vectors": graph.vectors.tobytes(), "sentence": graph.tokens.sentence.tobytes()}
    found |= {f"tag {name}": tag.tobytes() for name, tag in graph.tags.items()}
    found |= {f"trait {name}": trait.tobytes() for name, trait in graph.traits.items()}
    for kind, tables in (("spans", graph.spans), ("arcs", graph.arcs)):
        for name, table in tables.items():
            for column in ("anchor", "first", "last", "label", "score"):
                if hasattr(table, column):
                    found[f"{kind} {name} {column}"] = getattr(table, column).tobytes()
    return found


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=12), min_size=1, max_size=4), st.randoms())
def test_what_else_is_read_changes_no_digit(reader: GraphReader, articles: list[list[str]], chance: random.Random) -> None:
    texts = ["\n".join(article) for article in articles]
    groups = ("statement", "event", "attribution")
    alone = [columns(reader.graphs([whole(text)], groups)[0]) for text in texts]
    order = list(range(len(texts)))
    chance.shuffle(order)
    together = reader.graphs([whole(texts[number]) for number in order], groups)
    for number, graph in zip(order, together, strict=True):
        assert columns(graph) == alone[number]


def test_parts_that_are_not_read_have_no_tokens(reader: GraphReader) -> None:
    cut = TEXT.index("\n")
    (graph,) = reader.graphs([Text(TEXT, (Span(0, cut),))])
    assert graph.tokens.stop[-1] <= cut


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_gives_a_graph_whose_spans_lie_in_it(reader: GraphReader, text: str) -> None:
    (graph,) = reader.graphs([whole(text)], ("statement", "event", "attribution"))
    for table in graph.spans.values():
        assert (table.first < table.last).all()
        assert not len(table) or table.last.max() <= len(graph.tokens)
    for arcs in graph.arcs.values():
        assert (np.diff(arcs.anchor) >= 0).all()
        assert ((arcs.score >= 0) & (arcs.score <= 1.001)).all()


def test_a_pair_is_read_in_the_same_pass(reader: GraphReader) -> None:
    text = "Sudanese soldiers shot at protesters in Khartoum."
    source, target = Span(0, 17), Span(text.index("protesters"), text.index("protesters") + 10)
    (found,) = PairReader(reader.encoder).read([(text, source, target)])
    roots = reader.encoder.layout.groups["pair"].traits["root"]
    assert roots[int(found["root"].argmax())] == "ASSAULT"
    assert found["conflict"][1] > 0.5


def test_missing_weights_say_what_to_do(tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv(weights.VARIABLE, str(tmp_path))
    with pytest.raises(ModelError, match=r"config\.json") as caught:
        GraphReader()
    assert "SANUDO_WEIGHTS" in caught.value.hint
