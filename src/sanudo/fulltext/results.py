"""What a search finds, and what an engine must be able to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from sanudo.fulltext.query import Query
from sanudo.store.results import Count, Party

Kind = Literal["document", "statement", "actor", "agreement"]
KINDS: tuple[Kind, ...] = ("document", "statement", "actor", "agreement")
FACETS = ("outlet", "country", "month", "type")
"""What hits are counted by; actors, who belong to no one outlet or day, are left out of these counts."""

MOST_VALUES = 400
"""So many values of a facet are counted."""

Order = Literal["best", "newest"]


@dataclass(frozen=True, slots=True)
class Match:
    """A fact that fits a search: its kind, its id (an actor's key), its document, and how well it fits; the higher the better."""

    kind: Kind
    id: str
    doc: str
    score: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """Words of a document with what was found in them: all offsets are characters of the document's text.

    `text` is what stands there from `start` to `stop`.
    """

    text: str
    start: int
    stop: int
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something found. `title_marks` are characters of the title; `about` says in a few words what it is."""

    kind: Kind
    id: str
    title: str
    title_marks: tuple[tuple[int, int], ...] = ()
    doc: str | None = None
    snippet: Snippet | None = None
    speakers: tuple[Party, ...] = ()
    cue: str | None = None
    outlet: str | None = None
    published: str | None = None
    country: str | None = None
    about: str = ""
    documents: int | None = None
    score: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page of what a search finds: how many of each kind, the facets of all of them, and the hits asked for.

    `engine` says what searched: "tantivy" (an index beside the record) or "duckdb" (the record itself, word by word).
    """

    query: str
    engine: str
    counts: dict[str, int]
    facets: dict[str, tuple[Count, ...]]
    hits: tuple[Hit, ...]


class Engine(Protocol):
    """Finds what fits a search."""

    name: str

    def counts(self, query: Query) -> dict[str, int]:
        """Return how many of each kind fit."""
        ...

    def facets(self, query: Query, kinds: Sequence[Kind]) -> dict[str, tuple[Count, ...]]:
        """Return how many of some kinds fit by outlet, country, month and type of event, those of most hits first."""
        ...

    def find(self, query: Query, kinds: Sequence[Kind], order: Order, limit: int, offset: int = 0) -> list[Match]:
        """Return what fits, the best or the newest first."""
        ...
