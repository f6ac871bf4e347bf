"""The reading page: every fact stands on exactly its words, whatever they are made of and however they overlap."""

from __future__ import annotations

import json
import time

import pytest
import strategies
from desk_samples import EMOJI, Client, astral, captioned, hostile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html
from samples import reading

from sanudo.serve.articles import Article
from sanudo.serve.reading import MARKS, Mark, marks_of, pieces, reading_page
from sanudo.types import Document, Reading


def lit(page: html.HtmlElement, fact: str, *kinds: str) -> str:
    """Return the words that carry a fact on a page, only those marked as one of some kinds if any are named."""
    found = [each for each in page.xpath("//article//*[@data-facts]") if fact in each.get("data-facts").split()]
    if kinds:
        found = [each for each in found if {f"k-{kind}" for kind in kinds} & set(each.get("class").split())]
    return "".join(each.text for each in found)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(st.text(st.sampled_from("ab \n\U0001f91de\u0301"), min_size=1, max_size=40))
    at = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(at, at, st.sampled_from(MARKS)), max_size=8))
    return text, [Mark(min(a, b), max(a, b), kind, f"f{n}") for n, (a, b, kind) in enumerate(spans) if a != b]


@given(marked(), st.data())
def test_pieces_are_the_text_and_each_fact_stands_on_its_words(case: tuple[str, list[Mark]], data: st.DataObject) -> None:
    text, marks = case
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    found = list(pieces(text, marks, start, stop))
    assert "".join(piece.text for piece in found) == text[start:stop]
    for mark in marks:
        inside = text[max(mark.start, start) : min(mark.stop, stop)] if mark.start < stop and start < mark.stop else ""
        assert "".join(piece.text for piece in found if mark.fact in piece.facts) == inside
        assert sum(mark.fact in piece.begins for piece in found) == bool(inside)
    for piece in found:
        assert text[piece.start : piece.start + len(piece.text)] == piece.text


@given(strategies.readings())
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_marks_stand_on_the_spans_of_facts(one: Reading) -> None:
    marks = {(mark.start, mark.stop, mark.fact) for mark in marks_of(one)}
    for fact in (*one.events, *one.positions, *one.agreements, *one.meetings):
        assert fact.start == fact.stop or (fact.start, fact.stop, fact.id) in marks
    for statement in one.statements:
        for span in statement.content:
            assert span.start == span.stop or (span.start, span.stop, statement.id) in marks


def test_facts_are_lit_at_the_right_characters_behind_emoji(ask: Client) -> None:
    one = astral()
    page = ask.page(f"/document/{one.document.id}")
    (statement,), (event,), (actor,), (place,) = one.statements, one.events, one.actors, one.places
    assert lit(page, statement.id) == f"calm {EMOJI} now"
    assert lit(page, event.id) == "asked"
    assert lit(page, actor.id) == f"Ada {EMOJI} Quill"
    assert lit(page, place.id) == "Osterholm"
    # no stretch of the text is lost or doubled
    paragraphs = ["".join(each.itertext()) for each in page.xpath("//article/p")]
    assert paragraphs == one.document.text.split("\n")


def test_overlapping_facts_keep_their_words(ask: Client) -> None:
    one = reading(2)
    page = ask.page(f"/document/{one.document.id}")
    for event in one.events:
        assert lit(page, event.id).startswith(one.text(event))
    for position in one.positions:
        assert lit(page, position.id) == one.text(position)
    for statement in one.statements:
        assert lit(page, statement.id, "said") == "".join(one.text(span) for span in statement.content)
        assert statement.cue and lit(page, statement.id, "cue") == one.text(statement.cue)
    treaty = one.agreements[0]
    assert lit(page, treaty.id) == "the Vesla River Treaty"
    for actor in one.actors:
        assert lit(page, actor.id) == "".join(one.text(mention) for mention in one.mentions if mention.actor == actor.id)
    both = [
        each for each in page.xpath("//article//*[@data-facts]") if {"k-actor", "k-position"} <= set(each.get("class").split())
    ]
    assert [each.text for each in both] == ["Brand"]


def test_every_fact_has_a_card_that_leads_to_its_words(ask: Client) -> None:
    one = reading(1)
    page = ask.page(f"/document/{one.document.id}")
    cards = {card.get("data-fact"): card for card in page.xpath("//aside//li[@data-fact]")}
    listed = (*one.events, *one.statements, *one.positions, *one.agreements, *one.meetings, *one.actors, *one.times, *one.places)
    for fact in listed:
        assert f"#s-{fact.id}" in cards[fact.id].xpath(".//a/@href")
        (spot,) = page.xpath("//article//a[@id=$id]", id=f"s-{fact.id}")
        assert fact.id in spot.xpath("following-sibling::*[@data-facts][1]/@data-facts")[0].split()
    (dispute,) = one.disputes
    assert set(cards[dispute.id].get("data-lights").split()) == {*dispute.side_a, *dispute.side_b}
    assert len(cards) == len(listed) + 1


def test_switches_count_the_facts_of_their_layer(ask: Client) -> None:
    page = ask.page(f"/document/{reading(1).document.id}")
    switches = page.xpath("//label[contains(@class, 'layer')]")
    counts = {each.xpath("string(input/@data-layer)"): int(each.xpath("string(.//small)")) for each in switches}
    assert counts == {
        "event": 2,
        "statement": 2,
        "position": 1,
        "agreement": 1,
        "meeting": 1,
        "actor": 5,
        "time": 1,
        "place": 1,
        "residue": 1,
    }


def test_residue_is_grey_captions_are_told_apart_and_the_headline_stands_once(ask: Client) -> None:
    page = ask.page(f"/document/{captioned().document.id}")
    assert page.xpath("string(//article//h1)") == "Port reopens"
    paragraphs = [(each.get("class"), " ".join(each.text_content().split())) for each in page.xpath("//article/p")]
    assert paragraphs == [
        ("residue", "Home | World | Weather"),
        ("caption", "Caption A crane at dusk."),
        ("body", "The port reopened on Monday."),
    ]
    assert "made by hand" in page.xpath("string(//p[@class='residue']/@title)")
    assert "No fact was read" in page.xpath("string(//aside)")


@pytest.mark.parametrize("one", [reading(0), astral(), hostile()], ids=["plain", "astral", "hostile"])
def test_offsets_of_the_twin_are_code_points(ask: Client, one: Reading) -> None:
    found = json.loads(ask(f"/document/{one.document.id}.json").content)
    text = found["document"]["text"]
    assert text == one.document.text
    assert [text[row["start"] : row["stop"]] for row in found["event"]] == [one.text(event) for event in one.events]


def test_an_event_shows_its_paragraph_and_leads_to_its_document(ask: Client) -> None:
    one = astral()
    page = ask.page(f"/event/{one.events[0].id}")
    (quote,) = page.xpath("//blockquote")
    assert quote.text_content() == one.document.text.split("\n")[0] and quote.xpath("string(.//mark)") == "asked"
    assert f"/document/{one.document.id}#f-{one.events[0].id}" in page.xpath("//a/@href")


def test_a_long_line_of_nothing_takes_no_time() -> None:
    text = "One." + " " * 300_000 + "Two.\n" + "\t" * 300_000 + "\nThree."
    one = Reading(Document(id="long", text=text, title="Long"))
    article = Article(reading=one, events=(), statements=(), positions=(), agreements=(), meetings=(), disputes=())
    started = time.process_time()
    found = [each.pieces[0].text for each in reading_page(article).paragraphs]
    assert time.process_time() - started < 1
    assert [each.split() for each in found] == [["One.", "Two."], ["Three."]]
