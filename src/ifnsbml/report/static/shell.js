// What every page shares: its data, its colours, the theme switch, and elements made of text that stays text.
const ifn = (function () {
  "use strict";

  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const listeners = [];

  /** The JSON that the page carries under this id. */
  function data(id) {
    const holder = document.getElementById(id);
    if (!holder) throw new Error(`the page carries no data called ${id}`);
    return JSON.parse(holder.textContent);
  }

  /** A promise of the JSON that the page carries, compressed, under this id. */
  async function unpacked(id) {
    const holder = document.getElementById(id);
    if (!holder) throw new Error(`the page carries no data called ${id}`);
    const bytes = Uint8Array.from(atob(holder.textContent.trim()), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return JSON.parse(await new Response(stream).text());
  }

  /**
   * An element. `attributes`: class, id, data-*, aria-* …; `on` is a map of listeners; true and false switch an
   * attribute on and off. `children`: elements, or text, which is never read as markup.
   */
  function el(tag, attributes = {}, ...children) {
    return filled(document.createElement(tag), attributes, children);
  }

  /** The same for SVG. */
  function svg(tag, attributes = {}, ...children) {
    return filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
  }

  function filled(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name === "on") for (const [event, heard] of Object.entries(value)) element.addEventListener(event, heard);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
    }
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
    return element;
  }

  /** The value of a colour token as it is now: token("--series-1"). */
  function token(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  /** "light" or "dark", whichever is shown. */
  function theme() {
    return root.dataset.theme;
  }

  /** Call back with the theme's name whenever the colours have changed. */
  function onTheme(callback) {
    listeners.push(callback);
  }

  /** Choose "light", "dark" or "auto", as the system has it; remembered for the next page. */
  function setTheme(choice) {
    root.dataset.themeChoice = choice;
    try {
      if (choice === "auto") localStorage.removeItem("ifnsbml-theme");
      else localStorage.setItem("ifnsbml-theme", choice);
    } catch (error) {
      // Not to be remembered, then; the choice still holds for this view.
      if (!(error instanceof DOMException)) throw error;
    }
    applyTheme();
  }

  function applyTheme() {
    const choice = root.dataset.themeChoice;
    root.dataset.theme = choice === "auto" ? (dark.matches ? "dark" : "light") : choice;
    const label = document.querySelector(".theme-switch .theme-name");
    if (label) label.textContent = choice;
    for (const callback of listeners) callback(root.dataset.theme);
  }

  const button = document.getElementById("theme-switch");
  if (button) {
    const order = ["auto", "light", "dark"];
    button.addEventListener("click", () => {
      setTheme(order[(order.indexOf(root.dataset.themeChoice) + 1) % order.length]);
    });
  }
  dark.addEventListener("change", applyTheme);
  // On paper the colours are always the light ones: what was drawn in dark ones is drawn anew, and again afterwards.
  matchMedia("print").addEventListener("change", applyTheme);
  applyTheme();

  return { data, unpacked, el, svg, token, theme, setTheme, onTheme };
})();
