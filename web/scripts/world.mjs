// Makes the world that the map is drawn on from Natural Earth's countries (public domain, by way of the package world-atlas):
// a light topology for the island, and for pages without it a sheet of paths and a table of where each country's name would stand.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoCentroid, geoPath } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";
import { HEIGHT, WIDTH, world } from "../src/map/projection.js";

const require = createRequire(import.meta.url);
const here = (path) => new URL(path, import.meta.url);
const atlas = (detail) => JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${detail}.json`), "utf8"));

const ANTARCTICA = "010";
const KEPT = 0.2; // share of the points of the middle scale that are kept: coasts stay recognisable at city zoom
const GRID = 10_000; // steps of the grid that points lie on, about 4 km

/** Leaves out what the map does not show, and all properties: names come from the record. */
function without(topology) {
  const countries = topology.objects.countries;
  const geometries = countries.geometries
    .filter((each) => each.id !== ANTARCTICA)
    .map((each) => ({ type: each.type, arcs: each.arcs, id: each.id ?? (each.properties.name === "Kosovo" ? "XKX" : undefined) }));
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

/** Writes a path anew in tenths of a pixel, as steps from point to point. */
function short(path) {
  return path.replace(/M[^M]+/g, (piece) => {
    const closed = piece.endsWith("Z");
    let at = [0, 0];
    return (
      [...piece.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]
        .map(([, x, y]) => [Math.round(Number(x) * 10), Math.round(Number(y) * 10)])
        .map((to, n) => {
          const [dx, dy] = [to[0] - at[0], to[1] - at[1]];
          at = to;
          return n > 0 && dx === 0 && dy === 0 ? "" : `${n === 0 ? "M" : "l"}${dx / 10} ${dy / 10}`;
        })
        .join("")
        .replace(/ -/g, "-") + (closed ? "z" : "")
    );
  });
}

const middle = without(atlas("50m"));
const weighted = presimplify(middle);
const light = pruned(quantised(simplify(weighted, quantile(weighted, KEPT))));
mkdirSync(here("../.made/"), { recursive: true });
writeFileSync(here("../.made/world.json"), JSON.stringify(light));

const coarse = without(atlas("110m"));
const draw = geoPath(world());
const land = short(draw(merge(coarse, coarse.objects.countries.geometries)));
const borders = short(draw(mesh(coarse, coarse.objects.countries, (a, b) => a !== b)));
const sheet = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><defs><path id="land" d="${land}"/>
<path id="borders" d="${borders}"/></defs></svg>\n`;
writeFileSync(here("../../src/sanudo/serve/static/world.svg"), sheet);

const rows = feature(middle, middle.objects.countries)
  .features.filter((each) => each.id)
  .map((each) => [each.id, ...geoCentroid(mainland(each)).map((number) => number.toFixed(2))])
  .sort(([a], [b]) => (a < b ? -1 : 1));
mkdirSync(here("../../src/sanudo/serve/data/"), { recursive: true });
writeFileSync(here("../../src/sanudo/serve/data/centres.csv"), ["code,lon,lat", ...rows.map((row) => row.join(","))].join("\n") + "\n");
