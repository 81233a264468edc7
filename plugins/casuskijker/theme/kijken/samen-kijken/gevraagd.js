import { readFragment } from "../../grond/adres/fragment.js";
import { ALLEEN, takeDeel } from "../../kern/alleen/alleen.js";

/** @typedef {import("../../kern/alleen/alleen.js").Deel} Deel */

/** @type {Map<string, Deel | null>} A link that comes in takes the address away, and not what was asked. */
const GEVRAAGD = new Map();

/**
 * @param {import("../../kern/profiel/profiel.js").Kijkraam} kijkraam
 * @returns {Deel | null} What the address asks of it, or asked; null where it says nothing.
 */
export function readGevraagd(kijkraam) {
  const { waarden } = readFragment(location.hash);
  const { slug } = kijkraam;
  if (waarden.get("kijkraam") === slug) GEVRAAGD.set(slug, takeDeel(kijkraam, waarden.get(ALLEEN)));
  return GEVRAAGD.get(slug) ?? null;
}
