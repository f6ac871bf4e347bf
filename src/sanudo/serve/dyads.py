"""The page of a pair of countries: what they do to each other and say of each other over time, and where accounts differ."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sanudo.errors import SettingsError
from sanudo.serve.asking import Asked
from sanudo.serve.charts import Bar, Chart, upright
from sanudo.serve.happenings import HappeningRow, Turn, differences, happenings, parties, turns
from sanudo.serve.narrowing import BETWEEN, SYMMETRIC_SQL, pair_asked
from sanudo.serve.periods import bounds, days, periods
from sanudo.serve.rows import marks, texts
from sanudo.serve.wording import counted, day, quad_name
from sanudo.store import shaping
from sanudo.store.fields import Row
from sanudo.store.queries import Record
from sanudo.store.results import Party, StatementRow
from sanudo.store.shortcuts import has_shortcuts

SHOWN = 8
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
class ClaimRow:
    """A claim in a dispute: its side (a or b), by whom, in the words of which document."""

    side: str
    by: tuple[Party, ...]
    words: str
    doc: str
    fact: str
    outlet: str | None
    published: datetime.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeCard:
    """A question on which claims of one or several documents do not agree."""

    id: str
    question: str
    happening: str | None
    claims: tuple[ClaimRow, ...]
    documents: int


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
    """

    a: str
    b: str
    since: str | None
    until: str | None
    total: int
    grain: str
    periods: tuple[Period, ...]
    beyond: int
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


_DAYS = """(? IS NULL OR coalesce(f.last_day, f.last_seen) >= CAST(? AS DATE))
  AND (? IS NULL OR coalesce(f.first_day, f.first_seen) <= CAST(? AS DATE))"""
_TOWARDS = f"(list_contains(f.actor_countries, ?) AND list_contains(f.recipient_countries, ?) AND NOT {SYMMETRIC_SQL})"


def dyad(record: Record, pair: str, asked: Asked) -> Dyad:
    """Return what the record knows of a pair of countries (RUS-USA); raises SettingsError for what is no pair."""
    asked.only(PARAMETERS)
    found = pair_asked(Asked([("pair", pair)]))
    if found is None or found[0] == found[1]:
        raise SettingsError(f"{pair} is no pair of countries.", hint="Join two country codes with a hyphen: RUS-USA.")
    return _Finder(record, *found, asked).page()


