// Where the nodes of the network stand: drawn together by what they do to one another, kept apart by their size.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { NetworkNode, Tie } from "../shared/types";

export interface Point {
  x: number;
  y: number;
}

interface Body extends SimulationNodeDatum {
  key: string;
  r: number;
  /** Width of its name in pixels. */
  long: number;
}

const ROUNDS = 320;
const LETTER = 6.6; // width of a letter of a name, in pixels, on average
const LABEL = 15; // room for a name beneath a node

/** Returns a point for every node within a frame of a width and height; what had one before stays near it. */
export function placed(
  nodes: NetworkNode[],
  ties: Tie[],
  radius: (node: NetworkNode) => number,
  width: number,
  height: number,
): Map<string, Point> {
  const bodies: Body[] = nodes.map((node) => ({ key: node.key, r: radius(node), long: Math.min(node.name.length, 24) * LETTER }));
  const known = new Set(nodes.map((node) => node.key));
  const links = ties.filter((tie) => known.has(tie.source) && known.has(tie.target)).map(({ source, target, happenings }) => ({ source, target, happenings }));
  const most = Math.max(1, ...links.map((link) => link.happenings));
  const simulation = forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, (typeof links)[number]>(links as never)
        .id((body) => body.key)
        .distance((link) => 130 - 60 * Math.sqrt(link.happenings / most))
        .strength((link) => 0.06 + 0.3 * Math.sqrt(link.happenings / most)),
    )
    .force("apart", forceManyBody<Body>().strength((body) => -220 - 18 * body.r))
    .force("room", forceCollide<Body>((body) => body.r + LABEL).strength(0.9))
    .force("x", forceX<Body>(0).strength(0.05 * Math.min(1.6, height / width + 0.4)))
    .force("y", forceY<Body>(0).strength(0.05 * Math.max(1, width / height)))
    .stop();
  simulation.tick(ROUNDS);
  return fitted(bodies, width, height);
}

/** Spreads what was placed over the frame, names included, and makes room where names would lie over one another. */
function fitted(bodies: Body[], width: number, height: number): Map<string, Point> {
  const [padX, padTop, padBottom] = [Math.min(70, width * 0.12), 34, 44];
  const xs = spread(bodies.map((body) => body.x ?? 0), padX, width - padX);
  const ys = spread(bodies.map((body) => body.y ?? 0), padTop, height - padBottom);
  const boxes = bodies.map((body, n) => ({ x: xs[n] ?? 0, y: ys[n] ?? 0, w: Math.max(2 * body.r, body.long) + 8, h: 2 * body.r + LABEL + 6 }));
  const within = (): void => {
    for (const box of boxes) {
      const edge = Math.min(Math.max(box.w / 2, padX), width / 2); // so that no name is cut off
      box.x = Math.min(Math.max(box.x, edge), width - edge);
      box.y = Math.min(Math.max(box.y, padTop), height - padBottom);
    }
  };
  within();
  for (let round = 0; round < 60 && parted(boxes); round++) within();
  return new Map(bodies.map((body, n) => [body.key, { x: boxes[n]?.x ?? 0, y: boxes[n]?.y ?? 0 }]));
}

/** Maps values to a range, half by their size and half by their rank: a crowd in the middle gets more of the room. */
function spread(values: number[], from: number, to: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const rank = new Map(sorted.map((value, n) => [value, sorted.length > 1 ? n / (sorted.length - 1) : 0.5]));
  return values.map((value) => from + (to - from) * ((high > low ? (value - low) / (high - low) : 0.5) * 0.5 + (rank.get(value) ?? 0.5) * 0.5));
}

/** Pushes boxes that overlap apart, each by half; returns whether there were any. */
function parted(boxes: { x: number; y: number; w: number; h: number }[]): boolean {
  let any = false;
  for (const [n, a] of boxes.entries()) {
    for (const b of boxes.slice(n + 1)) {
      const [ox, oy] = [(a.w + b.w) / 2 - Math.abs(a.x - b.x), (a.h + b.h) / 2 - Math.abs(a.y - b.y)];
      if (ox <= 0 || oy <= 0) continue;
      any = true;
      if (ox < oy) {
        const push = (a.x < b.x ? -ox : ox) / 2;
        a.x += push;
        b.x -= push;
      } else {
        const push = (a.y < b.y ? -oy : oy) / 2;
        a.y += push;
        b.y -= push;
      }
    }
  }
  return any;
}
