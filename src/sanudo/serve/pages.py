"""A page of the desk and its twin in JSON, and the addresses of both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import TypeAdapter

from sanudo.serve.answers import json_answer, page_answer, tag, unchanged, wants_json
from sanudo.serve.desk import Desk

View = Mapping[str, Any]


class Page:
    """A page of the desk and its twin in JSON.

    `find` returns its value, `view` what its template needs of that, `plain` what JSON holds of it.
    """

    def __init__(
        self,
        desk: Desk,
        template: str,
        model: Any,
        find: Callable[[Request], Any],
        view: Callable[[Request, Any], View],
        plain: Callable[[Any], Any] = lambda value: value,
    ) -> None:
        self._desk, self._template, self._find, self._view, self._plain = desk, template, find, view, plain
        self._adapter: TypeAdapter[Any] = TypeAdapter(model)
        self.model = model

    def answer(self, request: Request) -> Response:
        """Answer a request as a page or as JSON."""
        as_json = wants_json(request)
        etag = tag(self._desk, "json" if as_json else "html", request)
        same = unchanged(request, etag)
        if same is not None:
            return same
        value = self._find(request)
        if as_json:
            return json_answer(self._adapter, self._plain(value), etag)
        return page_answer(self._desk, request, self._template, self._view(request, value), etag)


def add_page(app: FastAPI, path: str, page: Page, name: str, twin: str = "", parameters: list[View] | None = None) -> None:
    """Give an application a page and its twin."""
    # the twin comes first: an id may hold anything but a slash, even ".json"
    extra = {"parameters": parameters} if parameters else None
    app.add_api_route(
        twin or f"{path}.json",
        page.answer,
        name=f"{name}_json",
        response_class=Response,
        responses={200: {"model": page.model}},
        openapi_extra=extra,
    )
    app.add_api_route(path, page.answer, name=name, response_class=HTMLResponse, include_in_schema=False)


def in_path(name: str, meaning: str) -> View:
    """Return a parameter in the path in the words of OpenAPI."""
    return {"name": name, "in": "path", "required": True, "description": meaning, "schema": {"type": "string"}}
