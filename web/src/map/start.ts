import { mount } from "svelte";
import Map from "./Map.svelte";

/** Puts the map that can be moved in the place of the one that the server drew, as soon as it has what it needs. */
export function start(host: HTMLElement): void {
  const frame = document.createElement("div");
  frame.className = "view";
  mount(Map, { target: frame, props: { source: host.dataset.source ?? "/map.json", ready: () => host.replaceWith(frame) } });
}
