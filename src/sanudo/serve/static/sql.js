// Comforts of the SQL page: Ctrl+Enter runs the query, a click on a column writes its name.
const query = document.querySelector("#query");

query.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    query.form.requestSubmit();
  }
});

document.querySelector(".schema").addEventListener("click", (event) => {
  const word = event.target.closest("[data-word]");
  if (word) {
    query.setRangeText(word.dataset.word, query.selectionStart, query.selectionEnd, "end");
    query.focus();
  }
});
