// Filters, links to claims, keys, and what is done for paper.
(function () {
  "use strict";

  const cards = [...document.querySelectorAll("details.claim")];
  const form = document.getElementById("filter-form");
  const text = document.getElementById("filter-text");
  const selects = ["model", "kind", "standing", "rests"].map((name) => document.getElementById(`filter-${name}`));
  const [model, kind, standing, rests] = selects;
  const verdicts = [...form.querySelectorAll('input[name="verdict"]')];

  const claims = cards.map((card) => ({
    card,
    text: card.dataset.text,
    kinds: card.dataset.kinds.split(" "),
    standings: card.dataset.standings.split(" "),
    results: card.dataset.results.split(" ").filter(Boolean).map((result) => result.split(":")),
  }));

  /** Whether one of the claim's results is of a verdict, on a model and resting on what is asked for, all at once. */
  function fits(claim, wanted) {
    // A claim that is about none of the models counts as not applicable.
    const results = claim.results.length ? claim.results : [["", "NOT_APPLICABLE", "-"]];
    return (
      wanted.words.every((word) => claim.text.includes(word)) &&
      (!wanted.kind || claim.kinds.includes(wanted.kind)) &&
      (!wanted.standing || claim.standings.includes(wanted.standing)) &&
      results.some(
        ([on, verdict, rests_]) =>
          wanted.verdicts.has(verdict) &&
          (!wanted.model || on === wanted.model) &&
          (!wanted.rests || (rests_ === wanted.rests && verdict !== "NOT_APPLICABLE")),
      )
    );
  }

  function apply() {
    const wanted = {
      words: text.value.toLowerCase().split(/\s+/).filter(Boolean),
      kind: kind.value,
      standing: standing.value,
      model: model.value,
      rests: rests.value,
      verdicts: new Set(verdicts.filter((box) => box.checked).map((box) => box.value)),
    };
    let shown = 0;
    for (const claim of claims) {
      claim.card.hidden = !fits(claim, wanted);
      if (!claim.card.hidden) shown += 1;
    }
    for (const section of document.querySelectorAll("section.claims")) {
      const left = [...section.querySelectorAll("details.claim:not([hidden])")];
      section.hidden = !left.length;
      section.querySelectorAll("[data-first]").forEach((card) => card.removeAttribute("data-first"));
      if (left.length) left[0].setAttribute("data-first", "");
      const count = document.querySelector(`.toc-count[data-section="${section.dataset.section}"]`);
      if (count) count.textContent = left.length;
    }
    document.getElementById("shown").textContent = shown === claims.length ? `all ${shown} shown` : `${shown} of ${claims.length} shown`;
    document.getElementById("nothing").hidden = shown > 0;
  }

  for (const card of cards) card.addEventListener("toggle", () => card.open && ifnCard.fill(card));

  function reset() {
    form.reset();
    apply();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", apply);
  form.addEventListener("change", apply);
  document.getElementById("filter-reset").addEventListener("click", reset);
  document.getElementById("open-all").addEventListener("click", () => openShown(true));
  document.getElementById("close-all").addEventListener("click", () => openShown(false));

  /** Open or close the cards that are shown, a few at a time so that the page keeps answering. */
  function openShown(open) {
    const pending = cards.filter((card) => !card.hidden && card.open !== open);
    const some = () => {
      pending.splice(0, 6).forEach((card) => (card.open = open));
      if (pending.length) setTimeout(some);
    };
    some();
  }

  /** A link to a claim opens it, whatever the filters hide. */
  function follow() {
    const card = location.hash.startsWith("#claim-") ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (!card) return;
    if (card.hidden) reset();
    card.open = true;
    ifnCard.fill(card);
    card.scrollIntoView({ block: "start" });
    card.querySelector("summary").focus({ preventScroll: true });
  }
  addEventListener("hashchange", follow);

  addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      document.getElementById("filters").open = true;
      text.focus();
    } else if (event.key === "Escape" && event.target === text) {
      text.value = "";
      apply();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target.matches("details.claim > summary")) {
      const seen = cards.filter((card) => !card.hidden);
      const next = seen[seen.indexOf(event.target.parentElement) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) {
        event.preventDefault();
        next.querySelector("summary").focus();
      }
    }
  });

  if (matchMedia("(max-width: 980px)").matches) document.getElementById("filters").open = false;
  apply();
  follow();
})();
