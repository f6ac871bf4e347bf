from __future__ import annotations

import gzip

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from own_pages import HEADLINE, PARAGRAPHS, check, document, failure, read

from sanudo.types import Document

TEXT = "\n\n".join((HEADLINE, "By Mette Lund\nMay 14, 2019", *PARAGRAPHS))


@pytest.mark.parametrize("text", [TEXT, TEXT.replace("\n", "\r\n"), f"\n\n  {TEXT} \xa0\u2028\n", TEXT.replace(" ", "\xa0", 5)])
def test_a_text_keeps_every_character(text: str) -> None:
    found = document(text.encode(), "a.txt")
    assert found.text == text
    check(found)


def test_a_text_says_who_wrote_it_and_when() -> None:
    found = document(TEXT.encode(), "a.txt")
    assert (found.title, found.byline, found.published, found.origin) == (HEADLINE, ("Mette Lund",), "2019-05-14", "a.txt")


def test_settings_hold_where_the_text_says_nothing() -> None:
    bare = "\n\n".join(PARAGRAPHS).encode()
    chosen = {"outlet": "The Ferry Gazette", "published": "2019-05-20", "url": "https://f.example/1", "rights": "CC0"}
    found = document(bare, "a.txt", **chosen)
    assert (found.outlet, found.published, found.url, found.rights) == tuple(chosen.values())
    assert document(TEXT.encode(), "a.txt", **chosen).published == "2019-05-14"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_of_a_text(encoding: str) -> None:
    text = TEXT.replace('"We', "“We").replace('timetable,"', "timetable,”")
    assert document(text.encode(encoding), "a.txt").text == text


def test_damaged_utf8_is_read_as_utf8() -> None:
    data = (TEXT + " Café à la carte, naïve, Ålborg.").encode() + b"\xc3"
    assert "Café à la carte, naïve, Ålborg." in document(data, "a.txt").text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t\n", "no text"),
        (b"text\x00text" * 20, "not text"),
        (bytes(range(256)) * 8, "not text"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "office document"),
        (gzip.compress(TEXT.encode())[:-30], "cut short"),
        (gzip.compress(TEXT.encode())[:20] + b"\xff\x00" * 20, "damaged"),
        (gzip.compress(b"bomb " * 20_000_000, 9), "64 MB"),
        (b"word " * 300_000, "1,000,000"),
    ],
)
def test_what_is_no_text_is_a_failure(data: bytes, words: str) -> None:
    name = "a.txt.gz" if data.startswith(b"\x1f\x8b") else "a.txt"
    found = failure(data, name)
    assert words in found.error
    assert found.stage == "source"


def test_a_text_in_another_language_is_set_aside() -> None:
    german = (
        "Der Bundestag hat am Donnerstag beschlossen, dass die Regierung den Vertrag kündigen soll, was viele nicht wollen. " * 4
    )
    found = failure(german.encode(), "a.txt")
    assert (found.stage, "German" in found.error, "en" in found.hint) == ("language", True, True)
    assert document(german.encode(), "a.txt", language="en").language == "en"
    assert failure(TEXT.encode(), "a.txt", language="de").stage == "language"


@pytest.mark.parametrize("text", ["Zug fährt ab.", "Maria Ossenbrück, Jürgen Klöß, Sepp Huber", "1 2 3", "???"])
def test_what_is_too_short_to_tell_passes_as_english(text: str) -> None:
    check(document(text.encode(), "a.txt"))


def test_a_short_text_in_another_script_is_set_aside() -> None:
    assert (
        failure(
            "国务院总理周一在北京会见了来访的外交部长，双方就贸易问题交换了意见，并同意继续磋商，以期早日达成协议。".encode(),
            "a.txt",
        ).stage
        == "language"
    )


MARKDOWN = f"""---
title: "{HEADLINE}"
date: 14/05/2019
authors:
  - Mette Lund
  - Karl Friis
source: The Ferry Gazette
---

# Night trains, *at last*

{PARAGRAPHS[0]}

## The buffet

- [{PARAGRAPHS[1]}](https://f.example/x)

***

> **{PARAGRAPHS[2]}**
"""


def test_markdown_with_front_matter() -> None:
    found = document(MARKDOWN.encode(), "a.md")
    assert (found.title, found.published, found.outlet) == (HEADLINE, "2019-05-14", "The Ferry Gazette")
    assert found.byline == ("Mette Lund", "Karl Friis")
    assert found.text == MARKDOWN
    check(found)
    kinds = {found.text[block.start : block.stop]: block.kind for block in found.blocks}
    assert kinds["# Night trains, *at last*"] == "title"
    assert kinds[f"> **{PARAGRAPHS[2]}**"] == "body"


def test_markdown_without_front_matter_is_titled_by_its_heading() -> None:
    found = document(f"# Night trains, *at last*\n\n{PARAGRAPHS[0]}\n".encode(), "a.md")
    assert found.title == "Night trains, at last"


@settings(deadline=None, max_examples=150)
@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_no_bytes_raise(data: bytes) -> None:
    for name in ("a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.csv", "a.tsv", "a.warc", "a.txt.gz", "a"):
        found = read(data, name)
        if isinstance(found, Document):
            check(found)


@settings(deadline=None, max_examples=150)
@given(
    st.lists(
        st.sampled_from(
            ["# ", "***", "- ", "> ", "---", "\n", "\n\n", "The minister spoke.", "[a](b)", "`", "_x_", "title: x", " "]
        ),
        max_size=20,
    )
)
def test_any_markdown_is_covered_by_blocks(pieces: list[str]) -> None:
    found = read("".join(pieces).encode(), "a.md")
    if isinstance(found, Document):
        check(found)


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div>",
                "<h1>",
                "<li>",
                "<br>",
                "<table><td>",
                "<script>",
                "&nbsp;",
                "<a href=x>",
                "The minister met them. ",
                "\x00",
                "<!--",
                "]]>",
            ]
        ),
        max_size=40,
    )
)
def test_any_markup_is_read_or_refused(pieces: list[str]) -> None:
    found = read(("<html><body>" + "".join(pieces)).encode(), "a.html")
    if isinstance(found, Document):
        check(found)
