// What only the page of a kijkraam asks about the part that an address names: no other page loads it. No DOM.

import { readIds } from "./alleen.js";

/**
 * @typedef {import("./alleen.js").Deel} Deel
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 */

/**
 * @param {Kijkraam} kijkraam
 * @param {string | null} tekst What an address asks for.
 * @returns {string[]} The ids that this kijkraam does not have: to be said, since then something is missing.
 */
export function listVreemdeDelen(kijkraam, tekst) {
  const alle = kijkraam.invalshoeken.flatMap((each) => [each, ...each.ingredienten, ...each.vragen]);
  const bekend = new Set(alle.flatMap(({ id, vervangt }) => [id, ...vervangt]));
  return [...readIds(tekst)].filter((id) => !bekend.has(id));
}

/**
 * @param {Deel} deel
 * @returns {boolean} Whether of any invalshoek no more than a few points are asked.
 */
export function isVanPunten({ invalshoeken, namen }) {
  return !invalshoeken.every((id) => namen.includes(id));
}
