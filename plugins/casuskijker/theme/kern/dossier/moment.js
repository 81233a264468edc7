// Moments as dossiers hold them: in UTC, with or without seconds and their parts, so that letters say nothing. No DOM.

/** Milliseconds of a day. */
export const ETMAAL = 24 * 60 * 60 * 1000;

/**
 * @param {string} een ISO 8601.
 * @param {string} ander
 * @returns {number} Below zero when the first one was earlier, above it when it was later.
 */
export function compareMomenten(een, ander) {
  return Date.parse(een) - Date.parse(ander);
}

/**
 * @param {string} moment Written as one.
 * @returns {boolean} Whether the calendar has it: of 30 February a browser makes 2 March, or nothing.
 */
export function isMoment(moment) {
  const gelezen = new Date(moment);
  return !Number.isNaN(gelezen.getTime()) && gelezen.toISOString().slice(0, 16) === moment.slice(0, 16);
}

/** A clock may be a little ahead of another. */
const SPELING = ETMAAL;

/**
 * @param {string} moment
 * @param {Date} [nu]
 * @returns {boolean} Whether it is yet to come: then the clock of some device was wrong.
 */
export function isToekomst(moment, nu = new Date()) {
  return Date.parse(moment) > nu.getTime() + SPELING;
}

/** A day less than three weeks: who meets every third Tuesday may be a few hours earlier this time. */
const LANG = 20 * ETMAAL;

/**
 * @param {string} moment
 * @param {Date} [nu]
 * @returns {boolean} Whether it is some three weeks ago or more: what one saw then is another time.
 */
export function isLangGeleden(moment, nu = new Date()) {
  return nu.getTime() - Date.parse(moment) >= LANG;
}
