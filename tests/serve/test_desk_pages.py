"""Pages of the desk and their twins in JSON: they stand alone, lead somewhere, and say what is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desk_samples import DOCUMENTS, HOSTILE, TOTALS, Client, astral, hostile, rows_of, shelve, words
from lxml import html
from pydantic import TypeAdapter
from samples import reading

from sanudo.merge.record import merge
from sanudo.serve.actors import ActorPage
from sanudo.serve.articles import EventPage
from sanudo.serve.kinds import KINDS
from sanudo.serve.overview import Overview
from sanudo.store.build import build
from sanudo.store.rows import plain_rows

MEET = next(event.id for event in reading(0).events if event.event_type == "CONSULT")
PAGES = (
    "/",
    *(f"/{name}" for name in KINDS),
    f"/document/{reading(0).document.id}",
    f"/document/{hostile().document.id}",
    f"/event/{MEET}",
    f"/event/{hostile().events[0].id}",
    "/actor/wd:Q1",
    "/actor/key:hostile",
)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_stands_alone_and_runs_nothing_of_others(ask: Client, path: str) -> None:
    answer = ask(path)
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy
    assert answer.headers["referrer-policy"] == "no-referrer"
    page = html.document_fromstring(answer.text)
    assert page.xpath("//h1")
    assert not page.xpath("//script[not(@src)] | //style | //*[@style] | //iframe | //img | //@*[starts-with(name(), 'on')]")
    loaded = page.xpath("//script/@src | //link[@rel='stylesheet' or @rel='icon']/@href")
    assert loaded and all(each.startswith("/static/") for each in loaded)
    assert all(ask(each).status_code == 200 for each in loaded)
    assert len(page.xpath("//@id")) == len(set(page.xpath("//@id")))


def test_links_of_every_page_lead_somewhere(ask: Client) -> None:
    inside: dict[str, str] = {}
    for path in PAGES:
        page = ask.page(path)
        ids = set(page.xpath("//@id"))
        assert {each[1:] for each in page.xpath("//a/@href") if each.startswith("#")} <= ids
        for each in page.xpath("//a/@href"):
            link = each.split("#")[0]
            if link.startswith("/"):
                # of links that differ in an id or a value only, one is followed
                inside.setdefault(re.sub(r"[=/][0-9a-f]{16}|=[^&]*", "", link), link)
    assert len(inside) > 40
    assert {link: ask(link).status_code for link in inside.values()} == dict.fromkeys(inside.values(), 200)


def test_json_is_given_to_those_who_ask_for_it(ask: Client) -> None:
    twin = ask("/events.json")
    assert twin.headers["content-type"] == "application/json"
    assert ask("/events?format=json").json()["items"] == twin.json()["items"]
    assert ask("/events", accept="application/json").json()["items"] == twin.json()["items"]
    assert "text/html" in ask("/events", accept="text/html,application/json;q=0.9").headers["content-type"]
    assert ask("/", accept="application/json").json() == ask("/overview.json").json()
    assert ask("/event/none", accept="application/json").json()["error"].startswith("The record holds no event")


def test_item_pages_have_typed_twins(ask: Client) -> None:
    assert ask.json(f"/document/{reading(0).document.id}.json") == json.loads(json.dumps(plain_rows(reading(0)), default=str))
    event = TypeAdapter(EventPage).validate_json(ask(f"/event/{MEET}.json").content)
    assert event.event.passage.quote == "will meet" and event.meeting and event.time == "Friday"
    assert event.build in event.citation and "“will meet”" in event.citation
    page = TypeAdapter(ActorPage).validate_json(ask("/actor/wd:Q1.json").content)
    assert (page.entity.name, page.acts.total, page.receives.total, page.positions.total) == ("Ines Falk", DOCUMENTS, 0, 0)
    assert page.acts.csv == "/events.csv?actor_key=wd%3AQ1" and ask(page.acts.csv).text.count("will meet") >= DOCUMENTS
    TypeAdapter(Overview).validate_json(ask("/overview.json").content)


@pytest.mark.parametrize(
    "path", ["/nothing", "/event/none", "/document/none", "/actor/none", "/event/none.json", "/static/x.js", "/static/../app.py"]
)
def test_what_is_not_there_is_said_so(ask: Client, path: str) -> None:
    answer = ask(path)
    assert answer.status_code == 404
    if path.endswith(".json"):
        assert answer.json()["hint"]
    else:
        assert "/documents" in answer.text


def test_a_browser_that_holds_a_page_is_not_sent_it_again(ask: Client) -> None:
    first = ask("/events")
    again = ask("/events", if_none_match=first.headers["etag"])
    assert (again.status_code, again.content) == (304, b"")
    assert ask("/events", if_none_match=f'"other", W/{first.headers["etag"]}').status_code == 304
    assert ask("/events.json", if_none_match=first.headers["etag"]).status_code == 200
    assert ask.json("/overview.json")["meta"]["build"] in first.headers["etag"]


def test_only_this_machine_is_answered_and_only_to_read(ask: Client) -> None:
    assert ask("/", host="evil.example").status_code == 421
    assert ask("/", host="localhost.evil.example:8470").status_code == 421
    for host in ("localhost:8470", "127.0.0.1", "[::1]:8470"):
        assert ask("/", host=host).status_code == 200
    assert ask("/events", method="POST").status_code == 405
    head = ask("/events", method="HEAD")
    assert (head.status_code, head.content) == (200, b"") and "etag" in head.headers


def test_hostile_words_stay_words(ask: Client) -> None:
    for path in (*PAGES, "/documents?text=script", f"/events?text={HOSTILE[:20]}", "/documents?outlet=%3Cscript%3E"):
        text = ask(path).text
        assert "<script>alert" not in text and "<img" not in text
        assert "alert(1)" not in [link.split(":", 1)[-1] for link in html.document_fromstring(text).xpath("//a/@href")]
    page = ask.page(f"/document/{hostile().document.id}")
    assert words(page.xpath("//h1")[0]) == " ".join(HOSTILE.split())
    assert HOSTILE in "".join(page.xpath("//article/p//text()")) and "{{ 7*7 }}" in HOSTILE
    assert not page.xpath("//a[starts-with(@href, 'javascript')]")
    # what turns the direction of writing round stays inside its own element
    for each in ask.page("/documents").xpath("//tbody//*[contains(text(), '\u202e')]"):
        assert each.xpath("ancestor-or-self::bdi")


def test_the_overview_counts(ask: Client) -> None:
    found = ask.json("/overview.json")
    assert (found["counts"]["document"], found["counts"]["event"], found["counts"]["failure"]) == (
        DOCUMENTS + 3,
        2 * DOCUMENTS + 2,
        2,
    )
    assert (found["first_published"], found["last_published"]) == ("2019-01-01", "2021-03-09")
    assert {each["month"]: each["documents"] for each in found["months"]}["2021-03"] == DOCUMENTS
    assert sum(each["documents"] for each in found["months"]) == DOCUMENTS + 3
    (pair,) = found["pairs"]
    assert (pair["a"], pair["b"], pair["events"], pair["quads"]) == ("NOR", "SWE", DOCUMENTS, [DOCUMENTS, 0, 0, 0])
    assert ask.json("/events.json?pair=NOR-SWE")["total"] == pair["events"]
    page = ask.page("/")
    tiles = {words(each.xpath("span")[0]): words(each.xpath("b")[0]) for each in page.xpath("//ul[@class='tiles']//a")}
    assert tiles == {name: f"{total}" for name, total in TOTALS.items() if name != "failures"}
    assert len(page.xpath("//section//*[local-name()='svg' and @role='group']//*[local-name()='a']")) == 27


def test_a_new_build_is_shown_with_the_next_page(tmp_path: Path, client: Callable[[Path], Client]) -> None:
    shelve(tmp_path, "one", [reading(1)])
    build(tmp_path, tmp_path / "r.duckdb", steps=[merge])
    ask = client(tmp_path / "r.duckdb")
    before = ask("/documents")
    assert ask.json("/overview.json")["counts"]["document"] == 1 and len(rows_of(ask.page("/documents"))) == 1
    shelve(tmp_path, "two", [reading(2), astral()])
    build(tmp_path, tmp_path / "r.duckdb", steps=[merge])
    after = ask("/documents", if_none_match=before.headers["etag"])
    assert after.status_code == 200 and after.headers["etag"] != before.headers["etag"]
    assert len(rows_of(html.document_fromstring(after.text))) == 3
    assert ask.json("/overview.json")["counts"]["document"] == 3
    options = ask.page("/events").xpath("//input[@name='event_type']/@value")
    assert set(options) == {"CONSULT", "COERCE", "REQUEST"}


def test_a_record_that_has_gone_is_said_so(tmp_path: Path, client: Callable[[Path], Client]) -> None:
    shelve(tmp_path, "one", [reading(1)])
    build(tmp_path, tmp_path / "r.duckdb", steps=[merge])
    ask = client(tmp_path / "r.duckdb")
    (tmp_path / "r.duckdb").unlink()
    answer = ask("/events")
    assert answer.status_code == 503 and "There is no record" in answer.text and "retry-after" in answer.headers


def test_an_empty_record_has_pages_too(tmp_path: Path, client: Callable[[Path], Client]) -> None:
    from sanudo.types import Failure

    shelve(tmp_path, "one", [Failure(origin="x.html", stage="source", error="It is empty.")])
    build(tmp_path, tmp_path / "r.duckdb", steps=[merge])
    ask = client(tmp_path / "r.duckdb")
    for path in ("/", *(f"/{name}" for name in KINDS)):
        assert ask(path).status_code == 200
    assert "The record holds no events." in ask("/events").text


def test_the_interface_for_programs_is_described(ask: Client) -> None:
    described = ask.json("/openapi.json")
    assert described["openapi"].startswith("3.1")
    paths = described["paths"]
    assert {"/overview.json", "/document/{id}.json", "/event/{id}.json", "/actor/{key}.json"} <= set(paths)
    ids = [operation["operationId"] for methods in paths.values() for operation in methods.values()]
    assert len(ids) == len(set(ids))
    for name, kind in KINDS.items():
        for suffix in ("json", "csv", "jsonl"):
            operation: Any = paths[f"/{name}.{suffix}"]["get"]
            assert {each["name"] for each in operation["parameters"]} >= {each.name for each in kind.filters}
            assert all(each.get("description") or each["name"] in ("page", "limit") for each in operation["parameters"])
    for reference in re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(described)):
        assert reference in described["components"]["schemas"]
