"""The desk in a real browser: what is lit, what is switched off, what fits on a phone, and not a word of complaint."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from desk_browser import CHROMIUM, CONTRAST, PHONE, served, watched
from desk_samples import DOCUMENTS, EMOJI, HOSTILE, astral, hostile
from samples import reading

from sanudo.serve.kinds import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PAGES = ("/", *(f"/{name}" for name in KINDS), "/actor/wd:Q1", f"/event/{reading(0).events[0].id}")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here: apt-get install chromium"),
]


@pytest.fixture(scope="module")
def address(record_path: Path) -> Iterator[str]:
    """Give the address of a desk that runs in a thread."""
    with served(record_path) as found:
        yield found


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Give an empty page that fails its test if the browser complains or asks anyone else for anything."""
    context = browser.new_context(base_url=address, viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    yield from watched(context, address)


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Page]:
    """Give the same on a phone in the dark."""
    context = browser.new_context(base_url=address, viewport=PHONE, has_touch=True, color_scheme="dark", reduced_motion="reduce")
    yield from watched(context, address)


def lit(page: Page) -> str:
    """Return the words that are lit in the text."""
    return "".join(page.locator(".article .m.lit").all_text_contents())


@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_is_wider_than_the_screen(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for path in (
        *PAGES,
        f"/document/{reading(0).document.id}",
        f"/document/{hostile().document.id}",
        "/documents?text=nothinglikethis",
    ):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path


def test_a_fact_and_its_words_light_one_another(page: Page) -> None:
    one = astral()
    page.goto(f"/document/{one.document.id}")
    page.locator(f"#f-{one.statements[0].id}").hover()
    assert lit(page) == f"calm {EMOJI} now"
    page.locator(f"#f-{one.events[0].id}").hover()
    assert lit(page) == "asked"
    page.locator(".article h1").hover()
    assert lit(page) == ""
    page.locator(f"#f-{one.actors[0].id} .times a").click()
    page.locator(".article h1").hover()
    assert lit(page) == f"Ada {EMOJI} Quill"
    assert page.url.endswith(f"#f-{one.actors[0].id}")
    page.keyboard.press("Escape")
    assert lit(page) == "" and "#" not in page.url


def test_words_lead_to_their_facts(page: Page) -> None:
    one = reading(0)
    page.goto(f"/document/{one.document.id}")
    page.locator(".article .m", has_text="will meet").first.click()
    card = page.locator(f".beside #f-{one.events[0].id}")
    assert "lit" in (card.get_attribute("class") or "")
    inside = "card => { const box = card.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight }"
    page.wait_for_function(inside, arg=card.element_handle())
    page.locator(".article .residue").click()
    assert lit(page) == ""


def test_every_table_is_seen(page: Page) -> None:
    for path in (*PAGES, "/quality", "/compare", "/agreements/over-time", "/positions/matrix", "/calendar", "/place/iso:NOR"):
        page.goto(path)
        hidden = (
            "all => all.filter(each => !each.closest('details:not([open])') && !each.offsetHeight).map(each => each.className)"
        )
        assert page.locator("main table").evaluate_all(hidden) == [], path


def test_a_dispute_lights_both_sides(page: Page) -> None:
    one = reading(0)
    page.goto(f"/document/{one.document.id}")
    page.locator(f"#f-{one.disputes[0].id} > .who").hover()
    words = lit(page)
    assert "arrested" in words and "that they were spies" in words


def test_an_address_of_a_fact_opens_there(page: Page) -> None:
    one = reading(3)
    page.goto(f"/document/{one.document.id}#f-{one.positions[0].id}")
    assert lit(page) == one.text(one.positions[0])
    assert page.locator(".article .m.lit").first.is_visible()


def test_layers_are_switched_off_and_stay_off(page: Page) -> None:
    path = f"/document/{reading(0).document.id}"
    page.goto(path)
    colour = "node => getComputedStyle(node).backgroundColor"
    mark = page.locator(".article .m.k-event").first
    assert mark.evaluate(colour) != "rgba(0, 0, 0, 0)"
    page.locator("label.l-event").click()
    assert mark.evaluate(colour) == "rgba(0, 0, 0, 0)"
    assert not page.locator(".layer-facts.l-event").is_visible()
    assert page.locator(".article .m.k-actor").first.evaluate(colour) != "rgba(0, 0, 0, 0)"
    page.goto("/")
    page.goto(path)
    assert not page.locator("#layer-event").is_checked()
    assert not page.locator(".layer-facts.l-event").is_visible()


def test_keys_step_through_the_facts(page: Page) -> None:
    one = reading(0)
    page.goto(f"/document/{one.document.id}")
    page.keyboard.press("j")
    assert lit(page) == one.text(one.events[0])
    page.keyboard.press("j")
    assert lit(page).startswith(one.text(one.events[1]))
    page.keyboard.press("k")
    assert page.url.endswith(one.events[0].id)


def test_reading_works_without_scripts(browser: Browser, address: str) -> None:
    one = reading(0)
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/document/{one.document.id}")
    page.locator("label.l-actor").click()
    assert not page.locator(".layer-facts.l-actor").is_visible()
    page.locator(f"#f-{one.events[0].id} a.quote").click()
    assert page.url.endswith(f"#s-{one.events[0].id}")
    page.goto("/events")
    page.locator("details.pick", has_text="Status").locator("summary").click()
    page.get_by_label("planned").check()
    page.get_by_role("button", name="Show").click()
    assert page.locator("tbody tr").count() == DOCUMENTS
    context.close()


def test_filters_narrow_the_table_and_come_off_again(page: Page) -> None:
    page.goto("/events")
    page.locator("details.pick", has_text="Status").locator("summary").click()
    page.get_by_label("planned").check()
    page.keyboard.press("Escape")
    page.wait_for_url("**/events?status=planned")
    assert page.locator("tbody tr").count() == DOCUMENTS
    page.locator("select[name=recipient_country]").select_option("SWE")
    page.wait_for_url("**recipient_country=SWE**")
    assert page.locator(".chips li a bdi").all_text_contents() == ["planned", "Sweden"]
    page.get_by_role("link", name="Status: planned").click()
    page.wait_for_url("**/events?recipient_country=SWE")
    page.get_by_role("link", name="To whom").click()
    page.wait_for_url("**sort=recipient**")
    assert page.locator("th[aria-sort=ascending]").inner_text().startswith("To whom")


def test_the_search_is_one_key_away(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("/")
    page.keyboard.type("fishermen 14")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=fishermen+14")
    assert page.locator(".hit").count() == 1
    page.locator(".hit a.title").click()
    assert page.locator("h1").inner_text() == "Norland and Sudmark to sign river treaty"


def test_hostile_words_do_nothing(page: Page) -> None:
    for path in (f"/document/{hostile().document.id}", f"/event/{hostile().events[0].id}", "/documents", "/failures", "/actors"):
        page.goto(path)
        assert "<script>alert(1)</script>" in page.locator("main").inner_text()
        assert page.locator("main img, main script").count() == 0
    page.goto(f"/document/{hostile().document.id}")
    assert page.locator("h1").evaluate("node => node.textContent.trim()") == " ".join(HOSTILE.split())


def test_on_a_phone_facts_come_up_from_below(phone: Page) -> None:
    one = reading(0)
    phone.goto(f"/document/{one.document.id}")
    phone.locator(".article .m", has_text="will meet").first.tap()
    sheet = phone.locator("#sheet")
    assert sheet.is_visible() and "CONSULT" in sheet.inner_text() and "planned" in sheet.inner_text()
    sheet.get_by_role("button", name="Close").tap()
    assert not sheet.is_visible()


def test_on_a_phone_filters_are_folded_away_and_rows_are_cards(phone: Page) -> None:
    phone.goto("/events")
    assert not phone.locator("form.filters").is_visible()
    phone.locator("label.narrow-label").tap()
    assert phone.locator("form.filters").is_visible()
    assert phone.locator("tbody tr").first.evaluate("node => getComputedStyle(node).display") == "flex"


def test_it_is_dark_in_the_dark(phone: Page) -> None:
    phone.goto("/")
    red, green, blue = phone.evaluate("getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number)")
    assert max(red, green, blue) < 60


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read_against_its_ground(page: Page, scheme: str) -> None:
    """The contrast of plain and soft text is at least 4.5 to 1 (WCAG AA), and of every status."""
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    for path in ("/", "/events", "/positions", f"/document/{reading(0).document.id}"):
        page.goto(path)
        poor = page.evaluate(CONTRAST)
        assert poor == [], path
