// What a group saw, laid together: per ingrediënt the spread, sorted by difference. No DOM.
//
// What differs is sorted by a rule that a group sees at once in its dots, and can check on paper:
// 1. first what lies farthest apart: the steps on the schaal between the two ends that somebody chose;
// 2. of those, first where most stand at both ends: as many as at the end with the fewest;
// 3. then where fewest stand between the ends;
// 4. then what most people could see; and at last in the order of the kijkraam.
// Who could not see it stands beside the schaal and is at no end of it: an ingrediënt that differs by that alone comes
// after all others, first where seeing and not seeing are most evenly divided. A mean of all distances sorted before:
// it put one that two people saw apart below one that many saw a little apart, and nobody could say why.
import { groepwoord } from "../../woorden/groep.js";

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
 * @property {Verschil} verschil
 *
 * @typedef {object} Verschil
 * @property {number} stappen On the schaal, between the ends that somebody chose.
 * @property {number} kanten How many stand at the end with the fewest; where there are no two ends, how many saw it or
 *   could not see it, whichever are fewer.
 * @property {number} tussen How many stand between the ends.
 * @property {number} gezien How many could see it.
 *
 * @typedef {object} Groepsbeeld Every ingrediënt is in one of these.
 * @property {Spreiding[]} anders Largest difference first.
 * @property {Spreiding[]} eens At least two saw something, all the same, and they are more than those who could not.
 * @property {Spreiding[]} niemand At least two chose, and none of them could see it: nobody has anything to agree on.
 * @property {Spreiding[]} weinig Fewer than two chose.
 */

/** The parts of the picture with their titles, in the order in which a group talks about them. */
export const DELEN = /** @type {Readonly<Record<keyof Groepsbeeld, string>>} */ (
  Object.freeze({
    anders: groepwoord("groepsbeeld.anders"),
    eens: groepwoord("groepsbeeld.eens"),
    niemand: groepwoord("groepsbeeld.niemand"),
    weinig: groepwoord("groepsbeeld.weinig"),
  })
);

/**
 * @param {keyof typeof DELEN} soort
 * @param {{team: number}} aantallen Of the whole picture.
 * @returns {string} What a part of the picture is called: where teams look, no team is a person.
 */
export function nameDeel(soort, { team }) {
  return soort === "weinig" && team > 0 ? groepwoord("groepsbeeld.weinig_teams") : DELEN[soort];
}

/**
 * @param {Kijkraam} kijkraam
 * @param {readonly Inbreng[]} inbrengen All of this kijkraam.
 * @returns {Groepsbeeld}
 */
export function computeGroepsbeeld(kijkraam, inbrengen) {
  const spreidingen = computeSpreidingen(kijkraam, inbrengen);
  const delen = Object.groupBy(spreidingen, chooseDeel);
  const { anders = [], eens = [], niemand = [], weinig = [] } = delen;
  return { anders: anders.sort((a, b) => compareVerschil(a.verschil, b.verschil)), eens, niemand, weinig };
}

/**
 * @param {Kijkraam} kijkraam
 * @param {readonly Inbreng[]} inbrengen All of this kijkraam.
 * @returns {Spreiding[]} In the order of the kijkraam.
 */
export function computeSpreidingen(kijkraam, inbrengen) {
  return kijkraam.invalshoeken
    .flatMap(({ ingredienten }) => ingredienten)
    .map((ingredient) => computeSpreiding(kijkraam.schaal?.posities ?? [], inbrengen, ingredient));
}

/**
 * @param {Verschil} een
 * @param {Verschil} ander
 * @returns {number} Below zero when the first differs more.
 */
function compareVerschil(een, ander) {
  return (
    ander.stappen - een.stappen || ander.kanten - een.kanten || een.tussen - ander.tussen || ander.gezien - een.gezien
  );
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
  return { ingredient, plekken, aantal, verschil: measureVerschil(plekken) };
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
 * @param {Spreiding["plekken"]} plekken
 * @returns {Verschil}
 */
function measureVerschil(plekken) {
  const opSchaal = plekken.filter(({ positie }) => positie.groep !== "navragen").map(({ wie }) => wie.length);
  const gezien = opSchaal.reduce((sum, aantal) => sum + aantal, 0);
  const niet = plekken.reduce((sum, { wie }) => sum + wie.length, 0) - gezien;
  const eerste = opSchaal.findIndex((aantal) => aantal > 0);
  const laatste = opSchaal.findLastIndex((aantal) => aantal > 0);
  if (eerste === laatste) return { stappen: 0, kanten: Math.min(gezien, niet), tussen: 0, gezien };
  const [een, ander] = [opSchaal[eerste], opSchaal[laatste]];
  return { stappen: laatste - eerste, kanten: Math.min(een, ander), tussen: gezien - een - ander, gezien };
}