class _Finder:
    """Asks the record about one pair."""

    def __init__(self, record: Record, a: str, b: str, asked: Asked) -> None:
        self.record, self.a, self.b = record, a, b
        self.since, self.until = asked.day("since"), asked.day("until")
        self.limit = 200 if "all" in asked else SHOWN
        self.days = [self.since, self.since, self.until, self.until]
        self.between = [a, b, b, a, a, b]

    def page(self) -> Dyad:
        grain, periods, beyond = self._periods()
        parts = [self._happenings(_TOWARDS, [x, y]) for x, y in ((self.a, self.b), (self.b, self.a))]
        parts.append(self._happenings(f"{SYMMETRIC_SQL} AND {BETWEEN}", self.between))
        return Dyad(
            a=self.a,
            b=self.b,
            since=self.since,
            until=self.until,
            total=sum(count for _, count in parts),
            grain=grain,
            periods=periods,
            beyond=beyond,
            a_acts=parts[0][0],
            b_acts=parts[1][0],
            together=parts[2][0],
            counts=(parts[0][1], parts[1][1], parts[2][1]),
            a_says=self._says(self.a, self.b),
            b_says=self._says(self.b, self.a),
            differing=self._differing(),
            disputes=self._disputes(),
            meetings=self._meetings(),
            agreements=self._agreements(),
        )

    def _happenings(self, condition: str, parameters: Sequence[object]) -> tuple[tuple[HappeningRow, ...], int]:
        where = f"{condition} AND {_DAYS}"
        values = [*parameters, *self.days]
        rows = self.record.rows(
            f"SELECT * FROM happening f WHERE {where} ORDER BY f.documents DESC, f.first_day DESC NULLS LAST, f.id LIMIT ?",
            [*values, self.limit],
        )
        count = self.record.rows(f"SELECT count(*) AS n FROM happening f WHERE {where}", values)[0]["n"]
        return happenings(self.record, rows), int(count)

    def _periods(self) -> tuple[str, tuple[Period, ...], int]:
        rows = self.record.rows(
            f"""SELECT strftime(f.first_day, '%Y-%m-%d') AS day, f.quad, count(*) AS n, sum(f.intensity) AS intensity
            FROM happening f WHERE f.first_day IS NOT NULL AND f.quad IS NOT NULL AND {BETWEEN} AND {_DAYS} GROUP BY 1, 2""",
            [*self.between, *self.days],
        )
        first, last = (min((row["day"] for row in rows), default=""), max((row["day"] for row in rows), default=""))
        first, last = max(first, self.since or first), min(last, self.until or last)
        by_day = bool(first) and self.since is not None and self.until is not None and first[:7] == last[:7]
        if by_day:
            return "day", tuple(_period(name, rows) for name in days(first[:7])), 0
        counts: dict[str, int] = {}
        for row in rows:
            if first <= row["day"] <= last:
                counts[row["day"][:7]] = counts.get(row["day"][:7], 0) + row["n"]
        names, beyond = periods(counts)
        return ("year" if names and len(names[0]) == 4 else "month"), tuple(_period(name, rows) for name in names), beyond

    def _says(self, speaker: str, about: str) -> tuple[StatementRow, ...]:
        rows = self._said(speaker, about) if has_shortcuts(self.record) else self._said_by_mentions(speaker, about)
        documents = texts(self.record, (row["doc"] for row in rows))
        return tuple(shaping.statement_row(row, documents) for row in rows)

    def _said(self, speaker: str, about: str) -> list[Row]:
        """Return statements of the pair that its build has looked up beforehand: `dyad_statement` is sorted by pair."""
        return self.record.rows(
            """SELECT f.* FROM dyad_statement s JOIN statement f ON f.id = s.id
            WHERE s.one = ? AND s.two = ? AND list_contains(f.speaker_countries, ?)
            AND (? IS NULL OR s.published >= CAST(? AS DATE)) AND (? IS NULL OR s.published <= CAST(? AS DATE))
            ORDER BY s.published DESC, f.score DESC, f.id LIMIT ?""",
            [min(speaker, about), max(speaker, about), speaker, *self.days, self.limit],
        )

    def _said_by_mentions(self, speaker: str, about: str) -> list[Row]:
        return self.record.rows(
            """SELECT f.* FROM statement f JOIN document d ON d.id = f.doc
            WHERE list_contains(f.speaker_countries, ?) AND EXISTS (
              SELECT 1 FROM mention m JOIN actor a ON a.id = m.actor AND a.doc = m.doc
              WHERE m.doc = f.doc AND a.country = ? AND list_has_any(f.speakers, [a.id]) = false
              AND len(list_filter(f.content, lambda c: m.start >= c['start'] AND m.stop <= c['stop'])) > 0)
            AND (? IS NULL OR d.published >= ?) AND (? IS NULL OR d.published <= ?)
            ORDER BY d.published DESC, f.score DESC, f.id LIMIT ?""",
            [speaker, about, *self.days, self.limit],
        )

    def _differing(self) -> tuple[Differing, ...]:
        rows = self.record.rows(
            f"""SELECT * FROM happening f WHERE f.documents > 1 AND {BETWEEN} AND {_DAYS}
            ORDER BY f.documents DESC, f.first_day DESC NULLS LAST, f.id LIMIT 200""",
            [*self.between, *self.days],
        )
        differ = {row["id"]: differences(row) for row in rows}
        found = happenings(self.record, [row for row in rows if differ[row["id"]]][: self.limit])
        return tuple(Differing(happening=each, about=differ[each.id]) for each in found)

    def _disputes(self) -> tuple[DisputeCard, ...]:
        rows = self.record.rows(
            f"""WITH sides AS (
              SELECT d.id, list_distinct(list(e.country) FILTER (e.country IS NOT NULL)) AS countries
              FROM (SELECT id, unnest(flatten(list_transform(claims, lambda c: c['by_keys']))) AS key FROM dispute_entity) d
              JOIN actor_entity e ON e.key = d.key GROUP BY d.id)
            SELECT q.* FROM dispute_entity q LEFT JOIN sides s ON s.id = q.id LEFT JOIN happening f ON f.id = q.happening
            WHERE ((list_contains(s.countries, ?) AND list_contains(s.countries, ?)) OR (f.id IS NOT NULL AND {BETWEEN}))
            AND (? IS NULL OR q.last_seen >= CAST(? AS DATE)) AND (? IS NULL OR q.first_seen <= CAST(? AS DATE))
            ORDER BY q.documents DESC, q.last_seen DESC, q.id LIMIT ?""",
            [self.a, self.b, *self.between, *self.days, self.limit],
        )
        return dispute_cards(self.record, rows)

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
        rows = self.record.rows(
            """SELECT * FROM agreement_entity f WHERE list_contains(f.party_countries, ?) AND list_contains(f.party_countries, ?)
            AND (? IS NULL OR f.last_seen >= CAST(? AS DATE)) AND (? IS NULL OR f.first_seen <= CAST(? AS DATE))
            ORDER BY f.documents DESC, f.id LIMIT ?""",
            [self.a, self.b, *self.days, self.limit],
        )
        return tuple(agreement(row) for row in rows)


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


