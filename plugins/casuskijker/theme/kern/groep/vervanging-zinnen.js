// What changes when choices come in the place of those that somebody handed over before, in words. No DOM.
import { samenwoord } from "../../woorden/samen.js";
import { joinNames } from "../zinsdelen/zinsdelen.js";

/** @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng */

/**
 * @param {Inbreng} oud
 * @param {Inbreng} nieuw
 * @param {boolean} namen Whether names are on the screen.
 * @returns {string} 'Fatima: 2 keuzes anders en 37 erbij', or that they are the same to the letter.
 */
export function describeVervangen({ posities: toen, naam: eerst }, { posities: nu, naam: later }, namen) {
  const naam = later || eerst;
  const wie = namen ? naam || samenwoord("samen-kijken.zonder_naam_klein") : samenwoord("samen-kijken.iemand");
  const erbij = Object.keys(nu).filter((id) => !Object.hasOwn(toen, id)).length;
  const weg = Object.keys(toen).filter((id) => !Object.hasOwn(nu, id)).length;
  const anders = Object.keys(nu).filter((id) => Object.hasOwn(toen, id) && nu[id] !== toen[id]).length;
  const wat = [
    ...(anders ? [samenwoord("samen-kijken.keuze_anders", { aantal: anders })] : []),
    ...(erbij ? [samenwoord("samen-kijken.keuze_erbij", { aantal: erbij })] : []),
    ...(weg ? [samenwoord("samen-kijken.keuze_weg", { aantal: weg })] : []),
  ];
  const zelfde = samenwoord("samen-kijken.zelfde_keuzes", { aantal: Object.keys(nu).length });
  return `${wie}: ${wat.length ? joinNames(wat) : zelfde}`;
}

/**
 * @param {Inbreng} lag
 * @param {Inbreng} inbreng The same choices of the same dossier.
 * @returns {string} What is known now that was not: nothing came in the place of anything.
 */
export function describeAangevuld({ naam: eerst }, { naam }) {
  if (naam === "" || naam === eerst) return samenwoord("samen-kijken.begrepen_met_rol");
  return eerst ? samenwoord("samen-kijken.begrepen_andere_naam") : samenwoord("samen-kijken.begrepen_met_naam");
}
