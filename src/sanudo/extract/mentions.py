"""Mentions of actors: what the encoder marked, mended, told apart as names, descriptions and nominals, linked into chains."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sanudo.extract.mentions_candidates import offsets, scene
from sanudo.extract.mentions_model import MentionWeights, find, shipped_weights
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import ActorKind, Document, Fact, Mention, Span, make_id

Linker = Callable[[str, Sequence[tuple[Span, ActorKind]]], list[int]]
"""Gives each mention, told by span and kind, the number of its chain."""

_EDGES = re.compile(r"^[\s\"“”‘’'(\[,;:—–-]+|[\s\"“”‘’'(\[,;:—–-]+$")
_POSSESSIVE = re.compile(r"['’]s?$")
_INITIALS = re.compile(r"(?<!\w)(?:[A-Z]\.){2,}(?!\w)")
"""Initials are one word with their dots, though the encoder reads each letter and dot by itself."""


@dataclass(frozen=True)
class Mentions:
    """The stage that gives mentions; `link` joins them into chains by name. `weights` are the package's if none are given."""

    link: Linker
    weights: MentionWeights | None = None
    name: str = "mentions"
    needs: tuple[type[Fact], ...] = ()
    gives: type[Fact] = Mention

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Mention]:
        """Return the mentions of a document."""
        if "mention" not in graph.spans:
            return []
        text, seen = document.text, scene(document.text, graph)
        marked = {
            span: each
            for each in find(seen, self.weights or shipped_weights())
            if (span := _trimmed(text, Span(*offsets(seen, each.first, each.last)))) is not None
        }
        found = list(marked.items())
        chains = self.link(text, [(span, each.kind) for span, each in found])
        return [
            Mention(
                id=make_id(document.id, "mention", span.start, span.stop, each.kind),
                doc=document.id,
                start=span.start,
                stop=span.stop,
                score=round(each.score, 4),
                stage=self.name,
                kind=each.kind,
                chain=chain,
                named=is_name(text[span.start : span.stop]),
                nominal=each.nominal,
            )
            for (span, each), chain in zip(found, chains, strict=True)
        ]


def _trimmed(text: str, span: Span) -> Span | None:
    """Return a span without quotation marks, brackets and a possessive at its edges, initials whole; None if nothing is left
    but a form of address."""
    words = text[span.start : span.stop]
    left = _EDGES.match(words)
    start = span.start + (left.end() if left else 0)
    stop = span.stop
    while stop > start and text[stop - 1] in " \t\n\"“”‘’'([,;:—–-":
        stop -= 1
    tail = _POSSESSIVE.search(text[start:stop])
    if tail and stop - start > len(tail.group()) + 1 and tail.group() != "'":
        stop -= len(tail.group())
    for word in _INITIALS.finditer(text, max(0, start - 8), stop + 8):
        if word.start() < stop and start < word.end():
            start, stop = min(start, word.start()), max(stop, word.end())
    opened = text.rfind("(", start, stop)
    if opened > start and ")" not in text[opened:stop]:
        stop = opened
        while text[stop - 1].isspace():
            stop -= 1
    return Span(start, stop) if start < stop and not _FORM.fullmatch(text, start, stop) else None


_FORM = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Mme|M)\.?")
"""A form of address by itself names nobody: whoever it stands before is marked too."""


_WORD = re.compile(r"[^\W_]+(?:(?<=[^\W_]{2})[-‐‑][^\W_]+)*")
"""A word with what is joined to it by hyphens, which may be small: "Ki-moon"."""
_SMALL = frozenset(
    """of the and for in on to at a an s de la le du da do dos das di del della van von der den ter ten zu al el bin ibn bint ben
    abu ould y e""".split()
)
"""Words that names hold in lower case; "s" is what an apostrophe leaves ("Iran's Revolutionary Guards")."""


def is_name(words: str) -> bool:
    """Tell a proper name from a description: all its words but the small ones begin with a capital.

    >>> is_name("the State Department"), is_name("Russian officials"), is_name("European Union"), is_name("Lula da Silva")
    (True, False, True, True)
    """
    parts = [word for word in _WORD.findall(words) if word.lower() not in _SMALL]
    return bool(parts) and all(_capital(part) for part in parts)


def _capital(part: str) -> bool:
    """Tell whether a word begins with a capital or a digit, behind a small word with a hyphen too: "el-Amin"."""
    first, _, rest = part.partition("-")
    return part[0].isupper() or part[0].isdigit() or (first.lower() in _SMALL and rest[:1].isupper())
