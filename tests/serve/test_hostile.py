"""An article that means harm: whatever stands in it, in every view, is text. Every page that can be reached is looked at."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from desk_samples import Client, shelve, small
from lxml import html
from samples import reading

from sanudo.review.overlay import build_record
from sanudo.types import Agreement, Dispute, Failure, Meeting, Position, Reading, make_id

HARM = (
    "<script>alert(1)</script></title></textarea><svg onload=alert(1)><a xlink:href=javascript:alert(1)>x</a></svg> \"'>"
    "<img src=x onerror=alert(1)> <b onclick=alert(1)> <style>*{display:none}</style> <!-- --> ]]> &lt;i&gt; &#x3c;u&#x3e; "
    "{{ 7*7 }} {% raw %} ${7*7} <%= 7*7 %> javascript:alert(1) https://evil.example/x.js \u202ereversed\u202c "
    "\u2066isolated \ufffd \u200f \u061c \ufeff"
)
LINE = 10_000_000
DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
ISOLATED = " | ".join(
    [
        *(f"ancestor-or-self::{tag}" for tag in ("bdi", "option", "textarea", "title", "code")),
        "ancestor-or-self::p[ancestor::article]",
    ]
)
MOST = 260


def harmful() -> Reading:
    """Return a reading in which every field that an article can fill means harm, with every kind of fact."""
    text = f"{HARM} demanded silence in Osterholm: “{HARM}”\n{HARM}"
    made = small("harm", text, HARM, HARM, "demanded", title=HARM, outlet=HARM, url="javascript:alert(1)")
    document, (who,), (event,), (said,) = made.document, made.actors, made.events, made.statements
    base = {"doc": document.id, "start": 0, "stop": len(HARM), "stage": "hand"}
    return replace(
        made,
        document=replace(document, byline=(HARM,), published="2020-06-01", published_note=HARM, rights=HARM, origin=HARM),
        actors=(replace(who, role=HARM, aliases=(HARM,)),),
        places=(replace(made.places[0], name=HARM, country=None),),
        events=(replace(event, place_name=HARM, recipients=(who.id,), date="2020-06-01", status="planned"),),
        statements=(replace(said, about=(HARM,), venue=HARM),),
        positions=(Position(**base, id=make_id("harm", "p"), holder=who.id, issue=HARM, stance="oppose"),),
        agreements=(Agreement(**base, id=make_id("harm", "g"), name=HARM, kind="treaty", status="signed", parties=(who.id,)),),
        meetings=(
            Meeting(
                **base, id=make_id("harm", "t"), event=event.id, participants=(who.id,), status="planned", date="2020-06-01",
                place_name=HARM,
            ),
        ),
        disputes=(Dispute(**base, id=make_id("harm", "q"), question=HARM, side_a=(said.id,), side_b=(event.id,)),),
    )  # fmt: skip


def endless() -> Reading:
    """Return a reading of one line of ten million characters, facts at both ends of it."""
    text = f"Ada Quill demanded in Osterholm “{HARM}” " + "<b>x{{ 7*7 }}" * (LINE // 13) + " the end"
    return small("endless", text, "Ada Quill", HARM, "demanded", title="A long line", published="2020-07-01")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Client:
    folder = tmp_path_factory.mktemp("harm")
    failure = Failure(origin=HARM, stage="source", error=HARM, hint=HARM)
    shelve(folder / "parts", "one", [reading(0), reading(1), harmful(), failure])
    build_record(folder / "parts", folder / "r.duckdb")
    return Client(folder / "r.duckdb")


def looked_at(desk: Client, path: str) -> set[str]:
    """Look at a page, and return the addresses within the desk that it leads to."""
    answer = desk(path, accept="text/html")
    assert answer.status_code == 200, (path, answer.text[:400])
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    if not answer.headers["content-type"].startswith("text/html"):
        assert answer.headers["x-content-type-options"] == "nosniff"
        return set()
    page = html.document_fromstring(answer.text)
    for each in page.iter():
        if not isinstance(each.tag, str):
            raise AssertionError(f"{path} has a comment that is not ours")
        assert each.tag not in ("style", "img", "iframe", "object", "embed", "base", "foreignobject"), (
            path,
            each.tag,
        )
        assert not [name for name in each.attrib if name.startswith("on") or name in ("style", "srcdoc", "xlink:href")], path
        for name in ("src", "href", "action", "formaction"):
            where = urlsplit(each.get(name, ""))
            assert where.scheme in ("", "http", "https"), (path, each.get(name))
            if each.tag != "a":
                assert not where.netloc, (path, each.get(name))
        if each.tag == "script":
            assert (each.get("src") or "").startswith("/static/") and not (each.text or "").strip(), path
    for text in page.xpath("//text()"):
        if DIRECTION.search(text):
            assert text.getparent().xpath(ISOLATED), (path, text[:80])
    words = page.text_content()
    assert "alert(49)" not in words and not re.search(r"\b49\b", words), path
    found = {link for link in page.xpath("//a/@href") if link.startswith("/") and not link.startswith("//")}
    return {link.partition("#")[0] for link in found}


def test_every_view_shows_harm_as_text(desk: Client) -> None:
    waiting = ["/", "/sql?q=SELECT+*+FROM+document", f"/search?q={quote('alert reversed')}", "/review", "/failures"]
    seen: set[str] = set()
    kinds: set[str] = set()
    while waiting and len(seen) < MOST:
        path = waiting.pop(0)
        if path in seen or path.startswith("/static"):
            continue
        seen.add(path)
        kinds.add(path.split("/")[1].split("?")[0].split(".")[0])
        waiting += sorted(looked_at(desk, path) - seen, key=lambda each: (each.split("?")[0] in seen, each))
    assert kinds >= {
        "", "today", "calendar", "review", "documents", "document", "events", "event", "happenings", "happening", "statements",
        "positions", "agreements", "meetings", "disputes", "actors", "actor", "failures", "search", "sql", "dyad",
    }  # fmt: skip


def test_its_words_are_there_to_be_read(desk: Client) -> None:
    one = harmful()
    for path in (f"/document/{one.document.id}", f"/event/{one.events[0].id}", "/documents", "/failures", "/actors"):
        words = desk.page(path).text_content()
        assert "<script>alert(1)</script>" in words and "{{ 7*7 }}" in words and "${7*7}" in words, path
    found = desk.json(f"/document/{one.document.id}.json")
    assert found["document"]["text"] == one.document.text
    assert not desk.page(f"/document/{one.document.id}").xpath("//a[starts-with(@href, 'javascript')]")


def test_a_line_of_ten_million_characters_is_a_page_like_another(tmp_path: Path) -> None:
    one = endless()
    shelve(tmp_path / "parts", "one", [one])
    build_record(tmp_path / "parts", tmp_path / "r.duckdb")
    desk = Client(tmp_path / "r.duckdb")
    for path in (
        "/",
        "/documents",
        "/events",
        "/statements",
        "/search?q=alert",
        "/search?q=end",
        "/review",
        f"/event/{one.events[0].id}",
    ):
        answer = desk(path)
        assert answer.status_code == 200 and len(answer.content) < 300_000, path
        assert "<b>x" not in answer.text
    answer = desk(f"/document/{one.document.id}")
    assert answer.status_code == 200 and "&lt;b&gt;x{{ 7*7 }}" in answer.text and "<b>x" not in answer.text
