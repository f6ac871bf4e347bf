"""Builds the outlines of countries that the desk's maps are drawn with: `python tables/build_outlines.py countries-50m.json`.

The file is of the npm package world-atlas 2.0.2 (`npm pack world-atlas@2.0.2`), TopoJSON of Natural Earth 4.1.0, public domain.
Lines are thinned to a twentieth of a degree, as much as a small map shows; islets are left out where their country has more.
"""

from __future__ import annotations

import argparse
import csv
import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1] / "src" / "sanudo"
OUT = ROOT / "serve" / "data" / "outlines.tsv"
NEAR = 0.06
SMALL = 0.12
"""Degrees a line may be off by, and square degrees below which an islet is left out."""

DISPUTED = {"RUS": (32.0, 44.0, 36.8, 46.3)}
"""Boxes (west, south, east, north) of pieces that Natural Earth gives to who holds them, though most states do not: Crimea. They
are drawn as land of no country."""

Point = tuple[float, float]


def arcs_of(topology: dict[str, Any]) -> list[list[Point]]:
    """Return the arcs of a topology in degrees."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    found = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        found.append(thinned(points))
    return found


def thinned(points: list[Point]) -> list[Point]:
    """Return a line with fewer points (Douglas and Peucker 1973); its ends stay, so that neighbours still meet."""
    if len(points) < 3:
        return points
    (ax, ay), (bx, by) = points[0], points[-1]
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
    if length:
        far = [abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length for x, y in points]
    else:
        far = [((x - ax) ** 2 + (y - ay) ** 2) ** 0.5 for x, y in points]
    at = max(range(len(points)), key=far.__getitem__)
    if far[at] <= NEAR:
        return [points[0], points[-1]]
    return thinned(points[: at + 1])[:-1] + thinned(points[at:])


def rings_of(geometry: dict[str, Any], arcs: list[list[Point]]) -> list[list[Point]]:
    """Return the outer and inner rings of a country."""
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    found = []
    for polygon in polygons:
        for ring in polygon:
            points: list[Point] = []
            for number in ring:
                arc = arcs[number] if number >= 0 else arcs[~number][::-1]
                points += arc[1:] if points else arc
            found.append(points)
    return found


def area(ring: list[Point]) -> float:
    """Return the area of a ring in square degrees."""
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True))) / 2


def disputed(code: str, ring: list[Point]) -> bool:
    """Return whether a piece lies within a disputed box of its country."""
    west, south, east, north = DISPUTED.get(code, (0, 0, 0, 0))
    return all(west <= x <= east and south <= y <= north for x, y in ring)


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("topology", type=Path)
    args = parser.parse_args()
    topology = json.loads(args.topology.read_text(encoding="utf-8"))
    with (ROOT / "ontology" / "data" / "countries.csv").open(encoding="utf-8", newline="") as file:
        codes = {row["numeric"]: row["alpha3"] for row in csv.DictReader(file)}
    arcs, lines, points = arcs_of(topology), [], 0
    for geometry in topology["objects"]["countries"]["geometries"]:
        rings = [ring for ring in rings_of(geometry, arcs) if len(ring) > 3]
        rings.sort(key=area, reverse=True)
        for n, ring in enumerate(rings):
            if n and area(ring) < SMALL:
                continue
            cells = [round(value * 20) for point in ring for value in point]
            steps = [*cells[:2], *(b - a for a, b in zip(cells, cells[2:], strict=False))]
            code = codes.get(str(geometry.get("id", "")).zfill(3), "")
            lines.append(f"{'' if disputed(code, ring) else code}\t{' '.join(map(str, steps))}\n")
            points += len(ring)
    head = "# Outlines of countries: code; ring as steps east and north in twentieths of a degree. tables/build_outlines.py\n"
    OUT.write_text(head + "".join(sorted(lines)), encoding="utf-8")
    print(f"{len(lines)} rings, {points} points, {OUT.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
