"use strict";
(() => {
  const STEP = 100;
  const table = document.getElementById("quotes-table");
  const body = table.tBodies[0];
  const search = document.getElementById("search");
  const kind = document.getElementById("kind");
  const found = document.getElementById("found");
  const more = document.getElementById("more");
  const collator = new Intl.Collator(undefined, { numeric: true });
  let rows = Array.from(body.rows, (row) => ({
    row,
    cells: Array.from(row.cells, (cell) => cell.textContent),
    text: row.textContent.toLowerCase(),
  }));
  let limit = STEP;

  function show() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let matches = 0;
    for (const { row, cells, text } of rows) {
      const match = (!kind.value || cells[2] === kind.value) && words.every((word) => text.includes(word));
      if (match) matches += 1;
      row.hidden = !match || matches > limit;
    }
    found.textContent = `${matches} of ${rows.length} quotes`;
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

  for (const [column, header] of Array.from(table.tHead.rows[0].cells).entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = header.textContent;
    button.addEventListener("click", () => sort(column, header));
    header.replaceChildren(button);
  }
  search.form.hidden = false;
  search.form.addEventListener("submit", (event) => event.preventDefault());
  search.addEventListener("input", filter);
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
