"""Corrections laid over a record when it is built: they survive rebuilding and reading anew, and touch no part."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import reading

from sanudo.errors import SettingsError
from sanudo.ontology.labelled import read_labelled
from sanudo.ontology.yamltree import Faults
from sanudo.review import giving, judging
from sanudo.review.changing import FIELDS, checked, corrected
from sanudo.review.corrections import Correction, correction
from sanudo.review.journal import Journal, beside
from sanudo.review.overlay import build_record
from sanudo.review.queue import KINDS, ORDERS, in_line, queue
from sanudo.review.states import State, replay
from sanudo.store.build import build
from sanudo.store.parts import Parts, Receipt, part_key
from sanudo.store.queries import Record, open_record
from sanudo.store.rows import arrow_tables
from sanudo.types import Reading, make_id

ONE = reading(0)
MEET, ARREST = sorted(ONE.events, key=lambda each: each.event_type != "CONSULT")


def shelve(folder: Path, readings: list[Reading], version: str = "v1") -> None:
    parts = Parts(folder)
    parts.open_for(version, {})
    key = part_key("one", version, {})
    parts.write(arrow_tables(readings), Receipt(key=key, chunk="one", label="one", version=version, settings={}, files=()))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    shelve(tmp_path / "parts", [reading(n) for n in range(3)])
    build_record(tmp_path / "parts", tmp_path / "r.duckdb")
    return tmp_path / "r.duckdb"


def say(path: Path, action: str, kind: str, fact: str, who: str = "Ada", **more: object) -> Correction:
    with open_record(path) as record:
        made = judging.judged(judging.find(record, kind, fact), who, action, **more)  # type: ignore[arg-type]
    Journal(beside(path)).add(made)
    return made


def again(path: Path) -> Record:
    build_record(path.parent / "parts", path)
    return open_record(path)


def digest(folder: Path) -> dict[str, str]:
    return {str(each): hashlib.sha256(each.read_bytes()).hexdigest() for each in folder.rglob("*") if each.is_file()}


def test_a_rejected_event_leaves_the_record_with_what_rests_on_it_and_comes_back(path: Path) -> None:
    before = digest(path.parent / "parts")
    with open_record(path) as record:
        old = record.meta()["build"]
    said = say(path, "reject", "event", MEET.id, note="They only planned it.")
    with again(path) as record:
        assert record.meta()["build"] != old and record.meta()["corrections"]
        assert not record.rows("SELECT 1 FROM event WHERE id = ?", [MEET.id])
        assert not record.rows("SELECT 1 FROM meeting WHERE event = ?", [MEET.id])
        assert not record.rows("SELECT 1 FROM report WHERE event = ?", [MEET.id])
        (row,) = record.rows("SELECT * FROM review")
        assert (row["fact"], row["status"], row["who"], row["found"]) == (MEET.id, "rejected", "Ada", True)
        assert json.loads(row["as_read"])["event_type"] == "CONSULT" and "They only planned it." in row["note"]
        assert len(record.rows("SELECT 1 FROM event")) == 5
    Journal(beside(path)).add(correction(who="Ada", action="undo", kind="event", fact=MEET.id, undoes=said.id))
    with again(path) as record:
        assert record.rows("SELECT 1 FROM event WHERE id = ?", [MEET.id]) and not record.rows("SELECT 1 FROM review")
    assert digest(path.parent / "parts") == before


def test_changes_reach_the_columns_that_are_derived(path: Path) -> None:
    say(path, "change", "event", MEET.id, field="status", after="actual")
    say(path, "change", "event", MEET.id, field="date", after="2021-03-06")
    say(path, "change", "event", ARREST.id, field="event_type", after="ASSAULT")
    say(path, "change", "event", ARREST.id, field="actors", after=("iso:NOR",))
    with again(path) as record:
        (meet,) = record.rows("SELECT * FROM event WHERE id = ?", [MEET.id])
        assert (meet["folded"], str(meet["first_day"])) == ("CONSULT", "2021-03-06")
        (meeting,) = record.rows("SELECT status, date FROM meeting WHERE event = ?", [MEET.id])
        assert (meeting["status"], meeting["date"]) == ("held", "2021-03-06")
        (arrest,) = record.rows("SELECT * FROM event WHERE id = ?", [ARREST.id])
        assert (arrest["event_type"], arrest["mode"], arrest["actor_keys"], arrest["quad"]) == ("ASSAULT", None, ["iso:NOR"], 4)
        assert {row["status"] for row in record.rows("SELECT status FROM review")} == {"changed"}


def test_a_rejected_actor_is_named_nowhere(path: Path) -> None:
    falk = next(actor for actor in ONE.actors if actor.name == "Ines Falk")
    say(path, "reject", "actor", falk.id)
    with again(path) as record:
        found = record.document(ONE.document.id)
    assert falk.id not in repr(found)


def test_corrections_find_their_facts_in_another_reading(path: Path) -> None:
    say(path, "reject", "event", ARREST.id)
    say(path, "accept", "event", MEET.id)
    say(path, "reject", "statement", ONE.statements[0].id)
    other = replace(
        ONE,
        document=replace(ONE.document, id="elsewhere", outlet="The Other Paper"),
        events=tuple(replace(e, id=make_id("new", e.id), start=e.start - 1, doc="elsewhere") for e in ONE.events),
        statements=(),
        disputes=(),
    )
    shelve(path.parent / "parts", [reading(1), reading(2), other], "v2")
    with again(path) as record:
        assert [row["event_type"] for row in record.rows("SELECT event_type FROM event WHERE doc = 'elsewhere'")] == ["CONSULT"]
        rows = {(row["kind"], row["status"]): row for row in record.rows("SELECT * FROM review")}
        assert rows["event", "rejected"]["fact"] == make_id("new", ARREST.id) and rows["event", "rejected"]["given"] == ARREST.id
        assert not rows["statement", "rejected"]["found"]


def test_another_type_at_the_same_words_is_another_fact(path: Path) -> None:
    say(path, "reject", "event", ARREST.id)
    new = tuple(replace(e, id=make_id("new", e.id), event_type="PROTEST") if e.id == ARREST.id else e for e in ONE.events)
    shelve(path.parent / "parts", [replace(ONE, events=new, disputes=())], "v2")
    with again(path) as record:
        assert record.rows("SELECT 1 FROM event WHERE event_type = 'PROTEST'")
        assert [row["found"] for row in record.rows("SELECT found FROM review")] == [False]


def test_happenings_and_actors_are_merged_and_split_by_hand(path: Path) -> None:
    with open_record(path) as record:
        homes = record.rows("SELECT happening, list(event ORDER BY event) AS events FROM report GROUP BY ALL ORDER BY 1")
        together = next(row["events"] for row in homes if len(row["events"]) > 1)
    say(path, "split", "event", together[0], after=together[1])
    Journal(beside(path)).add(
        correction(who="Ada", action="merge", kind="actor_entity", fact="wd:Q2", after="wd:Q1"),
    )
    with again(path) as record:
        rows = record.rows("SELECT happening FROM report WHERE event IN (?, ?)", together[:2])
        assert len({row["happening"] for row in rows}) == 2
        assert {row["name"] for row in record.rows("SELECT name FROM actor_entity WHERE key = 'wd:Q1'")} and not record.rows(
            "SELECT 1 FROM actor_entity WHERE key = 'wd:Q2'"
        )
        assert record.rows("SELECT evidence FROM actor_alias WHERE key = 'wd:Q2'")[0]["evidence"] == "merged by hand"
    say(path, "merge", "event", together[0], after=together[1])
    Journal(beside(path)).add(correction(who="Ada", action="split", kind="actor_entity", fact="wd:Q2", after="wd:Q1"))
    with again(path) as record:
        rows = record.rows("SELECT happening FROM report WHERE event IN (?, ?)", together[:2])
        assert len({row["happening"] for row in rows}) == 1


def test_without_corrections_nothing_is_different(path: Path) -> None:
    with open_record(path) as record:
        first = record.meta()
        assert "corrections" not in first
        assert not record.rows("SELECT 1 FROM duckdb_tables() WHERE table_name = 'review'")
    assert build(path.parent / "parts", path).build == first["build"]


STATUSES = st.sampled_from(("accepted", "rejected", "pending"))


@given(st.lists(STATUSES, min_size=40, max_size=40))
def test_nothing_refers_to_what_was_rejected(statuses: list[str]) -> None:
    facts = [fact for fact in ONE.facts() if fact.TABLE in FIELDS]
    states = {
        (fact.TABLE, fact.id): State(kind=fact.TABLE, fact=fact.id, status=status)  # type: ignore[arg-type]
        for fact, status in zip(facts, statuses, strict=False)
    }
    wrong = {fact for (_, fact), state in states.items() if state.status == "rejected"}
    found = corrected(ONE, states)
    assert not wrong & {fact.id for fact in found.facts()}
    assert all(f"'{each}'" not in repr(found) for each in wrong)
    assert corrected(found, states) == found


def test_a_value_that_makes_no_sense_is_refused() -> None:
    for kind, field, value in (
        ("event", "event_type", "WAR"), ("event", "event_type", ""), ("event", "date", "Friday"), ("event", "place_country", "ZZZ"),
        ("event", "id", "x"), ("time", "value", "x"), ("position", "stance", ("a", "b")),
    ):  # fmt: skip
        with pytest.raises(SettingsError):
            checked(kind, field, value)
    assert checked("event", "date", " 2021-03 ") == "2021-03" and checked("event", "mode", "") is None
    assert checked("event", "actors", "iso:NOR") == ("iso:NOR",)


def test_training_data_can_be_learnt_from(path: Path, tmp_path: Path) -> None:
    say(path, "accept", "event", MEET.id)
    say(path, "reject", "event", ARREST.id, note="<b>not</b> this")
    rows = list(giving.passages(Journal(beside(path)).all()))
    file = tmp_path / "seen.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    faults = Faults()
    passages = read_labelled(file, 1, faults)
    assert faults.found == []
    assert {tuple(each.text[t.span.start : t.span.stop] for t in each.triggers) for each in passages} == {("will meet",), ()}
    assert {t.type for each in passages for t in each.triggers} == {"CONSULT"}


def test_gold_holds_documents_as_they_should_be(path: Path) -> None:
    say(path, "reject", "event", ARREST.id)
    with open_record(path) as record:
        (gold,) = giving.golds(record, Journal(beside(path)).all())
    assert [event["id"] for event in gold["events"]] == [MEET.id]
    assert gold["review"][0]["status"] == "rejected"


def test_the_queue_puts_the_doubtful_first(path: Path) -> None:
    with open_record(path) as record:
        for order in ORDERS:
            every = in_line([queue(record, kind, order) for kind in KINDS], order)
            assert len(every) == sum(len(queue(record, kind, order)) for kind in KINDS)
        waiting = queue(record, "event", "worth")
    assert [each.worth for each in waiting] == sorted((each.worth for each in waiting), reverse=True)
    assert max(each.reports for each in waiting) > 1


def test_states_of_both_kinds_of_word_are_kept_apart() -> None:
    log = [correction(who="Ada", action="accept", kind=kind, fact="same") for kind in ("event", "statement")]
    assert set(replay(log)) == {("event", "same"), ("statement", "same")}