def dispute_cards(record: Record, rows: Sequence[Row]) -> tuple[DisputeCard, ...]:
    """Return disputes with the words of every claim."""
    claims = [claim for row in rows for claim in row["claims"]]
    documents = texts(record, (claim["doc"] for claim in claims))
    words = _claimed(record, claims, documents)
    told = record.rows(
        "SELECT * FROM happening WHERE list_contains(?, id)", [[row["happening"] for row in rows if row["happening"]]]
    )
    quotes = {each.id: shaping.folded(each.passage.quote) for each in happenings(record, told)}
    return tuple(
        DisputeCard(
            id=str(row["id"]),
            question=_question(str(row["question"]), quotes.get(row["happening"] or "")),
            happening=row["happening"],
            documents=row["documents"],
            claims=tuple(_claim(claim, documents, words) for claim in row["claims"]),
        )
        for row in rows
    )


def _question(question: str, quote: str | None) -> str:
    """Return a question with the words of the happening it is about, where it does not say so itself."""
    return f"{question}: “{quote}”" if quote and question.startswith("whether") else question


def _claimed(record: Record, claims: Sequence[Row], documents: dict[str, Row]) -> dict[tuple[str, str], str]:
    """Return the words of claims by document and id: of a statement its content, of an event its sentence."""
    found: dict[tuple[str, str], str] = {}
    ids, docs = sorted({claim["claim"] for claim in claims}), sorted({claim["doc"] for claim in claims})
    if not ids:
        return found
    for row in record.rows(f"SELECT * FROM statement WHERE id IN ({marks(ids)}) AND doc IN ({marks(docs)})", [*ids, *docs]):
        found[row["doc"], row["id"]] = shaping.statement_row(row, documents).content
    # an index finds events by their ids alone
    for row in record.rows(f"SELECT * FROM event WHERE id IN ({marks(ids)})", ids):
        if row["doc"] in documents:
            found.setdefault((row["doc"], row["id"]), shaping.folded(shaping.passage(row, documents).sentence))
    return found


def _claim(claim: Row, documents: dict[str, Row], words: dict[tuple[str, str], str]) -> ClaimRow:
    doc, fact = str(claim["doc"]), str(claim["claim"])
    return ClaimRow(
        side=str(claim["side"]),
        by=tuple(
            Party(id=key, key=key, name=name or key, country=None, sector=None)
            for key, name in zip(claim["by_keys"] or (), claim["by_names"] or (), strict=False)
        ),
        words=words.get((doc, fact), ""),
        doc=doc,
        fact=fact,
        outlet=documents.get(doc, {}).get("outlet"),
        published=claim["published"],
    )


def _period(name: str, rows: Sequence[Row]) -> Period:
    mine = [row for row in rows if str(row["day"]).startswith(name)]
    q1, q2, q3, q4 = (sum(row["n"] for row in mine if row["quad"] == quad) for quad in (1, 2, 3, 4))
    total, felt = q1 + q2 + q3 + q4, sum(row["intensity"] or 0 for row in mine)
    return Period(name=name, quads=(q1, q2, q3, q4), intensity=round(felt / total, 2) if total else None)


def chart_of(page: Dyad) -> Chart:
    """Return the happenings of a pair over time as bars of quad classes; each leads to the page of its month or day."""
    return upright([_bar(page, each) for each in page.periods], page.beyond)


def _bar(page: Dyad, period: Period) -> Bar:
    since, until = (period.name, period.name) if len(period.name) == 10 else bounds(period.name)
    told = ", ".join(f"{count} {quad_name(n)}" for n, count in enumerate(period.quads, 1) if count)
    note = f"{day(period.name)}: {counted(sum(period.quads), 'happening')}" + (f" ({told})" if told else "")
    parts = tuple((f"q{n}", float(count)) for n, count in enumerate(period.quads, 1) if count)
    return Bar(day(period.name, short=True), parts, note, f"/dyad/{page.a}-{page.b}?since={since}&until={until}")
