"""The dependency parser: trees that are trees, the best ones, and sensible ones on real sentences."""

from __future__ import annotations

import itertools

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from sanudo.model.reader import GraphReader, Text
from sanudo.model.trees import LONGEST, is_tree, log_softmax, pieces, spanning
from sanudo.types import Span


def best_by_trying(chances: np.ndarray) -> float:
    """Return the score of the best tree with one root, found by trying all heads of all words."""
    count = len(chances)
    every = (np.array(heads) for heads in itertools.product(range(count), repeat=count))
    return max(float(chances[np.arange(count), heads].sum()) for heads in every if is_tree(heads))


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 5), st.integers(0, 2**32 - 1))
def test_the_best_tree_is_found(count: int, seed: int) -> None:
    chances = log_softmax(np.random.default_rng(seed).normal(size=(count, count)).astype(np.float32) * 3)
    heads = spanning(chances)
    assert is_tree(heads)
    # of more than three words the three likeliest roots are tried
    found = float(chances[np.arange(count), heads].sum())
    assert found <= best_by_trying(chances) + 1e-4
    if count <= 3:
        assert found >= best_by_trying(chances) - 1e-4


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 60), st.integers(0, 2**32 - 1))
def test_any_scores_give_a_tree(count: int, seed: int) -> None:
    chances = log_softmax(np.random.default_rng(seed).normal(size=(count, count)).astype(np.float32))
    assert is_tree(spanning(chances))


def test_heads_in_a_circle_or_with_two_roots_are_no_tree() -> None:
    assert is_tree(np.array([1, 1, 1]))
    assert not is_tree(np.array([0, 2, 1]))
    assert not is_tree(np.array([0, 1, 1]))
    assert not is_tree(np.array([1, 2, 0]))


def test_long_sentences_are_cut() -> None:
    sentence = np.repeat([0, 1, 2], [3, LONGEST + 5, 1]).astype(np.int32)
    assert pieces(sentence) == [(0, 3), (3, LONGEST + 3), (LONGEST + 3, LONGEST + 8), (LONGEST + 8, LONGEST + 9)]
    assert pieces(np.zeros(0, np.int32)) == []


def test_a_sentence_is_parsed() -> None:
    text = "The minister of Ghana signed the new treaty in Accra. Her deputy was not invited."
    (graph,) = GraphReader(threads=1, parse=True).graphs([Text(text, (Span(0, len(text)),))], ())
    assert graph.heads is not None
    words = [text[a:b] for a, b in zip(graph.tokens.start, graph.tokens.stop, strict=True)]
    names = graph.tag_names["deprel"]
    tree = {
        (words[child], names[relation], words[head])
        for child, (head, relation) in enumerate(zip(graph.heads, graph.tags["deprel"], strict=True))
    }
    assert {
        ("signed", "root", "signed"),
        ("minister", "nsubj", "signed"),
        ("treaty", "obj", "signed"),
        ("Accra", "obl", "signed"),
        ("invited", "root", "invited"),
        ("deputy", "nsubj", "invited"),
    } <= tree


def test_trees_are_not_made_unless_asked_for() -> None:
    (graph,) = GraphReader(threads=1).graphs([Text("Ghana signed.", (Span(0, 13),))], ())
    assert graph.heads is None and "deprel" not in graph.tags
