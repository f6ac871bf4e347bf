from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_graphs import Made

from sanudo.errors import ModelError
from sanudo.extract.events import parties
from sanudo.extract.roles import RoleWeights, read_weights, shipped_weights
from sanudo.ontology.plover import TYPES
from sanudo.pipeline import Pipeline
from sanudo.types import Actor, Document, Failure, Reading


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline(threads=1)


def read(pipeline: Pipeline, text: str, published: str = "2021-03-10") -> Reading:
    (found,) = pipeline.read([Document(id="d", text=text, published=published)])
    assert isinstance(found, Reading), found
    return found


def names(reading: Reading, ids: tuple[str, ...]) -> set[str]:
    by_id = {actor.id: actor.name for actor in reading.actors}
    return {by_id[each] for each in ids}


def test_who_did_what_to_whom(pipeline: Pipeline) -> None:
    reading = read(pipeline, "Turkish police arrested four Greek journalists in Ankara on Monday.")
    (event,) = [each for each in reading.events if each.event_type == "COERCE"]
    assert event.mode == "arrest"
    assert event.status == "actual"
    assert event.date == "2021-03-08"
    assert event.place_country == "TUR"
    assert any("police" in name.lower() for name in names(reading, event.actors))
    assert any("journalist" in name.lower() for name in names(reading, event.recipients))
    assert reading.text(event).split()[0] == "arrested"


def test_no_trigger_ends_with_a_number(pipeline: Pipeline) -> None:
    reading = read(pipeline, "Turkish police arrested four Greek journalists in Ankara on Monday.")
    (event,) = [each for each in reading.events if each.event_type == "COERCE"]
    words = reading.text(event).split()
    assert words[0] == "arrested" and words[-1] != "four"


def test_a_planned_meeting_is_planned(pipeline: Pipeline) -> None:
    reading = read(pipeline, "German Chancellor Angela Merkel will meet French President Emmanuel Macron in Paris next week.")
    (event,) = [each for each in reading.events if each.event_type == "CONSULT"]
    assert event.status == "planned"
    assert {"Angela Merkel", "Emmanuel Macron"} <= names(reading, event.actors) | names(reading, event.recipients)
    assert [meeting.status for meeting in reading.meetings] == ["planned"]


def test_sport_is_not_politics(pipeline: Pipeline) -> None:
    text = "Arsenal beat Chelsea 2-0 at home. The striker shot twice from outside the box, and the fans were delighted."
    assert read(pipeline, text).events == ()


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=150))
def test_any_text_is_read_and_its_facts_fit_together(pipeline: Pipeline, text: str) -> None:
    (found,) = pipeline.read([Document(id="d", text=text)])
    assert not isinstance(found, Failure), found
    ids = {actor.id for actor in found.actors}
    for event in found.events:
        assert event.event_type in TYPES
        assert set(event.actors) | set(event.recipients) <= ids
        assert not set(event.actors) & set(event.recipients)
        assert 0 <= event.start < event.stop <= len(text)


def test_of_one_country_only_the_likeliest_party_is_taken_unless_others_are_likely_too() -> None:
    made = Made("Chad and the Chadian army fought rebels and Niger.")
    for name, country in (("Chad", "TCD"), ("the Chadian army", "TCD"), ("rebels", None), ("Niger", "NER")):
        made.actor(name, country)
    cast = made.found[Actor]

    def taken(*sure: float) -> list[str]:
        return [a.name for a in cast if a.id in parties(cast, np.array(sure, np.float32), role=0.2, again=0.3, weak=0.02)]

    assert taken(0.9, 0.25, 0.25, 0.1) == ["Chad", "rebels"]
    assert taken(0.9, 0.35, 0.1, 0.25) == ["Chad", "the Chadian army", "Niger"]
    assert taken(0.01, 0.03, 0.1, 0.05) == ["rebels"]
    assert taken(0.01, 0.01, 0.01, 0.01) == []


def test_the_network_is_what_its_weights_say() -> None:
    weights = RoleWeights(np.array([[1.0], [0.0]], np.float32), np.array([[2.0, -2.0], [0.0, 0.0]], np.float32))
    found = weights.probabilities(np.array([[3.0], [-3.0]], np.float32))
    assert found[0, 0] > 0.99 > 0.01 > found[0, 1]
    assert found[1].tolist() == [0.5, 0.5]


def test_damaged_weights_are_told(tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "roles.npz").write_bytes(b"no archive")
    with pytest.raises(ModelError):
        read_weights(tmp_path / "roles.npz")
    assert shipped_weights().first.shape[1] == shipped_weights().second.shape[0] - 1
