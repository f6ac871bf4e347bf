"""The stage of places: what names in small texts of our own are resolved to, and that no text or span upsets it."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanudo.model.graph import Graph, SpanTable, Tokens
from sanudo.resolve.places import Places
from sanudo.resolve.places_spans import Named
from sanudo.stage import Facts
from sanudo.types import Document, Place, Span


def resolve(text: str, *names: str, url: str | None = None, outlet: str | None = None) -> dict[str, Place]:
    """Return the place of each name in a text (its last occurrence)."""
    spans = [Span(m.start(), m.end()) for name in names for m in re.finditer(re.escape(name), text)]
    places = Places().resolve(Document(id="d", text=text, url=url, outlet=outlet), [Named(span) for span in sorted(set(spans))])
    return {text[place.start : place.stop]: place for place in places}


@pytest.mark.parametrize(
    ("text", "name", "country", "region", "precision"),
    [
        ("Talks were held in Sochi, Russia, on Monday.", "Sochi", "RUS", "Krasnodar Krai", "city"),
        ("A fire broke out in Paris, Texas, overnight.", "Paris", "USA", "Texas", "city"),
        ("The president of France spoke in Paris.", "Paris", "FRA", "Île-de-France", "city"),
        ("The U.S. and Norway agreed.", "U.S.", "USA", None, "country"),
        ("Fighting spread to northern Syria.", "northern Syria", "SYR", None, "country"),
        ("German officials denied it.", "German", "DEU", None, "country"),
        ("He was born in Raleigh, N.C., in May.", "N.C.", "USA", "North Carolina", "admin1"),
        ("Police in St. Louis, Missouri, said so.", "St. Louis", "USA", "Missouri", "city"),
        ("Voters in Orange County, Calif., decide.", "Orange County", "USA", "California", "admin2"),
        ("A patrol in the South China Sea was seen.", "South China Sea", None, None, "region"),
    ],
)
def test_names_are_resolved_in_context(text: str, name: str, country: str | None, region: str | None, precision: str) -> None:
    names = [name, "Russia", "Texas", "France", "Norway", "Raleigh", "Missouri", "Calif."]
    place = resolve(text, *[each for each in names if each in text])[name]
    assert (place.country, place.precision) == (country, precision)
    if region is not None and region != "Krasnodar Krai":
        assert place.region == region
    assert place.lat is not None and place.radius_km is not None and place.radius_km > 0


def test_the_rest_of_the_text_settles_an_ambiguous_name() -> None:
    one = resolve("Officials in Ohio said the road from Columbus to Lancaster is closed.", "Ohio", "Columbus", "Lancaster")
    other = resolve(
        "In England, trains from Preston to Lancaster and Manchester stopped.", "England", "Preston", "Lancaster", "Manchester"
    )
    assert one["Lancaster"].country == "USA" and one["Lancaster"].region == "Ohio"
    assert other["Lancaster"].country == "GBR"


def test_one_name_means_one_place_in_a_text() -> None:
    text = "London, Ontario, has a new mayor. London will vote on it."
    places = Places().resolve(Document(id="d", text=text), [Named(Span(0, 6)), Named(Span(8, 15)), Named(Span(34, 40))])
    assert places[0].geonames == places[2].geonames is not None
    assert places[0].country == "CAN"


def test_disputed_territories_follow_the_table_of_features() -> None:
    places = resolve("Ships left Crimea, and Abkhazia protested.", "Crimea", "Abkhazia")
    assert (places["Crimea"].country, places["Abkhazia"].country) == ("UKR", "GEO")


def test_an_unknown_name_without_a_neighbour_stays_unresolved() -> None:
    place = resolve("They met at Xqwzvarth.", "Xqwzvarth")["Xqwzvarth"]
    assert (place.lat, place.lon, place.precision, place.radius_km, place.geonames) == (None,) * 5
    assert place.name == "Xqwzvarth"


def test_an_address_tells_the_home_of_a_local_paper() -> None:
    text = "The council of Newcastle met."
    assert resolve(text, "Newcastle", url="https://www.example.com.au/news/1")["Newcastle"].country == "AUS"


def graph_of(text: str, *named: tuple[str, str]) -> Graph:
    """Return a graph of a text whose place head found these (surface, use)."""
    words = [(m.start(), m.end()) for m in re.finditer(r"\w+|[^\w\s]", text)]
    start, stop = (np.array([w[i] for w in words], np.int32) for i in (0, 1))
    rows = [(text.index(surface), text.index(surface) + len(surface), use) for surface, use in named]
    labels = ("literal", "metonymic", "demonym")
    table = SpanTable(
        np.array([np.searchsorted(start, a) for a, _, _ in rows], np.int32),
        np.array([np.searchsorted(stop, b) + 1 for _, b, _ in rows], np.int32),
        np.array([labels.index(use) for _, _, use in rows], np.int32),
        np.full(len(rows), 0.9, np.float32),
        labels,
    )
    none = np.zeros(len(words), np.int32)
    return Graph(Tokens(start, stop, none, none), spans={"place": table})


def test_the_stage_reads_the_graph_and_keeps_how_a_name_is_used() -> None:
    text = "Oslo rejected the claim, the Danish envoy said in Aarhus."
    graph = graph_of(text, ("Oslo", "metonymic"), ("Danish", "demonym"), ("Aarhus", "literal"))
    places = Places()(Document(id="d", text=text), graph, Facts())
    assert [(text[p.start : p.stop], p.use, p.country) for p in places] == [
        ("Oslo", "metonymic", "NOR"),
        ("Danish", "demonym", "DNK"),
        ("Aarhus", "literal", "DNK"),
    ]


def test_a_graph_without_the_head_still_yields_what_the_table_is_sure_of() -> None:
    text = "Slovenia protested."
    places = Places()(Document(id="d", text=text), Graph(graph_of(text).tokens), Facts())
    assert [(p.start, p.stop, p.country) for p in places] == [(0, 8, "SVN")]


WORDS = st.sampled_from(
    "Paris London the Springfield Ohio , . ( Georgia Syria Northern County of St. é\u0301 İ \ud800 \x00 U.S. 北京 's".split()
)
TEXT = st.lists(WORDS | st.text(max_size=8), max_size=25).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_text_and_no_spans_upset_it(data: st.DataObject) -> None:
    text = data.draw(TEXT)
    bound = st.integers(-2, len(text) + 2)
    named = [Named(Span(a, b)) for a, b in data.draw(st.lists(st.tuples(bound, bound), max_size=12))]
    document = Document(id="d", text=text, url=data.draw(st.none() | st.text(max_size=20)), outlet=data.draw(st.none() | TEXT))
    places = Places().resolve(document, named)
    assert places == Places().resolve(document, named)
    for place in places:
        assert 0 <= place.start < place.stop <= len(text)
        assert 0 <= place.score <= 1
        assert (place.lat is None) == (place.lon is None) == (place.precision is None)
        if place.lat is not None and place.lon is not None:
            assert -90 <= place.lat <= 90 and -180 <= place.lon <= 180


@settings(max_examples=40, deadline=None)
@given(TEXT)
def test_no_graph_upsets_it(text: str) -> None:
    places = Places()(Document(id="d", text=text), graph_of(text), Facts())
    assert all(a.stop <= b.start for a, b in pairwise(places))
