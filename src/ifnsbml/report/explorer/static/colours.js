// Scales that readers with any colour vision can follow: one runs from pale to deep, the other from blue to orange.
"use strict";

const colours = (() => {
  const STEPS = 40;
  const STOPS = {
    light: {
      level: ["#fcfbe6", "#d8ebbd", "#8bcdb9", "#40a0bf", "#2464a8", "#182c6c"],
      difference: ["#174f93", "#6ea6da", "#eef0f2", "#f3ae6b", "#a9480a"],
      none: "#e9ecef",
    },
    dark: {
      level: ["#1d2742", "#215280", "#2a86a5", "#5fbaa9", "#b9dfa2", "#f8f7cb"],
      difference: ["#6fb9f6", "#2f6ea8", "#2b3540", "#b0642b", "#ffa557"],
      none: "#27313c",
    },
  };
  const parse = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const tables = {};

  function table(kind) {
    const key = `${ifn.theme()}-${kind}`;
    tables[key] ??= Array.from({ length: STEPS + 1 }, (_, step) => {
      const stops = STOPS[ifn.theme()][kind].map(parse);
      const place = (step / STEPS) * (stops.length - 1), low = Math.min(Math.floor(place), stops.length - 2);
      const rgb = stops[low].map((from, i) => Math.round(from + (place - low) * (stops[low + 1][i] - from)));
      return { fill: `rgb(${rgb.join(" ")})`, ink: inkOn(rgb) };
    });
    return tables[key];
  }

  function inkOn(rgb) {
    const [red, green, blue] = rgb.map((c) => ((c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.26 ? "#10161d" : "#ffffff";
  }

  const stepOf = (share) => Math.round(Math.min(Math.max(share, 0), 1) * STEPS);
  const at = (kind, step) => (step < 0 ? { fill: STOPS[ifn.theme()].none, ink: inkOn(parse(STOPS[ifn.theme()].none)) } : table(kind)[step]);
  const gradient = (kind) => `linear-gradient(90deg, ${STOPS[ifn.theme()][kind].join(", ")})`;

  return { stepOf, at, gradient };
})();
