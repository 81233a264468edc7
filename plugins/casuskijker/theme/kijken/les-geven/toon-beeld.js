// What a step of a werkvorm shows besides its sentence: the way to what it is done with.
import { writeFragment } from "../../grond/adres/fragment.js";
import { findPage } from "../../grond/basis/site.js";
import { create } from "../../grond/dom/dom.js";

/** @typedef {import("./wat.js").Wat["keuze"]} Keuze */

/** What of what a step can show is on a page of its own; the rest stands on the screen, or is its sentence. */
const CASUS = ["casus", "vervolg", "vragen"];
const KIJKRAAM = ["kijkraam"];
const GROEP = ["groepsbeeld", "agenda"];

/**
 * @param {Element} article
 * @param {Keuze} keuze
 */
export function addToon(article, keuze) {
  for (const regel of /** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll("[data-toon]"))) {
    const toon = (regel.dataset.toon ?? "").split(" ");
    for (const [soort, href] of listAdressen(toon, keuze))
      regel
        .querySelector(".scherm__beeld")
        ?.append(create("p", { class: `scherm__adres scherm__adres--${soort}` }, create("a", { href, text: href })));
  }
}

/**
 * @param {readonly string[]} toon
 * @param {Keuze} keuze
 * @returns {[string, string][]} Without what nobody chose.
 */
function listAdressen(toon, { casus, kijkraam, alleen }) {
  const shows = (/** @type {readonly string[]} */ soorten) => soorten.some((soort) => toon.includes(soort));
  /** @type {[string, string][]} */
  const adressen = [];
  if (casus && shows(CASUS)) adressen.push(["casus", findPage(`casussen/${casus}`)]);
  if (kijkraam && shows(KIJKRAAM)) {
    const waarden = { casus, alleen };
    adressen.push(["kijkraam", findPage(`kijkramen/${kijkraam}`) + writeFragment({ waarden })]);
  }
  if (shows(GROEP))
    adressen.push(["groep", findPage("samen-kijken") + writeFragment({ waarden: { casus, kijkraam, alleen } })]);
  return adressen;
}
