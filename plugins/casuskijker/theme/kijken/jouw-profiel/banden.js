// How the pane of an invalshoek is filled: a band for each kind of answer, as high as it has answers. No DOM.

/**
 * @typedef {import("../../kern/profiel/profiel.js").Lijst} Lijst
 * @typedef {{soort: Lijst, y: number, hoog: number}} Band
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
    const hoog = (hoogte * aantallen[soort]) / totaal;
    y -= hoog;
    return { soort, y, hoog };
  });
}
