"""A document's sentences as CoNLL-U: words, parts of speech and dependency trees (universaldependencies.org/format.html)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from sanudo.model.graph import Graph


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence: its number there from 1 on, that of the word it depends on (0: none), and where it stands."""

    sentence: int
    number: int
    form: str
    upos: str
    head: int
    deprel: str
    start: int
    stop: int


def words(text: str, graph: Graph) -> Iterator[list[Word]]:
    """Yield the words of each sentence; the graph must have been made with trees (`GraphReader(parse=True)`).

    A sentence longer than the parser takes at once has several roots: all but the first hang on it.
    """
    tokens, heads = graph.tokens, graph.heads
    if heads is None:
        raise ValueError("The graph has no trees.")
    edges = np.flatnonzero(np.diff(tokens.sentence, prepend=-1)).tolist()
    for sentence, (first, last) in enumerate(zip(edges, [*edges[1:], len(tokens)], strict=True), 1):
        root = next(word for word in range(first, last) if heads[word] == word)
        found = []
        for word in range(first, last):
            head, deprel = int(heads[word]) - first + 1, _tag(graph, "deprel", word)
            if word == root:
                head, deprel = 0, "root"
            elif heads[word] == word:
                head, deprel = root - first + 1, "parataxis"
            start, stop = int(tokens.start[word]), int(tokens.stop[word])
            found.append(Word(sentence, word - first + 1, text[start:stop], _tag(graph, "upos", word), head, deprel, start, stop))
        yield found


def to_conllu(text: str, graph: Graph) -> str:
    """Return the sentences of a text in CoNLL-U.

    Relations are without subtypes; lemmas and features are not known. Each word's characters stand in the last column.
    """
    return "".join(_block(text, sentence) for sentence in words(text, graph))


def _block(text: str, sentence: list[Word]) -> str:
    lines = [f"# sent_id = {sentence[0].sentence}", f"# text = {' '.join(text[sentence[0].start : sentence[-1].stop].split())}"]
    for word in sentence:
        joined = word.stop < len(text) and not text[word.stop].isspace()
        misc = f"{'SpaceAfter=No|' if joined else ''}TokenRange={word.start}:{word.stop}"
        lines.append("\t".join([str(word.number), word.form, "_", word.upos, "_", "_", str(word.head), word.deprel, "_", misc]))
    return "\n".join([*lines, "", ""])


def _tag(graph: Graph, name: str, word: int) -> str:
    return graph.tag_names[name][int(graph.tags[name][word])]
