"""Permanent addresses: every kind of thing has a page, a twin in JSON and, where it is a table, one in CSV; no link is dead."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from pathlib import Path

import pytest
from desk_samples import HOSTILE, Client, hostile
from lxml import html
from pydantic import TypeAdapter
from samples import reading

from sanudo.export.citations import Citation
from sanudo.serve.compare import Comparison
from sanudo.serve.disputes import Disputes, dispute_cards
from sanudo.serve.entities import AgreementPage, DisputePage, MeetingPage
from sanudo.serve.issues import IssuePage
from sanudo.serve.places import PlacePage, place_key
from sanudo.serve.quality import Quality, by_type, shipped_figures
from sanudo.serve.sayings import PositionPage, StatementPage, cuts
from sanudo.serve.why import WhyPage
from sanudo.store.queries import open_record

ONE = reading(0)
MOST = 12
"""So many pages of one kind are visited."""

TYPES = {
    f"/statement/{ONE.statements[0].id}": StatementPage,
    f"/statement/{hostile().statements[0].id}": StatementPage,
    f"/position/{ONE.positions[0].id}": PositionPage,
    f"/agreement/{ONE.agreements[0].id}": AgreementPage,
    f"/meeting/{ONE.meetings[0].id}": MeetingPage,
    f"/dispute/{ONE.disputes[0].id}": DisputePage,
    "/place/name:NOR:Osterholm": PlacePage,
    "/place/iso:NOR": PlacePage,
    "/disputes/side-by-side": Disputes,
    "/compare": Comparison,
    "/quality": Quality,
    f"/cite/{ONE.events[0].id}": Citation,
    f"/event/{ONE.events[0].id}/why": WhyPage,
}
TABLES = ("agreement", "meeting", "dispute", "place", "compare", "quality")


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def crawled(ask: Client) -> dict[str, str]:
    """Return the answers' kinds by address of every page that links lead to from the start, so many of each kind."""
    found: dict[str, str] = {}
    waiting, visited = ["/"], Counter[str]()
    while waiting:
        address = waiting.pop(0)
        kind = re.sub(r"(?<=/)[0-9a-z]*[0-9a-f]{16}(?=/|$|\.)|(?<=[=:])[^&]*", "*", address)
        if address in found or visited[kind] >= MOST:
            continue
        visited[kind] += 1
        answer = ask(address)
        assert answer.status_code == 200, f"{address}: {answer.text[:200]}"
        found[address] = answer.headers["content-type"].split(";")[0]
        if found[address] == "text/html":
            links = html.document_fromstring(answer.text).xpath("//a/@href")
            waiting += sorted({link.split("#")[0] for link in links if link.startswith("/")})
    return found


def test_every_link_leads_somewhere_and_every_page_has_its_twin(ask: Client) -> None:
    found = crawled(ask)
    assert len(found) > 300
    pages = [address for address, kind in found.items() if kind == "text/html" and "?" not in address and address != "/"]
    kinds = {address.split("/")[1] for address in pages}
    wanted = "document event happening statement position actor place agreement meeting dispute issue dyad today calendar compare"
    assert kinds >= {*wanted.split(), "quality", "cite", "review"}
    for address in pages:
        answer = ask(f"{address}.json")
        assert answer.status_code == 200 and json.loads(answer.content), address
        links = ask.page(address).xpath("//footer//a/@href")
        for table in [link for link in links if link.endswith(".csv")]:
            rows = list(csv.reader(io.StringIO(ask(table).text)))
            assert rows and len({len(row) for row in rows}) == 1, table


@pytest.mark.parametrize(("path", "kind"), TYPES.items())
def test_pages_stand_alone_and_their_twins_are_typed(ask: Client, path: str, kind: type) -> None:
    page = ask.page(path)
    assert len(page.xpath("//h1")) == 1 and len(page.xpath("//main")) == 1
    assert not page.xpath("//script[not(@src)] | //style | //*[@style] | //@*[starts-with(name(), 'on')]")
    assert len(page.xpath("//@id")) == len(set(page.xpath("//@id")))
    assert TypeAdapter(kind).validate_json(ask(f"{path}.json").content)
    if path.split("/")[1] in TABLES:
        assert ask(f"{path}.csv").headers["content-type"].startswith("text/csv")


@pytest.mark.parametrize("kind", ["statement", "position", "agreement", "meeting", "dispute", "issue", "place", "cite", "event"])
def test_what_is_not_there_is_told(ask: Client, kind: str) -> None:
    for path in (f"/{kind}/none", f"/{kind}/none.json", *([f"/{kind}/none.csv"] if kind in TABLES else [])):
        assert ask(path).status_code == 404, path
    assert ask("/event/none/why").status_code == 404


def test_a_fact_leads_to_what_was_merged_of_it(ask: Client) -> None:
    for kind in ("agreement", "meeting", "dispute"):
        fact = getattr(ONE, f"{kind}s")[0].id
        found = ask.json(f"/{kind}/{fact}.json")
        assert found["id"] != fact
        assert ask.json(f"/{kind}/{found['id']}.json")["id"] == found["id"]


