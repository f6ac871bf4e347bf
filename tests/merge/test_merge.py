from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import duckdb
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanudo.merge.actors import Known, link
from sanudo.merge.blocks import compared
from sanudo.merge.clusters import STEPS
from sanudo.merge.columns import read_columns
from sanudo.merge.groups import Groups, connected
from sanudo.merge.record import merge
from sanudo.merge.tables import MERGED
from sanudo.merge.weighing import Web
from sanudo.store.build import in_memory
from sanudo.types import Actor, Agreement, Document, Event, Meeting, Reading, make_id

WORDS = (
    "harbour grain ferry treaty minister envoy border river tribunal ceasefire embargo convoy summit dossier tariff vessel "
    "accord parliament refugee pipeline reactor garrison delegate mediator ballot decree prisoner consulate frontier subsidy"
).split()


def article(seed: int, length: int = 220) -> str:
    chance = random.Random(seed)
    return " ".join(chance.choice(WORDS) for _ in range(length))


def document(name: str, text: str, published: str = "2021-03-03", outlet: str = "") -> Document:
    return Document(id=name, text=text, published=published, outlet=outlet or f"Outlet {name}", title="Falk and Brand in Oslo")


def actor(doc: str, name: str, **given: object) -> Actor:
    values: dict[str, object] = {"kind": "person", "country": "NOR", "sector": "GOV", "key": make_id(name)} | given
    return Actor(id=make_id(doc, name), doc=doc, start=0, stop=1, name=name, **values)  # type: ignore[arg-type]


def event(doc: str, number: int, who: Actor, to: Actor | None, **given: object) -> Event:
    values: dict[str, object] = {"event_type": "CONSULT", "date": "2021-03-05", "place_country": "NOR"} | given
    return Event(
        id=make_id(doc, number),
        doc=doc,
        start=number,
        stop=number + 1,
        score=0.8,
        actors=(who.id,),
        recipients=(to.id,) if to else (),
        **values,  # type: ignore[arg-type]
    )


def reading(doc: str, published: str, status: str, text: str = "", **given: object) -> Reading:
    falk, brand = actor(doc, "Ines Falk"), actor(doc, "Otto Brand", country="SWE")
    told = event(doc, 0, falk, brand, status=status, **given)
    life: dict[str, Any] = {"actual": "held", "planned": "planned", "possible": "proposed", "denied": "denied"}
    meeting = Meeting(
        id=make_id(told.id, "m"),
        doc=doc,
        start=0,
        stop=1,
        event=told.id,
        participants=(falk.id, brand.id),
        status=life[status],
        date=told.date,
    )
    words = text or f"Ines Falk met Otto Brand in Oslo for talks on grain. {article(ord(doc[0]))}"
    return Reading(document(doc, words, published), actors=(falk, brand), events=(told,), meetings=(meeting,))


def record(readings: Sequence[Reading]) -> duckdb.DuckDBPyConnection:
    return in_memory(readings, steps=[merge])


def rows(connection: duckdb.DuckDBPyConnection, sql: str) -> list[tuple[Any, ...]]:
    return connection.execute(sql).fetchall()


def story() -> list[Reading]:
    later = reading("c", "2021-03-07", "actual")
    earlier = event("c", 1, later.actors[0], later.actors[1], date="2019-01-10")
    return [
        reading("a", "2021-03-03", "planned"),
        reading("b", "2021-03-06", "actual"),
        Reading(later.document, actors=later.actors, events=(*later.events, earlier), meetings=later.meetings),
    ]


def test_a_planned_meeting_that_is_held_is_one_happening_and_an_earlier_one_another() -> None:
    found = record(story())
    groups = rows(found, "SELECT list(event ORDER BY published) FROM report GROUP BY happening ORDER BY len(list(event))")
    assert [list(group) for (group,) in groups] == [[make_id("c", 1)], [make_id("a", 0), make_id("b", 0), make_id("c", 0)]]
    ((status, history, reports, independent, first, last),) = rows(
        found,
        "SELECT status, history, reports, independent, first_seen::VARCHAR, last_seen::VARCHAR FROM happening WHERE reports = 3",
    )
    assert (status, reports, independent, first, last) == ("actual", 3, 3, "2021-03-03", "2021-03-07")
    assert [(each["status"], each["doc"]) for each in history] == [("planned", "a"), ("actual", "b")]
    ((life, told),) = rows(found, "SELECT status, history FROM meeting_entity")
    assert life == "held"
    assert [each["status"] for each in told] == ["planned", "held", "held"]


def test_an_id_given_out_before_an_older_report_came_is_found_again() -> None:
    every = story()
    ((before,),) = rows(record(every[1:2]), "SELECT id FROM happening")
    found = record(every)
    ((now,),) = rows(found, f"SELECT happening FROM report WHERE handle = '{before}'")
    assert now == f"h{make_id('a', 0)}" != before


