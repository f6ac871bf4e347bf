"""The map and the network: every number opens its rows, page and JSON and CSV agree, and what is drawn lies where it should."""

from __future__ import annotations

import csv
import datetime
import io
import itertools
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from desk_samples import HOSTILE, Client, shelve
from lxml import html
from pydantic import TypeAdapter
from samples import reading

from sanudo.merge.record import merge
from sanudo.ontology.plover import SYMMETRIC
from sanudo.serve.glyphs import pie, radius
from sanudo.serve.maps import Ring, outlines
from sanudo.serve.network import Network
from sanudo.serve.projection import HEIGHT, WIDTH, atlas_code, centre, projected
from sanudo.serve.timeline import timeline
from sanudo.serve.worldmap import WorldMap
from sanudo.store.build import build
from sanudo.store.dyads import make_dyads

PAGES = (
    "/map",
    "/network",
    "/network?by=actors",
    "/map?quad=4",
    "/network?by=actors&actor=wd:Q1",
    "/map?since=1990-01-01&until=1990-02-01",
)


@pytest.fixture(scope="module")
def joint(tmp_path_factory: pytest.TempPathFactory) -> Client:
    """Give a desk of a record with a meeting that all act in, and an act of which no more than the country is known."""
    folder = tmp_path_factory.mktemp("joint")
    one, two = reading(0), reading(40)
    parties = tuple(dict.fromkeys(party for event in two.events for party in (*event.actors, *event.recipients)))
    events = tuple(
        replace(each, actors=parties, recipients=(), date="2023-03-04")
        if each.event_type in SYMMETRIC
        else replace(each, date="2023-03-05", place=None, place_name=None, place_country="NOR")
        for each in two.events
    )
    shelve(folder, "one", [one, replace(two, events=events)])
    build(folder, folder / "r.duckdb", steps=[merge, make_dyads])
    return Client(folder / "r.duckdb")


def happenings(ask: Client, href: str) -> int:
    """Return how many happenings the list at an address holds."""
    assert href.startswith("/happenings?")
    return int(ask.json(href.replace("/happenings?", "/happenings.json?"))["total"])


@pytest.mark.parametrize("path", PAGES)
def test_pages_stand_alone_and_their_links_lead_somewhere(ask: Client, path: str) -> None:
    page = ask.page(path)
    assert len(page.xpath("//h1")) == 1
    assert not page.xpath("//script[not(@src)] | //style | //*[@style] | //@*[starts-with(name(), 'on')]")
    assert len(page.xpath("//@id")) == len(set(page.xpath("//@id")))
    for link in sorted({each.split("#")[0] for each in page.xpath("//main//a/@href")}):
        assert ask(link).status_code == 200, link


def test_the_map_counts_each_happening_once_and_every_place_opens_its_rows(ask: Client) -> None:
    found = TypeAdapter(WorldMap).validate_json(ask("/map.json").content)
    assert found.total == ask.json("/happenings.json")["total"]
    assert sum(each.happenings for each in found.places) + found.nowhere + found.more == found.total
    assert found.places and all(sum(each.quads) <= each.happenings for each in found.places)
    for each in found.places:
        assert happenings(ask, each.href) == each.happenings
    osterholm = next(each for each in found.places if each.name == "Osterholm")
    assert (osterholm.country, osterholm.lat, osterholm.lon, osterholm.atlas) == ("NOR", 59.9, 10.7, "578")


def test_a_country_without_a_nearer_place_stands_in_its_middle(joint: Client) -> None:
    vague = [each for each in joint.json("/map.json")["places"] if each["name"] is None]
    assert [each["country"] for each in vague] == ["NOR"]
    assert 58 < vague[0]["lat"] < 72 and happenings(joint, vague[0]["href"]) == vague[0]["happenings"]


def test_filters_narrow_the_map_and_stay_in_its_links(ask: Client) -> None:
    whole, part = ask.json("/map.json"), ask.json("/map.json?event_type=CONSULT&status=planned")
    assert 0 < part["total"] < whole["total"]
    assert all("event_type=CONSULT" in each["href"] and "status=planned" in each["href"] for each in part["places"])
    assert ask.json("/map.json?since=1990-01-01&until=1990-02-01")["places"] == []
    assert ask("/map.json?colour=red").status_code == 400 and ask("/map?since=tomorrow").status_code == 400


def test_the_strip_of_time_does_not_depend_on_the_days_looked_at(ask: Client) -> None:
    for path in ("/map.json", "/network.json", "/network.json?by=actors"):
        joint = "&" if "?" in path else "?"
        assert ask.json(path)["timeline"] == ask.json(f"{path}{joint}since=2021-02-01&until=2021-02-28")["timeline"]
        assert ask.json(path)["timeline"]["slots"]


