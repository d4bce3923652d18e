// The controls of the experiment, in groups, found by typing.
"use strict";

(() => {
  const { el } = ifn;
  const host = document.getElementById("controls"), search = document.getElementById("control-search");
  const summary = document.getElementById("experiment-words");
  const GROUPS = [
    ["ligand", "Interferons", "nM, constant in the medium"],
    ["held", "Species that are held", "constant throughout a run"],
    ["inhibition", "Inhibitors", "0 none, 1 complete"],
    ["expression", "Losses and expression", "1 as in this cell, 0 lost"],
    ["mutant", "Mutants", ""],
    ["context", "Kind of cell", ""],
    ["hypothesis", "Hypotheses the review leaves open", "off unless switched on"],
  ];
  const rows = new Map(); // id → { row, show }
  const groups = [];

  function group(title, hint, { open = false } = {}) {
    const body = el("div", { class: "group-body" });
    const count = el("span", { class: "count", "aria-hidden": "true" });
    const details = el("details", { class: "group", open },
      el("summary", {}, el("span", {}, title), count), hint ? el("p", { class: "hint" }, hint) : null, body);
    host.append(details);
    const made = { details, body, count, ids: [], lazy: null };
    groups.push(made);
    details.addEventListener("toggle", () => details.open && made.lazy?.());
    return made;
  }

  function register(of, id, row, show, words) {
    row.dataset.words = `${id} ${words}`.toLowerCase();
    row.dataset.input = id;
    rows.set(id, { row, show });
    of.ids.push(id);
    of.body.append(row);
    show();
  }

  const numeric = (id, attributes) => el("input", { type: "number", step: "any", min: "0", id: `set-${id}`, ...attributes });

  function ligandRow(of, { id }) {
    const name = ligandName(id);
    const LOW = -4, HIGH = 3; // log10 of nM
    const box = numeric(id, { "aria-label": `${name}, dose in nM` });
    const slide = el("input", { type: "range", min: "0", max: "141", "aria-label": `${name}, dose, logarithmic` });
    const place = (value) => (value > 0 ? 1 + ((Math.log10(value) - LOW) / (HIGH - LOW)) * 140 : 0);
    const dose = (at) => (at < 1 ? 0 : Number((10 ** (LOW + ((at - 1) / 140) * (HIGH - LOW))).toPrecision(2)));
    box.addEventListener("change", () => setValue(id, Number(box.value)));
    slide.addEventListener("input", () => setValue(id, dose(Number(slide.value))));
    const row = el("div", { class: "row two" },
      el("label", { for: `set-${id}` }, name), slide, box, el("span", { class: "unit" }, unitOf(id)));
    register(of, id, row, () => {
      box.value = String(valueOf(id));
      slide.value = String(place(valueOf(id)));
    }, name);
  }

  function inhibitorRow(of, { id, name }) {
    const slide = el("input", { type: "range", min: "0", max: "1", step: "0.05", id: `set-${id}` });
    const shown = el("output", { for: `set-${id}`, class: "unit" });
    slide.addEventListener("input", () => setValue(id, Number(slide.value)));
    const row = el("div", { class: "row two" }, el("label", { for: `set-${id}` }, name), slide, shown);
    register(of, id, row, () => {
      slide.value = String(valueOf(id));
      shown.textContent = `${Math.round(100 * valueOf(id))} %`;
      slide.setAttribute("aria-valuetext", shown.textContent);
    }, name);
  }

  function expressionRow(of, { id, name }) {
    const symbol = id.replace("expression_", "");
    const box = numeric(id, { "aria-label": name, class: "small" });
    const lose = el("button", { type: "button", class: "chip", "aria-pressed": "false" }, "lost");
    lose.setAttribute("aria-label", `${symbol} lost`);
    box.addEventListener("change", () => setValue(id, Number(box.value)));
    lose.addEventListener("click", () => setValue(id, valueOf(id) === 0 ? (defaultOf(id) || 1) : 0));
    const row = el("div", { class: "row" }, el("label", { for: `set-${id}`, title: name }, symbol), lose, box);
    register(of, id, row, () => {
      box.value = String(valueOf(id));
      lose.setAttribute("aria-pressed", String(valueOf(id) === 0));
    }, name);
  }

  function switchRow(of, { id, name }) {
    const box = el("input", { type: "checkbox", id: `set-${id}` });
    box.addEventListener("change", () => setValue(id, box.checked ? 1 : 0));
    const row = el("label", { class: "row switch" }, box, el("span", {}, name === id ? id.replaceAll("_", " ") : name));
    register(of, id, row, () => (box.checked = valueOf(id) > 0), name);
  }

  function numberRow(of, id) {
    const box = numeric(id, { min: null, class: "wide" });
    box.addEventListener("change", () => setValue(id, Number(box.value)));
    const row = el("div", { class: "row tall" },
      el("label", { for: `set-${id}` }, nameOf(id)), box, el("span", { class: "unit" }, unitOf(id)));
    register(of, id, row, () => (box.value = valueOf(id) === null ? "" : String(valueOf(id))), nameOf(id));
  }

  function cellRow(of) {
    const names = Object.entries(world.lab.contexts).filter(([, cell]) => !cell.lacking);
    const note = el("p", { class: "hint" });
    const choice = el("select", { id: "cell" }, names.map(([id, cell]) => el("option", { value: id }, cell.name)));
    choice.addEventListener("change", () => setCell(choice.value));
    of.body.append(el("div", { class: "row" }, el("label", { for: "cell" }, "Cell"), choice), note);
    hub.on("experiment", () => {
      choice.value = state.cell;
      note.textContent = world.lab.contexts[state.cell]?.sentence ?? "";
    });
  }

  const MAKERS = {
    ligand: ligandRow, held: (of, { id }) => numberRow(of, id), inhibition: inhibitorRow, expression: expressionRow,
    mutant: switchRow, context: switchRow, hypothesis: switchRow,
  };

  for (const [kind, title, hint] of GROUPS) {
    const members = world.model.inputs.filter((input) => input.kind === kind);
    if (!members.length) continue;
    const of = group(title, hint, { open: ["ligand", "held", "inhibition"].includes(kind) });
    of.kind = kind;
    if (kind === "context") cellRow(of);
    members.forEach((input) => MAKERS[kind](of, input));
  }

  // Hundreds of constants: their rows are made when somebody looks.
  const constants = Object.keys(world.model.numbers).filter((id) => !inputs.has(id));
  if (constants.length) {
    const of = group("Rate constants and amounts", "changes the model itself; claims are then judged on the changed model");
    of.lazy = () => {
      of.lazy = null;
      constants.sort((a, b) => nameOf(a).localeCompare(nameOf(b))).forEach((id) => numberRow(of, id));
    };
    of.constants = constants;
  }

  search.addEventListener("input", () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const of of groups) {
      if (words.length) of.lazy?.();
      let found = 0;
      for (const id of of.ids) {
        const { row } = rows.get(id);
        const fits = words.every((word) => row.dataset.words.includes(word));
        row.hidden = !fits;
        found += fits;
      }
      of.details.hidden = words.length > 0 && found === 0;
      if (words.length && found) of.details.open = true;
    }
  });

  const until = document.getElementById("until");
  until.addEventListener("change", () => {
    const value = Number(until.value);
    if (value > 0 && Number.isFinite(value)) {
      state.until = value;
      hub.tell("experiment");
    }
  });
  const compare = document.getElementById("compare");
  compare.addEventListener("change", () => {
    state.compare = compare.value;
    hub.tell("experiment");
  });
  document.getElementById("reset").addEventListener("click", resetExperiment);

  // --- taking it away -----------------------------------------------------------------------------------------------

  const told = document.getElementById("told");

  document.getElementById("copy-command").addEventListener("click", async () => {
    const command = commandOf(), off = state.muted.size ? " (it has no word for a process that is switched off)" : "";
    try {
      await navigator.clipboard.writeText(command);
      told.textContent = `copied: ${command}${off}`;
    } catch (error) {
      // Not every browser lets a file from disk reach the clipboard; the text can be taken by hand.
      if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
      told.textContent = `${command}${off}`;
    }
  });

  document.getElementById("save-run").addEventListener("click", () => {
    const { time } = state.run, names = world.columns.values;
    const columns = names.map((id) => courseOf(state.run, id));
    const rows = [["time", ...names], ...Array.from(time, (at, row) => [at, ...columns.map((column) => column[row])])];
    const address = URL.createObjectURL(new Blob([rows.map((row) => row.join(",")).join("\n"), "\n"], { type: "text/csv" }));
    el("a", { href: address, download: `${world.model.id}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    told.textContent = `${time.length} rows of ${names.length} quantities`;
  });
  hub.on("experiment", () => (told.textContent = ""));

  function show() {
    for (const { row, show: showRow } of rows.values()) {
      showRow();
      const id = row.dataset.input;
      row.classList.toggle("set", valueOf(id) !== defaultOf(id));
    }
    for (const of of groups) {
      const changed = (of.constants ?? of.ids).filter((id) => valueOf(id) !== defaultOf(id)).length;
      of.count.textContent = changed ? String(changed) : "";
    }
    until.value = String(state.until);
    const claims = compare.querySelector("option[value=claim]");
    claims.hidden = claims.disabled = !state.beside;
    compare.value = state.compare;
    const off = [...state.muted].map((id) =>
      el("button", { type: "button", class: "chip", on: { click: () => setMuted(id, false) } }, `switch on: ${nameOf(id)}`));
    summary.replaceChildren(...experimentWords().map((word) => el("span", { class: "pill" }, word)), ...off);
  }

  hub.on("experiment", show);
})();
