import { describeInbreng } from "../../kern/groep/groep-zinnen.js";
import { isVanEen } from "../../kern/groepsbeeld/een-mens.js";
import { samenwoord } from "../../woorden/samen.js";
import { readGevraagd } from "./gevraagd.js";

/**
 * @typedef {import("../../kern/deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {ReadonlyMap<string, Kijkraam>} Kijkramen
 */

/**
 * @param {Inbreng} inbreng
 * @param {{kijkramen: Kijkramen, casussen: import("./casus-namen.js").CasusNamen, namen: boolean}} omgeving
 * @returns {(string | Node)[]} What somebody handed over: of one's own help there is no casus and no role to tell.
 */
export function createTitel(inbreng, { kijkramen, casussen, namen }) {
  const kijkraam = /** @type {Kijkraam} */ (kijkramen.get(inbreng.kijkraam));
  const isEigen = inbreng.casus === null && inbreng.naam === "" && isVanEen({ kijkraam, leden: [inbreng] });
  if (isEigen) return [describeKeuzes(inbreng, kijkramen)];
  const zin = describeInbreng(inbreng, kijkraam, { namen, deel: readGevraagd(kijkraam) });
  return [`${zin}, `, casussen.createNaam(inbreng.casus)];
}

/** @param {Inbreng} inbreng @param {Kijkramen} kijkramen */
export function describeKeuzes({ kijkraam, posities }, kijkramen) {
  const keuzes = samenwoord("samen-kijken.keuzes", { aantal: Object.keys(posities).length });
  return `${kijkramen.get(kijkraam)?.titel}: ${keuzes}`;
}
