// What a step of a werkvorm shows besides its sentence: the way to what it is done with.
import { writeFragment } from "../../grond/adres/fragment.js";
import { findPage } from "../../grond/basis/site.js";
import { create } from "../../grond/dom/dom.js";

/** @typedef {import("./wat.js").Wat["keuze"]} Keuze */

/** What stands on the page of a casus. */
const VAN_DE_CASUS = ["casus", "vervolg", "vragen"];
const VAN_HET_KIJKRAAM = ["kijkraam", "gesprek"];
const VAN_DE_GROEP = ["groepsbeeld", "agenda"];

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
  const heeft = (/** @type {string[]} */ soorten) => soorten.some((soort) => toon.includes(soort));
  return [
    ...(casus && heeft(VAN_DE_CASUS) ? [findPage(`casussen/${casus}`)] : []),
    ...(kijkraam && heeft(VAN_HET_KIJKRAAM)
      ? [findPage(`kijkramen/${kijkraam}`) + writeFragment({ waarden: { casus, alleen } })]
      : []),
    ...(heeft(VAN_DE_GROEP) ? [findPage("samen-kijken") + writeFragment({ waarden: { casus, kijkraam } })] : []),
  ];
}
