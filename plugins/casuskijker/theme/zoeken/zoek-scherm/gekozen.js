import { create, createButton } from "../../grond/dom/dom.js";
import { startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { nameWaarde } from "../../kern/zoekmachine/namen.js";
import { zoekwoord } from "../../woorden/zoeken.js";
import { FACETNAMEN } from "./facetnamen.js";
import { listFilters } from "./stand.js";

/**
 * What is chosen, each with a button that takes it away, and one that takes everything away.
 * @param {import("./stand.js").Filters} filters
 * @param {{ remove: (facet: string, value: string) => void, clear: () => void }} does
 */
export function createGekozen(filters, does) {
  const chosen = listFilters(filters);
  if (chosen.length === 0) return create("div", { class: "gekozen", hidden: true });
  const items = chosen.map(([facet, value]) => create("li", {}, createChip(facet, value, does.remove)));
  const clear = createButton(zoekwoord("zoek-scherm.wis_alle_filters"), does.clear, {
    class: "knop-link gekozen__wis",
  });
  return create(
    "div",
    { class: "gekozen" },
    create("ul", { "aria-label": zoekwoord("zoek-scherm.gekozen_filters") }, ...items),
    clear,
  );
}

/**
 * @param {string} facet
 * @param {string} value
 * @param {(facet: string, value: string) => void} remove
 */
function createChip(facet, value, remove) {
  const label = zoekwoord("zoek-scherm.haal_weg", { facet: FACETNAMEN[facet], waarde: nameWaarde(value) });
  const attributes = { class: "gekozen__filter", "aria-label": label };
  return createButton(startWithCapital(nameWaarde(value)), () => remove(facet, value), attributes);
}
