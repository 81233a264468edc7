// What of a group a step of a werkvorm shows: its picture, what it chooses from, or one point after the other. No DOM.

/**
 * @typedef {import("./sessie.js").Stap} Stap
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
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

/**
 * @param {Kijkraam} kijkraam
 * @param {readonly string[]} [delen] What a les asks a group to look at: invalshoeken, or ingrediënten of one.
 * @returns {Kijkraam} With these alone; all of it, where none of them is there.
 */
export function takeDelen(kijkraam, delen = []) {
  const invalshoeken = kijkraam.invalshoeken.flatMap((each) => {
    const ingredienten = each.ingredienten.filter(({ id }) => delen.includes(each.id) || delen.includes(id));
    return ingredienten.length ? [{ ...each, ingredienten }] : [];
  });
  return invalshoeken.length ? { ...kijkraam, invalshoeken } : kijkraam;
}

/** @param {Stap} stap Of the agenda alone: with the report it shows what came of all of it. */
function isPunt({ toon = [] }) {
  return toon.includes("agenda") && !toon.includes("groepsbeeld") && !toon.includes("verslag");
}
