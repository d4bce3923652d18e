// The inside of a claim's card: made when it is opened, of elements and text, never of markup.
const ifnCard = (function () {
  "use strict";

  const { el, svg } = ifn;
  const GLYPHS = { PASS: "✓", HELD_IN_PART: "◐", FAIL: "✗", INCONCLUSIVE: "?", NOT_APPLICABLE: "·", ERROR: "!" };

  function words(verdict) {
    return verdict.replace("_", " ").toLowerCase();
  }

  function pill(verdict, text = words(verdict)) {
    return el("span", { class: "verdict", "data-verdict": verdict }, text);
  }

  function glyph(verdict) {
    return el("span", { class: "glyph", "data-verdict": verdict, title: words(verdict) }, GLYPHS[verdict],
      el("span", { class: "sr-only" }, ` ${words(verdict)}`));
  }

  /** A command, and a button that copies it. */
  function command(text) {
    const button = el("button", { type: "button", class: "button" }, "Copy");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = "Copied";
      } catch (error) {
        // Files opened from disk may not write to the clipboard: select it instead, for the keys.
        if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
        getSelection().selectAllChildren(button.previousSibling);
        button.textContent = "Selected";
      }
      setTimeout(() => (button.textContent = "Copy"), 1600);
    });
    return el("div", { class: "command" }, el("code", {}, text), button);
  }

  /** Fill a card that is opened for the first time. */
  async function fill(card) {
    const body = card.querySelector(".claim-body");
    if (body.dataset.filled) return;
    body.dataset.filled = "coming";
    await ifnCharts.ready;
    body.dataset.filled = "yes";
    const claim = ifnCharts.carried().claims[card.dataset.claim];
    const models = ifnCharts.carried().models;
    if (!claim.results.length) {
      body.append(el("p", { class: "muted" }, "This claim is about other models than those looked at."));
      return;
    }
    const holder = el("div", { class: "panel", role: claim.results.length > 1 ? "tabpanel" : false });
    const show = (result) => holder.replaceChildren(...panel(claim, result));
    if (claim.results.length > 1) body.append(tabs(claim.results, models, show, card.dataset.claim));
    body.append(holder);
    show(first(claim.results));
  }

  /** What a person wants to see first: what does not pass, or else the smallest model. */
  function first(results) {
    const order = ["ERROR", "FAIL", "INCONCLUSIVE", "HELD_IN_PART", "PASS", "NOT_APPLICABLE"];
    return [...results].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0];
  }

  function tabs(results, models, show, claim) {
    const start = first(results);
    const buttons = results.map((result) =>
      el("button", { type: "button", class: "tab", role: "tab", "aria-selected": String(result === start), tabindex: result === start ? 0 : -1 },
        glyph(result.verdict), models[result.model].name));
    const choose = (index, focus) => {
      buttons.forEach((button, i) => {
        button.setAttribute("aria-selected", String(i === index));
        button.tabIndex = i === index ? 0 : -1;
      });
      show(results[index]);
      if (focus) buttons[index].focus();
    };
    buttons.forEach((button, index) => {
      button.addEventListener("click", () => choose(index, false));
      button.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        choose((index + step + buttons.length) % buttons.length, true);
      });
    });
    return el("div", { class: "tabs", role: "tablist", "aria-label": `Models that ${claim} is held against` }, buttons);
  }

  function panel(claim, result) {
    const model = ifnCharts.carried().models[result.model];
    const rests = {
      wiring: "Rests on the wiring: proved for all values of the parameters.",
      parameters: "Rests on the parameters: not proved, it was looked at in many sets of them.",
    }[result.rests];
    const parts = [
      el("div", { class: "panel-head" }, pill(result.verdict), el("span", {}, "on ", el("strong", {}, model.name)), rests ? el("span", { class: "muted" }, rests) : null),
      command(result.command),
    ];
    if (result.note) parts.push(el("p", { class: "found" }, result.note));
    const numbers = [...new Set(result.looks.map((look) => look.check))];
    for (const number of numbers) {
      const looks = result.looks.filter((look) => look.check === number);
      parts.push(check(claim.checks[number], number, claim.checks.length, looks, result.model));
    }
    if (result.mutants) parts.push(mutants(result.mutants));
    return parts;
  }

  function check(told, number, of, looks, model) {
    const departs = told.thresholds
      ? `Departs from the usual thresholds: ${Object.entries(told.thresholds).map(([name, value]) => `${name} ${value}`).join(", ")}. `
      : "";
    return el("section", { class: "check", "data-kind": told.kind },
      el("div", { class: "check-head" },
        el("h4", {}, of > 1 ? `Check ${number + 1} of ${of}` : "Check"),
        el("span", { class: "tag kind" }, told.kind),
        el("span", { class: "tag standing", title: told.standingMeans }, told.standing),
        el("span", { class: "check-means" }, told.means)),
      el("div", { class: "scenario" }, told.scenario.map((sentence) => el("p", {}, sentence))),
      departs || told.why ? el("p", { class: "muted" }, departs + (told.why || "")) : null,
      looks.map((one) => look(one, model)));
  }

  function look(told, model) {
    const proof = told.mode === "structural" && !told.counted;
    const ensemble = told.mode === "ensemble";
    const opened = proof || ensemble ? null : worst(told.cases);
    const lacking = proof || ensemble ? [] : told.cases.filter((one) => one.verdict === "NOT_APPLICABLE");
    const judged = told.cases.filter((one) => !lacking.includes(one));
    const made = judged.map((one) => (one.tally ? ensembleCase(one) : aCase(one, model, one === opened)));
    return el("div", { class: "look", "data-mode": told.mode },
      el("div", { class: "look-head" },
        el("h5", {}, told.title),
        proof ? pill("NOT_APPLICABLE", "no proof here") : ensemble && !told.counted ? null : pill(told.verdict),
        proof ? el("span", { class: "aside" }, "which counts neither way") : null),
      told.detail ? el("p", { class: "found" }, told.detail) : null,
      told.tally ? tally(told.tally) : null,
      proof ? reasons(told.cases, 0) : [folded(judged, made), reasons(lacking, judged.length)]);
  }

  /** Why there is no proof, or no verdict: each reason once, with the cases that it holds for unless it holds for all. */
  function reasons(cases, others) {
    const found = new Map();
    for (const one of cases) found.set(one.detail, [...(found.get(one.detail) || []), one.says]);
    return [...found].map(([reason, says]) =>
      el("p", { class: "found" }, reason, says.length < cases.length || others ? el("span", { class: "aside" }, ` (${says.join("; ")})`) : null));
  }

  /** What passes like the case that is shown is folded away where there is much of it. */
  function folded(cases, made) {
    const much = 4;
    const plain = made.filter((one, i) => i > 0 && !one.open && cases[i].verdict === "PASS");
    if (made.length <= much || plain.length < 2) return made;
    const rest = el("details", { class: "witness more" }, el("summary", {}, `${plain.length} more cases, which pass`), plain);
    return [...made.filter((one) => !plain.includes(one)), rest];
  }

  function worst(cases) {
    const bad = cases.find((one) => !["PASS", "NOT_APPLICABLE"].includes(one.verdict));
    return bad || cases.find((one) => one.verdict === "PASS") || cases[0];
  }

  function aCase(told, model, open) {
    const body = el("div", { class: "case-body" });
    const made = el("details", { class: "case", open }, el("summary", {}, glyph(told.verdict), el("span", {}, told.says)), body);
    const fillIn = () => {
      if (!made.open || body.childElementCount) return;
      body.append(el("p", { class: "found" }, told.detail));
      if (told.witness) body.append(...told.witness.map(witness));
      if (told.controls) body.append(controls(told.controls));
      if (told.pictures) body.append(pictures(told, model));
    };
    made.addEventListener("toggle", fillIn);
    if (open) fillIn();
    return made;
  }

  function witness([says, number]) {
    const members = ifnCharts.carried().sets[number];
    return el("details", { class: "witness" }, el("summary", {}, `${says} (${members.length})`),
      el("ul", { class: "members" }, members.map((name) => el("li", {}, name))));
  }

  function controls(told) {
    return el("ul", { class: "controls", "aria-label": "Controls" },
      told.map(([met, says]) => el("li", {}, glyph(met ? "PASS" : "INCONCLUSIVE"), el("span", {}, `Control${met ? "" : " not met"}: ${says}`))));
  }

  function pictures(told, model) {
    const holder = el("div", { class: "pictures" });
    const main = told.pictures.filter((picture) => picture.for === "claim");
    const others = told.pictures.filter((picture) => picture.for !== "claim");
    holder.append(...main.map((picture) => ifnCharts.figure(model, picture)));
    const repeat = simulate(told.pictures[0], model);
    const parts = [holder];
    if (others.length === 1) holder.append(ifnCharts.figure(model, others[0]));
    else if (others.length) {
      const more = el("div", { class: "pictures" });
      const folded = el("details", { class: "witness" }, el("summary", {}, `The controls' curves (${others.length})`), more);
      folded.addEventListener("toggle", () => {
        if (folded.open && !more.childElementCount) more.append(...others.map((picture) => ifnCharts.figure(model, picture)));
      });
      parts.push(folded);
    }
    if (repeat) parts.push(command(repeat));
    return el("div", { class: "panel" }, parts);
  }

  /** The command that makes the tested curve again. */
  function simulate(picture, model) {
    const { models, runs } = ifnCharts.carried();
    const start = models[model].simulate;
    if (!start) return null;
    const curve = picture.curves.findLast(([role]) => role === "tested") || picture.curves[0];
    const run = runs[model][curve[1]];
    const set = Object.entries(run.s).map(([name, value]) => ` --set ${name}=${value}`).join("");
    return `${start}${set} --observe ${curve[2]} --until ${run.w[0]} --points ${run.w[1]}`;
  }

  /** The share of parameter sets in which something holds, with its interval, as a bar. */
  function bar(title, share, [low, high], of) {
    if (share === null) return el("div", { class: "interval" }, el("span", {}, title), el("span", { class: "muted" }, "never tried"));
    const at = (value) => 4 + 292 * value;
    return el("div", { class: "interval" },
      el("span", {}, title),
      svg("svg", { viewBox: "0 0 300 18", preserveAspectRatio: "none", role: "img", "aria-label": `${share.toFixed(3)}, 95 % ${low.toFixed(3)} to ${high.toFixed(3)}` },
        svg("line", { x1: 4, x2: 296, y1: 9, y2: 9, stroke: "var(--line-strong)", "stroke-width": 2 }),
        svg("rect", { x: at(low), width: Math.max(at(high) - at(low), 2), y: 4, height: 10, fill: "var(--series-1)", opacity: 0.45 }),
        svg("rect", { x: at(share) - 1.5, width: 3, y: 1, height: 16, fill: "var(--series-1)" })),
      el("span", {}, `${share.toFixed(3)} (95 % ${low.toFixed(3)}–${high.toFixed(3)}) of ${of}`));
  }

  function tally(told) {
    const met = Math.round((told.p_control || 0) * (told.n - told.errors));
    return el("div", {},
      bar("holds", told.p_claim, told.interval, `${met} sets whose control is met`),
      bar("control met", told.p_control, told.control_interval, `${told.n - told.errors} sets`),
      told.errors ? el("p", { class: "aside" }, `${told.errors} runs failed and count nowhere`) : null);
  }

  function ensembleCase(told) {
    const body = el("div", { class: "case-body" }, tally(told.tally));
    return el("details", { class: "case" }, el("summary", {}, el("span", {}, told.says)), body);
  }

  function mutants(told) {
    const some = told.killed === 1 ? "One mutant of this model makes" : `${told.killed} mutants of this model make`;
    const head = told.killed ? `${some} the claim fail; ${told.alone || "none"} of them no other claim notices` : "No mutant of this model makes the claim fail";
    if (!told.says.length) return el("p", { class: "mutants found" }, told.killed ? `${some} the claim fail; other claims notice as well.` : head + ".");
    const more = told.alone > told.says.length ? el("li", {}, `… and ${told.alone - told.says.length} more`) : null;
    return el("details", { class: "mutants" }, el("summary", {}, head), el("ul", {}, told.says.map((says) => el("li", {}, says)), more));
  }

  return { fill };
})();
