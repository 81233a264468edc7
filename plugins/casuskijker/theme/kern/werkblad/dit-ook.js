// Of one thing there may be two dossiers, each begun in a tab of its own: who hands over one may mean both. No DOM.
import { nameDag } from "../dag/dag.js";
import { bringUpToDate, computeProfiel } from "../profiel/profiel.js";

/** @typedef {import("../dossier/dossier.js").Dossier} Dossier */

/**
 * @param {Pick<import("./werkblad.js").Werkblad, "kijkraam" | "deel" | "dossier" | "others">} werkblad
 * @returns {Dossier | null} What was changed on the same day, through the same eyes and about the same thing, and has
 *   more in it than what is open.
 */
export function findDitOok({ kijkraam, deel, dossier, others }) {
  const count = (/** @type {Dossier} */ each) => computeProfiel(deel?.kijkraam ?? kijkraam, each).bekeken;
  const nameOver = (/** @type {Dossier} */ { casus, rol, gewijzigd, van_ander: ander }) =>
    JSON.stringify([casus, rol, nameDag(new Date(gewijzigd)), ander === true]);
  const zelfde = others
    .filter((each) => each.id !== dossier.id && nameOver(each) === nameOver(dossier))
    .map((each) => bringUpToDate(kijkraam, each));
  return zelfde.find((each) => count(each) > count(dossier)) ?? null;
}
