"""Feeds, sitemaps, OPML and lists as entries."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.errors import InputError
from sanudo.watch.feeds import Entry, read_listing, sources

BASE = "https://paper.example/feeds/world.xml"


def test_rss() -> None:
    found = read_listing(
        b"""<?xml version="1.0"?><rss version="2.0"><channel><title>The Paper</title><ttl>15</ttl>
        <item><title>Talks &amp; more</title><link>/news/1?a=1&amp;b=2</link>
        <pubDate>Tue, 14 May 2019 09:30:00 +0200</pubDate></item>
        <item><title>No link</title></item>
        <item><guid>https://paper.example/news/2</guid></item></channel></rss>""",
        BASE,
    )
    assert (found.kind, found.title, found.pause) == ("feed", "The Paper", 900)
    assert found.entries == (
        Entry(url="https://paper.example/news/1?a=1&b=2", title="Talks & more", published="2019-05-14T07:30:00Z"),
        Entry(url="https://paper.example/news/2"),
    )


def test_atom_keeps_publication_and_change_apart() -> None:
    found = read_listing(
        b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><title>A</title>
        <link rel="alternate" href="https://paper.example/a"/><published>2019-05-14T09:00:00Z</published>
        <updated>2019-05-15T10:00:00Z</updated></entry>
        <entry><link href="/b"/><updated>2019-05-16T10:00:00Z</updated></entry></feed>""",
        BASE,
    )
    one, two = found.entries
    assert (one.published, one.updated) == ("2019-05-14T09:00:00Z", "2019-05-15T10:00:00Z")
    assert (two.published, two.updated) == (None, "2019-05-16T10:00:00Z")


def test_news_sitemap_packed() -> None:
    found = read_listing(
        gzip.compress(
            b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
            xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://paper.example/n</loc>
            <lastmod>2019-05-15</lastmod><news:news><news:publication_date>2019-05-14T08:00:00+03:00</news:publication_date>
            <news:title>A title</news:title></news:news></url><url><loc>mailto:x</loc></url></urlset>"""
        ),
        BASE,
    )
    entry = Entry(
        url="https://paper.example/n", title="A title", published="2019-05-14T05:00:00Z", updated="2019-05-15T00:00:00Z"
    )
    assert (found.kind, found.entries) == ("sitemap", (entry,))


def test_sitemap_index() -> None:
    found = read_listing(b"<sitemapindex><sitemap><loc>https://paper.example/s1.xml</loc></sitemap></sitemapindex>", BASE)
    assert (found.kind, [each.url for each in found.lists]) == ("index", ["https://paper.example/s1.xml"])


def test_entities_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hidden", encoding="utf-8")
    data = (
        f'<?xml version="1.0"?><!DOCTYPE u [<!ENTITY x SYSTEM "file://{secret}">]>'
        "<urlset><url><loc>https://a.example/&x;</loc></url></urlset>"
    )
    assert "hidden" not in str(read_listing(data.encode(), BASE))


def test_a_page_is_a_page_and_other_xml_is_refused() -> None:
    assert read_listing(b"<!doctype html><html><body>news</body></html>", BASE).kind == "page"
    with pytest.raises(InputError, match="no feed"):
        read_listing(b'<?xml version="1.0"?><invoice/>', BASE)


@given(st.binary(max_size=400), st.sampled_from([b"<rss>", b"<feed>", b"<urlset>", b"<sitemapindex>", b"", b"\x1f\x8b"]))
def test_any_bytes_are_read_or_refused(data: bytes, head: bytes) -> None:
    try:
        found = read_listing(head + data, BASE)
    except InputError:
        return
    assert all(entry.url.startswith("http") for entry in (*found.entries, *found.lists))


def test_what_the_user_names(tmp_path: Path) -> None:
    opml, listed = tmp_path / "feeds.opml", tmp_path / "feeds.txt"
    opml.write_text(
        '<opml version="2.0"><body><outline text="World"><outline text="P" xmlUrl="https://p.example/rss"/></outline></body></opml>',
        encoding="utf-8",
    )
    listed.write_text("# papers\nhttps://q.example/atom  # daily\n\n", encoding="utf-8")
    assert list(sources((str(opml), str(listed), "https://r.example/x"))) == [
        ("https://p.example/rss", "P"),
        ("https://q.example/atom", None),
        ("https://r.example/x", None),
    ]


def test_a_bad_list_names_the_line(tmp_path: Path) -> None:
    listed = tmp_path / "feeds.txt"
    listed.write_text("https://q.example/atom\nq.example/rss\n", encoding="utf-8")
    with pytest.raises(InputError, match="line 2"):
        list(sources((str(listed),)))
    with pytest.raises(InputError, match="neither an address nor a file"):
        list(sources(("feeds.opml",)))
