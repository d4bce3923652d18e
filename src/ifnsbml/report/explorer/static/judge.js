// Claims judged on runs in the page, with the thresholds that the claims engine uses.
"use strict";

const Judge = (() => {
  const { label } = Reading;
  const COARSE = { rtol: 1e-6, atol: 1e-12 };
  const MIDDLE = { rtol: 1e-9, atol: 1e-15 };

  class NotExpressible extends Error {}

  /**
   * A judge of one model. `lab` tells what can be set and read; `base` is what has been changed in the model
   * itself: { settings, muted }.
   */
  function create(model, lab, readouts, base = { settings: {}, muted: [] }) {
    const columns = new Map(model.tables.values.map((name, index) => [name, index]));
    const recorded = readouts.filter((name) => columns.has(name));
    const courses = new Map();

    function needs(names) {
      for (const name of names) {
        if (!columns.has(name)) throw new NotExpressible(`${lab.model} has nothing to read called ${name}`);
      }
    }

    /** The settings of one arm: no other ligand; cell, settings and change in that order. */
    function arm(stimulus, { context, settings = {}, change = {} } = {}) {
      const values = Object.fromEntries(lab.ligands.map((name) => [name, 0]));
      if (context) {
        const cell = lab.contexts[context];
        if (cell.lacking) throw new NotExpressible(`${lab.model} has nothing that makes a ${context} cell`);
        Object.assign(values, cell.settings);
      }
      for (const chosen of [stimulus, settings, change]) {
        for (const [name, value] of Object.entries(chosen)) {
          if (!Object.hasOwn(lab.inputs, name)) throw new NotExpressible(`${lab.model} has no input ${name}`);
          values[name] = value;
        }
      }
      return values;
    }

    function course(settings, window, tolerance = COARSE) {
      const merged = { ...base.settings, ...settings };
      const sorted = Object.keys(merged).sort().map((name) => [name, merged[name]]);
      const key = JSON.stringify([sorted, window.until, window.points, tolerance]);
      if (!courses.has(key)) {
        const run = model.run({ settings: merged, muted: base.muted, ...window, ...tolerance });
        const width = model.tables.values.length;
        const kept = { time: run.time };
        for (const name of recorded) {
          const column = columns.get(name);
          kept[name] = Float64Array.from(run.time, (_, row) => run.values[row * width + column]);
        }
        courses.set(key, kept);
      }
      return courses.get(key);
    }

    return { arm, course, needs };
  }

  // --- verdicts -------------------------------------------------------------------------------------------------------

  const SEVERITY = ["ERROR", "FAIL", "INCONCLUSIVE", "NOT_APPLICABLE", "PASS"];
  const worst = (verdicts) => SEVERITY.find((verdict) => verdicts.includes(verdict)) ?? "NOT_APPLICABLE";

  function judgeCase(bench, kind, c) {
    try {
      const control = bench.spec.control ?? {};
      const watched = ["survives", "falls", "responds", "sustained"].flatMap((field) => control[field] ?? []);
      bench.judge.needs([...watched, ...(c.observe ? [c.observe] : bench.spec.observe)]);
      const found = kind.examine(bench, c);
      const unmet = found.controls.filter((control) => !control.met).map((control) => control.detail);
      return {
        case: label(c),
        verdict: unmet.length ? "INCONCLUSIVE" : found.holds ? "PASS" : "FAIL",
        detail: unmet.length ? `control not met: ${unmet.join("; ")}` : found.detail,
        controls: found.controls,
        numbers: found.numbers,
      };
    } catch (error) {
      if (error instanceof NotExpressible) return { case: label(c), verdict: "NOT_APPLICABLE", detail: error.message };
      if (error instanceof Engine.RunFailed) return { case: label(c), verdict: "ERROR", detail: error.message };
      throw error;
    }
  }

  /** A whole check: the worst of its cases. */
  function judgeCheck(judge, check) {
    if (!check.live) return { ...check.made, cases: [], read: true };
    const kind = KINDS[check.kind], bench = new Bench(judge, check);
    const cases = kind.cases(check.spec).map((c) => judgeCase(bench, kind, c));
    const verdict = worst(cases.map((c) => c.verdict));
    const told = cases.filter((c) => c.verdict === verdict);
    return {
      verdict,
      detail: (told[0]?.detail ?? "") + (told.length > 1 ? ` (and ${told.length - 1} more)` : ""),
      note: kind.note ?? "",
      cases,
    };
  }

  /** The experiments of a check: for each case the arm that is shown and the one beside it. */
  function experiments(judge, check) {
    if (!check.live) return [];
    const kind = KINDS[check.kind], bench = new Bench(judge, check);
    return kind.cases(check.spec).map((c) => {
      const shown = { ...c, ...(kind.shown?.(check.spec, c) ?? {}) };
      const beside = { ...c, settings: {}, ...kind.compare(check.spec, c) };
      try {
        const settings = { ...check.spec.settings, ...(beside.settings ?? {}) };
        return {
          label: label(shown),
          observe: c.observe ? [c.observe] : check.spec.observe,
          run: bench.arm(shown.stimulus, shown.change, shown.context),
          beside: judge.arm(beside.stimulus, {
            context: beside.context ?? check.spec.context, settings, change: beside.change,
          }),
          besideLabel: label({ ...beside, observe: undefined }),
          until: check.spec.window.until,
        };
      } catch (error) {
        if (!(error instanceof NotExpressible)) throw error;
        return { label: label(c), lacking: error.message };
      }
    });
  }

  return { create, judgeCheck, experiments, MIDDLE };
})();
