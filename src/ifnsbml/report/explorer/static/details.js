// What is known about the species or process that was chosen, or the read-outs where nothing is chosen.
"use strict";

const details = (() => {
  const { el } = ifn;
  const panel = document.getElementById("details");
  const { species, reactions, numbers, rules } = world.model;
  const observables = world.columns.values.filter((id) => rules[id] && id.startsWith("obs_"));
  const makers = new Map(), takers = new Map(), helped = new Map(), counted = new Map();
  const add = (table, key, value) => table.set(key, [...(table.get(key) ?? []), value]);
  for (const [id, reaction] of Object.entries(reactions)) {
    for (const [name] of reaction.products) add(makers, name, id);
    for (const [name] of reaction.reactants) add(takers, name, id);
    for (const name of reaction.modifiers) add(helped, name, id);
  }
  for (const id of observables) for (const name of rules[id].counts) add(counted, name, id);

  const kindOf = (id) => (species[id] ? "species" : reactions[id] ? "process" : "observable");
  const choose = (id) => hub.tell("select", { kind: kindOf(id), id });
  const link = (id, text = nameOf(id)) =>
    el("button", { type: "button", class: "link", title: id, on: { click: () => choose(id) } }, text);
  const section = (title, ...content) => el("section", {}, el("h4", {}, title), content);
  const list = (title, ids) =>
    ids?.length ? section(title, el("ul", { class: "plain" }, ids.map((id) => el("li", {}, link(id))))) : null;

  function head(kind, id, extra = []) {
    return el("header", { class: "details-head" },
      el("p", { class: "kicker" }, kind),
      el("h3", { tabindex: "-1" }, kind === "read-out" ? observableName(id) : nameOf(id)),
      el("p", { class: "mono id" }, id),
      el("div", { class: "actions" },
        el("button", { type: "button", class: "button small", on: { click: () => hub.tell("select", null) } }, "All read-outs"),
        extra));
  }

  function nowLine(id, unit) {
    const line = el("p", { class: "now", "data-now": id, "data-unit": unit });
    showNow(line);
    return line;
  }

  function showNow(line) {
    if (!state.run || !hasValue(line.dataset.now)) return;
    const here = valueAt(state.run, line.dataset.now, state.moment);
    const parts = [`${written(here, 4)} ${line.dataset.unit} at ${written(state.run.time[state.moment], 4)} ${timeUnit()}`];
    if (state.reference) {
      parts.push(`${compareLabel()}: ${written(valueAt(state.reference, line.dataset.now, state.moment), 4)}`);
    }
    line.textContent = parts.join(" · ");
    line.dataset.value = String(here);
  }

  function identifiers(found) {
    if (!found.length) return null;
    const words = { is: "is", isVersionOf: "is a form of", hasPart: "has part", isEncodedBy: "encoded by",
      hasProperty: "has property", isDescribedBy: "described by", occursIn: "occurs in", isHomologTo: "homologue of" };
    return section("Identifiers", el("dl", { class: "identifiers" }, found.map(([qualifier, shown, address]) => [
      el("dt", {}, words[qualifier] ?? qualifier),
      el("dd", {}, address ? el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, shown) : shown),
    ])));
  }

  const said = (title, paragraphs) =>
    paragraphs.length ? section(title, paragraphs.map((text) => el("p", { class: "said" }, text))) : null;

  /** Where a species starts, to be changed where the file gives a number for it. */
  function startOf(id) {
    const given = world.lab.inputs[id];
    if (given === undefined || given === null || inputs.has(id)) return null;
    const box = el("input", { type: "number", step: "any", min: "0", id: "starts-at", value: String(valueOf(id)), class: "wide" });
    box.addEventListener("change", () => setValue(id, Number(box.value)));
    return el("p", { class: "row" }, el("label", { for: "starts-at" }, "Starts at"), box,
      el("span", { class: "unit" }, species[id].unit));
  }

  // --- species --------------------------------------------------------------------------------------------------

  function showSpecies(id) {
    const it = species[id];
    const kind = [it.boundary ? "boundary species" : it.kind || "species", world.model.compartments[it.compartment]];
    return [
      head(kind.filter(Boolean).join(" · ").replaceAll("_", " "), id,
        el("button", { type: "button", class: "button small", on: { click: () => map.goTo([id]) } }, "Show on the map")),
      nowLine(id, it.unit),
      charts.chart([id]),
      startOf(id),
      it.parts.length ? section("Made of", el("ul", {}, it.parts.map((part) => el("li", {}, part)))) : null,
      identifiers(it.identifiers),
      list("Comes from", makers.get(id)),
      list("Goes into", takers.get(id)),
      list("Acts on", helped.get(id)),
      list("Counted in", counted.get(id)),
      said("Said of it", it.said),
    ];
  }

  // --- processes ------------------------------------------------------------------------------------------------

  function equation(it) {
    const side = (members) => members.length
      ? members.map(([id, count], place) => [place ? " + " : "", count !== null && count !== 1 ? `${count} ` : "", link(id)])
      : "∅";
    return el("p", { class: "equation" }, side(it.reactants), it.reversible ? " ⇌ " : " → ", side(it.products));
  }

  /** A formula with its ids made into links and hints; its text is that of the file. */
  function formula(text, local = {}) {
    const pieces = text.split(/([A-Za-z_]\w*)/).map((piece) => {
      if (species[piece]) return link(piece, piece);
      const id = local[piece] ?? piece;
      if (numbers[id] || rules[piece] || world.model.compartments[piece]) {
        const value = numbers[id] ? ` = ${written(valueOf(id))} ${numbers[id].unit}` : rules[piece] ? ` = ${rules[piece].formula}` : "";
        return el("abbr", { title: `${nameOf(id)}${value}` }, piece);
      }
      return piece;
    });
    return el("p", { class: "law mono" }, pieces);
  }

  function constants(text, local) {
    const names = [...new Set(text.match(/[A-Za-z_]\w*/g) ?? [])];
    const found = names.map((name) => local[name] ?? name).filter((id) => numbers[id]);
    const computed = names.filter((name) => rules[name]);
    const rows = found.map((id) => {
      const box = el("input", { type: "number", step: "any", value: String(valueOf(id)), "aria-label": nameOf(id) });
      box.addEventListener("change", () => setValue(id, Number(box.value)));
      return [
        el("dt", {}, nameOf(id), " ", el("span", { class: "mono id" }, id)),
        el("dd", {}, box, " ", el("span", { class: "unit" }, numbers[id].unit),
          el("p", { class: "hint" }, numbers[id].source)),
      ];
    });
    const more = computed.map((name) => el("p", { class: "law mono" }, `${name} = ${rules[name].formula}`));
    return [
      rows.length ? el("dl", { class: "constants" }, rows) : null,
      more,
    ];
  }

  function showProcess(id) {
    const it = reactions[id];
    const off = el("button", { type: "button", class: "button small", "aria-pressed": String(state.muted.has(id)) },
      state.muted.has(id) ? "Switch on" : "Switch off");
    off.addEventListener("click", () => {
      setMuted(id, !state.muted.has(id));
      render(false);
    });
    const certainty = { uncertain: "uncertain", omitted: "steps left out" }[it.certainty];
    const kind = [it.process.replaceAll("_", " ") || "process", certainty, it.hypothesis ? "hypothesis" : ""];
    return [
      head(kind.filter(Boolean).join(" · "), id, [
        el("button", { type: "button", class: "button small", on: { click: () => map.goTo([id]) } }, "Show on the map"), off,
      ]),
      equation(it),
      it.modifiers.length ? el("p", {}, "with ", it.modifiers.map((name, place) => [place ? ", " : "", link(name)])) : null,
      it.hypothesis ? el("p", { class: "hint" }, `Only while this is switched on: ${nameOf(it.hypothesis)}`) : null,
      nowLine(id, it.unit),
      charts.chart([id]),
      section("Rate law", formula(it.law, it.local), it.lawSaid.map((text) => el("p", { class: "hint" }, text)),
        constants(it.law, it.local)),
      said("Evidence", it.said),
      claimlist.about(it.evidence),
      claimlist.without(id),
      identifiers(it.identifiers),
    ];
  }

  // --- read-outs ------------------------------------------------------------------------------------------------

  function showObservable(id) {
    const it = rules[id];
    return [
      head("read-out", id),
      nowLine(id, it.unit),
      charts.chart([id], { lines: claimlist.linesFor(id) }),
      section("What it counts", formula(it.formula)),
      list("Species", it.counts),
      claimlist.reading(id),
    ];
  }

  const search = el("input", { type: "search", placeholder: "Find a read-out", "aria-label": "Find a read-out" });
  search.addEventListener("input", filterObservables);

  function filterObservables() {
    const words = search.value.toLowerCase().split(/\s+/);
    for (const row of panel.querySelectorAll(".readout")) {
      row.hidden = !words.every((word) => row.dataset.words.includes(word));
    }
  }

  function showAll() {
    const shown = observables.length ? observables : Object.keys(species);
    return [
      el("header", { class: "details-head" }, el("h3", { tabindex: "-1" }, observables.length ? "Read-outs" : "Species"),
        el("p", { class: "hint" }, "Choose one here, or a species or process on the map. ",
          state.reference ? `Dashed: ${compareLabel()}.` : "")),
      search,
      el("ul", { class: "plain readouts" }, shown.map((id) =>
        el("li", { class: "readout", "data-words": `${id} ${nameOf(id)}`.toLowerCase() },
          el("button", { type: "button", class: "readout-button", on: { click: () => choose(id) } },
            el("span", { class: "readout-name" }, observableName(id)), charts.spark(id),
            el("span", { class: "readout-value", "data-spot": id, "data-unit": unitOf(id) }))))),
    ];
  }

  function showSpots() {
    for (const spot of panel.querySelectorAll("[data-spot]")) {
      spot.textContent = `${written(valueAt(state.run, spot.dataset.spot, state.moment))} ${spot.dataset.unit}`;
    }
  }

  // --- which of them --------------------------------------------------------------------------------------------

  const VIEWS = { species: showSpecies, process: showProcess, observable: showObservable };

  function render(focus = true) {
    if (!state.run) return;
    const chosen = state.selection;
    const top = panel.scrollTop;
    panel.replaceChildren(...(chosen ? VIEWS[chosen.kind](chosen.id) : showAll()).flat(Infinity).filter(Boolean));
    if (chosen) panel.scrollTop = focus ? 0 : top;
    else filterObservables();
    showSpots();
    if (focus && chosen) panel.querySelector("h3").focus({ preventScroll: true });
  }

  function update() {
    for (const line of panel.querySelectorAll("[data-now]")) showNow(line);
    showSpots();
  }

  hub.on("select", (chosen) => {
    state.selection = chosen;
    map.mark(!chosen ? [] : chosen.kind === "observable" ? rules[chosen.id].counts : [chosen.id]);
    if (chosen) hub.tell("panel", "details");
    render();
  });
  hub.on("moment", update);
  hub.on("results", () => {
    // The curves draw themselves anew; a list of read-outs has its small ones in the page.
    if (!state.selection || !panel.querySelector("[data-now]")) render(false);
    else update();
  });

  return { choose, link, render, observables };
})();
