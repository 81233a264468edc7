// What a group saw at its points, in words: for who leads without a second screen.
import { create } from "../../grond/dom/dom.js";
import { isGekozen } from "../../kern/groep/bespreekpunten.js";
import { describeClient, describeGekeken, describeSpreiding } from "../../kern/groep/groep-zinnen.js";
import { leidwoord } from "../../woorden/leiden.js";

/**
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 */

/**
 * @param {Spreiding} spreiding
 * @param {Beeld} beeld
 * @returns {HTMLElement[]} What was asked there, how the group chose, and what a cliënt says of it.
 */
export function createZinnen(spreiding, { leden }) {
  const { zin } = describeClient(spreiding, leden);
  return [
    spreiding.ingredient.woorden ?? "",
    describeSpreiding(spreiding, leden) || describeGekeken(spreiding, leden),
    zin,
  ]
    .filter(Boolean)
    .map((text) => create("p", { class: "duiding", text }));
}

/**
 * @param {Beeld} beeld
 * @param {readonly Spreiding[]} punten What is talked about.
 * @returns {HTMLElement} What a step says that comes after the last of them.
 */
export function createGeenPunt(beeld, { length: aantal }) {
  const isEigen = aantal > 0 && isGekozen(beeld);
  return create("p", {
    text: isEigen ? leidwoord("les-geven.groep_gehad", { aantal }) : leidwoord("les-geven.groep_geen_punt"),
  });
}

/**
 * @param {readonly Spreiding[]} punten
 * @param {Beeld} beeld
 * @returns {HTMLElement[]} All of them; nothing where there are none.
 */
export function createPuntLijst(punten, beeld) {
  const regels = punten.map((spreiding) =>
    create("li", {}, create("strong", { text: spreiding.ingredient.titel }), ...createZinnen(spreiding, beeld)),
  );
  return regels.length ? [create("ol", { class: "groep-velden__punten" }, ...regels)] : [];
}
