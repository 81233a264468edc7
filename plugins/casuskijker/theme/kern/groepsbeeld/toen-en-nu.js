// Two rondes of a group beside each other: counts only, so that nobody is followed from the one to the other. No DOM.
import { isGeteld } from "../groep/beelden.js";
import { countPlek } from "../groep/groep-zinnen.js";
import { computeSpreidingen } from "./groepsbeeld.js";
import { pairLeden } from "./vergeleken.js";

/**
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../profiel/profiel.js").Ingredient} Ingredient
 * @typedef {import("../profiel/profiel.js").Positie} Positie
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 *
 * @typedef {object} Verandering
 * @property {Ingredient} ingredient
 * @property {{positie: Positie, toen: Aantallen, nu: Aantallen}[]} plekken How many stood at each position of the
 *   schaal, as which dot.
 * @property {number} verschoven How many of who counts and may have looked in both rondes chose otherwise at least.
 * @property {number} ernaast The same of who looks with other eyes: a cliënt, a docent.
 * @property {Soort} soort
 * @property {{toen: number, nu: number} | null} keken How many of who counts looked at it, where that differs and is
 *   not told by how many there are.
 *
 * @typedef {"anders" | "gelijk" | "los"} Soort Whether somebody chose otherwise by now, or nobody needs to have: who
 *   stayed away and who came is no change. Or neither can be said, since nobody with the same eyes can have looked in
 *   both rondes.
 *
 * @typedef {import("../groep/wie-zinnen.js").Aantallen} Aantallen
 * @typedef {import("./groepsbeeld.js").Spreiding} Spreiding
 * @typedef {{anders: number, keken: boolean, aantallen: [number, number]}} Maat How many chose otherwise, whether
 *   anybody may have looked in both rondes, and how many did then and now.
 */

/**
 * @param {Kijkraam} kijkraam
 * @param {readonly Inbreng[]} toen Who is in the picture of the ronde of then.
 * @param {readonly Inbreng[]} nu Who is in that of now.
 * @returns {Verandering[]} First where most people chose otherwise, of as many first where more of who counts did, and
 *   of equal ones in the order of the kijkraam.
 */
export function compareRondes(kijkraam, toen, nu) {
  const delen = [toen, nu].map((leden) => [leden.filter(isGeteld), leden.filter((lid) => !isGeteld(lid))]);
  const tel = (/** @type {readonly Inbreng[]} */ leden) =>
    computeSpreidingen(kijkraam, leden).map(({ plekken }) => plekken.map(({ wie }) => countPlek(wie, leden)));
  const [eerst, daarna] = [tel(toen), tel(nu)];
  const [geteld, ernaast] = [0, 1].map((deel) => measureAlle(kijkraam, delen[0][deel], delen[1][deel]));
  return computeSpreidingen(kijkraam, toen)
    .map(({ ingredient, plekken }, nummer) => ({
      ingredient,
      plekken: plekken.map(({ positie }, plek) => ({
        positie,
        toen: eerst[nummer][plek],
        nu: daarna[nummer][plek],
      })),
      verschoven: geteld[nummer].anders,
      ernaast: ernaast[nummer].anders,
      soort: chooseSoort([geteld[nummer], ernaast[nummer]]),
      keken: chooseKeken(geteld[nummer], [delen[0][0].length, delen[1][0].length]),
    }))
    .sort((een, ander) => countAnders(ander) - countAnders(een) || ander.verschoven - een.verschoven);
}

/** @param {Pick<Verandering, "verschoven" | "ernaast">} verandering @returns {number} How many people did. */
export function countAnders({ verschoven, ernaast }) {
  return verschoven + ernaast;
}

/**
 * @param {readonly Maat[]} maten Of who counts, and of who looks with other eyes.
 * @returns {Soort}
 */
function chooseSoort(maten) {
  if (maten.some(({ anders }) => anders > 0)) return "anders";
  return maten.some(({ keken }) => keken) ? "gelijk" : "los";
}

/**
 * @param {Maat} maat Of who counts.
 * @param {[number, number]} allen How many of them there were, then and now.
 * @returns {Verandering["keken"]}
 */
function chooseKeken({ keken, aantallen: [toen, nu] }, [alleToen, alleNu]) {
  return !keken || toen === nu || (toen === alleToen && nu === alleNu) ? null : { toen, nu };
}

/**
 * @param {Kijkraam} kijkraam
 * @param {readonly Inbreng[]} toen
 * @param {readonly Inbreng[]} nu
 * @returns {Maat[]} For each ingrediënt.
 */
function measureAlle(kijkraam, toen, nu) {
  const koppeling = pairLeden(toen, nu);
  const daarna = computeSpreidingen(kijkraam, nu);
  return computeSpreidingen(kijkraam, toen).map((eerst, nummer) => measure(eerst, daarna[nummer], koppeling));
}

/**
 * @param {Spreiding} toen
 * @param {Spreiding} nu
 * @param {import("./vergeleken.js").Koppeling} koppeling
 * @returns {Maat}
 */
function measure(toen, nu, koppeling) {
  const [eerst, daarna] = [toen, nu].map(findPlekken);
  const beide = koppeling.paren.filter(([hier, daar]) => eerst.has(hier) && daarna.has(daar));
  const anders = beide.filter(([hier, daar]) => eerst.get(hier) !== daarna.get(daar)).length;
  const rest = [
    koppeling.toen.flatMap((nummer) => eerst.get(nummer) ?? []),
    koppeling.nu.flatMap((nummer) => daarna.get(nummer) ?? []),
  ];
  const [minst, meest] = rest.toSorted((een, ander) => een.length - ander.length);
  return {
    anders: anders + countElders(minst, meest),
    keken: beide.length + minst.length > 0,
    aantallen: [toen.aantal, nu.aantal],
  };
}

/** @param {Spreiding} spreiding @returns {Map<number, number>} At which position each stands, by their place. */
function findPlekken({ plekken }) {
  return new Map(plekken.flatMap(({ wie }, plek) => wie.map((nummer) => [nummer, plek])));
}

/**
 * @param {readonly number[]} minst Where the fewest of two rondes stand.
 * @param {readonly number[]} meest Where the others do.
 * @returns {number} How many of the fewest find nobody at their position: so many chose otherwise, if all of them are
 *   among the others.
 */
function countElders(minst, meest) {
  const over = [...meest];
  return minst.filter((plek) => {
    const hier = over.indexOf(plek);
    if (hier >= 0) over.splice(hier, 1);
    return hier < 0;
  }).length;
}
