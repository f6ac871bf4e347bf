"""What an actor's page tells of it over time: offices, what documents call it, statements, positions that changed, meetings."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from sanudo.resolve.knowledge import Knowledge, load_knowledge
from sanudo.serve.charts import Bar, Chart, upright
from sanudo.serve.dyads import Meeting, meeting
from sanudo.serve.periods import bounds, periods
from sanudo.serve.spells import Scale, Shape, Spell, scale_of
from sanudo.serve.wording import counted, day
from sanudo.store.countings import CALLED
from sanudo.store.queries import Record
from sanudo.store.results import Entity
from sanudo.store.shortcuts import has_shortcuts

SHOWN = 12
YEARS = 30
"""Bands begin no earlier than so many years before their end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeHeld:
    """An office that the knowledge base knows the actor to hold or have held. Dates are ISO, as exact as they are known.

    `until` is None where the office had not ended when the source was made, `as_of` says when that was.
    """

    position: str
    country: str
    sector: str
    since: str | None
    until: str | None
    as_of: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """What documents call the actor: a role or office in their words, and when."""

    role: str
    documents: int
    first: datetime.date | None
    last: datetime.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """A stance that the actor is told to hold on an issue, from a day on."""

    stance: str
    published: datetime.date | None
    position: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What the actor held on an issue over time; `changed` says whether that changed."""

    issue: str
    name: str
    stances: tuple[Stance, ...]
    changed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthSaid:
    """How many statements of the actor were published in a month (YYYY-MM)."""

    month: str
    statements: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """What is known of an actor over time."""

    offices: tuple[OfficeHeld, ...]
    called: tuple[Called, ...]
    said: tuple[MonthSaid, ...]
    courses: tuple[Course, ...]
    meetings: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True)
class Bands:
    """Offices and roles as bands: label, country, whether the record (rather than the knowledge base) says so, and shapes."""

    rows: tuple[tuple[str, str, bool, tuple[Shape, ...]], ...]
    ticks: tuple[tuple[float, str], ...]
    label: str


def dossier(record: Record, entity: Entity) -> Dossier:
    """Return what is known of an actor over time."""
    return Dossier(
        offices=_offices(entity),
        called=_called(record, entity.key),
        said=_said(record, entity.key),
        courses=_courses(record, entity.key),
        meetings=_meetings(record, entity.key),
    )


@cache
def _knowledge() -> Knowledge:
    return load_knowledge()


def _offices(entity: Entity) -> tuple[OfficeHeld, ...]:
    """Return the offices of the person that the entity is; whom Wikidata does not know is not guessed at."""
    if entity.kind != "person" or not entity.wikidata:
        return ()
    for name in (entity.name, *entity.names):
        for hit in _knowledge().by_name(name, kind="person"):
            if hit.known.wikidata == entity.wikidata:
                found = [
                    OfficeHeld(
                        position=each.position,
                        country=each.country,
                        sector=each.sector,
                        since=_iso(each.start),
                        until=_iso(each.end),
                        as_of=_iso(each.as_of),
                    )
                    for each in hit.known.offices
                ]
                return tuple(sorted(set(found), key=lambda each: (each.since or "", each.until or "9999", each.position)))
    return ()


def _called(record: Record, key: str) -> tuple[Called, ...]:
    source = "desk.called" if has_shortcuts(record) else f"({CALLED})"
    rows = record.rows(
        f"""SELECT min(role) AS role, CAST(sum(documents) AS BIGINT) AS documents, min(first) AS first, max(last) AS last
        FROM {source} WHERE key IN (SELECT ? UNION SELECT key FROM actor_alias WHERE entity = ?)
        GROUP BY called ORDER BY documents DESC, first, role LIMIT ?""",
        [key, key, SHOWN],
    )
    return tuple(Called(**row) for row in rows)


def _said(record: Record, key: str) -> tuple[MonthSaid, ...]:
    if has_shortcuts(record):
        sql = "SELECT strftime(day, '%Y-%m') AS month, count(*) AS statements FROM desk.statement_of"
        where = "WHERE facet = 'speaker_keys' AND value = ? AND day IS NOT NULL GROUP BY 1 ORDER BY 1"
        return tuple(MonthSaid(**row) for row in record.rows(f"{sql} {where}", [key]))
    rows = record.rows(
        """SELECT d.published[:7] AS month, count(*) AS statements FROM statement f JOIN document d ON d.id = f.doc
        WHERE list_contains(f.speaker_keys, ?) AND regexp_full_match(d.published, '[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}')
        GROUP BY 1 ORDER BY 1""",
        [key],
    )
    return tuple(MonthSaid(**row) for row in rows)


def _courses(record: Record, key: str) -> tuple[Course, ...]:
    rows = record.rows(
        """SELECT h.issue, i.name, h.stance, h.published, h.position FROM position_history h JOIN issue i ON i.id = h.issue
        WHERE h.holder_key = ? ORDER BY h.published NULLS FIRST, h.position LIMIT 2000""",
        [key],
    )
    found: dict[str, tuple[str, list[Stance]]] = {}
    for row in rows:
        _, stances = found.setdefault(row["issue"], (row["name"], []))
        if not stances or stances[-1].stance != row["stance"]:
            stances.append(Stance(**{name: row[name] for name in ("stance", "published", "position")}))
    courses = [
        Course(issue=issue, name=name, stances=tuple(stances), changed=len(stances) > 1)
        for issue, (name, stances) in found.items()
    ]
    return tuple(sorted(courses, key=lambda each: (-len(each.stances), each.name))[:SHOWN])


def _meetings(record: Record, key: str) -> tuple[Meeting, ...]:
    rows = record.rows(
        """SELECT * FROM meeting_entity WHERE list_contains(participant_keys, ?)
        ORDER BY date DESC NULLS LAST, documents DESC, id LIMIT ?""",
        [key, SHOWN],
    )
    return tuple(meeting(row) for row in rows)


def _iso(number: int) -> str | None:
    """Return a date YYYYMMDD with zeros where unknown as ISO, None for none."""
    if not number:
        return None
    year, month, date = number // 10000, number // 100 % 100, number % 100
    return f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{date:02}" if month and date else "")


def bands_of(page: Dossier) -> Bands | None:
    """Return offices and what documents call the actor as bands over time; None where nothing is dated."""
    spells = [_office_spell(each) for each in page.offices] + [_called_spell(each) for each in page.called if each.first]
    dates = [date for _, _, _, spell in spells for date in (spell.since, spell.until) if date]
    scale = scale_of(dates, YEARS)
    if scale is None:
        return None
    rows: dict[tuple[str, str, bool], list[Shape]] = {}
    for label, country, own, spell in spells:
        shape = scale.shape(spell)
        if shape is not None:
            rows.setdefault((label, country, own), []).append(shape)
    return Bands(
        rows=tuple((*key, tuple(shapes)) for key, shapes in rows.items()),
        ticks=_ticks(scale),
        label=f"{day(scale.first)} to {day(scale.last)}",
    )


def _ticks(scale: Scale) -> tuple[tuple[float, str], ...]:
    return tuple((x, name) for x, name in scale.years() if x < 690)


def _office_spell(office: OfficeHeld) -> tuple[str, str, bool, Spell]:
    since, until = _edge(office.since, False), _edge(office.until or office.as_of, True)
    told = f"from {day(office.since)}" if office.since else "from a day unknown"
    told += f" to {day(office.until)}" if office.until else f", still in {day(office.as_of)}" if office.as_of else ""
    style = "t-held" if office.until or office.since else "t-vague"
    return office.position, office.country, False, Spell(since or until, until, style, f"{office.position}, {told}")


def _called_spell(called: Called) -> tuple[str, str, bool, Spell]:
    told = day(called.first) if called.first == called.last else f"{day(called.first)} to {day(called.last)}"
    note = f"called “{called.role}” in {counted(called.documents, 'document')}, {told}"
    return called.role, "", True, Spell(called.first, called.last, "t-called", note)


def _edge(date: str | None, last: bool) -> datetime.date | None:
    """Return the first or the last day that a date may mean."""
    if not date:
        return None
    try:
        if len(date) == 10:
            return datetime.date.fromisoformat(date)
        return datetime.date.fromisoformat(bounds(date)[1 if last else 0])
    except ValueError:
        return None


def said_chart(page: Dossier) -> Chart:
    """Return statements over time as bars."""
    months: Iterable[MonthSaid] = page.said
    counts = {each.month: each.statements for each in months}
    names, beyond = periods(counts)
    return upright([_bar(name, counts) for name in names], beyond)


def _bar(name: str, counts: dict[str, int]) -> Bar:
    total = sum(count for month, count in counts.items() if month.startswith(name))
    return Bar(day(name, short=True), (("said", float(total)),), f"{day(name)}: {counted(total, 'statement')}")


def changed(courses: Sequence[Course]) -> int:
    """Return on how many issues an actor changed what it holds."""
    return sum(each.changed for each in courses)