def told_twice(second: dict[str, object], words: str) -> list[int]:
    """Return of how many reports the happenings of two documents are, one of which tells of two meetings in its words."""
    one, two = reading("a", "2021-03-04", "planned"), reading("b", "2021-03-06", "actual", text=f"{words} {article(7)}")
    falk, brand = two.actors
    again = event("b", words.index("talks"), falk, brand, **second)
    return [
        n for (n,) in rows(record([one, replace(two, events=(*two.events, again))]), "SELECT reports FROM happening ORDER BY 1")
    ]


def test_an_event_that_a_reading_found_twice_is_one_happening_and_another_of_the_document_is_not() -> None:
    words = "Ines Falk met Otto Brand in Oslo for talks on grain."
    assert told_twice({"status": "actual"}, words) == [3]
    later = f"{words} Ferries and tariffs wait for other days. Ministers hold talks in June on pipelines, garrisons and ballots."
    assert told_twice(
        {"status": "planned", "date": "2021-06-20", "place_country": "SWE"}, later.replace("talks on", "words on")
    ) == [1, 2]


def test_reports_of_one_town_are_compared_though_one_tells_the_month_and_their_parties_differ() -> None:
    def told(doc: str, name: str, country: str, date: str, published: str, words: str, town: str = "Hammerfest") -> Reading:
        who = actor(doc, name, key=make_id(name), country=country)
        what = event(doc, 0, who, None, event_type="SUPPORT", date=date, place_name=town, place_country=None)
        return Reading(document(doc, f"{words}\n\n{article(ord(doc))}", published), actors=(who,), events=(what,))

    day = told("a", "Ines Falk", "NOR", "2021-03-05", "2021-03-06", "Ines Falk signed the grain truce in haste.")
    month = told("b", "Otto Brand", "SWE", "2021-03", "2021-09-01", "In March the truce was signed by Otto Brand.")
    elsewhere = told("b", "Otto Brand", "SWE", "2021-03", "2021-09-01", "In March the truce was signed by Otto Brand.", "Bergen")
    assert list(compared(read_columns(record([day, month]))))
    assert not list(compared(read_columns(record([day, elsewhere]))))


def test_copies_are_kept_linked_and_counted_once() -> None:
    text = article(7, 300)
    cut = " ".join(text.split()[:110])
    found = record(
        [
            reading("a", "2021-03-03", "actual", text),
            reading("b", "2021-03-04", "actual", cut),
            reading("c", "2021-03-04", "actual"),
        ]
    )
    assert rows(found, "SELECT doc, original, documents FROM copy ORDER BY doc") == [("a", "a", 2), ("b", "a", 2)]
    assert rows(found, "SELECT reports, documents, independent FROM happening") == [(3, 3, 2)]
    assert rows(found, "SELECT doc FROM report WHERE NOT independent") == [("b",)]


def test_short_texts_are_no_copies() -> None:
    text = "The ministry did not comment."
    assert (
        rows(record([reading("a", "2021-03-03", "actual", text), reading("b", "2021-03-03", "actual", text)]), "FROM copy") == []
    )


def test_keys_of_one_name_are_one_entity_everywhere() -> None:
    one, two = reading("a", "2021-03-03", "actual"), reading("b", "2021-03-03", "actual")
    other = actor("b", "I. Falk")
    two = Reading(two.document, actors=(other, two.actors[1]), events=(event("b", 0, other, two.actors[1]),))
    found = record([one, two])
    entity = min(make_id("Ines Falk"), make_id("I. Falk"))
    assert {key for (key,) in rows(found, "SELECT unnest(actor_keys) FROM event")} == {entity}
    assert rows(found, "SELECT documents FROM actor_entity WHERE key = '" + entity + "'") == [(2,)]
    assert rows(found, "SELECT entity, evidence FROM actor_alias") == [(entity, "Ines Falk = I. Falk")] or entity == make_id(
        "I. Falk"
    )


def test_namesakes_of_two_countries_and_two_known_people_stay_apart() -> None:
    def known(key: str, name: str, **given: Any) -> Known:
        return Known(key=key, names=(name,), kind="person", **given)

    assert link([known("1", "Ines Falk", country="NOR"), known("2", "Ines Falk", country="SWE")]) == []
    assert link([known("wd:Q1", "Ines Falk", wikidata="Q1"), known("wd:Q2", "Ines Falk", wikidata="Q2")]) == []
    bridge = [known("wd:Q1", "Ines Falk", wikidata="Q1"), known("wd:Q2", "Ines B. Falk", wikidata="Q2"), known("3", "I. Falk")]
    assert [(each.key, each.entity) for each in link(bridge)] == [("3", "wd:Q1")]


