"""The desk of the demo (the example articles) in a real browser: nobody is shut out, and a first-time user finds the way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from desk_browser import CHROMIUM, PHONE, served, watched

from sanudo.cli.main import main
from sanudo.store.queries import open_record

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"
SERIOUS = ("serious", "critical")
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")

LISTS = """/
/today /calendar /review /documents /happenings /events /statements /positions /agreements /meetings /disputes /actors
/failures /agreements/over-time /positions/matrix /disputes/side-by-side /compare /quality /dyad/RUS-USA /place/iso:RUS
/nothing-here"""
ONES = {
    "document": "SELECT doc AS id FROM event GROUP BY doc ORDER BY count(*) DESC, doc LIMIT 1",
    "event": """SELECT event AS id FROM report r JOIN happening h ON h.id = r.happening
        ORDER BY h.documents DESC, event LIMIT 1""",
    "happening": "SELECT id FROM happening ORDER BY documents DESC, id LIMIT 1",
    "statement": "SELECT id FROM statement WHERE within IS NOT NULL ORDER BY id LIMIT 1",
    "position": "SELECT position AS id FROM position_history ORDER BY changed DESC, position LIMIT 1",
    "issue": "SELECT id FROM issue ORDER BY holders DESC, positions DESC, id LIMIT 1",
    "agreement": "SELECT id FROM agreement_entity ORDER BY documents DESC, id LIMIT 1",
    "meeting": "SELECT id FROM meeting_entity ORDER BY documents DESC, id LIMIT 1",
    "dispute": "SELECT id FROM dispute_entity ORDER BY documents DESC, id LIMIT 1",
    "actor": "SELECT key AS id FROM actor_entity WHERE kind = 'person' ORDER BY mentions DESC, key LIMIT 1",
    "place": """SELECT 'gn:' || geonames AS id FROM place WHERE precision = 'city' GROUP BY 1
        ORDER BY count(*) DESC, id LIMIT 1""",
}
"""Views of one thing each, and the SQL of one that has much to show."""

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here: apt-get install chromium"),
]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the record of the demo, made as `make demo` makes it."""
    folder = tmp_path_factory.mktemp("demo")
    with pytest.raises(SystemExit) as left:
        main(["record", str(EXAMPLES), "--to", str(folder / "demo.duckdb"), "--parts", str(folder / "parts"), "--quiet"])
    assert left.value.code == 0
    return folder / "demo.duckdb"


