// What a group talks about of one picture: on the screen of its agenda, on its sheet, and in a werkvorm. No DOM.
import { computeGroepsbeeld } from "../groepsbeeld/groepsbeeld.js";

/**
 * @typedef {import("./groep-tekst.js").Beeld} Beeld
 * @typedef {import("./groep.js").Agendapunt} Agendapunt
 * @typedef {import("../groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 */

/**
 * @param {Pick<Beeld, "kijkraam" | "casus" | "leden" | "ronde">} beeld
 * @param {number} meeste How many there are where nobody chose any.
 * @returns {Spreiding[]} What is on the agenda, or else what differs most.
 */
export function listPunten(beeld, meeste) {
  const { anders, ...rest } = computeGroepsbeeld(beeld.kijkraam, beeld.leden);
  const alle = [...anders, ...Object.values(rest).flat()];
  const agenda = beeld.ronde.agenda.filter((punt) => isVan(punt, beeld));
  const gekozen = agenda.flatMap(({ bij }) => alle.find(({ ingredient }) => ingredient.id === bij) ?? []);
  return gekozen.length ? gekozen : anders.slice(0, meeste);
}

/**
 * @param {Pick<Beeld, "kijkraam" | "casus" | "ronde">} beeld
 * @returns {boolean} Whether somebody chose what is talked about: what was not chosen, may differ still.
 */
export function isGekozen(beeld) {
  return beeld.ronde.agenda.some((punt) => isVan(punt, beeld));
}

/**
 * @param {Pick<Beeld, "kijkraam" | "casus">} beeld
 * @param {Spreiding} spreiding
 * @returns {Agendapunt}
 */
export function createPunt({ kijkraam, casus }, { ingredient }) {
  return { kijkraam: kijkraam.slug, casus, bij: ingredient.id };
}

/**
 * @param {Agendapunt} punt
 * @param {Pick<Beeld, "kijkraam" | "casus">} beeld
 */
export function isVan(punt, { kijkraam, casus }) {
  return punt.kijkraam === kijkraam.slug && punt.casus === casus;
}
