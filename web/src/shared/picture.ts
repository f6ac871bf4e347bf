// A chart as a file: the SVG with its colours written into it and the question it answers beneath it, or the same as a PNG.

const COPIED = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "opacity", "vector-effect"];
const OF_TEXT = ["font-family", "font-size", "font-weight", "font-style", "text-anchor", "paint-order"];
const PAD = 14;
const SHARP = 2; // pixels of a PNG for each pixel on the screen

/** Saves a chart under a name; `told` says what it shows. The address it was seen at goes with it. */
export async function save(chart: SVGSVGElement, form: "svg" | "png", name: string, told: string): Promise<void> {
  // what fades in or out as the pointer leaves for the button is not to be caught half way
  await Promise.allSettled(chart.getAnimations({ subtree: true }).map((each) => each.finished));
  const { text, width, height } = pictured(chart, told);
  const drawn = new Blob([text], { type: "image/svg+xml" });
  hand(form === "svg" ? drawn : await raster(drawn, width, height), `${name}.${form}`);
}

function pictured(chart: SVGSVGElement, told: string): { text: string; width: number; height: number } {
  const box = chart.getBoundingClientRect();
  const view = chart.viewBox.baseVal;
  const [x, y, w, h] = view && view.width ? [view.x, view.y, view.width, view.height] : [0, 0, box.width, box.height];
  const unit = w / box.width;
  const stretched = chart.preserveAspectRatio.baseVal.align === SVGPreserveAspectRatio.SVG_PRESERVEASPECTRATIO_NONE;
  const height = stretched ? box.height : h / unit;
  const foot = 44;
  const copy = chart.cloneNode(true) as SVGSVGElement;
  colour(chart, copy);
  copy.setAttribute("viewBox", `${x} ${y} ${w} ${h}`);
  for (const [attribute, value] of Object.entries({ x: 0, y: 0, width: box.width, height })) copy.setAttribute(attribute, String(value));
  const style = getComputedStyle(document.body);
  const sheet = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const [width, whole] = [box.width + 2 * PAD, height + foot + 2 * PAD];
  sheet.setAttribute("viewBox", `${-PAD} ${-PAD} ${width} ${whole}`);
  sheet.setAttribute("width", String(width));
  sheet.setAttribute("height", String(whole));
  sheet.append(ground(-PAD, -PAD, width, whole, document.documentElement), ground(0, 0, box.width, height, chart.closest(".canvas")), copy, line(told, height + 22, style.color, 13), line(location.href, height + 40, style.color, 10));
  return { text: new XMLSerializer().serializeToString(sheet), width, height: whole };
}

/** A rectangle of the colour that an element has as its ground. */
function ground(x: number, y: number, width: number, height: number, of: Element | null): SVGElement {
  const found = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const values = { x, y, width, height, fill: of ? getComputedStyle(of).backgroundColor : "none" };
  for (const [name, value] of Object.entries(values)) found.setAttribute(name, String(value));
  return found;
}

function line(text: string, y: number, fill: string, size: number): SVGElement {
  const found = document.createElementNS("http://www.w3.org/2000/svg", "text");
  for (const [name, value] of Object.entries({ y, fill, "font-size": size, "font-family": "sans-serif" })) found.setAttribute(name, String(value));
  found.textContent = text;
  return found;
}

/** Writes the colours that the desk's style sheet gives to each part into the part itself; links become plain groups. */
function colour(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of from.tagName === "text" ? [...COPIED, ...OF_TEXT] : COPIED) to.setAttribute(name, style.getPropertyValue(name));
  if (style.display === "none" || from.classList.contains("room")) {
    to.remove();
    return;
  }
  to.removeAttribute("class");
  to.removeAttribute("style");
  if (to.tagName === "a") for (const name of ["href", "aria-label", "tabindex"]) to.removeAttribute(name);
  const pairs = [...from.children].map((child, n) => [child, to.children[n]] as const);
  for (const [child, twin] of pairs) if (twin) colour(child, twin);
}

async function raster(drawn: Blob, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(drawn);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [Math.round(width * SHARP), Math.round(height * SHARP)];
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("The picture is too large."))), "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}

function hand(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
