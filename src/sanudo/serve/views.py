"""The addresses of the pages across documents: today, happenings, pairs of countries, calendar, agreements, positions."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, Request

from sanudo.serve import atlas
from sanudo.serve.agenda import Agenda, agenda
from sanudo.serve.answers import asked_of
from sanudo.serve.bands import Bands, bands, drawn, years
from sanudo.serve.desk import Desk
from sanudo.serve.dyads import Dyad, chart_of, dyad
from sanudo.serve.happenings import HappeningPage, happening_page
from sanudo.serve.matrix import Matrix, matrix
from sanudo.serve.pages import Page, View, add_page, in_path
from sanudo.serve.today import Today, today


def add(app: FastAPI, desk: Desk) -> None:
    """Give an application the pages across documents."""
    record = desk.record

    def found(request: Request, value: Any) -> View:
        return {"found": value}

    add_page(app, "/today", Page(desk, "today.html", Today, lambda request: today(record, asked_of(request)), found), "today")
    add_page(
        app,
        "/calendar",
        Page(desk, "calendar.html", Agenda, lambda request: agenda(record, asked_of(request)), found),
        "calendar",
    )
    atlas.add(app, desk)
    add_page(app, "/agreements/over-time", _bands_page(desk), "bands")
    add_page(app, "/positions/matrix", _matrix_page(desk), "matrix")
    add_page(app, "/happening/{id}", _happening_page(desk), "happening", parameters=[in_path("id", "Id of the happening.")])
    add_page(app, "/dyad/{pair}", _dyad_page(desk), "dyad", parameters=[in_path("pair", "Two country codes: RUS-USA.")])


def _happening_page(desk: Desk) -> Page:
    def find(request: Request) -> HappeningPage:
        asked_of(request).only(("format",))
        return happening_page(desk.record, request.path_params["id"])

    return Page(desk, "happening.html", HappeningPage, find, lambda request, found: {"found": found})


def _dyad_page(desk: Desk) -> Page:
    def find(request: Request) -> Dyad:
        return dyad(desk.record, request.path_params["pair"], asked_of(request))

    return Page(desk, "dyad.html", Dyad, find, lambda request, found: {"found": found, "chart": chart_of(found)})


def _bands_page(desk: Desk) -> Page:
    def view(request: Request, found: Bands) -> View:
        return {"found": found, "bands": drawn(found), "years": years(found)}

    return Page(desk, "bands.html", Bands, lambda request: bands(desk.record, asked_of(request)), view)


def _matrix_page(desk: Desk) -> Page:
    def view(request: Request, found: Matrix) -> View:
        return {"found": found, "asked": asked_of(request)}

    return Page(desk, "matrix.html", Matrix, lambda request: matrix(desk.record, asked_of(request)), view)