@pytest.mark.parametrize("path", ["/map", "/network", "/network?by=actors"])
def test_the_csv_holds_what_the_json_holds(ask: Client, path: str) -> None:
    name, _, query = path.partition("?")
    found = ask.json(f"{name}.json?{query}")
    answer = ask(f"{name}.csv?{query}")
    assert answer.headers["content-type"].startswith("text/csv") and "attachment" in answer.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    items = found["places" if name == "/map" else "ties"]
    assert [(row["href"], int(row["happenings"]), int(row["verbal_cooperation"])) for row in rows] == [
        (each["href"], each["happenings"], each["quads"][0]) for each in items
    ]
    assert ask(f"{name}.csv?{query}", if_none_match=answer.headers["etag"]).status_code == 304


def test_the_drawn_map_has_a_circle_for_every_place(ask: Client) -> None:
    places = ask.json("/map.json")["places"]
    page = ask.page("/map")
    links = page.xpath("//svg[@class='world']/a")
    assert [each.get("href") for each in links] == [each["href"] for each in places]
    assert all(f"{place['happenings']} happening" in link.get("aria-label") for link, place in zip(links, places, strict=True))
    assert "<script>alert" not in ask("/map").text and HOSTILE not in ask("/map").text


def test_countries_act_on_one_another_as_the_list_says(joint: Client) -> None:
    found = TypeAdapter(Network).validate_json(joint("/network.json").content)
    assert found.by == "countries" and {tie.way for tie in found.ties} == {"acts", "together"}
    rows = joint.json("/happenings.json?limit=1000")["items"]
    for tie in found.ties:
        assert joint(tie.href).status_code == 200
        if tie.way == "acts":
            assert happenings(joint, f"/happenings?actor_country={tie.source}&recipient_country={tie.target}") == tie.happenings
        else:
            both = {tie.source, tie.target}
            of_both = [
                row for row in rows if row["event_type"] in SYMMETRIC and both <= {each["country"] for each in row["actors"]}
            ]
            assert len(of_both) == tie.happenings
    assert {each.key for each in found.nodes} == {key for tie in found.ties for key in (tie.source, tie.target)}


def test_every_tie_of_actors_opens_its_rows(joint: Client) -> None:
    found = TypeAdapter(Network).validate_json(joint("/network.json?by=actors").content)
    assert {tie.way for tie in found.ties} == {"acts", "together"}
    for tie in found.ties:
        assert happenings(joint, tie.href) == tie.happenings, tie
    one = found.ties[0].source
    of_one = joint.json(f"/network.json?by=actors&actor={one}")["ties"]
    assert of_one and all(one in (tie["source"], tie["target"]) for tie in of_one)
    assert len(of_one) == sum(one in (tie.source, tie.target) for tie in found.ties)


def test_one_actor_is_no_country(ask: Client) -> None:
    answer = ask("/network.json?actor=wd:Q1")
    assert answer.status_code == 400 and "by=actors" in answer.json()["hint"]
    assert ask("/network.json?by=planets").status_code == 400


def test_the_drawn_network_shows_the_strongest_ties(ask: Client) -> None:
    found, page = ask.json("/network.json"), ask.page("/network")
    drawn = page.xpath("//svg[@class='web']/a[path]")
    assert len(drawn) == sum(tie["happenings"] >= found["least"] for tie in found["ties"])
    assert not ask.page("/network?least=1000").xpath("//svg[@class='web']/a")
    assert len(page.xpath("//table[contains(@class, 'ties')]/tbody/tr")) == min(len(found["ties"]), 40)


def counts(*days: tuple[str, str, int]) -> list[dict[str, Any]]:
    return [
        {
            "first_day": datetime.date.fromisoformat(first),
            "last_day": datetime.date.fromisoformat(last),
            "happenings": n,
            "q1": n,
            "q2": 0,
            "q3": 0,
            "q4": 0,
        }
        for first, last, n in days
    ]


def test_time_is_cut_as_fine_as_there_is_room_for() -> None:
    def grain(*days: str) -> str:
        return timeline(counts(*((day, day, 1) for day in days))).grain

    assert grain("2019-05-01", "2019-05-03") == "day"
    assert grain("2018-05-01", "2019-05-03") == "week"
    assert grain("2014-05-01", "2019-05-03") == "month"
    assert grain("1919-05-01", "2019-05-03") == "year"
    weeks = timeline(counts(("2018-05-01", "2018-05-01", 2), ("2019-05-03", "2019-05-03", 1)))
    assert weeks.slots[0].since == datetime.date(2018, 4, 30) and weeks.slots[0].quads == (2, 0, 0, 0)
    assert all(b.since - a.until == datetime.timedelta(1) for a, b in zip(weeks.slots, weeks.slots[1:], strict=False))
    assert weeks.slots[-1].until == datetime.date(2019, 5, 5) and weeks.slots[-1].happenings == 1


