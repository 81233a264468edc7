// Who may stand in two pictures of one ronde. No DOM.
import { isZelfdeLid } from "./leden.js";

/** @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng */

/**
 * @param {{rondes: readonly {id: string, leden: readonly Inbreng[]}[]}} groep
 * @param {Inbreng} lid
 * @param {string} ronde The id of one.
 * @returns {Inbreng[]} What else in that ronde bears the same name: in the picture of another casus or kijkraam.
 */
export function findOokVan({ rondes }, lid, ronde) {
  const { leden = [] } = rondes.find(({ id }) => id === ronde) ?? {};
  return lid.naam === "" ? [] : leden.filter((ander) => ander.naam === lid.naam && !isZelfdeLid(ander, lid));
}
