"""Lists of the desk and their twins in JSON: the same rows, filters that filter, pages that hold everything once."""

from __future__ import annotations

import csv
import io
import json

import pytest
from desk_samples import DOCUMENTS, TOTALS, Client, rows_of, words
from lxml import html
from pydantic import TypeAdapter

from sanudo.serve.kinds import KINDS
from sanudo.serve.lists import Listing


@pytest.mark.parametrize("name", KINDS)
def test_a_list_and_its_twin_hold_the_same_rows(ask: Client, name: str) -> None:
    found = ask.json(f"/{name}.json")
    page = ask.page(f"/{name}")
    assert found["total"] == TOTALS[name] == len(found["items"])
    rows = rows_of(page)
    assert [row.get("data-id") for row in rows] == [item.get("id") or item.get("key") for item in found["items"]]
    columns = [column.name for column in KINDS[name].columns]
    for row in rows:
        assert [cell.get("class").split()[0].removeprefix("c-") for cell in row.xpath("td")] == columns
    TypeAdapter(Listing[KINDS[name].row]).validate_json(ask(f"/{name}.json").content)  # type: ignore[name-defined]


def test_cells_say_what_json_says(ask: Client) -> None:
    for row, item in zip(rows_of(ask.page("/events")), ask.json("/events.json")["items"], strict=True):
        cells = {cell.get("class").split()[0]: words(cell) for cell in row.xpath("td")}
        assert all(" ".join(party["name"].split()) in cells["c-actor"] for party in item["actors"])
        assert item["event_type"] in cells["c-event_type"] and (
            item["status"] == "actual" or item["status"] in cells["c-event_type"]
        )
        assert (item["mode"] or "") in cells["c-event_type"]
        assert [words(each) for each in row.xpath(".//a[@class='words']//b")] == [" ".join(item["passage"]["quote"].split())]
        assert cells["c-intensity"].replace("−", "-") == f"{item['intensity']:g}"


@pytest.mark.parametrize(
    ("query", "size"),
    [
        ("event_type=CONSULT", DOCUMENTS),
        ("event_type=CONSULT&event_type=COERCE", 2 * DOCUMENTS),
        ("mode=visit&status=planned", DOCUMENTS),
        ("status=denied", 0),
        ("quad=4", DOCUMENTS),
        ("actor_country=SWE", DOCUMENTS),
        ("actor_country=Sweden", DOCUMENTS),
        ("actor_country=NOR&recipient_country=SWE", DOCUMENTS),
        ("pair=SWE-NOR", DOCUMENTS),
        ("pair=nor-Sweden", DOCUMENTS),
        ("party=falk", DOCUMENTS),
        ("party=FALK+brand", DOCUMENTS),
        ("party=fishermen&event_type=COERCE", DOCUMENTS),
        ("actor_key=wd:Q2", 0),
        ("recipient_key=wd:Q2", DOCUMENTS),
        ("actor=wd:Q2", DOCUMENTS),
        ("since=2021-02-10&until=2021-02-11", DOCUMENTS),
        ("outlet=The+Fjord+Mirror", 2 * DOCUMENTS),
        ("text=13+fishermen", 1),
        ("context=diplomatic", DOCUMENTS),
        ("place_country=NOR", DOCUMENTS),
        ("text=&status=&since=", 2 * DOCUMENTS + 2),
    ],
)
def test_filters_of_events(ask: Client, query: str, size: int) -> None:
    found = ask.json(f"/events.json?{query}")
    assert found["total"] == len(found["items"]) == len(rows_of(ask.page(f"/events?{query}"))) == size
    chips = ask.page(f"/events?{query}").xpath("//ul[@class='chips']//a[not(@class)]")
    assert len(chips) == sum(1 for part in query.split("&") if part.partition("=")[2])


@pytest.mark.parametrize(
    ("path", "size"),
    [
        ("/documents.json?text=fish%C3%89rmen+14", 1),
        ("/documents.json?outlet=The+Fjord+Mirror&since=2021-03-05&until=2021-03-06", 2),
        ("/documents.json?country=SWE", DOCUMENTS),
        ("/statements.json?modality=denied&country=NOR", DOCUMENTS),
        ("/statements.json?manner=direct&party=falk", DOCUMENTS),
        ("/positions.json?stance=sceptical&actor=wd:Q2", DOCUMENTS),
        ("/positions.json?stance=support", 0),
        ("/agreements.json?status=agreed&country=NOR", DOCUMENTS),
        ("/agreements.json?text=vesla", DOCUMENTS),
        ("/meetings.json?status=held", 0),
        ("/meetings.json?actor=wd:Q1&text=osterholm", DOCUMENTS),
        ("/disputes.json?text=spies", DOCUMENTS),
        ("/actors.json?kind=person&country=NOR", 3),
        ("/actors.json?named=false", 1),
        ("/actors.json?text=minister", 1),
        ("/failures.json?stage=source&text=empty", 1),
    ],
)
def test_filters_of_other_lists(ask: Client, path: str, size: int) -> None:
    found = ask.json(path)
    assert found["total"] == len(found["items"]) == size


