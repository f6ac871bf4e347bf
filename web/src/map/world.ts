// The countries as paths of the world map: fetched once, drawn once; moving the map only moves what is drawn.
import { geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import address from "../../.made/world.json?url";
import { world } from "./projection.js";

export interface Country {
  /** ISO 3166-1 number; empty where a territory has none. */
  code: string;
  path: string;
  /** Name of a disputed territory, which is no country's; empty for others. */
  disputed: string;
}

export interface World {
  countries: Country[];
  borders: string;
}

export const projection = world();

export async function loadWorld(): Promise<World> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The countries could not be loaded: ${answer.status}.`);
  const topology = (await answer.json()) as Topology<{ countries: GeometryCollection }>;
  const draw = geoPath(projection).digits(2);
  const found = feature(topology, topology.objects.countries).features;
  return {
    countries: found.map((each) => ({ code: String(each.id ?? ""), path: draw(each) ?? "", disputed: String((each.properties as { disputed?: string } | null)?.disputed ?? "") })),
    borders: draw(mesh(topology, topology.objects.countries, (a, b) => a !== b)) ?? "",
  };
}