@pytest.fixture(scope="module")
def address(demo: Path) -> Iterator[str]:
    with served(demo) as found:
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(base_url=address, viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield from watched(context, address)


@pytest.fixture(scope="module")
def views(demo: Path) -> dict[str, str]:
    """Give the address of every view, each of something that has much to show."""
    found = {name: name for name in LISTS.split()}
    with open_record(demo) as record:
        for view, sql in ONES.items():
            found[view] = f"/{view}/{record.rows(sql)[0]['id']}"
    found["why"] = f"{found['event']}/why"
    found["cite"] = found["event"].replace("/event/", "/cite/")
    return found


def _told(violation: dict[str, Any]) -> str:
    """Return a violation in words, with the first places where it is."""
    nodes = violation["nodes"]
    return f"{violation['id']} at {[node['target'] for node in nodes[:4]]}: {nodes[0]['failureSummary']}"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark on a phone"])
def test_nobody_is_shut_out_of_any_view(browser: Browser, address: str, views: dict[str, str], dark: bool) -> None:
    """axe-core (Deque) finds no serious violation; in the dark and on a phone only what may differ there is looked at."""
    from axe_playwright_python.sync_playwright import Axe

    axe, found = Axe(), {}
    context = browser.new_context(
        base_url=address,
        color_scheme="dark" if dark else "light",
        viewport=PHONE if dark else {"width": 1280, "height": 900},  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    page = context.new_page()
    for name, path in views.items():
        page.goto(path)
        page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
        only = {"type": "rule", "values": ["color-contrast", "target-size"]} if dark else {"type": "tag", "values": [*RULES]}
        answer = axe.run(page, options={"runOnly": only, "resultTypes": ["violations"]}).response
        bad = [each for each in answer["violations"] if each["impact"] in SERIOUS]
        if bad:
            found[name] = [_told(each) for each in bad]
    context.close()
    assert found == {}


def test_no_view_is_wider_than_a_phone(browser: Browser, address: str, views: dict[str, str]) -> None:
    context = browser.new_context(base_url=address, viewport=PHONE, reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    wide = {}
    for name, path in views.items():
        page.goto(path)
        beyond = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if beyond > 0:
            wide[name] = beyond
    context.close()
    assert wide == {}


def test_the_first_question_is_answered_within_four_clicks(page: Page) -> None:
    """What did Russia and the USA do to each other in May 2019, and where do their accounts differ? By visible links only."""
    page.goto("/")
    clicks = 0
    for name in (re.compile(r"^Russia and United States$"), re.compile(r"^May 2019$")):
        link = page.locator("main").get_by_role("link", name=name).first
        assert link.is_visible()
        link.click()
        page.wait_for_load_state()
        clicks += 1
    main = page.locator("main")
    assert main.get_by_role("heading", level=1).inner_text() == "Russia and United States"
    assert "from 1 May 2019 to 31 May 2019" in main.inner_text()
    for heading in ("What Russia did to United States", "What United States did to Russia"):
        section = main.locator("section", has=page.get_by_role("heading", name=heading))
        assert section.locator(".happening").count() > 3
    differ = main.locator("section", has=page.get_by_role("heading", name="Where accounts differ"))
    link = differ.locator(".versus h3 a").first
    assert link.is_visible()
    link.click()
    page.wait_for_load_state()
    clicks += 1
    sides = page.get_by_role("heading", level=2).all_inner_texts()
    assert sides[:2] == ["One side", "The other side"] and page.locator(".report blockquote mark").count() >= 2
    assert clicks <= 4


def test_the_first_question_can_be_asked_with_the_keyboard_alone(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('href')") == "/dyad/RUS-USA":
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/dyad/RUS-USA")


def test_why_is_told_beside_the_text(page: Page, views: dict[str, str]) -> None:
    page.goto(views["document"])
    page.locator("a[data-why]").first.click()
    asked = page.locator("dialog.asked")
    asked.locator(".decision").first.wait_for()
    assert asked.locator("mark").count() >= 1 and "Rules that had a say" in asked.inner_text()
    page.keyboard.press("Escape")
    assert not asked.is_visible()


def test_the_fact_under_the_pointer_is_told_beside_it(page: Page, views: dict[str, str]) -> None:
    page.goto(views["document"])
    page.locator(".article p .m.k-event").first.hover()
    tip = page.locator(".tip")
    tip.wait_for()
    assert tip.locator(".fact").count() >= 1
    box = tip.bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 1280
    page.locator(".layers").hover()
    assert not tip.is_visible()


def test_reading_leads_to_other_outlets_and_reasons_without_scripts(browser: Browser, address: str, demo: Path) -> None:
    with open_record(demo) as record:
        (row,) = record.rows(
            """SELECT r.doc, r.event FROM report r JOIN report o ON o.happening = r.happening AND o.doc <> r.doc
            ORDER BY r.doc, r.event LIMIT 1"""
        )
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/document/{row['doc']}")
    card = page.locator(f"#f-{row['event']}")
    card.locator(".elsewhere summary").click()
    assert card.locator(".elsewhere li mark").first.is_visible()
    card.get_by_role("link", name="Why this code?").click()
    assert page.url.endswith(f"/event/{row['event']}/why") and page.locator(".decision").count() >= 4
    page.goto(f"/happening/{row['event']}")
    page.locator("details.cite summary").click()
    assert page.get_by_text("CSL-JSON").is_visible()
    context.close()


def test_a_page_prints_without_its_frame(page: Page, views: dict[str, str]) -> None:
    page.emulate_media(media="print")
    for name in ("document", "happening", "/quality", "actor"):
        page.goto(views[name])
        assert not page.locator("header.top").is_visible() and page.locator("h1").is_visible()
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
