// How far two positions of a schaal are apart. No DOM.

/** @typedef {import("../profiel/profiel.js").Positie} Positie */

/**
 * @param {readonly Positie[]} posities
 * @param {Positie} een
 * @param {Positie} ander
 * @returns {number} The steps between two positions. One that says 'cannot be seen' stands beside the schaal, not at an
 *   end of it: half a step from any other.
 */
export function measureAfstand(posities, een, ander) {
  if (een === ander) return 0;
  if (een.groep === "navragen" || ander.groep === "navragen") return 0.5;
  return Math.abs(posities.indexOf(een) - posities.indexOf(ander));
}