def test_a_statement_shows_its_words_and_who_said_them(ask: Client) -> None:
    said = ONE.statements[0]
    page = ask.page(f"/statement/{said.id}")
    assert [each.text_content() for each in page.xpath("//figure//mark")] == [ONE.text(span) for span in said.content]
    assert [each.text_content() for each in page.xpath("//figure//u[@class='part-cue']")] == [ONE.text(said.cue)]


def test_pieces_of_a_paragraph_are_the_paragraph() -> None:
    text = "First.\nAda said yes and no.\nLast."
    found = cuts(text, [(16, 19, "said"), (7, 10, "source"), (11, 15, "cue"), (24, 26, "said")])
    assert "".join(each.text for each in found) == "Ada said yes and no."
    assert [(each.text, each.part) for each in found if each.part] == [
        ("Ada", "source"), ("said", "cue"), ("yes", "said"), ("no", "said"),
    ]  # fmt: skip
    assert "".join(each.text for each in cuts("a b c", [(0, 3, "said"), (2, 5, "cue")])) == "a b c"


def test_an_issue_holds_its_positions_in_the_order_of_time(ask: Client) -> None:
    issue = ask.json(f"/position/{ONE.positions[0].id}.json")["issue"]
    found = TypeAdapter(IssuePage).validate_json(ask(f"/issue/{issue}.json").content)
    days = [each.published for each in found.stands]
    assert days == sorted(days) and len(found.stands) == found.positions
    assert ONE.positions[0].id in {each.position for each in found.stands}
    assert sum(found.counts.values()) == found.positions
    dots = ask.page(f"/issue/{issue}").xpath("//svg//circle")
    assert len(dots) == len(found.stands)


def test_a_place_knows_its_events_and_names(ask: Client) -> None:
    found = TypeAdapter(PlacePage).validate_json(ask("/place/name:NOR:Osterholm.json").content)
    assert found.mentions >= sum(each.count for each in found.names) > 0
    assert found.total == len(list(csv.DictReader(io.StringIO(ask("/place/name:NOR:Osterholm.csv").text))))
    country = ask.json("/place/iso:NOR.json")
    assert country["level"] == "country" and "Osterholm" in {each["name"] for each in country["within"]}
    assert ask.page("/place/iso:NOR").xpath("//figure[@class='map']//path[@class='land here']/@d")
    assert place_key(None, "NOR") == place_key("Norway", "NOR") == "iso:NOR" and place_key("", None) == ""


def test_two_outlets_are_compared(ask: Client) -> None:
    found = TypeAdapter(Comparison).validate_json(ask("/compare.json?a=The+Fjord+Mirror&b=Nobody").content)
    assert found.counts[0] == len(found.only_a) > 0 and found.counts[1:] == (0, 0) and found.both == ()
    assert ask("/compare?since=soon").status_code == 400 and ask("/compare?c=1").status_code == 400


def test_disputes_side_by_side_are_narrowed(ask: Client) -> None:
    whole = ask.json("/disputes/side-by-side.json")
    assert whole["total"] == len(whole["items"]) > 0
    assert ask.json("/disputes/side-by-side.json?text=nothinglikethis")["total"] == 0
    assert ask.json("/disputes/side-by-side.json?since=2031-01-01")["total"] == 0


def test_a_card_says_how_many_claims_it_leaves_out(record_path: Path) -> None:
    with open_record(record_path) as record:
        row = record.rows("SELECT * FROM dispute_entity ORDER BY id LIMIT 1")[0]
        once = Counter(claim["side"] for claim in row["claims"])
        (card,) = dispute_cards(record, [{**row, "claims": row["claims"] * 3}], most=2)
    assert Counter(claim.side for claim in card.claims) == dict.fromkeys(once, 2)
    assert card.more == (3 * once["a"] - 2, 3 * once["b"] - 2)


def test_quality_holds_what_was_measured_and_what_failed(ask: Client) -> None:
    found = TypeAdapter(Quality).validate_json(ask("/quality.json").content)
    assert found.figures == shipped_figures() and len(found.figures) > 100
    assert len(by_type(found)) == 16
    assert found.failures == sum(each.count for each in found.missed) == 2
    assert sum(each.events for each in found.outlets) == sum(each.facts for each in found.sureness)
    assert {"event", "statement"} <= {each.kind for each in found.curves}
    assert {each.kind for each in found.left} == {"promo", "nav"}


def test_a_citation_comes_as_files(ask: Client) -> None:
    event = ONE.events[0].id
    assert ask(f"/cite/{event}.bib").text.startswith("@article{")
    (item,) = ask(f"/cite/{event}.csl.json").json()
    assert item["archive_location"].startswith(f"/event/{event} ")
    assert ask.json(f"/cite/{event}.json")["link"] == f"http://localhost/event/{event}"
    page = ask.page(f"/event/{event}")
    (plain,) = page.xpath("//details[contains(@class, 'cite')]/p/bdi")
    assert ask.json(f"/cite/{event}.json")["sha256"][:12] in words(plain)


def test_harmful_text_stays_text(ask: Client) -> None:
    one = hostile()
    for path in (
        f"/statement/{one.statements[0].id}",
        f"/cite/{one.events[0].id}",
        "/place/name:NOR:Osterholm",
        "/compare",
        "/quality",
    ):
        text = ask(path).text
        assert "<script>alert(1)" not in text and HOSTILE not in text, path
