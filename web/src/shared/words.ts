// Numbers, days and classes in words, as `sanudo.serve.wording` has them.
import type { Grain, Quads, Slot } from "./types";

export const QUAD_NAMES = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"] as const;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

export const number = (value: number): string => NUMBER.format(value).replace("-", "−");

export const counted = (value: number, one: string): string => `${number(value)} ${one}${value === 1 ? "" : "s"}`;

/** An ISO date of any precision as people write it: "14 May 2019", "May 2019", "2019". */
export function day(date: string): string {
  const [year, month, dayOfMonth] = date.split("-");
  return [dayOfMonth && String(Number(dayOfMonth)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}

/** What a slot of time is called. */
export function slotName(slot: Slot, grain: Grain): string {
  if (grain === "year") return slot.since.slice(0, 4);
  if (grain === "month") return day(slot.since.slice(0, 7));
  return grain === "week" ? `week of ${day(slot.since)}` : day(slot.since);
}

export function stretch(since: string | null, until: string | null): string {
  if (since && until) return since === until ? `on ${day(since)}` : `from ${day(since)} to ${day(until)}`;
  return since ? `from ${day(since)}` : until ? `until ${day(until)}` : "";
}

/** The classes that are there, each with its CSS class, name and number; what is of none comes last. */
export function classes(quads: Quads, whole: number): { style: string; name: string; value: number }[] {
  const found = quads.map((value, n) => ({ style: `q${n + 1}`, name: QUAD_NAMES[n] ?? "", value }));
  const rest = whole - quads.reduce((sum, value) => sum + value, 0);
  return [...found, { style: "q0", name: "of one's own codebook", value: rest }].filter((each) => each.value > 0);
}

