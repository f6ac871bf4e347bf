"""The page of a place: where it is, in which words it is named, what happened there, which documents speak of it.

A place is addressed as `iso:RUS` (a country), `gn:524901` (an id of GeoNames), or, where nothing more is known than what it is
called and in which country it lies, `name:RUS:Kremlin`.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass

from sanudo.ontology.countries import country
from sanudo.serve import maps
from sanudo.serve.asking import Asked
from sanudo.serve.charts import Bar, Chart, upright
from sanudo.serve.lists import NotThere
from sanudo.serve.periods import bounds, periods
from sanudo.serve.rows import EVENT, by_ids, texts
from sanudo.serve.wording import counted, country_name, day, quad_name
from sanudo.store import shaping
from sanudo.store.fields import Row
from sanudo.store.queries import Record
from sanudo.store.results import EventRow, Source
from sanudo.store.shortcuts import has_shortcuts

SHOWN, DOCUMENTS = 10, 30
ALL = 1000
"""So many events at most are in the table that goes out as CSV."""
WITHIN = 40
NAMED = 5000
"""So many mentions at most are looked at for the words that name a place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameUsed:
    """Words that name the place, how often, and how they are used (literal, metonymic, demonym)."""

    words: str
    count: int
    uses: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthAt:
    """How many events of a quad class a month has at the place."""

    month: str
    quad: int
    events: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWithin:
    """A place that lies in a country, and how often it is named."""

    key: str
    name: str
    lat: float | None
    lon: float | None
    mentions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentAt:
    """A document that names the place, and how often."""

    source: Source
    mentions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePage:
    """What the record knows of a place. `key` is its permanent one; `level` is the precision it was resolved to."""

    key: str
    name: str
    level: str | None
    country: str | None
    region: str | None
    geonames: int | None
    lat: float | None
    lon: float | None
    radius_km: float | None
    mentions: int
    documents: int
    names: tuple[NameUsed, ...]
    months: tuple[MonthAt, ...]
    types: tuple[tuple[str, int], ...]
    total: int
    events: tuple[EventRow, ...]
    sources: tuple[DocumentAt, ...]
    within: tuple[PlaceWithin, ...]


_KEY = "CASE WHEN p.geonames IS NOT NULL THEN 'gn:' || p.geonames ELSE 'name:' || coalesce(p.country, '') || ':' || p.name END"


def place_key(name: str | None, code: str | None) -> str:
    """Return the address of a place by its name and country, empty where there is nothing to go by."""
    if not name:
        return f"iso:{code}" if code else ""
    found = country(code) if code else None
    return f"iso:{code}" if found and found.name == name else f"name:{code or ''}:{name}"


def place_page(record: Record, key: str, shown: int = SHOWN) -> PlacePage:
    """Return the page of a place with its latest events; raises NotThere if the record names none such."""
    condition, parameters = _asked(record, key)
    about = record.rows(
        f"""SELECT p.name, p.precision, p.country, p.region, p.geonames, p.lat, p.lon, p.radius_km, count(*) AS n
        FROM place p WHERE {condition} GROUP BY ALL ORDER BY n DESC, p.name LIMIT 1""",
        parameters,
    )
    code = key.removeprefix("iso:") if key.startswith("iso:") else None
    if not about and not (code and country(code)):
        raise NotThere(f"No document names a place {key!r}.", hint="Places stand beside the text on the page of a document.")
    one = about[0] if about else _bare(code or "")
    if one["precision"] == "country" and one["country"] and code is None:
        return place_page(record, f"iso:{one['country']}", shown)
    at, values = _events_at(code, condition, parameters)
    counted_ = record.rows(f"SELECT count(*) AS n, count(DISTINCT p.doc) AS docs FROM place p WHERE {condition}", parameters)[0]
    table, order = ("desk.event", "e.no") if code and has_shortcuts(record) else ("event", "e.doc, e.start, e.id")
    latest = record.rows(
        f"SELECT e.id FROM {table} e WHERE {at} ORDER BY e.first_day DESC NULLS LAST, {order} LIMIT {shown}", values
    )
    rows = by_ids(record, "event", [row["id"] for row in latest], EVENT, apart=True)
    types = _types(record, table, at, values)
    documents = texts(record, (row["doc"] for row in rows))
    return PlacePage(
        key=f"iso:{code}"
        if code
        else f"gn:{one['geonames']}"
        if one["geonames"]
        else f"name:{one['country'] or ''}:{one['name']}",
        name=country_name(code) if code else one["name"],
        level="country" if code else one["precision"],
        **{name: one[name] for name in ("country", "region", "geonames", "lat", "lon", "radius_km")},
        mentions=counted_["n"],
        documents=counted_["docs"],
        names=_names(record, condition, parameters),
        months=_months(record, table, at, values),
        types=types,
        total=sum(count for _, count in types),
        events=tuple(shaping.event_row(row, documents) for row in rows),
        sources=_sources(record, condition, parameters),
        within=_within(record, code) if code else (),
    )


