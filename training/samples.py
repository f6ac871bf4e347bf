"""A text with what its annotations say of its words: the form into which every source of training data is brought."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from sanudo.model.tokens import WordPieces, Words
from sanudo.text.segment import sentences
from sanudo.types import Span
from training.origins import Origins
from training.schema import GROUPS, WORD_HEADS

IGNORE = -100
Array = NDArray[np.int16]


@dataclass
class Anchor:
    """A span of words from which arcs go out: `marks` says which words carry which label of the group, `traits` what it is.

    `marks` holds (first, last, label index), label IGNORE for words of which nothing is known; a `complete` anchor has the
    label "none" on every word that is not marked. `second` is the other span of a pair.
    """

    group: str
    first: int
    last: int
    marks: list[tuple[int, int, int]] = field(default_factory=list)
    traits: dict[str, int] = field(default_factory=dict)
    second: tuple[int, int] | None = None
    weight: float = 1.0


@dataclass
class Sample:
    """A text, its words, and its labels; a head that says nothing of this text is absent from `labels`."""

    name: str
    source: str
    text: str
    words: Words
    labels: dict[str, Array] = field(default_factory=dict)
    heads: Array | None = None
    relations: Array | None = None
    anchors: list[Anchor] = field(default_factory=list)
    origins: Origins | None = None

    def span(self, start: int, stop: int) -> tuple[int, int]:
        """Return the words that a stretch of characters touches, as first and past-the-last index; equal where there are none."""
        first = int(np.searchsorted(self.words.stop, start, side="right"))
        last = int(np.searchsorted(self.words.start, stop, side="left"))
        return first, max(first, last)

    def column(self, head: str, fill: int = 0) -> Array:
        """Return the labels of a head, made anew and filled where it was absent."""
        if head not in self.labels:
            self.labels[head] = np.full(len(self.words), fill, np.int16)
        return self.labels[head]

    def tag(self, head: str, spans: Iterable[tuple[int, int, str]]) -> None:
        """Write BIO tags for character spans (start, stop, label) over a head; earlier spans win over later ones."""
        column, names = self.column(head), WORD_HEADS[head]
        taken = np.zeros(len(self.words), bool)
        for start, stop, label in spans:
            first, last = self.span(start, stop)
            if first < last and not taken[first:last].any():
                column[first] = names.index(f"B-{label}")
                column[first + 1 : last] = names.index(f"I-{label}")
                taken[first:last] = True

    def mask(self, head: str, spans: Iterable[tuple[int, int]]) -> None:
        """Take the words of these character spans out of a head's loss."""
        for start, stop in spans:
            first, last = self.span(start, stop)
            self.column(head)[first:last] = IGNORE

    def mark(self, group: str, spans: Iterable[Sequence[int]], label: str | None) -> list[tuple[int, int, int]]:
        """Return marks for character spans; label None stands for "nothing is known of these words"."""
        index = IGNORE if label is None else GROUPS[group].labels.index(label)
        found = [(*self.span(start, stop), index) for start, stop in spans]
        return [mark for mark in found if mark[0] < mark[1]]


class Reader:
    """Turns texts into samples with the encoder's tokenizer."""

    def __init__(self, pieces: WordPieces) -> None:
        self.pieces = pieces

    def sample(self, name: str, source: str, text: str, keep: Sequence[Span] | None = None) -> Sample:
        """Return a sample of a text, or of the stretches of it to keep, without labels."""
        parts = [Span(0, len(text))] if keep is None else keep
        cut = [each for part in parts for each in sentences(text, part.start, part.stop)]
        return Sample(name, source, text, self.pieces.words(text, cut))
