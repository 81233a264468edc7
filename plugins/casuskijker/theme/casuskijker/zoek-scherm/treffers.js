import { make, startWithCapital } from "./bouwen.js";

/** @typedef {import("../zoeken/zoekmachine.js").Treffer} Treffer */

/** @returns {HTMLOListElement} The list that results are put in. */
export function makeLijst() {
  return make("ol", { class: "zoekresultaten" });
}

/**
 * A result: one main link, what kind of thing it is, where it stands, and the words around the hit.
 * @param {Treffer} treffer
 */
export function makeTreffer({ url, titelStukken, soort, plaats, fragment }) {
  const link = make("a", { class: "zoekresultaat__link", href: url }, ...markHits(titelStukken));
  const facts = [startWithCapital(soort), plaats].filter(Boolean).join(" · ");
  const item = make(
    "li",
    { class: "zoekresultaat" },
    make("p", { class: "zoekresultaat__titel" }, link),
    make("p", { class: "zoekresultaat__feiten" }, facts),
  );
  if (fragment.length > 0) item.append(make("p", { class: "zoekresultaat__fragment" }, ...markHits(fragment)));
  return item;
}

/** @param {import("../zoeken/zoekmachine.js").Stuk[]} stukken */
function markHits(stukken) {
  return stukken.map(({ tekst, raak }) => (raak ? make("mark", {}, tekst) : tekst));
}
