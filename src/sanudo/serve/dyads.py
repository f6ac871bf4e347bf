"""The page of a pair of countries: what they do to each other and say of each other over time, and where accounts differ."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sanudo.errors import SettingsError
from sanudo.serve.asking import Asked
from sanudo.serve.charts import Bar, Chart, upright
from sanudo.serve.disputes import CARD, DisputeCard, dispute_cards
from sanudo.serve.happenings import HappeningRow, Turn, differences, parties, told_of, turns
from sanudo.serve.narrowing import pair_asked
from sanudo.serve.periods import bounds, days, periods
from sanudo.serve.rows import STATEMENT, by_ids, by_index, texts
from sanudo.serve.wording import counted, day, quad_name
from sanudo.store import shaping
from sanudo.store.conditions import BETWEEN
from sanudo.store.countings import BETWEEN_TWO
from sanudo.store.fields import Row
from sanudo.store.queries import Record
from sanudo.store.results import Party, StatementRow
from sanudo.store.shortcuts import has_shortcuts

SHOWN = 8
BUSIEST = 6
LATEST = 200
"""So many of the latest statements of a pair are looked through before all of them are."""
PARAMETERS = ("since", "until", "all", "format")


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """How many happenings of each quad class (1 to 4) a month or day has, and the mean of their intensities."""

    name: str
    quads: tuple[int, int, int, int]
    intensity: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """A happening whose accounts differ, and in what."""

    happening: HappeningRow
    about: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting with its life."""

    id: str
    happening: str | None
    participants: tuple[Party, ...]
    status: str
    history: tuple[Turn, ...]
    date: str | None
    place_name: str | None
    place_country: str | None
    documents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """An agreement with its history."""

    id: str
    name: str
    kind: str
    status: str
    parties: tuple[Party, ...]
    history: tuple[Turn, ...]
    documents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dyad:
    """What the record knows of two countries; `total` counts happenings between them, `since` and `until` say of which days.

    `periods` are days, months or years (`grain`); `beyond` counts happenings long before or after them.
    `busiest` are the months with most happenings; within one month, its days.
    """

    a: str
    b: str
    since: str | None
    until: str | None
    total: int
    grain: str
    periods: tuple[Period, ...]
    beyond: int
    busiest: tuple[tuple[str, int], ...]
    a_acts: tuple[HappeningRow, ...]
    b_acts: tuple[HappeningRow, ...]
    together: tuple[HappeningRow, ...]
    counts: tuple[int, int, int]
    a_says: tuple[StatementRow, ...]
    b_says: tuple[StatementRow, ...]
    differing: tuple[Differing, ...]
    disputes: tuple[DisputeCard, ...]
    meetings: tuple[Meeting, ...]
    agreements: tuple[Agreement, ...]


def dyad(record: Record, pair: str, asked: Asked) -> Dyad:
    """Return what the record knows of a pair of countries (RUS-USA); raises SettingsError for what is no pair."""
    asked.only(PARAMETERS)
    found = pair_asked(Asked([("pair", pair)]))
    if found is None or found[0] == found[1]:
        raise SettingsError(f"{pair} is no pair of countries.", hint="Join two country codes with a hyphen: RUS-USA.")
    return _Finder(record, *found, asked).page()


_SIDES = """LEFT JOIN (
  SELECT d.id, list_distinct(list(e.country) FILTER (e.country IS NOT NULL)) AS countries
  FROM (SELECT id, unnest(flatten(list_transform(claims, lambda c: c['by_keys']))) AS key FROM dispute_entity) d
  JOIN actor_entity e ON e.key = d.key GROUP BY d.id) s ON s.id = q.id LEFT JOIN happening f ON f.id = q.happening"""
_OF_SIDES = f"((list_contains(s.countries, ?) AND list_contains(s.countries, ?)) OR (f.id IS NOT NULL AND {BETWEEN}))"


_OF_PAIR = """WHERE s.one = ? AND s.two = ? AND (? IS NULL OR s.published >= CAST(? AS DATE))
  AND (? IS NULL OR s.published <= CAST(? AS DATE))"""
_AGREEMENT = "id, name, kind, status, documents, history, party_keys, party_names, party_countries"


