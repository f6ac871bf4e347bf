"""Correcting facts in a real browser: by key, by button, without scripts; kept over a reload, taken up by the next build."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from desk_browser import CHROMIUM, CONTRAST, served, watched
from desk_samples import shelve
from samples import reading

from sanudo.review import judging
from sanudo.review.journal import Journal, beside
from sanudo.review.overlay import build_record
from sanudo.store.queries import open_record

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ONE = reading(0)
MEET, ARREST = sorted(ONE.events, key=lambda each: each.event_type != "CONSULT")
ARTICLE = f"/document/{ONE.document.id}"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here: apt-get install chromium"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    shelve(tmp_path / "parts", "one", [reading(n) for n in range(2)])
    build_record(tmp_path / "parts", tmp_path / "r.duckdb")
    return tmp_path / "r.duckdb"


@pytest.fixture
def address(path: Path) -> Iterator[str]:
    with served(path) as found:
        yield found


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Give an empty page that fails its test if the browser complains or asks anyone else for anything."""
    context = browser.new_context(base_url=address, viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    yield from watched(context, address)


def name(page: Page) -> None:
    page.locator("dialog[open] input").fill("Ada Quill")
    page.keyboard.press("Enter")


def chip(page: Page, fact: str) -> str:
    return page.locator(f".beside .review[data-fact='{fact}'] .verdict").inner_text()


def wait_for(page: Page, fact: str, status: str) -> None:
    page.wait_for_selector(f".review[data-fact='{fact}'][data-status='{status}']")


def test_one_key_accepts_and_the_verdict_stays(page: Page, path: Path) -> None:
    page.goto(f"{ARTICLE}#f-{MEET.id}")
    page.keyboard.press("a")
    name(page)
    wait_for(page, MEET.id, "accepted")
    page.reload()
    assert chip(page, MEET.id) == "accepted"
    page.keyboard.press("j")
    page.keyboard.press("r")
    wait_for(page, ARREST.id, "rejected")
    page.keyboard.press("n")
    page.keyboard.type("art of spies: j, k, a, r")
    page.keyboard.press("Enter")
    page.wait_for_selector(f".review[data-fact='{ARREST.id}'] .remarks li")
    page.keyboard.press("u")
    page.wait_for_selector(f".review[data-fact='{ARREST.id}'] .remarks:empty", state="attached")
    page.keyboard.press("u")
    wait_for(page, ARREST.id, "pending")
    page.reload()
    assert chip(page, ARREST.id) == "" and chip(page, MEET.id) == "accepted"
    assert [each.action for each in Journal(beside(path)).all()] == ["accept", "reject", "note", "undo", "undo"]


def test_a_rejected_event_is_gone_after_a_build_and_comes_back(page: Page, path: Path) -> None:
    page.goto(f"/event/{ARREST.id}")
    page.keyboard.press("r")
    name(page)
    wait_for(page, ARREST.id, "rejected")
    build_record(path.parent / "parts", path)
    page.goto(ARTICLE)
    assert page.locator(f"#f-{ARREST.id}").count() == 0 and page.locator(f"#f-{MEET.id}").count() == 1
    page.goto("/review?show=done")
    page.get_by_role("button", name="Take back").click()
    page.wait_for_selector(".done .empty")
    build_record(path.parent / "parts", path)
    page.goto(ARTICLE)
    assert page.locator(f"#f-{ARREST.id}").count() == 1


def test_the_line_is_walked_by_keys(page: Page) -> None:
    page.goto("/review?kind=event")
    first = page.locator(".waiting.current .review").get_attribute("data-fact")
    assert first
    page.keyboard.press("a")
    name(page)
    wait_for(page, first, "accepted")
    second = page.locator(".waiting.current .review").get_attribute("data-fact")
    assert second and second != first
    page.keyboard.press("k")
    page.keyboard.press("u")
    wait_for(page, first, "pending")
    page.keyboard.press("c")
    page.wait_for_url(f"**/review/fact/event/{first}")


def test_it_works_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto(ARTICLE)
    page.locator(f"#f-{MEET.id}").hover()
    page.locator(f"#f-{MEET.id}").get_by_role("button", name="Accept").click()
    page.get_by_label("Your name").fill("Zoë Ash")
    page.get_by_role("button", name="Go on").click()
    assert page.url.endswith(f"{ARTICLE}#f-{MEET.id}") and chip(page, MEET.id) == "accepted"
    page.locator(f"#f-{MEET.id}").get_by_role("link", name="Change").click()
    page.get_by_label("Status").select_option("actual")
    page.get_by_role("button", name="Keep the change").click()
    assert page.locator(".event-head .verdict").inner_text() == "changed"
    context.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_is_wider_than_the_screen(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for where in ("/review", "/review?show=done", f"/review/fact/event/{MEET.id}", ARTICLE):
        page.goto(where)
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, where


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_can_be_read(page: Page, path: Path, scheme: str) -> None:
    """Contrast is at least 4.5 to 1 (WCAG AA), of verdicts too."""
    with open_record(path) as record:
        said = [judging.judged(judging.find(record, "event", MEET.id), "Ada", each, note="why") for each in ("reject", "accept")]
        said.append(judging.judged(judging.find(record, "event", ARREST.id), "Ada", "reject"))
    Journal(beside(path)).add(*said)
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    for where in (
        "/review",
        "/review?show=done",
        f"/review/fact/event/{MEET.id}",
        f"{ARTICLE}#f-{ARREST.id}",
        f"/event/{ARREST.id}",
    ):
        page.goto(where)
        assert page.evaluate(CONTRAST) == [], where


def test_on_a_phone_facts_are_judged_where_they_come_up(browser: Browser, address: str) -> None:
    context = browser.new_context(base_url=address, viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    page.goto(ARTICLE)
    page.locator(".article .m", has_text="will meet").first.tap()
    page.locator("#sheet").get_by_role("button", name="Accept").first.tap()
    page.locator("dialog[open] input").fill("Ada")
    page.get_by_role("button", name="Go on").tap()
    page.wait_for_selector("#sheet .v-accepted")
    context.close()
