// Pies and rings of quad classes, as `sanudo.serve.glyphs` draws them.
import type { Quads } from "./types";
import { classes } from "./words";

export interface Wedge {
  style: string;
  path: string;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function at(share: number, r: number): string {
  return `${round(r * Math.sin(2 * Math.PI * share))} ${round(-r * Math.cos(2 * Math.PI * share))}`;
}

const circle = (r: number, sweep: 0 | 1): string => `M0 ${-r}A${r} ${r} 0 1 ${sweep} 0 ${r}A${r} ${r} 0 1 ${sweep} 0 ${-r}Z`;

function wedge(start: number, stop: number, outer: number, inner: number): string {
  // an arc from a point to itself would not be drawn
  if (stop - start > 0.9999) return circle(outer, 1) + (inner ? circle(inner, 0) : "");
  const large = stop - start > 0.5 ? 1 : 0;
  const far = `M${at(start, outer)}A${outer} ${outer} 0 ${large} 1 ${at(stop, outer)}`;
  return far + (inner ? `L${at(stop, inner)}A${inner} ${inner} 0 ${large} 0 ${at(start, inner)}Z` : "L0 0Z");
}

/** The classes of a whole as wedges of a pie, clockwise from the top; with `inner` as those of a ring. */
export function pie(quads: Quads, whole: number, outer: number, inner = 0): Wedge[] {
  let from = 0;
  return classes(quads, whole).map(({ style, value }) => {
    const start = from;
    from += value / whole;
    return { style, path: wedge(start, from, round(outer), round(inner)) };
  });
}
