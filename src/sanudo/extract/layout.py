"""How the facts of a document lie to one another: sentences, lines, quotation marks, what covers what."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from sanudo.model.graph import ArcTable, Graph
from sanudo.model.tokens import quotation_mask
from sanudo.types import Document, Fact, Span

F = TypeVar("F", bound=Fact)


class Layout:
    """A document and its graph, with the questions that several stages ask of them."""

    def __init__(self, document: Document, graph: Graph) -> None:
        self.document, self.graph, self.text = document, graph, document.text
        self.headline = list(document.spans("title", "caption", "credit"))

    @cached_property
    def body(self) -> list[Span]:
        """Return the stretches of the article's body: all of the text where the document has no blocks."""
        return list(self.document.spans("body")) if self.document.blocks else [Span(0, len(self.text))]

    def quotations(self, part: Span) -> list[Span]:
        """Return the stretches between double quotation marks in a part of the text, marks included."""
        inside = np.flatnonzero(np.diff((self.quoted[part.start : part.stop] == 1).astype(np.int8), prepend=0, append=0))
        return [Span(part.start + int(a), part.start + int(b)) for a, b in zip(inside[::2], inside[1::2], strict=True)]

    def sentence(self, offset: int) -> int:
        """Return the number of the sentence at or after an offset."""
        sentences = self._columns[2]
        return sentences[min(self.token_at(offset), len(sentences) - 1)] if sentences else 0

    @cached_property
    def _columns(self) -> tuple[list[int], list[int], list[int]]:
        """Return start, stop and sentence of each token as lists, of which one number is had much sooner than of arrays."""
        tokens = self.graph.tokens
        return tokens.start.tolist(), tokens.stop.tolist(), tokens.sentence.tolist()

    def token_at(self, offset: int) -> int:
        """Return what the graph's `token_at` does."""
        return bisect.bisect_right(self._columns[1], offset)

    def extent(self, sentence: int) -> Span:
        """Return where a sentence stands, by its number; an empty span where there is none of it."""
        tokens = self.graph.tokens
        first, last = tokens.sentence.searchsorted(np.array([sentence, sentence + 1], tokens.sentence.dtype))
        return Span(int(tokens.start[first]), int(tokens.stop[last - 1])) if last > first else Span(0, 0)

    def paragraph(self, offset: int) -> int:
        """Return the number of the line at or after an offset."""
        lines = self.graph.tokens.paragraph
        token = self.token_at(offset)
        return int(lines[min(token, len(lines) - 1)]) if len(lines) else 0

    def in_headline(self, start: int) -> bool:
        """Tell whether an offset stands in the title or in a picture's caption rather than in the article's body."""
        return any(span.start <= start < span.stop for span in self.headline)

    @cached_property
    def quoted(self) -> NDArray[np.int8]:
        """Return for each character 1 inside quotation marks, 2 inside single ones in a text that has double ones, else 0."""
        return _quoted(self.text)

    def characters(self, first: int, last: int) -> Span:
        """Return the characters of the tokens [first, last)."""
        return Span(self._columns[0][first], self._columns[1][last - 1])

    def quoted_share(self, spans: Iterable[Span]) -> float:
        """Return the share of the letters and digits of these spans that stand inside double quotation marks."""
        inside = total = 0
        for span in spans:
            letters = np.array([each.isalnum() for each in self.text[span.start : span.stop]], bool)
            total += int(np.count_nonzero(letters))
            inside += int(np.count_nonzero(letters & (self.quoted[span.start : span.stop] == 1)))
        return inside / total if total else 0.0


@lru_cache(maxsize=2)
def _quoted(text: str) -> NDArray[np.int8]:
    """Return what `Layout.quoted` does: every stage makes a layout of the same document, one after another."""
    mask = quotation_mask(text)
    if not (mask == 1).any():
        # a text without double marks quotes with single ones, as British papers do
        mask[mask == 2] = 1
    mask.flags.writeable = False
    return mask


def overlap(a: Span, b: Span) -> bool:
    """Tell whether two spans share a character."""
    return a.start < b.stop and b.start < a.stop


class Taken:
    """Spans that are taken, to be asked what touches them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._reach = list(accumulate((span.stop for span in self._spans), max))
        self._starts = [span.start for span in self._spans]

    def touches(self, span: Span) -> bool:
        """Tell whether a span shares a character with one of them."""
        before = bisect.bisect_left(self._starts, span.stop)
        return before > 0 and self._reach[before - 1] > span.start

    def share(self, span: Span) -> float:
        """Return the share of a span's characters that lie in one of them; 0 for an empty span."""
        held, at = 0, span.start
        first = bisect.bisect_right(self._reach, span.start)
        for each in self._spans[first : bisect.bisect_left(self._starts, span.stop)]:
            held += max(0, min(each.stop, span.stop) - max(each.start, at))
            at = max(at, each.stop)
        return held / max(1, span.stop - span.start)


class Finder(Generic[F]):
    """Finds the facts of one kind that touch a span; the facts are sorted and do not overlap much."""

    def __init__(self, facts: Sequence[F]) -> None:
        self.facts = facts
        self._starts = [fact.start for fact in facts]
        self._longest = max((fact.stop - fact.start for fact in facts), default=0)

    def touching(self, span: Span) -> list[F]:
        """Return the facts that share a character with a span, in the order of the text."""
        low = bisect.bisect_left(self._starts, span.start - self._longest)
        high = bisect.bisect_left(self._starts, span.stop)
        return [fact for fact in self.facts[low:high] if fact.stop > span.start]


def arcs_of(table: ArcTable | None, anchor: int, label: str) -> list[tuple[int, int, float]]:
    """Return (first, last, score) of the arcs with a label that go out from an anchor, in the order of the text."""
    if table is None or label not in table.labels:
        return []
    low, high = table.anchor.searchsorted(np.array([anchor, anchor + 1], table.anchor.dtype))
    wanted = table.labels.index(label)
    return [
        (int(table.first[row]), int(table.last[row]), float(table.score[row]))
        for row in range(int(low), int(high))
        if table.label[row] == wanted
    ]
