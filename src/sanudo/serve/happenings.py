"""Happenings on the desk: rows of their list, and the page of one with the words of every outlet side by side."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sanudo.serve.asking import Asked
from sanudo.serve.lists import NotThere
from sanudo.serve.rows import EVENT, PASSAGE, by_ids, by_index, marks, spelled, texts
from sanudo.store import shaping
from sanudo.store.fields import Row
from sanudo.store.queries import Record
from sanudo.store.results import EventRow, Party, Passage, Source
from sanudo.store.shortcuts import has_shortcuts


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A status that something took, from which date on, and the document that says so."""

    status: str
    date: str | None
    doc: str
    published: datetime.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HappeningRow:
    """A happening with its best values, how often and by how many it is told, and the words of its surest report."""

    id: str
    event_type: str
    type_label: str | None
    codebook: str
    mode: str | None
    status: str
    history: tuple[Turn, ...]
    date: str | None
    first_day: datetime.date | None
    earliest: datetime.date | None
    latest: datetime.date | None
    place_name: str | None
    place_country: str | None
    lat: float | None
    lon: float | None
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    quad: int | None
    intensity: float | None
    reports: int
    documents: int
    independent: int
    outlets: tuple[str, ...]
    first_seen: datetime.date | None
    last_seen: datetime.date | None
    score: float
    event: str
    passage: Passage
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A value and the documents that give it."""

    value: str
    docs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number of a happening: its range over the reports, what the newest says, and what each says."""

    kind: str
    low: float | None
    high: float | None
    latest: float | None
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What one document says of a happening; `independent` is false for a copy of another's text."""

    event: EventRow
    independent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HappeningPage:
    """A happening, everything that is told of it, and where the accounts differ."""

    happening: HappeningRow
    reports: tuple[Report, ...]
    dates: tuple[Told, ...]
    countries: tuple[str, ...]
    figures: tuple[Figure, ...]
    differences: tuple[str, ...]
    disputes: tuple[str, ...]
    names: dict[str, str]
    build: str


_SAME = (
    "id", "event_type", "mode", "status", "date", "first_day", "earliest", "latest", "place_name", "place_country", "quad",
    "intensity", "reports", "documents", "independent", "first_seen", "last_seen", "score",
)  # fmt: skip
_COLUMNS = ", ".join([*_SAME, "history", "place_lat", "place_lon", "outlets", spelled("actor"), spelled("recipient")])
"""The columns of `happening` that a row is made from."""


def happenings(record: Record, rows: list[Row], asked: Asked | None = None) -> tuple[HappeningRow, ...]:
    """Return happenings, each with the words of the report that the reader is surest of; copies come last."""
    best = _best(record, [row["id"] for row in rows])
    documents = texts(record, (event["doc"] for event in best.values()))
    return tuple(_row(row, best[row["id"]], documents) for row in rows if row["id"] in best)


def told_of(record: Record, *parts: Sequence[str]) -> list[tuple[HappeningRow, ...]]:
    """Return several lists of happenings by their ids; all are fetched at once: the first few rows cost most."""
    every = list(dict.fromkeys(each for ids in parts for each in ids))
    found = {each.id: each for each in happenings(record, by_ids(record, "happening", every, _COLUMNS, apart=True))}
    return [tuple(found[each] for each in ids if each in found) for ids in parts]


def quotes(record: Record, ids: Sequence[str]) -> dict[str, str]:
    """Return the words that tell of happenings, by the ids of these, on one line."""
    best = _best(record, ids)
    documents = texts(record, (event["doc"] for event in best.values()))
    return {each: shaping.folded(shaping.passage(event, documents).quote) for each, event in best.items()}


def _best(record: Record, ids: Sequence[str]) -> dict[str, Row]:
    """Return for each of some happenings the event that its words are taken from."""
    if not ids:
        return {}
    if has_shortcuts(record):
        places = record.rows(f"SELECT * FROM desk.words WHERE happening IN ({marks(ids)})", ids)
        rows = by_index(record, "event", [row["event"] for row in places], f"{PASSAGE}, type_label, codebook")
        found = {(row["id"], row["doc"]): row for row in rows}
        return {row["happening"]: found[row["event"], row["doc"]] for row in places if (row["event"], row["doc"]) in found}
    rows = record.rows(
        f"""SELECT r.happening, e.* FROM report r JOIN event e ON e.id = r.event AND e.doc = r.doc
        WHERE r.happening IN ({marks(ids)})
        QUALIFY row_number() OVER (PARTITION BY r.happening ORDER BY r.independent DESC, e.score DESC, e.id) = 1""",
        ids,
    )
    return {row["happening"]: row for row in rows}


def _row(row: Row, event: Row, documents: dict[str, Row]) -> HappeningRow:
    return HappeningRow(
        **{name: row[name] for name in _SAME},
        type_label=event["type_label"],
        codebook=event["codebook"],
        history=turns(row["history"]),
        lat=row["place_lat"],
        lon=row["place_lon"],
        actors=parties(row, "actor"),
        recipients=parties(row, "recipient"),
        outlets=tuple(row["outlets"] or ()),
        event=event["id"],
        passage=shaping.passage(event, documents),
        source=shaping.source(event, documents),
    )


