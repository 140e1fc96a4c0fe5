"use strict";
(() => {
  const STEP = 100;
  const table = document.getElementById("quotes-table");
  const body = table.tBodies[0];
  const search = document.getElementById("search");
  const speaker = document.getElementById("speaker");
  const kind = document.getElementById("kind");
  const found = document.getElementById("found");
  const more = document.getElementById("more");
  const collator = new Intl.Collator(undefined, { numeric: true, ignorePunctuation: true });
  const fold = (text) => text.toLowerCase().replaceAll("ё", "е");
  let rows = Array.from(body.rows, (row) => ({
    row,
    cells: Array.from(row.cells, (cell) => cell.textContent),
    text: fold(row.textContent),
    says: fold(row.cells[1].textContent),
  }));
  let limit = STEP;

  function show() {
    const name = fold(speaker.value.trim());
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    let matches = 0;
    for (const { row, cells, text, says } of rows) {
      const match =
        (!kind.value || cells[2] === kind.value) && says.includes(name) && words.every((word) => text.includes(word));
      if (match) matches += 1;
      row.hidden = !match || matches > limit;
    }
    found.textContent = `${matches.toLocaleString("en")} of ${rows.length.toLocaleString("en")} quotes`;
    more.hidden = matches <= limit;
  }

  function filter() {
    limit = STEP;
    show();
  }

  function sort(column, header) {
    const down = header.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", down ? "descending" : "ascending");
    const sign = down ? -1 : 1;
    rows.sort((a, b) => sign * collator.compare(a.cells[column], b.cells[column]));
    body.append(...rows.map(({ row }) => row));
    filter();
  }

  function makeButton(cell, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = cell.textContent;
    button.addEventListener("click", act);
    cell.replaceChildren(button);
  }

  function showQuotesOf(name) {
    speaker.value = name;
    search.value = kind.value = "";
    filter();
    speaker.focus();
    search.form.scrollIntoView();
  }

  for (const [column, header] of Array.from(table.tHead.rows[0].cells).entries()) {
    makeButton(header, () => sort(column, header));
  }
  for (const cell of document.querySelectorAll("#sources-table tbody th")) {
    makeButton(cell, () => showQuotesOf(cell.textContent));
  }
  search.form.hidden = false;
  search.form.addEventListener("submit", (event) => event.preventDefault());
  search.addEventListener("input", filter);
  speaker.addEventListener("input", filter);
  kind.addEventListener("change", filter);
  more.addEventListener("click", () => {
    limit += STEP;
    show();
  });
  addEventListener("beforeprint", () => {
    limit = Infinity;
    show();
  });
  show();
})();