def test_an_agreement_has_a_status_on_every_date() -> None:
    def told(doc: str, published: str, name: str, status: str, **given: Any) -> Reading:
        base = reading(doc, published, "actual")
        parties = tuple(each.id for each in base.actors)
        deal = Agreement(
            id=make_id(doc, name), doc=doc, start=0, stop=1, name=name, kind="treaty", status=status, parties=parties, **given
        )
        return Reading(base.document, actors=base.actors, agreements=(deal,))

    found = record(
        [
            told("a", "2021-03-03", "the Oslo grain treaty", "under negotiation"),
            told("b", "2021-04-10", "Oslo grain treaty", "in force", signed="2021-04-01"),
            told("c", "2021-09-01", "the treaty", "withdrawn", withdrawn="2021-08-30"),
        ]
    )
    stretches = rows(found, "SELECT status, since::VARCHAR, until::VARCHAR FROM agreement_status ORDER BY since")
    assert stretches[:2] == [("under negotiation", "2021-03-03", "2021-03-31"), ("in force", "2021-04-01", None)]
    assert rows(found, "SELECT name, documents FROM agreement_entity ORDER BY documents DESC")[0] == ("Oslo grain treaty", 2)


def test_an_agreement_without_a_name_is_called_by_its_parties_and_month() -> None:
    def told(doc: str, published: str, name: str) -> Reading:
        base = reading(doc, published, "actual")
        made = {"kind": "ceasefire", "status": "in force", "parties": tuple(each.id for each in base.actors)}
        deal = Agreement(id=make_id(doc, name), doc=doc, start=0, stop=1, name=name, **made)  # type: ignore[arg-type]
        return Reading(base.document, actors=base.actors, agreements=(deal,))

    found = record([told("b", "2021-04-02", "a ceasefire"), told("a", "2021-03-30", "the truce")])
    ((name, names),) = rows(found, "SELECT name, names FROM agreement_entity")
    assert name == "ceasefire of Ines Falk and Otto Brand, March 2021"
    assert set(names) == {name, "ceasefire", "truce"}


def test_a_meeting_is_on_the_first_of_the_days_that_are_told_as_often() -> None:
    found = record([reading("a", "2021-03-06", "actual"), reading("b", "2021-03-06", "actual", date="2021-03-06")])
    assert rows(found, "SELECT date FROM meeting_entity") == [("2021-03-05",)]


def test_what_one_outlet_reports_and_anothers_source_denies_is_a_dispute() -> None:
    found = record([reading("a", "2021-03-06", "actual"), reading("b", "2021-03-06", "denied")])
    ((claims, outlets),) = rows(found, "SELECT claims, outlets FROM dispute_entity")
    assert {(each["side"], each["doc"]) for each in claims} == {("a", "a"), ("b", "b")}
    assert outlets == ["Outlet a", "Outlet b"]


def everything(readings: Sequence[Reading]) -> dict[str, list[tuple[Any, ...]]]:
    found = record(readings)
    return {table.name: sorted(rows(found, f"FROM {table.name}"), key=str) for table in MERGED}


@pytest.fixture(scope="module")
def many() -> list[Reading]:
    chance, found = random.Random(5), []
    for doc in "abcdefghijkl":
        day = chance.randint(1, 6)
        status = chance.choice(["actual", "planned", "denied", "possible"])
        found.append(reading(doc, f"2021-03-{day + 2:02d}", status, date=chance.choice([None, f"2021-03-{day:02d}", "2021-03"])))
    return found


@settings(max_examples=6, deadline=None)
@given(order=st.permutations(range(12)))
def test_the_order_of_arrival_does_not_matter(many: list[Reading], order: list[int]) -> None:
    assert everything([many[number] for number in order]) == everything(many)


@given(st.integers(1, 30), st.lists(st.tuples(st.integers(0, 29), st.integers(0, 29))))
def test_groups_part_everything_once_and_agree_with_columns(count: int, pairs: list[tuple[int, int]]) -> None:
    groups = Groups(count)
    inside = [(a % count, b % count) for a, b in pairs]
    for a, b in inside:
        groups.join(a, b)
    found = groups.all()
    assert sorted(each for group in found for each in group) == list(range(count))
    home = connected(count, np.array([a for a, _ in inside], np.int64), np.array([b for _, b in inside], np.int64))
    assert sorted(map(tuple, found)) == sorted(tuple(np.flatnonzero(home == first).tolist()) for first in set(home.tolist()))


@pytest.mark.parametrize("seed", range(20))
def test_components_are_found_again_from_what_came_and_went(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sanudo.merge.clusters.LARGE", 3)
    chance = np.random.default_rng(seed)

    def web(count: int, pairs: int) -> Web:
        one, two = chance.integers(0, count, (2, pairs))
        return Web(one, two, chance.integers(0, STEPS + 1, pairs).astype(np.int8))

    before = web(40, [10, 30, 60, 120][seed % 4])
    component = np.concatenate([before.components(40), np.arange(40, 45)])
    anew = np.unique([*chance.integers(0, 40, 2), *range(40, 45)])
    more = web(45, 15)
    new = np.isin(more.one, anew) | np.isin(more.two, anew)
    more = Web(more.one[new], more.two[new], more.level[new])
    old = ~(np.isin(before.one, anew) | np.isin(before.two, anew))
    parts = ((getattr(before, name)[old], getattr(more, name)) for name in ("one", "two", "level"))
    whole = Web(*(np.concatenate(each) for each in parts))
    assert np.array_equal(before.components_with(more, anew, component), whole.components(45))
