// What was filled in of what a les asks of a kijkraam. No DOM, no storage.

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../dossier/dossier.js").Antwoord} Antwoord
 *
 * @typedef {object} Gevraagd
 * @property {string} kijkraam
 * @property {string | null} casus Beside which it is asked, if any.
 * @property {readonly (readonly string[])[]} punten Each by its id, and those of before that it takes over.
 */

/**
 * @param {readonly Dossier[]} dossiers
 * @param {Gevraagd} gevraagd
 * @returns {number} Of the dossier that has most of it: two do not add up to one that is handed in.
 */
export function countIngevuld(dossiers, gevraagd) {
  const volste = findVolste(dossiers, gevraagd);
  return volste ? countMet(volste, gevraagd, "positie") : 0;
}

/**
 * @param {readonly Dossier[]} dossiers
 * @param {Gevraagd} gevraagd
 * @returns {Dossier | undefined} That in which most was chosen; of those, in which most was written; else the last one.
 */
export function findVolste(dossiers, gevraagd) {
  const { kijkraam, casus } = gevraagd;
  const meer = (/** @type {Dossier} */ een, /** @type {Dossier} */ ander, /** @type {keyof Antwoord} */ wat) =>
    countMet(ander, gevraagd, wat) - countMet(een, gevraagd, wat);
  return dossiers
    .filter((dossier) => dossier.kijkraam === kijkraam && dossier.casus === casus)
    .sort(
      (een, ander) =>
        meer(een, ander, "positie") || meer(een, ander, "notitie") || (een.gewijzigd < ander.gewijzigd ? 1 : -1),
    )[0];
}

/**
 * @param {Dossier} dossier
 * @param {readonly string[]} ids Of one point, the one of today first.
 * @returns {Antwoord | undefined}
 */
export function findAntwoord({ antwoorden }, ids) {
  return ids.map((id) => antwoorden[id]).find(Boolean);
}

/**
 * @param {Dossier} dossier
 * @param {Gevraagd} gevraagd
 * @param {keyof Antwoord} wat
 */
function countMet(dossier, { punten }, wat) {
  return punten.filter((ids) => findAntwoord(dossier, ids)?.[wat]).length;
}
