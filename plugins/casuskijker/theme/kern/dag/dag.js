// A day, as the calendar of whoever wrote it has it. No DOM.

import { compareMomenten } from "../dossier/moment.js";

/** How a day stands in a file: as a moment, of which the hour says nothing. */
const DAG = /T00:00(?::00(?:\.0+)?)?Z$/;

/**
 * @param {Date} [moment]
 * @returns {string} '2026-11-28': just after midnight that is not yet the day in UTC.
 */
export function nameDag(moment = new Date()) {
  const delen = [moment.getMonth() + 1, moment.getDate()].map((getal) => String(getal).padStart(2, "0"));
  return [String(moment.getFullYear()).padStart(4, "0"), ...delen].join("-");
}

/**
 * @param {Date} [moment]
 * @returns {string} Its day, written as a moment: who hands something over tells no hour by it.
 */
export function roundToDag(moment) {
  return writeAlsMoment(nameDag(moment));
}

/** @param {string} dag '2026-11-28' @returns {string} The same, written as a moment. */
export function writeAlsMoment(dag) {
  return `${dag}T00:00:00.000Z`;
}

/**
 * @param {string} moment ISO 8601.
 * @returns {boolean} Whether it is a day and no moment: the same day then for whoever reads it, in whatever zone.
 */
export function isDag(moment) {
  return DAG.test(moment);
}

/** @param {string} moment ISO 8601, or a day written as one. @returns {string} The day that it is of. */
export function findDag(moment) {
  return isDag(moment) ? moment.slice(0, "2026-11-28".length) : nameDag(new Date(moment));
}

/**
 * @param {string} een A moment, or a day written as one.
 * @param {string} ander
 * @returns {number} Below zero when the first one was earlier, above it when it was later, and zero where nobody can
 *   tell: of a day and a moment of that day.
 */
export function compareTijden(een, ander) {
  if (!isDag(een) && !isDag(ander)) return compareMomenten(een, ander);
  const [dag, andere] = [een, ander].map(findDag);
  return Number(dag > andere) - Number(dag < andere);
}
