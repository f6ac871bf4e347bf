// The reading page: facts and their words light one another. The text was cut on the server; nothing is counted here.

const article = document.querySelector(".article");
const beside = document.querySelector(".beside");
const sheet = document.querySelector("#sheet");
const narrow = matchMedia("(max-width: 62rem)");
const calm = matchMedia("(prefers-reduced-motion: reduce)");

const pieces = new Map(); // fact -> the pieces of text it stands on
for (const piece of article.querySelectorAll(".m")) {
  for (const fact of piece.dataset.facts.split(" ")) {
    if (!pieces.has(fact)) pieces.set(fact, []);
    pieces.get(fact).push(piece);
  }
}
const cards = new Map([...beside.querySelectorAll(".fact")].map((card) => [card.dataset.fact, card]));
const lights = (card) => card.dataset.lights.split(" ").flatMap((fact) => pieces.get(fact) ?? []);
const known = (piece) => piece.dataset.facts.split(" ").filter((fact) => cards.has(fact) && shown(cards.get(fact)));
const shown = (card) => getComputedStyle(card.closest(".layer-facts")).display !== "none";

let pinned = []; // the facts that stay lit

function light(facts) {
  for (const each of document.querySelectorAll(".lit")) each.classList.remove("lit");
  for (const fact of facts) {
    const card = cards.get(fact);
    card?.classList.add("lit");
    for (const piece of card ? lights(card) : pieces.get(fact) ?? []) piece.classList.add("lit");
  }
}

function into(element, block) {
  element.scrollIntoView({ block, behavior: calm.matches ? "auto" : "smooth" });
}

function pin(facts, { words = false, card = false } = {}) {
  pinned = facts;
  light(facts);
  if (!facts.length) return;
  const first = cards.get(facts[0]);
  if (first) first.closest("details").open = true;
  if (words && first) {
    const spot = lights(first)[0];
    if (spot) into(spot, "center");
  }
  if (card && first && !narrow.matches) {
    // only the list is scrolled: the text stays where the reader is
    const way = first.getBoundingClientRect().top - beside.getBoundingClientRect().top - beside.clientHeight / 3;
    const far = calm.matches || Math.abs(way) > 3 * beside.clientHeight;
    beside.scrollBy({ top: way, behavior: far ? "auto" : "smooth" });
  }
  history.replaceState(null, "", `#f-${facts[0]}`);
}

function unpin() {
  pinned = [];
  light([]);
  sheet.hidden = true;
  history.replaceState(null, "", location.pathname + location.search);
}

// from a fact to its words
beside.addEventListener("pointerover", (event) => {
  const card = event.target.closest(".fact");
  if (card && event.pointerType !== "touch") light([card.dataset.fact]);
});
beside.addEventListener("pointerleave", () => light(pinned));
beside.addEventListener("focusin", (event) => {
  const card = event.target.closest(".fact");
  if (card) light([card.dataset.fact]);
});
beside.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  const card = event.target.closest(".fact");
  if (!card || (link && !link.getAttribute("href").startsWith("#"))) return;
  event.preventDefault();
  const claim = link?.getAttribute("href").slice(3);
  if (claim && claim !== card.dataset.fact && cards.has(claim)) pin([claim], { words: true, card: true });
  else pin([card.dataset.fact], { words: true });
});

// from words to their facts
article.addEventListener("pointerover", (event) => {
  const piece = event.target.closest(".m");
  if (event.pointerType !== "touch") light(piece ? known(piece).slice(0, 1) : pinned);
});
article.addEventListener("pointerleave", () => light(pinned));
article.addEventListener("click", (event) => {
  if (!getSelection().isCollapsed) return;
  const piece = event.target.closest(".m");
  const facts = piece ? known(piece) : [];
  if (!facts.length) return unpin();
  pin(facts.slice(0, 1), { card: true });
  if (narrow.matches) open(facts);
});

// on a narrow screen the facts of the chosen words come up from below
function open(facts) {
  const list = sheet.querySelector("ul");
  list.replaceChildren(
    ...facts.map((fact) => {
      const copy = cards.get(fact).cloneNode(true);
      copy.removeAttribute("id");
      copy.classList.remove("lit");
      return copy;
    }),
  );
  sheet.hidden = false;
}
sheet.querySelector(".close").addEventListener("click", unpin);

