// Hands that were counted: per answer how many, first, and when it is asked again. No DOM.
import { GRENZEN } from "../dossier/dossier.js";
import { GRENZEN_SESSIE } from "./sessie.js";

/**
 * @typedef {import("./sessie.js").Antwoord} Antwoord
 *
 * @typedef {object} Balk One answer as a bar, with its number.
 * @property {string} tekst
 * @property {number} aantal
 * @property {number} deel How long the bar is beside the longest, from 0 to 100.
 */

/**
 * @param {readonly string[]} teksten
 * @returns {Antwoord[]} Answers for which no hand was counted yet.
 */
export function createPeiling(teksten) {
  return teksten.map((tekst) => ({ tekst, eerst: 0, later: null }));
}

/** @param {readonly Antwoord[]} antwoorden Whether it is asked for the second time. */
export function isOpnieuw(antwoorden) {
  return antwoorden.some(({ later }) => later !== null);
}

/**
 * @param {readonly Antwoord[]} antwoorden
 * @returns {Antwoord[]} As it is asked once more; what was counted first stays beside it.
 */
export function askOpnieuw(antwoorden) {
  return antwoorden.map((antwoord) => ({ ...antwoord, later: antwoord.later ?? 0 }));
}

/**
 * @param {readonly Antwoord[]} antwoorden
 * @param {number} plek
 * @param {number} handen What was typed, or counted by pressing.
 * @returns {Antwoord[]} Counted for the time that is going on now.
 */
export function countHanden(antwoorden, plek, handen) {
  const heel = Number.isFinite(handen) ? Math.trunc(handen) : 0;
  const aantal = Math.min(Math.max(heel, 0), GRENZEN_SESSIE.handen);
  const keer = isOpnieuw(antwoorden) ? "later" : "eerst";
  return antwoorden.map((antwoord, hier) => (hier === plek ? { ...antwoord, [keer]: aantal } : antwoord));
}

/**
 * @param {readonly Antwoord[]} antwoorden
 * @param {number} plek
 * @param {string} tekst
 * @returns {Antwoord[]} With another word for an answer.
 */
export function nameAntwoord(antwoorden, plek, tekst) {
  const past = tekst.slice(0, GRENZEN.naam);
  return antwoorden.map((antwoord, hier) => (hier === plek ? { ...antwoord, tekst: past } : antwoord));
}

/**
 * @param {readonly Antwoord[]} antwoorden
 * @returns {{eerst: Balk[], later: Balk[] | null}} Both times on one scale, so that they can be laid side by side.
 */
export function computeBalken(antwoorden) {
  const meeste = Math.max(1, ...antwoorden.flatMap(({ eerst, later }) => [eerst, later ?? 0]));
  const draw = (/** @type {"eerst" | "later"} */ keer) =>
    antwoorden.map((antwoord) => {
      const aantal = antwoord[keer] ?? 0;
      return { tekst: antwoord.tekst, aantal, deel: Math.round((aantal / meeste) * 100) };
    });
  return { eerst: draw("eerst"), later: isOpnieuw(antwoorden) ? draw("later") : null };
}
