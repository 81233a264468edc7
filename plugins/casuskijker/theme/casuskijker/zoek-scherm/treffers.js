import { make, startWithCapital } from "./bouwen.js";
import { BASIS } from "./machine.js";

/**
 * @typedef {{ url: string, titel: string, soort: string, plaats: string,
 *   fragment: { tekst: string, raak: boolean }[] }} Treffer
 */

/** @returns {HTMLOListElement} The list that results are put in. */
export function makeLijst() {
  return make("ol", { class: "zoekresultaten" });
}

/**
 * A result: one main link, what kind of thing it is, where it stands, and the words around the hit.
 * @param {Treffer} treffer
 */
export function makeTreffer({ url, titel, soort, plaats, fragment }) {
  const link = make("a", { class: "zoekresultaat__link", href: new URL(url, BASIS).href }, titel);
  const facts = [startWithCapital(soort), plaats].filter(Boolean).join(" · ");
  const item = make(
    "li",
    { class: "zoekresultaat" },
    make("p", { class: "zoekresultaat__titel" }, link),
    make("p", { class: "zoekresultaat__feiten" }, facts),
  );
  if (fragment.length > 0) item.append(makeFragment(fragment));
  return item;
}

/** @param {Treffer["fragment"]} fragment */
function makeFragment(fragment) {
  const parts = fragment.map(({ tekst, raak }) => (raak ? make("mark", {}, tekst) : tekst));
  return make("p", { class: "zoekresultaat__fragment" }, ...parts);
}
