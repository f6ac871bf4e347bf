"""Correcting facts in the desk: what is taken, from whom, what is refused, and where it leads."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest
from desk_samples import Client, hostile, shelve
from lxml import html
from samples import reading

from sanudo.review.journal import Journal, beside
from sanudo.review.overlay import build_record
from sanudo.serve.app import create_app

ONE = reading(0)
MEET = next(event for event in ONE.events if event.event_type == "CONSULT")
ARREST = next(event for event in ONE.events if event.event_type == "COERCE")
WHO = {"cookie": "sanudo_who=Ada%20Quill"}


class Reviewer(Client):
    """Reads and corrects in a desk of this process."""

    def token(self) -> str:
        found = self.page("/review").xpath("//input[@name='token']/@value")
        return str(found[0]) if found else ""

    def post(
        self, act: str, path: str = "/review/act", headers: dict[str, str] | None = None, **fields: object
    ) -> httpx.Response:
        body = urlencode({"token": self.token(), "act": act, "next": "/review", **fields}, doseq=True)
        sent = {"content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin", **WHO, **(headers or {})}

        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://localhost", trust_env=False) as client:
                return await client.post(path, content=body, headers={k: v for k, v in sent.items() if v})

        return asyncio.run(ask())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    shelve(tmp_path / "parts", "one", [*(reading(n) for n in range(2)), hostile()])
    build_record(tmp_path / "parts", tmp_path / "r.duckdb")
    return tmp_path / "r.duckdb"


@pytest.fixture
def desk(path: Path) -> Reviewer:
    return Reviewer(path)


def status(desk: Reviewer, fact: str, page: str = f"/document/{ONE.document.id}") -> str:
    return str(desk.page(page).xpath(f"//*[@data-fact='{fact}' and contains(@class, 'review')]/@data-status")[0])


def test_a_fact_is_accepted_rejected_and_taken_back(desk: Reviewer, path: Path) -> None:
    assert status(desk, MEET.id) == "pending" and not beside(path).exists()
    for act, after in (("accept", "accepted"), ("reject", "rejected"), ("undo", "accepted"), ("undo", "pending")):
        answer = desk.post(f"{act} event {MEET.id}", next=f"/document/{ONE.document.id}")
        assert answer.status_code == 303
        assert answer.headers["location"] == f"/document/{ONE.document.id}#f-{MEET.id}"
        assert status(desk, MEET.id) == after == status(desk, MEET.id, f"/event/{MEET.id}")
    assert desk.post(f"undo event {MEET.id}").status_code == 400
    assert [each.action for each in Journal(beside(path)).all()] == ["accept", "reject", "undo", "undo"]


def test_a_page_is_sent_again_once_something_was_said(desk: Reviewer) -> None:
    address = f"/document/{ONE.document.id}"
    etag = desk(address).headers["etag"]
    assert desk(address, if_none_match=etag).status_code == 304
    desk.post(f"accept event {MEET.id}")
    assert desk(address, if_none_match=etag).status_code == 200


def test_a_page_of_another_desk_is_no_proof(path: Path) -> None:
    one, two = Reviewer(path), Reviewer(path)
    assert one.token() != two.token() and one.post(f"accept event {MEET.id}", token=two.token()).status_code == 400
    for headers in (
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "", "origin": "http://evil.example"},
        {"sec-fetch-site": "", "origin": "null"},
    ):
        assert one.post(f"accept event {MEET.id}", headers=headers).status_code == 403
    assert one.post(f"accept event {MEET.id}", headers={"host": "evil.example"}).status_code == 421
    assert one.post(f"accept event {MEET.id}", token="").status_code == 400
    assert one.post(f"accept event {MEET.id}", path="/review").status_code == 405
    assert not beside(path).exists()
    assert one.post(f"accept event {MEET.id}", headers={"sec-fetch-site": "", "origin": "http://localhost"}).status_code == 303


def test_a_desk_that_others_can_reach_takes_nothing(path: Path) -> None:
    desk = Reviewer(path)
    desk.app = create_app(path, hosts=("*",))
    assert desk.token() == "" and desk.post(f"accept event {MEET.id}").status_code == 405
    assert not desk.page(f"/document/{ONE.document.id}").xpath("//button[@form='review-form']")


def test_whoever_has_no_name_is_asked_once(desk: Reviewer, path: Path) -> None:
    answer = desk.post(f"reject event {MEET.id}", headers={"cookie": ""})
    page = html.document_fromstring(answer.text)
    assert page.xpath("//input[@name='who']") and f"reject event {MEET.id}" in page.xpath("//input[@name='act']/@value")
    assert not beside(path).exists()
    asked = desk.post(f"reject event {MEET.id}", headers={"cookie": "", "accept": "application/json"})
    assert asked.json() == {"need": "name"}
    named = desk.post(f"reject event {MEET.id}", headers={"cookie": "", "accept": "application/json"}, who=" Zoë  Ash ")
    assert named.json()["status"] == "rejected" and named.json()["who"] == "Zoë Ash"
    cookie = named.headers["set-cookie"]
    assert "HttpOnly" in cookie and re.search("samesite=strict", cookie, re.IGNORECASE)


def test_fields_are_changed_and_checked(desk: Reviewer, path: Path) -> None:
    page = desk.page(f"/review/fact/event/{MEET.id}")
    assert {"f.event_type", "f.actors", "f.status"} <= set(page.xpath("//form//@name"))
    fields: dict[str, object] = {"f.status": "actual", "f.date": MEET.date, "f.actors": ["", "iso:NOR"]}
    assert desk.post(f"change event {MEET.id}", **fields).status_code == 303
    log = Journal(beside(path)).all()
    assert {each.field: (each.before, each.after) for each in log} == {
        "status": ("planned", "actual"),
        "actors": (("wd:Q1",), ("iso:NOR",)),
    }
    assert desk.post(f"change event {MEET.id}", **{"f.date": "soon"}).status_code == 400
    assert desk.post(f"change event {MEET.id}", **{"f.id": "x"}).status_code == 400
    assert desk.post(f"change event {MEET.id}").status_code == 400
    history = desk.page(f"/review/fact/event/{MEET.id}").xpath("//li[@class='said']")
    assert len(history) == 2
    assert desk.post(f"takeback event {log[0].id}").status_code == 303
    assert desk.post(f"takeback event {log[0].id}").status_code == 400


def test_what_is_not_there_cannot_be_judged(desk: Reviewer) -> None:
    for act, code in (("accept event nothing", 404), ("accept mention x", 400), ("burn event " + MEET.id, 400), ("accept", 400)):
        assert desk.post(act).status_code == code, act
    assert desk("/review/fact/event/nothing").status_code == 404
    assert desk("/review?kind=mention").status_code == 400
    assert desk.post(f"note event {MEET.id}", note=" ").status_code == 400
    assert desk.post(f"note event {MEET.id}", note="x" * 70_000).status_code == 400


def test_no_address_leads_out_of_the_desk(desk: Reviewer) -> None:
    for where in ("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", ""):
        answer = desk.post(f"accept event {MEET.id}", next=where)
        assert answer.headers["location"] == "/review"


def test_the_line_shrinks_and_what_was_done_is_listed(desk: Reviewer) -> None:
    before = desk.json("/review.json?kind=event")
    first = before["waiting"][0]
    desk.post(f"reject event {first['fact']}", note="")
    after = desk.json("/review.json?kind=event")
    assert after["total"] == before["total"] - 1 and first["fact"] not in {each["fact"] for each in after["waiting"]}
    done = desk.json("/review.json?show=done")
    assert [(each["fact"], each["action"], each["who"]) for each in done["done"]] == [(first["fact"], "reject", "Ada Quill")]
    for order in ("worth", "unsure", "reports"):
        assert desk.json(f"/review.json?order={order}")["total"] >= 10


def test_a_rejected_fact_is_gone_after_the_next_build(desk: Reviewer, path: Path) -> None:
    desk.post(f"reject event {ARREST.id}")
    build_record(path.parent / "parts", path)
    assert desk(f"/event/{ARREST.id}").status_code == 404
    assert ARREST.id not in {each["id"] for each in desk.json("/events.json")["items"]}
    (done,) = desk.json("/review.json?show=done")["done"]
    assert desk.post(f"takeback event {done['id']}").status_code == 303
    build_record(path.parent / "parts", path)
    assert desk(f"/event/{ARREST.id}").status_code == 200


@pytest.mark.parametrize("where", ["/review", "/review?show=done", "fact"])
def test_words_that_mean_harm_are_words(desk: Reviewer, where: str) -> None:
    event = hostile().events[0].id
    evil = "<script>alert(1)</script>{{ 7*7 }}"
    desk.post(f"note event {event}", note=evil, headers={"cookie": "", "accept": "application/json"}, who=f"Eve {evil}")
    answer = desk(f"/review/fact/event/{event}" if where == "fact" else where)
    page = html.document_fromstring(answer.text)
    assert answer.status_code == 200 and "{{ 7*7 }}" in answer.text
    assert not page.xpath("//script[not(@src)] | //img | //@style | //@*[starts-with(name(), 'on')]")
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert desk("/openapi.json").json()["paths"]["/review.json"]


def test_actors_and_happenings_are_joined(desk: Reviewer, path: Path, client: Callable[[Path], Client]) -> None:
    other = reading(1).events[0].id
    assert desk.post(f"merge event {MEET.id}", other=other).status_code == 303
    assert desk.post(f"merge event {MEET.id}", other="nothing").status_code == 404
    assert desk.post("merge actor_entity wd:Q2", other="wd:Q1").status_code == 303
    assert desk.post("accept actor_entity wd:Q2").status_code == 400
    assert [(each.kind, each.action, each.after) for each in Journal(beside(path)).all()] == [
        ("event", "merge", other),
        ("actor_entity", "merge", "wd:Q1"),
    ]
