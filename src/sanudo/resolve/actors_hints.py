"""What the encoder's states say of each chain: its sector, and its country among those that the document points to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from sanudo.model import hints
from sanudo.model.graph import Graph, Ints
from sanudo.resolve.actors_context import Track
from sanudo.resolve.actors_evidence import Evidence
from sanudo.resolve.actors_text import Scene

MENTIONS = 4
"""So many mentions of a chain are asked about."""
LEAST = -6.0
"""No log probability counts as less."""


@dataclass(frozen=True, slots=True)
class Hint:
    """Log probabilities of sectors and of countries, IGO and "" for none included, by what they stand for."""

    sector: Mapping[str, float]
    country: Mapping[str, float]


NO_HINT = Hint({}, {})


def hints_on(graph: Graph, made: Scene, chains: Mapping[int, Evidence], seen: Track) -> dict[int, Hint]:
    """Return the hints on chains; none where the graph holds none, as that of other weights."""
    asked, names = asked_of(graph, made, chains, seen)
    if not graph.hints or not len(asked.actor):
        return {}
    sectors = hints.sectors(graph.hints, asked.first, asked.last, asked.actor)
    told = [_named(row, graph.trait_names["hints.sector"]) for row in np.maximum(sectors, LEAST).tolist()]
    countries = (
        [{}] * len(told)
        if not len(asked.country)
        else [
            _named(row, names) for row in np.maximum(hints.countries(graph.hints, asked, graph.tokens.sentence), LEAST).tolist()
        ]
    )
    return {number: Hint(*both) for number, *both in zip(dict.fromkeys(asked.actor.tolist()), told, countries, strict=True)}


def _named(row: Sequence[float], names: Sequence[str]) -> dict[str, float]:
    return dict(zip(names, row, strict=True))


def asked_of(graph: Graph, made: Scene, chains: Mapping[int, Evidence], seen: Track) -> tuple[hints.Asked, list[str]]:
    """Return what the states are asked of a document's chains, and the names of the countries: IGO and "" the last."""
    rows = [(n, m) for n, chain in chains.items() for m in chain.mentions[:MENTIONS]] if len(graph.tokens) else []
    codes = [code for code in seen.codes if code != "IGO"]
    number_of = {code: number for number, code in enumerate(codes)}
    country = np.array([number_of.get(code, len(codes)) for code in seen.codes], np.int32)[seen.row]
    pointers = [(made.start[first], made.stop[last - 1]) for first, last in zip(seen.at.astype(int), seen.last, strict=True)]
    actor = np.array([number for number, _ in rows], np.int32)
    mentions = _tokens(graph, [m.span for _, m in rows])
    return hints.Asked(*mentions, actor, *_tokens(graph, pointers), country, len(codes) + 1), [*codes, "IGO", ""]


def _tokens(graph: Graph, spans: Sequence[tuple[int, int]]) -> tuple[Ints, Ints]:
    """Return the tokens first <= i < last of stretches of characters, at least one for each."""
    start, stop = np.array(spans, np.int64).reshape(-1, 2).T
    first = np.minimum(np.searchsorted(graph.tokens.stop, start, side="right"), max(0, len(graph.tokens) - 1))
    last = np.maximum(np.searchsorted(graph.tokens.start, stop, side="left"), first + 1)
    return first.astype(np.int32), last.astype(np.int32)
