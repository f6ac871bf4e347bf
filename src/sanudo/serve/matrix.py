"""Positions as a matrix: who holds what on which issue, and whether that changed."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sanudo.serve.asking import Asked
from sanudo.store.fields import Row
from sanudo.store.queries import Record

HOLDERS, ISSUES = 25, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What an actor holds on an issue: the latest stance, how often it is told, and the stances before where they differ."""

    stance: str
    positions: int
    before: tuple[str, ...]
    since: datetime.date | None
    doc: str
    position: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A question that actors hold positions on."""

    id: str
    name: str
    names: tuple[str, ...]
    holders: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """An actor and what it holds, by the id of the issue."""

    key: str
    name: str
    country: str | None
    held: dict[str, Held]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """The issues that most actors hold positions on, and the actors with positions on most of them."""

    issues: tuple[Issue, ...]
    holders: tuple[Holder, ...]


def matrix(record: Record, asked: Asked) -> Matrix:
    """Return the matrix of positions; with `issue`, of issues whose words hold those words."""
    asked.only(("issue", "format"))
    wanted = asked.one("issue") or ""
    issues = record.rows(
        """SELECT * FROM issue WHERE contains(lower(array_to_string(names, ' ')), lower(?))
        ORDER BY holders DESC, positions DESC, name, id LIMIT ?""",
        [wanted, ISSUES],
    )
    ids = [row["id"] for row in issues]
    rows = record.rows(
        """SELECT h.*, e.country FROM position_history h LEFT JOIN actor_entity e ON e.key = h.holder_key
        WHERE list_contains(?, h.issue) AND h.holder_key IS NOT NULL ORDER BY h.published NULLS FIRST, h.position""",
        [ids],
    )
    held: dict[str, dict[str, list[Row]]] = {}
    for row in rows:
        held.setdefault(row["holder_key"], {}).setdefault(row["issue"], []).append(row)
    busiest = sorted(held, key=lambda key: (-len(held[key]), -sum(map(len, held[key].values())), key))[:HOLDERS]
    return Matrix(
        issues=tuple(Issue(id=row["id"], name=row["name"], names=tuple(row["names"]), holders=row["holders"]) for row in issues),
        holders=tuple(_holder(key, held[key]) for key in busiest),
    )


def _holder(key: str, held: dict[str, list[Row]]) -> Holder:
    last = next(iter(held.values()))[-1]
    return Holder(
        key=key,
        name=str(last["holder_name"] or key),
        country=last["country"] if isinstance(last["country"], str) else None,
        held={issue: _held(rows) for issue, rows in held.items()},
    )


def _held(rows: list[Row]) -> Held:
    last = rows[-1]
    stances = [str(row["stance"]) for row in rows]
    before = tuple(dict.fromkeys(stance for stance in stances if stance != stances[-1]))
    since = last["published"]
    return Held(
        stance=stances[-1],
        positions=len(rows),
        before=before,
        since=since if isinstance(since, datetime.date) else None,
        doc=str(last["doc"]),
        position=str(last["position"]),
    )
