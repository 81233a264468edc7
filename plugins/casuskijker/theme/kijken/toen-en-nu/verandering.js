import { create } from "../../grond/dom/dom.js";
import { describeVerandering, drawVerandering } from "../../kern/groep/toen-en-nu-zinnen.js";
import { drawStippen } from "../samen-kijken/stippen.js";

/**
 * @typedef {import("../../kern/groepsbeeld/toen-en-nu.js").Verandering} Verandering
 * @typedef {{each: Verandering, afspraken: readonly string[]}} Rij One point, and what was agreed on about it since.
 */

/**
 * @param {Rij} rij
 * @param {number} meeste The most in one place, in any row: every dot is of the same size.
 * @returns {HTMLLIElement} How many stood where: open dots for then, full ones for now.
 */
export function createVerandering({ each, afspraken }, meeste) {
  const woorden = create(
    "div",
    { class: "spreiding__woorden" },
    create("p", {}, create("strong", { class: "spreiding__titel", text: each.ingredient.titel })),
    create("p", { class: "voorlezen", text: describeVerandering(each) }),
    ...afspraken.map((text) => create("p", { class: "toen-en-nu__afspraak", text })),
  );
  return create("li", { class: "spreiding" }, woorden, createPlot(each, meeste));
}

/**
 * It says no more than the sentence that is read aloud.
 *
 * @param {Verandering} verandering
 * @param {number} meeste
 */
function createPlot({ plekken }, meeste) {
  const kolommen = plekken.map((plek) => {
    const paar = [plek.toen, plek.nu].map((aantallen) => drawStippen(aantallen, meeste));
    return create(
      "div",
      { class: "spreiding__kolom" },
      create("div", { class: "toen-en-nu__paar" }, ...paar),
      create("span", { class: "spreiding__getal", text: drawVerandering(plek) }),
      create("span", { class: "spreiding__positie", text: plek.positie.naam }),
    );
  });
  return create("div", { class: "spreiding__stippen", "aria-hidden": "true" }, ...kolommen);
}

/**
 * What few look for stands in one line; on paper, which has nothing to open, the titles are in it.
 *
 * @param {string} titel
 * @param {string} uitleg
 * @param {readonly Rij[]} rijen
 * @returns {HTMLElement[]} Nothing where there are none.
 */
export function foldVeranderingen(titel, uitleg, rijen) {
  if (rijen.length === 0) return [];
  const regels = rijen.map(({ each }) =>
    create(
      "li",
      {},
      create("strong", { text: each.ingredient.titel }),
      create("span", { class: "regels__uitleg", text: describeVerandering(each) }),
    ),
  );
  const namen = rijen.map(({ each }) => each.ingredient.titel).join("; ");
  return [
    create(
      "details",
      { class: "samen__vouw toen-en-nu__rest" },
      create("summary", { text: titel }),
      create("p", { text: uitleg }),
      create("ul", { class: "regels" }, ...regels),
    ),
    create("p", { class: "papier samen__weinig", text: `${titel}: ${namen}.` }),
  ];
}
