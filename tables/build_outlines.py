"""Builds the outlines of countries that the desk's maps are drawn with: `python tables/build_outlines.py countries-50m.json`.

The file is of the npm package world-atlas 2.0.2 (`npm pack world-atlas@2.0.2`), TopoJSON of Natural Earth 4.1.0, public domain.
Lines are thinned to a twentieth of a degree, as much as a small map shows; islets are left out where their country has more.
Disputed territories, which `web/scripts/disputed.json` lists, are pieces of their own with a name and no country's code.
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

DISPUTED = ROOT.parents[1] / "web" / "scripts" / "disputed.json"
UNNUMBERED = {"Kosovo": "XKX"}
"""Countries without a number of ISO 3166-1 that have a code here."""

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


def disputed(listed: dict[str, Any], number: str, name: str, ring: list[Point]) -> str:
    """Return what a piece is called that is disputed, nothing for others."""
    for each in listed["pieces"]:
        west, south, east, north = each["box"]
        if number == each["of"] and all(west <= x <= east and south <= y <= north for x, y in ring):
            return str(each["name"])
    return "" if number else str(listed["unnumbered"].get(name, ""))


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("topology", type=Path)
    args = parser.parse_args()
    topology = json.loads(args.topology.read_text(encoding="utf-8"))
    with (ROOT / "ontology" / "data" / "countries.csv").open(encoding="utf-8", newline="") as file:
        codes = {row["numeric"]: row["alpha3"] for row in csv.DictReader(file)}
    listed = json.loads(DISPUTED.read_text(encoding="utf-8"))
    arcs, lines, points = arcs_of(topology), [], 0
    for geometry in topology["objects"]["countries"]["geometries"]:
        rings = [ring for ring in rings_of(geometry, arcs) if len(ring) > 3]
        rings.sort(key=area, reverse=True)
        for n, ring in enumerate(rings):
            if n and area(ring) < SMALL:
                continue
            cells = [round(value * 20) for point in ring for value in point]
            steps = [*cells[:2], *(b - a for a, b in zip(cells, cells[2:], strict=False))]
            number, called = str(geometry.get("id", "")), geometry["properties"]["name"]
            name = disputed(listed, number, called, ring)
            code = "" if name else codes.get(number.zfill(3), "") or UNNUMBERED.get(called, "")
            lines.append(f"{code}\t{name}\t{' '.join(map(str, steps))}\n")
            points += len(ring)
    head = "# Outlines: code of the country; name, of what is disputed; ring in steps of 1/20 degree. tables/build_outlines.py\n"
    OUT.write_text(head + "".join(sorted(lines)), encoding="utf-8")
    print(f"{len(lines)} rings, {points} points, {OUT.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
