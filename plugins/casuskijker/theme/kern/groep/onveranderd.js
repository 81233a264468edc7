// Whether somebody looked again: nothing that is handed over tells when, so the group is asked. No DOM.
import { findRondeNu } from "./groep.js";
import { isZelfdeKeuze, nameLid } from "./leden.js";

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("./groep.js").Ronde} Ronde
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 */

/**
 * @param {Groep} groep
 * @param {Inbreng} inbreng In the ronde of now.
 * @returns {Ronde | null} The ronde before it in which the same dossier gave the same answers, all of them.
 */
export function findOngewijzigd(groep, inbreng) {
  const eerder = groep.rondes.filter((ronde) => ronde !== findRondeNu(groep));
  return eerder.findLast((ronde) => ronde.leden.some((lid) => isOngewijzigd(lid, inbreng))) ?? null;
}

/**
 * @param {readonly Inbreng[]} toen
 * @param {readonly Inbreng[]} nu
 * @returns {number} How many gave in both the same answers from the same dossier.
 */
export function countOngewijzigd(toen, nu) {
  return nu.filter((lid) => toen.some((ander) => isOngewijzigd(ander, lid))).length;
}

/** @param {Inbreng} een @param {Inbreng} ander */
function isOngewijzigd(een, ander) {
  return nameLid(een) === nameLid(ander) && isZelfdeKeuze(een, ander);
}
