from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sanudo.merge.actors import same_actor, same_actors
from sanudo.merge.copies import Groups, copies
from sanudo.merge.happenings import happenings
from sanudo.types import Actor, Document, Event, Reading, make_id

WORDS = (
    "harbour grain ferry treaty minister envoy border river tribunal ceasefire embargo convoy summit dossier tariff vessel "
    "accord parliament refugee pipeline reactor garrison delegate mediator ballot decree prisoner consulate frontier subsidy"
).split()


def article(seed: int, length: int = 220) -> str:
    chance = random.Random(seed)
    return " ".join(chance.choice(WORDS) for _ in range(length))


def document(name: str, text: str, published: str = "2021-03-03") -> Document:
    return Document(id=name, text=text, published=published)


def actor(doc: str, name: str, **given: object) -> Actor:
    values: dict[str, object] = {"kind": "person", "country": "NOR", "sector": "GOV", "key": make_id(doc, name)} | given
    return Actor(id=make_id(doc, name), doc=doc, start=0, stop=1, name=name, **values)  # type: ignore[arg-type]


def event(doc: str, number: int, who: Actor, to: Actor | None, **given: object) -> Event:
    values: dict[str, object] = {"event_type": "CONSULT", "date": "2021-03-05"} | given
    return Event(
        id=f"{doc}-{number}",
        doc=doc,
        start=number,
        stop=number + 1,
        actors=(who.id,),
        recipients=(to.id,) if to else (),
        **values,  # type: ignore[arg-type]
    )


def test_a_text_cut_to_a_third_is_a_copy_and_another_text_is_not() -> None:
    text = article(1)
    third = " ".join(text.split()[:80])
    assert copies([document("a", text), document("b", article(2)), document("c", third)]) == [("a", "c")]


def test_other_words_around_a_copy_do_not_hide_it() -> None:
    text = article(3)
    around = f"{article(4, 30)} {text} {article(5, 40)}"
    assert copies([document("a", text), document("b", around)]) == [("a", "b")]


def test_short_texts_are_no_copies() -> None:
    assert copies([document("a", "The ministry did not comment."), document("b", "The ministry did not comment.")]) == []


def test_names_of_one_person_meet_and_namesakes_abroad_do_not() -> None:
    assert same_actor(actor("a", "Ines Falk"), actor("b", "I. Falk"))
    assert not same_actor(actor("a", "Ines Falk"), actor("b", "Ines Falk", country="SWE"))
    assert not same_actor(actor("a", "Ines Falk"), actor("b", "Otto Falk"))


def test_unnamed_actors_are_one_only_in_copies() -> None:
    one, two = (actor(doc, "officials", kind="group", named=False) for doc in "ab")
    assert not same_actor(one, two)
    assert same_actor(one, two, copied=True)


def story() -> list[Reading]:
    found = []
    for doc, published, status in (("a", "2021-03-03", "planned"), ("b", "2021-03-06", "actual"), ("c", "2021-03-07", "actual")):
        falk, brand = actor(doc, "Ines Falk"), actor(doc, "Otto Brand", country="SWE")
        events = [event(doc, 0, falk, brand, status=status)]
        if doc == "c":
            events.append(event(doc, 1, falk, brand, date="2019-01-10"))
        found.append(Reading(document(doc, article(ord(doc)), published), actors=(falk, brand), events=tuple(events)))
    return found


def test_a_planned_meeting_that_is_held_is_one_happening_and_an_earlier_one_another() -> None:
    readings = story()
    groups = happenings(readings, same_actors(readings))
    assert sorted(tuple(told.event.id for told in group) for group in groups) == [("a-0", "b-0", "c-0"), ("c-1",)]


def test_merging_does_not_depend_on_the_order_of_documents() -> None:
    readings = story()

    def merged(order: list[Reading]) -> set[frozenset[str]]:
        return {frozenset(told.event.id for told in group) for group in happenings(order, same_actors(order))}

    assert merged(readings) == merged(readings[::-1]) == merged([readings[1], readings[2], readings[0]])


def test_events_with_other_parties_stay_apart() -> None:
    readings = story()
    other = actor("d", "Mira Holm", country="DNK")
    readings.append(Reading(replace(readings[0].document, id="d"), actors=(other,), events=(event("d", 0, other, None),)))
    groups = happenings(readings, same_actors(readings))
    assert ("d-0",) in [tuple(told.event.id for told in group) for group in groups]


@given(st.integers(1, 30), st.lists(st.tuples(st.integers(0, 29), st.integers(0, 29))))
def test_groups_part_everything_once(count: int, pairs: list[tuple[int, int]]) -> None:
    groups = Groups(count)
    for a, b in pairs:
        groups.join(a % count, b % count)
    found = groups.all()
    assert sorted(each for group in found for each in group) == list(range(count))
    assert all(groups.find(a % count) == groups.find(b % count) for a, b in pairs)
