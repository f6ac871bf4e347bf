"""Adding to a record gives the record that building it whole gives, whatever comes when."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import duckdb
import pytest
from test_merge import actor, article, document, event

from sanudo.fulltext import index
from sanudo.fulltext.query import parse
from sanudo.fulltext.refreshing import begin_from
from sanudo.fulltext.sources import SOURCES
from sanudo.review.corrections import correction
from sanudo.review.journal import Journal, beside
from sanudo.review.overlay import build_record
from sanudo.store.build import kept_beside
from sanudo.store.parts import Parts, Receipt, part_key
from sanudo.store.queries import open_record
from sanudo.store.rows import arrow_tables
from sanudo.store.shelves import SHELVES
from sanudo.types import Agreement, Dispute, Meeting, Reading, Span, Statement, make_id

PEOPLE = (
    ("Ines Falk", "NOR"), ("I. Falk", "NOR"), ("Otto Brand", "SWE"), ("O. Brand", "SWE"), ("Falk", "NOR"), ("Mara Lund", "DNK"),
    ("M. Lund", "DNK"), ("Mara Beate Lund", "DNK"), ("Northern Fisheries Board", "NOR"), ("NFB", "NOR"),
)  # fmt: skip


DEALS = ("Oslo Grain Treaty", "the deal")


def made(number: int, seed: int) -> Reading:
    """Return a reading that may share actors, happenings, text and words with others of the same seed."""
    chance = random.Random(f"{seed} {number}")
    doc = make_id("doc", seed, number)
    body = article(chance.choice([number, 1000, 1001]), 60 + chance.randint(0, 40))
    chosen = chance.sample(PEOPLE, 4)
    actors = []
    for name, country in chosen:
        kind = "organisation" if "Board" in name or name.isupper() else "person"
        actors.append(actor(doc, name, country=country, kind=kind, key=make_id(name, country)))
    events = []
    for place in range(4):
        day = chance.randint(1, 9)
        date = chance.choice([None, f"2021-03-{day:02d}", f"2021-03-{day:02d}", "2021-03", "2021"])
        kind, status = chance.choice(["CONSULT", "AID", "ACCUSE"]), chance.choice(["actual", "planned", "denied"])
        who, to = chance.sample(actors, 2)
        events.append(event(doc, place * 20, who, to, event_type=kind, date=date, status=status))
    meetings = [
        Meeting(id=make_id(e.id, "m"), doc=doc, start=e.start, stop=e.stop, event=e.id, participants=(*e.actors, *e.recipients),
                status=chance.choice(["held", "planned", "cancelled"]), date=e.date)
        for e in events if e.event_type == "CONSULT" or chance.random() < 0.2
    ]  # fmt: skip
    deals = [
        Agreement(id=make_id(doc, "deal"), doc=doc, start=0, stop=1, kind="treaty", name=chance.choice(DEALS),
                  status=chance.choice(["signed", "proposed"]), parties=tuple(each.id for each in actors[:2]))
    ]  # fmt: skip
    said = [
        Statement(id=make_id(doc, "said", n), doc=doc, start=n, stop=n + 30, source=None, cue=None, content=(Span(n, n + 30),),
                  manner="indirect", speakers=(actors[n].id,))
        for n in (0, 1)
    ]  # fmt: skip
    split = [
        Dispute(id=make_id(doc, "d"), doc=doc, start=0, stop=9, question="whether", side_a=(said[0].id,), side_b=(said[1].id,))
    ]
    return Reading(
        document(doc, body, f"2021-03-{chance.randint(3, 28):02d}"),
        actors=tuple(actors), events=tuple(events), meetings=tuple(meetings), agreements=tuple(deals), statements=tuple(said),
        disputes=tuple(split),
    )  # fmt: skip


def shelve(folder: Path, chunk: str, readings: Sequence[Reading]) -> None:
    parts = Parts(folder)
    parts.open_for("v1", {})
    key = part_key(chunk, "v1", {})
    parts.write(arrow_tables(readings), Receipt(key=key, chunk=chunk, label=chunk, version="v1", settings={}, files=()))


def everything(record: Path) -> dict[str, list[str]]:
    """Return all rows of all tables, sorted: rows that were added stand elsewhere than those of a record that was built whole.

    What is found by number on the desk's shelves is told by id, since added rows have numbers of their own.
    """
    with duckdb.connect(str(record), read_only=True) as connection:
        names = [
            name for (name,) in connection.execute("SELECT schema_name || '.' || table_name FROM duckdb_tables()").fetchall()
        ]
        asked = {name: f"FROM {name}" for name in names}
        for shelf in SHELVES:
            asked[f"desk.{shelf}"] = f"SELECT * EXCLUDE (no) FROM desk.{shelf}"
            asked[f"desk.{shelf}_of"] = (
                f"SELECT o.* EXCLUDE (no), s.id FROM desk.{shelf}_of o LEFT JOIN desk.{shelf} s USING (no)"
            )
        return {name: sorted(map(str, connection.execute(sql).fetchall())) for name, sql in asked.items()}


def differing(one: Path, two: Path) -> dict[str, Any]:
    a, b = everything(one), everything(two)
    assert a.keys() == b.keys()
    return {name: (set(a[name]) ^ set(b[name]), len(a[name]) - len(b[name])) for name in a if a[name] != b[name]}


def asked(record: Path) -> list[dict[str, Any]]:
    """Return what a search index answers to some questions, by kind and id."""
    with open_record(record) as opened:
        engine = index.opened(opened)
        assert engine is not None
        found = []
        for text in ("", "falk", "treaty", "speaker:brand", "board"):
            query = parse(text)
            hits = engine.find(query, [*SOURCES], "newest", 1000)
            found.append({"counts": engine.counts(query), "hits": sorted((each.kind, each.id) for each in hits)})
            found.append(engine.facets(query, [*SOURCES]))
        return found


def came_in(folder: Path, batches: Sequence[Sequence[Reading]], record: str = "record.duckdb") -> Path:
    for batch in batches:
        shelve(folder / "parts", " ".join(each.document.id for each in batch), batch)
        build_record(folder / "parts", folder / record)
    return folder / record


@pytest.mark.parametrize("seed", range(6))
def test_what_is_added_to_makes_the_record_that_is_built_whole(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if seed % 2:
        # so that happenings are told of in batches, few stand in line, and components are cut, some still too large after it
        monkeypatch.setattr("sanudo.merge.telling.AT_ONCE", 10)
        monkeypatch.setattr("sanudo.review.queue.MOST", 3)
        for module in ("clusters", "regrouping"):
            monkeypatch.setattr(f"sanudo.merge.{module}.LARGE", 3)
    chance = random.Random(seed)
    readings = [made(number, seed) for number in range(24)]
    chance.shuffle(readings)
    cuts = sorted(chance.sample(range(4, 24), 3))
    batches = [readings[a:b] for a, b in zip([0, *cuts], [*cuts, 24], strict=True)]
    record = came_in(tmp_path, batches)
    whole = tmp_path / "whole.duckdb"
    build_record(tmp_path / "parts", whole)
    assert differing(record, whole) == {}
    assert asked(record) == asked(whole)


def test_documents_are_added_and_not_merged_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readings = [made(number, 9) for number in range(12)]
    came_in(tmp_path, [readings[:8]])
    monkeypatch.setattr("sanudo.review.overlay.merge", None)
    monkeypatch.setattr("sanudo.fulltext.index.refreshing.begin_from", begun := Mock(wraps=begin_from))
    record = came_in(tmp_path, [readings[8:10], readings[10:], readings[10:]])
    assert len(everything(record)["main.document"]) == 12
    assert begun.call_count == 3


def test_what_is_kept_of_another_record_is_not_added_to(tmp_path: Path) -> None:
    readings = [made(number, 3) for number in range(10)]
    record = came_in(tmp_path, [readings[:5]])
    earlier = record.read_bytes()
    came_in(tmp_path, [readings[5:8]])
    record.write_bytes(earlier)
    came_in(tmp_path, [readings[8:]])
    kept_beside(record).unlink()
    whole = tmp_path / "whole.duckdb"
    build_record(tmp_path / "parts", whole)
    assert differing(record, whole) == {}


def test_a_build_cut_short_leaves_a_record_to_add_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readings = [made(number, 4) for number in range(12)]
    record = came_in(tmp_path, [readings[:8]])
    before, files = everything(record), {path: path.read_bytes() for path in (record, kept_beside(record))}
    with monkeypatch.context() as cut:
        cut.setattr("sanudo.review.overlay.add_queues", Mock(side_effect=KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            came_in(tmp_path, [readings[8:10]])
    assert everything(record) == before
    monkeypatch.setattr("sanudo.review.overlay.merge", None)
    # what a build leaves that is killed: half of a record, and what is kept, here that of the old one
    for path, data in files.items():
        path.with_name(path.name + ".tmp").write_bytes(data)
    record.with_name(record.name + ".tmp").write_bytes(b"half")
    came_in(tmp_path, [readings[10:]])
    assert len(everything(record)["main.document"]) == 12
    assert {path.name for path in tmp_path.iterdir()} <= {"parts", "record.duckdb", "record.duckdb.kept", "record.search"}


def test_what_is_kept_follows_the_record_after_a_kill_between_the_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readings = [made(number, 6) for number in range(12)]
    record = came_in(tmp_path, [readings[:8]])
    earlier = kept_beside(record).read_bytes()
    came_in(tmp_path, [readings[8:10]])
    kept = kept_beside(record)
    kept.rename(kept.with_name(kept.name + ".tmp"))
    kept.write_bytes(earlier)
    monkeypatch.setattr("sanudo.review.overlay.merge", None)
    came_in(tmp_path, [readings[10:]])
    monkeypatch.undo()
    whole = tmp_path / "whole.duckdb"
    build_record(tmp_path / "parts", whole)
    assert differing(record, whole) == {}


def test_corrections_survive_what_comes_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readings = [made(number, 5) for number in range(16)]
    record = came_in(tmp_path, [readings[:10]])
    with duckdb.connect(str(record), read_only=True) as connection:
        one, two, doc = connection.execute("SELECT min(event), max(event), min_by(doc, event) FROM report").fetchall()[0]
        (key, other), *_ = connection.execute("SELECT min(key), max(key) FROM actor_entity").fetchall()
    wrong = readings[0].events[0]
    for given in (
        {"action": "merge", "kind": "event", "fact": one, "after": two, "doc": doc},
        {"action": "merge", "kind": "actor_entity", "fact": key, "after": other},
        {
            "action": "reject",
            "kind": "event",
            "fact": wrong.id,
            "doc": wrong.doc,
            "type": wrong.event_type,
            "start": wrong.start,
            "stop": wrong.stop,
        },
    ):
        Journal(beside(record)).add(correction(who="Ada", **given))  # type: ignore[arg-type]
    build_record(tmp_path / "parts", record)
    monkeypatch.setattr("sanudo.review.overlay.merge", None)
    came_in(tmp_path, [readings[10:13], readings[13:]])
    monkeypatch.undo()
    whole = tmp_path / "whole.duckdb"
    build_record(tmp_path / "parts", whole, beside(record))
    assert differing(record, whole) == {}
    assert not any(wrong.id in row for row in everything(record)["main.event"])
