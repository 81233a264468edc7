// What a reader did before in this kijkraam, and is not on the page now. No DOM.
import { takeGekeken } from "../alleen/van-dossier.js";
import { isLeeg } from "../dossier/dossier.js";
import { compareMomenten } from "../dossier/moment.js";
import { bringUpToDate, computeProfiel } from "../profiel/profiel.js";

/** @typedef {import("../dossier/dossier.js").Dossier} Dossier */

/**
 * @param {import("./werkblad.js").Werkblad} werkblad
 * @returns {Dossier[]} What the reader filled in later than the dossier on the page, last changed first.
 */
export function listEerder({ others, dossier: hier }) {
  const isLater = (/** @type {Dossier} */ { gewijzigd }) =>
    isLeeg(hier) || compareMomenten(gewijzigd, hier.gewijzigd) > 0;
  return others.filter((ander) => !ander.van_ander && ander.id !== hier.id && !isLeeg(ander) && isLater(ander));
}

/**
 * @param {import("../profiel/profiel.js").Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @returns {{bekeken: number, totaal: number, isKlaar: boolean, deel: import("../alleen/alleen.js").Deel | null}} How
 *   far it is, in the part that was asked; what nothing is placed in has no total.
 */
export function findStand(kijkraam, dossier) {
  const gekeken = takeGekeken(kijkraam, bringUpToDate(kijkraam, dossier));
  const { bekeken, totaal, ...profiel } = computeProfiel(gekeken.kijkraam, gekeken.dossier);
  const isKlaar = kijkraam.eigenschappen.heeft_profiel && profiel.isKlaar;
  return { bekeken, totaal, isKlaar, deel: gekeken.deel };
}
