"""Which address leads to which page. Every page is one function that finds its value, one template, and one type for its JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse, Response, StreamingResponse

from sanudo.serve import lists, permanent, twins, views
from sanudo.serve.actors import ActorPage, actor_page, events_chart
from sanudo.serve.answers import asked_of, wants_json
from sanudo.serve.articles import Article, EventPage, article, event_page
from sanudo.serve.asking import Asked
from sanudo.serve.behind import behind
from sanudo.serve.chips import chips
from sanudo.serve.desk import STATIC, Desk
from sanudo.serve.dossier import bands_of, said_chart
from sanudo.serve.happenings import elsewhere
from sanudo.serve.kinds import KINDS
from sanudo.serve.lists import Listing, ListKind
from sanudo.serve.overview import Overview, documents_chart, overview
from sanudo.serve.pages import Page, View, add_page, in_path
from sanudo.serve.reading import reading_page
from sanudo.store.queries import Record
from sanudo.store.rows import plain_rows


def add(app: FastAPI, desk: Desk) -> None:
    """Give an application the pages of a desk."""
    twins.add(app, desk)
    add_page(app, "/", _overview_page(desk), "overview", "/overview.json")
    for kind in KINDS.values():
        add_page(app, f"/{kind.name}", _list_page(desk, kind), kind.name, parameters=_parameters(kind))
        for suffix, media, write in (("csv", "text/csv", lists.as_csv), ("jsonl", "application/x-ndjson", lists.as_jsonl)):
            _add_download(app, desk, kind, suffix, media, write)
    add_page(app, "/document/{id}", _document_page(desk), "document", parameters=[in_path("id", "Id of the document.")])
    add_page(app, "/event/{id}", _event_page(desk), "event", parameters=[in_path("id", "Id of the event.")])
    add_page(app, "/actor/{key}", _actor_page(desk), "actor", parameters=[in_path("key", "Key of the actor: iso:RUS.")])
    views.add(app, desk)
    permanent.add(app, desk)
    app.add_api_route("/favicon.ico", _favicon, include_in_schema=False)


def _favicon() -> FileResponse:
    return FileResponse(STATIC / "sanudo.svg")


def _overview_page(desk: Desk) -> Page:
    def view(request: Request, found: Overview) -> View:
        return {"found": found, "chart": documents_chart(found.months)}

    def find(request: Request) -> Overview:
        asked_of(request).only(("format",))
        return desk.kept("overview", lambda: overview(desk.record))

    return Page(desk, "overview.html", Overview, find, view)


def _list_page(desk: Desk, kind: ListKind[Any]) -> Page:
    def find(request: Request) -> Listing[Any]:
        return lists.listing(desk.record, kind, asked_of(request), ".json" if wants_json(request) else "")

    def view(request: Request, found: Listing[Any]) -> View:
        asked = asked_of(request)
        choices = desk.kept(f"choices of {kind.name}", lambda: lists.choices(desk.record, kind))
        chips = list(_chips(desk.record, kind, asked))
        query = behind(kind, asked, desk.record.path.name)
        return {"kind": kind, "found": found, "asked": asked, "choices": choices, "chips": chips, "behind": query}

    return Page(desk, "list.html", Listing[kind.row], find, view)  # type: ignore[name-defined]


def _chips(record: Record, kind: ListKind[Any], asked: Asked) -> Iterator[tuple[str, str, str]]:
    return chips(record, kind.filters, asked)


def _document_page(desk: Desk) -> Page:
    def find(request: Request) -> Article:
        asked_of(request).only(("format",))
        return article(desk.record, request.path_params["id"])

    def view(request: Request, found: Article) -> View:
        return {"found": found, "page": reading_page(found, elsewhere(desk.record, found.reading.document.id))}

    return Page(desk, "document.html", dict[str, Any], find, view, lambda found: plain_rows(found.reading))


def _event_page(desk: Desk) -> Page:
    def find(request: Request) -> EventPage:
        asked_of(request).only(("format",))
        return event_page(desk.record, request.path_params["id"])

    return Page(desk, "event.html", EventPage, find, lambda request, found: {"found": found})


def _actor_page(desk: Desk) -> Page:
    def find(request: Request) -> ActorPage:
        asked_of(request).only(("format",))
        return actor_page(desk.record, request.path_params["key"])

    def view(request: Request, found: ActorPage) -> View:
        file = found.dossier
        return {"found": found, "chart": events_chart(found), "bands": bands_of(file), "said": said_chart(file)}

    return Page(desk, "actor.html", ActorPage, find, view)


def _add_download(
    app: FastAPI,
    desk: Desk,
    kind: ListKind[Any],
    suffix: str,
    media: str,
    write: Callable[[Record, ListKind[Any], Asked], Iterator[str]],
) -> None:
    def answer(request: Request) -> Response:
        rows = write(desk.record, kind, asked_of(request))
        first = next(rows, "")  # a question that makes no sense is refused before anything is sent
        headers = {"content-disposition": f'attachment; filename="{kind.name}.{suffix}"', "cache-control": "no-cache"}
        return StreamingResponse(_and_then(first, rows), media_type=media, headers=headers)

    app.add_api_route(
        f"/{kind.name}.{suffix}",
        answer,
        name=f"{kind.name}_{suffix}",
        response_class=Response,
        responses={200: {"content": {media: {}}, "description": f"All {kind.name} that are asked for."}},
        openapi_extra={"parameters": _parameters(kind)},
    )


def _and_then(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def _parameters(kind: ListKind[Any]) -> list[View]:
    """Return the parameters of a list in the words of OpenAPI."""
    found: list[View] = [
        {
            "name": each.name,
            "in": "query",
            "description": each.meaning,
            "schema": {"type": "array", "items": {"type": "string"}} if each.kind == "switches" else {"type": "string"},
        }
        for each in kind.filters
    ]
    return [
        *found,
        {
            "name": "sort",
            "in": "query",
            "description": "What to sort by; - before it turns the order round.",
            "schema": {
                "type": "string",
                "default": kind.order,
                "enum": [f"{sign}{name}" for name in kind.orders for sign in ("", "-")],
            },
        },
        {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1, "default": 1}},
        {
            "name": "limit",
            "in": "query",
            "schema": {"type": "integer", "minimum": 1, "maximum": lists.MOST, "default": lists.LIMIT},
        },
    ]
