// Which places have room for their names: the busiest first, none over another or over a circle of the busy.

export interface Marked {
  x: number;
  y: number;
  r: number;
  text: string;
}

export interface Label {
  index: number;
  x: number;
  y: number;
  anchor: "start" | "end";
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const LETTER = 6.3; // width of a letter, in pixels, on average
const LINE = 14;
const GAP = 4;
const SMALL = 5; // a name may lie over a circle of so small a radius

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Returns labels for marks in order of their weight, in pixels, within a frame. */
export function labelled(marks: Marked[], width: number, height: number, most: number): Label[] {
  const taken: Box[] = marks.filter(({ r }) => r > SMALL).map(({ x, y, r }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
  const found: Label[] = [];
  for (const [index, { x, y, r, text }] of marks.entries()) {
    if (found.length >= most) break;
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const long = text.length * LETTER;
    for (const anchor of ["start", "end"] as const) {
      const left = anchor === "start" ? x + r + GAP : x - r - GAP - long;
      const box = { left, top: y - LINE / 2, right: left + long, bottom: y + LINE / 2 };
      if (box.left < 4 || box.right > width - 4 || taken.some((each) => meet(each, box))) continue;
      taken.push(box);
      found.push({ index, x: anchor === "start" ? box.left : box.right, y: y + 4, anchor });
      break;
    }
  }
  return found;
}
