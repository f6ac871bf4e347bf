"""Small maps as paths of an SVG: the countries in a window, lines of the graticule, and points."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

UNIT = 20
"""Outlines are kept in twentieths of a degree (`tables/build_outlines.py`)."""
WIDTH, HEIGHT = 640, 360
STEPS = (1, 2, 5, 10, 20, 30)

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A piece of land: the alpha-3 code of its country (empty for what has none), its name if it is disputed, its ring.

    A ring is of longitudes and latitudes; longitudes run on past 180.
    """

    code: str
    name: str
    ring: Ring


@dataclass(frozen=True, slots=True)
class Disputed:
    """A disputed territory as it is drawn: no country's, and named by what it is."""

    name: str
    path: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A point to draw: longitude, latitude, how large (a radius in units), a label, and where it leads."""

    lon: float
    lat: float
    size: float
    label: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Pin:
    """A point as drawn."""

    x: float
    y: float
    size: float
    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Map:
    """A map: paths of land, of the country that is meant, of disputed territories and of the graticule; points.

    `radius` is that of what is uncertain, or 0.
    """

    land: str
    here: str
    disputed: tuple[Disputed, ...]
    graticule: str
    pins: tuple[Pin, ...]
    main: Pin | None
    radius: float
    width: int = WIDTH
    height: int = HEIGHT


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of the earth, drawn with the middle parallel true to length. `half` is half its height in degrees."""

    lon: float
    lat: float
    half: float

    @property
    def scale(self) -> float:
        """Return units of the drawing for a degree of latitude."""
        return HEIGHT / 2 / self.half

    def at(self, lon: float, lat: float, turn: float | None = None) -> tuple[float, float]:
        """Return where a point is drawn. Longitudes are taken the short way round from the middle, unless `turn` is given."""
        east = lon - self.lon + (self.turn(lon) if turn is None else turn)
        return WIDTH / 2 + east * self.scale * self._squeeze, HEIGHT / 2 - (lat - self.lat) * self.scale

    def turn(self, lon: float) -> float:
        """Return by how many degrees (whole turns) a longitude must be moved to lie within half a turn of the middle."""
        return -360.0 * math.floor((lon - self.lon + 180) / 360)

    @property
    def wide(self) -> float:
        """Return half its width in degrees of longitude."""
        return WIDTH / 2 / self.scale / self._squeeze

    @property
    def _squeeze(self) -> float:
        return max(math.cos(math.radians(self.lat)), 0.2)


def drawn(
    lon: float, lat: float, half: float, *, country: str | None = None, spots: Iterable[Spot] = (), main: Spot | None = None,
    radius_km: float = 0,
) -> Map:  # fmt: skip
    """Return the map around a point, `half` degrees of latitude to either side."""
    window = Window(lon, min(max(lat, half - 90), 90 - half) if half < 90 else 0, half)
    paths: dict[bool, list[str]] = {True: [], False: []}
    disputed = []
    for each in outlines():
        path = _path(each.ring, window)
        if path and each.name:
            disputed.append(Disputed(each.name, path))
        elif path:
            paths[each.code == country].append(path)
    return Map(
        land="".join(paths[False]),
        here="".join(paths[True]),
        disputed=tuple(disputed),
        graticule=_graticule(window),
        pins=tuple(pin for pin in (_pin(spot, window) for spot in spots) if 0 <= pin.x <= WIDTH and 0 <= pin.y <= HEIGHT),
        main=_pin(main, window) if main else None,
        radius=round(radius_km / 111.2 * window.scale, 1),
    )


def reach(country: str) -> tuple[float, float, float] | None:
    """Return the middle of a country's largest piece and half the height of a window that shows it; None for one unknown."""
    rings = [each.ring for each in outlines() if each.code == country]
    if not rings:
        return None
    ring = max(rings, key=_area)
    lons, lats = [lon for lon, _ in ring], [lat for _, lat in ring]
    lon, lat = (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2
    squeeze = max(math.cos(math.radians(lat)), 0.2)
    half = max((max(lats) - min(lats)) / 2, (max(lons) - min(lons)) / 2 * squeeze * HEIGHT / WIDTH) * 1.25
    return lon, lat, min(max(half, 2.0), 60.0)


@cache
def outlines() -> tuple[Outline, ...]:
    """Return the outlines of countries and of disputed territories."""
    found = []
    for line in (files("sanudo.serve") / "data" / "outlines.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        code, name, steps = line.split("\t")
        found.append(Outline(code, name, tuple(_ring(map(int, steps.split())))))
    return tuple(found)


def _ring(steps: Iterator[int]) -> Iterator[tuple[float, float]]:
    x = y = 0
    first = True
    for dx, dy in zip(steps, steps, strict=True):
        # who crosses the 180th meridian goes on beyond it: longitudes of one ring run on, past 180 where need be
        turn = 0 if first or abs(dx) <= 180 * UNIT else -360 * UNIT if dx > 0 else 360 * UNIT
        x, y, first = x + dx + turn, y + dy, False
        yield x / UNIT, y / UNIT


def _path(ring: Ring, window: Window) -> str:
    """Return a ring as a path, empty where it lies outside of the window. It is moved as a whole, so that it is never torn."""
    lons = [lon for lon, _ in ring]
    turn = window.turn((min(lons) + max(lons)) / 2)
    points = [window.at(lon, lat, turn) for lon, lat in ring]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    if max(xs) < 0 or min(xs) > WIDTH or max(ys) < 0 or min(ys) > HEIGHT:
        return ""
    return "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in points) + "Z"


def _graticule(window: Window) -> str:
    step = next((each for each in STEPS if window.half / each <= 3), STEPS[-1])
    lines = []
    at = math.ceil((window.lat - window.half) / step) * step
    while at <= window.lat + window.half and at <= 90:
        y = window.at(window.lon, at)[1]
        lines.append(f"M0 {y:.1f}H{WIDTH}")
        at += step
    at = math.ceil((window.lon - window.wide) / step) * step
    while at <= window.lon + window.wide and at < window.lon + 180:
        x = window.at(at, window.lat)[0]
        lines.append(f"M{x:.1f} 0V{HEIGHT}")
        at += step
    return "".join(lines)


def _pin(spot: Spot, window: Window) -> Pin:
    x, y = window.at(spot.lon, spot.lat)
    return Pin(round(x, 1), round(y, 1), spot.size, spot.label, spot.href)


def _area(ring: Ring) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring)))
