"""Correcting facts in the desk: what is said is checked and logged, and the next page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, unquote

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from pydantic import TypeAdapter
from starlette.concurrency import run_in_threadpool

from sanudo.errors import SettingsError
from sanudo.review import judging
from sanudo.review.changing import FIELDS
from sanudo.review.corrections import ENTITY, Correction, correction
from sanudo.review.states import last_of, living
from sanudo.serve import reviewing
from sanudo.serve.answers import JSON, asked_of, rendered, wants_json
from sanudo.serve.desk import Desk
from sanudo.serve.forms import Sent, inside, one, same, sent_by
from sanudo.serve.session import holder_of, proof_of

ACT = "/review/act"
"""Where corrections are sent to."""

COOKIE = "sanudo_who"
YEAR = 365 * 24 * 3600
View = Mapping[str, Any]


def add(app: FastAPI, desk: Desk) -> None:
    """Give an application the pages for correcting facts."""

    def line(request: Request) -> Response:
        return _answer(desk, request, "review.html", reviewing.line(desk, asked_of(request)))

    def fact(request: Request) -> Response:
        asked_of(request).only(("format",))
        found = reviewing.fact_page(desk, request.path_params["kind"], request.path_params["id"])
        return _answer(desk, request, "review_fact.html", found)

    async def act(request: Request) -> Response:
        sent = await sent_by(request)
        return await run_in_threadpool(_act, desk, request, sent)

    for path, page, model in (("/review", line, reviewing.Line), ("/review/fact/{kind}/{id}", fact, reviewing.FactPage)):
        responses: dict[int | str, dict[str, Any]] = {200: {"model": model}}
        name = f"review_{page.__name__}"
        app.add_api_route(f"{path}.json", page, name=f"{name}_json", response_class=Response, responses=responses)
        app.add_api_route(path, page, name=name, response_class=HTMLResponse, include_in_schema=False)
    app.add_api_route(ACT, act, methods=["POST"], name="review_act", response_class=Response, include_in_schema=False)


def _answer(desk: Desk, request: Request, template: str, found: Any) -> Response:
    """Return a page or its JSON; it may show who looks, and is kept by nobody."""
    headers = {"cache-control": "no-store", "vary": "Accept, Cookie"}
    if wants_json(request):
        return Response(TypeAdapter(type(found)).dump_json(found), media_type=JSON, headers=headers)
    page = rendered(desk, request, template, {"found": found, "me": _who(request), "fields": FIELDS})
    return HTMLResponse(page, headers=headers)


def _act(desk: Desk, request: Request, sent: Sent) -> Response:
    """Do what a form says, and lead back to where it was sent from."""
    if not desk.reviews.writable or not same(one(sent, "token"), proof_of(desk.reviews, request)):
        raise SettingsError("The desk was started anew since this page was made.", hint="Load the page again, then repeat it.")
    action, kind, fact = [*one(sent, "act").split(" ", 2), "", ""][:3]
    as_json = wants_json(request)
    # whoever signed in cannot speak for somebody else
    given = _who(request) if holder_of(request) else one(sent, "who").strip() or _who(request)
    if not given:
        if as_json:
            return _json({"need": "name"})
        view = {"found": None, "sent": [(name, value) for name, values in sent.items() if name != "who" for value in values]}
        return HTMLResponse(rendered(desk, request, "review_name.html", view), headers={"cache-control": "no-store"})
    who = judging.name_of(given)
    desk.reviews.refreshed()
    if action:
        desk.reviews.journal.add(*_corrections(desk, who, action, kind, fact, sent))
        desk.reviews.refreshed()
    answer = _json(reviewing.told(desk, kind, fact)) if as_json else RedirectResponse(_next(sent, kind, fact), status_code=303)
    if who != _who(request):
        answer.set_cookie(COOKIE, quote(who), max_age=YEAR, httponly=True, samesite="strict", path="/")
    return answer


def _corrections(desk: Desk, who: str, action: str, kind: str, fact: str, sent: Sent) -> tuple[Correction, ...]:
    """Return the corrections that a form stands for. Raises SettingsError or RecordError where it makes no sense."""
    build, note = desk.build(), one(sent, "note")
    if action == "undo":
        own = [each for each in desk.reviews.log if desk.reviews.place(each) == (kind, fact)]
        last = last_of(own, {(each.kind, each.fact) for each in own}, who)
        if last is None:
            raise SettingsError(
                "There is nothing of yours to take back here.", hint="What others said is taken back in its history."
            )
        return (_undo(last, who),)
    if action == "takeback":
        holds = {each.id: each for each in living(desk.reviews.log)}
        if fact not in holds:
            raise SettingsError("This correction does not hold any more.", hint="Load the page again.")
        return (_undo(holds[fact], who),)
    if kind == ENTITY:
        return (judging.joined(desk.record, who, _joining(action), fact, one(sent, "other").strip(), note, build),)
    found = reviewing.found_in(desk, kind, fact)
    if action == "change":
        values = {
            name[2:]: tuple(v for v in every if v) if name[2:] in _parties(kind) else every[-1]
            for name, every in sent.items()
            if name[:2] == "f."
        }
        made = judging.changes(found, who, values, build)
        if note.strip():
            made = (*made, judging.judged(found, who, "note", note=note, build=build))
        if not made:
            raise SettingsError("Nothing was changed.", hint="Change a field, or write a note.")
        return made
    known = next((each for each in ("accept", "reject", "note", "merge", "split") if each == action), None)
    if known is None:
        raise SettingsError(f"{action} is nothing that can be said of a fact.", hint="Use the buttons of the desk.")
    named = one(sent, "other").strip() if known in ("merge", "split") else ""
    other = reviewing.found_in(desk, kind, named) if named else None
    return (judging.judged(found, who, known, note=note, other=other, build=build),)


def _undo(last: Correction, who: str) -> Correction:
    return correction(who=who, action="undo", kind=last.kind, fact=last.fact, doc=last.doc, undoes=last.id)


def _joining(action: str) -> Any:
    if action not in ("merge", "split"):
        raise SettingsError("Actors of all documents are merged and split.", hint="Correct what one document says of them there.")
    return action


def _parties(kind: str) -> set[str]:
    return {each.name for each in FIELDS.get(kind, ()) if each.kind == "parties"}


def _next(sent: Sent, kind: str, fact: str) -> str:
    """Return the address within the desk that a form leads back to."""
    where = inside(one(sent, "next"), "/review")
    return f"{where}#f-{quote(fact)}" if where.startswith("/document/") else where


def _who(request: Request) -> str:
    """Return the name of the token's holder or that in the cookie, empty if there is none that could be one."""
    holder = holder_of(request)
    if holder is not None:
        return holder.name
    try:
        return judging.name_of(unquote(request.cookies.get(COOKIE, "")))
    except SettingsError:
        return ""


def _json(value: Mapping[str, Any]) -> Response:
    body = TypeAdapter(dict[str, Any]).dump_json(dict(value))
    return Response(body, media_type=JSON, headers={"cache-control": "no-store"})
