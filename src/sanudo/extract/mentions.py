"""Mentions of actors: the spans that the encoder found, told apart as names, descriptions and nominals, and linked into chains."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sanudo.extract.layout import Layout
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import ActorKind, Document, Fact, Mention, Span, make_id

Linker = Callable[[str, Sequence[tuple[Span, ActorKind]]], list[int]]
"""Gives each mention, told by span and kind, the number of its chain."""

_EDGES = re.compile(r"^[\s\"“”‘’'(\[,;:—–-]+|[\s\"“”‘’'(\[,;:—–-]+$")
_POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True)
class Mentions:
    """The stage that gives mentions; `link` joins them into chains by name."""

    link: Linker
    name: str = "mentions"
    needs: tuple[type[Fact], ...] = ()
    gives: type[Fact] = Mention

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Mention]:
        """Return the mentions of a document."""
        layout = Layout(document, graph)
        table = graph.spans.get("mention")
        if table is None:
            return []
        nominal = graph.traits.get("mention.nominal")
        found: list[tuple[Span, ActorKind, float, bool]] = []
        for row in range(len(table)):
            span = _trimmed(document.text, layout.characters(int(table.first[row]), int(table.last[row])))
            if span is not None:
                kind: ActorKind = table.labels[table.label[row]]  # type: ignore[assignment]
                found.append((span, kind, float(table.score[row]), nominal is not None and bool(nominal[row, 1] > 0.5)))
        chains = self.link(document.text, [(span, kind) for span, kind, _, _ in found])
        return [
            Mention(
                id=make_id(document.id, "mention", span.start, span.stop, kind),
                doc=document.id,
                start=span.start,
                stop=span.stop,
                score=round(score, 4),
                stage=self.name,
                kind=kind,
                chain=chain,
                named=is_name(document.text[span.start : span.stop]),
                nominal=nominal_,
            )
            for (span, kind, score, nominal_), chain in zip(found, chains, strict=True)
        ]


def _trimmed(text: str, span: Span) -> Span | None:
    """Return a span without quotation marks, brackets and a possessive at its edges; None where nothing is left."""
    words = text[span.start : span.stop]
    left = _EDGES.match(words)
    start = span.start + (left.end() if left else 0)
    stop = span.stop
    while stop > start and text[stop - 1] in " \t\n\"“”‘’'([,;:—–-":
        stop -= 1
    tail = _POSSESSIVE.search(text[start:stop])
    if tail and stop - start > len(tail.group()) + 1 and tail.group() != "'":
        stop -= len(tail.group())
    return Span(start, stop) if start < stop else None


_SMALL = frozenset("of the and for in on de la du van von der al el bin to at a an".split())


def is_name(words: str) -> bool:
    """Tell a proper name from a description: all its words but the small ones begin with a capital.

    >>> is_name("the State Department"), is_name("Russian officials"), is_name("European Union")
    (True, False, True)
    """
    parts = [word for word in re.findall(r"[^\W_]+", words) if word.lower() not in _SMALL]
    return bool(parts) and all(part[0].isupper() or part[0].isdigit() for part in parts)
