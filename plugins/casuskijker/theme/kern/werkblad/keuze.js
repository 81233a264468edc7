// Which dossier of a kijkraam is meant. No DOM.

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 *
 * @typedef {{dossier?: string | null, casus?: string | null}} Wens Which dossier to open: by its id, or by its casus.
 */

/**
 * @param {readonly Dossier[]} dossiers Of one kijkraam, last changed first.
 * @param {Wens} wens
 * @returns {Dossier | undefined} What somebody else filled in, only when it is asked for by its id.
 */
export function chooseDossier(dossiers, { dossier, casus = null }) {
  return dossiers.find(({ id }) => id === dossier) ?? dossiers.find((item) => item.casus === casus && !item.van_ander);
}
