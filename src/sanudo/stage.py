"""What a stage is: one step from the graph of a document to facts of one kind.

A stage changes nothing it was given, keeps no global, opens no file and asks no network. To replace one, hand another list of
stages to `sanudo.pipeline.Pipeline`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar, cast

from sanudo.model.graph import Graph
from sanudo.types import Document, Fact

F = TypeVar("F", bound=Fact)


class Facts:
    """The facts of one document found so far, by kind; read-only."""

    def __init__(self, found: dict[type[Fact], tuple[Fact, ...]] | None = None) -> None:
        self._found = dict(found or {})

    def __getitem__(self, kind: type[F]) -> tuple[F, ...]:
        return cast(tuple[F, ...], self._found.get(kind, ()))

    def with_facts(self, kind: type[Fact], facts: Iterable[Fact]) -> Facts:
        """Return these facts and those of one more kind, in the order of the text."""
        ordered = tuple(sorted(facts, key=lambda fact: (fact.start, fact.stop, fact.id)))
        return Facts({**self._found, kind: ordered})


class Stage(Protocol):
    """A step of the pipeline: what it is called, which facts it needs, and which kind of fact it gives."""

    @property
    def name(self) -> str:
        """The name under which facts of this stage are recorded (`Fact.stage`)."""
        ...

    @property
    def needs(self) -> tuple[type[Fact], ...]:
        """The kinds of fact that earlier stages must have given."""
        ...

    @property
    def gives(self) -> type[Fact]:
        """The kind of fact that this stage gives."""
        ...

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> Sequence[Fact]:
        """Return the facts that the document's graph holds of this stage's kind."""
        ...
