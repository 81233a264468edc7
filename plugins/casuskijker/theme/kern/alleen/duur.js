// How much a part of a kijkraam asks: who chooses it chooses an evening. No DOM.

/**
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("./alleen.js").Deel} Deel
 */

/** Who says that a part takes seven minutes, says more than anybody knows. */
const VIJF = 5;

/**
 * @param {Kijkraam} kijkraam
 * @param {Deel} deel
 * @returns {number | null} How many minutes a part takes: as large a part of those that the author gave, in fives. Null
 *   where nobody said how long the whole takes.
 */
export function estimateDuur({ duur, invalshoeken }, deel) {
  if (!duur) return null;
  const [eigen, alle] = [deel.kijkraam.invalshoeken, invalshoeken].map(countOnderdelen);
  return Math.min(duur, Math.max(VIJF, Math.round((duur * eigen) / alle / VIJF) * VIJF));
}

/** @param {readonly Kijkraam["invalshoeken"][number][]} invalshoeken */
export function countOnderdelen(invalshoeken) {
  return invalshoeken.reduce((som, { ingredienten, vragen }) => som + ingredienten.length + vragen.length, 0);
}
