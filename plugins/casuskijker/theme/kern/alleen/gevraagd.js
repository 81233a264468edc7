// Which part of a kijkraam a group looked at: nobody keeps what a leader asked for, so it is what was answered. Only
// where the address still says what was asked, it is known what of that is missing. No DOM.

/**
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Gevraagd
 * @property {Kijkraam} kijkraam With the invalshoeken alone in which anybody chose anything; of nobody, all of it.
 *   Where it is known that a few points were asked, with those and what else anybody chose.
 * @property {Kijkraam["invalshoeken"]} rest Of which nobody chose anything, of what was asked.
 * @property {boolean} isBekend Whether it is known what was asked.
 */

/**
 * @param {Kijkraam} kijkraam
 * @param {readonly Pick<import("../deelcode/deelcode.js").Inbreng, "posities">[]} leden
 * @param {import("./alleen.js").Deel | null} [deel] What was asked, where that is known.
 * @returns {Gevraagd}
 */
export function takeGevraagd(kijkraam, leden, deel = null) {
  const isBekend = deel !== null;
  const gekozen = new Set(leden.flatMap(({ posities }) => Object.keys(posities)));
  const isGekozen = (/** @type {import("../profiel/profiel.js").Ingredient} */ { id, vervangt }) =>
    [id, ...vervangt].some((naam) => gekozen.has(naam));
  const delen = kijkraam.invalshoeken.map((each) => takeVan(each, deel, isGekozen));
  const { ja = [], nee = [] } = Object.groupBy(delen, ({ ingredienten }) =>
    ingredienten.some(isGekozen) ? "ja" : "nee",
  );
  if (ja.length === 0) return { kijkraam, rest: [], isBekend };
  if (nee.length === 0) return { kijkraam: { ...kijkraam, invalshoeken: ja }, rest: [], isBekend };
  const rest = deel ? nee.filter(({ id }) => deel.invalshoeken.includes(id)) : nee;
  return { kijkraam: { ...kijkraam, invalshoeken: ja }, rest, isBekend };
}

/**
 * @param {Kijkraam["invalshoeken"][number]} invalshoek
 * @param {import("./alleen.js").Deel | null} deel
 * @param {(punt: import("../profiel/profiel.js").Ingredient) => boolean} isGekozen
 */
function takeVan(invalshoek, deel, isGekozen) {
  if (!deel?.invalshoeken.includes(invalshoek.id)) return invalshoek;
  const ingredienten = invalshoek.ingredienten.filter((punt) => deel.onderdelen.has(punt.id) || isGekozen(punt));
  return { ...invalshoek, ingredienten };
}

/** @param {readonly Kijkraam["invalshoeken"][number][]} invalshoeken */
export function countPunten(invalshoeken) {
  return invalshoeken.reduce((sum, { ingredienten }) => sum + ingredienten.length, 0);
}
