"""Series of country pairs and of any two actors: happenings and statements by day, week or month, zeros included.

A happening counts once for a pair, in the period that holds every day of its best date; one dated less precisely than that is
left out and counted as undated. It runs forward (the first acts on the second), back, or between them (both act, as at a
meeting). Statements are those of one side that are addressed to the other or name it, by publication.

A record built with the tables `dyad` and `dyad_statement` (`make_dyads`, sorted by pair) answers for countries from a few row
groups of them; other records, and series of actors, scan `happening` and `statement`.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from sanudo.errors import RecordError, SettingsError
from sanudo.ontology.countries import country
from sanudo.ontology.plover import TYPES
from sanudo.store.derived import days
from sanudo.store.dyads import DYADS, MUTUAL, SAID

if TYPE_CHECKING:
    from sanudo.store.reader import RecordReader

Grain = Literal["day", "week", "month"]
GRAINS: tuple[Grain, ...] = ("day", "week", "month")
QUADS = ("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict")
TYPE_COLUMNS = tuple(sorted(name.lower() for name in TYPES))
NUMBERS = ("happenings", *QUADS, "forward", "back", "between", "reports", "statements")
"""Columns that can be opened to their rows, beside the types."""

WINDOW: dict[Grain, int] = {"day": 30, "week": 26, "month": 12}
"""Spikes are measured against so many periods before."""
SPIKE = 3.5
"""A period is a spike from this robust z-score on: the cut that Iglewicz and Hoaglin (1993) propose for outliers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """One period of a series. `start` is its first day; `types` counts by PLOVER type, zeros left out.

    `intensity` is the mean over happenings (-10 to 10), None without any. `expected` is the median of the periods before, `z` the
    robust z-score against them, None where fewer than half the window has gone by; `happenings_told` are the ids of a spike's.
    """

    start: datetime.date
    happenings: int
    verbal_cooperation: int
    material_cooperation: int
    verbal_conflict: int
    material_conflict: int
    forward: int
    back: int
    between: int
    reports: int
    intensity: float | None
    statements: int
    types: dict[str, int]
    expected: float | None = None
    z: float | None = None
    spike: bool = False
    happenings_told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A series of two parties. The parties are country codes or keys of actors; `undated` happenings are in no period."""

    first: str
    second: str
    by: Grain
    statuses: tuple[str, ...]
    periods: tuple[Period, ...]
    undated: int
    since: str | None = None
    until: str | None = None
    spikes: tuple[Period, ...] = field(default=())


def series(
    record: RecordReader,
    first: str,
    second: str,
    *,
    by: Grain = "month",
    since: str | None = None,
    until: str | None = None,
    statuses: Sequence[str] = ("actual",),
) -> Series:
    """Return the series of two parties, from the first to the last period in which anything is told, or as asked for.

    A party is a country (ISO 3166-1 alpha-3), the key of an actor, or a name that only one actor bears. Raises SettingsError for
    a party, date or period that means nothing, RecordError for a record without happenings.
    """
    ask = _Ask(record, first, second, by, since, until, tuple(statuses))
    rows = ask.rows(_PANEL)
    undated = ask.rows(_UNDATED)[0]["n"]
    told = _told(ask, [row["start"] for row in rows if row["spike"]])
    periods = tuple(_period(row, told.get(row["start"], ())) for row in rows)
    return Series(
        first=ask.first,
        second=ask.second,
        by=by,
        statuses=ask.statuses,
        periods=periods,
        undated=undated,
        since=since,
        until=until,
        spikes=tuple(each for each in periods if each.spike),
    )


def opened(
    record: RecordReader,
    first: str,
    second: str,
    start: str,
    *,
    by: Grain = "month",
    column: str = "happenings",
    statuses: Sequence[str] = ("actual",),
) -> list[dict[str, Any]]:
    """Return the rows that a number of a series counts: happenings, or statements with their words, of the period from `start`.

    `column` is a number of `Period` or a type in lower case. Raises SettingsError for any other.
    """
    ask = _Ask(record, first, second, by, start, start, tuple(statuses))
    if column == "statements":
        return ask.rows(_OPEN_STATEMENTS)
    return ask.rows(_OPEN.replace("{which}", _which(column)))


def panel(
    record: RecordReader,
    *,
    by: Grain = "month",
    since: str | None = None,
    until: str | None = None,
    statuses: Sequence[str] = ("actual",),
) -> Iterator[dict[str, Any]]:
    """Yield a row for each pair of countries that have anything to do with each other and each period, zeros included.

    Statements are left out here: they are counted for one pair at a time.
    """
    _needs_happenings(record)
    _check_grain(by)
    bounds = {"since": _bound(since, "first_day"), "until": _bound(until, "last_day"), "statuses": list(statuses)}
    with record.cursor() as cursor:
        numbers, kinds = (", ".join(f'coalesce(c."{n}", 0) AS "{n}"' for n in names) for names in (NUMBERS[:-1], TYPE_COLUMNS))
        cells = {"types": _type_counts("d"), "quads": _QUADS, "numbers": numbers, "kinds": kinds}
        cursor.execute(_ALL_PAIRS.format(dyads=_dyads(record), by=by, **cells), bounds)
        names = [each[0] for each in cursor.description or ()]
        while rows := cursor.fetchmany(2000):
            yield from (dict(zip(names, row, strict=True)) for row in rows)


class _Ask:
    """A question for a series: who, when, and the SQL that gives its happenings and statements."""

    def __init__(
        self,
        record: RecordReader,
        first: str,
        second: str,
        by: Grain,
        since: str | None,
        until: str | None,
        statuses: tuple[str, ...],
    ) -> None:
        _needs_happenings(record)
        _check_grain(by)
        self._record = record
        self.first, self.second = _party(record, first), _party(record, second)
        if self.first == self.second:
            raise SettingsError(f"{first!r} and {second!r} are the same party.", hint="Give two different ones.")
        self.by, self.statuses = by, statuses
        self.parameters: dict[str, object] = {
            "first": self.first,
            "second": self.second,
            "since": _bound(since, "first_day"),
            "until": _bound(until, "last_day"),
            "statuses": list(statuses),
        }
        lands = [country(party) is not None for party in (self.first, self.second)]
        self._happenings = _from_dyads(record, self.first < self.second) if all(lands) else _scanned(*lands)
        self._statements = _said(record) if all(lands) else _STATEMENTS.format(**_statement_sides(*lands))

    def rows(self, template: str, **more: object) -> list[dict[str, Any]]:
        """Return what a question about the happenings and statements gives."""
        sql = self.sql(template)
        given = {name: value for name, value in {**self.parameters, **more}.items() if f"${name}" in sql}
        return self._record.rows(sql, given)

    def sql(self, template: str) -> str:
        """Return a question about the happenings and statements asked for."""
        found = template
        places = {"happenings": self._happenings, "statements": self._statements, "types": _type_counts("h"), "by": self.by}
        for name, value in {**places, "window": str(WINDOW[self.by]), "half": str(WINDOW[self.by] // 2), "z": str(SPIKE)}.items():
            found = found.replace("{" + name + "}", value)
        return found


_FOUND = """
WITH found AS ({happenings}), dated AS (
  SELECT *, CAST(date_trunc('{by}', first_day) AS DATE) AS start FROM found
  WHERE date_trunc('{by}', first_day) = date_trunc('{by}', last_day)
), said AS (
  SELECT *, CAST(date_trunc('{by}', published) AS DATE) AS start FROM ({statements}) WHERE published IS NOT NULL
)"""
_LIMITS = """
  (CAST($since AS DATE) IS NULL OR start >= date_trunc('{by}', CAST($since AS DATE)))
  AND (CAST($until AS DATE) IS NULL OR start <= CAST($until AS DATE))"""
_PANEL = f"""{_FOUND}, h AS (
  SELECT start, count(*) AS happenings, {", ".join(f"count_if(quad = {n}) AS {name}" for n, name in enumerate(QUADS, 1))},
    count_if(forward) AS forward, count_if(back) AS back, count_if(between_them) AS between_them,
    CAST(sum(reports) AS BIGINT) AS reports, avg(intensity) AS intensity, {{types}}
  FROM dated h GROUP BY start
), s AS (SELECT start, count(*) AS statements FROM said GROUP BY start),
ends AS (
  SELECT coalesce(date_trunc('{{by}}', CAST($since AS DATE)), min(start)) AS lo, coalesce(CAST($until AS DATE), max(start)) AS hi
  FROM (SELECT start FROM h UNION ALL SELECT start FROM s)
), periods AS (
  SELECT CAST(unnest(generate_series(CAST(lo AS TIMESTAMP), CAST(hi AS TIMESTAMP), INTERVAL 1 {{by}})) AS DATE) AS start FROM ends
  WHERE lo IS NOT NULL
), filled AS (
  SELECT p.start, h.* EXCLUDE (start), coalesce(s.statements, 0) AS statements, coalesce(h.happenings, 0) AS counted
  FROM periods p LEFT JOIN h USING (start) LEFT JOIN s USING (start)
), scored AS (
  SELECT *, median(counted) OVER w AS expected, mad(counted) OVER w AS spread, count(*) OVER w AS before FROM filled
  WINDOW w AS (ORDER BY start ROWS BETWEEN {{window}} PRECEDING AND 1 PRECEDING)
), measured AS (
  SELECT * EXCLUDE (spread, before), CASE WHEN before >= {{half}} THEN
    (counted - expected) / greatest(1.4826 * spread, sqrt(expected), 1) END AS z FROM scored
)
SELECT *, coalesce(z >= {{z}}, false) AS spike FROM measured ORDER BY start"""
_UNDATED = f"""{_FOUND} SELECT count(*) AS n FROM found ANTI JOIN dated USING (id)"""
_OPEN = f"""{_FOUND}
SELECT d.start, h.id, h.date, h.event_type, h.mode, h.status, h.actor_names, h.recipient_names,
  h.place_name, h.reports, h.outlets,
  (SELECT list(r.event ORDER BY r.event) FROM report r WHERE r.happening = h.id) AS events
