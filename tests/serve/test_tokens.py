"""A desk that others can reach: who is let in, what each role may do, and that no token is kept."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest
from desk_samples import HOSTILE, hostile, shelve
from lxml import html
from samples import reading

from sanudo.errors import SettingsError
from sanudo.review.journal import Journal, beside
from sanudo.review.overlay import build_record
from sanudo.serve.app import create_app
from sanudo.serve.tokens import PREFIX, ROLES, Role, Tokens

MEET = next(event for event in reading(0).events if event.event_type == "CONSULT")
PAGES = ("/", "/events", "/events.json", "/search?q=treaty", "/sql", "/openapi.json", "/search.csv?q=x", "/review")


class Stranger:
    """Asks a desk from another machine, perhaps with a token: in the cookie of a browser or as a program."""

    def __init__(self, path: Path, token: str = "", *, program: bool = False, base: str = "http://desk.example") -> None:
        self.app = create_app(path, hosts=("*",), tokens=Tokens(beside(path)))
        self.token, self.program, self.base = token, program, base

    def __call__(self, path: str, method: str = "GET", fields: dict[str, str] | None = None, **headers: str) -> httpx.Response:
        sent = {"accept": "text/html", **headers}
        if self.token:
            sent |= {"authorization": f"Bearer {self.token}"} if self.program else {"cookie": f"sanudo_token={self.token}"}
        if method == "POST":
            sent = {"content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin", **sent}
        sent = {name.replace("_", "-"): value for name, value in sent.items()}

        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url=self.base, trust_env=False) as client:
                return await client.request(method, path, content=urlencode(fields or {}), headers=sent)

        return asyncio.run(ask())

    def proof(self, page: str) -> str:
        found = html.document_fromstring(self(page).text).xpath("//input[@name='token']/@value")
        return str(found[0]) if found else ""

    def accepts(self, **fields: str) -> httpx.Response:
        given = {"token": self.proof(f"/document/{reading(0).document.id}"), "act": f"accept event {MEET.id}", "next": "/review"}
        return self("/review/act", "POST", {**given, **fields})


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tokens")
    shelve(folder / "parts", "one", [reading(0), hostile()])
    build_record(folder / "parts", folder / "r.duckdb")
    return folder / "r.duckdb"


@pytest.fixture
def path(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(built, tmp_path / "r.duckdb"))


def made(path: Path, role: Role, name: str = "") -> str:
    return Tokens(beside(path)).make(name or role, role)[0]


@pytest.mark.parametrize("token", ["", "wrong", PREFIX + "x" * 43])
def test_strangers_are_led_to_the_door(path: Path, token: str) -> None:
    browser, program = Stranger(path, token), Stranger(path, token, program=True)
    for page in PAGES:
        answer = browser(page)
        assert answer.status_code == 303 and answer.headers["location"].startswith("/sign-in?next=/")
        answer = program(page, accept="application/json")
        assert (
            answer.status_code == 401
            and answer.headers["www-authenticate"] == "Bearer"
            and reading(0).document.id not in answer.text
        )
    assert browser("/sign-in").status_code == browser("/static/desk.css").status_code == 200
    assert browser("/review/act", "POST").status_code == 401


def test_holders_are_let_in(path: Path) -> None:
    desk = Stranger(path)
    for role in ROLES:
        desk.token, desk.program = made(path, role), role == "review"
        for page in PAGES:
            assert desk(page).status_code == 200, page


def test_roles_may_do_what_they_may(path: Path) -> None:
    read, review, admin = (Stranger(path, made(path, role)) for role in ROLES)
    assert read.accepts().status_code == 403 and read("/tokens").status_code == 403
    assert read("/search/saved", "POST", {"act": "keep", "q": "x"}).status_code == 403
    assert not html.document_fromstring(read(f"/document/{reading(0).document.id}").text).xpath("//button[@form='review-form']")
    assert review("/tokens").status_code == review("/tokens.json").status_code == review("/tokens", "POST").status_code == 403
    assert review.accepts().status_code == 303 and admin("/tokens").status_code == 200
    assert [each.who for each in Journal(beside(path)).all()] == ["review"]


def test_nobody_signs_with_the_name_of_another(path: Path) -> None:
    Stranger(path, made(path, "review", "Ada Quill")).accepts(who="Otto Brand")
    assert [each.who for each in Journal(beside(path)).all()] == ["Ada Quill"]


def test_forms_of_another_holder_and_of_other_sites_are_refused(path: Path) -> None:
    one, other = (Stranger(path, made(path, "review", name)) for name in ("Ada", "Otto"))
    other.app = one.app
    page = f"/document/{reading(0).document.id}"
    assert one.proof(page) != other.proof(page)
    assert one.accepts(token=other.proof(page)).status_code == 400
    for headers in ({"sec_fetch_site": "cross-site"}, {"sec_fetch_site": "same-site"}):
        answer = one("/review/act", "POST", {"token": one.proof(page), "act": f"accept event {MEET.id}"}, **headers)
        assert answer.status_code == 403
    assert Journal(beside(path)).all() == ()


def test_signing_in_gives_a_cookie_that_scripts_and_other_sites_do_not_get(path: Path) -> None:
    token = made(path, "read")
    for base, secure in (("http://desk.example", False), ("https://desk.example", True)):
        answer = Stranger(path, base=base)("/sign-in", "POST", {"secret": token, "next": "/events?status=planned"})
        assert answer.status_code == 303 and answer.headers["location"] == "/events?status=planned"
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie and "samesite=strict" in cookie and ("secure" in cookie) == secure
    desk = Stranger(path)
    wrong = desk("/sign-in", "POST", {"secret": "wrong"})
    assert wrong.status_code == 403 and "set-cookie" not in wrong.headers
    for where in ("https://evil.example/", "//evil.example", "/\\evil"):
        assert desk("/sign-in", "POST", {"secret": token, "next": where}).headers["location"] == "/"
    left = Stranger(path, token)("/sign-out", "POST")
    assert left.status_code == 303 and 'sanudo_token=""' in left.headers["set-cookie"]


def test_a_token_is_shown_once_and_kept_as_a_hash(path: Path) -> None:
    desk = Stranger(path, made(path, "admin"))
    answer = desk("/tokens", "POST", {"token": desk.proof("/tokens"), "act": "make", "name": HOSTILE[:60], "role": "read"})
    secret = html.document_fromstring(answer.text).xpath("//div[@class='made']//code")[0].text
    assert Stranger(path, secret)("/").status_code == 200
    assert secret not in desk("/tokens").text and "<script>alert" not in answer.text
    with sqlite3.connect(beside(path)) as connection:
        kept = "".join(connection.iterdump())
    connection.close()
    assert secret.removeprefix(PREFIX) not in kept


def test_a_revoked_token_opens_nothing_more(path: Path) -> None:
    tokens, secret = Tokens(beside(path)), made(path, "read")
    reader, admin = Stranger(path, secret), Stranger(path, made(path, "admin"))
    assert reader("/").status_code == 200
    fields = {"token": admin.proof("/tokens"), "act": "revoke", "id": tokens.all()[0].id}
    assert admin("/tokens", "POST", {**fields, "token": "wrong"}).status_code == 400
    assert admin("/tokens", "POST", fields).status_code == 303
    assert reader("/").status_code == 303
    with pytest.raises(SettingsError):
        tokens.revoke(fields["id"])


def test_pages_kept_by_a_browser_are_those_of_one_holder(path: Path) -> None:
    one, other = (Stranger(path, made(path, "review", name)) for name in ("Ada", "Otto"))
    other.app = one.app
    first = one("/events")
    assert "private" in first.headers["cache-control"]
    assert one("/events", if_none_match=first.headers["etag"]).status_code == 304
    assert other("/events", if_none_match=first.headers["etag"]).status_code == 200


@pytest.mark.parametrize("name", ["", "  ", "a\nb\x00", "x" * 81])
def test_a_token_needs_a_holder(path: Path, name: str) -> None:
    with pytest.raises(SettingsError):
        Tokens(beside(path)).make(name, "read")
