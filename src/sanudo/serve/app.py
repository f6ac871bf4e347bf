"""The desk as a web application: pages at permanent addresses, and the same answers as JSON."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from sanudo.errors import SanudoError
from sanudo.serve import monitor, review, routes, search, signing, sql, worldsheet
from sanudo.serve.answers import error_answer
from sanudo.serve.desk import STATIC, Desk
from sanudo.serve.guard import ANY, LOOPBACK, Guard
from sanudo.serve.tokens import Role, Tokens

LOGGER = logging.getLogger(__name__)

_ABOUT = """A record of world politics, read from the news.

Every page of the desk has a twin in JSON at the same address with `.json`; lists can be had whole as CSV and as JSON lines.
All spans are half-open offsets into the document's text, in Unicode code points."""


def create_app(
    record_path: str | Path,
    *,
    hosts: Iterable[str] = LOOPBACK,
    corrections: bool | None = None,
    tokens: Tokens | None = None,
) -> FastAPI:
    """Return the desk of a record; raises RecordError if there is none.

    `hosts` are the names under which it answers ("*" for any). The record is opened for reading only, and anew when a build
    swaps it. `corrections` says whether people may correct facts: by default only on this machine, or where they sign in with
    one of `tokens`. They are kept beside it.
    """
    hosts = tuple(hosts)
    writable = (ANY not in hosts or tokens is not None) if corrections is None else corrections
    desk = Desk(Path(record_path), writable)
    app = FastAPI(title="Sanudo", version=version("sanudo"), description=_ABOUT, docs_url=None, redoc_url=None)
    app.state.desk = desk
    app.add_api_route(worldsheet.ADDRESS, worldsheet.answer, include_in_schema=False)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    roles: dict[str, Role] = {review.ACT: "review", search.KEEP: "review"} if writable else {}
    if tokens is not None:
        roles |= {signing.SIGN_IN: "read", signing.SIGN_OUT: "read", signing.TOKENS: "admin"}
    app.add_middleware(Guard, hosts=hosts, writable=roles, tokens=tokens)
    routes.add(app, desk)
    review.add(app, desk)
    search.add(app, desk)
    sql.add(app, desk)
    if tokens is not None:
        signing.add(app, desk, tokens)
    _add_errors(app, desk)
    monitor.add(app, desk)
    return app


def _add_errors(app: FastAPI, desk: Desk) -> None:
    def answer(request: Request, error: Exception) -> Response:
        return error_answer(desk, request, error)

    def fault(request: Request, error: Exception) -> Response:
        LOGGER.error("%s could not be answered", request.url.path, exc_info=error)
        return error_answer(desk, request, error)

    app.add_exception_handler(SanudoError, answer)
    app.add_exception_handler(HTTPException, answer)
    app.add_exception_handler(Exception, fault)
