// Claims judged on runs in the page, with the thresholds that the claims engine uses.
"use strict";

const Judge = (() => {
  const { respond, label, worst } = Reading;
  const ATOL_OF_RTOL = 1e-6, LOWEST_DOSE = 1e-6;
  // Two arms that must be the same are compared in the page at the middle tolerance alone.
  const NOTES = {
    unaffected: "compared at a relative tolerance of 1e-9; the command line also compares at 1e-12",
  };

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

    /** The settings of a condition: no other ligand; cell, stimulus, settings and change in that order. */
    function arm({ stimulus = {}, context, settings = {}, change = {} }) {
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

    /** The time course of a condition; equal runs are made once. */
    function course(condition) {
      const settings = { ...base.settings, ...arm(condition) }, { until, points, rtol } = condition;
      const sorted = Object.keys(settings).sort().map((name) => [name, settings[name]]);
      const key = JSON.stringify([sorted, until, points, rtol]);
      if (!courses.has(key)) {
        const run = model.run({ settings, muted: base.muted, until, points, rtol, atol: rtol * ATOL_OF_RTOL });
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

  // --- doses that match -----------------------------------------------------------------------------------------------

  /** The case and its conditions, the stronger stimulus lowered until both give the same peak of `readout`. */
  function settled(judge, limits, readout, c, conditions) {
    const template = Object.values(conditions).find((condition) => condition.dose === "first");
    const peak = (stimulus) => respond(judge.course({ ...template, stimulus }), readout).size;
    const lowered = (stimulus, wanted) => {
      let low = Math.log(LOWEST_DOSE), high = 0;
      for (;;) {
        const middle = (low + high) / 2;
        const scaled = Object.fromEntries(Object.entries(stimulus).map(([k, dose]) => [k, dose * Math.exp(middle)]));
        const reached = peak(scaled);
        if (Math.abs(reached - wanted) <= (limits.matched * wanted) / 2 || high - low < 1e-9) return scaled;
        if (reached > wanted) high = middle;
        else low = middle;
      }
    };
    const doses = { first: c.stimulus, second: c.against };
    const peaks = [peak(doses.first), peak(doses.second)];
    // Where one gives nothing, there is nothing to match.
    if (Math.min(...peaks) >= limits.floor) {
      if (peaks[0] > peaks[1]) doses.first = lowered(doses.first, peaks[1]);
      else doses.second = lowered(doses.second, peaks[0]);
    }
    const run = Object.entries(conditions).map(([role, condition]) =>
      [role, condition.dose ? { ...condition, stimulus: doses[condition.dose] } : condition]);
    return [{ ...c, stimulus: doses.first, against: doses.second }, Object.fromEntries(run)];
  }

  // --- verdicts -------------------------------------------------------------------------------------------------------


  function judgeCase(judge, check, one) {
    const name = label(one.case);
    try {
      let c = one.case;
      let conditions = Object.fromEntries(
        Object.entries(one.roles).map(([role, number]) => [role, check.conditions[number]]));
      for (const condition of Object.values(conditions)) {
        judge.needs(condition.observe);
        judge.arm(condition);
      }
      if (check.match) [c, conditions] = settled(judge, check.limits, check.match, c, conditions);
      const runs = { get: (role) => judge.course(conditions[role]), has: (role) => role in conditions };
      return { case: name, ...verdictOf(KINDS[check.kind]({ spec: check.spec, limits: check.limits, runs }, c)) };
    } catch (error) {
      if (error instanceof NotExpressible) return { case: name, verdict: "NOT_APPLICABLE", detail: error.message };
      if (error instanceof Engine.RunFailed) return { case: name, verdict: "ERROR", detail: error.message };
      throw error;
    }
  }

  /** A finding with its verdict: where a control is not met, it says nothing about the claim. */
  function verdictOf(found) {
    const unmet = found.controls.filter((control) => !control.met).map((control) => control.detail);
    return {
      verdict: unmet.length ? "INCONCLUSIVE" : found.holds ? "PASS" : "FAIL",
      detail: unmet.length ? `control not met: ${unmet.join("; ")}` : found.detail,
      controls: found.controls,
      numbers: found.numbers,
    };
  }

  /** A whole check: the worst of its cases. */
  function judgeCheck(judge, check) {
    if (!check.live) return { ...check.made, cases: [], read: true };
    const cases = check.cases.map((one) => judgeCase(judge, check, one));
    const verdict = worst(cases.map((c) => c.verdict));
    const told = cases.filter((c) => c.verdict === verdict);
    return {
      verdict,
      detail: (told[0]?.detail ?? "") + (told.length > 1 ? ` (and ${told.length - 1} more)` : ""),
      note: NOTES[check.kind] ?? "",
      cases,
    };
  }

  /** The experiments of a check: for each case the run that is shown and the one beside it. */
  function experiments(judge, check) {
    if (!check.live) return [];
    return check.cases.map((one) => {
      const { observe, against } = one.case;
      const shown = check.conditions[one.shown], beside = check.conditions[one.beside];
      try {
        return {
          label: label({ ...shown, observe, against }),
          observe: observe ? [observe] : check.spec.observe,
          run: judge.arm(shown),
          beside: judge.arm(beside),
          besideLabel: label({ ...beside, observe: undefined }),
          until: check.spec.window.until,
        };
      } catch (error) {
        if (!(error instanceof NotExpressible)) throw error;
        return { label: label(one.case), lacking: error.message };
      }
    });
  }

  return { create, judgeCheck, experiments, verdictOf };
})();
