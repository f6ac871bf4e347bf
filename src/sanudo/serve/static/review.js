// Corrections: one key says what a person thinks of the fact in focus. Without this file the buttons send a plain form.

const form = document.querySelector("#review-form");
const says = document.querySelector("#review-says");
const dialog = document.querySelector("#review-name");
const queue = document.querySelector(".queue");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const WORDS = { accept: "Accepted", reject: "Rejected", undo: "Taken back", note: "Noted" };

const barsOf = (kind, fact) =>
  [...document.querySelectorAll(".review")].filter((bar) => bar.dataset.kind === kind && bar.dataset.fact === fact);

// the fact in focus: the one that holds the keyboard's focus, else the chosen one, else the one under the pointer
function inFocus() {
  const held = document.activeElement?.closest(".fact, .waiting, .event-head")?.querySelector(".review");
  if (held) return held;
  if (queue) return queue.querySelector(".waiting.current .review");
  const chosen = location.hash.match(/^#[fs]-(.+)$/)?.[1];
  const card = chosen ? document.querySelector(`.beside .fact[data-fact="${CSS.escape(chosen)}"]`) : document.querySelector(".beside .fact.lit");
  return card?.querySelector(".review") ?? document.querySelector(".event-head .review");
}

function askName() {
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.querySelector("input").value.trim()), { once: true });
    dialog.showModal();
  });
}

async function send(action, bar, more = {}) {
  const { kind, fact } = bar.dataset;
  const body = new URLSearchParams({ token: form.elements.token.value, act: `${action} ${kind} ${fact}`, ...more });
  let said;
  try {
    const answer = await fetch(form.action, { method: "POST", headers: { accept: "application/json" }, body });
    said = await answer.json();
  } catch {
    said = { error: "The desk does not answer." };
  }
  if (said.need === "name") {
    const who = await askName();
    if (who) await send(action, bar, { ...more, who });
    return;
  }
  if (said.error) {
    tell(bar, `${said.error} ${said.hint ?? ""}`);
    return;
  }
  for (const each of barsOf(kind, fact)) show(each, said);
  says.textContent = WORDS[action] ?? "Done";
  if (queue && (action === "accept" || action === "reject")) step(1);
}

function show(bar, said) {
  bar.dataset.status = said.status;
  const chip = bar.querySelector(".verdict");
  chip.className = `verdict v-${said.status}`;
  chip.textContent = said.status === "pending" ? "" : said.status;
  chip.title = said.who ? `${said.who}, just now` : "";
  bar.querySelector(".complaint")?.remove();
  bar.querySelector(".remarks").replaceChildren(
    ...said.notes.map((note) => {
      const item = document.createElement("li");
      const text = document.createElement("bdi");
      const who = document.createElement("bdi");
      text.textContent = note.text;
      who.textContent = ` ${note.who}`;
      who.className = "soft";
      item.append(text, who);
      return item;
    }),
  );
}

function tell(bar, message) {
  bar.querySelector(".complaint")?.remove();
  const line = document.createElement("p");
  line.className = "complaint";
  line.setAttribute("role", "alert");
  line.textContent = message;
  bar.append(line);
}

// a note is written where the fact stands
function note(bar) {
  if (bar.querySelector(".note-box")) return bar.querySelector(".note-box input").focus();
  const box = document.createElement("form");
  box.className = "note-box";
  const field = document.createElement("input");
  field.setAttribute("aria-label", "Note");
  field.placeholder = "Note, then Enter";
  field.maxLength = 2000;
  const save = document.createElement("button");
  save.textContent = "Save";
  box.append(field, save);
  box.addEventListener("submit", (event) => {
    event.preventDefault();
    box.remove();
    if (field.value.trim()) send("note", bar, { note: field.value });
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      box.remove();
    }
  });
  bar.append(box);
  field.focus();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest('button[form="review-form"]');
  if (!button || button.dataset.plain !== undefined) return;
  event.preventDefault();
  send(button.value.split(" ")[0], button.closest(".review"));
});

const KEYS = { a: "accept", r: "reject", u: "undo" };
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, dialog")) return;
  if (queue && (event.key === "j" || event.key === "k")) return step(event.key === "j" ? 1 : -1);
  if (!(event.key in KEYS) && event.key !== "n" && event.key !== "c") return;
  const bar = inFocus();
  if (!bar) return;
  event.preventDefault();
  if (event.key === "n") note(bar);
  else if (event.key === "c") location.assign(bar.querySelector(".acts a").href);
  else send(KEYS[event.key], bar);
});

// the queue: j and k step through it, and a verdict steps on
function step(by) {
  const all = [...queue.querySelectorAll(".waiting")];
  const at = all.findIndex((each) => each.classList.contains("current"));
  const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
  choose(next);
  next?.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
}
function choose(one) {
  for (const each of queue.querySelectorAll(".current")) each.classList.remove("current");
  one?.classList.add("current");
  if (!one?.contains(document.activeElement)) document.activeElement?.blur?.();
}
if (queue) {
  choose(queue.querySelector(".waiting"));
  queue.addEventListener("pointerdown", (event) => {
    const one = event.target.closest(".waiting");
    if (one) choose(one);
  });
}
