"""The world map's projection, and where on it a country stands of which no more than the name is known."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from math import asin, cos, radians, sin, sqrt

from sanudo.ontology.countries import country

WIDTH, HEIGHT = 960, 424
SCALE, MIDDLE, EQUATOR = 176, 11, 240
"""Size of the globe, the meridian in the middle (degrees east; the cut runs through the Bering Strait), and the equator.

`web/src/map/projection.js` has the same."""


def projected(lat: float, lon: float) -> tuple[float, float]:
    """Return where a point (degrees, WGS 84) lies in a box of `WIDTH` by `HEIGHT`."""
    return along(lat, (lon - MIDDLE + 180) % 360 - 180)


def along(lat: float, lon: float) -> tuple[float, float]:
    """Return the same for a longitude from the map's middle, which may run on past its edges.

    Equal Earth, so that areas can be compared: Savric, Patterson and Jenny (2018), doi:10.1080/13658816.2018.1504949.
    """
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    theta = asin(sqrt(3) / 2 * sin(radians(lat)))
    t2 = theta * theta
    t6 = t2 * t2 * t2
    east = radians(lon)
    x = 2 / sqrt(3) * east * cos(theta) / (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2))
    y = theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))
    return round(WIDTH / 2 + SCALE * x, 1), round(EQUATOR - SCALE * y, 1)


def centre(code: str | None) -> tuple[float, float] | None:
    """Return latitude and longitude of the middle of a country's main land (ISO 3166-1 alpha-3), None for what is none."""
    found = country(code) if code else None
    return _centres().get(found.numeric or found.alpha3) if found else None


def atlas_code(code: str | None) -> str | None:
    """Return what the atlas of the map calls a country: its ISO 3166-1 number."""
    found = country(code) if code else None
    return (found.numeric or found.alpha3) if found else None


@cache
def _centres() -> dict[str, tuple[float, float]]:
    """Return the middles of countries by number, as `web/scripts/world.mjs` found them."""
    text = (files("sanudo.serve") / "data" / "centres.csv").read_text("ascii")
    return {row["code"]: (float(row["lat"]), float(row["lon"])) for row in csv.DictReader(text.splitlines())}
