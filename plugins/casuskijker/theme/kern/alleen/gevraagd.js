// Which part of a kijkraam a group looked at: nobody keeps what a leader asked for, so it is what was answered. No DOM.

/**
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Gevraagd
 * @property {Kijkraam} kijkraam With the invalshoeken alone in which anybody chose anything; of nobody, all of it.
 * @property {Kijkraam["invalshoeken"]} rest Of which nobody chose anything.
 */

/**
 * @param {Kijkraam} kijkraam
 * @param {readonly Pick<import("../deelcode/deelcode.js").Inbreng, "posities">[]} leden
 * @returns {Gevraagd}
 */
export function takeGevraagd(kijkraam, leden) {
  const gekozen = new Set(leden.flatMap(({ posities }) => Object.keys(posities)));
  const { ja = [], nee = [] } = Object.groupBy(kijkraam.invalshoeken, ({ ingredienten }) =>
    ingredienten.some(({ id, vervangt }) => [id, ...vervangt].some((naam) => gekozen.has(naam))) ? "ja" : "nee",
  );
  if (ja.length === 0 || nee.length === 0) return { kijkraam, rest: [] };
  return { kijkraam: { ...kijkraam, invalshoeken: ja }, rest: nee };
}

/** @param {readonly Kijkraam["invalshoeken"][number][]} invalshoeken */
export function countPunten(invalshoeken) {
  return invalshoeken.reduce((sum, { ingredienten }) => sum + ingredienten.length, 0);
}
