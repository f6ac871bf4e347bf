"""What a record tells as rows of one actor and one recipient: what the layouts of other event data sets are written from.

A happening (or an event of a document, in `reports` mode) becomes one row for each pair of an actor and a recipient; those who
meet as equals, all of them actors, become one row for each two. As those data sets count codes, not names, parties of one
country and sector (a minister beside his government) make one row, that of the one named in most reports. Most layouts have no
column for status, so that what was planned, possible or denied would be read as done: planned and possible cooperation goes in
as the agreement, and a planned attack as the threat, that PLOVER codes them as (`sanudo.ontology.plover.folded`); everything
else that did not happen is left out, as is what has no actor.
"""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from sanudo.errors import RecordError
from sanudo.ontology import plover
from sanudo.ontology.countries import countries
from sanudo.types import Status

if TYPE_CHECKING:
    from sanudo.store.queries import Record

_COMMON = """actor_keys actor_names actor_countries actor_sectors recipient_keys recipient_names recipient_countries
    recipient_sectors contexts place_name place_country place_lat place_lon""".split()

_HAPPENINGS = """
lead AS (
  SELECT r.happening, e.id AS lead_event FROM report r JOIN event e ON e.id = r.event
  QUALIFY row_number() OVER (PARTITION BY r.happening ORDER BY r.published NULLS LAST, r.doc, e.start, e.id) = 1
), gathered AS (
  SELECT r.happening, bool_or(e.sentence_start < d.lead_stop) AS root,
    min(e.place) FILTER (WHERE e.place_name = h.place_name) AS place
  FROM report r JOIN event e ON e.id = r.event JOIN heads d ON d.id = e.doc JOIN happening h ON h.id = r.happening GROUP BY ALL
), base AS (
  SELECT h.id, h.event_type, h.mode, h.status, h.date, h.first_day, h.first_seen AS seen, h.intensity, {common},
    h.reports AS mentions, h.documents AS articles, len(h.outlets) AS sources, g.root, g.place, l.lead_event
  FROM happening h JOIN lead l ON l.happening = h.id JOIN gathered g ON g.happening = h.id
)"""

_EVENTS = """
base AS (
  SELECT h.id, h.event_type, h.mode, h.status, h.date, h.first_day, try_cast(d.published AS DATE) AS seen, h.intensity, {common},
    1 AS mentions, 1 AS articles, 1 AS sources, h.sentence_start < d.lead_stop AS root, h.place, h.id AS lead_event
  FROM event h JOIN heads d ON d.id = h.doc
)"""

_ROWS = """
WITH types AS (SELECT * FROM (VALUES {types}) t(event_type, mode, status, told_type, cameo, quad, mutual, label)),
lands AS (SELECT * FROM (VALUES {lands}) t(alpha3, alpha2, fips, land)),
heads AS (
  SELECT id, published,
    coalesce(list_min(list_transform(list_filter(blocks, lambda b: b.kind = 'body'), lambda b: b.start)), 0) AS body,
    body + coalesce(nullif(instr(substr(text, body + 1), chr(10)), 0), length(text)) AS lead_stop
  FROM document
), {base}, sided AS (
  SELECT b.*, t.told_type, t.cameo, t.quad, t.label, t.mutual,
    {givers} AS givers, {takers} AS takers
  FROM base b JOIN types t ON t.event_type = b.event_type AND t.mode = coalesce(b.mode, '') AND t.status = b.status
), paired AS (
  SELECT *, CASE
    WHEN len(takers) > 0 THEN flatten(list_transform(givers, lambda x: list_transform(takers, lambda y: {{'a': x, 'b': y}})))
    WHEN mutual AND len(givers) > 1 THEN flatten(list_transform(range(1, len(givers)), lambda n:
      list_transform(givers[n + 1:], lambda y: {{'a': givers[n], 'b': y}})))
    ELSE list_transform(givers, lambda x: {{'a': x, 'b': NULL}}) END AS pairs
  FROM sided
), spread AS (
  SELECT * EXCLUDE (pairs, givers, takers), unnest(pairs) AS pair, generate_subscripts(pairs, 1) AS pair_number FROM paired
)
SELECT s.* EXCLUDE (pair), CAST(md5_number_upper(s.id || ':' || s.pair_number) >> 11 AS BIGINT) AS number,
  pair.a[1] AS actor_key, pair.a[2] AS actor, pair.a[3] AS actor_country, pair.a[4] AS actor_sector,
  pair.b[1] AS recipient_key, pair.b[2] AS recipient, pair.b[3] AS recipient_country, pair.b[4] AS recipient_sector,
  coalesce(s.first_day, s.seen) AS day, e.doc AS lead_doc, d.outlet, d.url, d.title, d.language, d.origin,
  e.sentence_start, e.sentence_stop, p.name AS raw_place, p.geonames, p.precision, p.region,
  lp.alpha2 AS place_alpha2, lp.fips AS place_fips, lp.land AS place_land, la.land AS actor_land, lb.land AS recipient_land,
  ka.wikidata AS actor_wikidata, kb.wikidata AS recipient_wikidata, ka.roles[1] AS actor_role, kb.roles[1] AS recipient_role
FROM spread s JOIN event e ON e.id = s.lead_event JOIN document d ON d.id = e.doc LEFT JOIN place p ON p.id = s.place
LEFT JOIN lands lp ON lp.alpha3 = s.place_country LEFT JOIN lands la ON la.alpha3 = pair.a[3]
LEFT JOIN lands lb ON lb.alpha3 = pair.b[3] LEFT JOIN actor_entity ka ON ka.key = pair.a[1]
LEFT JOIN actor_entity kb ON kb.key = pair.b[1]
ORDER BY day NULLS LAST, s.id, pair_number"""


