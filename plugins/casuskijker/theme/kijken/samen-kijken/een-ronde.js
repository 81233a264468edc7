// Answers that lie weeks apart are of two rondes, unasked: said where it happened, with what lays them in one after
// all, and with the way back.
import { createButton } from "../../grond/dom/dom.js";
import { writeGroep } from "../../kern/groep/groep-lezen.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { herkomstwoord } from "../../woorden/herkomst.js";

/** @typedef {import("../../kern/groep/groep.js").Groep} Groep */

/**
 * @param {import("../../kern/groep/tafel.js").Tafel} tafel With what was laid down.
 * @param {{voor: Groep, isVerdeeld: boolean, isSamen: boolean}} wat What lay there before, and whether the days decided
 *   of which ronde it is, or the reader that it is one.
 * @param {() => void} lay Lays all of it in one, or where it is in one, by its days.
 * @returns {(string | Node)[]} Nothing where no ronde began beside another.
 */
export function createEenRonde(tafel, { voor, isVerdeeld, isSamen }, lay) {
  const anders = { tafel, voor, lay };
  if (isSamen)
    return [createAnders(herkomstwoord("samen-kijken.aparte_rondes"), bewaarwoord("terughalen.bezet"), anders)];
  const [toen, nu] = [voor, tafel.groep].map(countGevuld);
  if (!isVerdeeld || nu < 2 || nu === toen) return [];
  const zin = herkomstwoord(nu - toen > 1 ? "samen-kijken.verdeeld" : "samen-kijken.weken_ertussen");
  const bezet = herkomstwoord("samen-kijken.een_ronde_bezet");
  return [zin, createAnders(herkomstwoord("samen-kijken.een_ronde"), bezet, anders)];
}

/**
 * @param {string} naam
 * @param {string} bezet What is said where something changed since: that stays.
 * @param {{tafel: import("../../kern/groep/tafel.js").Tafel, voor: Groep, lay: () => void}} wat
 * @returns {HTMLButtonElement} Lays it otherwise on what lay there before.
 */
function createAnders(naam, bezet, { tafel, voor, lay }) {
  const na = writeGroep(tafel.groep);
  const knop = createButton(naam, () => {
    tafel.change((groep) => (writeGroep(groep) === na ? voor : groep));
    if (tafel.groep === voor) lay();
    else knop.replaceWith(bezet);
  });
  return knop;
}

/** @param {Groep} groep */
function countGevuld({ rondes }) {
  return rondes.filter(({ leden }) => leden.length > 0).length;
}
