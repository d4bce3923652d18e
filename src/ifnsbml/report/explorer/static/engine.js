// The page's integrator: RODAS, a stiffly accurate Rosenbrock method of order 4 with an embedded third order
// and dense output (E. Hairer, G. Wanner: Solving Ordinary Differential Equations II, 2nd ed., section IV.7),
// on a sparse matrix whose elimination was planned when the page was made.
"use strict";

const Engine = (() => {
  const GAMMA = 0.25;
  const NODES = [0, 0.386, 0.21, 0.63, 1, 1];
  const TIMES = [0.25, -0.1043, 0.1035, -0.0362, 0, 0];
  const A = [
    [],
    [1.544],
    [0.9466785280815826, 0.2557011698983284],
    [3.314825187068521, 2.896124015972201, 0.9986419139977817],
    [1.221224509226641, 6.019134481288629, 12.53708332932087, -0.687886036105895],
    [1.221224509226641, 6.019134481288629, 12.53708332932087, -0.687886036105895, 1],
  ];
  const C = [
    [],
    [-5.6688],
    [-2.430093356833875, -0.2063599157091915],
    [-0.1073529058151375, -9.594562251023355, -20.47028614809616],
    [7.496443313967647, -10.24680431464352, -33.99990352819905, 11.7089089320616],
    [8.083246795921522, -7.981132988064893, -31.52159432874371, 16.31930543123136, -6.058818238834054],
  ];
  const DENSE = [
    [10.12623508344586, -7.487995877610167, -34.80091861555747, -7.992771707568823, 1.025137723295662],
    [-0.6762803392801253, 6.087714651680015, 16.43084320892478, 24.76722511418386, -6.594389125716872],
  ];
  const SAFETY = 0.9;
  const MOST_GROWTH = 6;
  const LEAST_SHRINK = 0.2;
  const MAX_STEPS = 100000;
  // What depends on time and constants alone is looked at in so many places; the run stops where a condition on time
  // turns, and where a smooth forcing has moved by this part of its range. See simulation/forcing.py, which does the same.
  const PLACES = 20000, PART = 0.05, ONSET = 1e-7, MAX_STOPS = 2000, APART = 1e-11, BESIDE = 2e-15;

  class RunFailed extends Error {}

  function create(code, tables) {
    const size = tables.states.length;
    const ints = (list) => Int32Array.from(list);
    const floats = (list) => Float64Array.from(list);
    const rows = ints(tables.rows), terms = ints(tables.terms), factors = floats(tables.factors);
    const targets = ints(tables.targets), sources = ints(tables.sources), weights = floats(tables.weights);
    const order = ints(tables.order), starts = ints(tables.starts), columns = ints(tables.columns);
    const diagonal = ints(tables.diagonal);
    const termCount = tables.owners.length, slopeCount = tables.slopeOwners.length;
    const valueCount = tables.values.length, fluxCount = tables.reactions.length;
    const settable = new Set([...tables.parameters, ...tables.states]);

    // Filled anew for every run.
    const p = new Float64Array(tables.parameters.length);
    const q = new Float64Array(tables.slots);
    const rates = new Float64Array(termCount), slopes = new Float64Array(slopeCount);
    const elements = new Float64Array(columns.length), lu = new Float64Array(columns.length);
    const scratch = new Float64Array(size), permuted = new Float64Array(size);
    let mutedTerms = [], mutedSlopes = [];

    function all(functions, time, y, out) {
      for (let i = 0; i < functions.length; i++) functions[i](time, y, p, q, out);
    }

    function computeRates(time, y) {
      all(code.rates, time, y, rates);
      for (const term of mutedTerms) rates[term] = 0;
    }

    function rhs(time, y, out) {
      computeRates(time, y);
      out.fill(0);
      for (let e = 0; e < rows.length; e++) out[rows[e]] += factors[e] * rates[terms[e]];
    }

    function jacobian(time, y) {
      all(code.slopes, time, y, slopes);
      for (const slope of mutedSlopes) slopes[slope] = 0;
      elements.fill(0);
      for (let e = 0; e < targets.length; e++) elements[targets[e]] -= weights[e] * slopes[sources[e]];
    }

    // L and U of (shift · I − J), row by row through a dense scratch row; false where a pivot vanishes.
    function factorise(shift) {
      for (let row = 0; row < size; row++) {
        const start = starts[row], end = starts[row + 1], middle = diagonal[row];
        for (let at = start; at < end; at++) scratch[columns[at]] = elements[at];
        scratch[row] += shift;
        for (let at = start; at < middle; at++) {
          const other = columns[at];
          const factor = scratch[other] * lu[diagonal[other]];
          scratch[other] = factor;
          if (factor !== 0) {
            for (let b = diagonal[other] + 1; b < starts[other + 1]; b++) scratch[columns[b]] -= factor * lu[b];
          }
        }
        for (let at = start; at < end; at++) lu[at] = scratch[columns[at]];
        const inverse = 1 / lu[middle]; // the diagonal is kept inverted
        if (!Number.isFinite(inverse)) return false;
        lu[middle] = inverse;
      }
      return true;
    }

    function solve(b) {
      for (let row = 0; row < size; row++) {
        let sum = b[order[row]];
        for (let at = starts[row]; at < diagonal[row]; at++) sum -= lu[at] * permuted[columns[at]];
        permuted[row] = sum;
      }
      for (let row = size - 1; row >= 0; row--) {
        let sum = permuted[row];
        for (let at = diagonal[row] + 1; at < starts[row + 1]; at++) sum -= lu[at] * permuted[columns[at]];
        permuted[row] = sum * lu[diagonal[row]];
      }
      for (let row = 0; row < size; row++) b[order[row]] = permuted[row];
    }

    function begin(settings, muted) {
      const none = new Float64Array(0), one = new Float64Array(1);
      for (const name of Object.keys(settings)) {
        if (!settable.has(name)) throw new RunFailed(`${name} cannot be set`);
        if (!Number.isFinite(settings[name])) throw new RunFailed(`${name} needs a finite number`);
      }
      tables.parameters.forEach((name, index) => {
        p[index] = Object.hasOwn(settings, name) ? settings[name] : tables.defaults[index] ?? NaN;
      });
      tables.derived.forEach((index, made) => { // in order of dependence
        if (Object.hasOwn(settings, tables.parameters[index])) return;
        code.derived[made](0, none, p, q, one);
        p[index] = one[0];
      });
      all(code.fixed, 0, none, q);
      const silent = new Set(muted.map((name) => tables.reactions.indexOf(name)));
      const belongs = (owners) => [...owners.keys()].filter((i) => owners[i] >= 0 && silent.has(owners[i]));
      mutedTerms = belongs(tables.owners);
      mutedSlopes = belongs(tables.slopeOwners);
      const y = new Float64Array(size), scales = new Float64Array(size);
      all(code.initial, 0, none, y);
      all(code.scales, 0, none, scales);
      tables.states.forEach((name, index) => {
        // A species is set as its id is meant in formulas, mostly a concentration; the state is an amount.
        if (Object.hasOwn(settings, name)) y[index] = settings[name] * scales[index];
      });
      return { y, scales };
    }

    /**
     * Integrate from the initial state. `atol` is in the unit of concentrations; where it is not given it follows
     * from the largest one at the start, since a file may count in moles as well as in nanomoles.
     */
    function run({ settings = {}, muted = [], until = 240, points = 241, rtol = 1e-5, atol }) {
      const { y, scales } = begin(settings, muted);
      const most = y.reduce((so, amount, i) => Math.max(so, Math.abs(amount / scales[i]) || 0), 0);
      const least = atol ?? 1e-6 * rtol * (most || 1);
      const absolute = scales.map((scale) => least * Math.abs(scale));
      const result = {
        time: Float64Array.from({ length: points }, (_, i) => (until * i) / (points - 1)),
        values: new Float64Array(points * valueCount),
        fluxes: new Float64Array(points * fluxCount),
        steps: 0,
        rejected: 0,
      };
      const record = (index, at) => {
        const time = result.time[index];
        all(code.values, time, at, result.values.subarray(index * valueCount, (index + 1) * valueCount));
        computeRates(time, at);
        result.fluxes.set(rates.subarray(0, fluxCount), index * fluxCount);
      };
      record(0, y);
      integrate(y, absolute, until, rtol, result, record, plan(until));
      if (!result.values.every(Number.isFinite)) throw new RunFailed("a value became infinite or undefined");
      return result;
    }

    // Where the run stops on the way, in order, and the longest step.
    function plan(until) {
      const none = new Float64Array(0), turns = new Float64Array(tables.turns), curves = new Float64Array(tables.curves);
      const moments = [];
      let shaped = [], cap = until;
      if (tables.turns === 0 && tables.curves === 0) return { stops: moments, cap };
      const look = (functions, time, out) => { all(functions, time, none, out); return Float64Array.from(out); };
      const start = look(code.turns, 0, turns), middle = look(code.turns, until / 2, turns);
      const end = look(code.turns, until, turns);
      const line = start.map((value, i) => {
        const bend = Math.abs(value + end[i] - 2 * middle[i]);
        return bend <= 1e-12 * Math.max(Math.abs(value), Math.abs(end[i])) && end[i] !== value ? 1 : 0;
      });
      line.forEach((straight, i) => { if (straight) moments.push((-start[i] * until) / (end[i] - start[i])); });
      const grid = [];
      for (let i = 0; i <= PLACES; i++) grid.push((until * i) / PLACES);
      let before = start;
      for (let i = 1; i <= PLACES; i++) {
        const here = look(code.turns, grid[i], turns);
        for (let k = 0; k < tables.turns; k++) {
          if (!line[k] && Math.sign(here[k]) !== Math.sign(before[k])) moments.push(turn(k, grid[i - 1], grid[i], before[k]));
        }
        before = here;
      }
      const heights = grid.map((time) => look(code.curves, time, curves));
      for (let k = 0; k < tables.curves; k++) {
        let least = Infinity, most = -Infinity, moved = 0;
        for (const height of heights) {
          if (Number.isFinite(height[k])) { least = Math.min(least, height[k]); most = Math.max(most, height[k]); }
        }
        const part = PART * (most - least);
        if (!(part > 0 && part < Infinity)) continue;
        const found = [];
        let since = 0, quiet = true;
        for (let i = 1; i <= PLACES; i++) {
          const change = Math.abs(heights[i][k] - heights[i - 1][k]);
          if (!(change > 0) || !Number.isFinite(change)) continue;
          moved += change;
          since += change;
          if (quiet && since > ONSET * (most - least)) { found.push(grid[i - 1]); quiet = false; }
          if (since >= part) { found.push(grid[i]); since = 0; quiet = true; }
        }
        if (found.length > MAX_STOPS) cap = Math.min(cap, (until * part) / moved);
        else shaped = shaped.concat(found);
      }
      if (moments.length > MAX_STOPS) { cap = Math.min(cap, until / (4 * moments.length)); moments.length = 0; }
      if (shaped.length > MAX_STOPS) { cap = Math.min(cap, until / shaped.length); shaped = []; }
      const stops = [];
      for (const moment of moments.concat(shaped).sort((a, b) => a - b)) {
        const last = stops.length ? stops[stops.length - 1] : 0;
        if (moment - last > APART * until && until - moment > APART * until) stops.push(moment);
      }
      return { stops, cap };
    }

    // Where a difference changes its sign between two moments, as near as a double can say.
    function turn(which, low, high, left) {
      const none = new Float64Array(0), out = new Float64Array(tables.turns);
      for (;;) {
        const middle = 0.5 * (low + high);
        if (!(low < middle && middle < high)) return high;
        all(code.turns, middle, none, out);
        if (Math.sign(out[which]) === Math.sign(left)) low = middle;
        else high = middle;
      }
    }

    function integrate(y, absolute, until, rtol, result, record, { stops, cap }) {
      const vector = () => new Float64Array(size);
      const k = Array.from({ length: 6 }, vector);
      const stage = vector(), next = vector(), slope0 = vector(), slopeT = vector(), third = vector(), fourth = vector();
      const between = vector();
      const norm = (change, from, to) => {
        let sum = 0;
        for (let i = 0; i < size; i++) {
          const scale = absolute[i] + rtol * Math.max(Math.abs(from[i]), Math.abs(to[i])) || Number.MIN_VALUE;
          sum += (change[i] / scale) ** 2;
        }
        return Math.sqrt(sum / size);
      };
      let time = 0, fresh = false, justRejected = false, sample = 1, lastStep = 0, lastError = 1e-2, begun = false;
      let stop = 0, end = stops.length ? stops[0] : until;
      // On either side of a stop a condition has its own value; the formulas are not asked for the other.
      const within = (moment) => {
        const low = stop > 0 ? stops[stop - 1] * (1 + BESIDE) : 0, high = stop < stops.length ? end * (1 - BESIDE) : until;
        return Math.min(Math.max(moment, low), high);
      };
      const firstStep = () => {
        rhs(within(time), y, slope0);
        const moved = norm(slope0, y, y), size0 = norm(y, y, y), whole = stops.length ? end - time : until;
        return Math.min(whole, moved > 1e-10 ? Math.max(1e-8 * whole, 1e-10 * until, (0.01 * Math.max(size0, 1)) / moved) : whole / 100);
      };
      let step = firstStep();
      while (sample < result.time.length) {
        if (result.steps + result.rejected > MAX_STEPS) throw new RunFailed(`too many steps at t = ${time.toPrecision(4)}`);
        step = Math.min(step, end - time, cap);
        if (!(step > 1e-14 * until)) throw new RunFailed(`the step became too small at t = ${time.toPrecision(4)}`);
        if (!fresh) {
          rhs(within(time), y, slope0);
          jacobian(within(time), y);
          if (tables.timed) timeSlope(within(time), y, slope0, slopeT, Math.min(1e-3 * until, end - time));
          fresh = true;
        }
        if (!factorise(1 / (step * GAMMA))) {
          step /= 4;
          result.rejected++;
          continue;
        }
        for (let s = 0; s < 6; s++) {
          stage.set(y);
          for (let j = 0; j < s; j++) {
            const a = A[s][j], kj = k[j];
            if (a !== 0) for (let i = 0; i < size; i++) stage[i] += a * kj[i];
          }
          const ks = k[s];
          if (s === 0) ks.set(slope0);
          else rhs(within(time + NODES[s] * step), stage, ks);
          for (let j = 0; j < s; j++) {
            const c = C[s][j] / step, kj = k[j];
            for (let i = 0; i < size; i++) ks[i] += c * kj[i];
          }
          if (tables.timed && TIMES[s] !== 0) for (let i = 0; i < size; i++) ks[i] += step * TIMES[s] * slopeT[i];
          solve(ks);
        }
        for (let i = 0; i < size; i++) next[i] = stage[i] + k[5][i];
        const error = norm(k[5], y, next);
        let factor = Math.min(1 / LEAST_SHRINK, Math.max(1 / MOST_GROWTH, Math.pow(error, 0.25) / SAFETY));
        if (error <= 1) {
          if (begun) { // the predictive controller of Gustafsson
            const predicted = ((lastStep / step) * Math.pow(error ** 2 / lastError, 0.25)) / SAFETY;
            factor = Math.max(factor, Math.min(1 / LEAST_SHRINK, Math.max(1 / MOST_GROWTH, predicted)));
          }
          begun = true;
          lastStep = step;
          lastError = Math.max(1e-2, error);
          const reached = step >= end - time ? end : time + step;
          if (sample < result.time.length && result.time[sample] <= reached) {
            for (let i = 0; i < size; i++) {
              let a = 0, b = 0;
              for (let j = 0; j < 5; j++) {
                a += DENSE[0][j] * k[j][i];
                b += DENSE[1][j] * k[j][i];
              }
              third[i] = a;
              fourth[i] = b;
            }
            for (; sample < result.time.length && result.time[sample] <= reached; sample++) {
              const s = (result.time[sample] - time) / step;
              for (let i = 0; i < size; i++) {
                between[i] = y[i] * (1 - s) + s * (next[i] + (1 - s) * (third[i] + s * fourth[i]));
              }
              record(sample, between);
            }
          }
          y.set(next);
          time = reached;
          fresh = false;
          result.steps++;
          step /= justRejected ? Math.max(1, factor) : factor;
          justRejected = false;
          if (time === end && stop < stops.length) { // begin anew
            stop++;
            end = stop < stops.length ? stops[stop] : until;
            begun = false;
            step = firstStep();
          }
        } else {
          result.rejected++;
          step = Number.isFinite(error) ? step / Math.max(factor, 1.1) : step / 10;
          justRejected = true;
        }
      }
    }

    // The derivative by time alone, for formulas that read the clock.
    function timeSlope(time, y, here, out, scale) {
      const aside = Math.min(1e-7 * Math.max(Math.abs(time), scale), 0.5 * scale);
      rhs(time + aside, y, out);
      for (let i = 0; i < size; i++) out[i] = (out[i] - here[i]) / aside;
    }

    return { run, tables };
  }

  return { create, RunFailed };
})();
