"""CoNLL-U: every sentence a tree with one root, every word where it stands."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sanudo.export.conllu import to_conllu
from sanudo.model.graph import Graph
from sanudo.model.reader import GraphReader, Text
from sanudo.types import Span

TEXT = (
    "Envoys from both states met in Tirana.\nThey “agreed on little”, an aide said, and left. "
    + "They talked, " * 90
    + "and left."
)


@pytest.fixture(scope="module")
def graph() -> Graph:
    return GraphReader(threads=1, parse=True).graphs([Text(TEXT, (Span(0, len(TEXT)),))], ())[0]


def test_every_sentence_is_a_tree_of_its_words(graph: Graph) -> None:
    blocks = to_conllu(TEXT, graph).strip("\n").split("\n\n")
    assert len(blocks) >= 3
    seen = 0
    for block in blocks:
        rows = [line.split("\t") for line in block.split("\n") if not line.startswith("#")]
        assert [int(row[0]) for row in rows] == list(range(1, len(rows) + 1))
        assert all(len(row) == 10 for row in rows)
        heads = {int(row[0]): int(row[6]) for row in rows}
        assert [number for number, head in heads.items() if head == 0] == [int(row[0]) for row in rows if row[7] == "root"]
        assert sum(head == 0 for head in heads.values()) == 1
        for number in heads:
            steps = 0
            while number and steps <= len(heads):
                number, steps = heads[number], steps + 1
            assert number == 0
        for row in rows:
            start, stop = map(int, row[9].rpartition("=")[2].split(":"))
            assert TEXT[start:stop] == row[1]
            assert ("SpaceAfter=No" in row[9]) == (stop < len(TEXT) and not TEXT[stop].isspace())
            seen += 1
    assert seen == len(graph.tokens)


def test_a_graph_without_trees_is_refused(graph: Graph) -> None:
    with pytest.raises(ValueError, match="no trees"):
        to_conllu(TEXT, replace(graph, heads=None))


def test_the_root_of_a_cut_sentence_carries_the_rest(graph: Graph) -> None:
    heads = np.arange(len(graph.tokens), dtype=np.int32)
    block = to_conllu(TEXT, replace(graph, heads=heads)).split("\n\n")[0]
    rows = [line.split("\t") for line in block.split("\n") if not line.startswith("#")]
    assert [row[6] for row in rows] == ["0"] + ["1"] * (len(rows) - 1)
