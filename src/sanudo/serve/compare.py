"""Two outlets compared over a time: what only one of them tells, what both tell, and where their figures differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sanudo.serve.asking import Asked
from sanudo.serve.happenings import HappeningRow, told_of
from sanudo.serve.rows import EVENT, by_ids, by_index, marks, texts
from sanudo.store import shaping
from sanudo.store.fields import Row
from sanudo.store.queries import Record
from sanudo.store.results import EventRow
from sanudo.store.shortcuts import TOLD_ALONE, column_values, has_shortcuts, list_values, tallied

SHOWN = 10
BOTH = 10
OUTLETS = 60
NEWEST = 10_000
"""So many happenings that several documents tell of, the newest, say which two outlets have most in common."""
ALL = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletRow:
    """An outlet: its documents, the happenings it tells of, and how many of them no other outlet tells of."""

    outlet: str
    documents: int
    happenings: int
    alone: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What one outlet tells of a happening: the words of its first report, the status and date it gives, and its figures."""

    event: EventRow
    statuses: tuple[str, ...]
    dates: tuple[str, ...]
    figures: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A happening that both outlets tell of, the account of each, and in what they differ."""

    happening: HappeningRow
    a: Account
    b: Account
    differ: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two outlets side by side; `counts` are the happenings that only a, both, and only b tell of."""

    a: str
    b: str
    since: str | None
    until: str | None
    counts: tuple[int, int, int]
    differing: int
    both: tuple[Shared, ...]
    only_a: tuple[HappeningRow, ...]
    only_b: tuple[HappeningRow, ...]
    outlets: tuple[OutletRow, ...]


_BOTH = """
WITH told AS (
  SELECT no, a.no IS NOT NULL AS by_a, b.no IS NOT NULL AS by_b
  FROM (SELECT no FROM desk.happening_of WHERE facet = 'outlets' AND value = $a) a
  FULL JOIN (SELECT no FROM desk.happening_of WHERE facet = 'outlets' AND value = $b) b USING (no))
SELECT f.*, by_a, by_b FROM told JOIN desk.happening f ON f.no = told.no"""
_SCANNED = """
SELECT f.*, f.id AS no, list_contains(f.outlets, $a) AS by_a, list_contains(f.outlets, $b) AS by_b,
  coalesce(f.first_day, f.first_seen) AS since, coalesce(f.last_day, f.last_seen) AS until
FROM happening f WHERE list_contains(f.outlets, $a) OR list_contains(f.outlets, $b)"""
"""What either of two outlets tells of: from what a build looked up, or from the happenings themselves."""

ONLY_A, ALIKE, ONLY_B = "by_a AND NOT by_b", "by_a AND by_b", "by_b AND NOT by_a"
_ORDER = "ORDER BY f.documents DESC, abs(f.intensity) DESC NULLS LAST, f.first_day DESC NULLS LAST, f.no"


def outlets(record: Record) -> tuple[OutletRow, ...]:
    """Return the outlets of most happenings."""
    written, told, alone = (
        dict(tallied(record, question, ALL))
        for question in (column_values("document", "outlet"), list_values("happening", "outlets"), TOLD_ALONE)
    )
    rows = [
        OutletRow(outlet=name, documents=n, happenings=told.get(name, 0), alone=alone.get(name, 0)) for name, n in written.items()
    ]
    return tuple(sorted(rows, key=lambda each: (-each.happenings, -each.documents, each.outlet))[:OUTLETS])


def closest(record: Record) -> tuple[str, str]:
    """Return two outlets that tell of much in common of late; empty names where there are no two."""
    newest = f"WHERE f.documents BETWEEN 2 AND 50 ORDER BY f.first_day DESC NULLS LAST, {{}} LIMIT {NEWEST}"
    if has_shortcuts(record):
        told = f"""SELECT n.no, o.value AS outlet FROM (SELECT f.no FROM desk.happening f {newest.format("f.no")}) n
          JOIN desk.happening_of o ON o.no = n.no WHERE o.facet = 'outlets'"""
    else:
        plain = f"SELECT f.id, f.outlets FROM happening f {newest.format('f.id')}"
        told = f"SELECT id AS no, unnest(outlets) AS outlet FROM ({plain})"
    rows = record.rows(
        f"""WITH told AS MATERIALIZED ({told})
        SELECT x.outlet AS a, y.outlet AS b FROM told x JOIN told y ON x.no = y.no AND x.outlet < y.outlet
        GROUP BY ALL ORDER BY count(*) DESC, a, b LIMIT 1"""
    )
    return (rows[0]["a"], rows[0]["b"]) if rows else ("", "")


def compare(record: Record, asked: Asked, known: Sequence[OutletRow], default: tuple[str, str]) -> Comparison:
    """Return two outlets side by side; those that have most in common if none are asked for."""
    asked.only(("a", "b", "since", "until", "format"))
    a, b = asked.one("a") or default[0], asked.one("b") or default[1]
    since, until = asked.day("since"), asked.day("until")
    counts, ids = _told(record, a, b, since, until)
    only_a, alike, only_b = told_of(record, *(ids[each] for each in (ONLY_A, ALIKE, ONLY_B)))
    shared = _shared(record, alike, a, b)
    return Comparison(
        a=a,
        b=b,
        since=since,
        until=until,
        counts=(counts[ONLY_A], counts[ALIKE], counts[ONLY_B]),
        differing=sum(bool(each.differ) for each in shared),
        both=shared,
        only_a=only_a,
        only_b=only_b,
        outlets=tuple(known),
    )


