// Comforts of every page. All of it works without this file as well.

// Empty fields are left out of the address, so that an address says what is asked for and no more.
for (const form of document.querySelectorAll("form[data-tidy], form.search, form.find")) {
  form.addEventListener("submit", () => {
    for (const field of form.elements) if (field.name && !field.value) field.disabled = true;
  });
}
addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form :disabled")) field.disabled = false;
});

// A choice is shown at once; in a list of switches when the list is closed.
const filters = document.querySelector("form.filters");
if (filters) {
  filters.addEventListener("change", (event) => {
    const pick = event.target.closest("details.pick");
    if (pick) pick.dataset.changed = "";
    else if (event.target.matches("select, input[type=date]")) filters.requestSubmit();
  });
  for (const pick of filters.querySelectorAll("details.pick")) {
    pick.addEventListener("toggle", () => {
      if (!pick.open && "changed" in pick.dataset) filters.requestSubmit();
    });
  }
  document.addEventListener("click", (event) => {
    for (const pick of filters.querySelectorAll("details.pick[open]")) if (!pick.contains(event.target)) pick.open = false;
  });
  filters.addEventListener("keydown", (event) => {
    const pick = event.target.closest("details.pick[open]");
    if (event.key === "Escape" && pick) {
      pick.open = false;
      pick.querySelector("summary").focus();
    }
  });
}

// "/" goes to the search.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
  const field = document.querySelector("[data-hotkey='/']");
  if (field) {
    event.preventDefault();
    field.focus();
  }
});

// A citation can be copied where the browser lets us.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.parentElement.querySelector("bdi").textContent);
    button.textContent = "Copied";
  });
}
