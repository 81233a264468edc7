// Who may stand in a group more than once: in another picture of a ronde, and in other rondes. No DOM.
import { isZelfdeLid } from "./leden.js";

/** @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng */

/**
 * @param {Pick<import("./groep.js").Groep, "rondes">} groep
 * @param {Inbreng} lid Who was taken out.
 * @param {string} ronde The id of the ronde that they were taken out of.
 * @returns {{ronde: import("./groep.js").Ronde, leden: Inbreng[]}[]} What else stands under the same mark or the same
 *   name, that ronde first and then the last: nobody knows two dossiers to be of one person, but who leads can tell.
 */
export function findOokVan({ rondes }, lid, ronde) {
  const naam = foldNaam(lid);
  const ook = rondes.toReversed().map((each) => ({
    ronde: each,
    leden: each.leden.filter((ander) => isZelfdeLid(ander, lid) || (naam !== "" && foldNaam(ander) === naam)),
  }));
  return ook
    .filter(({ leden }) => leden.length > 0)
    .sort((een, ander) => Number(ander.ronde.id === ronde) - Number(een.ronde.id === ronde));
}

/**
 * @param {Pick<import("./groep.js").Groep, "rondes">} groep
 * @param {string} ronde
 * @returns {boolean} Whether anybody stands in a ronde besides that one.
 */
export function hasAndereRonde({ rondes }, ronde) {
  return rondes.some(({ id, leden }) => id !== ronde && leden.length > 0);
}

/** @param {Inbreng} lid */
function foldNaam({ naam }) {
  return naam.trim().toLowerCase();
}
