"""Dependency trees from the encoder's states: which word each word depends on, and how, sentence by sentence.

A biaffine parser (Dozat and Manning, ICLR 2017) over one small layer of attention, on the states of the last five layers of the
encoder: syntax stands in the middle ones (Tenney, Das and Pavlick, ACL 2019). The encoder is not run again. `training.fit_trees`
fits the weights on Universal Dependencies (English EWT and GUM), subtypes of relations dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError
from sanudo.model.graph import Floats, Ints

LAYERS = ("layer_2", "layer_3", "layer_4", "layer_5")
"""The states after the second to the fifth of six layers, inside the encoder's graph; those of the last follow them."""
HEADS = 8
FAR = 32
"""Words farther apart than this are all equally far for the attention."""
LONGEST = 200
"""Sentences of more words are cut: the attention is quadratic in their length."""
EPSILON = 1e-5


@dataclass(frozen=True, slots=True)
class Tree:
    """The trees of a document's sentences: for each word [words] the word it depends on (a root: itself), the number of its
    relation, and the probability of both.
    """

    head: Ints
    relation: Ints
    score: Floats


@dataclass(frozen=True, slots=True)
class Parser:
    """A fitted parser: its arrays by name, and the names of the relations."""

    arrays: dict[str, Floats]
    relations: tuple[str, ...]

    def parse(self, states: Floats, sentence: Ints) -> Tree:
        """Return the trees of words with `states` [words, 5 * hidden], the middle layers' first; `sentence` [words] counts up."""
        count = len(sentence)
        head, relation = np.arange(count, dtype=np.int32), np.zeros(count, np.int32)
        score = np.zeros(count, np.float32)
        inputs = self._inputs(states)
        for start, stop in pieces(sentence):
            words = self._context(inputs[start:stop])
            chances = self._arcs(words)
            chosen = spanning(chances)
            at = np.arange(stop - start)
            named = self._relations(words, chosen)
            # the root is called so, and nothing else
            named[(np.asarray(self.relations) == "root") != (chosen == at)[:, None]] = 0.0
            head[start:stop] = chosen + start
            relation[start:stop] = named.argmax(1)
            score[start:stop] = np.exp(chances[at, chosen]) * named.max(1)
        return Tree(head, relation, score)

    def _linear(self, values: Floats, name: str) -> Floats:
        return np.asarray(values @ self.arrays[f"{name}.weight"].T + self.arrays[f"{name}.bias"], np.float32)

    def _norm(self, values: Floats, name: str) -> Floats:
        centred = values - values.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + EPSILON)
        return np.asarray(scaled * self.arrays[f"{name}.weight"] + self.arrays[f"{name}.bias"], np.float32)

    def _inputs(self, states: Floats) -> Floats:
        parts = np.split(states, len(LAYERS) + 1, axis=-1)
        return gelu(self._linear(np.hstack([self._norm(part, f"norms.{n}") for n, part in enumerate(parts)]), "inp"))

    def _context(self, words: Floats) -> Floats:
        """Let the words of a sentence see one another."""
        count, size = words.shape
        mixed = self._linear(self._norm(words, "layers.0.n1"), "layers.0.qkv")
        query, key, value = mixed.reshape(count, 3, HEADS, size // HEADS).transpose(1, 2, 0, 3)
        gap = np.clip(np.arange(count)[None] - np.arange(count)[:, None], -FAR, FAR) + FAR
        bias = self.arrays["layers.0.bias.weight"][gap].transpose(2, 0, 1)
        scale = np.float32(1 / np.sqrt(size // HEADS))
        weight = np.exp(log_softmax(np.asarray(query @ key.transpose(0, 2, 1) * scale + bias, np.float32)))
        words = words + self._linear((weight @ value).transpose(1, 0, 2).reshape(count, size), "layers.0.out")
        inner = gelu(self._linear(self._norm(words, "layers.0.n2"), "layers.0.up"))
        return self._norm(words + self._linear(inner, "layers.0.down"), "norm")

    def _arcs(self, words: Floats) -> Floats:
        """Return the log probability of each word j as head of each word i [i, j]; a root is its own head."""
        child = with_one(gelu(self._linear(words, "ac"))) @ self.arrays["arc"]
        return log_softmax(np.asarray(child @ gelu(self._linear(words, "ah")).T, np.float32))

    def _relations(self, words: Floats, head: NDArray[np.int64]) -> Floats:
        """Return the probabilities of the relations of each word to its head [words, relations]."""
        child, above = with_one(gelu(self._linear(words, "rc"))), with_one(gelu(self._linear(words, "rh")))[head]
        table = self.arrays["rel"]
        half = (child @ table.transpose(1, 0, 2).reshape(child.shape[1], -1)).reshape(len(child), *table.shape[::2])
        return np.exp(log_softmax(np.einsum("wre,we->wr", half, above)))


def gelu(values: Floats) -> Floats:
    """Return the Gaussian error linear unit of values, its error function after Abramowitz and Stegun (1964), 7.1.26."""
    size = np.abs(values) / np.sqrt(2)
    t = 1 / (1 + 0.3275911 * size)
    curve = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    error = np.sign(values) * (1 - curve * np.exp(-(size**2)))
    return np.asarray(values * (1 + error) / 2, np.float32)


def log_softmax(scores: Floats) -> Floats:
    """Return log probabilities along the last axis."""
    moved = scores - scores.max(-1, keepdims=True)
    return np.asarray(moved - np.log(np.exp(moved).sum(-1, keepdims=True)), np.float32)


def with_one(values: Floats) -> Floats:
    """Return values with a last column of ones."""
    return np.hstack([values, np.ones((len(values), 1), np.float32)])


def pieces(sentence: Ints) -> list[tuple[int, int]]:
    """Return first and past-the-last word of each sentence, long ones cut into pieces."""
    if not len(sentence):
        return []
    edge = np.flatnonzero(np.append(True, np.diff(sentence) != 0))
    ends = np.append(edge[1:], len(sentence))
    return [
        (begin, min(begin + LONGEST, stop))
        for start, stop in zip(edge.tolist(), ends.tolist(), strict=True)
        for begin in range(start, stop, LONGEST)
    ]


def spanning(chances: Floats) -> NDArray[np.int64]:
    """Return the head of each word in the best tree with one root; `chances` [word, head] are log probabilities, a root's on the
    diagonal.

    The best heads as they stand where they make a tree, else Chu and Liu's algorithm (1965), tried with the likeliest roots.
    """
    best = chances.argmax(1)
    if is_tree(best):
        return np.asarray(best, np.int64)
    roots = np.argsort(-np.diag(chances))[:3]
    trees = [rooted(chances, int(root)) for root in roots]
    at = np.arange(len(chances))
    return max(trees, key=lambda heads: float(chances[at, heads].sum()))


def is_tree(heads: NDArray[np.int64]) -> bool:
    """Tell whether heads have one root, itself its head, to which all words lead."""
    at = np.arange(len(heads))
    if int((heads == at).sum()) != 1:
        return False
    reached = heads
    for _ in range(int(np.ceil(np.log2(max(2, len(heads)))))):
        reached = reached[reached]
    return bool((heads[reached] == reached).all())


def rooted(chances: Floats, root: int) -> NDArray[np.int64]:
    """Return the heads of the best tree with this root."""
    scores = chances.astype(np.float64).copy()
    np.fill_diagonal(scores, -np.inf)
    scores[root] = -np.inf
    scores[root, root] = 0.0
    return _arborescence(scores, root)


def _arborescence(scores: NDArray[np.float64], root: int) -> NDArray[np.int64]:
    heads = np.asarray(scores.argmax(1), np.int64)
    cycle = _cycle(heads, root)
    if not len(cycle):
        return heads
    # shrink the cycle to one word, solve what is left, and break the cycle where the tree enters it
    outside = np.setdiff1d(np.arange(len(heads)), cycle)
    kept = scores[cycle, heads[cycle]]
    enter = scores[np.ix_(cycle, outside)] - kept[:, None]
    leave = scores[np.ix_(outside, cycle)]
    small = np.full((len(outside) + 1,) * 2, -np.inf)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    small[-1, :-1] = enter.max(0)
    small[:-1, -1] = leave.max(1)
    solved = _arborescence(small, int(np.flatnonzero(outside == root)[0]))
    whole = heads.copy()
    for row, word in enumerate(outside.tolist()):
        above = int(solved[row])
        whole[word] = outside[above] if above < len(outside) else cycle[int(leave[row].argmax())]
    door = int(enter[:, solved[-1]].argmax())
    whole[cycle[door]] = outside[solved[-1]]
    return whole


def _cycle(heads: NDArray[np.int64], root: int) -> NDArray[np.int64]:
    """Return the words of one cycle, none where all lead to the root."""
    state = np.zeros(len(heads), np.int8)
    state[root] = 2
    for start in range(len(heads)):
        path, word = [], start
        while state[word] == 0:
            state[word] = 1
            path.append(word)
            word = int(heads[word])
        if state[word] == 1:
            return np.array(sorted(path[path.index(word) :]), np.int64)
        state[path] = 2
    return np.zeros(0, np.int64)


@cache
def parser() -> Parser:
    """Return the parser that comes with the package. Raises ModelError where it is missing or damaged."""
    with as_file(files("sanudo.model") / "data" / "trees.npz") as path:
        return read_parser(path)


def read_parser(path: Path) -> Parser:
    """Return the parser in a file: int8 arrays with a scale for each row. Raises ModelError where it is absent or damaged."""
    try:
        with np.load(path, allow_pickle=False) as archive:
            names = [name for name in archive.files if not name.endswith(".scale") and name != "relations"]
            arrays = {name: archive[name].astype(np.float32) * archive[f"{name}.scale"] for name in names}
            return Parser(arrays, tuple(archive["relations"].tolist()))
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f"The weights {path.name} cannot be read: {error}.", hint="Install Sanudo again.") from error
