"""What comes out of the one pass of the encoder: tokens, labelled spans and labelled arcs, as numpy columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words and marks of a document that the encoder read, in order; residue is left out.

    Columns of equal length n: `start` and `stop` are offsets into the document's text, `sentence` and `paragraph` count from 0.
    """

    start: Ints
    stop: Ints
    sentence: Ints
    paragraph: Ints

    def __len__(self) -> int:
        return len(self.start)


@dataclass(frozen=True, slots=True)
class SpanTable:
    """Spans of tokens that one head found, sorted by `first`: `first` <= token < `last`, `label` indexes `labels`, `score` in
    0..1.
    """

    first: Ints
    last: Ints
    label: Ints
    score: Floats
    labels: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.first)


@dataclass(frozen=True, slots=True)
class ArcTable:
    """Labelled arcs of one group: from an anchor, a row of a span table, to spans of tokens; sorted by anchor.

    `first` <= token < `last` is the span the arc goes to, `label` indexes `labels`, `score` in 0..1.
    """

    anchor: Ints
    first: Ints
    last: Ints
    label: Ints
    score: Floats
    labels: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.anchor)


@dataclass(frozen=True, slots=True)
class Graph:
    """One document as the encoder sees it.

    `tags` give one label index for each token ("upos", "tense", "deprel", ...), named by `tag_names`. `heads`, where trees were
    asked for, is the token that each token depends on, itself for the root of a sentence. `spans` hold tables such as
    "mention", "place", "time", "event" (triggers) and "statement" (cues); `traits` further label probabilities for the rows of
    a span table ("event.status": [rows, labels]), named by `trait_names`. `arcs` hold for such a table what its rows are bound
    to: "event" with the labels actor, recipient, place, time and same, "statement" with source, content and speaker. `vectors`
    has one row for each sentence. `hints` are scores [tokens, columns] of what the states tell of actors (`sanudo.model.hints`),
    their sectors named by `trait_names["hints.sector"]`.
    A head that the weights lack is absent from its mapping.
    """

    tokens: Tokens
    tags: Mapping[str, Ints] = field(default_factory=dict)
    tag_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    heads: Ints | None = None
    spans: Mapping[str, SpanTable] = field(default_factory=dict)
    traits: Mapping[str, Floats] = field(default_factory=dict)
    trait_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    arcs: Mapping[str, ArcTable] = field(default_factory=dict)
    vectors: Floats = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    hints: Mapping[str, Floats] = field(default_factory=dict)

    def extent(self, table: str, row: int) -> tuple[int, int]:
        """Return the character offsets of a row of a span table."""
        spans = self.spans[table]
        return int(self.tokens.start[spans.first[row]]), int(self.tokens.stop[spans.last[row] - 1])

    def token_at(self, offset: int) -> int:
        """Return the index of the token at a character offset, or of the next one; the number of tokens where none follows."""
        # a key of another type would have numpy copy the whole column first
        return int(self.tokens.stop.searchsorted(self.tokens.stop.dtype.type(offset), side="right"))
