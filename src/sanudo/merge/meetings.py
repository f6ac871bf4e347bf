"""Meetings with a life: what many documents tell of one meeting, proposed, planned, held, cancelled or denied.

Meetings whose events are one happening are one. What calls a meeting off is an event of its own, and is laid to the meeting of the
same people that lies nearest in time.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import duckdb
import pyarrow as pa

from sanudo.merge.telling import PARTIES

NEAR_DAYS, TOLD_DAYS = 3, 60
"""A meeting called off is the one of the same people whose day is so near, or, without a day, that was told of so near in time."""

_READ = """
SELECT m.id, CASE WHEN h.event_type = 'CONSULT' THEN r.happening END AS happening, m.participant_keys, m.date, try_cast(d.published AS DATE)
FROM meeting m JOIN document d ON d.id = m.doc LEFT JOIN report r ON r.event = m.event LEFT JOIN happening h ON h.id = r.happening
ORDER BY m.id
"""

_MET = """
CREATE OR REPLACE TEMP TABLE met AS
SELECT g.root, m.id, m.event, m.doc, c.number AS copied, m.status, m.date, m.place_name, m.place_country, d.outlet,
  try_cast(d.published AS DATE) AS published
FROM gathered g JOIN meeting m ON m.id = g.id JOIN document d ON d.id = m.doc JOIN copied c ON c.doc = m.doc
"""

_FILL = """
INSERT INTO meeting_entity
WITH one AS (
  SELECT root, doc, published, arg_min({'status': status, 'date': date},
    (list_position(['held', 'cancelled', 'denied', 'planned', 'proposed'], status), id)) AS s
  FROM met GROUP BY root, doc, published
), lives AS (
  SELECT root, list({'date': s.date, 'status': s.status, 'doc': doc, 'published': published} ORDER BY published NULLS FIRST, doc) AS history,
    arg_max(s.status, (coalesce(published, DATE '1000-01-01'), -list_position(['held', 'cancelled', 'denied', 'planned', 'proposed'], s.status), doc))
      AS status
  FROM one GROUP BY root
), dates AS (
  SELECT root, arg_max(date, (length(date), n, date)) AS date
  FROM (SELECT root, date, count(DISTINCT copied) AS n FROM met WHERE date IS NOT NULL GROUP BY ALL) GROUP BY root
), places AS (
  SELECT root, arg_max(place_name, (place_name IS NOT NULL, n, place_name)) AS place_name, arg_max(place_country, (n, place_country)) AS place_country
  FROM (SELECT root, place_name, place_country, count(DISTINCT copied) AS n FROM met WHERE place_country IS NOT NULL GROUP BY ALL) GROUP BY root
), counted AS (
  SELECT root, 'm' || coalesce(arg_min(nullif(event, ''), (coalesce(published, DATE '9999-01-01'), event)), min(id)) AS id,
    count(DISTINCT doc) AS documents, coalesce(list_sort(list(DISTINCT outlet) FILTER (outlet IS NOT NULL)), []) AS outlets,
    count(DISTINCT copied) AS independent, min(published) AS first_seen, max(published) AS last_seen
  FROM met GROUP BY root
)
SELECT c.id, h.id, coalesce(p.keys, []), coalesce(p.names, []), coalesce(p.countries, []), l.status, l.history, d.date, w.place_name,
  w.place_country, c.documents, c.outlets, c.independent, c.first_seen, c.last_seen
FROM counted c JOIN lives l USING (root) LEFT JOIN happening h ON h.id = c.root LEFT JOIN dates d USING (root)
LEFT JOIN places w USING (root) LEFT JOIN meeting_parties p USING (root)
ORDER BY d.date NULLS LAST, c.id
"""


@dataclass(frozen=True, slots=True)
class Told:
    """A meeting as one document tells of it; `happening` is None for what only calls one off."""

    id: str
    happening: str | None
    people: frozenset[str]
    date: str | None
    published: datetime.date | None


def fill_meetings(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the table `meeting_entity`; `report` and `happening` must be filled."""
    told = [
        Told(one, what, frozenset(who or ()), date, when) for one, what, who, date, when in connection.execute(_READ).fetchall()
    ]
    roots = gather(told)
    connection.register(
        "gathered", pa.table({"id": pa.array(list(roots), pa.string()), "root": pa.array(list(roots.values()), pa.string())})
    )
    connection.execute(_MET).fetchall()
    connection.execute(
        PARTIES.format(name="meeting_parties", root="root", stem="participant", member="met", table="meeting")
    ).fetchall()
    connection.execute(_FILL).fetchall()
    connection.unregister("gathered")


