// Two rondes of a group beside each other: counts only, so that nobody is followed from the one to the other. No DOM.
import { isGeteld } from "../groep/beelden.js";
import { countPlek } from "../groep/groep-zinnen.js";
import { computeSpreidingen } from "./groepsbeeld.js";

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
 * @property {number} verschoven Which part of who counts would have to stand elsewhere to look as then: from 0 to 1. 0
 *   too where in one of the rondes nobody looked.
 * @property {number} ernaast The same of who looks with other eyes: a cliënt, a docent.
 * @property {Soort} soort
 * @property {{toen: number, nu: number} | null} keken How many of who counts looked at it, where that differs and is
 *   not told by how many there are.
 *
 * @typedef {"anders" | "gelijk" | "los"} Soort Whether they stand elsewhere now, or as they stood; or neither can be
 *   said, since nobody, or nobody with the same eyes, looked in both rondes.
 *
 * @typedef {import("../groep/wie-zinnen.js").Aantallen} Aantallen
 * @typedef {{deel: number, keken: number, aantallen: [number, number]}} Maat Which part shifted, in how many of both
 *   rondes anybody looked, and how many did then and now.
 */

/**
 * @param {Kijkraam} kijkraam
 * @param {readonly Inbreng[]} toen Who is in the picture of the ronde of then.
 * @param {readonly Inbreng[]} nu Who is in that of now.
 * @returns {Verandering[]} What shifted most first, then where others shifted, and of equal ones in the order of the
 *   kijkraam.
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
      verschoven: geteld[nummer].deel,
      ernaast: ernaast[nummer].deel,
      soort: chooseSoort([geteld[nummer], ernaast[nummer]]),
      keken: chooseKeken(geteld[nummer], [delen[0][0].length, delen[1][0].length]),
    }))
    .sort((een, ander) => ander.verschoven - een.verschoven || ander.ernaast - een.ernaast);
}

/**
 * @param {readonly Maat[]} maten Of who counts, and of who looks with other eyes.
 * @returns {Soort}
 */
function chooseSoort(maten) {
  if (maten.some(({ deel }) => deel > 0)) return "anders";
  return maten.some(({ keken }) => keken === 2) ? "gelijk" : "los";
}

/**
 * @param {Maat} maat Of who counts.
 * @param {[number, number]} allen How many of them there were, then and now.
 * @returns {Verandering["keken"]}
 */
function chooseKeken({ keken, aantallen: [toen, nu] }, [alleToen, alleNu]) {
  return keken < 2 || toen === nu || (toen === alleToen && nu === alleNu) ? null : { toen, nu };
}

/**
 * @param {Kijkraam} kijkraam
 * @param {readonly Inbreng[]} toen
 * @param {readonly Inbreng[]} nu
 * @returns {Maat[]} For each ingrediënt.
 */
function measureAlle(kijkraam, toen, nu) {
  const daarna = computeSpreidingen(kijkraam, nu);
  return computeSpreidingen(kijkraam, toen).map((eerst, nummer) => measure(eerst, daarna[nummer]));
}

/**
 * @param {import("./groepsbeeld.js").Spreiding} toen
 * @param {import("./groepsbeeld.js").Spreiding} nu
 * @returns {Maat}
 */
function measure(toen, nu) {
  const keken = [toen, nu].filter(({ aantal }) => aantal > 0).length;
  /** @type {[number, number]} */
  const aantallen = [toen.aantal, nu.aantal];
  if (keken < 2) return { deel: 0, keken, aantallen };
  // Over one number below: what stands as it stood must not differ by what a division leaves.
  const meer = toen.plekken.map(({ wie }, plek) =>
    Math.max(0, nu.plekken[plek].wie.length * toen.aantal - wie.length * nu.aantal),
  );
  return { deel: meer.reduce((sum, each) => sum + each, 0) / (toen.aantal * nu.aantal), keken, aantallen };
}
