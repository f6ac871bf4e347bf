import { mount } from "svelte";
import Network from "./Network.svelte";

/** Puts the network that can be moved in the place of the wheel that the server drew, as soon as it has what it needs. */
export function start(host: HTMLElement): void {
  const frame = document.createElement("div");
  frame.className = "view";
  mount(Network, { target: frame, props: { source: host.dataset.source ?? "/network.json", ready: () => host.replaceWith(frame) } });
}