def gather(told: Iterable[Told]) -> Mapping[str, str]:
    """Return for each meeting of a document the meeting of the world it tells of: a happening's id, or a meeting's own."""
    every = sorted(told, key=lambda each: each.id)
    roots = {each.id: each.happening for each in every if each.happening}
    known = _Near([each for each in every if each.happening])
    lone = [each for each in every if not each.happening]
    for each in lone:
        found = [(away, other.happening or "") for other in known.of(each) if (away := _away(each, other)) is not None]
        roots[each.id] = min(found)[1] if found else ""
    _join_lone([each for each in lone if not roots[each.id]], roots)
    return {name: root for name, root in roots.items() if root}


def _join_lone(lone: Sequence[Told], roots: dict[str, str]) -> None:
    """Give one root to what many documents tell of one meeting called off."""
    leaders = _Near(())
    for each in lone:
        found = [(away, other.id) for other in leaders.of(each) if (away := _away(each, other)) is not None]
        roots[each.id] = min(found)[1] if found else each.id
        if not found:
            leaders.add(each)


class _Near:
    """Meetings by who meets and when: finds those that may be one with another."""

    def __init__(self, told: Iterable[Told]) -> None:
        self._when: dict[tuple[str, ...], list[tuple[int, int, Told]]] = defaultdict(list)
        self._count = 0
        for each in told:
            for key in self._keys(each):
                self._when[key] += self._times(key, each)
        for found in self._when.values():
            found.sort(key=lambda each: each[:2])

    def add(self, told: Told) -> None:
        """Add a meeting."""
        for key in self._keys(told):
            for entry in self._times(key, told):
                insort(self._when[key], entry, key=lambda each: each[:2])

    def of(self, told: Told) -> Iterator[Told]:
        """Yield meetings of some of the same people that lie near in time by their days or by when they are told of."""
        own = _day(told.date)
        spans = [(0, 0, 0)]
        if own:
            spans.append((1, own.toordinal(), NEAR_DAYS))
        spans.append((2, told.published.toordinal(), TOLD_DAYS) if told.published else (2, 0, 1 << 30))
        seen: set[str] = set()
        for people in self._asked(told):
            for sort, day, reach in spans:
                found = self._when.get((*people, str(sort)), [])
                begin = bisect_left(found, day - reach, key=lambda each: each[0])
                for at, _, other in found[begin:]:
                    if at > day + reach:
                        break
                    if other.id not in seen:
                        seen.add(other.id)
                        yield other

    def _times(self, key: tuple[str, ...], told: Told) -> list[tuple[int, int, Told]]:
        self._count += 1
        if key[-1] == "1":
            own = _day(told.date)
            return [(own.toordinal(), self._count, told)] if own else []
        if key[-1] == "2":
            return [(told.published.toordinal(), self._count, told)] if told.published else []
        return [] if told.published else [(0, self._count, told)]

    @staticmethod
    def _keys(told: Told) -> list[tuple[str, ...]]:
        people = sorted(told.people)
        names = [("any", each) for each in people] + [("two", *pair) for pair in combinations(people, 2)]
        names += [("one", people[0])] if len(people) == 1 else []
        return [(*name, sort) for name in names for sort in "012"]

    @staticmethod
    def _asked(told: Told) -> list[tuple[str, ...]]:
        """Return who must be among the people of another: two of this one's, or the one where either has no more."""
        people = sorted(told.people)
        if len(people) == 1:
            return [("any", people[0])]
        return [("two", *pair) for pair in combinations(people, 2)] + [("one", each) for each in people]


def _away(a: Told, b: Told) -> int | None:
    """Return how many days apart two are told to be, None where they are not one meeting."""
    if len(a.people & b.people) < min(2, len(a.people), len(b.people)):
        return None
    one, two = _day(a.date), _day(b.date)
    if one and two:
        days = abs((one - two).days)
        return days if days <= NEAR_DAYS else None
    size = min(len(a.date or ""), len(b.date or ""))
    if size and (a.date or "")[:size] != (b.date or "")[:size]:
        return None
    if a.published is None or b.published is None:
        return TOLD_DAYS
    days = abs((a.published - b.published).days)
    return days if days <= TOLD_DAYS else None


def _day(date: str | None) -> datetime.date | None:
    if not date or len(date) != 10:
        return None
    try:
        return datetime.date.fromisoformat(date)
    except ValueError:
        return None
