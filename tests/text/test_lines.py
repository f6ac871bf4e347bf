"""Flattened pages: what each line is for, and what the page says of its article. The pages are our own."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanudo.text.lines import Masthead, read_lines
from sanudo.types import Block

BODY = (
    "Foreign Minister Ines Falk of Norland met her Sudmark counterpart on Wednesday to sign the Vesla Treaty, ending long talks.",
    '"We are ready," Falk said. She thanked the mediators, who had worked all night on the last two articles of it.',
    "Sudmark's army had arrested twelve fishermen in February; Norland denied they were spies, and all were freed last week.",
)
PAGE = "\n".join(
    (
        "Home | World | Politics | Sport",
        "Subscribe to our newsletter",
        "The Harbour Gazette",
        "Norland and Sudmark sign river treaty",
        "By Ada Quill",
        "March 3, 2021",
        "Falk signs the treaty at a long table. Photo: Jon Reel/Harbour Gazette",
        f"OSTERHOLM, March 3 (HNS) - {BODY[0]}",
        *BODY[1:],
        "(Reporting by Ada Quill; Editing by Sam Tor)",
        "Read more: Nine years of talks in five charts",
        "We use cookies to improve your experience. Accept",
        "© 2021 The Harbour Gazette. All rights reserved.",
    )
)


def kinds(text: str, found: Masthead) -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for block in found.blocks:
        table.setdefault(block.kind, []).append(text[block.start : block.stop])
    return table


def test_a_page_is_told_apart() -> None:
    found = read_lines(PAGE)
    table = kinds(PAGE, found)
    assert table["body"] == list(BODY)
    assert table["title"] == ["Norland and Sudmark sign river treaty"]
    assert table["byline"] == ["By Ada Quill"]
    assert table["dateline"] == ["March 3, 2021", "OSTERHOLM, March 3 (HNS) -"]
    assert table["caption"] == ["Falk signs the treaty at a long table. Photo: Jon Reel/Harbour Gazette"]
    assert table["credit"] == ["(Reporting by Ada Quill; Editing by Sam Tor)"]
    assert "Subscribe to our newsletter" in table["promo"] and "Read more: Nine years of talks in five charts" in table["promo"]
    assert table["legal"] == [
        "We use cookies to improve your experience. Accept",
        "© 2021 The Harbour Gazette. All rights reserved.",
    ]


def test_what_a_page_says_of_its_article() -> None:
    found = read_lines(PAGE)
    assert (found.title, found.byline, found.outlet) == (
        "Norland and Sudmark sign river treaty",
        ("Ada Quill",),
        "The Harbour Gazette",
    )
    assert (found.published, found.published_note) == ("2021-03-03", "")


RECIPE = (
    "Ingredients",
    "2 cups brown flour",
    "1 tsp sea salt",
    "3 tbsp honey",
    "½ cup warm milk",
    "Method",
    "Heat the oven and grease a tin.",
    "Mix everything in a bowl",
    "Bake until golden.",
)


def test_a_list_within_an_article_is_kept_and_the_menu_above_it_is_not() -> None:
    menu = ("Home", "World", "Politics", "Business", "Sport", "Culture", "Log in", "Subscribe", "Newsletters")
    text = "\n".join((*menu, "Bread for the peace table", "By Ada Quill", "3 March 2021", *BODY, *RECIPE, BODY[1]))
    table = kinds(text, read_lines(text))
    assert table["body"] == [*BODY, *RECIPE, BODY[1]]
    assert {"Log in", "Subscribe"} <= {*table["nav"], *table["promo"]}


def test_a_site_name_that_opens_a_menu_is_menu() -> None:
    text = "\n".join(
        ("The Harbour Gazette | Tides | Puzzles | Weddings", "Norland and Sudmark sign treaty", "3 March 2021", "", *BODY)
    )
    found = read_lines(text)
    assert found.outlet == "The Harbour Gazette"
    assert kinds(text, found)["nav"] == ["The Harbour Gazette | Tides | Puzzles | Weddings"]


def test_alt_text_above_its_caption_is_no_title() -> None:
    picture = (
        "Minister Ines Falk, in a red coat, holds a pen\nInes Falk before the signing. Credit… Jon Reel for The Harbour Gazette"
    )
    text = "\n\n".join(("Norland and Sudmark sign river treaty", picture, "By Ada Quill\n3 March 2021", *BODY))
    found = read_lines(text)
    assert (found.title, found.byline) == ("Norland and Sudmark sign river treaty", ("Ada Quill",))
    assert kinds(text, found)["caption"] == picture.split("\n")


def test_what_is_known_from_outside_wins() -> None:
    text = "\n\n".join(("River treaty signed in the north", "5/4/2019", *BODY))
    assert read_lines(text, order="day-first").published == "2019-04-05"
    assert read_lines(text, order="month-first").published == "2019-05-04"
    assert read_lines(text, outlet="The Harbour Gazette").outlet == "The Harbour Gazette"
    assert read_lines("\n\n".join(BODY), url="https://example.org/2019/05/14/treaty").published == "2019-05-14"


def test_a_day_without_its_year_carries_a_note() -> None:
    text = (
        f"OSTERHOLM, March 3 (HNS) - {BODY[0]}\n\nThe talks began in 2012 and were broken off in 2020; they were to end in 2021."
    )
    found = read_lines(text)
    assert found.published is None or found.published_note


def test_plain_paragraphs_are_all_article() -> None:
    text = "\n\n".join(BODY)
    assert kinds(text, read_lines(text)) == {"body": list(BODY)}


def test_every_block_says_why() -> None:
    assert all(block.reason for block in read_lines(PAGE).blocks)


@pytest.mark.parametrize("text", ["", "   \n\t\n", "\n" * 50, "\x00", "·", "﻿"])
def test_next_to_nothing(text: str) -> None:
    found = read_lines(text)
    assert found.byline == () and (text.strip() == "" or found.blocks)


def check_blocks(text: str, blocks: tuple[Block, ...]) -> None:
    covered = bytearray(len(text))
    for block in blocks:
        assert 0 <= block.start < block.stop <= len(text)
        covered[block.start : block.stop] = b"\x01" * (block.stop - block.start)
    assert all(before.stop <= after.start for before, after in pairwise(blocks))
    assert [place for place, letter in enumerate(text) if not letter.isspace() and not covered[place]] == []


FURNITURE = st.sampled_from(
    (
        "Home | World | Politics | Sport",
        "Share this article",
        "By Ada Quill and Sam Tor",
        "By ADA QUILL, Staff Writer",
        "14:05 The doors are open.",
        "9.30am GMT",
        "March 3, 2021 12:15 EST",
        "5/4/2019",
        "© 2021 The Harbour Gazette",
        "Advertisement",
        "a man in a suit: The envoy leaves. © Reel/HNS The envoy leaves. Twelve more words stand here to make it long enough.",
        "PRESENTER (Ana Prado): And what did the minister say?",
        "Comments (12)",
        "MORE FROM THE HARBOUR GAZETTE",
        "-ends-",
        "(Reporting by Ada Quill)",
        "*",
        "[Photo: a harbour]",
        *BODY,
    )
)
PAGES = st.lists(FURNITURE | st.text(max_size=40), max_size=14).flatmap(
    lambda lines: st.sampled_from(("\n", "\n\n", "\r\n", " \n\t")).map(lambda end: end.join(lines))
)


@settings(max_examples=150, deadline=None)
@given(PAGES | st.text(max_size=200))
def test_blocks_cover_every_character_in_order(text: str) -> None:
    found = read_lines(text)
    check_blocks(text, found.blocks)
    assert found == read_lines(text)


def test_one_endless_line_is_read() -> None:
    text = "The talks went on and on, " * 4000
    check_blocks(text, read_lines(text).blocks)
