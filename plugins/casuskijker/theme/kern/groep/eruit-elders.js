// Who stands in a group here and was taken out of it elsewhere. No DOM.
import { isEruitGehaald } from "./weg.js";

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("../groepscode/groepsweg.js").WegVanDag} WegVanDag
 * @typedef {{lid: import("../deelcode/deelcode.js").Inbreng, ronde: string}} LidVanRonde
 */

/**
 * @param {Groep} groep
 * @param {readonly WegVanDag[]} wegen What came along with the same group of another device or out of a file.
 * @returns {LidVanRonde[]} Who is still in those rondes here: nobody goes before somebody says so.
 */
export function findEruitElders({ rondes }, wegen) {
  const perRonde = Map.groupBy(wegen, ({ dag }) => rondes.find(({ id, datum }) => id === dag || datum === dag));
  return rondes.flatMap((ronde) => {
    const weg = (perRonde.get(ronde) ?? []).flatMap((each) => each.weg);
    return ronde.leden.filter((lid) => isEruitGehaald(weg, lid)).map((lid) => ({ lid, ronde: ronde.id }));
  });
}

/** @param {Groep} groep @returns {WegVanDag[]} Who does not stand in its rondes any more. */
export function listWeg({ rondes }) {
  return rondes.flatMap(({ id: dag, weg = [] }) => (weg.length ? [{ dag, weg }] : []));
}
