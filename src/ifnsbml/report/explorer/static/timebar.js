// The moment that is shown, the legend of the colours, and what the runs took.
"use strict";

const timebar = (() => {
  const slider = document.getElementById("moment"), shown = document.getElementById("moment-shown");
  const play = document.getElementById("play"), status = document.getElementById("status");
  const legend = document.getElementById("legend"), mode = document.getElementById("colour-by");
  let playing = 0, last = 0;

  function setMoment(row) {
    state.moment = Math.min(Math.max(Math.round(row), 0), Number(slider.max));
    slider.value = String(state.moment);
    show();
    hub.tell("moment");
  }

  function show() {
    const time = state.run ? state.run.time[state.moment] : 0;
    const text = `${written(time, 4)} ${timeUnit()}`.trim();
    shown.textContent = text;
    slider.setAttribute("aria-valuetext", text);
  }

  /** About eight seconds from start to end. */
  function frame(now) {
    if (!playing) return;
    const rows = Number(slider.max), passed = ((now - last) / 8000) * rows;
    if (passed >= 1) {
      last = now;
      setMoment(state.moment >= rows ? 0 : state.moment + passed);
    }
    playing = requestAnimationFrame(frame);
  }

  function toggle(on) {
    cancelAnimationFrame(playing);
    playing = 0;
    if (on) {
      if (state.moment >= Number(slider.max)) setMoment(0);
      last = performance.now();
      playing = requestAnimationFrame(frame);
    }
    play.setAttribute("aria-pressed", String(Boolean(on)));
    play.querySelector(".icon").textContent = on ? "❚❚" : "▶";
    play.querySelector(".word").textContent = on ? "Pause" : "Play";
  }

  function drawLegend() {
    const difference = map.mode === "difference";
    legend.querySelector(".ramp").style.background = colours.gradient(difference ? "difference" : "level");
    const unit = Object.values(world.model.species)[0]?.unit ?? "";
    const [low, high] = {
      level: ["none", "own peak"],
      concentration: map.range().map((decade) => `10${superscript(decade)} ${unit}`),
      difference: ["less", "more than dashed"],
    }[map.mode];
    legend.querySelector(".low").textContent = low;
    legend.querySelector(".high").textContent = high;
  }

  slider.addEventListener("input", () => {
    toggle(false);
    setMoment(Number(slider.value));
  });
  play.addEventListener("click", () => toggle(!playing));
  mode.addEventListener("change", () => map.setMode(mode.value));
  hub.on("mode", drawLegend);
  hub.on("busy", (busy) => {
    if (busy) status.textContent = "simulating…";
    document.body.classList.toggle("busy", busy);
  });
  hub.on("results", () => {
    slider.max = String(state.run.time.length - 1);
    status.textContent = `${state.run.steps} steps in ${Math.max(1, Math.round(state.run.milliseconds))} ms`;
    status.classList.remove("bad");
    show();
    drawLegend();
  });
  hub.on("failed", (message) => {
    status.textContent = `the run failed: ${message}`;
    status.classList.add("bad");
  });
  ifn.onTheme(drawLegend);

  return { setMoment };
})();
