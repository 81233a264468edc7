// What one person chose, as whoever they gave it to reads it: what they said, and last what they left open. No DOM.
import { computeSpreidingen } from "./groepsbeeld.js";

/**
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../profiel/profiel.js").Ingredient} Ingredient
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 */

/**
 * @param {{kijkraam: Kijkraam, leden: readonly Inbreng[]}} beeld
 * @returns {boolean} Whether it is no group: a kijkraam that somebody fills in about their own help, given to one who
 *   reads it.
 */
export function isVanEen({ kijkraam, leden }) {
  return leden.length === 1 && kijkraam.eigenschappen.rol === "client";
}

/**
 * @param {Kijkraam} kijkraam
 * @param {readonly Inbreng[]} leden The one whose answers they are.
 * @returns {{keuzes: {naam: string, ingredienten: Ingredient[]}[], open: Ingredient[]}} What was chosen, by answer in
 *   the order of the schaal, and what was not.
 */
export function listKeuzes(kijkraam, leden) {
  const spreidingen = computeSpreidingen(kijkraam, leden);
  const keuzes = (kijkraam.schaal?.posities ?? []).map(({ id, naam }) => ({
    naam,
    ingredienten: spreidingen
      .filter(({ plekken }) => plekken.some(({ positie, wie }) => positie.id === id && wie.length > 0))
      .map(({ ingredient }) => ingredient),
  }));
  const open = spreidingen.filter(({ aantal }) => aantal === 0).map(({ ingredient }) => ingredient);
  return { keuzes: keuzes.filter(({ ingredienten }) => ingredienten.length > 0), open };
}
