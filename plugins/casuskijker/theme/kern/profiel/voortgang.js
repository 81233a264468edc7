// How far a dossier is, invalshoek by invalshoek, whatever is asked there. No DOM.
import { getAntwoord } from "../dossier/dossier.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("./profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {{gedaan: number, totaal: number}} Voortgang
 */

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier Up to date with the kijkraam.
 * @returns {Voortgang[]} In the order of the invalshoeken. What has positions is done with one, a question with a note.
 */
export function computeVoortgang(kijkraam, dossier) {
  const posities = new Set(kijkraam.schaal?.posities.map(({ id }) => id));
  const isPlaats = (/** @type {{id: string}} */ { id }) => posities.has(getAntwoord(dossier, id).positie ?? "");
  const isGezegd = (/** @type {{id: string}} */ { id }) => getAntwoord(dossier, id).notitie !== "";
  return kijkraam.invalshoeken.map(({ ingredienten, vragen }) => ({
    gedaan: ingredienten.filter(isPlaats).length + vragen.filter(isGezegd).length,
    totaal: ingredienten.length + vragen.length,
  }));
}
