"""The world as a sheet of its own that the map's page lays under its circles: the outlines that small maps have, projected."""

from __future__ import annotations

import math
from functools import cache

from fastapi.responses import Response

from sanudo.serve.maps import Disputed, Ring, outlines
from sanudo.serve.projection import HEIGHT, MIDDLE, WIDTH, along

GRID = 2
"""Points lie on a grid of so many to a unit of the map, so that neighbours still meet."""
ANTARCTICA = "ATA"


ADDRESS = "/static/world.svg"


@cache
def sheet() -> str:
    """Return the sheet: an SVG whose element `land` is all land that is some country's."""
    land = "".join(_path(each.ring) for each in outlines() if not each.name and each.code != ANTARCTICA)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
    return f'{head}<defs><path id="land" d="{land}"/></defs></svg>\n'


@cache
def disputed() -> tuple[Disputed, ...]:
    """Return the disputed territories, which each page draws itself."""
    return tuple(Disputed(each.name, _path(each.ring)) for each in outlines() if each.name)


def answer() -> Response:
    """Answer with the sheet."""
    return Response(sheet(), media_type="image/svg+xml")


def _path(ring: Ring) -> str:
    """Return a ring as a path; it is moved as a whole, so that it is never torn. Islets leave nothing."""
    middle = (min(lon for lon, _ in ring) + max(lon for lon, _ in ring)) / 2
    turn = -360.0 * math.floor((middle - MIDDLE + 180) / 360) - MIDDLE
    points = [(round(x * GRID), round(y * GRID)) for x, y in (along(lat, lon + turn) for lon, lat in ring)]
    points = [point for point, before in zip(points, [None, *points], strict=False) if point != before]
    if len(points) < 4:
        return ""
    (x, y), *rest = points
    steps = [f"M{x / GRID:g} {y / GRID:g}l"]
    for to_x, to_y in rest:
        steps.append(f"{(to_x - x) / GRID:g} {(to_y - y) / GRID:g} ")
        x, y = to_x, to_y
    return "".join(steps).replace(" -", "-").rstrip() + "z"
