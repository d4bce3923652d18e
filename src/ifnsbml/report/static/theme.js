// In the head, before anything is painted: the theme that was chosen last time, or else the system's.
(function () {
  "use strict";
  const root = document.documentElement;
  root.dataset.themeChoice = "auto";
  try {
    const chosen = localStorage.getItem("ifnsbml-theme");
    if (chosen === "light" || chosen === "dark") root.dataset.themeChoice = chosen;
  } catch (error) {
    // Storage may be forbidden for files opened from disk; the system's theme then holds.
    if (!(error instanceof DOMException)) throw error;
  }
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  root.dataset.theme = root.dataset.themeChoice === "auto" ? system : root.dataset.themeChoice;
})();
