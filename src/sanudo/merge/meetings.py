"""Meetings with a life: what many documents tell of one meeting, proposed, planned, held, cancelled or denied.

Meetings whose events are one happening are one. What calls a meeting off is an event of its own, and is laid to the meeting of the
same people that lies nearest in time.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import duckdb
import pyarrow as pa

from sanudo.merge.telling import PARTIES

NEAR_DAYS, TOLD_DAYS = 3, 60
"""A meeting called off is the one of the same people whose day is so near, or, without a day, that was told of so near in time."""

_READ = """
CREATE OR REPLACE TEMP TABLE meeting_told AS
SELECT m.id, CASE WHEN h.event_type = 'CONSULT' THEN r.happening END AS happening,
  list_sort(list_distinct(coalesce(m.participant_keys, []))) AS people, m.date,
  CASE WHEN length(m.date) = 10 THEN try_cast(m.date AS DATE) END AS day, try_cast(d.published AS DATE) AS published
FROM meeting m JOIN document d ON d.id = m.doc LEFT JOIN report r ON r.event = m.event LEFT JOIN happening h ON h.id = r.happening
"""

_PAIRS = "flatten(list_transform(people, lambda x, i: list_transform(people[i + 1 :], lambda y: 'two ' || x || ' ' || y)))"
_NEAREST = f"""
CREATE OR REPLACE TEMP TABLE gathered AS
WITH lone AS (
  SELECT *, unnest(CASE len(people) WHEN 1 THEN ['any ' || people[1]] ELSE {_PAIRS} || list_transform(people, lambda x: 'one ' || x) END) AS who
  FROM meeting_told WHERE happening IS NULL
), known AS (
  SELECT *, unnest(list_transform(people, lambda x: 'any ' || x) || {_PAIRS} || CASE len(people) WHEN 1 THEN ['one ' || people[1]] ELSE [] END) AS who
  FROM meeting_told WHERE happening IS NOT NULL
), met AS (
  SELECT l.id, n.happening, abs(l.day - n.day) AS days, coalesce(abs(l.published - n.published), {TOLD_DAYS}) AS told,
    least(length(coalesce(l.date, '')), length(coalesce(n.date, ''))) AS size, l.date AS own, n.date AS other
  FROM lone l JOIN known n USING (who)
), near AS (
  SELECT id, happening, coalesce(days, told) AS away FROM met
  WHERE CASE WHEN days IS NOT NULL THEN days <= {NEAR_DAYS}
    ELSE (size = 0 OR own[:size] = other[:size]) AND told <= {TOLD_DAYS} END
)
SELECT id, happening AS root FROM meeting_told WHERE happening IS NOT NULL
UNION ALL SELECT id, arg_min(happening, (away, happening)) FROM near GROUP BY id
"""
"""For each meeting of a document the happening that it is, or that it calls off: of those of the same people the nearest in time."""

_LONE = """
SELECT id, people, date, published FROM meeting_told WHERE happening IS NULL AND id NOT IN (SELECT id FROM gathered) ORDER BY id
"""

_MET = """
CREATE OR REPLACE TEMP TABLE met AS
SELECT g.root, m.id, m.event, m.doc, c.number AS copied, m.status, m.date, m.place_name, m.place_country, d.outlet,
  try_cast(d.published AS DATE) AS published
FROM gathered g SEMI JOIN met_again a ON a.root = g.root JOIN meeting m ON m.id = g.id JOIN document d ON d.id = m.doc JOIN copied c ON c.doc = m.doc
"""

_CALLED = """
INSERT INTO kept.met_entity
SELECT root, 'm' || coalesce(arg_min(nullif(event, ''), (coalesce(published, DATE '9999-01-01'), event)), min(id)) FROM met GROUP BY root
"""

# of the days that are told equally often the first is taken, as for happenings: who errs mostly takes the day he writes on
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
  SELECT root, arg_min(date, (-length(date), -n, date)) AS date
  FROM (SELECT root, date, count(DISTINCT copied) AS n FROM met WHERE date IS NOT NULL GROUP BY ALL) GROUP BY root
), places AS (
  SELECT root, arg_max(place_name, (place_name IS NOT NULL, n, place_name)) AS place_name, arg_max(place_country, (n, place_country)) AS place_country
  FROM (SELECT root, place_name, place_country, count(DISTINCT copied) AS n FROM met WHERE place_country IS NOT NULL GROUP BY ALL) GROUP BY root
), counted AS (
  SELECT root, count(DISTINCT doc) AS documents, coalesce(list_sort(list(DISTINCT outlet) FILTER (outlet IS NOT NULL)), []) AS outlets,
    count(DISTINCT copied) AS independent, min(published) AS first_seen, max(published) AS last_seen
  FROM met GROUP BY root
)
SELECT e.entity, h.id, coalesce(p.keys, []), coalesce(p.names, []), coalesce(p.countries, []), l.status, l.history, d.date, w.place_name,
  w.place_country, c.documents, c.outlets, c.independent, c.first_seen, c.last_seen
FROM counted c JOIN kept.met_entity e USING (root) JOIN lives l USING (root) LEFT JOIN happening h ON h.id = c.root LEFT JOIN dates d USING (root)
LEFT JOIN places w USING (root) LEFT JOIN meeting_parties p USING (root)
ORDER BY d.date NULLS LAST, e.entity
"""

