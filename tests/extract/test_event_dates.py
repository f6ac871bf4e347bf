from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_graphs import Made

from sanudo.errors import ModelError
from sanudo.extract.calendar import Calendar, Where, shipped_calendar
from sanudo.extract.chooser import Chooser, read_chooser
from sanudo.extract.layout import Layout
from sanudo.extract.people import People
from sanudo.extract.triggers import Triggers, grouped
from sanudo.extract.when import Dates, event_date
from sanudo.types import Place, Span, TimeExpression


def calendar(made: Made) -> Calendar:
    return Calendar(Layout(made.document, made.graph), made.found, People(made.found))


def raid() -> Made:
    made = Made(
        "Peruvian soldiers raided a mine near Cusco on Monday. Chile had protested in Santiago last May.",
        triggers=[("raided", "ASSAULT"), ("protested", "ACCUSE")],
        arcs=[
            ("raided", "Monday", "time", 0.95), ("raided", "Cusco", "place", 0.95), ("protested", "last May", "time", 0.95),
            ("protested", "Santiago", "place", 0.95), ("protested", "Chile", "actor", 0.9),
        ],
    )  # fmt: skip
    made.time("Monday", "2021-03-08")
    made.time("last May", "2020-05")
    made.place("Cusco", "PER")
    made.place("Santiago", "CHL")
    return made


def test_an_event_takes_the_date_and_place_it_is_bound_to() -> None:
    made = raid()
    soldiers, chile = made.actor("Peruvian soldiers", "PER", "group"), made.actor("Chile", "CHL")
    asked = calendar(made)
    time, date = asked.when([made.span("raided")])
    assert date == "2021-03-08"
    assert time is not None
    assert made.text[time.start : time.stop] == "Monday"
    assert asked.when([made.span("protested")])[1] == "2020-05"
    where = asked.where([made.span("raided")], {soldiers: 0.9}, {})
    assert (where.name, where.country) == ("Cusco", "PER")
    assert where.place is not None
    assert made.text[where.place.start : where.place.stop] == "Cusco"
    assert asked.where([made.span("protested")], {chile: 0.9}, {}).country == "CHL"


@pytest.mark.parametrize("entries", [("May 3. ", "May 9: ", "May 20 - "), ("May 3. ", "May 9: ", "Later on ")])
def test_in_a_chronology_what_names_no_date_happened_on_that_of_its_entry(entries: tuple[str, str, str]) -> None:
    made = Made(
        "Today Chile spoke.\n\n{}Peru sent soldiers.\n\n{}Chile protested.\n\n{}Peru raided a mine.".format(*entries),
        triggers=[("spoke", "ACCUSE"), ("sent", "MOBILIZE"), ("protested", "ACCUSE"), ("raided", "ASSAULT")],
        arcs=[(word, "Today", "time", 0.9) for word in ("spoke", "sent", "protested", "raided")],
        published="2020-06-01",
    )
    made.time("Today", "2020-06-01")
    for words, value in (("May 3", "2020-05-03"), ("May 9", "2020-05-09"), ("May 20", "2020-05-20")):
        if words in made.text:
            made.time(words, value)
    asked = calendar(made)
    dates = [asked.when([made.span(word)])[1] for word in ("spoke", "sent", "protested", "raided")]
    chronology = entries[2].startswith("May")
    assert dates == (["2020-06-01", "2020-05-03", "2020-05-09", "2020-05-20"] if chronology else ["2020-06-01"] * 4)


def test_what_is_no_trigger_happened_nowhere() -> None:
    asked = calendar(raid())
    assert asked.when([Span(0, 3)]) == (None, None)
    assert asked.where([Span(0, 3)], {}, {}) == Where()


def test_a_document_without_times_places_and_actors_can_be_asked() -> None:
    made = Made("They raided a mine.", published=None, triggers=[("raided", "ASSAULT")])
    asked = calendar(made)
    assert asked.when([made.span("raided")]) == (None, None)
    assert asked.where([made.span("raided")], {}, {}) == Where()


def test_the_land_of_who_acts_counts_where_no_place_is_named() -> None:
    made = Made("Bolivia arrested a smuggler.", triggers=[("arrested", "COERCE")], arcs=[("arrested", "Bolivia", "actor", 0.9)])
    bolivia = made.actor("Bolivia", "BOL")
    assert calendar(made).where([made.span("arrested")], {bolivia: 0.9}, {}) == Where(country="BOL")


def test_the_day_of_publication_is_a_candidate_but_not_twice() -> None:
    made = raid()
    made.time("Peruvian", "2021-03-10")
    dates = Dates(Triggers(Layout(made.document, made.graph), ()), made.found[TimeExpression], "2021-03-10")
    assert dates.values == ["2021-03-10", "2020-05", "2021-03-08"]
    assert [len(group) for group in dates.groups] == [1, 1, 1]
    assert dates.features().shape[:2] == (2, 4)


@pytest.mark.parametrize(
    ("value", "kind", "date"),
    [
        ("2019-05-14", "DATE", "2019-05-14"),
        ("2019-05-14TEV", "TIME", "2019-05-14"),
        ("2019-05", "DATE", "2019-05"),
        ("2019-SU", "DATE", "2019"),
        ("P3D", "DURATION", None),
        ("PAST_REF", "DATE", None),
    ],
)
def test_an_expression_gives_its_date_at_its_precision(value: str, kind: str, date: str | None) -> None:
    time = TimeExpression(id="t", doc="d", start=0, stop=1, value=value, type=kind)  # type: ignore[arg-type]
    assert event_date(time) == date


def test_a_week_gives_its_month() -> None:
    time = TimeExpression(id="t", doc="d", start=0, stop=1, value="2019-W20", type="DATE", earliest="2019-05-13")
    assert event_date(time) == "2019-05"


def test_groups_take_the_greatest_of_their_members() -> None:
    pairs = np.arange(12, dtype=np.float32).reshape(1, 4, 3)
    found = grouped(pairs, [[2], [], [3, 0]])
    assert found[0].tolist() == [[6, 7, 8], [0, 0, 0], [9, 10, 11]]


@given(st.lists(st.floats(-50, 50, width=32), min_size=1, max_size=8))
def test_the_chances_of_candidates_sum_to_one(values: list[float]) -> None:
    chooser = Chooser(np.array([[1.0], [0.0]], np.float32), np.array([[1.0], [0.0]], np.float32))
    chances = np.exp(chooser.log_chances(np.array(values, np.float32)[:, None]))
    assert chances.sum() == pytest.approx(1, abs=1e-4)
    assert chances[int(np.argmax(values))] == chances.max()


def test_missing_weights_are_told(tmp_path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ModelError):
        read_chooser(tmp_path / "when.npz")
    shipped = shipped_calendar()
    for chooser in (shipped.when, shipped.country, shipped.place):
        assert chooser.first.shape[1] == chooser.second.shape[0] - 1


def test_places_that_lie_in_no_country_need_no_country() -> None:
    made = Made(
        "A frigate fired in the Aral Deep.", triggers=[("fired", "ASSAULT")], arcs=[("fired", "Aral Deep", "place", 0.99)]
    )
    made.place("Aral Deep", None, "region")
    where = calendar(made).where([made.span("fired")], {}, {})
    assert where.country is None
    assert where.place is None or isinstance(where.place, Place)
