// What a step of a werkvorm shows besides its sentence: the way to what it is done with.
import { writeFragment } from "../../grond/adres/fragment.js";
import { findPage } from "../../grond/basis/site.js";
import { create } from "../../grond/dom/dom.js";

/** @typedef {import("./wat.js").Wat["keuze"]} Keuze */

/**
 * @param {Element} article
 * @param {Keuze} keuze
 */
export function addToon(article, keuze) {
  for (const regel of /** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll("[data-toon]"))) {
    const toon = (regel.dataset.toon ?? "").split(" ");
    for (const href of listAdressen(toon, keuze))
      regel
        .querySelector(".scherm__beeld")
        ?.append(create("p", { class: "scherm__adres" }, create("a", { href, text: href })));
  }
}

/**
 * @param {readonly string[]} toon
 * @param {Keuze} keuze
 * @returns {string[]} Without what nobody chose.
 */
function listAdressen(toon, { casus, kijkraam, alleen }) {
  return [
    ...(casus && toon.includes("casus") ? [findPage(`casussen/${casus}`)] : []),
    ...(kijkraam && toon.includes("kijkraam")
      ? [findPage(`kijkramen/${kijkraam}`) + writeFragment({ waarden: { casus, alleen } })]
      : []),
    ...(toon.includes("groep") ? [findPage("samen-kijken") + writeFragment({ waarden: { casus, kijkraam } })] : []),
  ];
}
