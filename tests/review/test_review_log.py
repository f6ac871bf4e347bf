"""The log of corrections and the states it leads to: any sequence of actions, in any order of arrival."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.errors import InputError, RecordError
from sanudo.review.agreement import by_pair, cohen, krippendorff
from sanudo.review.corrections import Correction, as_row, correction, from_row
from sanudo.review.journal import Journal, merged
from sanudo.review.states import last_of, living, replay

FACT = ("event", "e1")


def said(n: int, action: str, who: str = "Ada", **more: object) -> Correction:
    at = f"2021-03-03T10:{n // 60:02}:{n % 60:02}.000000Z"
    return correction(at=at, who=who, action=action, kind="event", fact="e1", **more)  # type: ignore[arg-type]


STEPS = st.lists(st.tuples(st.sampled_from(("accept", "reject", "change", "note", "undo")), st.integers(0, 20)), max_size=25)


def played(steps: list[tuple[str, int]]) -> list[Correction]:
    """Return the log of some steps; an undo takes back any row before it, another undo included."""
    log: list[Correction] = []
    for n, (action, which) in enumerate(steps):
        if action == "undo":
            if log:
                log.append(said(n, "undo", undoes=log[which % len(log)].id))
        elif action == "change":
            log.append(said(n, "change", field="date", after=str(2000 + which)))
        else:
            log.append(said(n, action, note="why" if action == "note" else ""))
    return log


def simple(log: list[Correction]) -> tuple[str, dict[str, object], int]:
    """Return the state by the plainest reading of the rules: undo means that the row was never written."""
    rows = list(log)
    while undos := [each for each in rows if each.action == "undo"]:
        rows = [each for each in rows if each.id not in (undos[-1].id, undos[-1].undoes)]
    status, changes, notes = "pending", dict[str, object](), 0
    for each in rows:
        notes += each.action == "note"
        if each.action == "change":
            changes[each.field] = each.after
            status = "changed"
        elif each.action == "accept":
            status = "changed" if changes else "accepted"
        elif each.action == "reject":
            status = "rejected"
    return status, changes, notes


@given(STEPS, st.randoms())
def test_any_sequence_leads_to_one_state_whatever_the_order_of_arrival(steps: list[tuple[str, int]], chance: object) -> None:
    log = played(steps)
    status, changes, notes = simple(log)
    mixed = list(log)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    states = replay(mixed)
    assert states == replay(log)
    if FACT in states:
        state = states[FACT]
        assert (state.status, state.changes, len(state.notes)) == (status, changes, notes)
    else:
        assert (status, notes) == ("pending", 0)


@given(STEPS)
def test_undoing_the_last_one_brings_back_the_state_before(steps: list[tuple[str, int]]) -> None:
    log = played(steps)
    more = [*log, said(100, "reject"), said(101, "note", note="no event")]
    undone = [*more, said(102, "undo", undoes=more[-1].id), said(103, "undo", undoes=more[-2].id)]
    assert replay(undone) == replay(log)
    redone = [*undone, said(104, "undo", undoes=undone[-1].id), said(105, "undo", undoes=undone[-2].id)]
    assert replay(redone) == replay(more)


def test_one_takes_back_ones_own_last_word() -> None:
    log = [said(1, "accept"), said(2, "reject", who="Ben"), said(3, "note", note="see the caption")]
    found = last_of(log, [FACT], "Ben")
    assert found == log[1] and last_of(log, [FACT], "Cy") is None
    assert replay([*log, said(4, "undo", who="Ben", undoes=log[1].id)])[FACT].status == "accepted"


def test_the_last_word_counts_and_each_persons_is_kept() -> None:
    state = replay([said(1, "accept"), said(2, "reject", who="Ben")])[FACT]
    assert state.status == "rejected" and state.verdicts == {"Ada": "accepted", "Ben": "rejected"}


def test_the_file_keeps_every_row_and_lets_none_be_changed(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "r.user.sqlite")
    assert journal.all() == () and journal.mark() == "" and not journal.path.exists()
    log = [said(2, "change", field="actors", before=("iso:NOR",), after=("a", "b")), said(1, "accept", note="“ja”\n\U0001f91d")]
    assert journal.add(*log) == 2 and journal.add(*log) == 0
    first = journal.mark()
    assert journal.all() == (log[1], log[0])
    assert journal.add(said(3, "undo", undoes=log[0].id)) == 1 and journal.mark() != first
    with sqlite3.connect(journal.path) as connection:
        for sql in ("DELETE FROM correction", "UPDATE correction SET who = 'nobody'"):
            with pytest.raises(sqlite3.IntegrityError, match="never"):
                connection.execute(sql)
    connection.close()


def test_a_file_that_is_none_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "r.user.sqlite"
    path.write_text("no database at all, but long enough to be looked at as one by its first bytes")
    with pytest.raises(RecordError, match="cannot be read"):
        Journal(path).all()


def test_rows_go_out_and_come_back() -> None:
    log = [
        said(1, "change", field="actors", after=("a",)),
        said(2, "note", note="x"),
        said(3, "change", field="date", after=None),
    ]
    assert [from_row(as_row(each)) for each in log] == log
    assert merged([*log, log[0]]) == tuple(log)
    for row in ({}, {**as_row(log[0]), "action": "burn"}, {**as_row(log[0]), "start": "x"}):
        with pytest.raises(InputError):
            from_row(row)


def test_living_leaves_out_what_was_taken_back() -> None:
    log = [said(1, "accept"), said(2, "note", note="x")]
    assert living([*log, said(3, "undo", undoes=log[1].id)]) == (log[0],)


def test_kappa_is_that_of_cohens_textbook_case() -> None:
    pairs = [("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15
    found = cohen(pairs)
    assert found is not None and abs(found - 0.4) < 1e-9
    assert cohen([("yes", "yes")]) is None and cohen([]) is None


def test_alpha_is_that_of_krippendorffs_textbook_case() -> None:
    """Two observers and ten articles, nominal: alpha is .095 (Krippendorff, Computing Krippendorff's Alpha, 2011, A)."""
    one, two = "0100000000", "1110010010"
    verdicts = [{"a": a, "b": b} for a, b in zip(one, two, strict=True)]
    found = krippendorff(verdicts)
    assert found is not None and abs(found - 0.095) < 0.001
    assert krippendorff([{"a": "yes"}]) is None and krippendorff([{"a": "x", "b": "x"}]) is None


def test_reviewers_are_compared_on_what_both_judged() -> None:
    states = replay([said(1, "accept"), said(2, "reject", who="Ben")]).values()
    (pair,) = by_pair(states)
    assert (pair.one, pair.two, pair.facts, pair.same) == ("Ada", "Ben", 1, 0.0)
