"""Answers of the desk: the same value as a page or as JSON, whichever is asked for, and errors that say what to do."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse, Response
from pydantic import TypeAdapter
from starlette.exceptions import HTTPException

from sanudo.errors import SanudoError, SettingsError
from sanudo.serve.asking import Asked
from sanudo.serve.desk import Desk
from sanudo.serve.lists import NotThere
from sanudo.serve.session import enter, holder_of

JSON = "application/json"


def asked_of(request: Request) -> Asked:
    """Return what a request asks for."""
    return Asked(request.query_params.multi_items())


def wants_json(request: Request) -> bool:
    """Return whether JSON is asked for: by the path, by `format=json`, or by a client that accepts JSON but no HTML."""
    if request.url.path.endswith(".json") or request.query_params.get("format") == "json":
        return True
    accepted = request.headers.get("accept", "")
    return JSON in accepted and "text/html" not in accepted


def tag(desk: Desk, form: str, request: Request) -> str:
    """Return the ETag of every page of one form: it changes with the record, its corrections, the desk's pages, and who asks."""
    holder = holder_of(request)
    return f'"{desk.build()}.{desk.edition}{desk.reviews.refreshed()}.{holder.id + "." if holder else ""}{form}"'


def unchanged(request: Request, etag: str) -> Response | None:
    """Return the short answer for a client that holds this very page already."""
    known = [each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")]
    return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=_headers(etag)) if etag in known else None


def json_answer(adapter: TypeAdapter[Any], value: Any, etag: str) -> Response:
    """Return a value as JSON."""
    return Response(adapter.dump_json(value), media_type=JSON, headers=_headers(etag))


def page_answer(desk: Desk, request: Request, template: str, view: Mapping[str, Any], etag: str) -> Response:
    """Return a page made from a template."""
    return HTMLResponse(rendered(desk, request, template, view), headers=_headers(etag))


def rendered(desk: Desk, request: Request, template: str, view: Mapping[str, Any]) -> bytes:
    """Return a page as bytes; what cannot be written in UTF-8 is written as a question mark."""
    enter(desk.reviews, request)
    path, query = request.url.path, request.url.query
    twin = ("/overview.json" if path == "/" else f"{path}.json") + (f"?{query}" if query else "")
    text = desk.templates.get_template(template).render(path=path, twin=twin, base=str(request.base_url).rstrip("/"), **view)
    return text.encode("utf-8", "replace")


def error_answer(desk: Desk, request: Request, error: Exception) -> Response:
    """Return an error as a page or as JSON: what was wrong and what to do about it."""
    status, message, hint = explained(error)
    headers = {"cache-control": "no-store", "vary": "Accept", **({"retry-after": "2"} if status == 503 else {})}
    if wants_json(request):
        body = TypeAdapter(dict[str, str]).dump_json({"error": message, "hint": hint})
        return Response(body, status_code=status, media_type=JSON, headers=headers)
    title = HTTPStatus(status).phrase
    body = rendered(desk, request, "error.html", {"status": status, "title": title, "message": message, "hint": hint})
    return HTMLResponse(body, status_code=status, headers=headers)


def explained(error: Exception) -> tuple[int, str, str]:
    """Return the HTTP status of an error, what was wrong, and what to do."""
    if isinstance(error, NotThere):
        return HTTPStatus.NOT_FOUND, str(error), error.hint
    if isinstance(error, SettingsError):
        return HTTPStatus.BAD_REQUEST, str(error), error.hint
    if isinstance(error, SanudoError):
        return HTTPStatus.SERVICE_UNAVAILABLE, str(error), error.hint
    if isinstance(error, HTTPException):
        if error.status_code == HTTPStatus.NOT_FOUND:
            return error.status_code, "There is no such page.", "Start from the overview, or look for words in the documents."
        return error.status_code, str(error.detail), ""
    return HTTPStatus.INTERNAL_SERVER_ERROR, "This page could not be made.", "This is a fault of Sanudo's: please report it."


def _headers(etag: str) -> dict[str, str]:
    # kept by the browser, but asked about each time: a record may be swapped at any moment
    return {"etag": etag, "cache-control": "private, no-cache", "vary": "Accept, Cookie"}