FROM dated d JOIN happening h ON h.id = d.id WHERE {_LIMITS.replace("start", "d.start")} AND {{which}}
ORDER BY h.first_day, h.id"""
_OPEN_STATEMENTS = f"""{_FOUND}
SELECT s.start, s.id, s.published, f.speaker, f.manner, f.modality, f.content, f.title, f.outlet, f.doc
FROM said s JOIN statement_flat f ON f.id = s.id WHERE {_LIMITS.replace("start", "s.start")}
ORDER BY s.published, f.doc, f.start"""
_TOLD = f"""{_FOUND} SELECT start, list(id ORDER BY reports DESC, id) AS ids FROM dated
WHERE list_contains($starts, start) GROUP BY start"""
_ALL_PAIRS = """
WITH d AS (
  SELECT *, CAST(date_trunc('{by}', first_day) AS DATE) AS start FROM ({dyads}) WHERE list_contains($statuses, status)
    AND date_trunc('{by}', first_day) = date_trunc('{by}', last_day)
    AND (CAST($since AS DATE) IS NULL OR first_day >= date_trunc('{by}', CAST($since AS DATE)))
    AND (CAST($until AS DATE) IS NULL OR date_trunc('{by}', first_day) <= CAST($until AS DATE))
), ends AS (
  SELECT coalesce(date_trunc('{by}', CAST($since AS DATE)), min(start)) AS lo, coalesce(CAST($until AS DATE), max(start)) AS hi
  FROM d
), periods AS (
  SELECT CAST(unnest(generate_series(CAST(lo AS TIMESTAMP), CAST(hi AS TIMESTAMP), INTERVAL 1 {by})) AS DATE) AS start FROM ends
  WHERE lo IS NOT NULL
), counted AS (
  SELECT one, two, start, count(*) AS happenings, {quads}, count_if(forward) AS forward, count_if(back) AS back,
    count_if(between_them) AS "between", CAST(sum(reports) AS BIGINT) AS reports, avg(intensity) AS intensity, {types}
  FROM d GROUP BY ALL
)
SELECT p.one, p.two, t.start, {numbers}, c.intensity, {kinds}
FROM (SELECT DISTINCT one, two FROM d) p CROSS JOIN periods t
LEFT JOIN counted c ON c.one = p.one AND c.two = p.two AND c.start = t.start ORDER BY p.one, p.two, t.start"""
_QUADS = ", ".join(f"count_if(quad = {n}) AS {name}" for n, name in enumerate(QUADS, 1))
_STATEMENTS = """
SELECT f.id, try_cast(d.published AS DATE) AS published FROM statement f JOIN document d ON d.id = f.doc
WHERE ({first_speaks} AND ({second_hears} OR {second_meant})) OR ({second_speaks} AND ({first_hears} OR {first_meant}))"""
_MEANT = """f.id IN (SELECT s.id FROM actor a JOIN mention m ON m.actor = a.id JOIN statement s ON s.doc = m.doc
  AND len(list_filter(s.content, lambda c: m.start >= c.start AND m.stop <= c.stop)) > 0 WHERE a.{own} = ${side})"""


def _from_dyads(record: RecordReader, in_order: bool) -> str:
    forward, back = ("forward", "back") if in_order else ("back", "forward")
    return (
        f"SELECT id, event_type, quad, intensity, reports, first_day, last_day, {forward} AS forward, {back} AS back, "
        f"between_them FROM ({_dyads(record)}) WHERE one = least($first, $second) AND two = greatest($first, $second) "
        "AND list_contains($statuses, status)"
    )


def _dyads(record: RecordReader) -> str:
    """Return the SQL of all pairs: the table that the build has made, or else what would be in it."""
    return "SELECT * FROM dyad" if record.has("dyad") else DYADS.partition("ORDER BY one")[0]


def _said(record: RecordReader) -> str:
    source = "dyad_statement" if record.has("dyad_statement") else f"({SAID.partition('ORDER BY one')[0]})"
    return f"SELECT id, published FROM {source} WHERE one = least($first, $second) AND two = greatest($first, $second)"


def _scanned(first_is_country: bool, second_is_country: bool) -> str:
    """Return the SQL of the happenings of two parties, at least one of them an actor."""
    one, two = (("countries" if land else "keys") for land in (first_is_country, second_is_country))
    forward = f"list_contains(actor_{one}, $first) AND list_contains(recipient_{two}, $second)"
    back = f"list_contains(actor_{two}, $second) AND list_contains(recipient_{one}, $first)"
    both = f"event_type IN ({MUTUAL}) AND list_contains(actor_{one}, $first) AND list_contains(actor_{two}, $second)"
    return (
        f"SELECT * FROM (SELECT id, event_type, quad, intensity, reports, first_day, last_day, {forward} AS forward, "
        f"{back} AS back, {both} AS between_them FROM happening WHERE list_contains($statuses, status)) "
        "WHERE forward OR back OR between_them"
    )


def _statement_sides(first_is_country: bool, second_is_country: bool) -> dict[str, str]:
    found = {}
    for side, land in (("first", first_is_country), ("second", second_is_country)):
        column, own = ("countries", "country") if land else ("keys", "key")
        found[f"{side}_speaks"] = f"list_contains(f.speaker_{column}, ${side})"
        found[f"{side}_hears"] = f"list_contains(f.addressee_{column}, ${side})"
        found[f"{side}_meant"] = _MEANT.replace("{own}", own).replace("{side}", side)
    return found


def _type_counts(table: str) -> str:
    return ", ".join(f"count_if({table}.event_type = '{name.upper()}') AS {name}" for name in TYPE_COLUMNS)


def _which(column: str) -> str:
    if column in QUADS:
        return f"d.quad = {QUADS.index(column) + 1}"
    if column in TYPE_COLUMNS:
        return f"d.event_type = '{column.upper()}'"
    known = {"happenings": "true", "reports": "true", "intensity": "true", "forward": "d.forward", "back": "d.back"}
    known["between"] = "d.between_them"
    if column not in known:
        raise SettingsError(f"A series has no column {column!r}.", hint=f"It has {', '.join((*NUMBERS, *TYPE_COLUMNS))}.")
    return known[column]


def _period(row: dict[str, Any], told: Sequence[str]) -> Period:
    return Period(
        start=row["start"],
        **{name: row["between_them" if name == "between" else name] or 0 for name in NUMBERS},
        intensity=row["intensity"],
        types={name: row[name] for name in TYPE_COLUMNS if row[name]},
        expected=row["expected"] if row["z"] is not None else None,
        z=round(row["z"], 2) if row["z"] is not None else None,
        spike=row["spike"],
        happenings_told=tuple(told),
    )


def _told(ask: _Ask, starts: Sequence[datetime.date]) -> dict[datetime.date, list[str]]:
    if not starts:
        return {}
    rows = ask.rows(_TOLD, starts=list(starts))
    return {row["start"]: row["ids"] for row in rows}


def _party(record: RecordReader, said: str) -> str:
    """Return the country code or the key that somebody means."""
    found = country(said) if len(said) == 3 else None
    if found is not None or (len(said) == 3 and said == "IGO"):
        return found.alpha3 if found else said
    rows = record.rows("SELECT key FROM actor_entity WHERE key = ?", [said]) or record.rows(
        "SELECT key FROM actor_entity WHERE list_contains(list_transform(names, lambda n: lower(n)), lower(?)) "
        "ORDER BY documents DESC, key",
        [said],
    )
    if not rows:
        raise SettingsError(
            f"{said!r} is no country code and no actor of this record.",
            hint='Write a country as in RUS; sanudo query RECORD "SELECT key, name FROM actor_entity" lists the actors.',
        )
    if len(rows) > 1:
        keys = ", ".join(row["key"] for row in rows[:5])
        raise SettingsError(f"{len(rows)} actors of this record bear the name {said!r}.", hint=f"Give the key of one: {keys}.")
    return str(rows[0]["key"])


def _needs_happenings(record: RecordReader) -> None:
    if not record.has("happening"):
        raise RecordError(
            "The record has no happenings: it was built without merging.", hint="Build it again: sanudo build DIR RECORD.duckdb"
        )


def _check_grain(by: str) -> None:
    if by not in GRAINS:
        raise SettingsError(f"{by!r} is no period.", hint=f"Use one of {', '.join(GRAINS)}.")


def _bound(date: str | None, side: Literal["first_day", "last_day"]) -> datetime.date | None:
    """Return the first or last day of a date of any precision."""
    found: datetime.date | None = days(date)[side]
    if date is not None and found is None:
        raise SettingsError(f"{date!r} is not a date.", hint="Write it as YYYY-MM-DD, YYYY-MM or YYYY.")
    return found
