"""The addresses of everything that has a page of its own beside documents, events, happenings and actors, and of citations."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse, Response

from sanudo.errors import RecordError
from sanudo.export.citations import Citation, citation
from sanudo.serve import compare, issues, places, quality
from sanudo.serve.answers import asked_of
from sanudo.serve.desk import Desk
from sanudo.serve.disputes import Disputes, disputes
from sanudo.serve.entities import AgreementPage, DisputePage, MeetingPage, agreement_page, dispute_page, meeting_page
from sanudo.serve.lists import NotThere
from sanudo.serve.pages import Page, View, add_page, in_path
from sanudo.serve.sayings import PositionPage, StatementPage, position_page, statement_page
from sanudo.serve.tabular import add_table
from sanudo.serve.why import WhyPage, clipped
from sanudo.store.queries import Record

Find = Callable[[Record, str, str], Any]

FORMS = {
    "bib": ("application/x-bibtex", Citation.bibtex),
    "csl.json": ("application/vnd.citationstyles.csl+json", Citation.csl_json),
}
"""The files that a citation can be had as."""


def add(app: FastAPI, desk: Desk) -> None:
    """Give an application these pages."""
    for kind, model, find in (
        ("statement", StatementPage, statement_page),
        ("position", PositionPage, position_page),
        ("agreement", AgreementPage, agreement_page),
        ("meeting", MeetingPage, meeting_page),
        ("dispute", DisputePage, dispute_page),
    ):
        rows = _ROWS.get(kind)
        page = _page(desk, f"{kind}.html", model, find, _found)
        _add(app, desk, kind, page, _finder(desk, find), rows)
    _add(app, desk, "issue", _page(desk, "issue.html", issues.IssuePage, issues.issue_page, _issue_view),
         _finder(desk, issues.issue_page), lambda found: found.stands)  # fmt: skip
    _add_place(app, desk)
    _add_why(app, desk)
    _add_views(app, desk)
    _add_citations(app, desk)


_ROWS: dict[str, Callable[[Any], Iterable[object]]] = {
    "agreement": lambda found: found.told,
    "meeting": lambda found: found.told,
    "dispute": lambda found: found.words,
}
"""What the tables of pages hold, by kind."""


def _found(found: Any) -> View:
    return {"found": found}


def _issue_view(found: issues.IssuePage) -> View:
    return {"found": found, "lanes": issues.lanes(found)}


def _finder(desk: Desk, find: Find) -> Callable[[Request], Any]:
    def found(request: Request) -> Any:
        asked_of(request).only(("format",))
        return find(desk.record, request.path_params["id"], base_of(request))

    return found


def _page(desk: Desk, template: str, model: Any, find: Find, view: Callable[[Any], View]) -> Page:
    return Page(desk, template, model, _finder(desk, find), lambda request, found: view(found))


def _add(
    app: FastAPI,
    desk: Desk,
    kind: str,
    page: Page,
    find: Callable[[Request], Any],
    rows: Callable[[Any], Iterable[object]] | None,
) -> None:
    parameters = [in_path("id", f"Id of the {kind}.")]
    if rows is not None:
        add_table(app, desk, f"/{kind}/{{id}}", find, rows, kind, parameters)
    add_page(app, f"/{kind}/{{id}}", page, kind, parameters=parameters)


def base_of(request: Request) -> str:
    """Return the address under which a desk is asked."""
    return str(request.base_url).rstrip("/")


def _add_place(app: FastAPI, desk: Desk) -> None:
    def find(request: Request) -> places.PlacePage:
        asked_of(request).only(("format",))
        return places.place_page(desk.record, request.path_params["key"])

    def view(request: Request, found: places.PlacePage) -> View:
        return {"found": found, "map": places.map_of(found), "chart": places.events_chart(found)}

    parameters = [in_path("key", "A place: iso:RUS, gn:524901 or name:RUS:Kremlin.")]

    def whole(request: Request) -> places.PlacePage:
        asked_of(request).only(("format",))
        return places.place_page(desk.record, request.path_params["key"], places.ALL)

    add_table(app, desk, "/place/{key:path}", whole, lambda found: found.events, "place", parameters)
    page = Page(desk, "place.html", places.PlacePage, find, view)
    add_page(app, "/place/{key:path}", page, "place", parameters=parameters)


def _add_why(app: FastAPI, desk: Desk) -> None:
    def find(request: Request) -> WhyPage:
        asked_of(request).only(("format",))
        return desk.explaining.page(request.path_params["id"])

    def view(request: Request, found: WhyPage) -> View:
        return {"found": found, "clipped": clipped}

    page = Page(desk, "why.html", WhyPage, find, view)
    add_page(app, "/event/{id}/why", page, "why", parameters=[in_path("id", "Id of the event.")])


def _add_views(app: FastAPI, desk: Desk) -> None:
    def found_disputes(request: Request) -> Disputes:
        return disputes(desk.record, asked_of(request))

    def view_disputes(request: Request, found: Disputes) -> View:
        return {"found": found, "asked": asked_of(request)}

    page = Page(desk, "disputes.html", Disputes, found_disputes, view_disputes)
    add_page(app, "/disputes/side-by-side", page, "side_by_side")

    def compared(request: Request) -> compare.Comparison:
        known = desk.kept("outlets", lambda: compare.outlets(desk.record))
        default = desk.kept("closest outlets", lambda: compare.closest(desk.record))
        asked = asked_of(request)
        if asked.pairs(without=("format",)):
            return compare.compare(desk.record, asked, known, default)
        return desk.kept("comparison", lambda: compare.compare(desk.record, asked, known, default))

    def rows(found: compare.Comparison) -> Iterable[object]:
        for told, listed in ((found.a, found.only_a), (found.b, found.only_b)):
            for each in listed:
                yield {"told_by": told, **_happening(each)}
        for shared in found.both:
            yield {"told_by": f"{found.a}; {found.b}", **_happening(shared.happening), "differ": shared.differ}

    add_table(app, desk, "/compare", compared, rows, "compare")
    page = Page(desk, "compare.html", compare.Comparison, compared, lambda request, found: {"found": found})
    add_page(app, "/compare", page, "compare")

    def measured(request: Request) -> quality.Quality:
        asked_of(request).only(("format",))
        found = desk.kept("quality", lambda: quality.quality(desk.record))
        return quality.with_verdicts(found, desk.record, desk.reviews.states)

    add_table(app, desk, "/quality", measured, lambda found: found.figures, "quality")
    page = Page(
        desk, "quality.html", quality.Quality, measured, lambda request, found: {"found": found, "types": quality.by_type(found)}
    )
    add_page(app, "/quality", page, "quality")


def _happening(row: Any) -> dict[str, object]:
    names = ("id", "date", "event_type", "status", "actors", "recipients", "place_name", "place_country", "documents", "outlets")
    return {name: getattr(row, name) for name in names}


def _add_citations(app: FastAPI, desk: Desk) -> None:
    def found(request: Request) -> Citation:
        try:
            return citation(desk.record, request.path_params["id"], base=base_of(request))
        except RecordError as error:
            raise NotThere(str(error), hint=error.hint) from error

    def file_of(media: str, write: Callable[[Citation], str]) -> Callable[[Request], Response]:
        def answer(request: Request) -> Response:
            return PlainTextResponse(write(found(request)), media_type=media, headers={"cache-control": "no-cache"})

        return answer

    for suffix, (media, write) in FORMS.items():
        app.add_api_route(
            f"/cite/{{id}}.{suffix}",
            file_of(media, write),
            name=f"cite_{suffix}",
            response_class=Response,
            openapi_extra={"parameters": [in_path("id", "Id of a fact, a document, or something of all documents.")]},
        )
    parameters = [in_path("id", "Id of a fact, a document, or something of all documents.")]
    add_page(
        app,
        "/cite/{id}",
        Page(desk, "cite.html", Citation, found, lambda request, one: {"found": one}),
        "cite",
        parameters=parameters,
    )
