// How much was filled in of what a les asks of a kijkraam. No DOM, no storage.

/**
 * @typedef {object} Gevraagd
 * @property {string} kijkraam
 * @property {string | null} casus Beside which it is asked, if any.
 * @property {readonly (readonly string[])[]} punten Each by its id, and those of before that it takes over.
 *
 * @param {readonly import("../dossier/dossier.js").Dossier[]} dossiers
 * @param {Gevraagd} gevraagd
 * @returns {number} Of the dossier that has most of it: two do not add up to one that is handed in.
 */
export function countIngevuld(dossiers, { kijkraam, casus, punten }) {
  const over = dossiers.filter((dossier) => dossier.kijkraam === kijkraam && dossier.casus === casus);
  return Math.max(
    0,
    ...over.map(({ antwoorden }) => punten.filter((ids) => ids.some((id) => antwoorden[id]?.positie)).length),
  );
}
