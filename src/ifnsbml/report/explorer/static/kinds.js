// The kinds of checks: which cases they stand for, what each is compared with, and what it has to show.
"use strict";

const KINDS = (() => {
  const { largest, smallest, level, swing, ratio, respond, halfTime, difference, short, percent, tell } = Reading;

  const each = (spec, make) => spec.stimulus.flatMap((stimulus) => make(stimulus));
  const plain = (spec) => each(spec, (stimulus) => spec.observe.map((observe) => ({ observe, stimulus })));
  const losses = (spec) =>
    each(spec, (stimulus) =>
      (spec.perturbation ?? [{}]).flatMap((change) => spec.observe.map((observe) => ({ observe, stimulus, change }))));
  const against = (field) => (spec) =>
    each(spec, (stimulus) =>
      spec[field].flatMap((other) => spec.observe.map((observe) => ({ observe, stimulus, against: other }))));
  const together = (spec) => Object.assign({}, ...spec.losses);

  function diminished(fits) {
    return (b, c) => {
      const wild = b.size(c.stimulus, {}, c.observe), lost = b.size(c.stimulus, c.change, c.observe);
      const left = ratio(lost, wild);
      return {
        holds: fits(left, b.limits),
        detail: `under ${tell(c.stimulus)} ${c.observe} keeps ${percent(left)} with ${tell(c.change)}`,
        controls: [b.floor(wild, c.observe), ...b.surviving(b.spec.control.survives, b.under(c), c.change)],
        numbers: { wild_type: wild, loss: lost },
      };
    };
  }

  const kinds = {
    present: {
      cases: plain,
      compare: () => ({ stimulus: {} }),
      examine(b, c) {
        const name = c.observe;
        b.judge.needs([name]);
        const response = respond(b.course(c.stimulus), name);
        const drift = swing(b.course({})[name]);
        const controls = b.spec.control ? b.responding(b.spec.control.responds, b.under(c)) : [];
        const resting = Math.abs(response.rest) > b.limits.zero * Math.abs(response.extreme);
        const rises = response.size >= b.limits.floor
          && (!resting || response.extreme >= b.limits.fold * response.rest);
        const flat = drift <= b.limits.flat * Math.max(response.size, b.limits.floor);
        return {
          holds: rises && flat,
          detail: `${name} goes from ${short(response.rest)} to ${short(response.extreme)} nM under `
            + `${tell(c.stimulus)}; without stimulus it moves by ${short(drift)} nM`,
          controls,
          numbers: { rest: response.rest, peak: response.extreme, silent: drift },
        };
      },
    },
    absent: {
      cases: plain,
      compare: (spec) => ({
        stimulus: spec.control.forms_under[0], context: spec.control.context, settings: spec.control.settings,
      }),
      examine(b, c) {
        const { spec, limits } = b, name = c.observe, control = spec.control;
        const [size, limit] = spec.above === "zero" ? [level, limits.zero] : [swing, limits.flat];
        const here = size(b.read(b.course(c.stimulus), name));
        const there = largest(control.forms_under.map((stimulus) => {
          const arm = b.judge.arm(stimulus, {
            context: control.context ?? spec.context, settings: { ...spec.settings, ...control.settings },
          });
          return size(b.judge.course(arm, spec.window)[name]);
        }));
        return {
          holds: ratio(here, there) <= limit,
          detail: `${name} reaches ${short(here)} nM under ${tell(c.stimulus)}, ${short(there)} nM where it forms`,
          controls: [
            { met: there >= limits.floor, detail: `${name} reaches only ${short(there)} nM where it should form` },
          ],
          numbers: { peak: here, permitted: there },
        };
      },
    },
    context: {
      cases: (spec) =>
        each(spec, (stimulus) =>
          spec.only_in.flatMap((context) => spec.observe.map((observe) => ({ observe, stimulus, context })))),
      compare: (spec) => ({ context: spec.elsewhere }),
      examine(b, c) {
        const name = c.observe, { elsewhere, control } = b.spec;
        const [there, other] = [c.context, elsewhere].map(
          (context) => level(b.read(b.course(c.stimulus, {}, context), name)));
        const under = b.under(c);
        return {
          holds: there >= b.limits.floor && ratio(other, there) <= b.limits.zero,
          detail: `${name} reaches ${short(there)} nM in ${c.context}, ${short(other)} nM in ${elsewhere}, `
            + `under ${tell(c.stimulus)}`,
          controls: [
            ...b.responding(control.responds, under, c.context), ...b.responding(control.responds, under, elsewhere),
          ],
          numbers: { there, elsewhere: other },
        };
      },
    },
    required: {
      cases: losses,
      compare: () => ({ change: {} }),
      examine: diminished((left, limits) => left <= limits.abolished),
    },
    reduced: {
      cases: losses,
      compare: () => ({ change: {} }),
      examine: diminished((left, limits) => limits.abolished < left && left <= limits.preserved),
    },
    dispensable: {
      cases: losses,
      compare: () => ({ change: {} }),
      examine(b, c) {
        const name = c.observe, control = b.spec.control;
        const wild = b.size(c.stimulus, {}, name), lost = b.size(c.stimulus, c.change, name);
        const controls = [b.floor(wild, name)];
        if (control.falls) controls.push(...b.falling(control.falls, b.under(c), c.change));
        if (control.also) {
          const gone = ratio(b.size(c.stimulus, { ...c.change, ...control.also }, name), wild);
          controls.push({ met: gone <= b.limits.abolished, detail: `${name} keeps ${percent(gone)} after both losses` });
        }
        const left = ratio(lost, wild);
        return {
          holds: left >= b.limits.preserved,
          detail: `under ${tell(c.stimulus)} ${name} keeps ${percent(left)} with ${tell(c.change)}`,
          controls,
          numbers: { wild_type: wild, loss: lost },
        };
      },
    },
    insufficient: {
      cases: plain,
      compare: () => ({ change: {} }),
      shown: (spec) => ({ change: spec.losses[0] }),
      examine(b, c) {
        const [one, two] = b.spec.losses, name = c.observe;
        const both = b.size(c.stimulus, {}, name);
        const cells = [one, two, { ...one, ...two }];
        const shares = cells.map((cell) => ratio(b.size(c.stimulus, cell, name), both));
        const controls = [b.floor(both, name)];
        if (b.spec.control) {
          for (const loss of b.spec.losses) controls.push(...b.surviving(b.spec.control.survives, b.under(c), loss));
        }
        const told = cells.map((cell, i) => `${percent(shares[i])} with ${tell(cell)}`).join(", ");
        return {
          holds: largest(shares) <= b.limits.half,
          detail: `${name} responds by ${short(both)} nM with both inputs; ${told}`,
          controls,
          numbers: { both, second_alone: shares[0], first_alone: shares[1], neither: shares[2] },
        };
      },
    },
    order: {
      cases: (spec) => each(spec, (stimulus) => [{ stimulus }]),
      compare: () => ({ stimulus: {} }),
      examine(b, c) {
        const { observe, window } = b.spec;
        b.judge.needs(observe);
        const course = b.course(c.stimulus);
        const times = observe.map((name) => halfTime(course, name));
        const controls = observe.map((name) => {
          const { size } = respond(course, name);
          return {
            met: size >= b.limits.floor, detail: `${name} responds by ${short(size)} nM under ${tell(c.stimulus)}`,
          };
        });
        const apart = (b.limits.grid_steps * window.until) / (window.points - 1);
        const told = observe.map((name, i) => `${name} ${short(times[i])} min`).join(", ");
        return {
          holds: times.every((time, i) => i === 0 || time - times[i - 1] >= apart),
          detail: `half-times under ${tell(c.stimulus)}: ${told} (to be ${short(apart)} min apart)`,
          controls,
          numbers: Object.fromEntries(observe.map((name, i) => [`t50 ${name}`, times[i]])),
        };
      },
    },
    preferential: {
      cases: against("over"),
      compare: (_spec, c) => ({ stimulus: c.against }),
      examine(b, c) {
        const { more, less, told, controls } = b.compared(c);
        return {
          holds: more >= b.limits.floor && ratio(more, less) >= b.limits.preferential,
          detail: `${c.observe}: ${told} (${short(ratio(more, less))} times)`,
          controls,
          numbers: { more, less },
        };
      },
    },
    selective: {
      cases: against("not_by"),
      compare: (_spec, c) => ({ stimulus: c.against }),
      examine(b, c) {
        const { more, less, told, controls } = b.compared(c);
        return {
          holds: more >= b.limits.floor && ratio(less, more) <= b.limits.selective,
          detail: `${c.observe}: ${told}`,
          controls,
          numbers: { induced: more, other: less },
        };
      },
    },
    raised: {
      cases: losses,
      compare: (spec) => (spec.perturbation ? { change: {} } : { stimulus: {} }),
      examine(b, c) {
        const name = c.observe, { spec, limits } = b, control = spec.control, up = spec.direction === "up";
        const controls = [], lost = Object.keys(c.change).length > 0;
        let base, moved;
        if (lost) {
          base = b.size(c.stimulus, {}, name);
          moved = b.size(c.stimulus, c.change, name);
          controls.push(b.floor(base, name));
        } else {
          [moved, base] = [c.stimulus, {}].map((stimulus) => {
            const values = b.read(b.course(stimulus), name);
            const seen = spec.measure === "end" ? values.slice(-1) : values;
            return up ? largest(seen) : smallest(seen);
          });
          const least = up ? Math.max(moved, base) : base;
          controls.push({ met: least >= limits.floor, detail: `${name} is only ${short(least)} nM` });
        }
        if (control.survives) controls.push(...b.surviving(control.survives, b.under(c), c.change));
        if (control.responds) controls.push(...b.responding(control.responds, b.under(c)));
        const times = ratio(moved, base);
        return {
          holds: up ? times >= limits.raised : times <= limits.lowered,
          detail: `${name} is at ${short(times)} times its level (${short(base)} nM) with `
            + tell(lost ? c.change : c.stimulus),
          controls,
          numbers: { base, moved },
        };
      },
    },
    redundant: {
      cases: (spec) => plain(spec).map((c) => ({ ...c, change: together(spec) })),
      compare: () => ({ change: {} }),
      examine(b, c) {
        const name = c.observe, wild = b.size(c.stimulus, {}, name);
        const singles = b.spec.losses.map((loss) => ratio(b.size(c.stimulus, loss, name), wild));
        const all = ratio(b.size(c.stimulus, c.change, name), wild);
        const told = b.spec.losses.map((loss, i) => `${percent(singles[i])} with ${tell(loss)}`).join(", ");
        return {
          holds: smallest(singles) >= b.limits.preserved && all <= b.limits.abolished,
          detail: `${name} keeps ${told}; ${percent(all)} with all`,
          controls: [b.floor(wild, name), ...b.surviving(b.spec.control.survives, b.under(c), c.change)],
          numbers: { wild_type: wild, least_single: smallest(singles), all },
        };
      },
    },
    transient: {
      cases: plain,
      compare: () => ({ stimulus: {} }),
      examine(b, c) {
        const name = c.observe, { window, control, peak_by: by } = b.spec, { limits } = b;
        b.judge.needs([name, ...control.sustained]);
        const twice = { until: 2 * window.until, points: 2 * window.points - 1 };
        const runs = [window, twice].map((span) => b.course(c.stimulus, {}, undefined, span));
        const kept = (course, which) => ratio(respond(course, which, "up", "end").size, respond(course, which).size);
        const size = respond(runs[0], name).size;
        const ends = runs.map((run) => kept(run, name));
        const when = runs[0].time[runs[0][name].indexOf(largest(runs[0][name]))];
        const controls = [{ met: size >= limits.floor, detail: `${name} responds by ${short(size)} nM` }];
        for (const other of control.sustained) {
          const { size: there } = respond(runs[1], other), left = kept(runs[1], other);
          controls.push({
            met: there >= limits.floor && left >= limits.sustained,
            detail: `${other} responds by ${short(there)} nM and ends at ${percent(left)} of that`,
          });
        }
        return {
          holds: largest(ends) <= limits.returned && (by === undefined || when <= by),
          detail: `${name} peaks at ${short(when)} min under ${tell(c.stimulus)} and is back to ${percent(ends[0])} `
            + `at ${short(window.until)} min, ${percent(ends[1])} at twice that`,
          controls,
          numbers: { peak_time: when, end: ends[0], twice: ends[1] },
        };
      },
    },
    unaffected: {
      cases: losses,
      compare: () => ({ change: {} }),
      // The engine also compares at 1e-12, to tell an effect that stays from one that goes with the tolerance.
      note: "compared at a relative tolerance of 1e-9; the command line also compares at 1e-12",
      examine(b, c) {
        const name = c.observe;
        b.judge.needs([name]);
        const at = (change) => b.course(c.stimulus, change, undefined, b.spec.window, Judge.MIDDLE);
        const whole = at({}), apart = difference(whole, at(c.change), name), peak = level(whole[name]);
        return {
          holds: apart <= b.limits.exact,
          detail: `with ${tell(c.change)} ${name} differs by ${apart.toExponential(1)} of its peak`,
          controls: [
            { met: peak >= b.limits.floor, detail: `${name} is only ${short(peak)} nM: nothing to leave alone` },
            ...b.falling(b.spec.control.falls, b.under(c), c.change),
          ],
          numbers: { middle: apart },
        };
      },
    },
  };

  return kinds;
})();
