"""Pages across documents: happenings, pairs of countries, today, the calendar, agreements over time, who holds what."""

from __future__ import annotations

import pytest
from desk_samples import HOSTILE, Client, hostile
from lxml import html
from pydantic import TypeAdapter
from samples import reading

from sanudo.serve.agenda import Agenda
from sanudo.serve.bands import Bands
from sanudo.serve.dyads import Dyad
from sanudo.serve.happenings import HappeningPage, differences
from sanudo.serve.matrix import Matrix
from sanudo.serve.today import Today

PAGES = ("/today", "/calendar", "/agreements/over-time", "/positions/matrix", "/dyad/NOR-SWE", "/dyad/SWE-NOR?since=2021-02-01")
TYPES = {"/today": Today, "/calendar": Agenda, "/agreements/over-time": Bands, "/positions/matrix": Matrix, "/dyad/NOR-SWE": Dyad}


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def happening(ask: Client, **filters: str) -> str:
    query = "&".join(f"{name}={value}" for name, value in filters.items())
    return str(ask.json(f"/happenings.json?{query}")["items"][0]["id"])


@pytest.mark.parametrize("path", PAGES)
def test_pages_stand_alone_and_their_links_lead_somewhere(ask: Client, path: str) -> None:
    page = ask.page(path)
    assert len(page.xpath("//h1")) == 1
    assert not page.xpath("//script[not(@src)] | //style | //*[@style] | //@*[starts-with(name(), 'on')]")
    assert len(page.xpath("//@id")) == len(set(page.xpath("//@id")))
    for link in sorted({each.split("#")[0] for each in page.xpath("//main//a/@href")}):
        assert ask(link).status_code == 200, link


@pytest.mark.parametrize(("path", "kind"), TYPES.items())
def test_twins_are_typed(ask: Client, path: str, kind: type) -> None:
    assert TypeAdapter(kind).validate_json(ask(f"{path}.json").content)


def test_a_happening_holds_the_words_of_every_report(ask: Client) -> None:
    found = TypeAdapter(HappeningPage).validate_json(
        ask(f"/happening/{happening(ask, event_type='CONSULT', sort='-documents')}.json").content
    )
    assert len(found.reports) == found.happening.reports
    assert {each.event.event_type for each in found.reports} == {"CONSULT"}
    page = ask.page(f"/happening/{found.happening.id}")
    cards = page.xpath("//li[starts-with(@class, 'report')]")
    assert len(cards) == found.happening.reports
    assert all("will meet" in words(card) for card in cards)
    assert sum(1 for card in cards if "again" in card.get("class")) == sum(not each.independent for each in found.reports)


def test_a_happening_is_found_by_any_of_its_events(ask: Client) -> None:
    event = reading(0).events[0].id
    assert event in {each["event"]["id"] for each in ask.json(f"/happening/{event}.json")["reports"]}
    assert ask("/happening/none").status_code == 404


@pytest.mark.parametrize(("pair", "status"), [("RUS-RUS", 400), ("RUS", 400), ("XX-YY", 400), ("Norway-swe", 200)])
def test_only_pairs_of_countries_are_dyads(ask: Client, pair: str, status: int) -> None:
    assert ask(f"/dyad/{pair}").status_code == status


def test_a_dyad_is_the_same_from_both_sides(ask: Client) -> None:
    one, other = ask.json("/dyad/NOR-SWE.json"), ask.json("/dyad/SWE-NOR.json")
    assert one["total"] == other["total"] > 0
    assert one["counts"] == [other["counts"][1], other["counts"][0], other["counts"][2]]
    assert one["periods"] == other["periods"]
    assert sum(sum(each["quads"]) for each in one["periods"]) <= one["total"]


def test_the_days_of_a_dyad_are_kept_to(ask: Client) -> None:
    whole = ask.json("/dyad/NOR-SWE.json")
    assert ask.json("/dyad/NOR-SWE.json?since=2031-01-01")["total"] == 0
    dated = [each for name in ("a_acts", "b_acts", "together") for each in whole[name] if each["first_day"]]
    day = min(each["first_day"] for each in dated)
    inside = ask.json(f"/dyad/NOR-SWE.json?since={day}&until={day}")
    assert 0 < inside["total"] <= whole["total"]
    assert inside["grain"] == "day"


def test_the_calendar_holds_every_dated_meeting_once(ask: Client) -> None:
    months = ask.json("/calendar.json")["months"]
    shown = 0
    for month, count in months:
        found = ask.json(f"/calendar.json?month={month}")
        on = [each for week in found["weeks"] for day in week for each in day["meetings"]] + found["undated"]
        assert len(on) == count == len({each["id"] for each in on})
        shown += count
    assert shown > 0
    assert ask("/calendar?month=2021-13").status_code == 400


def test_the_matrix_narrows_by_words(ask: Client) -> None:
    whole = ask.json("/positions/matrix.json")
    assert whole["holders"] and whole["issues"]
    assert ask.json("/positions/matrix.json?issue=zzz")["holders"] == []


def test_harmful_text_stays_text(ask: Client) -> None:
    event = hostile().events[0].id
    page = ask(f"/happening/{event}").text
    assert "<script>alert(1)" not in page and "49" not in html.document_fromstring(page).xpath("string(//h1)")
    assert HOSTILE.split()[0] not in page


@pytest.mark.parametrize(
    ("row", "about"),
    [
        (
            {"history": [{"status": "actual"}, {"status": "denied"}], "dates": [], "countries": [], "sizes": []},
            ("whether it happened",),
        ),
        ({"history": [], "dates": [{"date": "2019-05"}, {"date": "2019-05-14"}], "countries": ["RUS"], "sizes": []}, ()),
        ({"history": [], "dates": [{"date": "2019-05-13"}, {"date": "2019-05-14"}], "countries": [], "sizes": None}, ("when",)),
        ({"history": None, "dates": None, "countries": ["RUS", "BEL"], "sizes": []}, ("where",)),
        ({"history": [], "dates": [], "countries": [], "sizes": [{"kind": "dead", "low": 3, "high": 5}]}, ("dead",)),
    ],
)
def test_in_what_accounts_differ(row: dict[str, object], about: tuple[str, ...]) -> None:
    assert differences(row) == about


def test_the_question_of_the_first_user_takes_three_clicks(ask: Client) -> None:
    """From the start page to a pair of countries, from there to a month, and its differences stand on that page."""
    start = ask.page("/")
    pair = next(each for each in start.xpath("//main//a/@href") if each.startswith("/dyad/"))
    bars = list(ask.page(pair).xpath("//figure[@class='chart']//a/@href"))
    assert bars and all(each.startswith(pair + "?since=") for each in bars)
    assert ask.page(bars[0]).xpath("//h2[@id='h-differ']")
