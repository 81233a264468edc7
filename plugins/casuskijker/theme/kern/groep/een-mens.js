// Two members of a ronde who are one person: one of them stays, with the name that either of them bore. No DOM.
import { addInbrengen, changeRonde, dropLid } from "./groep.js";
import { isZelfdeLid } from "./leden.js";

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 */

/**
 * @param {Groep} groep
 * @param {{blijft: Inbreng, weg: Inbreng}} wie
 * @param {string} ronde
 * @returns {Groep}
 */
export function takeForOne(groep, { blijft, weg }, ronde) {
  return setNaam(dropLid(groep, weg, undefined, ronde), blijft, { ronde, naam: blijft.naam || weg.naam });
}

/**
 * @param {Groep} groep
 * @param {{blijft: Inbreng, weg: Inbreng}} wie As they were before.
 * @param {string} ronde
 * @returns {Groep} In which they are two again.
 */
export function takeForTwo(groep, { blijft, weg }, ronde) {
  return setNaam(addInbrengen(groep, [weg], undefined, ronde).groep, blijft, { ronde, naam: blijft.naam });
}

/**
 * @param {Groep} groep
 * @param {Inbreng} wie
 * @param {{ronde: string, naam: string}} wat
 */
function setNaam(groep, wie, { ronde, naam }) {
  return changeRonde(groep, ronde, ({ leden }) => ({
    leden: leden.map((lid) => (isZelfdeLid(lid, wie) ? Object.freeze({ ...lid, naam }) : lid)),
  }));
}
