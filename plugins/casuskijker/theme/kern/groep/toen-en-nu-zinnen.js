// Two rondes of a group beside each other, in words and figures: how many stood where, and never who. No DOM.
import { beeldwoord } from "../../woorden/beeld.js";
import { countStippen, listBeelden } from "./beelden.js";
import { describeDag } from "./ronde-zinnen.js";
import { nameAantallen } from "./stippen-zinnen.js";
import { listStippen, nameWie } from "./wie-zinnen.js";

/**
 * @typedef {import("./groep.js").Ronde} Ronde
 * @typedef {import("../groepsbeeld/toen-en-nu.js").Verandering} Verandering
 * @typedef {{ronde: Ronde, leden: readonly import("../deelcode/deelcode.js").Inbreng[]}} Toen A picture of the same
 *   thing in an earlier ronde.
 */

/**
 * @param {Pick<import("./groep-tekst.js").Beeld, "ronde" | "sleutel">} beeld
 * @param {Pick<import("./groep.js").Groep, "rondes">} groep
 * @returns {Toen[]} The same thing in the rondes before it, the last first.
 */
export function listEerdereBeelden({ ronde, sleutel }, { rondes }) {
  const plaats = rondes.findIndex(({ id }) => id === ronde.id);
  return rondes
    .slice(0, Math.max(plaats, 0))
    .toReversed()
    .flatMap((each) => {
      const beeld = listBeelden(each).find((ander) => ander.sleutel === sleutel);
      return beeld ? [{ ronde: each, leden: beeld.leden }] : [];
    });
}

/**
 * @param {Toen} toen
 * @param {Toen} nu
 * @returns {string} How many there were of each, and that they may be others: who stays away is no shift.
 */
export function describeTelling(toen, nu) {
  const [eerst, daarna] = [toen, nu].map(nameLeden);
  const [dag, vandaag] = [toen, nu].map(({ ronde }) => describeDag(ronde));
  return beeldwoord("toen-en-nu.telling", { dag, toen: eerst, vandaag, nu: daarna });
}

/**
 * @param {Toen} toen
 * @param {Toen} nu
 * @returns {string} The same in half a line, beside the days.
 */
export function describeTellingKort(toen, nu) {
  const [eerst, daarna] = [toen, nu].map(nameLeden);
  return beeldwoord("toen-en-nu.telling_kort", { toen: eerst, nu: daarna });
}

/** @param {Toen} wanneer @returns {string} '5 collega’s en 1 cliënt'. */
function nameLeden({ leden }) {
  return nameWie(countStippen(leden));
}

/**
 * @template {{toen: import("./wie-zinnen.js").Aantallen, nu: import("./wie-zinnen.js").Aantallen}} P
 * @param {readonly P[]} plekken
 * @returns {P[]} Where anybody stood, then or now.
 */
export function listGevuld(plekken) {
  return plekken.filter(({ toen, nu }) => [toen, nu].some((each) => listStippen(each).length > 0));
}

/**
 * @param {Pick<Verandering, "plekken" | "keken">} verandering
 * @returns {string} 'herkenbaar van 1 naar 5, soms 2': each position where anybody stood, and how many looked, where
 *   the numbers alone would be read for a shift.
 */
export function describeVerandering({ plekken, keken }) {
  const gevuld = listGevuld(plekken);
  if (gevuld.length === 0) return beeldwoord("toen-en-nu.niemand");
  const wie = keken ? ` (${describeKeken(keken)})` : "";
  const waar = gevuld
    .map(({ positie, toen, nu }) => {
      const [eerst, daarna] = [toen, nu].map(nameAantallen);
      return eerst === daarna
        ? `${positie.naam} ${daarna}`
        : beeldwoord("toen-en-nu.van_naar", { positie: positie.naam, toen: eerst, nu: daarna });
    })
    .join(", ");
  return waar + wie;
}

/** @param {{toen: number, nu: number}} keken @returns {string} 'toen keken er 3 naar dit punt, nu 4'. */
export function describeKeken({ toen, nu }) {
  return beeldwoord("toen-en-nu.keken", { toen, nu });
}

/**
 * @param {readonly Verandering[]} veranderingen
 * @returns {number} The most in one place, then or now.
 */
export function findMeesteToen(veranderingen) {
  const aantallen = veranderingen.flatMap(({ plekken }) => plekken.flatMap(({ toen, nu }) => [toen, nu]));
  return Math.max(0, ...aantallen.map((each) => Object.values(each).reduce((sum, aantal) => sum + aantal, 0)));
}
