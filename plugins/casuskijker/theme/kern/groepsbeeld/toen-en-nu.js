// Two rondes of a group beside each other: counts only, so that nobody is followed from the one to the other. No DOM.
import { computeSpreidingen } from "./groepsbeeld.js";

/**
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../profiel/profiel.js").Ingredient} Ingredient
 * @typedef {import("../profiel/profiel.js").Positie} Positie
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 *
 * @typedef {object} Verandering
 * @property {Ingredient} ingredient
 * @property {{positie: Positie, toen: number, nu: number}[]} plekken How many chose each position of the schaal.
 * @property {number} toen How many chose any, then.
 * @property {number} nu
 * @property {number} verschoven Which part of the group would have to stand elsewhere to look as then: from 0 to 1. 0
 *   too where in one of the rondes nobody looked.
 */

/**
 * @param {Kijkraam} kijkraam
 * @param {readonly Inbreng[]} toen Who is in the picture of the ronde of then.
 * @param {readonly Inbreng[]} nu Who is in that of now.
 * @returns {Verandering[]} What shifted most first, and of equal ones in the order of the kijkraam.
 */
export function compareRondes(kijkraam, toen, nu) {
  const daarna = computeSpreidingen(kijkraam, nu);
  return computeSpreidingen(kijkraam, toen)
    .map((eerst, nummer) => compareSpreiding(eerst, daarna[nummer]))
    .sort((een, ander) => ander.verschoven - een.verschoven);
}

/**
 * @param {import("./groepsbeeld.js").Spreiding} toen
 * @param {import("./groepsbeeld.js").Spreiding} nu
 * @returns {Verandering}
 */
function compareSpreiding(toen, nu) {
  const plekken = toen.plekken.map(({ positie, wie }, plek) => ({
    positie,
    toen: wie.length,
    nu: nu.plekken[plek].wie.length,
  }));
  return {
    ingredient: toen.ingredient,
    plekken,
    toen: toen.aantal,
    nu: nu.aantal,
    verschoven: measure(plekken, toen, nu),
  };
}

/**
 * @param {Verandering["plekken"]} plekken
 * @param {{aantal: number}} toen
 * @param {{aantal: number}} nu
 */
function measure(plekken, { aantal: eerst }, { aantal: daarna }) {
  if (eerst === 0 || daarna === 0) return 0;
  return plekken.reduce((sum, plek) => sum + Math.max(0, plek.nu / daarna - plek.toen / eerst), 0);
}