def test_filters_that_are_set_are_told_in_words(ask: Client) -> None:
    page = ask.page("/events?pair=NOR-SWE&actor_key=wd:Q1&quad=1")
    told = [words(each).removesuffix(" ×") for each in page.xpath("//ul[@class='chips']//a[not(@class)]")]
    assert told == ["Class: verbal cooperation", "Done by: Ines Falk", "Between: Norway and Sweden"]


def test_found_words_are_lit(ask: Client) -> None:
    page = ask.page("/documents?text=FISHERMEN+14")
    assert {words(each).lower() for each in page.xpath("//td[contains(@class, 'c-title')]//mark")} == {"fishermen", "14"}


@pytest.mark.parametrize("name", [name for name in KINDS if name != "failures"])
def test_pages_hold_every_row_once(ask: Client, name: str) -> None:
    every = [item.get("id") or item["key"] for item in ask.json(f"/{name}.json")["items"]]
    found: list[str] = []
    path: str | None = f"/{name}.json?limit=3"
    while path:
        page = ask.json(path)
        assert page["page"] == 1 or page["previous"]
        found += [item.get("id") or item["key"] for item in page["items"]]
        following = ask.page(path.replace(".json", "")).xpath("//nav[@class='pages']//a[@rel='next']/@href")
        assert following == ([page["next"].replace(".json", "")] if page["next"] else [])
        path = page["next"]
    assert found == every


@pytest.mark.parametrize("name", KINDS)
def test_lists_are_sorted_both_ways_by_every_column(ask: Client, name: str) -> None:
    for order in KINDS[name].orders:
        up, down = (ask.json(f"/{name}.json?sort={sign}{order}") for sign in ("", "-"))
        assert up["sort"] == order and down["sort"] == f"-{order}"
        assert len(up["items"]) == len(down["items"]) == TOTALS[name]
    found = [item["published"] for item in ask.json("/documents.json?sort=published")["items"]]
    assert found == sorted(found)
    intensity = [item["intensity"] for item in ask.json("/events.json?sort=-intensity")["items"]]
    assert intensity == sorted(intensity, reverse=True)
    head = ask.page("/events?sort=-date").xpath("//th[@aria-sort]")
    assert [(each.get("aria-sort"), words(each)) for each in head] == [("descending", "Date")]
    assert head[0].xpath("a/@href") == ["/events?sort=date"]


def test_downloads_hold_all_rows_that_are_asked_for(ask: Client) -> None:
    for name, key in (("events", "id"), ("actors", "key"), ("documents", "id"), ("disputes", "id"), ("statements", "id")):
        twin = ask.json(f"/{name}.json?limit=2")
        assert twin["total"] > len(twin["items"]) == 2
        answer = ask(twin["csv"])
        assert "attachment" in answer.headers["content-disposition"] and answer.headers["content-type"].startswith("text/csv")
        rows = list(csv.DictReader(io.StringIO(answer.text, newline="")))
        lines = [json.loads(line) for line in ask(twin["jsonl"]).text.splitlines()]
        wanted = [item[key] for item in ask.json(f"/{name}.json")["items"]]
        assert [row[key] for row in rows] == [line[key] for line in lines] == wanted
        assert list(rows[0]) == list(lines[0])
    rows = list(csv.DictReader(io.StringIO(ask("/events.csv?status=planned&sort=date").text, newline="")))
    assert {(row["status"], row["actor"], row["quote"]) for row in rows} == {("planned", "Ines Falk", "will meet")}
    assert ask("/events.csv?status=unheard").status_code == 400
    assert ask("/events.csv?text=nothinglikethis").text.startswith("id,event_type,")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/events?sttus=planned", "no parameter"),
        ("/events?status=unheard", "nothing that can be asked for"),
        ("/events?event_type=DANCE", "nothing that can be asked for"),
        ("/events?quad=5", "nothing that can be asked for"),
        ("/events?since=yesterday", "not a date"),
        ("/events?since=2021-02-30", "not a date"),
        ("/events?actor_country=Atlantis", "no country"),
        ("/events?pair=NOR", "makes no sense"),
        ("/events?page=0", "makes no sense"),
        ("/events?page=²", "makes no sense"),
        ("/events?page=99999999999999999999", "makes no sense"),
        ("/events?limit=5000", "makes no sense"),
        ("/events?sort=id;DROP TABLE event", "cannot be sorted"),
        ("/events?text=a&text=b", "given 2 times"),
        ("/?x=1", "no parameter"),
        ("/actor/wd:Q1?page=2", "no parameter"),
    ],
)
def test_questions_that_make_no_sense_are_refused_with_a_hint(ask: Client, path: str, message: str) -> None:
    answer = ask(path)
    assert answer.status_code == 400
    page = html.document_fromstring(answer.text)
    assert message in words(page.xpath("//h1")[0])
    assert words(page.xpath("//p[@class='lead']")[0])
    told = ask(path, accept="application/json")
    assert told.status_code == 400 and message in told.json()["error"] and told.json()["hint"]


def test_a_page_past_the_end_says_where_the_list_ends(ask: Client) -> None:
    page = ask.page("/events?page=9&limit=10")
    assert "ends on page 2" in words(page.xpath("//p[@class='empty']")[0])
    assert ask.json("/events.json?page=9&limit=10")["previous"] == "/events.json?limit=10&page=2"
