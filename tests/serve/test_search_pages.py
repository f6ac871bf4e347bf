"""The search page: hits with their words lit, facets that lead on, searches that are kept and what is new in them."""

from __future__ import annotations

import asyncio
import csv
import io
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest
from desk_samples import DOCUMENTS, HOSTILE, Client, hostile, shelve
from pydantic import TypeAdapter
from samples import reading

from sanudo.fulltext.results import KINDS
from sanudo.review.journal import Journal, beside
from sanudo.review.overlay import build_record
from sanudo.serve.saved import MOST, SavedSearches
from sanudo.serve.searching import SearchPage


class Keeper(Client):
    """Asks a desk, and sends it the forms of its pages."""

    def token(self) -> str:
        found = self.page("/search?q=treaty").xpath("//input[@name='token']/@value")
        return str(found[0]) if found else ""

    def post(self, token: str | None = None, **fields: str) -> httpx.Response:
        body = urlencode({"token": self.token() if token is None else token, **fields})
        sent = {"content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"}

        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://localhost", trust_env=False) as client:
                return await client.post("/search/saved", content=body, headers=sent)

        return asyncio.run(ask())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    shelve(tmp_path / "parts", "one", [*(reading(n) for n in range(2)), hostile()])
    build_record(tmp_path / "parts", tmp_path / "r.duckdb")
    return tmp_path / "r.duckdb"


@pytest.fixture
def desk(path: Path) -> Keeper:
    return Keeper(path)


def text_of(page: object, path: str) -> list[str]:
    return [" ".join(each.text_content().split()) for each in page.xpath(path)]  # type: ignore[attr-defined]


def test_the_page_starts_with_how_to_ask(ask: Client) -> None:
    page = ask.page("/search")
    for link in page.xpath("//dl[@class='how']//a/@href"):
        assert ask(link).status_code == 200
    assert page.xpath("//form[@action='/search']//input[@name='q']")


def test_a_page_and_its_twin_hold_the_same_hits(ask: Client) -> None:
    found = ask.json("/search.json?q=treaty")
    TypeAdapter(SearchPage).validate_python(found)
    page = ask.page("/search?q=treaty")
    assert len(page.xpath("//li[contains(@class, 'hit ')]")) == len(found["hits"])
    assert found["counts"]["document"] == DOCUMENTS
    assert {each.lower() for each in text_of(page, "//li[contains(@class, 'hit ')]//mark")} == {"treaty"}


@pytest.mark.parametrize("kind", KINDS)
def test_pages_of_a_kind(ask: Client, kind: str) -> None:
    found = ask.json(f"/search.json?q=norland&kind={kind}")
    assert found["total"] == found["counts"][kind]
    assert {hit["kind"] for hit in found["hits"]} <= {kind}


def test_facets_lead_to_as_many_hits_as_they_say(ask: Client) -> None:
    page = ask.page("/search?q=treaty&kind=document")
    links = page.xpath("//aside//li/a")
    assert links
    for link in links:
        said = int(link.xpath("small")[0].text_content())
        narrowed = ask.page(link.get("href"))
        counted = narrowed.xpath("//nav[@class='tabs']//a[@aria-current='page']/small")
        assert [int(each.text_content()) for each in counted] == [said], link.get("href")
        back = narrowed.xpath("//aside//li[@class='on']/a/@href")
        assert back and ask.json(back[0].replace("/search", "/search.json"))["total"] == DOCUMENTS


def test_hits_lead_to_their_words(ask: Client) -> None:
    page = ask.page("/search?q=speaker:falk&kind=statement")
    links = page.xpath("//blockquote/a/@href")
    assert len(links) == DOCUMENTS
    where, fact = links[0].split("#")
    assert ask.page(where).xpath(f"//*[@id='{fact}']")


def test_all_hits_are_given_as_csv(ask: Client) -> None:
    rows = list(csv.DictReader(io.StringIO(ask("/search.csv?q=fishermen").text)))
    assert len(rows) == sum(ask.json("/search.json?q=fishermen")["counts"].values())
    assert {row["kind"] for row in rows} >= {"document", "actor"}


@pytest.mark.parametrize(
    "path", ["/search?q=after:soon", "/search.json?q=country:Atlantis", "/search?q=x&kind=event", "/search?q=x&foo=1"]
)
def test_what_makes_no_sense_is_refused(ask: Client, path: str) -> None:
    assert ask(path).status_code == 400
    assert ask("/search?saved=nobody").status_code == 404


def test_a_search_is_kept_and_says_what_is_new(desk: Keeper, path: Path) -> None:
    answer = desk.post(act="keep", q="fishermen", name="Fish")
    where = answer.headers["location"]
    assert answer.status_code == 303 and where.startswith("/search?saved=")
    assert desk.json("/search.json")["searches"][0]["new"] == 0

    shelve(path.parent / "parts", "two", [reading(5)])
    build_record(path.parent / "parts", path)
    (row,) = desk.json("/search.json")["searches"]
    assert (row["name"], row["query"], row["new"], row["hits"]) == ("Fish", "fishermen", 1, 4)
    assert text_of(desk.page("/search"), "//a[@class='badge']") == ["1 new"]
    fresh = desk.json(f"{where.replace('/search', '/search.json')}&new=1")
    assert [hit["id"] for hit in fresh["hits"]] == [reading(5).document.id]
    assert len(desk.page(where).xpath("//li[@data-new]")) == 1

    assert desk.post(act="seen", saved=row["id"]).status_code == 303
    assert desk.json("/search.json")["searches"][0]["new"] == 0
    assert "Nothing is new." in desk(f"{where}&new=1").text
    desk.post(act="remove", saved=row["id"])
    assert desk.json("/search.json")["searches"] == []


def test_only_our_own_pages_keep_searches(desk: Keeper, path: Path) -> None:
    for fields in ({"act": "keep", "q": "treaty"}, {"act": "remove", "saved": "x"}):
        assert desk.post(token="wrong", **fields).status_code == 400
    assert desk("/search/saved", method="POST", sec_fetch_site="cross-site").status_code == 403
    assert desk.post(act="keep", q="  ").status_code == 400
    assert desk.post(act="burn", q="treaty").status_code == 400
    assert not beside(path).exists()


def test_saved_searches_and_corrections_share_a_file(desk: Keeper, path: Path) -> None:
    desk.post(act="keep", q="treaty")
    assert Journal(beside(path)).all() == () and desk("/review").status_code == 200


def test_there_is_an_end_to_saved_searches(path: Path) -> None:
    kept = SavedSearches(beside(path))
    for n in range(MOST):
        kept.keep(str(n), "treaty", "", [])
    desk = Keeper(path)
    assert desk.post(act="keep", q="treaty").status_code == 503


def test_harmful_words_are_words(desk: Keeper) -> None:
    desk.post(act="keep", q="alert", name=HOSTILE[:60])
    for where in ("/search?q=alert", "/search", f"/search?{urlencode({'q': HOSTILE[:40]})}", "/search?q=silence&kind=statement"):
        text = desk(where).text
        assert "<script>alert" not in text and "<img" not in text
        assert not desk.page(where).xpath("//@*[starts-with(name(), 'on')]")
