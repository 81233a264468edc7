// Whether there is time to look: a kijkraam asks as much as its author says, whatever a werkvorm leaves for it. No DOM.

import { takeDeel } from "../alleen/alleen.js";
import { estimateDuur } from "../alleen/duur.js";
import { countPunten } from "../alleen/gevraagd.js";

/**
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("./sessie.js").Stap} Stap
 * @typedef {{stap: string, ruimte: number, kijken: number, lezen: number}} TeKort In which step, and how many minutes
 *   it has, looking asks and reading asks.
 */

/** In these a casus is read or told. */
const VERTELT = ["casus", "inbreng"];

/**
 * @param {Kijkraam} kijkraam
 * @param {string} alleen What of it is asked, as an address says it; nothing for the whole.
 * @returns {number | null} How many minutes that takes; null where its author does not say, or nothing is chosen in it:
 *   a talk takes as long as there is.
 */
export function measureKijken(kijkraam, alleen) {
  if (countPunten(kijkraam.invalshoeken) === 0) return null;
  const deel = takeDeel(kijkraam, alleen);
  return deel ? estimateDuur(kijkraam, deel) : (kijkraam.duur ?? null);
}

/**
 * @param {readonly Stap[]} stappen From where a group begins.
 * @param {{kijken: number | null, lezen: number}} nodig
 * @returns {TeKort | null} Null where there is time enough, where nobody knows, and where no step looks.
 */
export function findTeKort(stappen, { kijken, lezen: heel }) {
  const { ja: kijkend = [], nee: ander = [] } = Object.groupBy(stappen, ({ toon }) =>
    toon?.includes("kijkraam") ? "ja" : "nee",
  );
  if (kijken === null || kijkend.length === 0) return null;
  const lezen = ander.some(({ toon = [] }) => toon.some((each) => VERTELT.includes(each))) ? 0 : heel;
  const ruimte = kijkend.reduce((som, { minuten }) => som + minuten, 0);
  return kijken + lezen > ruimte ? { stap: kijkend[0].naam, ruimte, kijken, lezen } : null;
}

/**
 * @param {Kijkraam} kijkraam
 * @param {string} alleen What an address asks for.
 * @returns {{alleen: string, titels: string[], minuten: number | null}[]} What a group can take of it: the part that
 *   was asked, and each invalshoek that has something to choose.
 */
export function listDelen(kijkraam, alleen) {
  const ids = kijkraam.invalshoeken.filter(({ ingredienten }) => ingredienten.length > 0).map(({ id }) => id);
  const namen = [...new Set([alleen, ...ids])];
  return namen.flatMap((naam) => {
    const deel = takeDeel(kijkraam, naam);
    return deel ? [{ alleen: naam, titels: deel.titels, minuten: estimateDuur(kijkraam, deel) }] : [];
  });
}
