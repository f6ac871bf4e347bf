"""The addresses of the map and the network, each as a page, as JSON and as CSV."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from typing import Any, TypeVar

from fastapi import FastAPI, Request

from sanudo.serve import lists, worldmap
from sanudo.serve.answers import asked_of
from sanudo.serve.asking import Asked
from sanudo.serve.chips import chips
from sanudo.serve.desk import Desk
from sanudo.serve.kinds import HAPPENINGS
from sanudo.serve.lists import Filter
from sanudo.serve.network import FILTERS as TIE_FILTERS
from sanudo.serve.network import Network, Tie, network
from sanudo.serve.pages import Page, View, add_page
from sanudo.serve.tabular import add_table
from sanudo.serve.timeline import Timeline, strip
from sanudo.serve.wheel import wheel
from sanudo.serve.worldmap import PlaceOnMap, WorldMap, circles, world_map
from sanudo.serve.worldsheet import disputed
from sanudo.store.queries import Record

F = TypeVar("F", WorldMap, Network)

QUADS = ("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict")
MAP_FILTERS = ("event_type", "status", "quad", "actor_country", "recipient_country", "since", "until")
"""Filters of happenings that the map has a field for; it knows the others as well."""


def add(app: FastAPI, desk: Desk) -> None:
    """Give an application the map and the network."""
    add_page(app, "/map", _map_page(desk), "map", parameters=_described(worldmap.PARAMETERS))
    add_page(app, "/network", _network_page(desk), "network", parameters=_described(TIE_FILTERS) + _OF_NETWORK)
    add_table(app, desk, "/map", lambda request: _world(desk, request), lambda found: _spread(found.places), "map")
    add_table(app, desk, "/network", lambda request: _network(desk, request), lambda found: _spread(found.ties), "network")


def _spread(rows: Iterable[PlaceOnMap | Tie]) -> Iterator[dict[str, Any]]:
    """Yield rows with a column for the number of each quad class."""
    for row in rows:
        cells = {field.name: getattr(row, field.name) for field in fields(row)}
        yield {**{name: value for name, value in cells.items() if name != "quads"}, **dict(zip(QUADS, row.quads, strict=True))}


def _world(desk: Desk, request: Request) -> WorldMap:
    return _found(desk, asked_of(request), "map", world_map)


def _network(desk: Desk, request: Request) -> Network:
    return _found(desk, asked_of(request), "network", network)


def _found(desk: Desk, asked: Asked, name: str, find: Callable[[Record, Asked, Timeline | None], F]) -> F:
    """Return what is asked for. What a page shows at first is kept; its strip of time serves while days are chosen on it."""
    if asked.pairs(without=("since", "until", "least", "by", "format")):
        return find(desk.record, asked, None)
    first = Asked([(each, value) for each, value in asked.pairs() if (each, value) == ("by", "actors")])
    whole = desk.kept(f"{name}{first.query()}", lambda: find(desk.record, first, None))
    return whole if asked.pairs() == first.pairs() else find(desk.record, asked, whole.timeline)


def _map_page(desk: Desk) -> Page:
    def view(request: Request, found: WorldMap) -> View:
        asked = asked_of(request)
        query = asked.query(since=None, until=None)
        shown = {"circles": circles(found), "strip": strip(found.timeline, "/map", query), "title": worldmap.title}
        shown["disputed"] = disputed()
        return {"found": found, **_form(desk, asked, MAP_FILTERS), **shown}

    return Page(desk, "map.html", WorldMap, lambda request: _world(desk, request), view)


def _network_page(desk: Desk) -> Page:
    def view(request: Request, found: Network) -> View:
        asked = asked_of(request)
        query = asked.query(since=None, until=None)
        names = {each.key: each.name for each in found.nodes}
        shown = {"wheel": wheel(found), "strip": strip(found.timeline, "/network", query), "names": names}
        return {"found": found, **_form(desk, asked, TIE_FILTERS), **shown}

    return Page(desk, "network.html", Network, lambda request: _network(desk, request), view)


def _form(desk: Desk, asked: Asked, shown: tuple[str, ...]) -> dict[str, Any]:
    """Return what the form of a page needs: its filters, what can be chosen, and what is."""
    choices = desk.kept(f"choices of {HAPPENINGS.name}", lambda: lists.choices(desk.record, HAPPENINGS))
    filters = [each for each in HAPPENINGS.filters if each.name in shown]
    hidden = asked.pairs(without=("format", *shown))
    others = [each for each in HAPPENINGS.filters if each.name not in shown]
    return {
        "asked": asked,
        "filters": filters,
        "choices": choices,
        "hidden": hidden,
        "chips": list(chips(desk.record, others, asked)),
    }


def _described(names: tuple[str, ...]) -> list[View]:
    return [_parameter(each) for each in HAPPENINGS.filters if each.name in names]


def _parameter(each: Filter) -> View:
    schema = {"type": "array", "items": {"type": "string"}} if each.kind == "switches" else {"type": "string"}
    return {"name": each.name, "in": "query", "description": each.meaning, "schema": schema}


_OF_NETWORK: list[View] = [
    {
        "name": "by",
        "in": "query",
        "description": "Whether nodes are countries or actors.",
        "schema": {"type": "string", "enum": ["countries", "actors"], "default": "countries"},
    },
    {
        "name": "actor",
        "in": "query",
        "description": "Key of an actor whose ties alone are told; with by=actors.",
        "schema": {"type": "string"},
    },
    {
        "name": "least",
        "in": "query",
        "description": "How many happenings a tie has at least to be drawn.",
        "schema": {"type": "integer", "minimum": 1},
    },
]