_AGAIN = """
CREATE OR REPLACE TEMP TABLE met_again AS
WITH changed AS (SELECT doc FROM chosen UNION SELECT doc FROM relinked UNION SELECT doc FROM recopied),
names AS (SELECT list(key) AS keys FROM renamed)
SELECT id AS root FROM told_before UNION SELECT id FROM told_now
UNION SELECT root FROM (FROM gathered EXCEPT FROM kept.met) UNION SELECT root FROM (FROM kept.met EXCEPT FROM gathered)
UNION SELECT root FROM gathered g JOIN meeting m ON m.id = g.id WHERE m.doc IN (SELECT doc FROM changed)
UNION SELECT root FROM gathered g JOIN meeting m ON m.id = g.id, names n WHERE list_has_any(m.participant_keys, n.keys)
"""
"""Meetings that are made of others than before, or whose documents, happening or names have changed."""


@dataclass(frozen=True, slots=True)
class Told:
    """What calls a meeting off, as one document tells of it."""

    id: str
    people: frozenset[str]
    date: str | None
    published: datetime.date | None


def fill_meetings(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the table `meeting_entity`; `report` and `happening` must be filled, `kept` attached."""
    _gather(connection)
    connection.execute("CREATE OR REPLACE TEMP TABLE met_again AS SELECT DISTINCT root FROM gathered").fetchall()
    connection.execute("CREATE OR REPLACE TABLE kept.met_entity (root VARCHAR, entity VARCHAR)").fetchall()
    _write(connection)


def add_meetings(connection: duckdb.DuckDBPyConnection) -> None:
    """Bring the table up to date for what was told again (`told_before`, `told_now`) and for new and changed documents."""
    _gather(connection)
    again = "root IN (SELECT root FROM met_again)"
    for statement in (
        _AGAIN,
        f"DELETE FROM meeting_entity WHERE id IN (SELECT entity FROM kept.met_entity WHERE {again})",
        f"DELETE FROM kept.met_entity WHERE {again}",
    ):
        connection.execute(statement).fetchall()
    _write(connection)


def _write(connection: duckdb.DuckDBPyConnection) -> None:
    """Write the meetings of the table `met_again`, and keep which meetings of documents are which."""
    parties = PARTIES.format(name="meeting_parties", root="root", stem="participant", member="met", table="meeting")
    for statement in (_MET, _CALLED, parties, _FILL, "CREATE OR REPLACE TABLE kept.met AS FROM gathered"):
        connection.execute(statement).fetchall()


def _gather(connection: duckdb.DuckDBPyConnection) -> None:
    """Say in the table `gathered` for each meeting of a document which of the world's it is: a happening, or a meeting's own id."""
    connection.execute(_READ).fetchall()
    connection.execute(_NEAREST).fetchall()
    lone = [Told(one, frozenset(who or ()), date, when) for one, who, date, when in connection.execute(_LONE).fetchall()]
    roots: dict[str, str] = {}
    _join_lone(lone, roots)
    table = {"id": pa.array(list(roots), pa.string()), "root": pa.array(list(roots.values()), pa.string())}
    connection.register("lone", pa.table(table))
    connection.execute("INSERT INTO gathered SELECT id, root FROM lone").fetchall()
    connection.unregister("lone")


def _join_lone(lone: Sequence[Told], roots: dict[str, str]) -> None:
    """Give one root to what many documents tell of one meeting called off."""
    leaders = _Near()
    for each in lone:
        found = [(away, other.id) for other in leaders.of(each) if (away := _away(each, other)) is not None]
        roots[each.id] = min(found)[1] if found else each.id
        if not found:
            leaders.add(each)


class _Near:
    """Meetings by who meets and when: finds those that may be one with another."""

    def __init__(self) -> None:
        self._when: dict[tuple[str, ...], list[tuple[int, int, Told]]] = defaultdict(list)
        self._count = 0

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
