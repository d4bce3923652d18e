// What is shown: the experiment, the comparison, the moment, the selection. Whoever changes it tells the others.
"use strict";

const world = {
  model: ifn.data("model-data"),
  lab: ifn.data("lab-data"),
  claims: ifn.data("claims-data"),
  columns: ifn.data("columns-data"),
};

const state = {
  settings: new Map(), // what differs from the file, by id
  cell: "generic",
  armed: new Set(), // what a claim's experiment has set among them
  muted: new Set(),
  compare: "untouched",
  beside: null, // the arm beside a claim's: { settings, label }
  until: 240,
  moment: 0,
  selection: null, // { kind: "species" | "process" | "observable", id }
  claim: null, // { id, check, experiment }
  run: null, // the last results
  reference: null,
};

const hub = (() => {
  const listeners = {};
  return {
    on: (topic, heard) => (listeners[topic] ??= []).push(heard),
    tell: (topic, detail) => (listeners[topic] ?? []).forEach((heard) => heard(detail)),
  };
})();

const inputs = new Map(world.model.inputs.map((input) => [input.id, input]));
const ligands = world.model.inputs.filter((input) => input.kind === "ligand").map((input) => input.id);
/** Inputs of an experiment; everything else that is set changes the model itself. */
const ofExperiment = (id) => ["ligand", "held", "inhibition", "expression", "mutant", "context"].includes(inputs.get(id)?.kind);

function defaultOf(id) {
  return inputs.get(id)?.value ?? world.model.numbers[id]?.value ?? world.lab.inputs[id] ?? null;
}

function cellSettings() {
  return world.lab.contexts[state.cell]?.settings ?? {};
}

function valueOf(id) {
  return state.settings.get(id) ?? cellSettings()[id] ?? defaultOf(id);
}

/** Set an input; the file's own value counts as not set. */
function setValue(id, value) {
  const base = cellSettings()[id] ?? defaultOf(id);
  state.armed.delete(id);
  if (value === base || value === null || !Number.isFinite(value)) state.settings.delete(id);
  else state.settings.set(id, value);
  leaveClaim();
  hub.tell("experiment");
}

function leaveClaim() {
  if (state.claim) {
    state.claim = null;
    state.beside = null;
    if (state.compare === "claim") state.compare = "untouched";
    hub.tell("claim");
  }
}

function setCell(name) {
  state.cell = name;
  leaveClaim();
  hub.tell("experiment");
}

function setMuted(id, off) {
  if (off) state.muted.add(id);
  else state.muted.delete(id);
  hub.tell("experiment");
}

function resetExperiment() {
  state.settings.clear();
  state.armed.clear();
  state.muted.clear();
  state.cell = "generic";
  state.until = 240;
  leaveClaim();
  state.compare = "untouched";
  hub.tell("experiment");
}

/** Set up the arm of a claim; what has been changed in the model itself stays. */
function setArm(arm, until) {
  for (const id of [...state.settings.keys()]) if (ofExperiment(id) || state.armed.has(id)) state.settings.delete(id);
  state.armed.clear();
  state.cell = "generic";
  for (const [id, value] of Object.entries(arm)) {
    state.armed.add(id);
    if (value === defaultOf(id)) state.settings.delete(id);
    else state.settings.set(id, value);
  }
  state.until = until;
}

const runSettings = () => ({ ...cellSettings(), ...Object.fromEntries(state.settings) });

/** What has been changed in the model itself: the claims are judged on the model so changed. */
function modelChanges() {
  const changed = [...state.settings].filter(([id]) => !ofExperiment(id) && !state.armed.has(id));
  return { settings: Object.fromEntries(changed), muted: [...state.muted].sort() };
}

/** The run that is compared with: settings and muted processes, or nothing. */
function referenceOptions() {
  if (state.compare === "none") return null;
  if (state.compare === "claim") {
    return { settings: { ...modelChanges().settings, ...state.beside.settings }, muted: [...state.muted] };
  }
  if (state.compare === "resting") {
    return { settings: { ...runSettings(), ...Object.fromEntries(ligands.map((id) => [id, 0])) }, muted: [...state.muted] };
  }
  const same = ligands.filter((id) => state.settings.has(id)).map((id) => [id, state.settings.get(id)]);
  return { settings: Object.fromEntries(same), muted: [] };
}

function compareLabel() {
  return {
    untouched: "unperturbed cell",
    resting: "without interferon",
    claim: state.beside?.label ?? "the claim's control",
    none: "",
  }[state.compare];
}

// --- names and numbers for people ---------------------------------------------------------------------------------

function nameOf(id) {
  const { species, reactions, numbers, rules, compartments } = world.model;
  return (species[id] ?? reactions[id] ?? rules[id] ?? inputs.get(id) ?? numbers[id])?.name ?? compartments[id] ?? id;
}

