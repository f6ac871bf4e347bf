"""Signing in and out, and the page where tokens are made and revoked."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from pydantic import TypeAdapter
from starlette.concurrency import run_in_threadpool

from sanudo.errors import SettingsError
from sanudo.serve.answers import JSON, rendered, wants_json
from sanudo.serve.desk import Desk
from sanudo.serve.forms import Sent, inside, one, same, sent_by
from sanudo.serve.session import COOKIE, holder_of, proof_of
from sanudo.serve.tokens import ROLES, Holder, Role, Tokens

SIGN_IN, SIGN_OUT, TOKENS = "/sign-in", "/sign-out", "/tokens"
MONTH = 30 * 24 * 3600
"""A browser is signed in for so many seconds."""

KEPT_BY_NOBODY = {"cache-control": "no-store"}


def add(app: FastAPI, desk: Desk, tokens: Tokens) -> None:
    """Give an application the pages of tokens."""

    def sign_in_page(request: Request) -> Response:
        return _sign_in_page(desk, request)

    async def sign_in(request: Request) -> Response:
        return await run_in_threadpool(_sign_in, desk, tokens, request, await sent_by(request))

    def sign_out(request: Request) -> Response:
        answer = RedirectResponse(SIGN_IN, status_code=HTTPStatus.SEE_OTHER)
        answer.delete_cookie(COOKIE, path="/", httponly=True, samesite="strict")
        return answer

    def page(request: Request) -> Response:
        return _page(desk, tokens, request)

    async def act(request: Request) -> Response:
        return await run_in_threadpool(_act, desk, tokens, request, await sent_by(request))

    hidden: dict[str, Any] = {"include_in_schema": False, "response_class": Response}
    app.add_api_route(SIGN_IN, sign_in_page, name="sign_in", **hidden)
    app.add_api_route(SIGN_IN, sign_in, methods=["POST"], name="sign_in_act", **hidden)
    app.add_api_route(SIGN_OUT, sign_out, methods=["POST"], name="sign_out", **hidden)
    app.add_api_route(f"{TOKENS}.json", page, name="tokens_json", **hidden)
    app.add_api_route(TOKENS, page, name="tokens", **hidden)
    app.add_api_route(TOKENS, act, methods=["POST"], name="tokens_act", **hidden)


def _sign_in_page(desk: Desk, request: Request, wrong: bool = False) -> Response:
    view = {"wrong": wrong, "next": inside(request.query_params.get("next", "/"), "/")}
    status = HTTPStatus.FORBIDDEN if wrong else HTTPStatus.OK
    return HTMLResponse(rendered(desk, request, "sign_in.html", view), status_code=status, headers=KEPT_BY_NOBODY)


def _sign_in(desk: Desk, tokens: Tokens, request: Request, sent: Sent) -> Response:
    token = one(sent, "secret").strip()
    if tokens.holder(token) is None:
        return _sign_in_page(desk, request, wrong=True)
    answer = RedirectResponse(inside(one(sent, "next"), "/"), status_code=HTTPStatus.SEE_OTHER)
    safe = request.url.scheme == "https"
    answer.set_cookie(COOKIE, token, max_age=MONTH, httponly=True, samesite="strict", secure=safe, path="/")
    return answer


def _page(desk: Desk, tokens: Tokens, request: Request, made: tuple[str, Holder] | None = None) -> Response:
    if wants_json(request):
        return Response(TypeAdapter(tuple[Holder, ...]).dump_json(tokens.all()), media_type=JSON, headers=KEPT_BY_NOBODY)
    view: Mapping[str, Any] = {"holders": tokens.all(), "made": made, "roles": ROLES, "own": holder_of(request)}
    return HTMLResponse(rendered(desk, request, "tokens.html", view), headers=KEPT_BY_NOBODY)


def _act(desk: Desk, tokens: Tokens, request: Request, sent: Sent) -> Response:
    if not same(one(sent, "token"), proof_of(desk.reviews, request)):
        raise SettingsError("The desk was started anew since this page was made.", hint="Load the page again, then repeat it.")
    if one(sent, "act") == "make":
        role: Role = next((each for each in ROLES if each == one(sent, "role")), "read")
        return _page(desk, tokens, request, tokens.make(one(sent, "name"), role))
    if one(sent, "act") == "revoke":
        tokens.revoke(one(sent, "id"))
        return RedirectResponse(TOKENS, status_code=HTTPStatus.SEE_OTHER)
    raise SettingsError("This is nothing that can be done with a token.", hint="Use the buttons of the page.")
