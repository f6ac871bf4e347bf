// How ties are drawn: what one does to another as a wedge that is broad where it begins and ends in a point (Holten and van Wijk 2009,
// doi:10.1145/1518701.1519054, found such the easiest to read), what two do together as a line between them.
import type { Tie } from "../shared/types";
import type { Point } from "./layout";

const STEPS: [number, string][] = [
  [-2, "t4"],
  [0, "t3"],
  [2, "t1"],
];

/** The CSS class of a tie's mean intensity, the same as `sanudo.serve.wheel` gives it. */
export function shade(tie: Tie): string {
  if (tie.intensity === null) return "t0";
  const { intensity } = tie;
  return STEPS.find(([most]) => intensity <= most)?.[1] ?? "t2";
}

/** The outline of a tie between two points with nodes of some radius. */
export function outline(tie: Tie, one: Point, two: Point, r1: number, r2: number, breadth: number): string {
  const [dx, dy] = [two.x - one.x, two.y - one.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const side = tie.way === "together" ? 0 : 0.13;
  const [cx, cy] = [(one.x + two.x) / 2 + dy * side, (one.y + two.y) / 2 - dx * side];
  const [sx, sy, ex, ey] = [one.x + ux * r1, one.y + uy * r1, two.x - ux * (r2 + 1), two.y - uy * (r2 + 1)];
  const half = breadth / 2;
  const [nx, ny] = [-uy * half, ux * half];
  const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  if (tie.way === "together") return `M${at(sx + nx, sy + ny)}L${at(ex + nx, ey + ny)}L${at(ex - nx, ey - ny)}L${at(sx - nx, sy - ny)}Z`;
  return `M${at(sx + nx, sy + ny)}Q${at(cx + nx * 0.6, cy + ny * 0.6)} ${at(ex, ey)}Q${at(cx - nx * 0.6, cy - ny * 0.6)} ${at(sx - nx, sy - ny)}Z`;
}
