"""The stage that says where the places of a document are: each toponym is resolved to a point, in view of all the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sanudo.model.graph import Graph
from sanudo.resolve.places_candidates import Toponym, toponyms
from sanudo.resolve.places_dateline import dateline_places
from sanudo.resolve.places_hints import hints
from sanudo.resolve.places_model import PlaceWeights, chances, shipped_place_weights
from sanudo.resolve.places_scene import scene
from sanudo.resolve.places_settle import Choice, around, settle, trust_features
from sanudo.resolve.places_spans import Named, named_places
from sanudo.resolve.places_table import Gazetteer, shipped_gazetteer
from sanudo.stage import Facts
from sanudo.types import Document, Fact, Place, make_id

FLOOR = 0.65
"""A point is given from this trust on; a toponym trusted less stays unresolved."""
COUNTRY_FLOOR = 0.35
"""From this trust on, a toponym without a point is at least given its country."""
NEIGHBOUR_RADIUS = 50.0
"""Rough uncertainty, in kilometres, of a name that is placed beside its neighbour in the text."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a toponym was resolved to: a row of the table (-1: none), the trust in it, and a country.

    `beside` tells that the row is only the toponym's neighbour.
    """

    row: int = -1
    trust: float = 0.0
    beside: bool = False
    country: str | None = None


@dataclass(frozen=True)
class Places:
    """The stage that gives places. `table` and `weights` are those of the package where none are given."""

    table: Gazetteer | None = None
    weights: PlaceWeights | None = None
    floor: float = FLOOR
    name: str = "places"
    needs: tuple[type[Fact], ...] = ()
    gives: type[Fact] = Place

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Place]:
        """Return the places of a document: one for each toponym that encoder or table found, resolved or not."""
        table = self.table or shipped_gazetteer()
        named = [*dateline_places(document, table), *named_places(document.text, graph, table)]
        return self.resolve(document, sorted(named, key=lambda each: each.span))

    def resolve(self, document: Document, named: Sequence[Named]) -> list[Place]:
        """Return one place for each of these toponyms, in their order; spans that lie outside the text or hold no word are
        left out."""
        table = self.table or shipped_gazetteer()
        size = len(document.text)
        kept = [each for each in named if 0 <= each.span.start < each.span.stop <= size]
        found = toponyms(document.text, sorted({each.span for each in kept}), table)
        answers = self._answers(document, found, table)
        by_span = {span: answer for toponym, answer in zip(found, answers, strict=True) for span in toponym.spans}
        return [self._place(document, each, by_span[each.span], table) for each in kept if each.span in by_span]

    def _answers(self, document: Document, found: Sequence[Toponym], table: Gazetteer) -> list[Resolved]:
        if not found:
            return []
        weights = self.weights or shipped_place_weights()
        laid = scene(found, table, hints(document, table))
        chance = chances(laid, weights)
        near = around(laid, chance)
        features = trust_features(laid, chance, found, near)
        trust = 1 / (1 + np.exp(-np.clip(features @ weights.trust.T, -30, 30)))
        return [
            self._answer(choice, sure, table) for choice, sure in zip(settle(laid, chance, near), trust.tolist(), strict=True)
        ]

    def _answer(self, choice: Choice, sure: Sequence[float], table: Gazetteer) -> Resolved:
        own, beside, own_country, nearby = sure
        points = [(own, choice.row, False), (beside, choice.neighbour, True)]
        trust, row, neighbour = max(((t, r, n) for t, r, n in points if r >= 0), default=(0.0, -1, False))
        if trust >= self.floor:
            return Resolved(row, trust, neighbour, table.country(row))
        known = [(own_country, table.country(choice.row) if choice.row >= 0 else None)]
        known.append((nearby, table.codes[choice.nation] if choice.nation >= 0 else None))
        code = max(((t, c) for t, c in known if c is not None and t >= COUNTRY_FLOOR), default=(0.0, None))[1]
        return Resolved(country=code)

    def _place(self, document: Document, named: Named, answer: Resolved, table: Gazetteer) -> Place:
        start, stop = named.span
        surface = " ".join(document.text[start:stop].split())
        ident = make_id(document.id, "place", start, stop, named.use)
        if answer.row < 0:
            return Place(
                id=ident,
                doc=document.id,
                start=start,
                stop=stop,
                score=round(named.score, 4),
                stage=self.name,
                name=surface,
                use=named.use,
                country=answer.country,
            )
        lat, lon = table.point(answer.row)
        province = table.province(answer.row)
        return Place(
            id=ident,
            doc=document.id,
            start=start,
            stop=stop,
            score=round(named.score * answer.trust, 4),
            stage=self.name,
            name=surface if answer.beside else table.name(answer.row),
            use=named.use,
            geonames=None if answer.beside else table.geonames(answer.row),
            country=answer.country,
            region=table.name(province) if province is not None else None,
            lat=lat,
            lon=lon,
            precision="region" if answer.beside else table.precision(answer.row),
            radius_km=NEIGHBOUR_RADIUS if answer.beside else table.radius(answer.row),
        )
