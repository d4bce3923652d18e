// The claims: each sets up its experiment, and is judged on the model as it is in the page.
"use strict";

const claimlist = (() => {
  const { el } = ifn, { worst } = Reading;
  const panel = document.getElementById("claims"), search = document.getElementById("claim-search");
  const listing = document.getElementById("claim-list"), open = document.getElementById("claim-open");
  const all = document.getElementById("judge-all"), progress = document.getElementById("judge-progress");
  const byId = new Map(world.claims.map((claim) => [claim.id, claim]));
  const badges = new Map(), verdicts = new Map();
  let judgedUnder = "", ticket = 0, seek = null;

  const badge = (verdict) => el("span", { class: "verdict", "data-verdict": verdict }, verdict.replaceAll("_", " "));
  const key = () => JSON.stringify(modelChanges());

  function source(claim) {
    const refs = claim.refs.length ? ` · refs ${claim.refs.join(", ")}` : "";
    return `${claim.section}${claim.figure ? ` · Figure ${claim.figure}` : ""}${refs}`;
  }

  // --- the list -------------------------------------------------------------------------------------------------

  function entry(claim) {
    const spot = el("span", { class: "spot" });
    badges.set(claim.id, spot);
    return el("li", { class: "claim", "data-words": `${claim.id} ${claim.statement} ${claim.section} ${
      claim.checks.map((check) => check.kind).join(" ")}`.toLowerCase() },
      el("button", { type: "button", class: "claim-button", on: { click: () => choose(claim.id) } },
        el("span", { class: "claim-id" }, claim.id), el("span", {}, claim.statement), spot));
  }

  function fill() {
    const sections = new Map();
    for (const claim of world.claims) sections.set(claim.section, [...(sections.get(claim.section) ?? []), claim]);
    for (const [title, claims] of sections) {
      listing.append(el("section", {}, el("h4", {}, title), el("ul", { class: "plain" }, claims.map(entry))));
    }
    if (!world.claims.length) listing.append(el("p", { class: "hint" }, "No claim of the review is about this model."));
  }

  search.addEventListener("input", () => {
    const words = search.value.toLowerCase().split(/\s+/);
    for (const part of listing.querySelectorAll(":scope > section")) {
      let found = 0;
      for (const item of part.querySelectorAll(".claim")) {
        item.hidden = !words.every((word) => item.dataset.words.includes(word));
        found += !item.hidden;
      }
      part.hidden = found === 0;
    }
  });

  function note(id, verdict) {
    verdicts.set(id, verdict);
    badges.get(id)?.replaceChildren(badge(verdict));
  }

  /** Verdicts given on another model than the one that is shown now say nothing any more. */
  function forgetIfChanged() {
    if (key() === judgedUnder) return;
    judgedUnder = key();
    ticket++;
    verdicts.clear();
    for (const spot of badges.values()) spot.replaceChildren();
  }

  // --- one claim ------------------------------------------------------------------------------------------------

  async function choose(id) {
    const claim = byId.get(id);
    const first = claim.checks.find((check) => check.live) ?? claim.checks[0];
    state.claim = { id, check: first, experiment: null };
    forgetIfChanged();
    hub.tell("panel", "claims");
    render(claim);
    if (first.live) {
      const { experiments } = await runner.claims.ask("experiments", { check: first, base: modelChanges() });
      const usable = experiments.find((experiment) => experiment.run);
      if (usable && state.claim?.id === id) perform(claim, first, usable);
    }
    await judgeOpen(claim);
  }

  /** Set up one experiment of a check: the arm itself, and beside it what it is compared with. */
  function perform(claim, check, experiment) {
    setArm(experiment.run, experiment.until);
    state.claim = { id: claim.id, check, experiment };
    state.beside = { settings: experiment.beside, label: human(experiment.besideLabel) };
    state.compare = "claim";
    seek = experiment.observe[0];
    map.setMode("difference");
    hub.tell("experiment");
    const species = experiment.observe.flatMap((name) => world.model.rules[name]?.counts ?? [name]);
    map.mark(species);
    map.goTo(species);
    showExperiment(experiment);
  }

  function showExperiment(experiment) {
    const host = open.querySelector(".performed");
    if (!host) return;
    const readable = experiment.observe.filter(hasValue).slice(0, 4);
    host.replaceChildren(
      el("p", {}, el("strong", {}, "Shown: "), human(experiment.label)),
      el("p", {}, el("strong", {}, "Dashed: "), human(experiment.besideLabel)),
      charts.chart(readable, { height: 200, lines: readable.length === 1 ? linesFor(readable[0]) : [] }));
  }

  /** Show the moment at which a read-out differs most from the run beside. */
  function goToDifference(id) {
    if (!hasValue(id) || !state.reference) return;
    const here = courseOf(state.run, id), there = courseOf(state.reference, id);
    const apart = here.map((value, row) => Math.abs(value - there[row]));
    timebar.setMoment(apart.indexOf(apart.reduce((a, b) => Math.max(a, b), 0)));
  }

  /** The level that a response is measured against, where it is one line. */
  function linesFor(id) {
    const check = state.claim?.check, reference = state.reference;
    if (!check?.live || !reference || state.compare !== "claim" || check.spec.direction === "down") return [];
    if (!(state.claim.experiment?.observe ?? []).includes(id)) return [];
    const limit = { required: "abolished", dispensable: "preserved", insufficient: "half", selective: "selective" }[check.kind];
    if (!limit) return [];
    const course = courseOf(check.kind === "selective" ? state.run : reference, id);
    const rest = course[0], peak = course.reduce((a, b) => Math.max(a, b), rest);
    const share = check.limits[limit];
    return [{ value: rest + share * (peak - rest), label: `${written(100 * share)} % of the response` }];
  }

  function render(claim) {
    listing.hidden = true;
    open.hidden = false;
    const verdict = el("span", { class: "spot", id: "claim-verdict", "aria-live": "polite" }, "judging…");
    open.replaceChildren(...[
      el("header", { class: "details-head" },
        el("div", { class: "actions" },
          el("button", { type: "button", class: "button small", on: { click: close } }, "← All claims"), verdict),
        el("p", { class: "kicker" }, `${claim.id} · ${source(claim)}`),
        el("h3", { tabindex: "-1" }, claim.statement),
        claim.note ? el("p", { class: "hint" }, claim.note) : null,
        el("p", { class: "command mono", title: "repeats this, and looks for proofs as well" },
          `ifnsbml validate ${world.model.id} --only ${claim.id}`)),
      el("div", { class: "performed" }),
      claim.checks.map((check) => el("section", { class: "check", "data-check": check.number },
        el("h4", {}, check.kind, " ", el("span", { class: "hint" }, check.standing), " ", el("span", { class: "spot" })),
        el("div", { class: "check-body" }, el("p", { class: "hint" }, check.live ? "judging…" : "")))),
    ].flat());
    open.querySelector("h3").focus({ preventScroll: true });
    panel.scrollTop = 0;
  }

  function close() {
    listing.hidden = false;
    open.hidden = true;
    open.replaceChildren();
    search.focus();
  }

  async function judgeOpen(claim) {
    const found = [], mine = ++ticket;
    for (const check of claim.checks) {
      const result = await judgeCheck(check);
      if (mine !== ticket) return;
      found.push(result.verdict);
      showCheck(claim, check, result);
    }
    const verdict = worst(found);
    note(claim.id, verdict);
    document.getElementById("claim-verdict")?.replaceChildren(badge(verdict));
  }

  async function judgeCheck(check, base = modelChanges()) {
    if (!check.live) return check.made;
    try {
      return (await runner.claims.ask("check", { check, base })).result;
    } catch (error) {
      return { verdict: "ERROR", detail: error.message, cases: [] };
    }
  }


  function showCheck(claim, check, result) {
    const part = open.querySelector(`[data-check="${check.number}"]`);
    if (!part) return;
    part.querySelector(".spot").replaceChildren(badge(result.verdict));
    const body = part.querySelector(".check-body");
    body.replaceChildren();
    if (check.why) body.append(el("p", { class: "hint" }, check.why));
    if (!check.live) {
      body.append(el("p", {}, result.detail),
        el("p", { class: "hint" }, "Read from the file when this page was made; there is nothing to simulate."));
      return;
    }
    if (result.note) body.append(el("p", { class: "hint" }, result.note));
    if (!result.cases.length) body.append(el("p", {}, human(result.detail)));
    body.append(el("ul", { class: "plain cases" }, result.cases.map((one, number) => el("li", {},
      el("button", { type: "button", class: "case-button", title: "Set up this experiment",
        on: { click: () => performCase(claim, check, number) } }, badge(one.verdict), " ", human(one.case)),
      el("p", { class: "hint" }, human(one.detail))))));
  }

  async function performCase(claim, check, number) {
    const { experiments } = await runner.claims.ask("experiments", { check, base: modelChanges() });
    if (experiments[number]?.run) perform(claim, check, experiments[number]);
  }

  // --- all of them ----------------------------------------------------------------------------------------------

  async function judgeEvery(base, told) {
    const mine = ++ticket;
    for (const [number, claim] of world.claims.entries()) {
      const found = [];
      for (const check of claim.checks) {
        found.push((await judgeCheck(check, base)).verdict);
        if (mine !== ticket) return false;
      }
      told(claim, worst(found), number + 1);
    }
    return true;
  }

  all.addEventListener("click", async () => {
    if (all.dataset.running) {
      ticket++;
      runner.claims.restart();
      stopped("");
      return;
    }
    forgetIfChanged();
    all.dataset.running = "1";
    all.textContent = "Stop";
    const counts = {};
    const done = await judgeEvery(modelChanges(), (claim, verdict, number) => {
      note(claim.id, verdict);
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      progress.textContent = `${number} of ${world.claims.length}: ${words(counts)}`;
    });
    if (all.dataset.running) stopped(done ? words(counts) : progress.textContent);
  });

  function stopped(text) {
    delete all.dataset.running;
    all.textContent = "Judge all";
    progress.textContent = text;
  }

  const words = (counts) =>
    Object.entries(counts).map(([verdict, count]) => `${count} ${verdict.replaceAll("_", " ")}`).join(", ");

  // --- claims seen from the other panels --------------------------------------------------------------------------

  const item = (claim) => el("li", {}, el("button", { type: "button", class: "link", on: { click: () => choose(claim.id) } },
    el("strong", {}, claim.id), ` ${claim.statement}`));

  /** The claims that a process rests on. */
  function about(ids) {
    const found = ids.filter((id) => byId.has(id)).map((id) => byId.get(id));
    if (!found.length) return null;
    return el("section", {}, el("h4", {}, "Claims behind it"), el("ul", { class: "plain spaced" }, found.map(item)));
  }

  /** The claims that watch a read-out. */
  function reading(id) {
    const found = world.claims.filter((claim) => claim.checks.some((check) => check.reads?.includes(id)));
    if (!found.length) return null;
    return el("section", {}, el("h4", {}, "Claims that watch it"), el("ul", { class: "plain spaced" }, found.map(item)));
  }

  /** Every claim judged again on the model without one process: which of them need it? */
  function without(id) {
    if (!world.claims.length) return null;
    const result = el("ul", { class: "plain spaced" }), told = el("p", { class: "hint", role: "status" });
    const button = el("button", { type: "button", class: "button small" }, "Find the claims that need it");
    button.addEventListener("click", async () => {
      button.disabled = true;
      result.replaceChildren();
      const base = modelChanges(), cut = { ...base, muted: [...new Set([...base.muted, id])].sort() };
      let lost = 0;
      const done = await judgeEvery(cut, (claim, verdict, number) => {
        const before = verdicts.get(claim.id);
        if (["FAIL", "INCONCLUSIVE", "ERROR"].includes(verdict) && (before === undefined || before === "PASS")) {
          lost++;
          const line = item(claim);
          line.append(" ", badge(verdict));
          result.append(line);
        }
        told.textContent = `${number} of ${world.claims.length} judged without it; ${lost} no longer pass`;
      });
      button.disabled = false;
      if (!done) told.textContent += " (stopped)";
    });
    return el("section", { class: "without" }, el("h4", {}, "Claims that depend on it"),
      el("p", { class: "hint" }, "Judges every claim on the model without this process."), button, told, result);
  }

  fill();
  hub.on("experiment", forgetIfChanged);
  hub.on("claim", () => {
    if (!state.claim) map.setMode("level");
  });
  hub.on("results", () => {
    if (seek) goToDifference(seek);
    seek = null;
    if (state.claim?.experiment && !open.hidden) showExperiment(state.claim.experiment);
  });

  return { choose, about, reading, without, linesFor };
})();
