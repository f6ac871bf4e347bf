// Makes the world that the map is drawn on from Natural Earth's countries (public domain, by way of the package world-atlas):
// a light topology for the island, and a table of where each country's name would stand.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoCentroid } from "d3-geo";
import { feature } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";

const require = createRequire(import.meta.url);
const here = (path) => new URL(path, import.meta.url);
const atlas = (detail) => JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${detail}.json`), "utf8"));

const ANTARCTICA = "010";
const DISPUTED = JSON.parse(readFileSync(here("disputed.json"), "utf8"));
const KEPT = 0.2; // share of the points of the middle scale that are kept: coasts stay recognisable at city zoom
const GRID = 10_000; // steps of the grid that points lie on, about 4 km

/** Returns whether a polygon of a topology lies within a box of west, south, east and north. */
function within(topology, polygon, [west, south, east, north]) {
  const points = feature(topology, { type: "Polygon", arcs: polygon }).geometry.coordinates[0];
  return points.every(([x, y]) => west <= x && x <= east && south <= y && y <= north);
}

/** Returns a country without its disputed pieces, and these by themselves: no country's, and by name. */
function apart(topology, each) {
  const name = each.id === undefined ? DISPUTED.unnumbered[each.properties.name] : undefined;
  if (name) return [{ type: each.type, arcs: each.arcs, properties: { disputed: name } }];
  const own = each.id ?? (each.properties.name === "Kosovo" ? "XKX" : undefined);
  let arcs = each.arcs;
  const pieces = [];
  for (const piece of DISPUTED.pieces.filter(({ of }) => of === each.id)) {
    const inside = arcs.filter((polygon) => within(topology, polygon, piece.box));
    arcs = arcs.filter((polygon) => !inside.includes(polygon));
    pieces.push({ type: "MultiPolygon", arcs: inside, properties: { disputed: piece.name } });
  }
  return [{ type: each.type, arcs, id: own }, ...pieces];
}

/** Leaves out what the map does not show, and all properties but the names of disputed territories: others come from the record. */
function without(topology) {
  const shown = topology.objects.countries.geometries.filter((each) => each.id !== ANTARCTICA);
  const geometries = shown.flatMap((each) => apart(topology, each));
  return { ...topology, objects: { countries: { type: "GeometryCollection", geometries } } };
}

/** Puts points on a grid, as steps from point to point, which takes few characters. */
function quantised(topology) {
  const [x0, y0, x1, y1] = [-180, -90, 180, 90];
  const scale = [(x1 - x0) / (GRID - 1), (y1 - y0) / (GRID - 1)];
  const arcs = topology.arcs.map((arc) => {
    let [px, py] = [0, 0];
    const found = [];
    for (const [x, y] of arc) {
      const [qx, qy] = [Math.round((x - x0) / scale[0]), Math.round((y - y0) / scale[1])];
      if (found.length > 1 && qx === px && qy === py) continue;
      found.push([qx - px, qy - py]);
      [px, py] = [qx, qy];
    }
    return found;
  });
  return { type: "Topology", transform: { scale, translate: [x0, y0] }, objects: topology.objects, arcs };
}

/** Returns only those arcs that some country uses, renumbered. */
function pruned(topology) {
  const used = new Map();
  const renumber = (arc) => {
    if (Array.isArray(arc)) return arc.map(renumber);
    const index = arc < 0 ? ~arc : arc;
    if (!used.has(index)) used.set(index, used.size);
    return arc < 0 ? ~used.get(index) : used.get(index);
  };
  const geometries = topology.objects.countries.geometries.map((each) => ({ ...each, arcs: renumber(each.arcs) }));
  const arcs = [...used.keys()].map((index) => topology.arcs[index]);
  return { ...topology, arcs, objects: { countries: { type: "GeometryCollection", geometries } } };
}

/** Returns the largest piece of a country: an island far away must not draw its label into the sea. */
function mainland(each) {
  if (each.geometry.type !== "MultiPolygon") return each;
  const pieces = each.geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
  return pieces.reduce((best, piece) => (geoArea(piece) > geoArea(best) ? piece : best));
}

const middle = without(atlas("50m"));
const weighted = presimplify(middle);
const light = pruned(quantised(simplify(weighted, quantile(weighted, KEPT))));
mkdirSync(here("../.made/"), { recursive: true });
writeFileSync(here("../.made/world.json"), JSON.stringify(light));

const rows = feature(middle, middle.objects.countries)
  .features.filter((each) => each.id)
  .map((each) => [each.id, ...geoCentroid(mainland(each)).map((number) => number.toFixed(2))])
  .sort(([a], [b]) => (a < b ? -1 : 1));
mkdirSync(here("../../src/sanudo/serve/data/"), { recursive: true });
writeFileSync(here("../../src/sanudo/serve/data/centres.csv"), ["code,lon,lat", ...rows.map((row) => row.join(","))].join("\n") + "\n");
