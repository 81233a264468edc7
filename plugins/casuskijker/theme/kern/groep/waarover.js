// At whom or what a group looked without a casus, in its own words. No DOM.
import { groepwoord } from "../../woorden/groep.js";
import { GRENZEN } from "../dossier/dossier.js";
import { quoteNaam } from "../zinsdelen/zinsdelen.js";
import { changeRonde } from "./groep.js";

/**
 * @param {import("./groep.js").Groep} groep
 * @param {string} ronde The id of one.
 * @param {string} tekst
 * @param {Date} [nu]
 * @returns {import("./groep.js").Groep} In which it looked at that.
 */
export function setWaarover(groep, ronde, tekst, nu) {
  return changeRonde(groep, ronde, () => ({ waarover: tekst.trim().slice(0, GRENZEN.naam) }), nu);
}

/**
 * @param {import("./groep-tekst.js").Over} over
 * @param {string | null} casus
 * @param {Pick<import("./groep.js").Ronde, "waarover">} ronde
 * @returns {import("./groep-tekst.js").Over} Without a casus, what the group itself said: 'over ‘ons inloopuur’'.
 */
export function describeMetRonde(over, casus, { waarover }) {
  return casus === null && waarover ? { zin: nameWaarover(waarover), casus: null } : over;
}

/**
 * @param {Pick<import("./groep.js").Ronde, "waarover">} toen
 * @param {{casus: string | null, ronde: Pick<import("./groep.js").Ronde, "waarover">}} nu
 * @returns {string} Where the group itself says that it looked at something else then; else nothing.
 */
export function describeAndersOver({ waarover: toen = "" }, { casus, ronde: { waarover: nu = "" } }) {
  const isAnders = toen !== "" && nu !== "" && toen.toLowerCase() !== nu.toLowerCase();
  if (casus !== null || !isAnders) return "";
  return groepwoord("groep.anders_over", { toen: quoteNaam(toen), nu: quoteNaam(nu) });
}

/** @param {string} waarover */
export function nameWaarover(waarover) {
  return groepwoord("groep.over_eigen", { wat: quoteNaam(waarover) });
}
