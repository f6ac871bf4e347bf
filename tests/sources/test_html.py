from __future__ import annotations

import json

import pytest
from own_pages import HEADLINE, PARAGRAPHS, check, document, failure, page

from sanudo.sources.html import extract

LINKED = {
    "@context": "https://schema.org",
    "@type": ["NewsArticle", "ReportageNewsArticle"],
    "headline": "Ministers sign paper on night trains &amp; couplings",
    "datePublished": "2019-05-14T18:20:00+02:00",
    "author": [{"@type": "Person", "name": "Mette Lund"}, {"@type": "Organization", "name": "The Ferry Gazette"}],
    "publisher": {"@id": "#us"},
}
PUBLISHER = {"@type": "NewsMediaOrganization", "@id": "#us", "name": "The Ferry Gazette"}


def linked(*nodes: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@graph": nodes})}</script>'


def test_the_article_is_freed_of_the_page() -> None:
    found = document(page())
    assert found.text == "\n\n".join((HEADLINE, *PARAGRAPHS))
    assert [block.kind for block in found.blocks] == ["title", *["body"] * 4]
    check(found)


def test_json_ld_counts_first_and_only_people_are_authors() -> None:
    found = document(page("<meta property='og:title' content='Another title'>" + linked(LINKED, PUBLISHER)))
    assert found.title == "Ministers sign paper on night trains & couplings"
    assert (found.published, found.byline, found.outlet) == ("2019-05-14", ("Mette Lund",), "The Ferry Gazette")


def test_the_article_is_told_from_the_other_nodes_of_json_ld() -> None:
    site = {"@type": "WebPage", "name": "Ferry", "datePublished": "2001-01-01"}
    others = {
        "@type": "ItemList",
        "itemListElement": [{"@type": "NewsArticle", "headline": "Fish", "datePublished": "2011-01-01"}],
    }
    found = document(page(linked(site, others, LINKED)))
    assert (found.title, found.published) == ("Ministers sign paper on night trains & couplings", "2019-05-14")


@pytest.mark.parametrize(
    "script",
    [
        '<!-- {"@type": "NewsArticle", "headline": "Night trains at last", "datePublished": "2019-05-14"} -->',
        '{"@type": "NewsArticle", "headline": "Night trains at last", "datePublished": "2019-05-14",}',
        '{"@type": "NewsArticle", "headline": "Night trains at last", "datePublished": "2019-05-14", "author": ',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Night trains at last", "datePublished": "2019-05-14"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "Night trains\n at last", "datePublished": "2019-05-14"}',
    ],
)
def test_broken_json_ld_still_tells_headline_and_date(script: str) -> None:
    found = document(page(f'<script type="application/ld+json">{script}</script>'))
    assert (found.title, found.published) == ("Night trains at last", "2019-05-14")


def test_meta_tags() -> None:
    head = """<title>Paper on night trains signed | The Ferry Gazette</title>
    <meta property="og:title" content="Paper on night trains signed | The Ferry Gazette">
    <meta property="og:site_name" content="The Ferry Gazette">
    <meta property="article:published_time" content="2019-05-14T08:00:00+01:00">
    <meta name="author" content="By Mette Lund and Karl Friis">
    <link rel="canonical" href="https://ferrygazette.example/news/night-trains">"""
    found = document(page(head))
    assert found.title == "Paper on night trains signed"
    assert (found.outlet, found.published) == ("The Ferry Gazette", "2019-05-14")
    assert found.byline == ("Mette Lund", "Karl Friis")
    assert found.url == "https://ferrygazette.example/news/night-trains"


def test_a_page_without_meta_data_is_read_by_eye() -> None:
    head = "<title>Ministers sign paper on night trains - The Ferry Gazette</title>"
    above = "<p class='byline'>By Mette Lund</p><p>Published 14 May 2019</p>"
    found = document(page(head, above=above), url="https://www.ferrygazette.example/a/77")
    assert (found.title, found.published, found.outlet, found.byline) == (
        HEADLINE,
        "2019-05-14",
        "The Ferry Gazette",
        ("Mette Lund",),
    )


def test_the_day_in_the_address_is_the_papers_own() -> None:
    head = """<meta property="article:published_time" content="2019-05-15T03:30:00Z">"""
    assert document(page(head), url="https://ferrygazette.example/2019/05/14/night-trains").published == "2019-05-14"


def test_the_line_beside_the_headline_puts_the_servers_clock_right() -> None:
    head = """<meta property="article:published_time" content="2019-05-15T03:30:00Z">"""
    assert document(page(head, above="<p>May 14, 2019</p>")).published == "2019-05-14"
    assert document(page(head, above="<p>Updated May 20, 2019</p>")).published == "2019-05-15"


@pytest.mark.parametrize(("locale", "day"), [("en_GB", "2019-04-05"), ("de_DE", "2019-04-05")])
def test_the_locale_tells_day_from_month(locale: str, day: str) -> None:
    found = document(page(f"<meta property='og:locale' content='{locale}'>", above="<p>Published 05/04/2019</p>"), language="en")
    assert (found.published, found.published_note) == (day, "")


def test_an_ambiguous_date_carries_a_note_and_follows_the_setting() -> None:
    data = page(above="<p>Published 05/04/2019</p>")
    assert document(data).published_note
    assert document(data, date_order="day-first").published == "2019-04-05"
    assert document(data, date_order="month-first").published == "2019-05-04"


def test_promotions_within_the_article_are_labelled_not_cut() -> None:
    promotion = "Sign up for our newsletter to get the best of the harbour in your inbox."
    body = (*PARAGRAPHS[:2], promotion, *PARAGRAPHS[2:])
    found = document(page(body=body))
    kinds = {found.text[block.start : block.stop]: block.kind for block in found.blocks}
    assert kinds[promotion] == "promo"
    assert [kinds[paragraph] for paragraph in PARAGRAPHS] == ["body"] * 4


def test_a_paragraph_that_is_nothing_but_a_link_is_a_promotion() -> None:
    body = (*PARAGRAPHS, "<a href='/fish'>Mackerel prices fall for the third week running in the north</a>")
    found = document(page(body=body))
    linked_blocks = [block for block in found.blocks if "Mackerel" in found.text[block.start : block.stop]]
    assert all(block.kind == "promo" for block in linked_blocks)
    check(found)


def test_headings_and_lists_of_an_article_are_kept() -> None:
    points = "<li>The report on the couplings is due in October</li><li>The buffet is to be discussed in Ghent</li>"
    found = document(page(body=(*PARAGRAPHS, f"</p><h2>What next</h2><ul>{points}</ul><p>{PARAGRAPHS[0]} Again.")))
    assert "The buffet is to be discussed in Ghent" in found.text
    kinds = {block.kind for block in found.blocks if "Ghent" in found.text[block.start : block.stop]}
    assert kinds == {"body"}


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("iso-8859-1", "iso-8859-1"), ("cp1252", "windows-1252"), ("utf-8", "iso-8859-1"), ("utf-16", "utf-16")],
)
def test_encodings(encoding: str, declared: str) -> None:
    body = tuple(paragraph.replace("Aalborg", "Ålborg") for paragraph in PARAGRAPHS)
    data = page(body=body).decode().replace("charset='utf-8'", f"charset={declared}").replace("©", "(c)").encode(encoding)
    assert "Ålborg" in document(data).text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"<html></html>", "No article"),
        (b"<html><body><p></p></body></html>", "No article"),
        (b"<html>\x00\x01\x02\x03\x04\x05\x06\x07\x08" * 50, "not text"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "picture"),
        (b"<html><body>" + b"<b>x</b>" * 160_000, "elements"),
    ],
)
def test_what_is_no_page_is_a_failure(data: bytes, words: str) -> None:
    found = failure(data)
    assert words in found.error
    assert found.origin == "page.html"


def test_deep_nesting_is_survived() -> None:
    found = extract(b"<html><body>" + b"<div>" * 100_000 + b"deep")
    assert found.known.title is None


def test_what_is_known_of_the_address_from_outside_counts() -> None:
    found = extract(page("<link rel='canonical' href='https://a.example/x'>"), url="https://b.example/y")
    assert found.known.url == "https://b.example/y"
    assert extract(page("<link rel='canonical' href='https://a.example/x'>")).known.url == "https://a.example/x"


def test_an_article_in_several_containers_is_read_whole() -> None:
    later = tuple(
        f"On the {number}th day the couplings were looked at again, by {number} men and a dog, and found short."
        for number in range(5, 12)
    )
    halves = [f"<div class='grid story-body'>{''.join(f'<p>{text}</p>' for text in part)}</div>" for part in (PARAGRAPHS, later)]
    advertisement = "<div class='ad'><span>Advertisement</span></div>"
    found = document(f"<html><body><article><h1>{HEADLINE}</h1>{advertisement.join(halves)}</article></body></html>".encode())
    assert found.text == "\n\n".join((HEADLINE, *PARAGRAPHS, *later))
