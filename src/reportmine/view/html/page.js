// The page in, parts of it hidden, lit and scrolled to out: all texts stand in the page, and no HTML is made here.
"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const at = (id) => document.getElementById(id);
  // what a search looks through: a document's name, its text and the cells of its table, not the table's headings
  const seenIn = (article) => all("h2, .about, .units, .text, td", article).map((part) => part.textContent).join("\n").toLowerCase();
  const [tools, search, low, high, whose, state] = ["tools", "search", "low", "high", "whose", "state"].map(at);
  const boxes = all("#labels input");
  const items = all("nav li");
  const documents = all("article").map((article, n) => {
    const rows = all("tbody tr", article).map((row) => ({
      row,
      label: row.className,
      confidence: Number(row.dataset.c),
      linked: row.querySelector("td.linked") !== null,
      branch: row.classList.contains("BRANCH"),
      marks: [],
    }));
    const known = new Map(rows.map((fact) => [fact.row.id, fact]));
    for (const mark of all(".text a.m", article)) known.get(mark.hash.slice(1))?.marks.push(mark);
    return { article, item: items[n], rows, shown: rows.length, found: true, said: null };
  });
  const facts = new Map(documents.flatMap((one) => one.rows.map((fact) => [fact.row.id, { fact, one }])));
  let current = null;
  let lit = [];

  function filter() {
    const labels = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const from = low.value === "" ? 0 : Number(low.value);
    const to = high.value === "" ? 1 : Number(high.value);
    const words = search.value.trim().toLowerCase();
    const strict = labels.size < boxes.length || from > 0 || to < 1 || whose.value !== "";
    let seen = 0;
    let count = 0;
    for (const one of documents) {
      one.shown = 0;
      for (const fact of one.rows) {
        const fits = whose.value === "" || (!fact.branch && fact.linked === (whose.value === "yes"));
        const off = !(labels.has(fact.label) && fact.confidence >= from && fact.confidence <= to && fits);
        if (off !== fact.row.classList.contains("off")) {
          for (const part of [fact.row, ...fact.marks]) part.classList.toggle("off", off);
        }
        one.shown += off ? 0 : 1;
      }
      if (words && one.said === null) one.said = seenIn(one.article);
      one.found = (!words || one.said.includes(words)) && (!strict || one.shown > 0);
      one.article.hidden = one.item.hidden = !one.found;
      if (one.found) {
        seen += 1;
        count += one.shown;
      }
    }
    at("nothing").hidden = seen > 0 || documents.length === 0;
    state.textContent = `${seen} of ${documents.length} documents, ${count} found`;
    if (current !== null && !documents[current].found) show(-1);
  }

  function show(n) {
    if (current !== null) items[current].classList.remove("now");
    current = n < 0 ? null : n;
    if (current === null) return;
    items[n].classList.add("now");
    items[n].scrollIntoView({ block: "nearest" });
  }

  // the document at the top of the window
  function here() {
    const edge = tools.offsetHeight + 20;
    const n = documents.findIndex((one) => one.found && one.article.getBoundingClientRect().bottom > edge);
    return n < 0 ? documents.length - 1 : n;
  }

  function step(by) {
    const start = current === null ? here() - (by > 0 ? 1 : 0) : current;
    for (let n = start + by; n >= 0 && n < documents.length; n += by) {
      if (!documents[n].found) continue;
      light(null);
      documents[n].article.scrollIntoView();
      show(n);
      return;
    }
  }

  function light(fact) {
    for (const part of lit) part.classList.remove("now", "whose");
    lit = [];
    if (fact === null) return;
    lit = [fact.row, ...fact.marks];
    for (const part of lit) part.classList.add("now");
    for (const link of all("td.linked a", fact.row)) {
      const mark = at(link.hash.slice(1));
      if (mark !== null) {
        mark.classList.add("whose");
        lit.push(mark);
      }
    }
  }

  function go(id) {
    const held = facts.get(id);
    if (held === undefined) return false;
    const { fact, one } = held;
    light(fact);
    show(documents.indexOf(one));
    const mark = fact.marks[0] ?? at(fact.row.id.replace("f", "m"));
    mark?.scrollIntoView({ block: "center" });
    const box = fact.row.closest(".facts");
    if (getComputedStyle(box).position === "sticky") {
      box.scrollTop += fact.row.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 2;
    }
    history.replaceState(null, "", `#${fact.row.id}`);
    return true;
  }

  function walk(by) {
    const shown = documents.flatMap((one) => (one.found ? one.rows.filter((fact) => !fact.row.classList.contains("off")) : []));
    if (shown.length === 0) return;
    const now = shown.findIndex((fact) => fact.row.classList.contains("now"));
    if (now >= 0) {
      go(shown[Math.min(Math.max(now + by, 0), shown.length - 1)].row.id);
      return;
    }
    const from = documents[current ?? here()].article;
    go((shown.find((fact) => from.contains(fact.row)) ?? shown[0]).row.id);
  }

  const keys = { j: () => step(1), k: () => step(-1), n: () => walk(1), p: () => walk(-1) };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") {
      document.activeElement.blur();
      light(null);
      return;
    }
    if (event.target.closest("input, select")) return;
    if (event.key === "/") {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = link.hash.slice(1);
    if (id.startsWith("d")) {
      light(null);
      show(documents.findIndex((one) => one.article.id === id));
    } else if (go(id.replace(/^m/, "f"))) {
      event.preventDefault();
    }
  });
  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 150);
  };
  tools.addEventListener("input", soon);
  for (const [id, key] of [["before", "k"], ["after", "j"], ["back", "p"], ["on", "n"]]) at(id).addEventListener("click", keys[key]);
  document.addEventListener("scrollend", () => {
    if (current !== null && documents.length > 0 && documents[current].article.getBoundingClientRect().bottom < 0) show(here());
  });
  window.addEventListener("beforeprint", () => light(null));
  // what sticks below the bar has to know how high it is
  new ResizeObserver(() => document.documentElement.style.setProperty("--bar", `${tools.offsetHeight}px`)).observe(tools);
  tools.hidden = false;
  filter();
  go(location.hash.slice(1).replace(/^m/, "f"));
})();
