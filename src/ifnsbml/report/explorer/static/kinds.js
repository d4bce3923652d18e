// What each kind of check has to show, as a function of its runs: the rules of the claims engine once more.
// Both are held to one file of test vectors (tests/claims/judge_vectors.json).
"use strict";

const KINDS = (() => {
  const { largest, level, swing, ratio, respond, halfTime, difference, short, percent, tell } = Reading;

  // --- what several kinds ask -------------------------------------------------------------------------------------

  const sizeOf = ({ spec, runs }, role, name) => respond(runs.get(role), name, spec.direction, spec.measure).size;

  const floor = ({ limits }, wild, name) => ({
    met: wild >= limits.floor, detail: `the wild-type response of ${name} is ${short(wild)} nM`,
  });

  /** The stimulus that a control looks under, where the case's own is `own`. */
  const under = ({ spec }, own) => spec.control?.under ?? own;

  const responding = ({ limits, runs }, role, names, stimulus, context = undefined) =>
    names.map((name) => {
      const moved = swing(runs.get(role)[name]);
      const where = context ? ` in ${context}` : "";
      return {
        met: moved >= limits.floor, detail: `${name} moves by ${short(moved)} nM under ${tell(stimulus)}${where}`,
      };
    });

  const left = ({ limits, runs }, after, names, change, fits) =>
    names.map((name) => {
      const wild = swing(runs.get("beside")[name]), share = ratio(swing(runs.get(after)[name]), wild);
      return {
        met: wild >= limits.floor && fits(share),
        detail: `${name} responds by ${short(wild)} nM and keeps ${percent(share)} with ${tell(change)}`,
      };
    });

  const surviving = (b, names, change, after = "beside_tested") =>
    left(b, after, names, change, (share) => share >= b.limits.preserved);

  const falling = (b, names, change) =>
    left(b, "beside_tested", names, change, (share) => share <= b.limits.falls);

  // --- the kinds --------------------------------------------------------------------------------------------------

  const diminished = (fits) => (b, c) => {
    const wild = sizeOf(b, "control", c.observe), lost = sizeOf(b, "tested", c.observe), share = ratio(lost, wild);
    return {
      holds: fits(share, b.limits),
      detail: `under ${tell(c.stimulus)} ${c.observe} keeps ${percent(share)} with ${tell(c.change)}`,
      controls: [floor(b, wild, c.observe), ...surviving(b, b.spec.control.survives, c.change)],
      numbers: { wild_type: wild, loss: lost },
    };
  };

  /** Two responses at doses that are matched, or as written; and the controls of the comparison. */
  function compared(b, c) {
    const { spec, limits, runs } = b, controls = [];
    const [first, second] = ["control", "tested"].map(
      (role) => respond(runs.get(role), c.observe, "up", spec.measure).size);
    if (spec.match !== "none") {
      const peaks = ["control", "tested"].map((role) => respond(runs.get(role), spec.match).size);
      const [low, high] = peaks.toSorted((one, two) => one - two);
      controls.push({
        met: low >= limits.floor && high - low <= limits.matched * high,
        detail: `doses matched on ${spec.match}: ${tell(c.stimulus)} gives ${short(peaks[0])} nM, `
          + `${tell(c.against)} ${short(peaks[1])} nM`,
      });
    }
    controls.push(...responding(b, "beside", spec.control.responds, under(b, c.against)));
    const told = `${c.observe}: ${short(first)} nM under ${tell(c.stimulus)}, ${short(second)} under ${tell(c.against)}`;
    return { first, second, controls, told };
  }

  return {
    present: (b, c) => {
      const { limits, runs, spec } = b, name = c.observe;
      const response = respond(runs.get("tested"), name), drift = swing(runs.get("control")[name]);
      const controls = spec.control
        ? responding(b, "beside", spec.control.responds, under(b, c.stimulus)) : [];
      const resting = Math.abs(response.rest) > limits.zero * Math.abs(response.extreme);
      const rises = response.size >= limits.floor && (!resting || response.extreme >= limits.fold * response.rest);
      return {
        holds: rises && drift <= limits.flat * Math.max(response.size, limits.floor),
        detail: `${name} goes from ${short(response.rest)} to ${short(response.extreme)} nM under `
          + `${tell(c.stimulus)}; without stimulus it moves by ${short(drift)} nM`,
        controls,
        numbers: { rest: response.rest, peak: response.extreme, silent: drift },
      };
    },

    absent: (b, c) => {
      const { spec, limits, runs } = b, name = c.observe;
      const [size, limit] = spec.above === "zero" ? [level, limits.zero] : [swing, limits.flat];
      const here = size(runs.get("tested")[name]);
      const there = largest(spec.control.forms_under.map((_, number) => size(runs.get(`control_${number}`)[name])));
      return {
        holds: ratio(here, there) <= limit,
        detail: `${name} reaches ${short(here)} nM under ${tell(c.stimulus)}, ${short(there)} nM where it forms`,
        controls: [
          { met: there >= limits.floor, detail: `${name} reaches only ${short(there)} nM where it should form` },
        ],
        numbers: { peak: here, permitted: there },
      };
    },

    context: (b, c) => {
      const { spec, limits, runs } = b, name = c.observe, watched = spec.control.responds;
      const [there, elsewhere] = ["control", "tested"].map((role) => level(runs.get(role)[name]));
      const stimulus = under(b, c.stimulus);
      return {
        holds: there >= limits.floor && ratio(elsewhere, there) <= limits.zero,
        detail: `${name} reaches ${short(there)} nM in ${c.context}, ${short(elsewhere)} nM in ${spec.elsewhere}, `
          + `under ${tell(c.stimulus)}`,
        controls: [
          ...responding(b, "beside", watched, stimulus, c.context),
          ...responding(b, "beside_tested", watched, stimulus, spec.elsewhere),
        ],
        numbers: { there, elsewhere },
      };
    },

    required: diminished((share, limits) => share <= limits.abolished),

    reduced: diminished((share, limits) => limits.abolished < share && share <= limits.preserved),

    dispensable: (b, c) => {
      const { spec, limits } = b, name = c.observe, { control } = spec;
      const wild = sizeOf(b, "control", name), lost = sizeOf(b, "tested", name), share = ratio(lost, wild);
      const controls = [floor(b, wild, name)];
      if (control.falls) controls.push(...falling(b, control.falls, c.change));
      if (control.also) {
        const gone = ratio(sizeOf(b, "both_lost", name), wild);
        controls.push({ met: gone <= limits.abolished, detail: `${name} keeps ${percent(gone)} after both losses` });
      }
      return {
        holds: share >= limits.preserved,
        detail: `under ${tell(c.stimulus)} ${name} keeps ${percent(share)} with ${tell(c.change)}`,
        controls,
        numbers: { wild_type: wild, loss: lost },
      };
    },

    insufficient: (b, c) => {
      const { spec, limits } = b, [one, two] = spec.losses, name = c.observe;
      const both = sizeOf(b, "control", name);
      const cells = [["first_lost", one], ["second_lost", two], ["both_lost", { ...one, ...two }]];
      const shares = cells.map(([role]) => ratio(sizeOf(b, role, name), both));
      const controls = [floor(b, both, name)];
      if (spec.control) {
        for (const [role, loss] of [["beside_first_lost", one], ["beside_second_lost", two]]) {
          controls.push(...surviving(b, spec.control.survives, loss, role));
        }
      }
      const told = cells.map(([, cell], i) => `${percent(shares[i])} with ${tell(cell)}`).join(", ");
      return {
        holds: largest(shares) <= limits.half,
        detail: `${name} responds by ${short(both)} nM with both inputs; ${told}`,
        controls,
        numbers: { both, second_alone: shares[0], first_alone: shares[1], neither: shares[2] },
      };
    },

    order: (b, c) => {
      const { spec, limits, runs } = b, { observe, window } = spec, course = runs.get("tested");
      const times = observe.map((name) => halfTime(course, name));
      const apart = (limits.grid_steps * window.until) / (window.points - 1);
      const told = observe.map((name, i) => `${name} ${short(times[i])} min`).join(", ");
      return {
        holds: times.every((time, i) => i === 0 || time - times[i - 1] >= apart),
        detail: `half-times under ${tell(c.stimulus)}: ${told} (to be ${short(apart)} min apart)`,
        controls: observe.map((name) => {
          const { size } = respond(course, name);
          return {
            met: size >= limits.floor, detail: `${name} responds by ${short(size)} nM under ${tell(c.stimulus)}`,
          };
        }),
        numbers: Object.fromEntries(observe.map((name, i) => [`t50 ${name}`, times[i]])),
      };
    },

    preferential: (b, c) => {
      const { first: more, second: less, told, controls } = compared(b, c);
      return {
        holds: more >= b.limits.floor && ratio(more, less) >= b.limits.preferential,
        detail: `${told} (${short(ratio(more, less))} times)`,
        controls,
        numbers: { more, less },
      };
    },

    selective: (b, c) => {
      const { first: induced, second: other, told, controls } = compared(b, c);
      return {
        holds: induced >= b.limits.floor && ratio(other, induced) <= b.limits.selective,
        detail: told,
        controls,
        numbers: { induced, other },
      };
    },

    raised: (b, c) => {
      const { spec, limits, runs } = b, name = c.observe, { control } = spec, up = spec.direction === "up";
      const lost = c.change && Object.keys(c.change).length > 0;
      const extreme = (role) => {
        const values = runs.get(role)[name];
        if (spec.measure === "end") return values[values.length - 1];
        return up ? largest(values) : values.reduce((one, two) => Math.min(one, two), Infinity);
      };
      const [base, moved] = ["control", "tested"].map((role) => (lost ? sizeOf(b, role, name) : extreme(role)));
      const least = up ? Math.max(moved, base) : base;
      const controls = [
        lost ? floor(b, base, name) : { met: least >= limits.floor, detail: `${name} is only ${short(least)} nM` },
      ];
      if (control.survives) controls.push(...surviving(b, control.survives, c.change));
      if (control.responds) controls.push(...responding(b, "beside", control.responds, under(b, c.stimulus)));
      const times = ratio(moved, base);
      return {
        holds: up ? times >= limits.raised : times <= limits.lowered,
        detail: `${name} is at ${short(times)} times its level (${short(base)} nM) with `
          + tell(lost ? c.change : c.stimulus),
        controls,
        numbers: { base, moved },
      };
    },

    redundant: (b, c) => {
      const { spec, limits } = b, name = c.observe, wild = sizeOf(b, "control", name);
      const singles = spec.losses.map((_, number) => ratio(sizeOf(b, `single_${number}`, name), wild));
      const all = ratio(sizeOf(b, "tested", name), wild), least = Math.min(...singles);
      const told = spec.losses.map((loss, i) => `${percent(singles[i])} with ${tell(loss)}`).join(", ");
      return {
        holds: least >= limits.preserved && all <= limits.abolished,
        detail: `${name} keeps ${told}; ${percent(all)} with all`,
        controls: [floor(b, wild, name), ...surviving(b, spec.control.survives, c.change)],
        numbers: { wild_type: wild, least_single: least, all },
      };
    },

    transient: (b, c) => {
      const { spec, limits, runs } = b, name = c.observe, { window, control, peak_by: by } = spec;
      const course = runs.get("tested"), longest = runs.get("tested_twice_as_long");
      const kept = (of, which) => ratio(respond(of, which, "up", "end").size, respond(of, which).size);
      const size = respond(course, name).size, end = kept(course, name), twice = kept(longest, name);
      const when = course.time[course[name].indexOf(largest(course[name]))];
      return {
        holds: Math.max(end, twice) <= limits.returned && (by === undefined || when <= by),
        detail: `${name} peaks at ${short(when)} min under ${tell(c.stimulus)} and is back to ${percent(end)} `
          + `at ${short(window.until)} min, ${percent(twice)} at twice that`,
        controls: [
          { met: size >= limits.floor, detail: `${name} responds by ${short(size)} nM` },
          ...control.sustained.map((other) => {
            const { size: there } = respond(longest, other), stays = kept(longest, other);
            return {
              met: there >= limits.floor && stays >= limits.sustained,
              detail: `${other} responds by ${short(there)} nM and ends at ${percent(stays)} of that`,
            };
          }),
        ],
        numbers: { peak_time: when, end, twice },
      };
    },

    unaffected: (b, c) => {
      const { spec, limits, runs } = b, name = c.observe;
      const differs = (ending) => difference(runs.get(`control${ending}`), runs.get(`tested${ending}`), name);
      const middle = differs(""), numbers = { middle };
      let holds = middle <= limits.exact;
      let told = `${middle.toExponential(1)} of its peak at rtol 1e-9`;
      if (holds && middle > limits.rounding && runs.has("control_fine") && runs.has("tested_fine")) {
        numbers.fine = differs("_fine");
        holds = numbers.fine <= Math.max(limits.rounding, limits.shrinks * middle);
        told += ` and ${numbers.fine.toExponential(1)} of its peak at rtol 1e-12`;
      }
      const peak = level(runs.get("control")[name]);
      return {
        holds,
        detail: `with ${tell(c.change)} ${name} differs by ${told}`,
        controls: [
          { met: peak >= limits.floor, detail: `${name} is only ${short(peak)} nM: nothing to leave alone` },
          ...falling(b, spec.control.falls, c.change),
        ],
        numbers,
      };
    },
  };
})();
