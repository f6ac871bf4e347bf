"""The map: how many happenings each place has, by quad class, over the time that is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from sanudo.serve.asking import Asked
from sanudo.serve.glyphs import Quads, Wedge, pie, quad_parts, radius
from sanudo.serve.kinds import HAPPENINGS
from sanudo.serve.narrowing import NO_PLACE, of_happenings
from sanudo.serve.projection import atlas_code, centre, projected
from sanudo.serve.timeline import COUNTS, Timeline, timeline
from sanudo.serve.wording import counted, country_name, folded, quad_name
from sanudo.store.conditions import Conditions
from sanudo.store.fields import Row
from sanudo.store.queries import Record

MOST = 400
"""So many places are shown, those of most happenings."""
LARGEST = 25.0
"""Radius of the largest circle, in units of the map."""
PARAMETERS = (*(each.name for each in HAPPENINGS.filters), "format")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceOnMap:
    """A place and its happenings. Where only the country is known, `name` is None and the point is the country's middle.

    `atlas` is the ISO 3166-1 number of the country, `intensity` the mean (-10 to 10), `href` the list of these happenings.
    """

    name: str | None
    country: str | None
    country_name: str
    atlas: str | None
    lat: float
    lon: float
    happenings: int
    quads: Quads
    intensity: float | None
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorldMap:
    """Happenings by place; `nowhere` of the `total` have no place that could be drawn, `more` lie at places beyond the limit."""

    since: str | None
    until: str | None
    total: int
    nowhere: int
    more: int
    places: tuple[PlaceOnMap, ...]
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class Circle:
    """A place as it is drawn: where, how large, its wedges, and what to say of it."""

    place: PlaceOnMap
    x: float
    y: float
    r: float
    wedges: tuple[Wedge, ...]
    note: str


def world_map(record: Record, asked: Asked, strip: Timeline | None = None) -> WorldMap:
    """Return the happenings that are asked for by place; raises SettingsError where the question makes no sense.

    `strip` is the strip of time of this question for all days, where it is known from before.
    """
    asked.only(PARAMETERS)
    found = of_happenings(asked)
    rows = record.rows(_PLACES.format(where=found.where), found.parameters)
    places = [each for row in rows if (each := _place(row, asked)) is not None]
    total = sum(row["happenings"] for row in rows)
    return WorldMap(
        since=asked.day("since"),
        until=asked.day("until"),
        total=total,
        nowhere=total - sum(each.happenings for each in places),
        more=sum(each.happenings for each in places[MOST:]),
        places=tuple(places[:MOST]),
        timeline=strip or timeline(_days(record, of_happenings(without_days(asked)))),
    )


def without_days(asked: Asked) -> Asked:
    """Return what is asked for, of all days."""
    return Asked(asked.pairs(without=("since", "until")))


_PLACES = """
SELECT CASE WHEN f.place_lat IS NULL THEN NULL ELSE f.place_name END AS name, f.place_country AS country,
  avg(f.place_lat) AS lat, avg(f.place_lon) AS lon, count(*) AS happenings, count_if(f.quad = 1) AS q1,
  count_if(f.quad = 2) AS q2, count_if(f.quad = 3) AS q3, count_if(f.quad = 4) AS q4, avg(f.intensity) AS intensity
FROM happening f {where} GROUP BY 1, 2 ORDER BY happenings DESC, name NULLS FIRST, country"""


def _days(record: Record, found: Conditions) -> list[Row]:
    found.add("f.first_day IS NOT NULL")
    return record.rows(f"SELECT {COUNTS} FROM happening f {found.where} GROUP BY 1, 2", found.parameters)


def _place(row: Row, asked: Asked) -> PlaceOnMap | None:
    """Return a place with its point, None where there is none."""
    name, code = row["name"], row["country"]
    point = (row["lat"], row["lon"]) if row["lat"] is not None else centre(code)
    if point is None:
        return None
    return PlaceOnMap(
        name=name,
        country=code,
        country_name=country_name(code),
        atlas=atlas_code(code),
        lat=round(point[0], 2),
        lon=round(point[1], 2),
        happenings=row["happenings"],
        quads=(row["q1"], row["q2"], row["q3"], row["q4"]),
        intensity=None if row["intensity"] is None else round(row["intensity"], 2),
        href=f"/happenings{asked.query(place=name or NO_PLACE, place_country=code, format=None)}",
    )


def title(place: PlaceOnMap) -> str:
    """Return what a place is called on the map."""
    return folded(place.name) if place.name else f"{place.country_name}, at large"


def circles(page: WorldMap) -> list[Circle]:
    """Return the places as circles, the large ones first so that the small lie on top; countries are rings."""
    highest = max((each.happenings for each in page.places), default=0)
    return [_circle(each, highest) for each in page.places]


def _circle(place: PlaceOnMap, highest: int) -> Circle:
    x, y = projected(place.lat, place.lon)
    r = radius(place.happenings, highest, LARGEST)
    told = ", ".join(f"{count} {quad_name(n)}" for n, count in enumerate(place.quads, 1) if count)
    note = f"{title(place)}: {counted(place.happenings, 'happening')}" + (f" ({told})" if told else "")
    wedges = pie(quad_parts(place.quads, place.happenings), r, 0 if place.name else round(r * 0.62, 2))
    return Circle(place, x, y, r, wedges, note)
