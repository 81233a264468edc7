// Whether what comes in is of now. A code of before tells no day: what can be known is what its mark did then. No DOM.
import { compareTijden, findDag } from "../dag/dag.js";
import { findRondeNu } from "./groep.js";
import { isZelfdeKeuze, isZelfdeLid } from "./leden.js";
import { isEruitGehaald, isVervangen } from "./weg.js";

/**
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("./groep.js").Ronde} Ronde
 *
 * Why it is asked first: it is of a ronde before, it is of a dossier of a ronde before and says something else, it was
 * taken out, newer choices came in its place, or it says no day among what does.
 * @typedef {"vorige" | "anders" | "eruit" | "vervangen" | "dagloos"} Twijfel
 */

/** In the order in which they are told. */
export const TWIJFELS = /** @type {readonly Twijfel[]} */ (
  Object.freeze(["vorige", "anders", "eruit", "vervangen", "dagloos"])
);

/**
 * @param {Groep} groep With the ronde of now, in which it would be laid.
 * @param {Inbreng} inbreng
 * @param {{dag?: string | null, isDagloos?: boolean}} [wat] The day of its ronde, where that is known; and whether it
 *   says no day, among what does.
 * @returns {Twijfel | null} Null where nothing speaks against it.
 */
export function findTwijfel(groep, inbreng, { dag = null, isDagloos = false } = {}) {
  const ronde = dag ? groep.rondes.find(({ id, datum }) => id === dag || datum === dag) : findRondeNu(groep);
  if (!ronde) return null;
  const hier = ronde.leden.find((lid) => isZelfdeLid(lid, inbreng));
  if (!hier && isEruitGehaald(ronde.weg ?? [], inbreng)) return "eruit";
  // Where both tell when, that is what counts; of one day nobody knows which came first.
  const isBekend = hier?.gewijzigd && inbreng.gewijzigd && compareTijden(hier.gewijzigd, inbreng.gewijzigd) !== 0;
  if (hier && !isBekend && isVervangen(ronde.weg ?? [], inbreng)) return "vervangen";
  if (hier || dag) return null;
  return findVorige(groep.rondes.slice(0, groep.rondes.indexOf(ronde)), inbreng) ?? (isDagloos ? "dagloos" : null);
}

/**
 * @param {readonly Ronde[]} eerder Those before, in their order.
 * @param {Inbreng} inbreng
 * @returns {Twijfel | null}
 */
function findVorige(eerder, inbreng) {
  const vorige = eerder.findLast(({ leden }) => leden.length > 0);
  if (!vorige) return null;
  if (inbreng.gewijzigd) return findDag(inbreng.gewijzigd) > (vorige.laatst ?? vorige.datum) ? null : "vorige";
  if (eerder.some((ronde) => isErin(ronde, inbreng))) return "vorige";
  if (eerder.some(({ weg = [] }) => isEruitGehaald(weg, inbreng))) return "eruit";
  return eerder.some(({ leden }) => leden.some((lid) => isZelfdeLid(lid, inbreng))) ? "anders" : null;
}

/** @param {Ronde} ronde @param {Inbreng} inbreng @returns {boolean} Whether these very choices were in it, once. */
function isErin({ leden, weg = [] }, inbreng) {
  return isVervangen(weg, inbreng) || leden.some((lid) => isZelfdeLid(lid, inbreng) && isZelfdeKeuze(lid, inbreng));
}
