// A day, as the reader's own clock and calendar have it. No DOM.

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
