"""The list of stages and the loop that runs them: documents in, readings out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from importlib.metadata import version as package_version
from itertools import islice
from pathlib import Path

from sanudo.codebook.heads import load_all
from sanudo.codebook.stage import CodebookEvents
from sanudo.errors import ModelError, PipelineError
from sanudo.extract.agreements import Agreements
from sanudo.extract.confidence import Confidence, shipped_confidence
from sanudo.extract.disputes import Disputes
from sanudo.extract.events import Events
from sanudo.extract.meetings import Meetings
from sanudo.extract.mentions import Mentions
from sanudo.extract.positions import Positions
from sanudo.extract.statements import Statements
from sanudo.extract.times import Times
from sanudo.model import weights
from sanudo.model.graph import Graph
from sanudo.model.reader import GraphReader, Text
from sanudo.resolve.actors import Actors
from sanudo.resolve.knowledge import load_knowledge
from sanudo.resolve.names import link_names
from sanudo.resolve.places import Places
from sanudo.stage import Facts, Stage
from sanudo.types import (
    Actor,
    Agreement,
    BlockKind,
    Dispute,
    Document,
    Event,
    Fact,
    Failure,
    Meeting,
    Mention,
    Place,
    Position,
    Reading,
    Span,
    Statement,
    TimeExpression,
)

READ_KINDS: tuple[BlockKind, ...] = ("title", "body", "caption")
"""Kinds of block that are read; bylines, datelines, credits and page residue are not."""

BATCH = 24
"""So many documents go through the encoder at a time."""


def stages(events: Stage | None = None) -> tuple[Stage, ...]:
    """Return the stages in the order in which they run; `events` is another stage that gives events."""
    return (
        Mentions(link_names),
        Times(),
        Places(),
        Actors(),
        Statements(),
        events or Events(),
        Positions(),
        Agreements(),
        Meetings(),
        Disputes(),
    )


def stages_for(name: str, rows: Path | None = None) -> tuple[Stage, ...]:
    """Return the stages that lead to one kind of fact: "actors", "places" or "times".

    `rows` is a CSV file of a user's own actors. Raises InputError where a line of it makes no sense, KeyError for another name.
    """
    wanted = {"times": ("times",), "places": ("places",), "actors": ("mentions", "places", "actors")}[name]
    found = tuple(stage for stage in stages() if stage.name in wanted)
    if rows is None:
        return found
    return tuple(replace(stage, knowledge=load_knowledge(rows)) if isinstance(stage, Actors) else stage for stage in found)


def check(chosen: Sequence[Stage]) -> None:
    """Raise PipelineError where a stage needs facts that no stage before it gives."""
    given: set[type[Fact]] = set()
    for stage in chosen:
        missing = [kind.__name__ for kind in stage.needs if kind not in given]
        if missing:
            raise PipelineError(
                f"The stage {stage.name} needs {', '.join(missing)}, which no stage before it gives.", hint="Reorder the stages."
            )
        given.add(stage.gives)


class Pipeline:
    """Reads documents: one pass of the encoder, then every stage in order.

    `version` changes whenever code, weights or tables change what would be read from the same text. `threads` is the number of
    threads of the encoder (0: as many as there are cores). Events of the types of `codebooks`, trained files, are coded beside
    PLOVER's, or instead of them (`codebook_only`). Raises CodebookError where one is not trained for these weights.
    """

    def __init__(
        self,
        *,
        folder: Path | None = None,
        threads: int = 0,
        chosen: Sequence[Stage] | None = None,
        codebooks: Sequence[Path] = (),
        codebook_only: bool = False,
    ) -> None:
        heads = load_all(codebooks, folder)
        events = CodebookEvents(heads, None if codebook_only else Events()) if heads else None
        self.stages = tuple(stages(events) if chosen is None else chosen)
        check(self.stages)
        self._reader = GraphReader(folder, threads, heads)
        self.version = _version(folder, *(each.identity() for each in heads), str(codebook_only) if heads else "")

    def read(self, documents: Iterable[Document]) -> Iterator[Reading | Failure]:
        """Yield the reading of each document, in order; a document that cannot be read yields a Failure."""
        waiting = iter(documents)
        while batch := list(islice(waiting, BATCH)):
            yield from self._read_batch(batch)

    def graphs(self, documents: Sequence[Document], groups: Sequence[str] = ("statement", "event")) -> list[Graph]:
        """Return what the encoder sees in documents; for tools and measurements."""
        return self._reader.graphs([Text(document.text, readable(document)) for document in documents], groups)

    def _read_batch(self, batch: Sequence[Document]) -> Iterator[Reading | Failure]:
        try:
            found: list[Graph | Failure] = list(self.graphs(batch))
        except ModelError:
            raise
        except Exception:  # noqa: BLE001 - one bad document never stops a run: they are tried one by one
            found = [self._graph(document) for document in batch]
        for document, graph in zip(batch, found, strict=True):
            yield graph if isinstance(graph, Failure) else self._facts(document, graph)

    def _graph(self, document: Document) -> Graph | Failure:
        try:
            return self.graphs([document])[0]
        except Exception as error:  # noqa: BLE001 - recorded with its reason
            return _failure(document, "encoder", error)

    def _facts(self, document: Document, graph: Graph) -> Reading | Failure:
        facts = Facts()
        for stage in self.stages:
            try:
                facts = facts.with_facts(stage.gives, stage(document, graph, facts))
            except ModelError:
                raise
            except Exception as error:  # noqa: BLE001 - recorded with its reason
                return _failure(document, stage.name, error)
        return assemble(document, facts, shipped_confidence())


def readable(document: Document) -> tuple[Span, ...]:
    """Return the stretches of a document that are read: its blocks of article text, all of it where it has no blocks."""
    if not document.blocks:
        return (Span(0, len(document.text)),)
    return tuple(document.spans(*READ_KINDS))


def assemble(document: Document, facts: Facts, confidence: Confidence | None = None) -> Reading:
    """Return a reading of a document's facts; mentions are told the actor they were resolved to.

    With `confidence` the facts' scores are made true probabilities; without it they are those that the stages worked with.
    """
    laid_on = (confidence or Confidence({})).laid_on
    by_chain = {chain: actor.id for actor in facts[Actor] for chain in actor.chains}
    return Reading(
        document,
        actors=laid_on(facts[Actor]),
        mentions=laid_on(facts[Mention], actor=[by_chain.get(mention.chain) for mention in facts[Mention]]),
        times=laid_on(facts[TimeExpression]),
        places=laid_on(facts[Place]),
        statements=laid_on(facts[Statement]),
        events=laid_on(facts[Event]),
        positions=laid_on(facts[Position]),
        agreements=laid_on(facts[Agreement]),
        meetings=laid_on(facts[Meeting]),
        disputes=laid_on(facts[Dispute]),
    )


def _failure(document: Document, stage: str, error: Exception) -> Failure:
    return Failure(
        origin=document.origin or document.id,
        stage=stage,
        error=f"{type(error).__name__}: {error}",
        hint="This is a fault of Sanudo's: please report it with the document.",
    )


def _version(folder: Path | None, *more: str) -> str:
    """Return a hash of the code, the tables, the weights, and what more decides what is read."""
    found = hashlib.blake2b(digest_size=8)
    found.update(package_version("sanudo").encode())
    root = Path(__file__).parent
    for room in ("types.py", "stage.py", "pipeline.py", "text", "ontology", "model", "extract", "codebook", "resolve", "sources"):
        path = root / room
        for file in [path] if path.is_file() else sorted(path.rglob("*")):
            if (
                file.is_file()
                and file.suffix in (".py", ".csv", ".json", ".npz", ".bin", ".tsv", ".gz", ".yaml")
                and "weights" not in file.parts
            ):
                found.update(file.relative_to(root).as_posix().encode())
                found.update(file.read_bytes())
    found.update(weights.digest(folder).encode())
    found.update("".join(more).encode())
    return found.hexdigest()
