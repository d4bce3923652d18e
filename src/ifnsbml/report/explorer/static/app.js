// Puts the parts together and starts the first run.
"use strict";

(() => {
  const { el } = ifn;
  const root = document.getElementById("explorer");
  const tabs = [...document.querySelectorAll('[role="tab"]')];

  function showPanel(name) {
    root.dataset.panel = name;
    for (const tab of tabs) {
      const on = tab.dataset.panel === name;
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on ? 0 : -1;
    }
    charts.redraw();
  }

  for (const [number, tab] of tabs.entries()) {
    tab.addEventListener("click", () => showPanel(tab.dataset.panel));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const visible = tabs.filter((other) => other.offsetParent !== null);
      const next = visible[(visible.indexOf(tab) + step + visible.length) % visible.length] ?? tabs[number];
      showPanel(next.dataset.panel);
      next.focus();
    });
  }
  hub.on("panel", showPanel);

  // --- finding things on the map ----------------------------------------------------------------------------------

  const find = document.getElementById("find"), found = document.getElementById("found");
  const things = [...Object.keys(world.model.species), ...Object.keys(world.model.reactions), ...details.observables].map(
    (id) => ({ id, words: `${id} ${nameOf(id)}`.toLowerCase() }));

  function offer() {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = words.length ? things.filter((thing) => words.every((word) => thing.words.includes(word))).slice(0, 12) : [];
    found.replaceChildren(...fits.map(({ id }) =>
      el("li", {}, el("button", { type: "button", class: "found-button", on: { click: () => take(id) } },
        el("span", {}, nameOf(id)),
        el("span", { class: "hint" }, world.model.species[id] ? "species" : world.model.reactions[id] ? "process" : "read-out")))));
    found.hidden = fits.length === 0;
    find.setAttribute("aria-expanded", String(!found.hidden));
  }

  function take(id) {
    found.hidden = true;
    find.setAttribute("aria-expanded", "false");
    find.value = "";
    details.choose(id);
    map.goTo(world.model.rules[id]?.counts ?? [id]);
  }

  find.addEventListener("input", offer);
  find.addEventListener("keydown", (event) => {
    if (event.key === "Escape") found.hidden = true;
    if (event.key === "ArrowDown") found.querySelector("button")?.focus();
    if (event.key === "Enter") found.querySelector("button")?.click();
  });
  found.addEventListener("keydown", (event) => {
    const buttons = [...found.querySelectorAll("button")], at = buttons.indexOf(document.activeElement);
    if (event.key === "ArrowDown") buttons[Math.min(at + 1, buttons.length - 1)].focus();
    else if (event.key === "ArrowUp") (at > 0 ? buttons[at - 1] : find).focus();
    else if (event.key === "Escape") {
      found.hidden = true;
      find.focus();
    } else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".finder")) found.hidden = true;
  });

  document.getElementById("zoom-in").addEventListener("click", () => map.zoomAtMiddle(1.4));
  document.getElementById("zoom-out").addEventListener("click", () => map.zoomAtMiddle(1 / 1.4));
  document.getElementById("zoom-fit").addEventListener("click", () => map.fit());

  // --- the address can name a claim or a thing, so that other pages may point here -------------------------------

  function follow() {
    const wish = new URLSearchParams(location.hash.slice(1)), claim = wish.get("claim"), thing = wish.get("show");
    if (world.claims.some((known) => known.id === claim)) claimlist.choose(claim);
    else if (things.some((known) => known.id === thing)) take(thing);
  }
  window.addEventListener("hashchange", follow);

  let first = true;
  hub.on("experiment", () => runner.schedule());
  hub.on("results", () => {
    if (!first) return;
    first = false;
    timebar.setMoment(Math.round(0.125 * (state.run.time.length - 1)));
    document.body.dataset.ready = "true";
    follow();
  });
  showPanel("details");
  map.fit();
  hub.tell("experiment");
})();
