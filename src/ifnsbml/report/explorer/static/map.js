// The map: pan, zoom, selection, and the colours of one moment of the run.
"use strict";

const map = (() => {
  const NOTHING = 1e-12; // of the largest level: below this a level is rounding
  const DECADES = 7; // that the scale of concentrations spans
  const view = document.getElementById("map"), plane = document.getElementById("plane");
  const drawing = plane.querySelector("svg");
  const size = { width: plane.offsetWidth, height: plane.offsetHeight };
  const offset = { x: Number(drawing.dataset.left), y: Number(drawing.dataset.top) };
  const groups = new Map(), arcs = new Map();
  for (const group of drawing.querySelectorAll("g[data-id]")) {
    const id = group.dataset.id;
    if (world.model.species[id] || world.model.reactions[id]) groups.set(id, group);
  }
  for (const arc of drawing.querySelectorAll("g[data-reaction]")) {
    const of = arcs.get(arc.dataset.reaction) ?? [];
    of.push(arc);
    arcs.set(arc.dataset.reaction, of);
  }

  // --- pan and zoom ---------------------------------------------------------------------------------------------

  const zoom = Panzoom(plane, {
    canvas: true, maxScale: 4, minScale: 0.02, step: 0.35, cursor: "grab", animate: false,
  });
  let moved = 0;
  view.addEventListener("wheel", zoom.zoomWithWheel, { passive: false });
  plane.addEventListener("panzoomchange", () => {
    placeZones();
    view.classList.toggle("far", zoom.getScale() < 0.32);
    view.classList.toggle("very-far", zoom.getScale() < 0.14);
  });
  // The compartments' names stay at the edge of the window, whatever part of the map is in it.
  const zones = [...drawing.querySelectorAll(".compartment[data-id]")].map((group) => {
    const label = ifn.el("span", { class: "zone" }, nameOf(group.dataset.id));
    document.getElementById("zones").append(label);
    return { label, box: group.getBBox() };
  });

  function placeZones() {
    const frame = view.getBoundingClientRect(), drawn = plane.getBoundingClientRect();
    const scale = drawn.width / size.width, used = [];
    for (const { label, box } of [...zones].sort((a, b) => a.box.height - b.box.height)) {
      const top = drawn.top - frame.top + (box.y - offset.y) * scale, bottom = top + box.height * scale;
      let at = Math.max(top + 3, 4);
      for (const other of used) if (Math.abs(other - at) < 20) at = other + 20;
      label.hidden = at > Math.min(bottom, frame.height) - 4 && bottom - top > 20 || bottom < 0 || top > frame.height;
      label.style.transform = `translateY(${at.toFixed(0)}px)`;
      if (!label.hidden) used.push(at);
      used.sort((a, b) => a - b);
    }
  }

  let pressed = null;
  view.addEventListener("pointerdown", (event) => {
    pressed = [event.clientX, event.clientY];
    moved = 0;
  });
  view.addEventListener("pointermove", (event) => {
    if (pressed) moved = Math.max(moved, Math.hypot(event.clientX - pressed[0], event.clientY - pressed[1]));
  });
  window.addEventListener("pointerup", () => (pressed = null));

  /** Bring a box of the drawing into view. */
  function show(box, most = 1.1) {
    const width = view.clientWidth, height = view.clientHeight;
    const scale = Math.min(most, (0.95 * width) / box.width, (0.95 * height) / box.height);
    const centre = { x: box.x - offset.x + box.width / 2, y: box.y - offset.y + box.height / 2 };
    zoom.zoom(scale, { force: true });
    // Panzoom scales about the middle of the plane and shifts in the plane's own pixels.
    const x = width / 2 / scale - size.width / 2 / scale - (centre.x - size.width / 2);
    const y = height / 2 / scale - size.height / 2 / scale - (centre.y - size.height / 2);
    zoom.pan(x, y, { force: true });
  }

  const fit = () => show({ x: offset.x, y: offset.y, width: size.width, height: size.height }, 1.6);

  function boxOf(ids) {
    const boxes = ids.filter((id) => groups.has(id)).map((id) => groups.get(id).getBBox());
    if (!boxes.length) return null;
    const left = Math.min(...boxes.map((b) => b.x)), top = Math.min(...boxes.map((b) => b.y));
    const right = Math.max(...boxes.map((b) => b.x + b.width)), bottom = Math.max(...boxes.map((b) => b.y + b.height));
    return { x: left - 60, y: top - 60, width: right - left + 120, height: bottom - top + 120 };
  }

  function goTo(ids) {
    const box = boxOf(ids);
    if (box) show(box);
  }

  view.addEventListener("keydown", (event) => {
    const by = 60 / zoom.getScale();
    const moves = { ArrowLeft: [by, 0], ArrowRight: [-by, 0], ArrowUp: [0, by], ArrowDown: [0, -by] };
    if (event.target !== view && event.key !== "Escape") return;
    if (moves[event.key]) zoom.pan(...moves[event.key], { relative: true });
    else if (event.key === "+" || event.key === "=") zoomAtMiddle(1.3);
    else if (event.key === "-") zoomAtMiddle(1 / 1.3);
    else if (event.key === "0") fit();
    else if (event.key === "Escape") hub.tell("select", null);
    else return;
    event.preventDefault();
  });

  function zoomAtMiddle(factor) {
    const frame = view.getBoundingClientRect();
    zoom.zoomToPoint(zoom.getScale() * factor, {
      clientX: frame.left + frame.width / 2, clientY: frame.top + frame.height / 2,
    });
  }

  // --- selection ------------------------------------------------------------------------------------------------

  /** What a pointer is on: a species or process of the model. */
  function under(target) {
    for (let element = target; element && element !== plane; element = element.parentElement) {
      const id = element.dataset?.id ?? element.dataset?.reaction;
      if (id && world.model.species[id]) return { kind: "species", id };
      if (id && world.model.reactions[id]) return { kind: "process", id };
    }
    return null;
  }

  view.addEventListener("click", (event) => {
    if (moved > 5) return;
    const found = under(event.target);
    if (found) hub.tell("select", found);
  });

  // What the pointer is on, and how much of it there is.
  const tip = document.getElementById("tip");
  let pointed = null;

  function showTip() {
    tip.hidden = !pointed || !state.run;
    if (tip.hidden) return;
    const { id } = pointed.found;
    const amount = hasValue(id) ? ` · ${written(valueAt(state.run, id, state.moment))} ${unitOf(id)}` : "";
    tip.textContent = `${nameOf(id)}${amount}`;
    const x = Math.min(pointed.x + 14, view.clientWidth - tip.offsetWidth - 6);
    const y = pointed.y + 18 + tip.offsetHeight > view.clientHeight ? pointed.y - tip.offsetHeight - 10 : pointed.y + 18;
    tip.style.transform = `translate(${Math.max(x, 4)}px, ${y}px)`;
  }

  view.addEventListener("pointermove", (event) => {
    const found = pressed ? null : under(event.target), frame = view.getBoundingClientRect();
    pointed = found && { found, x: event.clientX - frame.left, y: event.clientY - frame.top };
    showTip();
  });
  view.addEventListener("pointerleave", () => {
    pointed = null;
    showTip();
  });
  hub.on("moment", showTip);

  let marked = [];
  function mark(ids) {
    for (const element of marked) element.classList.remove("selected");
    marked = ids.flatMap((id) => [groups.get(id), ...(arcs.get(id) ?? [])]).filter(Boolean);
    for (const element of marked) element.classList.add("selected");
  }

  // --- colours --------------------------------------------------------------------------------------------------

  let mode = "level", peaks = new Map(), most = 0;
  const painted = new Map();

  function peakOf(run, table, width, column, so) {
    for (let row = 0; row < run.time.length; row++) so = Math.max(so, Math.abs(table[row * width + column]));
    return so;
  }

  /** The peak of everything on the map over both runs. */
  function measure() {
    peaks = new Map();
    for (const id of groups.keys()) {
      let peak = 0;
      for (const run of [state.run, state.reference]) {
        if (!run) continue;
        if (valueColumn.has(id)) peak = peakOf(run, run.values, valueColumn.size, valueColumn.get(id), peak);
        else if (fluxColumn.has(id)) peak = peakOf(run, run.fluxes, fluxColumn.size, fluxColumn.get(id), peak);
      }
      peaks.set(id, peak);
    }
    most = Math.max(0, ...[...peaks].filter(([id]) => valueColumn.has(id)).map(([, peak]) => peak));
    for (const [id, group] of groups) {
      if (fluxColumn.has(id)) group.classList.toggle("muted", state.muted.has(id));
    }
  }

  function stepOf(id) {
    const peak = peaks.get(id) ?? 0;
    const flux = !valueColumn.has(id);
    if (!(peak > (flux ? 0 : NOTHING * most))) return -1;
    const here = valueAt(state.run, id, state.moment);
    if (mode === "difference") {
      if (!state.reference) return -1;
      return colours.stepOf(0.5 + (here - valueAt(state.reference, id, state.moment)) / (2 * peak));
    }
    if (mode === "concentration" && !flux) {
      return here > 0 ? colours.stepOf(1 + (Math.log10(here) - top()) / DECADES) : 0;
    }
    return colours.stepOf(Math.abs(here) / peak);
  }

  /** The decade in which the largest level lies. */
  const top = () => Math.ceil(Math.log10(most || 1));

  function paint() {
    if (!state.run) return;
    const kind = mode === "difference" ? "difference" : "level";
    for (const [id, group] of groups) {
      if (!hasValue(id)) continue;
      const step = stepOf(id);
      if (painted.get(id) === step) continue;
      painted.set(id, step);
      const { fill, ink } = colours.at(kind, step);
      group.style.setProperty("--fill", fill);
      group.style.setProperty("--ink", ink);
      group.dataset.step = String(step);
      const weight = step < 0 ? 0 : mode === "difference" ? Math.abs(step - 20) / 20 : step / 40;
      for (const arc of arcs.get(id) ?? []) arc.style.setProperty("--flow", weight.toFixed(2));
    }
    view.classList.add("live");
  }

  function repaint() {
    painted.clear();
    paint();
  }

  function setMode(name) {
    mode = name;
    document.getElementById("colour-by").value = name;
    repaint();
    hub.tell("mode");
  }

  hub.on("results", () => {
    measure();
    repaint();
  });
  hub.on("moment", paint);
  ifn.onTheme(repaint);

  return {
    fit, goTo, mark, setMode, zoomAtMiddle, groups,
    range: () => [top() - DECADES, top()],
    get mode() {
      return mode;
    },
  };
})();
