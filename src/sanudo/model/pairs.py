"""What one span of a text does to another, from the same single pass that reads articles: no marked copy of the text is read.

The encoder's states of the text, seen from both spans, give one answer; a second reader weighs it against the words that stand
around the pair.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sanudo.model.encoder import Encoder, Read
from sanudo.model.focus import Anchors
from sanudo.model.graph import Floats
from sanudo.model.pair_features import features
from sanudo.model.pair_weights import PairWeights, shipped
from sanudo.model.tokens import Words
from sanudo.text.segment import sentences
from sanudo.types import Span

GROUP = "pair"


Asked = tuple[str, Span, Span]
"""A text, the span of a source and that of a target in it."""


class PairReader:
    """Reads texts with a given pair of spans each."""

    def __init__(self, encoder: Encoder, weights: PairWeights | None = None) -> None:
        self.encoder = encoder
        self.weights = weights

    def read(self, asked: Sequence[Asked]) -> list[dict[str, Floats]]:
        """Return for each text, source and target the probabilities of every trait of the pair ("root", "conflict") by name."""
        words = self._words(asked)
        seen = self._see(asked, words)
        votes = {
            trait: np.array([int(np.argmax(each[trait])) for each in seen], np.int64)
            for trait in self.encoder.layout.groups[GROUP].traits
        }
        found = (self.weights or shipped()).read([features(each, *pair) for each, pair in zip(words, asked, strict=True)], votes)
        return [{trait: rows[number] for trait, rows in found.items()} for number in range(len(asked))]

    def see(self, asked: Sequence[Asked]) -> list[dict[str, Floats]]:
        """Return the same by the encoder alone, without the second reader."""
        return self._see(asked, self._words(asked))

    def _words(self, asked: Sequence[Asked]) -> list[Words]:
        return [self.encoder.tokenizer.words(text, list(sentences(text))) for text, _, _ in asked]

    def _see(self, asked: Sequence[Asked], words: Sequence[Words]) -> list[dict[str, Floats]]:
        reads: list[Read] = []
        columns: list[tuple[int, int, int, int, int]] = []
        for (_, source, target), each, found in zip(asked, words, self.encoder.read(words), strict=True):
            columns.append(_anchor(each, found, source, target, len(reads)))
            reads += found
        read, first, last, second_first, second_last = np.array(columns, np.int32).reshape(-1, 5).T
        anchors = Anchors(GROUP, read, first, last, second_first, second_last)
        traits: list[dict[str, Floats]] = [{} for _ in asked]
        for _, focused in self.encoder.focus(reads, [anchors]):
            for row, number in enumerate(focused.rows):
                traits[number] = {name: values[row] for name, values in focused.traits.items()}
        return traits


def _anchor(words: Words, reads: Sequence[Read], source: Span, target: Span, base: int) -> tuple[int, int, int, int, int]:
    """Return the window that holds most of a pair and the word offsets of both spans in it."""
    spans = [_word_span(words, span) for span in (source, target)]
    held = [sum(read.window.first <= first and last <= read.window.last for first, last in spans) for read in reads]
    number = int(np.argmax(held)) if held else 0
    window = reads[number].window
    inside = [
        (
            min(max(first - window.first, 0), window.last - window.first),
            min(max(last - window.first, 0), window.last - window.first),
        )
        for first, last in spans
    ]
    (first, last), (second_first, second_last) = inside
    return base + number, min(first, window.last - window.first - 1), max(last, first + 1), second_first, second_last


def _word_span(words: Words, span: Span) -> tuple[int, int]:
    first = int(np.searchsorted(words.stop, span.start, side="right"))
    last = int(np.searchsorted(words.start, span.stop, side="left"))
    return first, max(first, last)
