// What of a group a step of a werkvorm shows: its picture, what it chooses from, or one point after the other. No DOM.

/**
 * @typedef {import("./sessie.js").Stap} Stap
 *
 * @typedef {{soort: "beeld" | "keuze" | "punten"} | {soort: "punt", nummer: number}} Groepsdeel The picture; what the
 *   group chooses its agenda from; all that is on it, with what came of it; or one point, counted from 0.
 */

/**
 * @param {readonly Stap[]} stappen
 * @param {number} plaats
 * @returns {Groepsdeel | null} Null where a step shows nothing of a group.
 */
export function findGroepsdeel(stappen, plaats) {
  const { toon = [] } = stappen[plaats];
  if (toon.includes("groepsbeeld")) return { soort: toon.includes("agenda") ? "keuze" : "beeld" };
  if (!toon.includes("agenda")) return null;
  if (!isPunt(stappen[plaats])) return { soort: "punten" };
  return { soort: "punt", nummer: stappen.slice(0, plaats).filter(isPunt).length };
}

/**
 * @param {readonly Stap[]} stappen
 * @returns {number} How many points are talked about, one after the other.
 */
export function countBespreekpunten(stappen) {
  return stappen.filter(isPunt).length;
}

/** @param {Stap} stap Of the agenda alone: with the report it shows what came of all of it. */
function isPunt({ toon = [] }) {
  return toon.includes("agenda") && !toon.includes("groepsbeeld") && !toon.includes("verslag");
}
