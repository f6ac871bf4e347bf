// The server's bar charts come alive: numbers beside the pointer, days chosen by dragging, the chart as a picture. Every bar stays the link
// to its rows that it is without scripts.
import "./chart.css";
import { save } from "../shared/picture";

interface Bar {
  group: SVGGElement;
  href: string | null;
  note: string;
  from: number;
  to: number;
}

const FAR = 6; // pixels that a drag is longer than a click

/** Gives life to a chart that the macro `chart` of parts.html drew. */
export function start(host: HTMLElement): void {
  const chart = host.querySelector<SVGSVGElement>(".plot svg");
  const plot = host.querySelector<HTMLElement>(".plot");
  if (!chart || !plot) return;
  const bars = barsOf(chart);
  point(plot, chart, bars);
  choose(host, plot, chart, bars);
  offer(host, chart);
}

function barsOf(chart: SVGSVGElement): Bar[] {
  return [...chart.querySelectorAll<SVGGElement>("g.bar")].map((group) => {
    const title = group.querySelector("title");
    const room = group.querySelector<SVGRectElement>("rect.room");
    const from = room?.x.baseVal.value ?? 0;
    title?.remove(); // the browser would show it over ours
    return { group, href: group.closest("a")?.getAttribute("href") ?? null, note: title?.textContent ?? "", from, to: from + (room?.width.baseVal.value ?? 0) };
  });
}

/** Shows the numbers of the bar under the pointer or the keyboard's focus. */
function point(plot: HTMLElement, chart: SVGSVGElement, bars: Bar[]): void {
  const tip = document.createElement("div");
  tip.className = "bar-tip";
  tip.hidden = true;
  plot.append(tip);
  const show = (bar: Bar): void => {
    tip.replaceChildren(...lines(bar));
    tip.hidden = false;
    const share = (bar.from + bar.to) / 2 / chart.viewBox.baseVal.width;
    tip.style.left = `${share * 100}%`;
    tip.classList.toggle("left", share > 0.5);
  };
  const hide = (): void => void (tip.hidden = true);
  for (const bar of bars) {
    bar.group.addEventListener("pointerenter", () => show(bar));
    bar.group.closest("a")?.addEventListener("focus", () => show(bar));
    bar.group.closest("a")?.addEventListener("blur", hide);
  }
  chart.addEventListener("pointerleave", hide);
}

/** A note "May 2019: 12 events (7 verbal cooperation, 5 verbal conflict)" as a heading, a sum, and a line for each part with its colour. */
function lines(bar: Bar): HTMLElement[] {
  const [, name = bar.note, sum = "", parts = ""] = /^(.*?): ([^(]*?)(?: \((.*)\))?$/.exec(bar.note) ?? [];
  const styles = [...bar.group.querySelectorAll("rect:not(.room)")].map((rect) => rect.getAttribute("class") ?? "");
  const rows = parts.split(", ").filter(Boolean);
  return [
    element("b", name),
    element("span", sum),
    ...rows.map((text, n) => {
      const row = element("span", text);
      row.prepend(element("i", "", `dot ${styles[n] ?? ""}`));
      return row;
    }),
  ];
}

function element(tag: string, text: string, style = ""): HTMLElement {
  const found = document.createElement(tag);
  found.textContent = text;
  if (style) found.className = style;
  return found;
}

/** Dragging over bars chooses their days; a link beneath the chart leads there. */
function choose(host: HTMLElement, plot: HTMLElement, chart: SVGSVGElement, bars: Bar[]): void {
  const shown = document.createElement("div");
  shown.className = "bar-choice";
  shown.hidden = true;
  plot.append(shown);
  const way = document.createElement("p");
  way.className = "bar-way small";
  way.setAttribute("role", "status");
  host.append(way);
  let began: number | null = null;
  let dragged = false;

  const nearest = (event: PointerEvent): number => {
    const box = chart.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * chart.viewBox.baseVal.width;
    const found = bars.findIndex((bar) => x < bar.to);
    return found < 0 ? bars.length - 1 : found;
  };
  const between = (event: PointerEvent): [Bar, Bar] | null => {
    const ends = [began ?? 0, nearest(event)].sort((a, b) => a - b).map((n) => bars[n]);
    return ends[0] && ends[1] ? [ends[0], ends[1]] : null;
  };
  let startX = 0;
  chart.addEventListener("pointerdown", (event) => {
    if (event.button || event.pointerType === "touch") return;
    [began, startX, dragged] = [nearest(event), event.clientX, false];
  });
  addEventListener("pointermove", (event) => {
    if (began === null || Math.abs(event.clientX - startX) < FAR) return;
    const ends = between(event);
    if (!ends) return;
    dragged = true;
    const whole = chart.viewBox.baseVal.width;
    shown.hidden = false;
    shown.style.left = `${(ends[0].from / whole) * 100}%`;
    shown.style.width = `${((ends[1].to - ends[0].from) / whole) * 100}%`;
  });
  addEventListener("pointerup", (event) => {
    if (began === null) return;
    const ends = dragged ? between(event) : null;
    began = null;
    if (ends) way.replaceChildren(...leading(ends, () => ((shown.hidden = true), way.replaceChildren())));
  });
  chart.addEventListener("dragstart", (event) => event.preventDefault());
  chart.addEventListener("click", (event) => {
    if (dragged) event.preventDefault();
    dragged = false;
  });
}

function leading([first, last]: [Bar, Bar], clear: () => void): Node[] {
  const [one, two] = [first.note, last.note].map((note) => note.slice(0, note.indexOf(":")));
  const address = joined(first.href, last.href);
  const away = document.createElement("button");
  away.type = "button";
  away.className = "plain";
  away.textContent = "Clear";
  away.addEventListener("click", clear);
  const link = element("a", `Open ${one}${one === two ? "" : ` to ${two}`}`);
  if (address) link.setAttribute("href", address);
  return [link, document.createTextNode(" "), away];
}

/** The address of the first bar, up to the last day of the last one. */
function joined(first: string | null, last: string | null): string | null {
  if (!first || !last) return null;
  const [url, end] = [new URL(first, location.href), new URL(last, location.href)];
  const until = end.searchParams.get("until");
  if (until) url.searchParams.set("until", until);
  return url.pathname + url.search;
}

/** Buttons that save the chart. */
function offer(host: HTMLElement, chart: SVGSVGElement): void {
  const told = [document.querySelector("h1")?.textContent?.trim(), chart.getAttribute("aria-label")].filter(Boolean).join(": ");
  const name = location.pathname.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "overview";
  const line = element("span", "Picture:", "download bar-pictures");
  for (const form of ["svg", "png"] as const) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = form.toUpperCase();
    button.addEventListener("click", () => void save(chart, form, `sanudo-${name}`, told).catch(() => (button.textContent = `${form.toUpperCase()} failed`)));
    line.append(" ", button);
  }
  host.append(line);
}