def turns(history: Iterable[Row] | None) -> tuple[Turn, ...]:
    """Return a history of statuses."""
    return tuple(Turn(**{name: each[name] for name in ("status", "date", "doc", "published")}) for each in history or ())


def parties(row: Row, stem: str) -> tuple[Party, ...]:
    """Return the parties of a merged row, whose key stands for their id."""
    keys, names = row[f"{stem}_keys"] or (), row[f"{stem}_names"] or ()
    countries = row[f"{stem}_countries"] or [None] * len(keys)
    sectors = row.get(f"{stem}_sectors") or [None] * len(keys)
    return tuple(
        Party(id=key or name, key=key, name=name or key, country=country, sector=sector)
        for key, name, country, sector in zip(keys, names, countries, sectors, strict=False)
    )


# --- the page of one


def happening_page(record: Record, handle: str) -> HappeningPage:
    """Return a happening by its id, or by any id it had earlier; raises NotThere if the record has none such."""
    rows = record.rows("SELECT * FROM happening WHERE id = ?", [handle]) or record.rows(
        "SELECT * FROM happening WHERE id IN (SELECT happening FROM report WHERE handle = ? OR event = ?) ORDER BY id LIMIT 1",
        [handle] * 2,
    )
    if not rows:
        raise NotThere(f"The record holds no happening {handle}.", hint="It may be one of another build: look in the list.")
    row = rows[0]
    reports = _reports(record, row["id"])
    found = happenings(record, [row])[0]
    disputes = record.rows("SELECT id FROM dispute_entity WHERE happening = ? ORDER BY id", [row["id"]])
    dates = tuple(Told(value=each["date"], docs=tuple(each["docs"])) for each in row["dates"] or ())
    figures = tuple(_figure(each) for each in row["sizes"] or ())
    return HappeningPage(
        happening=found,
        reports=reports,
        dates=dates,
        countries=tuple(row["countries"] or ()),
        figures=figures,
        differences=differences(row),
        disputes=tuple(each["id"] for each in disputes),
        names={each.event.source.doc: each.event.source.outlet or each.event.source.title or "" for each in reports},
        build=record.meta().get("build", ""),
    )


def _reports(record: Record, happening: str) -> tuple[Report, ...]:
    reports = record.rows("SELECT event, doc, independent FROM report WHERE happening = ?", [happening])
    events = [row["event"] for row in reports]
    told = {(row["event"], row["doc"]): row["independent"] for row in reports}
    rows = [
        {**row, "independent": told[row["id"], row["doc"]]}
        for row in by_ids(record, "event", events, EVENT)
        if (row["id"], row["doc"]) in told
    ]
    documents = texts(record, (row["doc"] for row in rows))
    found = [Report(event=shaping.event_row(row, documents), independent=row["independent"]) for row in rows]
    return tuple(sorted(found, key=_in_order))


def _in_order(report: Report) -> tuple[object, ...]:
    """Return what reports are ordered by: publication, those without a date last, then outlet and place in the text."""
    source, passage = report.event.source, report.event.passage
    return source.published is None, source.published or "", source.outlet is None, source.outlet or "", source.doc, passage.start


def elsewhere(record: Record, document: str, most: int = 400) -> dict[str, tuple[EventRow, ...]]:
    """Return what other documents say of the same happenings, by the id of the event of this one; copies come last."""
    rows = record.rows(
        """SELECT own.event AS own, e.* FROM report own JOIN report r ON r.happening = own.happening AND r.doc <> own.doc
        JOIN event e ON e.id = r.event AND e.doc = r.doc
        WHERE own.doc = ? ORDER BY r.independent DESC, r.published NULLS LAST, e.score DESC, e.id LIMIT ?""",
        [document, most],
    )
    documents = texts(record, (row["doc"] for row in rows))
    found: dict[str, dict[str, EventRow]] = {}
    for row in rows:  # of every other document its first words
        found.setdefault(row["own"], {}).setdefault(row["doc"], shaping.event_row(row, documents))
    return {event: tuple(every.values()) for event, every in found.items()}


def _figure(size: Row) -> Figure:
    told: dict[str, list[str]] = {}
    for each in size["told"] or ():
        value = f"{each['value']:,.0f}" if each["value"] is not None else "not known"
        qualifier = each["qualifier"]
        told.setdefault(value if qualifier in (None, "exactly") else f"{qualifier} {value}", []).append(each["doc"])
    return Figure(
        **{name: size[name] for name in ("kind", "low", "high", "latest")},
        told=tuple(Told(value=value, docs=tuple(docs)) for value, docs in told.items()),
    )


def differences(row: Row) -> tuple[str, ...]:
    """Return in what the accounts of a happening differ: status, date, place, numbers."""
    statuses = {each["status"] for each in row["history"] or ()}
    days = [each["date"] for each in row["dates"] or () if each["date"]]
    found = []
    if "denied" in statuses and statuses - {"denied"}:
        found.append("whether it happened")
    if any(not (a.startswith(b) or b.startswith(a)) for n, a in enumerate(days) for b in days[n + 1 :]):
        found.append("when")
    if len(row["countries"] or ()) > 1:
        found.append("where")
    found += [each["kind"] for each in row["sizes"] or () if each["low"] != each["high"]]
    return tuple(found)
