"use strict";
(() => {
  const STEP = 30;
  const byId = (id) => document.getElementById(id);
  const fold = (text) => text.toLowerCase().replaceAll("ё", "е");
  const number = (count) => count.toLocaleString("en");
  const collator = new Intl.Collator(undefined, { numeric: true, ignorePunctuation: true });
  const [articlesTable, quotesTable, found, more] = ["articles-table", "quotes-table", "found", "more"].map(byId);
  const fields = ["search", "speaker", "paper", "kind", "view", "originals", "person"].map(byId).filter(Boolean);
  const value = (id) => (byId(id) ? (byId(id).type === "checkbox" ? byId(id).checked : byId(id).value) : "");

  const groups = Array.from(articlesTable.tBodies, (body) => {
    const [first, ...rows] = body.rows;
    const [date, headline, paper, count] = first.cells;
    const group = { body, isCopy: body.className === "copy" };
    const printed = Array.from(paper.children, (part) => part.textContent).filter(Boolean);
    group.keys = [date.textContent, headline.firstChild.textContent, printed.join(" · "), count.textContent];
    group.paper = fold(paper.textContent);
    group.text = fold(first.textContent);
    group.quotes = rows.map((row) => readQuote(row, group));
    return group;
  });
  const quotes = groups.flatMap((group) => group.quotes);
  const orders = new Map([[articlesTable, groups.slice()], [quotesTable, quotes.slice()]]);
  let limit = STEP;
  let drawn = 0;
  let matching = [];
  let target = null;

  function readQuote(row, group) {
    const [speaker, words, kind, cue, sure] = row.cells[0].children;
    const text = fold(`${row.textContent} ${group.text}`);
    const told = [speaker, kind, words, cue, sure].map((part) => part.textContent);
    const keys = [group.keys[0], ...told, group.keys[1], group.keys[2]];
    return { row, group, text, keys, kind: keys[2], says: fold(keys[1]), link: words.getAttribute("href") };
  }

  function readFilter() {
    return {
      words: fold(value("search")).split(/\s+/).filter(Boolean),
      name: fold(value("speaker").trim()),
      paper: fold(value("paper").trim()),
      kind: value("kind"),
      originals: value("originals"),
    };
  }

  const groupMatches = (group, filter) =>
    group.paper.includes(filter.paper) && !(filter.originals && group.isCopy);
  const quoteMatches = (quote, filter) =>
    (!filter.kind || quote.kind === filter.kind) &&
    quote.says.includes(filter.name) &&
    filter.words.every((word) => quote.text.includes(word));

  function draw() {
    const filter = readFilter();
    const alone = value("view") === "quotes";
    articlesTable.hidden = alone;
    quotesTable.hidden = !alone;
    const counts = alone ? drawQuotes(filter) : drawGroups(filter);
    found.textContent = `${number(counts.quotes)} of ${number(quotes.length)} quotes`;
    more.hidden = !counts.isCut;
  }

  function drawGroups(filter) {
    const anyone = !filter.name && !filter.kind;
    let seen = 0;
    let lines = 0;
    for (const group of orders.get(articlesTable)) {
      const isIn = groupMatches(group, filter);
      const hits = isIn ? group.quotes.filter((quote) => quoteMatches(quote, filter)) : [];
      const itself = isIn && anyone && filter.words.every((word) => group.text.includes(word));
      const isShown = target?.group === group || ((hits.length > 0 || itself) && lines < limit);
      seen += hits.length;
      lines += hits.length > 0 || itself ? 1 + hits.length : 0;
      hide(group, group.body, !isShown);
      if (isShown) {
        const kept = new Set(hits);
        for (const quote of group.quotes) hide(quote, quote.row, !kept.has(quote) && quote !== target);
      }
    }
    return { quotes: seen, isCut: lines > limit };
  }

  /* What is hidden is remembered: asking the page for it 5,000 times takes long. */
  function hide(line, element, isHidden) {
    if (line.isHidden !== isHidden) line.isHidden = element.hidden = isHidden;
  }

  function drawQuotes(filter) {
    if (drawn === 0) {
      const kept = new Set(groups.filter((group) => groupMatches(group, filter)));
      matching = orders.get(quotesTable).filter((quote) => kept.has(quote.group) && quoteMatches(quote, filter));
      quotesTable.tBodies[0].replaceChildren();
    }
    const next = matching.slice(drawn, limit);
    quotesTable.tBodies[0].append(...next.map(quoteRow));
    drawn += next.length;
    return { quotes: matching.length, isCut: matching.length > drawn };
  }

  function quoteRow(quote) {
    const row = document.createElement("tr");
    for (const [column, text] of quote.keys.entries()) {
      const cell = row.insertCell();
      if (column === 3 && quote.link) {
        const link = document.createElement("a");
        link.href = quote.link;
        link.textContent = text;
        cell.append(link);
      } else {
        cell.textContent = text;
      }
    }
    row.cells[1].className = quote.row.querySelector("b").className;
    return row;
  }

  function start() {
    limit = STEP;
    drawn = 0;
    target = null;
    draw();
  }

  function change() {
    start();
    keepInAddress();
  }

  function keepInAddress() {
    const query = new URLSearchParams();
    for (const field of fields) {
      const told = value(field.id);
      if (told) query.set(field.id, told === true ? "yes" : told);
    }
    const sorted = document.querySelector("[aria-sort]");
    if (sorted) {
      const table = sorted.closest("table") === quotesTable ? "quotes" : "articles";
      query.set("sort", `${table}.${sorted.cellIndex}.${sorted.getAttribute("aria-sort")}`);
    }
    const told = query.toString();
    history.replaceState(null, "", `${location.pathname}${told && "?"}${told}${location.hash}`);
  }

  function readAddress() {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      if (field.type === "checkbox") field.checked = query.get(field.id) === "yes";
      else field.value = query.get(field.id) ?? "";
      if (field.selectedIndex === -1) field.value = "";
    }
    const [table, column, way] = (query.get("sort") ?? "").split(".");
    const header = (table === "quotes" ? quotesTable : articlesTable).tHead.rows[0].cells[column];
    if (header) sort(header, way === "descending");
  }

  function sort(header, down) {
    const table = header.closest("table");
    for (const other of document.querySelectorAll("[aria-sort]")) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", down ? "descending" : "ascending");
    const [sign, column, order] = [down ? -1 : 1, header.cellIndex, orders.get(table)];
    order.sort((a, b) => sign * collator.compare(a.keys[column], b.keys[column]));
    if (table === articlesTable) table.append(...order.map(({ body }) => body));
  }

  function makeButton(cell, act, label) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = cell.textContent;
    if (label) button.setAttribute("aria-label", label);
    button.addEventListener("click", act);
    cell.replaceChildren(button);
  }

  function showQuotesOf(name, paper) {
    for (const field of fields) {
      if (field.type === "checkbox") field.checked = false;
      else if (field.id !== "view" && field.id !== "person") field.value = "";
    }
    byId("speaker").value = name;
    byId("paper").value = paper;
    change();
    byId("speaker").focus();
    byId("articles").scrollIntoView();
  }

  /* The chart of one person: the bars stay where they are, and have other heights. */
  const chart = byId("chart");
  const bars = chart ? Array.from(chart.querySelectorAll("rect")) : [];
  const periods = bars.map((bar) => bar.firstChild.textContent.split(": "));
  const people = Array.from(document.querySelectorAll("#sources-table tbody tr"), (row) => [
    row.cells[0].textContent,
    new Map(row.dataset.quotes.split(" ").map((told) => told.split(":"))),
  ]);

  function drawChart() {
    const [name, counts] = people.find(([name]) => name === value("person")) ?? ["", new Map(periods)];
    const heights = periods.map(([label]) => Number(counts.get(label) ?? 0));
    const most = Math.max(1, ...heights);
    const [what, ones] = name ? [`Quotes of ${name}`, "quote"] : ["Articles", "article"];
    const height = chart.viewBox.baseVal.height;
    for (const [at, bar] of bars.entries()) {
      bar.setAttribute("y", height * (1 - heights[at] / most));
      bar.setAttribute("height", (height * heights[at]) / most);
      bar.firstChild.textContent = `${periods[at][0]}: ${heights[at]}`;
      byId("time-table").tBodies[0].rows[at].cells[1].textContent = heights[at];
    }
    byId("chart-top").textContent = `At most ${number(most)} ${ones}${most === 1 ? "" : "s"}`;
    byId("time-title").textContent = `${what} over time: from ${periods[0][0]} to ${periods.at(-1)[0]}`;
    byId("time-table").tHead.rows[0].cells[1].textContent = name ? "Quotes" : "Articles";
  }

  function showTarget() {
    target = quotes.find(({ row }) => `#${row.id}` === location.hash);
    if (!target) return;
    byId("view").value = "";
    draw();
    target.row.scrollIntoView({ block: "center" });
  }

  for (const header of document.querySelectorAll("#articles-table thead th, #quotes-table thead th")) {
    makeButton(header, () => {
      sort(header, header.getAttribute("aria-sort") === "ascending");
      change();
    });
  }
  for (const cell of document.querySelectorAll("#sources-table tbody th")) {
    const name = cell.textContent;
    makeButton(cell, () => {
      if (chart) byId("person").value = name;
      if (chart) drawChart();
      showQuotesOf(name, "");
    });
  }
  for (const row of document.querySelectorAll("#matrix-table tbody tr")) {
    const name = row.cells[0].textContent;
    for (const cell of Array.from(row.cells).slice(1)) {
      const paper = row.closest("table").tHead.rows[0].cells[cell.cellIndex].textContent;
      if (cell.textContent) makeButton(cell, () => showQuotesOf(name, paper), `${name}, ${paper}: ${cell.textContent}`);
    }
  }
  if (chart) {
    for (const [name] of people) byId("person").add(new Option(name, name));
    byId("person").addEventListener("change", () => {
      drawChart();
      keepInAddress();
    });
  }
  for (const part of document.querySelectorAll(".needs-script")) part.hidden = false;
  byId("search").form.addEventListener("submit", (event) => event.preventDefault());
  for (const field of fields) if (field.id !== "person") field.addEventListener("input", change);
  byId("reset").addEventListener("click", () => showQuotesOf("", ""));
  const drawMore = () => {
    limit += STEP;
    draw();
  };
  more.addEventListener("click", drawMore);
  new IntersectionObserver(([entry]) => entry.isIntersecting && !more.hidden && drawMore(), {
    rootMargin: "600px",
  }).observe(more);
  addEventListener("beforeprint", () => {
    limit = Infinity;
    draw();
  });
  addEventListener("hashchange", showTarget);
  readAddress();
  if (chart && value("person")) drawChart();
  start();
  showTarget();
})();
