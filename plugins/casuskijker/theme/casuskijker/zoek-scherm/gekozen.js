import { make, makeButton, startWithCapital } from "./bouwen.js";
import { FACETTEN, listFilters } from "./stand.js";

/**
 * What is chosen, each with a button that takes it away, and one that takes everything away.
 * @param {import("./stand.js").Filters} filters
 * @param {{ remove: (facet: string, value: string) => void, clear: () => void }} does
 */
export function makeGekozen(filters, does) {
  const chosen = listFilters(filters);
  if (chosen.length === 0) return make("div", { class: "gekozen", hidden: true });
  const items = chosen.map(([facet, value]) => make("li", {}, makeChip(facet, value, does.remove)));
  const clear = makeButton("Wis alle filters", "knop-link gekozen__wis");
  clear.addEventListener("click", does.clear);
  return make("div", { class: "gekozen" }, make("ul", { "aria-label": "Gekozen filters" }, ...items), clear);
}

/**
 * @param {string} facet
 * @param {string} value
 * @param {(facet: string, value: string) => void} remove
 */
function makeChip(facet, value, remove) {
  const chip = makeButton(startWithCapital(value), "gekozen__filter");
  chip.setAttribute("aria-label", `Haal weg: ${FACETTEN[facet]} ${value}`);
  chip.addEventListener("click", () => remove(facet, value));
  return chip;
}