def _sides(stem: str) -> str:
    """Return the SQL of a side's parties (key, name, country, sector), the first of each country and sector."""
    parties = f"list_zip({stem}_keys, {stem}_names, {stem}_countries, {stem}_sectors)"
    codes = f"list_transform({parties}, lambda z: coalesce(z[3] || coalesce(z[4], ''), z[1]))"
    return f"list_filter({parties}, lambda x, i: list_position({codes}, coalesce(x[3] || coalesce(x[4], ''), x[1])) = i)"


def told(record: Record, *, reports: bool = False) -> str:
    """Return the SQL of what a record tells, pair by pair; of its happenings, or of every event of every document."""
    if not reports:
        needs_merging(record)
    base = (_EVENTS if reports else _HAPPENINGS).format(common=", ".join(f"h.{name}" for name in _COMMON))
    return _ROWS.format(types=_types(), lands=_lands(), base=base, givers=_sides("actor"), takers=_sides("recipient"))


def needs_merging(record: Record) -> None:
    """Raise RecordError for a record whose documents have not been merged."""
    if not record.has("happening"):
        raise RecordError(
            "The record has no happenings: it was built without merging.", hint="Build it again: sanudo build DIR RECORD.duckdb"
        )


def fips() -> dict[str, str]:
    """Return the FIPS 10-4 codes of countries by ISO 3166-1 alpha-3."""
    lines = (files("sanudo.export") / "data" / "fips.csv").read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split(",") for line in lines)


def _types() -> str:
    """Return rows of type, mode and status, with the type under which they are told, its CAMEO code and quad class."""
    rows = []
    for name, kind in plover.TYPES.items():
        for mode in ("", *kind.modes):
            rows.append(_type_row(name, mode, "actual", name, mode))
            for status in ("planned", "possible"):
                other = plover.folded(name, status)
                if other != name:
                    rows.append(_type_row(name, mode, status, other, ""))
    return ", ".join(rows)


def _type_row(name: str, mode: str, status: Status, told_type: str, told_mode: str) -> str:
    cells = (name, mode, status, told_type, plover.cameo(told_type, told_mode))
    symmetric = "true" if name in plover.SYMMETRIC else "false"
    words = (*map(_quoted, cells), str(plover.quad(told_type)), symmetric, _quoted(plover.TYPES[told_type].meaning))
    return f"({', '.join(words)})"


def _lands() -> str:
    codes = fips()
    rows = [(each.alpha3, each.alpha2, codes.get(each.alpha3, ""), each.name) for each in countries()]
    return ", ".join(f"({', '.join(map(_quoted, row))})" for row in rows)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
