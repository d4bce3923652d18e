// Reading a time course as the claims do, and telling what was read in words.
"use strict";

const Reading = (() => {
  const largest = (values) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  const smallest = (values) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const level = (values) => values.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const swing = (values) => values.reduce((a, b) => Math.max(a, Math.abs(b - values[0])), 0);
  const ratio = (part, whole) => (whole > 0 ? part / whole : part > 0 ? Infinity : 0);

  function mean(time, values) {
    let area = 0;
    for (let i = 1; i < time.length; i++) area += ((values[i] + values[i - 1]) / 2) * (time[i] - time[i - 1]);
    return area / (time[time.length - 1] - time[0]);
  }

  function respond(course, name, direction = "up", measure = "peak") {
    const values = course[name], rest = values[0];
    let extreme = direction === "up" ? largest(values) : smallest(values);
    if (measure === "end") extreme = values[values.length - 1];
    if (measure === "mean") extreme = mean(course.time, values);
    return { rest, extreme, size: Math.max(direction === "up" ? extreme - rest : rest - extreme, 0) };
  }

  function halfTime(course, name) {
    const values = course[name], rest = values[0];
    const half = rest + (largest(values) - rest) / 2;
    const above = values.findIndex((value) => value >= half);
    if (above === 0) return course.time[0];
    const share = (half - values[above - 1]) / (values[above] - values[above - 1]);
    return course.time[above - 1] + (course.time[above] - course.time[above - 1]) * share;
  }

  function difference(first, second, name) {
    const apart = first[name].reduce((a, b, i) => Math.max(a, Math.abs(b - second[name][i])), 0);
    const peak = level(first[name]);
    return peak > 0 ? apart / peak : apart === 0 ? 0 : Infinity;
  }

  const short = (value) => (Number.isFinite(value) ? String(Number(value.toPrecision(3))) : "∞");
  const percent = (value) => (Number.isFinite(value) ? `${short(100 * value)} %` : "∞");
  const tell = (settings = {}) =>
    Object.entries(settings).map(([name, value]) => `${name} = ${short(value)}`).join(", ") || "no stimulus";

  function label(c) {
    return [
      c.observe ?? "",
      `under ${tell(c.stimulus)}`,
      c.against ? `against ${tell(c.against)}` : "",
      c.change && Object.keys(c.change).length ? `with ${tell(c.change)}` : "",
      c.context ? `in ${c.context}` : "",
    ].filter(Boolean).join(" ");
  }

  /** The verdict on a whole: what fails or says nothing decides, else what is lacking leaves the rest held in part. */
  function worst(verdicts) {
    const bad = ["ERROR", "FAIL", "INCONCLUSIVE"].find((verdict) => verdicts.includes(verdict));
    if (bad) return bad;
    if (!verdicts.some((verdict) => verdict === "PASS" || verdict === "HELD_IN_PART")) return "NOT_APPLICABLE";
    return verdicts.every((verdict) => verdict === "PASS") ? "PASS" : "HELD_IN_PART";
  }

  return { largest, smallest, level, swing, ratio, respond, halfTime, difference, short, percent, tell, label, worst };
})();