// keys: j and k step through the facts that are shown, Escape lets go
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
  if (event.key === "Escape") unpin();
  if (event.key !== "j" && event.key !== "k") return;
  const all = [...cards.keys()].filter((fact) => shown(cards.get(fact)));
  const at = all.indexOf(pinned[0]) + (event.key === "j" ? 1 : -1);
  if (all[at]) pin([all[at]], { words: true, card: true });
});

// what a reader does not want marked stays unmarked on the next page
const LAYERS = "sanudo.layers.off";
const switches = [...document.querySelectorAll("[data-layer]")].filter((each) => each.matches("input"));
function off() {
  try {
    return JSON.parse(localStorage.getItem(LAYERS)) ?? [];
  } catch {
    return [];
  }
}
const before = off();
for (const each of switches) {
  if (before.includes(each.dataset.layer)) each.checked = false;
  each.addEventListener("change", () => {
    const rest = off().filter((name) => name !== each.dataset.layer);
    localStorage.setItem(LAYERS, JSON.stringify(each.checked ? rest : [...rest, each.dataset.layer]));
  });
}

// an address that ends in a fact opens there
function follow() {
  const fact = location.hash.match(/^#[fs]-(.+)$/)?.[1];
  if (fact && cards.has(fact)) pin([fact], { words: true, card: true });
}
addEventListener("hashchange", follow);
follow();

// the fact under the pointer stands beside it as well, when its card is out of sight
const tip = document.createElement("ul");
tip.className = "tip";
tip.hidden = true;
tip.setAttribute("aria-hidden", "true"); // the card says the same
document.body.append(tip);
let waiting;
function hideTip() {
  clearTimeout(waiting);
  tip.hidden = true;
}
article.addEventListener("pointerover", (event) => {
  hideTip();
  const piece = event.pointerType === "touch" ? null : event.target.closest(".m");
  const facts = piece ? known(piece).slice(0, 3) : [];
  if (facts.length) waiting = setTimeout(() => showTip(facts, piece), 180);
});
article.addEventListener("pointerleave", hideTip);
addEventListener("scroll", hideTip, { passive: true, capture: true });
function showTip(facts, piece) {
  tip.replaceChildren(
    ...facts.map((fact) => {
      const copy = cards.get(fact).cloneNode(true);
      copy.removeAttribute("id");
      copy.classList.remove("lit");
      for (const each of copy.querySelectorAll("[id]")) each.removeAttribute("id");
      return copy;
    }),
  );
  tip.hidden = false;
  const words = piece.getClientRects()[0];
  const below = words.bottom + 8 + tip.offsetHeight < innerHeight;
  tip.style.left = `${Math.max(8, Math.min(words.left, innerWidth - tip.offsetWidth - 8))}px`;
  tip.style.top = `${below ? words.bottom + 8 : Math.max(8, words.top - 8 - tip.offsetHeight)}px`;
}

// why a code was given is shown where one reads; without this file the link leads to the page that says it
const asked = document.createElement("dialog");
asked.className = "asked";
asked.setAttribute("aria-label", "Why this code?");
document.body.append(asked);
asked.addEventListener("click", (event) => {
  if (event.target === asked || event.target.closest(".close")) asked.close();
});
document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-why]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  hideTip();
  const close = document.createElement("button");
  close.className = "close";
  close.type = "button";
  close.textContent = "×";
  close.setAttribute("aria-label", "Close");
  const wait = document.createElement("p");
  wait.className = "soft";
  wait.textContent = "Reading the article once more …";
  asked.replaceChildren(close, wait);
  asked.showModal();
  try {
    const answer = await fetch(link.href, { headers: { accept: "text/html" } });
    const why = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#why, .error");
    if (!why) throw new Error("no explanation");
    why.removeAttribute("id");
    asked.replaceChildren(close, document.importNode(why, true));
  } catch {
    location.assign(link.href);
  }
});