def _key(one: Row) -> str:
    return f"gn:{one['geonames']}" if one["geonames"] else f"name:{one['country'] or ''}:{one['name']}"


def _asked(record: Record, key: str) -> tuple[str, list[object]]:
    """Return the condition on `place p` that a key stands for. A name that one point bears means that point."""
    if re.fullmatch(r"iso:[A-Z]{3}", key):
        return "p.country = ? AND p.precision = 'country'", [key[4:]]
    if re.fullmatch(r"gn:\d{1,9}", key):
        return "p.geonames = ?", [int(key[3:])]
    match = re.fullmatch(r"name:([A-Z]{3})?:(.+)", key, re.DOTALL)
    if not match:
        raise NotThere(f"{key!r} is the address of no place.", hint="It is iso:RUS, gn:524901 or name:RUS:Kremlin.")
    condition = "p.name = ? AND p.country IS NOT DISTINCT FROM ?"
    parameters: list[object] = [match[2], match[1]]
    rows = record.rows(f"SELECT DISTINCT p.geonames FROM place p WHERE {condition} LIMIT 2", parameters)
    if not rows:  # what was merged of several reports may have the name of one and the country of another
        condition, parameters = "p.name = ?", [match[2]]
        rows = record.rows(f"SELECT DISTINCT p.geonames FROM place p WHERE {condition} LIMIT 2", parameters)
    if len(rows) == 1 and rows[0]["geonames"] is not None:
        return "p.geonames = ?", [rows[0]["geonames"]]
    return condition, parameters


def _bare(code: str) -> Row:
    """Return a country that no document names, though events may lie in it."""
    found = maps.reach(code)
    lon, lat = (found[0], found[1]) if found else (None, None)
    return {"name": country_name(code), "precision": "country", "country": code, "region": None, "geonames": None, "lat": lat,
            "lon": lon, "radius_km": None}  # fmt: skip


def _events_at(code: str | None, condition: str, parameters: list[object]) -> tuple[str, list[object]]:
    if code:
        return "e.place_country = ?", [code]
    return f"e.place IN (SELECT p.id FROM place p WHERE {condition})", parameters


def _names(record: Record, condition: str, parameters: list[object]) -> tuple[NameUsed, ...]:
    rows = record.rows(
        f"""WITH said AS (
          SELECT p.doc, p.start, p.stop, p.use FROM place p WHERE {condition} ORDER BY p.doc, p.start LIMIT {NAMED})
        SELECT regexp_replace(substring(d.text, s.start + 1, s.stop - s.start), '\\s+', ' ', 'g') AS words, count(*) AS n,
          list_sort(list(DISTINCT s.use)) AS uses
        FROM said s JOIN document d ON d.id = s.doc GROUP BY 1 ORDER BY n DESC, words LIMIT 24""",
        parameters,
    )
    return tuple(NameUsed(words=row["words"], count=row["n"], uses=tuple(row["uses"])) for row in rows)


