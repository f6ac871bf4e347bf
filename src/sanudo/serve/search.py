"""The addresses of the search: its page and twins, and where searches are kept, looked through and removed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from pydantic import TypeAdapter
from starlette.concurrency import run_in_threadpool

from sanudo.errors import SettingsError
from sanudo.fulltext.finding import engine_of, shown
from sanudo.fulltext.query import parse
from sanudo.fulltext.results import KINDS, Hit
from sanudo.review.journal import beside
from sanudo.serve import searching
from sanudo.serve.answers import JSON, asked_of, rendered, wants_json
from sanudo.serve.asking import Asked
from sanudo.serve.desk import Desk
from sanudo.serve.forms import Sent, one, same, sent_by
from sanudo.serve.saved import SavedSearches
from sanudo.serve.searching import SearchPage, facet_links, pieces, search_page
from sanudo.serve.session import holder_of, proof_of
from sanudo.store.queries import Record

KEEP = "/search/saved"
"""Where saved searches are sent to."""

CHUNK = 200
LONGEST_NAME = 80
EXAMPLES = (
    ("arms control", "both words, in singular or plural"),
    ('"formal request"', "words that stand together, exactly so"),
    ("treaty -nuclear", "without a word"),
    ("speaker:lavrov missile", "what somebody is quoted or reported to say"),
    ('outlet:"Allport Wire" sanctions', "in one outlet, by its whole name; outlet:allport by a word of it"),
    ("country:RUS type:SANCTION", "documents that speak of a country and report such an event"),
    ("talks after:2019-05 before:2019-06-15", "published in these days, both included; a month or a year will do"),
)
_CSV = ("kind", "id", "doc", "title", "speakers", "snippet", "start", "stop", "outlet", "published", "country", "about", "score")


def add(app: FastAPI, desk: Desk) -> None:
    """Give an application the search."""
    kept = SavedSearches(beside(desk.record.path))
    adapter: TypeAdapter[Any] = TypeAdapter(SearchPage)
    desk.templates.globals.update(pieces=pieces)

    def page(request: Request) -> Response:
        # what is new in a saved search changes without the record: nobody keeps this page
        found = search_page(desk.record, kept, asked_of(request))
        headers = {"cache-control": "no-store", "vary": "Accept, Cookie"}
        if wants_json(request):
            return Response(adapter.dump_json(found), media_type=JSON, headers=headers)
        view: Mapping[str, Any] = {
            "found": found,
            "asked": asked_of(request),
            "links": facet_links(found),
            "examples": EXAMPLES,
            "facet_names": searching.FACETS,
            "hit_kinds": KINDS,
        }
        return HTMLResponse(rendered(desk, request, "search.html", view), headers=headers)

    def download(request: Request) -> Response:
        rows = _csv(desk.record, asked_of(request))
        first = next(rows)  # a question that makes no sense is refused before anything is sent
        headers = {"content-disposition": 'attachment; filename="search.csv"', "cache-control": "no-store"}
        return StreamingResponse(_and_then(first, rows), media_type="text/csv", headers=headers)

    async def act(request: Request) -> Response:
        sent = await sent_by(request)
        return await run_in_threadpool(_act, desk, kept, request, sent)

    described: dict[int | str, dict[str, Any]] = {200: {"model": SearchPage}}
    parameters = {"parameters": _PARAMETERS}
    app.add_api_route(
        "/search.json", page, name="search_json", response_class=Response, responses=described, openapi_extra=parameters
    )
    app.add_api_route("/search.csv", download, name="search_csv", response_class=Response, openapi_extra=parameters)
    app.add_api_route("/search", page, name="search", response_class=HTMLResponse, include_in_schema=False)
    app.add_api_route(KEEP, act, methods=["POST"], name="search_saved", response_class=Response, include_in_schema=False)


_PARAMETERS = [
    {"name": "q", "in": "query", "description": "The search, as in sanudo search.", "schema": {"type": "string"}},
    {"name": "kind", "in": "query", "description": "Only hits of one kind.", "schema": {"type": "string", "enum": list(KINDS)}},
    {"name": "sort", "in": "query", "schema": {"type": "string", "enum": list(searching.ORDERS), "default": "best"}},
    {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1, "default": 1}},
    {"name": "saved", "in": "query", "description": "Id of a saved search.", "schema": {"type": "string"}},
    {"name": "new", "in": "query", "description": "Of a saved search only what nobody has seen.", "schema": {"type": "string"}},
]


def _act(desk: Desk, kept: SavedSearches, request: Request, sent: Sent) -> Response:
    """Keep a search, say that its hits were seen, or remove it; and lead to where one goes on."""
    if not desk.reviews.writable or not same(one(sent, "token"), proof_of(desk.reviews, request)):
        raise SettingsError("The desk was started anew since this page was made.", hint="Load the page again, then repeat it.")
    action, name, text = one(sent, "act"), one(sent, "saved"), " ".join(one(sent, "q").split())
    where = "/search"
    if action == "keep":
        if parse(text).empty:
            raise SettingsError("There is nothing to keep: the search is empty.", hint="Look for something first.")
        title = (" ".join(one(sent, "name").split()) or text)[:LONGEST_NAME]
        saved = kept.keep(
            title, text, holder.name if (holder := holder_of(request)) else "", searching.matches_of(desk.record, text)
        )
        where = f"/search?saved={saved.id}"
    elif action == "seen":
        found = kept.one(name)
        if found is not None:
            kept.look(name, searching.matches_of(desk.record, found.query))
            where = f"/search?saved={name}"
    elif action == "remove":
        kept.remove(name)
    else:
        raise SettingsError(f"{action!r} is nothing that can be done with a search.", hint="Use the buttons of the desk.")
    return RedirectResponse(where, status_code=303)


def _csv(record: Record, asked: Asked) -> Iterator[str]:
    """Yield the hits of a search as CSV, a header first."""
    asked.only(("q", "kind", "sort", "saved", "new"))
    query = parse(asked.one("q") or "")
    kinds = tuple(each for each in KINDS if each in asked.among("kind", KINDS)) or KINDS
    order = searching.ORDERS[asked.among("sort", searching.ORDERS) == ("newest",)]
    matches = [] if query.empty else engine_of(record).find(query, kinds, order, searching.MOST)
    yield _lines([_CSV])
    for at in range(0, len(matches), CHUNK):
        yield _lines(_row(hit) for hit in shown(record, query, matches[at : at + CHUNK]))


def _row(hit: Hit) -> tuple[object, ...]:
    words = hit.snippet
    return (
        hit.kind,
        hit.id,
        hit.doc,
        hit.title,
        "; ".join(each.name for each in hit.speakers),
        words.text if words else "",
        words.start if words else "",
        words.stop if words else "",
        hit.outlet,
        hit.published,
        hit.country,
        hit.about,
        hit.score,
    )


def _lines(rows: Any) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def _and_then(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest
