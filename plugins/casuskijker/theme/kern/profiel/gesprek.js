// What was said and agreed on, theme by theme, and what belongs to no theme any more. No DOM.
import { getAntwoord } from "../dossier/dossier.js";
import { findVervallen } from "./profiel.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 * @typedef {import("./profiel.js").Kijkraam} Kijkraam
 * @typedef {import("./profiel.js").Vervallen} Vervallen
 *
 * @typedef {{titel: string, notities: {vraag: string, notitie: string}[], afspraken: Punt[]}} Thema
 *
 * @typedef {object} Gesprek
 * @property {Thema[]} themas Those about which something was written down.
 * @property {Vervallen[]} notities To questions that are no longer asked: kept, shown apart.
 * @property {Punt[]} afspraken Of themes that are no longer there.
 */

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @returns {Gesprek}
 */
export function computeGesprek(kijkraam, dossier) {
  const afspraken = dossier.punten.filter(isGeschreven);
  const ids = new Set(kijkraam.invalshoeken.map(({ id }) => id));
  const themas = kijkraam.invalshoeken.map(({ id: thema, titel, vragen }) => ({
    titel,
    notities: vragen
      .map(({ id, woorden }) => ({ vraag: woorden, notitie: getAntwoord(dossier, id).notitie }))
      .filter(({ notitie }) => notitie),
    afspraken: afspraken.filter(({ bij }) => bij === thema),
  }));
  return {
    themas: themas.filter((thema) => thema.notities.length + thema.afspraken.length > 0),
    // Where the answers give a profiel, they are told of there.
    notities: kijkraam.eigenschappen.heeft_profiel ? [] : findVervallen(kijkraam, dossier),
    afspraken: afspraken.filter(({ bij }) => bij === null || !ids.has(bij)),
  };
}

/** @param {Punt} punt Whether anything was written in it. */
function isGeschreven({ tekst, wie, wanneer }) {
  return [tekst, wie, wanneer].some(Boolean);
}
