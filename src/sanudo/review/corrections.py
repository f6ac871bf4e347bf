"""What a correction is: who said what of which fact, when, and how the fact is found again when its text is read anew."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal

from sanudo.errors import InputError
from sanudo.types import make_id

Action = Literal["accept", "reject", "change", "note", "merge", "split", "undo"]
ACTIONS: tuple[Action, ...] = ("accept", "reject", "change", "note", "merge", "split", "undo")
Value = str | tuple[str, ...] | None
"""A value of a field: words, several of them, or none."""

LONGEST_NOTE = 2000
LONGEST_NAME = 80
ENTITY = "actor_entity"
"""The kind of corrections that say of two keys of actors whether they are one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One row of the log; rows are added and never changed.

    `at` is a UTC time in ISO 8601 with microseconds. `kind` is the table of the fact, `fact` its id at the time. The anchor
    (`text_sha256`, `start`, `stop`, `type`) finds the fact again in another reading of the text; `passage` is the sentence it
    stood in, with the evidence at `offset`. `field`, `before` and `after` belong to a change; `after` of a merge or split names
    the other one: an event's id, an actor's key. `undoes` is the id of the correction that is taken back.
    """

    id: str
    at: str
    who: str
    action: Action
    kind: str
    fact: str
    doc: str = ""
    text_sha256: str = ""
    start: int = 0
    stop: int = 0
    type: str = ""
    field: str = ""
    before: Value = None
    after: Value = None
    note: str = ""
    undoes: str = ""
    passage: str = ""
    offset: int = 0
    build: str = ""


NAMES = tuple(each.name for each in fields(Correction))


def correction(*, who: str, action: Action, kind: str, fact: str, at: str | None = None, **more: Any) -> Correction:
    """Return a new correction, of this moment unless told otherwise; its id is a hash of all it says."""
    moment = at or now()
    made = Correction(id="", at=moment, who=who, action=action, kind=kind, fact=fact, **more)
    return Correction(**{**_plain(made), "id": make_id("correction", *map(repr, _plain(made).values()))})


def now() -> str:
    """Return this moment as corrections write it."""
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def as_row(one: Correction) -> dict[str, Any]:
    """Return a correction as plain values for JSON."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(one).items()}


def from_row(row: Mapping[str, Any]) -> Correction:
    """Return the correction that plain values stand for. Raises InputError where they are none."""
    try:
        known = {name: _value(name, row[name]) for name in NAMES if row.get(name) is not None}
        found = Correction(**known)
    except (TypeError, ValueError) as error:
        raise InputError(
            f"This is no correction: {error}.", hint="Import what sanudo review export --format log wrote."
        ) from None
    if found.action not in ACTIONS or not (found.id and found.at and found.who):
        raise InputError(
            "A correction has an id, a time, a name and a known action.", hint="Import what sanudo review export wrote."
        )
    return found


def packed(value: Value) -> str | None:
    """Return a value as it is kept in a column: JSON, or nothing."""
    return None if value is None else json.dumps(value, ensure_ascii=False)


def unpacked(text: str | None) -> Value:
    """Return the value that a column holds."""
    return None if text is None else _value("after", json.loads(text))


def _value(name: str, value: Any) -> Any:
    if name in ("before", "after"):
        return tuple(str(each) for each in value) if isinstance(value, list | tuple) else str(value)
    wanted = int if name in ("start", "stop", "offset") else str
    if not isinstance(value, wanted):
        raise ValueError(f"{name} is {value!r}")
    return value


def _plain(one: Correction) -> dict[str, Any]:
    return {name: getattr(one, name) for name in NAMES}
