// The points of an agenda: what makes two of them one. No DOM.

/** @typedef {import("./groep.js").Agendapunt} Agendapunt */

/**
 * @param {readonly Agendapunt[]} punten
 * @param {Agendapunt} punt
 */
export function hasPunt(punten, punt) {
  return punten.some((ander) => isZelfdePunt(ander, punt));
}

/**
 * @param {Agendapunt} een
 * @param {Agendapunt} ander
 */
export function isZelfdePunt(een, ander) {
  return een.bij === ander.bij && een.kijkraam === ander.kijkraam && een.casus === ander.casus;
}