def _told(record: Record, a: str, b: str, since: str | None, until: str | None) -> tuple[dict[str, int], dict[str, list[str]]]:
    """Return how many happenings only one of two outlets, both, and only the other tell of, and the ids of the first of each."""
    given, condition = {"a": a, "b": b}, "true"
    for name, at, edge in (("since", since, "f.until >="), ("until", until, "f.since <=")):
        if at:
            condition += f" AND {edge} CAST(${name} AS DATE)"
            given[name] = at
    made = has_shortcuts(record)
    source = _BOTH if made else _SCANNED
    columns = "f.no, f.documents, f.intensity, f.first_day, f.by_a, f.by_b"
    parts = []
    for each, most in ((ONLY_A, SHOWN), (ALIKE, BOTH), (ONLY_B, SHOWN)):
        parts.append(f"(SELECT '{each}' AS part, f.no, NULL AS n FROM found f WHERE {each} {_ORDER} LIMIT {most})")
        parts.append(f"SELECT '{each}', NULL, count(*) FROM found WHERE {each}")
    rows = record.rows(
        f"WITH found AS MATERIALIZED (SELECT {columns} FROM ({source}) f WHERE {condition}) {' UNION ALL '.join(parts)}", given
    )
    found = [row["no"] for row in rows if row["no"] is not None]
    named = _named(record, found) if made else {each: each for each in found}
    ids: dict[str, list[str]] = {each: [] for each in (ONLY_A, ALIKE, ONLY_B)}
    for row in rows:
        if row["no"] is not None:
            ids[row["part"]].append(named[row["no"]])
    return {row["part"]: row["n"] for row in rows if row["no"] is None}, ids


def _named(record: Record, numbers: Sequence[int]) -> dict[int, str]:
    """Return the ids of happenings by their numbers on the shelf."""
    rows = record.rows("SELECT no, id FROM desk.happening WHERE no IN (SELECT unnest(?))", [list(numbers)]) if numbers else []
    return {row["no"]: row["id"] for row in rows}


def _shared(record: Record, told: Sequence[HappeningRow], a: str, b: str) -> tuple[Shared, ...]:
    """Return happenings of two outlets with the account of each, those first whose accounts differ."""
    ids = [each.id for each in told]
    sides = _sides(record, ids, a, b)
    first = by_ids(record, "event", list(dict.fromkeys(each[0]["event"] for each in sides.values())), EVENT, apart=True)
    events = {(event["id"], event["doc"]): event for event in first}
    documents = texts(record, (event["doc"] for event in first))
    sizes = {row["id"]: row["sizes"] for row in by_index(record, "happening", ids, "id, sizes")}
    found = []
    for happening in told:
        own = [sides.get((happening.id, outlet), []) for outlet in (a, b)]
        if all(each and (each[0]["event"], each[0]["doc"]) in events for each in own):
            one, other = (
                _account(each, events[each[0]["event"], each[0]["doc"]], sizes[happening.id], documents) for each in own
            )
            found.append(Shared(happening=happening, a=one, b=other, differ=_differ(one, other)))
    return tuple(sorted(found, key=lambda each: -len(each.differ)))


def _sides(record: Record, ids: Sequence[str], a: str, b: str) -> dict[tuple[str, str], list[Row]]:
    """Return the reports of some happenings by happening and outlet, of two outlets."""
    if not ids:
        return {}
    # rows first by one column: of ten million reports, scanning all six takes three times as long
    reports = record.rows(
        f"""SELECT event, doc, happening, outlet, status, date FROM report
        WHERE rowid IN (SELECT rowid FROM report WHERE happening IN ({marks(ids)})) AND outlet IN (?, ?)
        ORDER BY independent DESC, published NULLS LAST, event""",
        [*ids, a, b],
    )
    told: dict[tuple[str, str], list[Row]] = {}
    for report in reports:
        told.setdefault((report["happening"], report["outlet"]), []).append(report)
    return told


def _account(reports: list[Row], event: Row, sizes: Sequence[Row] | None, documents: dict[str, Row]) -> Account:
    docs = {report["doc"] for report in reports}
    figures = {size["kind"]: _figures(size["told"], docs) for size in sizes or ()}
    return Account(
        event=shaping.event_row(event, documents),
        statuses=tuple(dict.fromkeys(report["status"] for report in reports)),
        dates=tuple(dict.fromkeys(report["date"] for report in reports if report["date"])),
        figures={kind: told for kind, told in figures.items() if told},
    )


def _figures(every: Sequence[Row] | None, docs: set[str]) -> tuple[str, ...]:
    """Return the figures that some documents give: "at least 20"."""
    found = []
    for each in every or ():
        if each["doc"] in docs:
            value = f"{each['value']:,.0f}" if each["value"] is not None else "not known"
            found.append(value if each["qualifier"] in (None, "exactly") else f"{each['qualifier'].replace('_', ' ')} {value}")
    return tuple(dict.fromkeys(found))


def _differ(one: Account, other: Account) -> tuple[str, ...]:
    """Return in what two accounts differ: status, date, figures; what only one of them gives is no difference."""
    found = []
    if not set(one.statuses) & set(other.statuses):
        found.append("status")
    if one.dates and other.dates and not any(x.startswith(y) or y.startswith(x) for x in one.dates for y in other.dates):
        found.append("date")
    kinds = sorted(set(one.figures) & set(other.figures))
    return (*found, *(kind for kind in kinds if not set(one.figures[kind]) & set(other.figures[kind])))
