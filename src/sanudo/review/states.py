"""Where each fact stands after all corrections: the log is played from the first row to the last, less what was taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from sanudo.review.corrections import Correction, Value

Status = Literal["pending", "accepted", "rejected", "changed"]
Place = tuple[str, str]
"""The kind of a fact and its id."""

_VERDICTS: dict[str, Status] = {"accept": "accepted", "reject": "rejected", "change": "changed"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What someone remarked of a fact."""

    who: str
    at: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Where a fact stands: the last word counts, whoever said it.

    `changes` are the new values by field; `verdicts` what each reviewer said last, for their agreement. `last` is the newest
    correction that holds: the one that an undo takes back. `joins` are merges and splits with what they name.
    """

    kind: str
    fact: str
    status: Status = "pending"
    changes: dict[str, Value] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    verdicts: dict[str, Status] = field(default_factory=dict)
    joins: tuple[tuple[str, Value], ...] = ()
    who: str = ""
    at: str = ""
    last: str = ""


def living(corrections: Sequence[Correction]) -> tuple[Correction, ...]:
    """Return the corrections that hold, in the order of time; an undo that is itself undone takes nothing back."""
    undone_by: dict[str, list[str]] = {}
    for each in corrections:
        if each.action == "undo":
            undone_by.setdefault(each.undoes, []).append(each.id)
    holds: dict[str, bool] = {}
    for each in sorted(corrections, key=lambda one: (one.at, one.id), reverse=True):
        _settle(each.id, undone_by, holds)
    ordered = sorted(corrections, key=lambda one: (one.at, one.id))
    return tuple(each for each in ordered if each.action != "undo" and holds[each.id])


def _settle(first: str, undone_by: dict[str, list[str]], holds: dict[str, bool]) -> None:
    """Say of a correction whether it holds: unless an undo of it holds. Clocks differ between people: order is no help."""
    waiting, open_now = [first], set[str]()
    while waiting:
        one = waiting[-1]
        open_now.add(one)
        unknown = [each for each in undone_by.get(one, ()) if each not in holds and each not in open_now]
        if unknown:
            waiting += unknown
            continue
        waiting.pop()
        holds[one] = not any(holds.get(each, False) for each in undone_by.get(one, ()))


def replay(
    corrections: Sequence[Correction], place: Callable[[Correction], Place | None] = lambda one: (one.kind, one.fact)
) -> dict[Place, State]:
    """Return the state of every fact that a living correction speaks of.

    `place` says which fact a correction is of now; corrections for which it knows none are left out.
    """
    found: dict[Place, State] = {}
    for each in living(corrections):
        at = place(each)
        if at is not None:
            found[at] = _after(found.get(at) or State(kind=at[0], fact=at[1]), each)
    return found


def _after(state: State, one: Correction) -> State:
    """Return the state after one more correction."""
    new = replace(state, who=one.who, at=one.at, last=one.id)
    if one.note:
        new = replace(new, notes=(*state.notes, Note(who=one.who, at=one.at, text=one.note)))
    if one.action in ("merge", "split"):
        new = replace(new, joins=(*state.joins, (one.action, one.after)))
    if one.action not in _VERDICTS:
        return new
    if one.action == "change":
        new = replace(new, changes={**state.changes, one.field: one.after})
    verdict: Status = "changed" if one.action == "accept" and new.changes else _VERDICTS[one.action]
    return replace(new, status=verdict, verdicts={**state.verdicts, one.who: verdict})


def last_of(corrections: Sequence[Correction], facts: Iterable[Place], who: str) -> Correction | None:
    """Return the newest correction of a fact that holds and that someone may take back: their own."""
    wanted = set(facts)
    own = [each for each in living(corrections) if (each.kind, each.fact) in wanted and each.who == who]
    return own[-1] if own else None
