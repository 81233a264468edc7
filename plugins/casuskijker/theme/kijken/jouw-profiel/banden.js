// How the pane of an invalshoek is filled: a band for each kind of answer, as high as it has answers. No DOM.

/**
 * @typedef {import("../../kern/profiel/profiel.js").Lijst} Lijst
 * @typedef {{soort: Lijst, aantal: number, y: number, hoog: number}} Band
 */

/**
 * @param {Record<Lijst, number>} aantallen In the order of the lists, which is from below.
 * @param {number} hoogte That of the pane.
 * @returns {Band[]} From below, none that is empty.
 */
export function computeBanden(aantallen, hoogte) {
  const soorten = /** @type {Lijst[]} */ (Object.keys(aantallen)).filter((soort) => aantallen[soort] > 0);
  const totaal = soorten.reduce((som, soort) => som + aantallen[soort], 0);
  let y = hoogte;
  return soorten.map((soort) => {
    const aantal = aantallen[soort];
    const hoog = (hoogte * aantal) / totaal;
    y -= hoog;
    return { soort, aantal, y, hoog };
  });
}

/**
 * @param {number} aantal
 * @param {number} vanaf Where the first of them may begin, in parts of the width.
 * @returns {number[]} Where as many signs stand as there are answers, each in the middle of its own part.
 */
export function placeVragen(aantal, vanaf) {
  return Array.from({ length: aantal }, (_, plaats) => vanaf + ((plaats + 0.5) * (1 - vanaf)) / aantal);
}
