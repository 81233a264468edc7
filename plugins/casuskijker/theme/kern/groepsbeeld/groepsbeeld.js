// What a group saw, laid together: per ingrediënt the spread, sorted by difference. No DOM.
import { measureAfstand } from "../vergelijking/afstand.js";

/**
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../profiel/profiel.js").Ingredient} Ingredient
 * @typedef {import("../profiel/profiel.js").Positie} Positie
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 *
 * @typedef {object} Spreiding
 * @property {Ingredient} ingredient
 * @property {{positie: Positie, wie: number[]}[]} plekken Every position of the schaal, with who chose it: places in
 *   the list of inbrengen.
 * @property {number} aantal How many chose any.
 * @property {number} verschil 0 when all chose the same; larger the farther apart and the more evenly divided.
 *
 * @typedef {object} Groepsbeeld Every ingrediënt is in one of these.
 * @property {Spreiding[]} anders Largest difference first, and of equal ones what most looked at.
 * @property {Spreiding[]} eens At least two saw something, all the same, and they are more than those who could not.
 * @property {Spreiding[]} niemand At least two chose, and none of them could see it: nobody has anything to agree on.
 * @property {Spreiding[]} weinig Fewer than two chose.
 */

/** The parts of the picture with their titles, in the order in which a group talks about them. */
export const DELEN = /** @type {Readonly<Record<keyof Groepsbeeld, string>>} */ (
  Object.freeze({
    anders: "Hier kijken jullie anders",
    eens: "Hier zijn jullie het eens",
    niemand: "Dit kon niemand zien",
    weinig: "Hier keek hooguit één mens naar",
  })
);

/**
 * @param {Kijkraam} kijkraam
 * @param {readonly Inbreng[]} inbrengen All of this kijkraam.
 * @returns {Groepsbeeld}
 */
export function computeGroepsbeeld(kijkraam, inbrengen) {
  const spreidingen = kijkraam.invalshoeken
    .flatMap(({ ingredienten }) => ingredienten)
    .map((ingredient) => computeSpreiding(kijkraam.schaal?.posities ?? [], inbrengen, ingredient));
  const delen = Object.groupBy(spreidingen, chooseDeel);
  const { anders = [], eens = [], niemand = [], weinig = [] } = delen;
  return { anders: anders.sort((a, b) => b.verschil - a.verschil || b.aantal - a.aantal), eens, niemand, weinig };
}

/**
 * @param {Spreiding} spreiding
 * @returns {keyof Groepsbeeld}
 */
function chooseDeel({ plekken, aantal }) {
  if (aantal < 2) return "weinig";
  const gezien = plekken.filter(({ positie, wie }) => positie.groep !== "navragen" && wie.length > 0);
  if (gezien.length === 0) return "niemand";
  const zagen = gezien[0].wie.length;
  return gezien.length === 1 && zagen > 1 && zagen > aantal - zagen ? "eens" : "anders";
}

/**
 * @param {readonly Positie[]} posities
 * @param {readonly Inbreng[]} inbrengen
 * @param {Ingredient} ingredient
 * @returns {Spreiding}
 */
function computeSpreiding(posities, inbrengen, ingredient) {
  const plekken = posities.map((positie) => ({ positie, wie: /** @type {number[]} */ ([]) }));
  for (const [nummer, { posities: gekozen }] of inbrengen.entries()) {
    plekken.find(({ positie }) => positie.id === findGekozen(gekozen, ingredient))?.wie.push(nummer);
  }
  const aantal = plekken.reduce((sum, { wie }) => sum + wie.length, 0);
  return { ingredient, plekken, aantal, verschil: measureVerschil(plekken, aantal) };
}

/**
 * @param {Inbreng["posities"]} gekozen
 * @param {Ingredient} ingredient
 * @returns {string | undefined} What was chosen, also under an id that this ingrediënt took over.
 */
function findGekozen(gekozen, { id, vervangt }) {
  const naam = [id, ...vervangt].find((each) => Object.hasOwn(gekozen, each));
  return naam === undefined ? undefined : gekozen[naam];
}

/**
 * The mean distance between two members drawn with replacement (Gini's mean difference; C. Gini, Variabilità e
 * mutabilità, 1912). With replacement, since two who differ are no larger difference than a whole team that is split in
 * two.
 *
 * @param {Spreiding["plekken"]} plekken
 * @param {number} aantal
 */
function measureVerschil(plekken, aantal) {
  const posities = plekken.map(({ positie }) => positie);
  let som = 0;
  for (const [nummer, een] of plekken.entries()) {
    for (const ander of plekken.slice(nummer + 1)) {
      som += een.wie.length * ander.wie.length * measureAfstand(posities, een.positie, ander.positie);
    }
  }
  return aantal > 1 ? som / (aantal ** 2 / 2) : 0;
}
