// Curves: the run drawn through, what it is compared with dashed, the moment as a line.
"use strict";

const charts = (() => {
  const { el, svg } = ifn;
  const alive = new Set();

  /** A chart of some ids; `lines` are levels to draw in: [{ value, label }]. */
  function chart(ids, { height = 220, lines = [] } = {}) {
    const holder = el("div", { class: "chart" });
    let plot = null;

    function options(width) {
      const axis = {
        stroke: ifn.token("--text-2"), grid: { stroke: ifn.token("--grid"), width: 1 }, ticks: { show: false },
        font: "12px system-ui, sans-serif",
      };
      const series = [{ label: `time (${timeUnit()})`, value: (_, value) => written(value, 4) }];
      ids.forEach((id, number) => {
        const stroke = ifn.token(`--series-${(number % 7) + 1}`);
        const name = ids.length > 1 ? observableName(id) : "this run";
        series.push({ label: name, stroke, width: 2, points: { show: false }, value: (_, value) => written(value) });
        if (state.reference) {
          series.push({
            label: ids.length > 1 ? `${name}, ${compareLabel()}` : compareLabel(), stroke, width: 1.5, dash: [6, 5],
            points: { show: false }, value: (_, value) => written(value),
          });
        }
      });
      return {
        width, height, series, scales: { x: { time: false } }, legend: { live: true },
        cursor: { drag: { x: false, y: false } },
        axes: [
          { ...axis, size: 34 },
          { ...axis, size: 62, values: (_, ticks) => ticks.map((tick) => written(tick)) },
        ],
        hooks: { draw: [drawMarks] },
      };
    }

    function drawMarks(u) {
      const { ctx, bbox } = u;
      ctx.save();
      ctx.textAlign = "left";
      ctx.textBaseline = "bottom";
      ctx.strokeStyle = ifn.token("--text-3");
      ctx.lineWidth = devicePixelRatio;
      const x = u.valToPos(state.run.time[state.moment], "x", true);
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
      ctx.strokeStyle = ctx.fillStyle = ifn.token("--threshold");
      ctx.font = `${11 * devicePixelRatio}px system-ui, sans-serif`;
      ctx.setLineDash([2 * devicePixelRatio, 3 * devicePixelRatio]);
      for (const { value, label } of lines) {
        const y = u.valToPos(value, "y", true);
        if (!(y >= bbox.top && y <= bbox.top + bbox.height)) continue;
        ctx.beginPath();
        ctx.moveTo(bbox.left, y);
        ctx.lineTo(bbox.left + bbox.width, y);
        ctx.stroke();
        ctx.fillText(label, bbox.left + 6, y - 4 * devicePixelRatio);
      }
      ctx.restore();
    }

    function draw() {
      if (!holder.isConnected) {
        plot?.destroy();
        alive.delete(handle);
        return;
      }
      if (!state.run || !holder.clientWidth) return;
      const data = [state.run.time];
      for (const id of ids) {
        data.push(courseOf(state.run, id));
        if (state.reference) data.push(courseOf(state.reference, id));
      }
      plot?.destroy();
      plot = new uPlot(options(holder.clientWidth), data, holder);
      plot.over.addEventListener("click", () => {
        if (plot.cursor.idx !== null) timebar.setMoment(plot.cursor.idx);
      });
      holder.setAttribute("role", "img");
      holder.setAttribute("aria-label", `Curves of ${ids.map(observableName).join(", ")}`);
    }

    const handle = { draw, mark: () => plot?.redraw(false, false) };
    alive.add(handle);
    requestAnimationFrame(draw);
    return holder;
  }

  /** A curve the size of a word. */
  function spark(id) {
    const WIDTH = 86, HEIGHT = 24, POINTS = 60;
    const courses = [state.reference, state.run].map((run) => (run ? courseOf(run, id) : null));
    const peak = Math.max(0, ...courses.flatMap((course) => (course ? [...course] : []))) || 1;
    const lines = courses.map((course, which) => {
      if (!course) return null;
      const points = Array.from({ length: POINTS }, (_, i) => {
        const row = Math.round((i / (POINTS - 1)) * (course.length - 1));
        return `${((i / (POINTS - 1)) * WIDTH).toFixed(1)},${(HEIGHT - 2 - (course[row] / peak) * (HEIGHT - 4)).toFixed(1)}`;
      });
      return svg("polyline", { points: points.join(" "), class: which ? "shown" : "beside" });
    });
    return svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "spark", "aria-hidden": "true" }, lines);
  }

  const redraw = () => [...alive].forEach((handle) => handle.draw());
  let timer = 0;
  window.addEventListener("resize", () => {
    clearTimeout(timer);
    timer = setTimeout(redraw, 120);
  });
  hub.on("results", redraw);
  hub.on("moment", () => alive.forEach((handle) => handle.mark()));
  ifn.onTheme(redraw);

  return { chart, spark, redraw };
})();
