"""The tables, as CSV, of the pages of documents, actors, happenings, pairs of countries, and of the pages over time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import Response, StreamingResponse

from sanudo.serve import lists
from sanudo.serve.actors import known_actor
from sanudo.serve.agenda import Agenda, agenda
from sanudo.serve.answers import asked_of
from sanudo.serve.articles import known_document
from sanudo.serve.asking import Asked
from sanudo.serve.bands import Bands, bands
from sanudo.serve.desk import Desk
from sanudo.serve.dyads import Dyad, dyad
from sanudo.serve.happenings import happening_page
from sanudo.serve.kinds import EVENTS
from sanudo.serve.matrix import Matrix, matrix
from sanudo.serve.pages import in_path
from sanudo.serve.tabular import MEDIA, add_table
from sanudo.serve.today import Today, today


def add(app: FastAPI, desk: Desk) -> None:
    """Give an application these tables; they must be added before the pages."""
    record = desk.record
    _add_events(app, desk, "/document/{id}", "doc", lambda id: known_document(record, id))
    _add_events(app, desk, "/actor/{id}", "actor", lambda id: known_actor(record, id))
    parameters = [in_path("id", "Id of the happening.")]
    find = _plain(lambda request: happening_page(record, request.path_params["id"]))
    add_table(app, desk, "/happening/{id}", find, lambda found: found.reports, "happening", parameters)
    add_table(app, desk, "/dyad/{pair}", lambda request: _dyad(desk, request), _of_dyad, "dyad", [in_path("pair", "RUS-USA.")])
    for path, name, made, rows in (
        ("/today", "today", today, _of_today),
        ("/calendar", "calendar", agenda, _of_agenda),
        ("/agreements/over-time", "agreements-over-time", bands, _of_bands),
        ("/positions/matrix", "positions-matrix", matrix, _of_matrix),
    ):
        add_table(app, desk, path, _asking(desk, made), rows, name)


def _plain(find: Callable[[Request], Any]) -> Callable[[Request], Any]:
    def found(request: Request) -> Any:
        asked_of(request).only(("format",))
        return find(request)

    return found


def _asking(desk: Desk, make: Callable[[Any, Asked], Any]) -> Callable[[Request], Any]:
    return lambda request: make(desk.record, asked_of(request))


def _add_events(app: FastAPI, desk: Desk, path: str, filter_name: str, known: Callable[[str], object]) -> None:
    """Add the events of a document or an actor, all of them."""
    name = path.split("/")[1]

    def answer(request: Request) -> Response:
        asked_of(request).only(("format",))
        known(request.path_params["id"])
        rows = lists.as_csv(desk.record, EVENTS, Asked([(filter_name, request.path_params["id"])]))
        headers = {"content-disposition": f'attachment; filename="{name}-events.csv"', "cache-control": "no-cache"}
        return StreamingResponse(rows, media_type=MEDIA, headers=headers)

    app.add_api_route(
        f"{path}.csv",
        answer,
        name=f"{name}_csv",
        response_class=Response,
        responses={200: {"content": {MEDIA: {}}, "description": f"The events of the {name}."}},
        openapi_extra={"parameters": [in_path("id", f"Id or key of the {name}.")]},
    )
    desk.tables.add(path)


def _dyad(desk: Desk, request: Request) -> Dyad:
    whole = [pair for pair in asked_of(request).pairs() if pair[0] != "all"]
    return dyad(desk.record, request.path_params["pair"], Asked([*whole, ("all", "1")]))


def _of_dyad(found: Dyad) -> Iterator[object]:
    for direction, rows in ((f"{found.a}>{found.b}", found.a_acts), (f"{found.b}>{found.a}", found.b_acts),
                            (f"{found.a}={found.b}", found.together)):  # fmt: skip
        for row in rows:
            yield {"direction": direction, "happening": row}


def _of_today(found: Today) -> Iterator[object]:
    for part, rows in (("happened", found.happened), ("planned", found.planned), ("changed", found.changed)):
        for row in rows:
            yield {"part": part, "happening": row}


def _of_agenda(found: Agenda) -> Iterator[object]:
    for week in found.weeks:
        for day in week:
            yield from day.meetings
    yield from found.undated


def _of_bands(found: Bands) -> Iterator[object]:
    for band in found.bands:
        for stretch in band.stretches:
            yield {"agreement": band.agreement.id, "name": band.agreement.name, "stretch": stretch}


def _of_matrix(found: Matrix) -> Iterable[object]:
    names = {each.id: each.name for each in found.issues}
    for holder in found.holders:
        for issue, held in holder.held.items():
            yield {
                "holder": holder.name,
                "holder_key": holder.key,
                "issue": issue,
                "issue_name": names.get(issue, ""),
                "held": held,
            }
