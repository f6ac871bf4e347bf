"""The small parts of the desk: what is asked for, words, periods, charts, links."""

from __future__ import annotations

import datetime
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.errors import SettingsError
from sanudo.serve import wording
from sanudo.serve.asking import Asked
from sanudo.serve.charts import HEIGHT, WIDTH, Bar, shares, upright
from sanudo.serve.periods import bounds, periods

PAIRS = st.lists(st.tuples(st.sampled_from("abc"), st.text(max_size=5)), max_size=6)


@given(PAIRS)
def test_an_address_says_what_was_asked_for(pairs: list[tuple[str, str]]) -> None:
    asked = Asked(pairs)
    again = Asked(parse_qsl(asked.query().removeprefix("?")))
    assert again.pairs() == asked.pairs()
    assert all(value.strip() == value != "" for _, value in asked.pairs())
    for name, value in asked.pairs():
        assert (name, value) not in Asked(parse_qsl(asked.without(name, value).removeprefix("?"))).pairs()


def test_an_address_is_changed_in_part() -> None:
    asked = Asked([("text", "river treaty"), ("status", "planned"), ("status", "denied"), ("page", "3")])
    assert asked.query(page=4) == "?text=river+treaty&status=planned&status=denied&page=4"
    assert asked.query(page=None, status=["actual"]) == "?text=river+treaty&status=actual"
    assert asked.without("status", "planned") == "?text=river+treaty&status=denied"


@pytest.mark.parametrize("value", ["0", "-1", "1.5", "x", "٣", "1001", "9" * 5000])
def test_a_number_out_of_bounds_is_refused(value: str) -> None:
    with pytest.raises(SettingsError, match="makes no sense"):
        Asked([("limit", value)]).number("limit", 50, 1, 1000)


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("2019-05-14", "14 May 2019"),
        ("2019-05", "May 2019"),
        ("2019", "2019"),
        ("2019-13", "2019-13"),
        ("P3D", "P3D"),
        (None, ""),
        (datetime.date(2020, 1, 2), "2 January 2020"),
    ],
)
def test_dates_are_told_at_their_precision(date: str | datetime.date | None, told: str) -> None:
    assert wording.day(date) == told


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://a.example/x?y=1", True),
        ("http://a.example", True),
        ("javascript:alert(1)", False),
        (" JavaScript:alert(1)", False),
        ("data:text/html,x", False),
        ("//a.example", False),
        ("http://[", False),
        ("", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_become_links(url: str | None, safe: bool) -> None:
    assert bool(wording.safe_url(url)) == safe


def test_wikidata_items_become_links_and_nothing_else_does() -> None:
    assert wording.wikidata_url("Q42").endswith("/Q42")
    assert wording.wikidata_url("Q42/../x") == wording.wikidata_url(None) == ""


@given(st.text(max_size=60), st.data())
def test_a_passage_on_one_line_keeps_its_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    before, within, after = wording.around(text, start, stop)
    assert "".join((before + within + after).split()) == "".join(text.split())
    assert "".join(within.split()) == "".join(text[start:stop].split())
    short, same, rest = wording.around(text, start, stop, room=10)
    assert (same, rest) == (within, after) and len(short) <= 32


@given(st.text(max_size=40), st.text(max_size=10))
def test_found_words_are_cut_out_and_nothing_is_lost(text: str, search: str) -> None:
    pieces = wording.found_in(text, search)
    assert "".join(piece for piece, _ in pieces) == text


def test_found_words_are_found_whatever_their_capitals() -> None:
    assert wording.found_in("The TREATY of a river", 'treaty "a river"') == [
        ("The ", False),
        ("TREATY", True),
        (" of ", False),
        ("a river", True),
    ]


def test_months_without_documents_have_their_place() -> None:
    assert periods({"2019-11": 1, "2020-02": 4}) == (["2019-11", "2019-12", "2020-01", "2020-02"], 0)
    names, beyond = periods({"1991-03": 1, "2024-12": 1, "2001-01": 1})
    assert names[::33] == ["1991", "2024"] and beyond == 0
    assert periods({}) == ([], 0)


def test_what_lies_far_from_the_rest_does_not_squeeze_it() -> None:
    assert periods({"1962-10": 1, "2019-04": 60, "2019-06": 50, "2031-01": 1}) == (["2019-04", "2019-05", "2019-06"], 2)
    # where a tenth lies far away it is no stray
    names, beyond = periods({"1962-10": 12, "2019-04": 60, "2019-06": 50})
    assert names[0] == "1962" and beyond == 0


def test_bounds_of_months_and_years() -> None:
    assert bounds("2020-02") == ("2020-02-01", "2020-02-29") and bounds("1999") == ("1999-01-01", "1999-12-31")


@given(st.lists(st.lists(st.integers(0, 99), max_size=4), max_size=30))
def test_bars_are_as_high_as_they_are_large_and_stay_in_their_room(sizes: list[list[int]]) -> None:
    chart = upright([Bar(str(n), tuple((f"q{k}", float(size)) for k, size in enumerate(bar))) for n, bar in enumerate(sizes)])
    highest = max((sum(bar) for bar in sizes), default=0)
    for drawn, bar in zip(chart.bars, sizes, strict=True):
        assert sum(box.height for box in drawn.boxes) == pytest.approx(sum(bar) / highest * HEIGHT if highest else 0, abs=0.1)
        for box in drawn.boxes:
            assert drawn.room.x <= box.x and box.x + box.width <= drawn.room.x + drawn.room.width + 0.02 <= WIDTH + 0.1
            assert box.y >= -0.05 and box.y + box.height <= HEIGHT + 0.05


def test_shares_lie_side_by_side() -> None:
    assert [(box.style, box.x, box.width) for box in shares([("a", 1), ("b", 0), ("c", 3)], 8)] == [
        ("a", 0, 12.5),
        ("c", 12.5, 37.5),
    ]
    assert shares([("a", 0)], 0) == ()
