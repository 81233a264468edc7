// A day in three signs: the number of days since the first one that a code can say. No DOM.

import { ETMAAL } from "../dossier/moment.js";

const EERSTE = Date.parse("2020-01-01");
const ROND = 36;
const LENGTE = 3;

/**
 * @param {string} dag `2026-11-29`
 * @returns {string | null} Null where no code can say it: the clock of that device was wrong.
 */
export function encodeDag(dag) {
  const nummer = (Date.parse(dag) - EERSTE) / ETMAAL;
  return nummer >= 0 && nummer < ROND ** LENGTE ? nummer.toString(ROND).padStart(LENGTE, "0") : null;
}

/** @param {string} tekens Three digits or small letters: each such is a day. @returns {string} */
export function decodeDag(tekens) {
  return new Date(EERSTE + Number.parseInt(tekens, ROND) * ETMAAL).toISOString().slice(0, "2026-11-29".length);
}
