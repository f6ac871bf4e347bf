"""Time expressions: spans, TIMEX3 values and intervals of sentences of our own, and what holds of any text."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanudo.extract.times import Times
from sanudo.model.graph import Graph, SpanTable, Tokens
from sanudo.stage import Facts
from sanudo.types import Block, Document, TimeExpression

PUBLISHED = "2019-05-15"  # a Wednesday


def empty_graph() -> Graph:
    none = np.zeros(0, np.int32)
    return Graph(Tokens(none, none, none, none))


def read(text: str, published: str | None = PUBLISHED, graph: Graph | None = None) -> list[TimeExpression]:
    return Times()(Document(id="d", text=text, published=published), graph or empty_graph(), Facts())


def pairs(text: str, published: str | None = PUBLISHED) -> list[tuple[str, str]]:
    return [(text[time.start : time.stop], time.value) for time in read(text, published)]


CASES: list[tuple[str, list[tuple[str, str]]]] = [
    # dates as they are written
    ("Talks opened on 3 May 2019 and closed on May 5.", [("3 May 2019", "2019-05-03"), ("May 5", "2019-05-05")]),
    ("The lease of January 12th, 1996 ends on 31/12/2019.", [("January 12th, 1996", "1996-01-12"), ("31/12/2019", "2019-12-31")]),
    (
        "Signed on the 4th of March 2011, filed 2011-04-30.",
        [("the 4th of March 2011", "2011-03-04"), ("2011-04-30", "2011-04-30")],
    ),
    ("The log says 2019-05-14T09:30Z.", [("2019-05-14T09:30Z", "2019-05-14T09:30Z")]),
    ("The vote was on Friday, Oct. 12, 2018.", [("Friday, Oct. 12, 2018", "2018-10-12")]),
    ("It rained in July 2003 and in 1987.", [("July 2003", "2003-07"), ("1987", "1987")]),
    ("Prices rose in the early 1990s and in the 19th century.", [("the early 1990s", "199"), ("the 19th century", "18")]),
    ("Rome fell to them in 410 AD.", [("410 AD", "0410")]),
    (
        "Orders fell in early 2019, in mid-May and at the end of 2018.",
        [("early 2019", "2019"), ("mid-May", "2019-05"), ("the end of 2018", "2018")],
    ),
    (
        "Growth slowed in the third quarter of 2018 and in Q1 2019.",
        [("the third quarter of 2018", "2018-Q3"), ("Q1 2019", "2019-Q1")],
    ),
    ("In fiscal 2017 and FY18 it lost money.", [("fiscal 2017", "2017"), ("FY18", "2018")]),
    ("The dam was shut in the first half of 2016.", [("the first half of 2016", "2016-H1")]),
    (
        "They met in the spring of 2018, last summer and next winter.",
        [("the spring of 2018", "2018-SP"), ("last summer", "2018-SU"), ("next winter", "2019-WI")],
    ),
    # ranges
    ("The fair ran from 2015 to 2018.", [("2015", "2015"), ("2018", "2018")]),
    ("It is open on May 3-5, 2019.", [("May 3", "2019-05-03"), ("5, 2019", "2019-05-05")]),
    ("The road is shut from 19 to 21 June.", [("19", "2019-06-19"), ("21 June", "2019-06-21")]),
    ("The reign of 1914-18 was short.", [("1914", "1914"), ("18", "1918")]),
    ("They sat from May 3 to June 5, 2017.", [("May 3", "2017-05-03"), ("June 5, 2017", "2017-06-05")]),
    # what is told of, what is to come
    ("She spoke on Friday.", [("Friday", "2019-05-10")]),
    ("She will speak on Friday.", [("Friday", "2019-05-17")]),
    ("The envoy, who on Tuesday vowed to stay, left.", [("Tuesday", "2019-05-14")]),
    ("He said he would leave on Monday.", [("Monday", "2019-05-20")]),
    ("On Monday the two sides signed.", [("Monday", "2019-05-13")]),
    ("She is meeting them on Saturday.", [("Saturday", "2019-05-18")]),
    ("The minister spoke on Wednesday.", [("Wednesday", "2019-05-15")]),
    ("It was published last Friday, not next Friday.", [("last Friday", "2019-05-10"), ("next Friday", "2019-05-17")]),
    ("They meet on Monday next week.", [("Monday next week", "2019-05-20")]),
    ("They met on Tuesday of last week.", [("Tuesday of last week", "2019-05-07")]),
    ("A strike was called in November.", [("November", "2018-11")]),
    ("A strike will be called in November.", [("November", "2019-11")]),
    (
        "October of last year was cold; this October will be warm.",
        [("October of last year", "2018-10"), ("this October", "2019-10")],
    ),
    # deictic words
    ("He came yesterday and goes tomorrow.", [("yesterday", "2019-05-14"), ("tomorrow", "2019-05-16")]),
    ("Last week, this month, next year.", [("Last week", "2019-W19"), ("this month", "2019-05"), ("next year", "2020")]),
    ("Earlier this month he fell ill.", [("Earlier this month", "2019-05")]),
    ("They rested at the weekend.", [("the weekend", "2019-W19-WE")]),
    ("He won three weeks ago and lost two years ago.", [("three weeks ago", "2019-04-24"), ("two years ago", "2017")]),
    ("It closed five months ago.", [("five months ago", "2018-12")]),
    # counted from the story
    ("On 3 March he fell; two days later he died.", [("3 March", "2019-03-03"), ("two days later", "2019-03-05")]),
    ("They met on 8 April. The day before, both had refused.", [("8 April", "2019-04-08"), ("The day before", "2019-04-07")]),
    ("It opened in 1999 and shut a year later.", [("1999", "1999"), ("a year later", "2000")]),
    ("On 3 March they landed; the next day they left.", [("3 March", "2019-03-03"), ("the next day", "2019-03-04")]),
    ("The text was read on 3 May. On the 9th it passed.", [("3 May", "2019-05-03"), ("the 9th", "2019-05-09")]),
    # times of day
    ("They spoke Tuesday morning.", [("Tuesday morning", "2019-05-14TMO")]),
    ("It went off at 10:30 p.m. on Monday.", [("10:30 p.m. on Monday", "2019-05-13T22:30")]),
    ("By ten o'clock on Monday night all was quiet.", [("ten o'clock on Monday night", "2019-05-13T22:00")]),
    ("The ship sailed at 1700 GMT.", [("1700 GMT", "2019-05-15T17:00Z")]),
    ("It rained last night and will rain tonight.", [("last night", "2019-05-14TNI"), ("tonight", "2019-05-15TNI")]),
    ("On 3 May he wrote; that evening he was gone.", [("3 May", "2019-05-03"), ("that evening", "2019-05-03TEV")]),
    ("The shop costs 3.50 and the score was 3:10.", []),
    # lengths
    ("It stays for at least 20 more years.", [("at least 20 more years", "P20Y")]),
    ("The storm lasts two to three days.", [("two to three days", "P2D")]),
    ("They talked for more than an hour.", [("more than an hour", "PT1H")]),
    ("It took two and a half hours, then half an hour.", [("two and a half hours", "PT2.5H"), ("half an hour", "PT30M")]),
    (
        "A ten-year lease, a year-long feud, a decade of peace.",
        [("ten-year", "P10Y"), ("year-long", "P1Y"), ("a decade", "P1DE")],
    ),
    (
        "For weeks, for several years, over the past three months.",
        [("weeks", "PXW"), ("several years", "PXY"), ("the past three months", "P3M")],
    ),
    ("The 40-year-old, aged 41, led a six-week-old strike.", [("six-week-old", "P6W")]),
    ("He served two years and three months.", [("two years and three months", "P2Y3M")]),
    # sets
    ("Every year, on Mondays, twice a week.", [("Every year", "P1Y"), ("Mondays", "XXXX-WXX-1"), ("twice a week", "P1W")]),
    ("It costs $3 million a year and is held every four years.", [("a year", "P1Y"), ("every four years", "P4Y")]),
    ("The daily Courier is read daily.", [("daily", "P1D")]),
    # vague
    ("He now leads it; in the past he did not.", [("now", "PRESENT_REF"), ("the past", "PAST_REF")]),
    ("It was recently sold and has no future in the near future.", [("recently", "PAST_REF"), ("the near future", "FUTURE_REF")]),
    ("That was years ago.", [("years ago", "PAST_REF")]),
    # feasts and other calendars
    ("It closed on Christmas Day and opened last Easter.", [("Christmas Day", "2018-12-25"), ("last Easter", "2019-04-21")]),
    (
        "Before Eid al-Fitr, on Nowruz, at Thanksgiving 2018.",
        [("Eid al-Fitr", "2019-06-04"), ("Nowruz", "2019-03-21"), ("Thanksgiving 2018", "2018-11-22")],
    ),
    ("The crowds came on 22 Bahman 1357.", [("22 Bahman 1357", "1979-02-11")]),
    ("No one had forgotten 9/11.", [("9/11", "2001-09-11")]),
    # words that are no times
    ("Mr. May may march to the second house.", []),
    ("Some 2,015 people and 1999 troops paid $2010.", []),
    ("Signed on 30 February 2019 and on 99/99/2019.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:40] for text, _ in CASES])
def test_sentences(text: str, expected: list[tuple[str, str]]) -> None:
    assert pairs(text) == expected


@pytest.mark.parametrize(
    ("text", "type_"),
    [("on Friday", "DATE"), ("at noon", "TIME"), ("for two days", "DURATION"), ("every day", "SET"), ("last night", "TIME")],
)
def test_types(text: str, type_: str) -> None:
    assert [time.type for time in read(text)] == [type_]


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "grain"),
    [
        ("in May 2016", "2016-05-01", "2016-05-31", "month"),
        ("last week", "2019-05-06", "2019-05-12", "week"),
        ("in Q4 2016", "2016-10-01", "2016-12-31", "quarter"),
        ("in the winter of 2015", "2015-12-01", "2016-02-29", "season"),
        ("in 2016", "2016-01-01", "2016-12-31", "year"),
        ("in the 1990s", "1990-01-01", "1999-12-31", "decade"),
        ("on 3 May at noon", "2019-05-03", "2019-05-03", "minute"),
        ("on Monday night", "2019-05-13", "2019-05-13", "daypart"),
        ("recently", None, "2019-05-15", None),
        ("in the future", "2019-05-15", None, None),
        ("for two weeks", None, None, None),
    ],
)
def test_intervals(text: str, earliest: str | None, latest: str | None, grain: str | None) -> None:
    (time,) = read(f"It was {text}.")
    assert (time.earliest, time.latest, time.grain) == (earliest, latest, grain)


def test_the_month_of_may_is_no_verb() -> None:
    assert pairs("In May crews painted the quay.", "2019-10-15") == [("May", "2019-05")]
    assert pairs("Crews may be housed in May.", "2019-10-15") == [("May", "2020-05")]


def test_without_a_date_of_publication_the_text_s_own_date_is_the_anchor() -> None:
    assert pairs("On Monday they met.", None) == [("Monday", "XXXX-WXX-1")]
    assert pairs("They met on the 12th.", None) == [("the 12th", "XXXX-XX-12")]
    assert pairs("On 3 May 2011 they met. Two days later they parted.", None)[1] == ("Two days later", "2011-05-05")


def test_only_the_readable_blocks_are_read() -> None:
    text = "Monday\nTuesday\nWednesday"
    blocks = (
        Block(kind="dateline", start=0, stop=6),
        Block(kind="body", start=7, stop=14),
        Block(kind="promo", start=15, stop=24),
    )
    found = Times()(Document(id="d", text=text, published=PUBLISHED, blocks=blocks), empty_graph(), Facts())
    assert [(time.start, time.stop) for time in found] == [(7, 14)]


def test_the_encoder_decides_doubtful_words() -> None:
    text = "Their current mood is good."
    tokens = Tokens(*(np.array(column, np.int32) for column in ([0, 6, 14], [5, 13, 18], [0, 0, 0], [0, 0, 0])))

    def graph(score: float) -> Graph:
        one = np.array([1], np.int32)
        table = SpanTable(one, one + 1, one * 0, np.array([score], np.float32), ("time",))
        return Graph(tokens, spans={"time": table})

    assert pairs(text) == []
    assert [time.value for time in read(text, graph=graph(0.9))] == ["PRESENT_REF"]
    assert read(text, graph=graph(0.1)) == []


WORDS_OF_TIME = """
    May March may 2 second 3rd 31 1999 2019 10:30 p.m. Monday Fri. last next this that the a of in on to and from until ago later
    earlier before after two several half hour week weeks year years' day-long old every daily twice once now soon quarter third
    first Q3 FY18 1990s nineties summer fall Christmas Ramadan Bahman 22 1357 BC GMT midnight noon morning tonight yesterday early
    mid- end end-of – , . ; ' ’s 2019-02-30 12/13/14 99/99/99 $2000 fiscal more than over nearly about couple dozen Feb 29 hundred
    thousand century decade fortnight will won't said 24:59 9999 0001 year-ago period weekend Sunday Nisan 13 5784 12:00 eve
"""
PIECES = st.sampled_from(WORDS_OF_TIME.split())
TEXTS = st.text(max_size=60) | st.lists(PIECES, max_size=14).map(" ".join)


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.none() | st.dates().map(str) | st.just("no date"))
def test_any_text(text: str, published: str | None) -> None:
    found = read(text, published)
    assert found == read(text, published)
    position = 0
    for time in found:
        assert position <= time.start < time.stop <= len(text)
        assert text[time.start : time.stop].strip() == text[time.start : time.stop]
        assert time.value
        position = time.stop
        if time.earliest and time.latest:
            assert date.fromisoformat(time.earliest) <= date.fromisoformat(time.latest)
        if time.type in ("DURATION", "SET"):
            assert time.earliest is None and time.latest is None
    assert len({time.id for time in found}) == len(found)
