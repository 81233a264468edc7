// A day, as the calendar of whoever wrote it has it. No DOM.

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
  return `${nameDag(moment)}T00:00:00.000Z`;
}

/**
 * @param {string} moment ISO 8601.
 * @returns {boolean} Whether it is a day and no moment: the same day then for whoever reads it, in whatever zone.
 */
export function isDag(moment) {
  return DAG.test(moment);
}