/** A ligand without the place that it is held in. */
const ligandName = (id) => nameOf(id).replace(/ \([^)]*\)$/, "");

/** Text about an experiment with the names of things in place of their ids. */
function human(text) {
  const told = text.replace(/under no stimulus/g, "without interferon").replace(/\b([A-Za-z]\w*) = ([-\d.e+]+)/g, (whole, id, number) => {
    const input = inputs.get(id), value = Number(number);
    if (input?.kind === "ligand") return `${ligandName(id)} ${number} ${unitOf(id)}`;
    if (input?.kind === "expression") {
      const symbol = id.replace("expression_", "");
      return value === 0 ? `${symbol} lost` : `${symbol} at ${written(100 * value)} %`;
    }
    if (input && value === 1) return input.name;
    return `${nameOf(id)} = ${number}`;
  });
  return told.replace(/\b[A-Za-z]\w*_\w+\b/g, (id) => world.lab.contexts[id]?.name ?? nameOf(id));
}

/** An observable's name without the prefix that its id has. */
const observableName = (id) => (nameOf(id) === id ? id.replace(/^obs_/, "").replaceAll("_", " ") : nameOf(id));

function unitOf(id) {
  const { species, reactions, rules, numbers } = world.model;
  const unit = (species[id] ?? reactions[id] ?? rules[id] ?? inputs.get(id) ?? numbers[id])?.unit ?? "";
  return unit === "dimensionless" ? "" : unit;
}

function written(value, digits = 3) {
  if (value === null || value === undefined || Number.isNaN(value)) return "–";
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e5 || size < 1e-3) {
    const [mantissa, exponent] = value.toExponential(digits - 1).split("e");
    return `${Number(mantissa)}·10${superscript(Number(exponent))}`;
  }
  return String(Number(value.toPrecision(digits)));
}

function superscript(number) {
  const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  return String(number).replace(/[-\d]/g, (c) => (c === "-" ? "⁻" : digits[Number(c)]));
}

const timeUnit = () => ({ minute: "min", second: "s", hour: "h", day: "d" })[world.model.time] ?? world.model.time;

/** The experiment in words. */
function experimentWords() {
  const words = [];
  for (const id of ligands) {
    const dose = valueOf(id);
    if (dose > 0) words.push(`${ligandName(id)} ${written(dose)} ${unitOf(id)}`.trim());
  }
  if (!words.length && ligands.length) words.push("no interferon");
  for (const [id, value] of state.settings) {
    const input = inputs.get(id);
    if (!input || input.kind === "held") words.push(`${nameOf(id)} = ${written(value)}`);
    else if (input.kind === "inhibition") words.push(`${input.name}${value < 1 ? ` ${written(100 * value)} %` : ""}`);
    else if (input.kind === "expression") {
      const symbol = id.replace("expression_", "");
      words.push(value === 0 ? `${symbol} lost` : `${symbol} at ${written(100 * value)} %`);
    } else if (input.kind !== "ligand") words.push(value ? input.name : `${input.name} off`);
  }
  if (state.cell !== "generic") words.push(world.lab.contexts[state.cell].name);
  for (const id of state.muted) words.push(`off: ${nameOf(id)}`);
  return words;
}

/** The command that repeats the run; a process that is switched off has no counterpart there. */
function commandOf() {
  const words = ["ifnsbml", "simulate", world.model.id];
  if (state.cell !== "generic") words.push("--context", state.cell);
  const on = ligands.filter((id) => valueOf(id) > 0);
  const doses = (on.length ? on : ligands.slice(0, 1)).map((id) => [id, valueOf(id)]);
  const others = [...state.settings].filter(([id]) => !ligands.includes(id));
  for (const [id, value] of [...doses, ...others]) words.push("--set", `${id}=${value}`);
  if (state.until !== 240) words.push("--until", String(state.until));
  return words.join(" ");
}

// --- results ------------------------------------------------------------------------------------------------------

const valueColumn = new Map(world.columns.values.map((name, index) => [name, index]));
const fluxColumn = new Map(world.columns.reactions.map((name, index) => [name, index]));
const hasValue = (id) => valueColumn.has(id) || fluxColumn.has(id);

/** The course of a species, an observable or a process's flux in a run. */
function courseOf(run, id) {
  const flux = fluxColumn.has(id) && !valueColumn.has(id);
  const [table, column, width] = flux
    ? [run.fluxes, fluxColumn.get(id), fluxColumn.size]
    : [run.values, valueColumn.get(id), valueColumn.size];
  return Float64Array.from(run.time, (_, row) => table[row * width + column]);
}

function valueAt(run, id, row) {
  if (valueColumn.has(id)) return run.values[row * valueColumn.size + valueColumn.get(id)];
  return run.fluxes[row * fluxColumn.size + fluxColumn.get(id)];
}
