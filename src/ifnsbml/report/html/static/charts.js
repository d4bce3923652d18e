// Curves of recorded runs, with the limits that decide drawn in.
const ifnCharts = (function () {
  "use strict";

  const { el, svg } = ifn;
  const STEPS = 65535;
  const HEIGHT = 230;
  const live = new Set();
  let evidence = null;

  /** Kept once everything that the cards show has been unpacked. */
  const ready = ifn.unpacked("evidence").then((unpacked) => {
    evidence = unpacked;
  });

  /** Everything the cards show. */
  function carried() {
    return evidence;
  }

  /** The values of one curve: least, largest, and in base 64 the 16-bit steps between them, each less the one before. */
  function unpack(packed, points) {
    const [low, high, text] = packed;
    const values = new Float64Array(points).fill(low);
    if (text === undefined) return values;
    const bytes = atob(text);
    const scale = (high - low) / STEPS;
    let step = 0;
    for (let i = 0; i < points; i++) {
      step = (step + bytes.charCodeAt(i) + 256 * bytes.charCodeAt(points + i)) % (STEPS + 1);
      values[i] = low + step * scale;
    }
    return values;
  }

  function times(run) {
    const [start, end, points] = run.t;
    return Float64Array.from({ length: points }, (_, i) => start + ((end - start) * i) / (points - 1));
  }

  /** Time and values of one read-out in one run of a model. */
  function course(model, number, observe) {
    const run = carried().runs[model][number];
    return { time: times(run), values: unpack(run.c[observe], run.t[2]) };
  }

  function label(name) {
    return carried().labels[name] || name;
  }

  /** Each value as a share of the way from the first to the peak. */
  function relative(values) {
    const rest = values[0];
    const rise = Math.max(...values) - rest;
    return values.map((value) => (rise > 0 ? (value - rest) / rise : 0));
  }

  /** A number with four figures at most. */
  function told(value) {
    if (value === null || value === undefined || Number.isNaN(value)) return "–";
    if (value === 0) return "0";
    const size = Math.abs(value);
    if (size >= 1e5 || size < 1e-3) return value.toExponential(2).replace("e-", "e−");
    return String(Number(value.toPrecision(4)));
  }

  // Colour, width and dash of each curve. The control is broad and lies below, so that a curve that covers it shows both.
  function strokes(curves, comparing) {
    const others = ["--series-2", "--series-4", "--series-5", "--series-3", "--series-6", "--series-7"];
    const all = ["--series-1", ...others];
    let next = 0;
    return curves.map(([role], index) => {
      if (comparing) return { token: all[index % all.length], width: 2, dash: index ? [3 + 3 * index, 3] : [] };
      if (role === "control") return { token: "--series-1", width: 4.5, dash: [] };
      const token = others[next++ % others.length];
      return { token, width: 2, dash: role === "beside" ? [7, 4] : [] };
    });
  }

  /** The curves of a picture on one grid of time. */
  function gathered(model, picture) {
    const tables = picture.curves.map(([, run, observe]) => {
      const { time, values } = course(model, run, observe);
      return [time, picture.relative ? relative(values) : values];
    });
    const grid = (times_) => times_.length + ":" + times_[times_.length - 1];
    const alike = tables.every(([time]) => grid(time) === grid(tables[0][0]));
    if (alike) return [tables[0][0], ...tables.map(([, values]) => values)];
    return uPlot.join(tables.map(([time, values]) => [time, values]));
  }

  function levels(picture) {
    return picture.limits.filter(([, , , axis]) => axis === "level");
  }

  function moments(picture) {
    return picture.limits.filter(([, , , axis]) => axis === "time");
  }

  /** The range of the axis: all curves, and every limit that is not too far above them to be of use. */
  function range(picture) {
    return (_, low, high) => {
      let [from, to] = [Math.min(low ?? 0, 0), high ?? 1];
      for (const [value] of levels(picture)) {
        if (value <= 3 * Math.max(to, 0) || to <= 0) to = Math.max(to, value);
        from = Math.min(from, value);
      }
      if (to - from <= 0) to = from + 1;
      const room = (to - from) * 0.1;
      return [from < 0 ? from - room : 0, to + room];
    };
  }

  function drawLimits(picture, colours) {
    return (plot) => {
      const { ctx, bbox } = plot;
      const ratio = devicePixelRatio;
      const ink = ifn.token("--threshold");
      ctx.save();
      ctx.lineWidth = 1.5 * ratio;
      ctx.font = `${12 * ratio}px ${ifn.token("--font")}`;
      for (const [value, says, sense] of levels(picture)) {
        const y = plot.valToPos(value, "y", true);
        if (y < bbox.top - 1 || y > bbox.top + bbox.height + 1) continue;
        ctx.strokeStyle = ctx.fillStyle = ink;
        ctx.setLineDash([5 * ratio, 4 * ratio]);
        line(ctx, bbox.left, y, bbox.left + bbox.width, y);
        const text = sense === "at" ? says : `${sense} ${says}`;
        const above = y - bbox.top > 18 * ratio;
        const left = emptier(plot, value) === "left";
        const x = left ? bbox.left + 6 * ratio : bbox.left + bbox.width - 4 * ratio;
        halo(ctx, text, x, y + (above ? -5 : 14) * ratio, left ? "left" : "right");
      }
      moments(picture).forEach(([value, says], index) => {
        const x = plot.valToPos(value, "x", true);
        ctx.strokeStyle = ctx.fillStyle = picture.relative ? colours[index % colours.length] : ink;
        ctx.setLineDash([2 * ratio, 3 * ratio]);
        line(ctx, x, bbox.top, x, bbox.top + bbox.height);
        const right = x - bbox.left < bbox.width * 0.4;
        if (!picture.relative) halo(ctx, says, x + (right ? 4 : -4) * ratio, bbox.top + (14 + 15 * index) * ratio, right ? "left" : "right");
      });
      ctx.restore();
    };
  }

  /** The half of the plot in which fewer curves pass where the words of a limit would stand. */
  function emptier(plot, value) {
    const { min, max } = plot.scales.y;
    const [low, high] = [value - 0.02 * (max - min), value + 0.1 * (max - min)];
    const points = plot.data[0].length;
    const passing = [0, 0];
    for (const column of plot.data.slice(1)) {
      for (let i = 0; i < points; i++) if (column[i] >= low && column[i] <= high) passing[i < points / 2 ? 0 : 1] += 1;
    }
    return passing[0] < passing[1] ? "left" : "right";
  }

  function line(ctx, x1, y1, x2, y2) {
    ctx.beginPath();
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2, y2);
    ctx.stroke();
  }

  function halo(ctx, text, x, y, align) {
    const ink = ctx.fillStyle;
    ctx.save();
    ctx.setLineDash([]);
    ctx.textAlign = align;
    ctx.lineJoin = "round";
    ctx.lineWidth = 4 * devicePixelRatio;
    ctx.strokeStyle = ifn.token("--surface");
    ctx.strokeText(text, x, y);
    ctx.fillStyle = ink;
    ctx.fillText(text, x, y);
    ctx.restore();
  }

  const ROLES = { control: "control", tested: "tested", beside: "beside" };

  function legendLine(stroke) {
    return svg(
      "svg",
      { viewBox: "0 0 30 10", "aria-hidden": "true" },
      svg("line", {
        x1: 1, x2: 29, y1: 5, y2: 5, stroke: `var(${stroke.token})`, "stroke-width": stroke.width,
        "stroke-dasharray": stroke.dash.join(" ") || false,
      }),
    );
  }

  function legend(picture, styles) {
    const values = [];
    const many = new Set(picture.curves.map(([, , observe]) => observe)).size > 1;
    const items = picture.curves.map(([role, , observe, says], index) => {
      const value = el("span", { class: "value" });
      values.push(value);
      const name = many ? label(observe) : says;
      const shown = many ? [name] : [el("span", { class: "role" }, `${ROLES[role]}: `), name];
      return el("li", {}, legendLine(styles[index]), el("span", {}, shown), value);
    });
    for (const [value, says, sense, axis] of picture.limits) {
      if (axis === "time" && picture.relative) continue;
      const text = sense === "at" ? says : `${sense} ${says}`;
      const unit = axis === "time" ? "min" : picture.relative ? "" : "nM";
      items.push(
        el("li", {}, legendLine({ token: "--threshold", width: 1.5, dash: [4, 3] }),
          el("span", {}, el("span", { class: "role" }, axis === "time" ? "moment: " : "limit: "), text),
          el("span", { class: "value" }, `${told(value)} ${unit}`)),
      );
    }
    return { list: el("ul", { class: "legend" }, items), values };
  }

  function numbers(picture, data) {
    const wanted = 12;
    const last = data[0].length - 1;
    const picked = [...new Set(Array.from({ length: wanted + 1 }, (_, i) => Math.round((last * i) / wanted)))];
    const names = picture.curves.map(([role, , observe, says]) => (picture.relative ? label(observe) : `${ROLES[role]}: ${says}`));
    return el("details", { class: "numbers" }, el("summary", {}, "Numbers"),
      el("div", { class: "table-wrap" }, el("table", {},
        el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "min"), names.map((name) => el("th", { scope: "col" }, name)))),
        el("tbody", {}, picked.map((i) =>
          el("tr", {}, el("td", {}, told(data[0][i])), data.slice(1).map((column) => el("td", {}, told(column[i])))))))));
  }

  /** The description that stands for the drawing where it cannot be seen. */
  function described(picture, data) {
    const curves = picture.curves.map(([role, , observe, says], index) => {
      const values = Array.from(data[index + 1]).filter((value) => value !== null && value !== undefined);
      return `${ROLES[role]}, ${label(observe)}, ${says}: from ${told(values[0])} by way of ${told(Math.max(...values))} to ${told(values[values.length - 1])}`;
    });
    const limits = levels(picture).map(([value, says, sense]) => `limit: ${sense} ${says}, ${told(value)}`);
    return [...curves, ...limits].join("; ");
  }

  /** A figure with the picture, drawn when it is put into the page. */
  function figure(model, picture) {
    const data = gathered(model, picture);
    const styles = strokes(picture.curves, Boolean(picture.relative));
    const { list, values } = legend(picture, styles);
    const names = [...new Set(picture.curves.map(([, , observe]) => observe))];
    const title = names.map(label).join(" → ");
    const holder = el("div", { class: "plot", role: "img", "aria-label": described(picture, data) });
    const made = el("figure", { class: "picture", "data-for": picture.for },
      el("figcaption", {}, title, el("span", { class: "muted" }, picture.for === "control" ? "a control" : names.length === 1 && label(names[0]) !== names[0] ? names[0] : "")),
      holder, list, numbers(picture, data));
    let plot = null;

    function draw() {
      drop();
      const ink = ifn.token("--text-2");
      const grid = { stroke: ifn.token("--grid"), width: 1 };
      const axis = { stroke: ink, grid, ticks: { ...grid, size: 5 }, font: `12px ${ifn.token("--font")}`, labelFont: `12px ${ifn.token("--font")}` };
      const colours = styles.map((style) => ifn.token(style.token));
      plot = new uPlot(
        {
          width: Math.max(holder.clientWidth, 200),
          height: HEIGHT,
          legend: { show: false },
          cursor: { y: false, points: { size: 7 } },
          scales: { x: { time: false }, y: { range: range(picture) } },
          axes: [
            { ...axis, label: "min", labelSize: 18, size: 36 },
            { ...axis, label: picture.relative ? "share of its own rise" : "nM", labelSize: 18, size: 58, values: (_, ticks) => ticks.map(told) },
          ],
          series: [{}, ...styles.map((style, i) => ({
            label: String(i), stroke: colours[i], width: style.width, dash: style.dash, points: { show: false }, spanGaps: true,
          }))],
          hooks: {
            draw: [drawLimits(picture, colours)],
            setCursor: [(shown) => {
              values.forEach((value, i) => {
                const at = shown.cursor.idx;
                value.textContent = at === null || at === undefined ? "" : `${told(shown.data[i + 1][at])}${picture.relative ? "" : " nM"}`;
              });
            }],
          },
        },
        data,
        holder,
      );
    }

    function drop() {
      if (plot) plot.destroy();
      plot = null;
    }

    // What is folded away is drawn anew when it is seen again.
    function redraw() {
      if (holder.clientWidth) draw();
      else drop();
    }

    const resized = new ResizeObserver(() => {
      if (!made.isConnected) {
        resized.disconnect();
        live.delete(redraw);
        drop();
        return;
      }
      if (!holder.clientWidth) return;
      if (!plot) draw();
      else if (plot.width !== holder.clientWidth) plot.setSize({ width: holder.clientWidth, height: HEIGHT });
    });
    resized.observe(holder);
    live.add(redraw);
    return made;
  }

  ifn.onTheme(() => live.forEach((redraw) => redraw()));

  return { ready, carried, course, figure, told, label };
})();