class _Finder:
    """Asks the record about one pair."""

    def __init__(self, record: Record, a: str, b: str, asked: Asked) -> None:
        self.record, self.a, self.b = record, a, b
        self.since, self.until = asked.day("since"), asked.day("until")
        self.limit = 200 if "all" in asked else SHOWN
        self.days = [self.since, self.since, self.until, self.until]
        self.between = [a, b, b, a, a, b]
        self.made = has_shortcuts(record)
        self.acts = ("forward", "back") if a < b else ("back", "forward")

    def page(self) -> Dyad:
        grain, periods, beyond = self._periods()
        counts, ids = self._told()
        differ = self._differ(ids.pop())
        acts, received, together, differing = told_of(self.record, *ids, [*differ])
        a_says, b_says = self._says()
        return Dyad(
            a=self.a,
            b=self.b,
            since=self.since,
            until=self.until,
            total=sum(counts),
            grain=grain,
            periods=periods,
            beyond=beyond,
            busiest=self._busiest(10 if grain == "day" else 7),
            a_acts=acts,
            b_acts=received,
            together=together,
            counts=(counts[0], counts[1], counts[2]),
            a_says=a_says,
            b_says=b_says,
            differing=tuple(Differing(happening=each, about=differ[each.id]) for each in differing),
            disputes=self._disputes(),
            meetings=self._meetings(),
            agreements=self._agreements(),
        )

    def _ask(self, what: str, condition: str = "true", after: str = "", form: str = "{}") -> list[Row]:
        """Ask something of the happenings between the two in the days that are asked for; `form` is put around the question."""
        source = "SELECT * FROM desk.between WHERE one = $one AND two = $two" if self.made else BETWEEN_TWO
        given = {"one": min(self.a, self.b), "two": max(self.a, self.b)}
        for name, at, edge in (("since", self.since, "f.until >="), ("until", self.until, "f.since <=")):
            if at:
                condition += f" AND {edge} CAST(${name} AS DATE)"
                given[name] = at
        return self.record.rows(form.format(f"SELECT {what} FROM ({source}) f WHERE {condition} {after}"), given)

    def _told(self) -> tuple[list[int], list[list[str]]]:
        """Return how many happenings there are of each way: the first acts, the second, both together; and those told of most.

        A fourth list holds happenings of several documents whose accounts may differ.
        """
        order = f"ORDER BY documents DESC, first_day DESC NULLS LAST, id LIMIT {self.limit}"
        ways = [*(f"{each} AND NOT mutual" for each in self.acts), "mutual", "documents > 1 AND differs"]
        parts = [f"(SELECT {n} AS way, id, NULL AS n FROM told WHERE {way} {order})" for n, way in enumerate(ways)]
        parts += [f"SELECT {n}, NULL, count(*) FROM told WHERE {way}" for n, way in enumerate(ways[:3])]
        columns = "f.id, f.forward, f.back, f.mutual, f.documents, f.differs, f.first_day"
        rows = self._ask(columns, form=f"WITH told AS MATERIALIZED ({{}}) {' UNION ALL '.join(parts)}")
        counts = {row["way"]: int(row["n"]) for row in rows if row["id"] is None}
        ids = [[row["id"] for row in rows if row["way"] == n and row["id"] is not None] for n in range(len(ways))]
        return [counts[n] for n in range(3)], ids

    def _periods(self) -> tuple[str, tuple[Period, ...], int]:
        rows = self._ask(
            "strftime(f.first_day, '%Y-%m-%d') AS day, f.quad, count(*) AS n, sum(f.intensity) AS intensity",
            "f.first_day IS NOT NULL AND f.quad IS NOT NULL",
            "GROUP BY 1, 2",
        )
        first, last = (min((row["day"] for row in rows), default=""), max((row["day"] for row in rows), default=""))
        first, last = max(first, self.since or first), min(last, self.until or last)
        by_day = bool(first) and self.since is not None and self.until is not None and first[:7] == last[:7]
        if by_day:
            return "day", _told_by(days(first[:7]), rows), 0
        counts: dict[str, int] = {}
        for row in rows:
            if first <= row["day"] <= last:
                counts[row["day"][:7]] = counts.get(row["day"][:7], 0) + row["n"]
        names, beyond = periods(counts)
        return ("year" if names and len(names[0]) == 4 else "month"), _told_by(names, rows), beyond

    def _busiest(self, length: int) -> tuple[tuple[str, int], ...]:
        """Return the months (7 characters of a date) or days (10) with most happenings."""
        rows = self._ask(
            f"strftime(f.first_day, '%Y-%m-%d')[:{length}] AS name, count(*) AS n",
            "f.first_day IS NOT NULL AND f.first_day >= f.last_day - 31",
            f"GROUP BY 1 ORDER BY n DESC, name DESC LIMIT {BUSIEST}",
        )
        return tuple((row["name"], row["n"]) for row in rows)

    def _says(self) -> list[tuple[StatementRow, ...]]:
        """Return what the first says to or of the second, and the second of the first."""
        sides = ((self.a, self.b), (self.b, self.a))
        parts = self._said() if self.record.has("dyad_statement") else [self._said_by_mentions(*side) for side in sides]
        every = sorted({each for ids in parts for each in ids})
        found = {row["id"]: row for row in by_ids(self.record, "statement", every, STATEMENT, apart=True)}
        documents = texts(self.record, (row["doc"] for row in found.values()))
        return [tuple(shaping.statement_row(found[each], documents) for each in ids) for ids in parts]

    def _said(self) -> list[list[str]]:
        """Return statements of the pair that its build has looked up beforehand: `dyad_statement` is sorted by pair.

        Who of the two speaks is looked up for the latest statements first, and for all only where these do not fill the page.
        """
        of = [min(self.a, self.b), max(self.a, self.b), *self.days]
        latest = self.record.rows(
            f"SELECT s.id, s.published FROM dyad_statement s {_OF_PAIR} ORDER BY s.published DESC LIMIT {LATEST}", of
        )
        if len(latest) < LATEST:
            return self._spoken(latest)
        # of the last day perhaps not all are among them
        found = self._spoken([row for row in latest if row["published"] != latest[-1]["published"]])
        return found if all(len(ids) == self.limit for ids in found) else [self._said_by(each, of) for each in (self.a, self.b)]

    def _spoken(self, said: Sequence[Row]) -> list[list[str]]:
        """Return the latest of a few statements that the first speaks, and that the second speaks."""
        published = {row["id"]: row["published"] or datetime.date.min for row in said}
        rows = by_index(self.record, "statement", sorted(published), "id, score, speaker_countries")
        rows.sort(key=lambda row: (published[row["id"]], row["score"]), reverse=True)
        return [[row["id"] for row in rows if country in row["speaker_countries"]][: self.limit] for country in (self.a, self.b)]

    def _said_by(self, speaker: str, of: Sequence[object]) -> list[str]:
        """Return the latest of all statements of the pair that one of the two speaks."""
        rows = self.record.rows(
            f"""SELECT f.id FROM dyad_statement s JOIN statement f ON f.id = s.id {_OF_PAIR}
            AND list_contains(f.speaker_countries, ?) ORDER BY s.published DESC, f.score DESC, f.id LIMIT ?""",
            [*of, speaker, self.limit],
        )
        return [row["id"] for row in rows]

    def _said_by_mentions(self, speaker: str, about: str) -> list[str]:
        rows = self.record.rows(
            """SELECT f.id FROM statement f JOIN document d ON d.id = f.doc
            WHERE list_contains(f.speaker_countries, ?) AND EXISTS (
              SELECT 1 FROM mention m JOIN actor a ON a.id = m.actor AND a.doc = m.doc
              WHERE m.doc = f.doc AND a.country = ? AND list_has_any(f.speakers, [a.id]) = false
              AND len(list_filter(f.content, lambda c: m.start >= c['start'] AND m.stop <= c['stop'])) > 0)
            AND (? IS NULL OR d.published >= ?) AND (? IS NULL OR d.published <= ?)
            ORDER BY d.published DESC, f.score DESC, f.id LIMIT ?""",
            [speaker, about, *self.days, self.limit],
        )
        return [row["id"] for row in rows]

    def _differ(self, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Return in what the accounts of happenings differ, by their ids."""
        rows = by_index(self.record, "happening", ids, "id, history, dates, countries, sizes")
        return {row["id"]: differences(row) for row in rows}

    def _disputes(self) -> tuple[DisputeCard, ...]:
        if self.made:
            source, which = "", "q.id IN (SELECT id FROM desk.dispute_between WHERE one = ? AND two = ?)"
            of = [min(self.a, self.b), max(self.a, self.b)]
        else:
            source, which, of = _SIDES, _OF_SIDES, [self.a, self.b, *self.between]
        found = self.record.rows(
            f"""SELECT q.id FROM dispute_entity q {source} WHERE {which}
            AND (? IS NULL OR q.last_seen >= CAST(? AS DATE)) AND (? IS NULL OR q.first_seen <= CAST(? AS DATE))
            ORDER BY q.documents DESC, q.last_seen DESC, q.id LIMIT ?""",
            [*of, *self.days, self.limit],
        )
        return dispute_cards(self.record, by_ids(self.record, "dispute_entity", [row["id"] for row in found], CARD))

    def _meetings(self) -> tuple[Meeting, ...]:
        rows = self.record.rows(
            """SELECT * FROM meeting_entity f WHERE list_contains(f.participant_countries, ?) AND list_contains(
            f.participant_countries, ?) AND (? IS NULL OR coalesce(f.date, CAST(f.last_seen AS VARCHAR)) >= ?)
            AND (? IS NULL OR coalesce(f.date, CAST(f.first_seen AS VARCHAR))[:10] <= ?)
            ORDER BY f.date DESC NULLS LAST, f.documents DESC, f.id LIMIT ?""",
            [self.a, self.b, *self.days, self.limit],
        )
        return tuple(meeting(row) for row in rows)

    def _agreements(self) -> tuple[Agreement, ...]:
        found = self.record.rows(
            """SELECT f.id FROM agreement_entity f
            WHERE list_contains(f.party_countries, ?) AND list_contains(f.party_countries, ?)
            AND (? IS NULL OR f.last_seen >= CAST(? AS DATE)) AND (? IS NULL OR f.first_seen <= CAST(? AS DATE))
            ORDER BY f.documents DESC, f.id LIMIT ?""",
            [self.a, self.b, *self.days, self.limit],
        )
        return tuple(agreement(row) for row in by_ids(self.record, "agreement_entity", [row["id"] for row in found], _AGREEMENT))


def meeting(row: Row) -> Meeting:
    """Return a meeting with its life."""
    same = ("id", "happening", "status", "date", "place_name", "place_country", "documents")
    return Meeting(
        **{name: row[name] for name in same},
        participants=parties(row, "participant"),
        history=turns(row["history"]),
    )


def agreement(row: Row) -> Agreement:
    """Return an agreement with its history."""
    return Agreement(
        **{name: row[name] for name in ("id", "name", "kind", "status", "documents")},
        parties=parties(row, "party"),
        history=turns(row["history"]),
    )


def _told_by(names: Sequence[str], rows: Sequence[Row]) -> tuple[Period, ...]:
    """Return periods (years, months or days, all of one length) with what rows tell of each."""
    mine: dict[str, list[Row]] = {}
    for row in rows:
        mine.setdefault(str(row["day"])[: len(names[0]) if names else 0], []).append(row)
    return tuple(_period(name, mine.get(name, ())) for name in names)


def _period(name: str, mine: Sequence[Row]) -> Period:
    q1, q2, q3, q4 = (sum(row["n"] for row in mine if row["quad"] == quad) for quad in (1, 2, 3, 4))
    total, felt = q1 + q2 + q3 + q4, sum(row["intensity"] or 0 for row in mine)
    return Period(name=name, quads=(q1, q2, q3, q4), intensity=round(felt / total, 2) if total else None)


def chart_of(page: Dyad) -> Chart:
    """Return the happenings of a pair over time as bars of quad classes; each leads to the page of its month or day."""
    return upright([_bar(page, each) for each in page.periods], page.beyond)


def _bar(page: Dyad, period: Period) -> Bar:
    since, until = bounds(period.name)
    told = ", ".join(f"{count} {quad_name(n)}" for n, count in enumerate(period.quads, 1) if count)
    note = f"{day(period.name)}: {counted(sum(period.quads), 'happening')}" + (f" ({told})" if told else "")
    parts = tuple((f"q{n}", float(count)) for n, count in enumerate(period.quads, 1) if count)
    return Bar(day(period.name, short=True), parts, note, f"/dyad/{page.a}-{page.b}?since={since}&until={until}")
