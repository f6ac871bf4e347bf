"""The interactive views in a real browser: they take over, follow the time that is chosen, lead to rows, and become pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from desk_browser import CHROMIUM, CONTRAST, PHONE, served, watched
from desk_samples import shelve
from samples import reading

from sanudo.review.overlay import build_record
from sanudo.serve import islands

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PAGES = ("/map", "/network", "/network?by=actors", "/dyad/NOR-SWE", "/actor/wd:Q1", "/")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here: apt-get install chromium"),
    pytest.mark.skipif(not islands.script(), reason="the interactive views are not built: make setup, or python web/build.py"),
]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("views")
    again, back = reading(40), reading(41)  # a second visit, and one the other way
    visit, other = (next(each for each in one.events if each.event_type == "CONSULT") for one in (again, back))
    second = replace(again, events=(replace(visit, date="2021-04-20"),))
    third = replace(back, events=(replace(other, date="2021-05-20", actors=other.recipients, recipients=other.actors),))
    shelve(folder / "parts", "one", [reading(0), reading(1), second, third])
    build_record(folder / "parts", folder / "r.duckdb")
    with served(folder / "r.duckdb") as found:
        yield found


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(base_url=address, viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    yield from watched(context, address)


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(base_url=address, viewport=PHONE, has_touch=True, color_scheme="dark", reduced_motion="reduce")
    yield from watched(context, address)


def alive(page: Page, path: str) -> None:
    """Open a page and wait until its view has taken the place of what the server drew."""
    page.goto(path)
    page.wait_for_selector(".view .strip .run")


def drag_over_strip(page: Page, start: float, stop: float) -> None:
    """Choose a stretch of time: shares of the strip from its left edge."""
    box = page.locator(".view .strip svg").bounding_box()
    assert box
    y = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * start, y)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * (start + stop) / 2, y, steps=4)
    page.mouse.move(box["x"] + box["width"] * stop, y, steps=4)
    page.mouse.up()


def drawn(page: Page) -> list[str]:
    found: list[str] = page.locator(".view .canvas svg > a").evaluate_all(
        "all => all.map(each => each.getAttribute('href')).sort()"
    )
    return found


@pytest.mark.parametrize("path", ["/map", "/network"])
def test_a_view_takes_over_and_shows_what_the_server_drew(page: Page, browser: Browser, address: str, path: str) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False)
    bare = context.new_page()
    bare.goto(path)
    served_links = drawn(bare)
    context.close()
    alive(page, path)
    assert served_links and drawn(page) == served_links


def test_the_world_is_drawn_with_its_countries(page: Page) -> None:
    alive(page, "/map")
    assert page.locator("svg.world path.land").count() > 200
    names = page.locator("svg.world path.disputed title").all_text_contents()
    assert "Crimea: disputed territory" in names and len(names) == 4
    tinted = "all => all.filter(each => each.style.getPropertyValue('--shade') !== '0%').length"
    assert page.locator("svg.world path.land").evaluate_all(tinted) == 1


def test_pointing_tells_and_a_click_opens_the_rows(page: Page) -> None:
    alive(page, "/map")
    place = page.locator("svg.world > a", has=page.locator(".glyph")).first
    place.locator(".glyph").hover()
    assert "Osterholm" in page.locator(".tip").inner_text()
    told = page.locator(".tip span").inner_text()
    place.locator(".glyph").click()
    page.wait_for_url("**/happenings?place=Osterholm&place_country=NOR")
    assert told.split(" ")[0] == str(page.locator("tbody tr").count())


def test_some_days_of_the_strip_are_chosen_and_given_up_again(page: Page) -> None:
    alive(page, "/map")
    whole = page.locator(".count b").first.inner_text()
    drag_over_strip(page, 0.9, 1)
    page.wait_for_url(re.compile(r"/map\?since=2021-\d\d-\d\d&until=2021-\d\d-\d\d"))
    told = page.request.get(f"/map.json?{page.url.partition('?')[2]}").json()["total"]
    page.wait_for_function("told => document.querySelector('.count b').textContent.startsWith(`${told} happening`)", arg=told)
    assert not whole.startswith(f"{told} ")
    assert page.locator("input[name=since]").input_value() in page.url
    csv = page.locator(".more a[download]").get_attribute("href") or ""
    assert "since=2021" in csv and csv.startswith("/map.csv?")
    chosen = page.locator(".count b").first.inner_text()
    page.reload()
    page.wait_for_selector(".view .strip .run")
    assert page.locator(".count b").first.inner_text() == chosen
    page.get_by_role("button", name="All of the time").click()
    page.wait_for_function("whole => document.querySelector('.count b').textContent === whole", arg=whole)
    assert page.url.endswith("/map")


def test_time_runs_and_stops(page: Page) -> None:
    alive(page, "/network")
    page.get_by_role("button", name="Let the time run").click()
    page.wait_for_url("**since=**")
    first = page.url
    page.wait_for_function("first => location.href !== first", arg=first)
    page.get_by_role("button", name="Stop").click()
    assert page.get_by_role("button", name="Let the time run").is_visible()


def test_the_map_is_magnified_by_its_buttons(page: Page) -> None:
    alive(page, "/map")
    moved = page.locator("svg.world > g").first
    before = moved.get_attribute("transform")
    page.get_by_role("button", name="Magnify").click()
    page.wait_for_function("before => document.querySelector('svg.world > g').getAttribute('transform') !== before", arg=before)
    page.get_by_role("button", name="Whole world").click()
    page.wait_for_function("before => document.querySelector('svg.world > g').getAttribute('transform') === before", arg=before)


def test_a_tie_leads_to_the_pair_and_a_node_to_the_country(page: Page) -> None:
    alive(page, "/network")
    ties = page.locator("svg.web > a:not(.node)")
    assert ties.count() == page.locator("table.ties tbody tr").count() > 0
    ties.first.focus()
    assert "happening" in page.locator(".tip").inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url("**/dyad/**")
    alive(page, "/network")
    page.locator("svg.web > a.node", has_text="Norway").locator(".core").click()
    page.wait_for_url(re.compile("/actor"))


def test_weak_ties_can_be_left_out(page: Page) -> None:
    alive(page, "/network")
    ties = page.request.get("/network.json").json()["ties"]
    most = max(each["happenings"] for each in ties)
    strong = sum(each["happenings"] == most for each in ties)
    assert page.locator("svg.web > a:not(.node)").count() == len(ties) > strong
    page.locator(".least input").fill(str(most))
    assert page.locator("svg.web > a:not(.node)").count() == strong
    assert page.locator(".count b").first.inner_text().startswith(f"{strong} tie")


def test_a_node_is_moved_and_its_link_not_followed(page: Page) -> None:
    alive(page, "/network")
    node = page.locator("svg.web > a.node").first
    box = node.locator(".core").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + 90, box["y"] + 60, steps=5)
    page.mouse.up()
    after = node.locator(".core").bounding_box()
    assert after and after["x"] > box["x"] + 30 and page.url.endswith("/network")


@pytest.mark.parametrize("path", ["/map", "/network", "/dyad/NOR-SWE"])
def test_a_chart_becomes_a_picture_with_its_question(page: Page, path: str, tmp_path: Path) -> None:
    page.goto(path)
    page.wait_for_selector(".download button")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="SVG").first.click()
    waiting.value.save_as(tmp_path / "chart.svg")
    drawing = (tmp_path / "chart.svg").read_text("utf-8")
    assert path in drawing and "<script" not in drawing and "var(--" not in drawing
    assert "<path" in drawing or "<rect" in drawing
    with page.expect_download() as waiting:
        page.get_by_role("button", name="PNG").first.click()
    waiting.value.save_as(tmp_path / "chart.png")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG") and (tmp_path / "chart.png").stat().st_size > 3000


def test_bars_tell_their_numbers_and_lead_to_their_days(page: Page) -> None:
    page.goto("/dyad/NOR-SWE")
    page.wait_for_selector(".bar-pictures")
    bar = page.locator("g.bar", has=page.locator("rect:not(.room)")).first
    bar.locator("rect:not(.room)").first.hover()
    tip = page.locator(".bar-tip")
    assert tip.is_visible() and "2021" in tip.locator("b").inner_text() and "happening" in tip.inner_text()
    assert tip.locator("i.dot").count() == bar.locator("rect:not(.room)").count()
    box = page.locator(".plot svg").bounding_box()
    assert box
    page.mouse.move(box["x"] + 3, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] - 3, box["y"] + 30, steps=6)
    page.mouse.up()
    way = page.locator(".bar-way a")
    assert way.inner_text().startswith("Open ")
    assert re.search(r"since=2021-\d\d-01&until=2021-\d\d-\d\d", way.get_attribute("href") or "")
    page.get_by_role("button", name="Clear").click()
    assert way.count() == 0 and page.url.endswith("/dyad/NOR-SWE")


@pytest.mark.parametrize("width", [1280, 390])
def test_no_view_is_wider_than_the_screen(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for path in PAGES:
        page.goto(path)
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_views_can_be_read_against_their_ground(page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    for path in ("/map", "/network"):
        alive(page, path)
        assert page.evaluate(CONTRAST) == [], path


@pytest.mark.parametrize("path", ["/map", "/network", "/dyad/NOR-SWE"])
def test_nothing_stands_in_the_way_of_assistive_technology(page: Page, path: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page.goto(path)
    page.wait_for_selector(".download button")
    page.locator("h1").hover()
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    assert [each["id"] for each in found if each["impact"] in ("serious", "critical")] == []


def test_a_phone_hides_the_filters_and_draws_the_rest(phone: Page) -> None:
    alive(phone, "/network")
    assert not phone.locator("form.filters").is_visible()
    assert phone.locator("svg.web").is_visible()
    alive(phone, "/map")
    assert phone.locator("svg.world .glyph").count() > 0


def test_without_scripts_everything_is_there_to_read(browser: Browser, address: str) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto("/map")
    page.locator("svg.world > a").first.click()
    page.wait_for_url("**/happenings?place=**")
    page.goto("/network")
    assert page.locator("table.ties tbody tr").count() > 0
    page.locator("svg.web > a", has=page.locator(".node")).first.click()
    page.wait_for_url(re.compile("/actor"))
    context.close()
