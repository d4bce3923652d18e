// Where one check is carried out: its arms, its courses, its controls.
"use strict";

const Bench = (() => {
  const { swing, ratio, respond, short, percent, tell } = Reading;
  const LOWEST_DOSE = 1e-6;

  return class Bench {
    constructor(judge, check) {
      this.judge = judge;
      this.spec = check.spec;
      this.limits = check.limits;
    }
    arm(stimulus, change = {}, context = undefined) {
      return this.judge.arm(stimulus, {
        context: context ?? this.spec.context, settings: this.spec.settings, change,
      });
    }
    course(stimulus, change = {}, context = undefined, window = this.spec.window, tolerance = undefined) {
      return this.judge.course(this.arm(stimulus, change, context), window, tolerance);
    }
    read(course, name) {
      this.judge.needs([name]);
      return course[name];
    }
    under(c) {
      return this.spec.control?.under ?? c.against ?? c.stimulus;
    }
    size(stimulus, change, name) {
      this.judge.needs([name]);
      return respond(this.course(stimulus, change), name, this.spec.direction, this.spec.measure).size;
    }
    floor(wild, name) {
      return { met: wild >= this.limits.floor, detail: `the wild-type response of ${name} is ${short(wild)} nM` };
    }
    responding(names, stimulus, context = undefined) {
      const course = this.course(stimulus, {}, context);
      return names.map((name) => {
        const moved = swing(this.read(course, name));
        const where = context ? ` in ${context}` : "";
        return {
          met: moved >= this.limits.floor,
          detail: `${name} moves by ${short(moved)} nM under ${tell(stimulus)}${where}`,
        };
      });
    }
    left(names, stimulus, change, fits) {
      const whole = this.course(stimulus), after = this.course(stimulus, change);
      return names.map((name) => {
        const wild = swing(this.read(whole, name));
        const left = ratio(swing(after[name]), wild);
        return {
          met: wild >= this.limits.floor && fits(left),
          detail: `${name} responds by ${short(wild)} nM and keeps ${percent(left)} with ${tell(change)}`,
        };
      });
    }
    surviving(names, stimulus, change) {
      return this.left(names, stimulus, change, (left) => left >= this.limits.preserved);
    }
    falling(names, stimulus, change) {
      return this.left(names, stimulus, change, (left) => left <= this.limits.falls);
    }
    /** The two stimuli, the stronger lowered until both give the same peak of the read-out doses are matched on. */
    doses(c) {
      const readout = this.spec.match;
      if (readout === "none") return { first: c.stimulus, second: c.against, controls: [] };
      this.judge.needs([readout]);
      const peak = (stimulus) => respond(this.course(stimulus), readout).size;
      const lowered = (stimulus, wanted) => {
        let low = Math.log(LOWEST_DOSE), high = 0;
        for (;;) {
          const middle = (low + high) / 2;
          const scaled = Object.fromEntries(Object.entries(stimulus).map(([k, dose]) => [k, dose * Math.exp(middle)]));
          const reached = peak(scaled);
          if (Math.abs(reached - wanted) <= (this.limits.matched * wanted) / 2 || high - low < 1e-9) {
            return { scaled, reached };
          }
          if (reached > wanted) high = middle;
          else low = middle;
        }
      };
      let first = c.stimulus, second = c.against;
      const peaks = [peak(first), peak(second)];
      // Where one gives nothing, there is nothing to match.
      if (Math.min(...peaks) >= this.limits.floor) {
        if (peaks[0] > peaks[1]) ({ scaled: first, reached: peaks[0] } = lowered(first, peaks[1]));
        else ({ scaled: second, reached: peaks[1] } = lowered(second, peaks[0]));
      }
      const [low, high] = peaks.toSorted((a, b) => a - b);
      const detail = `doses matched on ${readout}: ${tell(first)} gives ${short(peaks[0])} nM, `
        + `${tell(second)} ${short(peaks[1])} nM`;
      return {
        first, second,
        controls: [{ met: low >= this.limits.floor && high - low <= this.limits.matched * high, detail }],
      };
    }
    compared(c) {
      const { first, second, controls } = this.doses(c);
      this.judge.needs([c.observe]);
      const [more, less] = [first, second].map(
        (stimulus) => respond(this.course(stimulus), c.observe, "up", this.spec.measure).size,
      );
      const under = this.spec.control.under ?? second;
      controls.push(...this.responding(this.spec.control.responds, under));
      return {
        more, less, controls,
        told: `${short(more)} nM under ${tell(first)}, ${short(less)} under ${tell(second)}`,
      };
    }
  };
})();