def test_every_happening_is_in_a_slot_or_said_to_be_in_none() -> None:
    days = [
        ("1962-10-22", "1962-10-22", 1),
        ("2019-05-02", "2019-05-02", 200),
        ("2019-05-03", "2019-05-31", 3),
        ("2019-06-09", "2019-06-09", 90),
    ]
    found = timeline(counts(*days, ("2031-01-01", "2031-01-01", 2)))
    assert (found.grain, found.earlier, found.vague, found.later) == ("day", 1, 3, 2)
    assert sum(slot.happenings for slot in found.slots) == 290
    assert timeline([]).slots == ()


def test_places_lie_where_the_projection_puts_them() -> None:
    # the equator at the meridian in the middle, and the poles of the x axis: Equal Earth is 2.06 times as wide as it is high
    assert projected(0, 11) == (WIDTH / 2, 240)
    left, right = projected(0, -168.99)[0], projected(0, 190.99)[0]
    assert abs((left + right) / 2 - WIDTH / 2) < 0.2 and 0 < left < 10 and WIDTH - 10 < right < WIDTH
    # every inhabited latitude is on the sheet, and the far east of Russia lies in the east
    assert 0 < projected(83, 11)[1] < projected(-55.9, -67)[1] < HEIGHT
    assert projected(66, -172)[0] > projected(66, 170)[0]


@pytest.mark.parametrize(("code", "lat", "lon"), [("USA", 39, -98), ("FRA", 46, 2), ("BHR", 26, 50), ("XKX", 42.5, 21)])
def test_countries_have_a_middle_on_their_main_land(code: str, lat: float, lon: float) -> None:
    found = centre(code)
    assert found is not None and abs(found[0] - lat) < 4 and abs(found[1] - lon) < 4
    assert atlas_code(code)


def test_what_is_no_country_has_no_middle() -> None:
    assert centre("IGO") is None and centre(None) is None and atlas_code("nowhere") is None


def ends(paths: Sequence[str]) -> list[str]:
    return [each.partition("A")[0] for each in paths]


def test_wedges_fill_the_circle() -> None:
    quarter = pie([("q1", 1), ("q2", 0), ("q3", 2), ("q4", 1)], 10)
    assert [each.style for each in quarter] == ["q1", "q3", "q4"]
    assert ends([each.path for each in quarter]) == ["M0 -10", "M10 -0", "M-10 0"]
    whole = pie([("q3", 7)], 10)[0].path
    assert whole.count("A") == 2 and "L0 0" not in whole
    assert pie([("q3", 7)], 10, 6)[0].path.count("M") == 2
    assert radius(100, 100, 20) == 20 and radius(25, 100, 20) == 10 and radius(0, 0, 20) > 0


def test_the_world_is_drawn_from_a_file_of_the_desk(ask: Client) -> None:
    page = ask.page("/map")
    sheets = {each.split("#")[0] for each in page.xpath("//svg[@class='world']/use/@href")}
    assert len(sheets) == 1
    answer = ask(sheets.pop())
    drawing = html.fromstring(answer.content)
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("image/svg")
    assert len(drawing.xpath("//path[@id='land']/@d")[0]) > 50_000


def inside(ring: Ring, lon: float, lat: float) -> bool:
    """Return whether a point lies in a ring: a line from it to the east crosses the ring an odd number of times."""
    crossed = ((lat < y) != (lat < v) and lon < x + (lat - y) / (v - y) * (u - x) for (x, y), (u, v) in itertools.pairwise(ring))
    return sum(crossed) % 2 == 1


@pytest.mark.parametrize(
    ("lat", "lon", "held"),
    [
        (45.2, 34.3, "Crimea"),
        (35.3, 33.6, "Northern Cyprus"),
        (9.6, 44.0, "Somaliland"),
        (55.7, 37.6, "RUS"),
        (42.6, 21.0, "XKX"),
    ],
)
def test_what_is_disputed_is_no_countrys_and_has_its_name(ask: Client, lat: float, lon: float, held: str) -> None:
    assert [each.name or each.code for each in outlines() if inside(each.ring, lon, lat)] == [held]
    named = ask.page("/map").xpath("//svg[@class='world']/path[@class='disputed']/title/text()")
    assert (f"{held}: disputed territory" in named) == (len(held) > 3)
