// Every page loads this, and no more unless it has something to come alive: `data-island` names the view that takes an element over.

type Island = { start: (host: HTMLElement) => void };

const ISLANDS: Record<string, () => Promise<Island>> = {
  map: () => import("./map/start"),
  network: () => import("./network/start"),
  chart: () => import("./chart/start"),
};

for (const host of document.querySelectorAll<HTMLElement>("[data-island]")) {
  // what lies within another is about to go; what the server drew stays where a view cannot be loaded
  if (host.parentElement?.closest("[data-island]")) continue;
  void ISLANDS[host.dataset.island ?? ""]?.().then((island) => island.start(host));
}