def _months(record: Record, table: str, at: str, values: list[object]) -> tuple[MonthAt, ...]:
    rows = record.rows(
        f"""SELECT strftime(e.first_day, '%Y-%m') AS month, e.quad, count(*) AS events FROM {table} e
        WHERE {at} AND e.quad IS NOT NULL AND date_trunc('month', e.first_day) = date_trunc('month', e.last_day)
        GROUP BY 1, 2 ORDER BY 1, 2""",
        values,
    )
    return tuple(MonthAt(**row) for row in rows)


def _types(record: Record, table: str, at: str, values: list[object]) -> tuple[tuple[str, int], ...]:
    rows = record.rows(f"SELECT e.event_type AS t, count(*) AS n FROM {table} e WHERE {at} GROUP BY 1 ORDER BY n DESC, t", values)
    return tuple((row["t"], row["n"]) for row in rows)


def _sources(record: Record, condition: str, parameters: list[object]) -> tuple[DocumentAt, ...]:
    rows = record.rows(
        f"""SELECT d.id AS doc, d.title, d.outlet, d.published, d.url, count(*) AS n FROM place p JOIN document d ON d.id = p.doc
        WHERE {condition} GROUP BY ALL ORDER BY n DESC, d.published DESC NULLS LAST, d.id LIMIT {DOCUMENTS}""",
        parameters,
    )
    same = ("doc", "title", "outlet", "published", "url")
    return tuple(DocumentAt(source=Source(**{name: row[name] for name in same}), mentions=row["n"]) for row in rows)


def _within(record: Record, code: str) -> tuple[PlaceWithin, ...]:
    rows = record.rows(
        f"""SELECT {_KEY} AS key, mode(p.name) AS name, any_value(p.lat) AS lat, any_value(p.lon) AS lon, count(*) AS mentions
        FROM place p WHERE p.country = ? AND p.precision <> 'country' GROUP BY 1 ORDER BY mentions DESC, key LIMIT {WITHIN}""",
        [code],
    )
    return tuple(PlaceWithin(**row) for row in rows)


def map_of(page: PlacePage) -> maps.Map | None:
    """Return the map of a place, None where nobody knows where it is."""
    spots = [
        maps.Spot(each.lon, each.lat, 3 + min(math.sqrt(each.mentions), 9), f"{each.name}: {counted(each.mentions, 'mention')}",
                  f"/place/{each.key}")
        for each in page.within if each.lat is not None and each.lon is not None
    ]  # fmt: skip
    whole = maps.reach(page.country or "") if page.level == "country" else None
    if whole:
        return maps.drawn(*whole, country=page.country, spots=spots)
    if page.lat is None or page.lon is None:
        return None
    far = (page.radius_km or 0) / 111.2
    half = min(max(far * 1.6, 7.0), 60.0)
    main = maps.Spot(page.lon, page.lat, 6, page.name)
    return maps.drawn(page.lon, page.lat, half, country=page.country, main=main, radius_km=page.radius_km or 0)


def events_chart(page: PlacePage) -> Chart:
    """Return the events at a place over time as bars of quad classes; each leads to the list of a country's events."""
    counts: Counter[str] = Counter()
    for each in page.months:
        counts[each.month] += each.events
    names, beyond = periods(counts)
    return upright([_bar(page, name) for name in names], beyond)


def _bar(page: PlacePage, name: str) -> Bar:
    quads: dict[int, int] = {}
    for each in page.months:
        if each.month.startswith(name):
            quads[each.quad] = quads.get(each.quad, 0) + each.events
    told = ", ".join(f"{count} {quad_name(quad)}" for quad, count in sorted(quads.items()))
    note = f"{day(name)}: {counted(sum(quads.values()), 'event')}" + (f" ({told})" if told else "")
    since, until = bounds(name)
    query = Asked([("place_country", page.country or "")]).query(since=since, until=until) if page.level == "country" else ""
    parts = tuple((f"q{quad}", float(count)) for quad, count in sorted(quads.items()))
    return Bar(day(name, short=True), parts, note, f"/events{query}" if query else "")
