// What the desk answers with, as `sanudo.serve` defines it (worldmap.py, network.py, timeline.py).

/** Numbers of happenings of the four quad classes. */
export type Quads = [number, number, number, number];

export interface Slot {
  since: string;
  until: string;
  happenings: number;
  quads: Quads;
}

export type Grain = "day" | "week" | "month" | "year";

export interface Timeline {
  grain: Grain;
  slots: Slot[];
  earlier: number;
  later: number;
  vague: number;
}

/** A stretch of days, both included; open where nothing is said. */
export interface Days {
  since: string | null;
  until: string | null;
}

export interface PlaceOnMap {
  name: string | null;
  country: string | null;
  country_name: string;
  atlas: string | null;
  lat: number;
  lon: number;
  happenings: number;
  quads: Quads;
  intensity: number | null;
  href: string;
}

export interface WorldMap extends Days {
  total: number;
  nowhere: number;
  more: number;
  places: PlaceOnMap[];
  timeline: Timeline;
}

export interface NetworkNode {
  key: string;
  name: string;
  country: string | null;
  kind: string;
  happenings: number;
  quads: Quads;
  href: string;
}

export interface Tie {
  source: string;
  target: string;
  way: "acts" | "together";
  happenings: number;
  quads: Quads;
  intensity: number | null;
  href: string;
}

export interface Network extends Days {
  by: "countries" | "actors";
  least: number;
  nodes: NetworkNode[];
  ties: Tie[];
  timeline: Timeline;
}
