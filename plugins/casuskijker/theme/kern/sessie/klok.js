// The clock of a step: how much is left, with an absolute end while it runs, so that a reload, a sleep or a window that
// was closed does it no harm. It never goes on to a next step. No DOM.

/**
 * @typedef {object} Klok
 * @property {string} stap The id of the step that it is of.
 * @property {number} rest_ms What was left when it was started or stopped last; below zero past the end.
 * @property {number | null} loopt_tot When it ends, in milliseconds since 1970; null while it stands still.
 */

const MINUUT = 60_000;
/** When a screen reader hears of it, in minutes: often enough to finish a sentence, too seldom to disturb. */
const GEZEGD = [5, 1, 0];

/**
 * @param {string} stap
 * @param {number} rest What is left of its time, in milliseconds.
 * @returns {Klok} It stands still until somebody starts it.
 */
export function createKlok(stap, rest) {
  return { stap, rest_ms: rest, loopt_tot: null };
}

/**
 * @param {Klok} klok
 * @param {number} nu
 * @returns {number} What is left, in milliseconds; below zero past the end.
 */
export function computeRest(klok, nu) {
  return klok.rest_ms - computeGelopen(klok, nu);
}

/**
 * @param {Klok} klok
 * @param {number} nu
 * @returns {number} How long it has run since it was started last; a clock that was set back counts for nothing.
 */
export function computeGelopen({ rest_ms: rest, loopt_tot: tot }, nu) {
  return tot === null ? 0 : Math.max(nu - (tot - rest), 0);
}

/**
 * @param {Klok} klok
 * @param {number} nu
 * @returns {Klok}
 */
export function startKlok(klok, nu) {
  return klok.loopt_tot === null ? { ...klok, loopt_tot: nu + klok.rest_ms } : klok;
}

/**
 * @param {Klok} klok
 * @param {number} nu
 * @returns {Klok}
 */
export function stopKlok(klok, nu) {
  return { ...klok, rest_ms: computeRest(klok, nu), loopt_tot: null };
}

/**
 * @param {Klok} klok
 * @param {number} minuten
 * @param {number} nu
 * @returns {Klok} With so much more; past the end they count from now.
 */
export function extendKlok(klok, minuten, nu) {
  const rest = computeRest(klok, nu);
  const erbij = Math.max(rest, 0) + minuten * MINUUT - rest;
  return {
    ...klok,
    rest_ms: klok.rest_ms + erbij,
    loopt_tot: klok.loopt_tot === null ? null : klok.loopt_tot + erbij,
  };
}

/**
 * @param {number} rest
 * @returns {string} As one reads a clock: '4:05', and past the end '0:00'.
 */
export function writeRest(rest) {
  const seconden = Math.ceil(Math.max(rest, 0) / 1000);
  return `${Math.floor(seconden / 60)}:${String(seconden % 60).padStart(2, "0")}`;
}

/**
 * @param {number} voor What was left a moment ago.
 * @param {number} rest What is left now.
 * @returns {number | null} The minutes that are to be said now; null when it is quiet.
 */
export function findGezegd(voor, rest) {
  const voorbij = GEZEGD.filter((minuten) => voor > minuten * MINUUT && rest <= minuten * MINUUT);
  return voorbij.at(-1) ?? null;
}
