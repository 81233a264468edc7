// The words that readers see, by their names. A word may leave room for a value, as `{aantal}`; what is counted has two
// forms. In a bundle there are no names any more: a build puts in what each word says.
import WOORDEN from "./nl.json" with { type: "json" };

/**
 * What this page says in other words, by what is said elsewhere: a plain telling says all in plain ones
 * (rendering/gewoon.py).
 *
 * @type {Readonly<Record<string, string | string[]>>}
 */
const HIER = JSON.parse(globalThis.document?.querySelector("script.woorden-hier")?.textContent ?? "{}");

/** Whether all on this page is said in plain words, for who reads with difficulty. */
export const SPREEKT_EENVOUDIG = Object.keys(HIER).length > 0;

/** @typedef {Readonly<Record<string, string | number>>} Waarden What goes in; `aantal` chooses between one and more. */

/** Stands where an element comes in a word: `splitWoord` takes the word apart there. */
export const GAT = "\u0000";

/**
 * @template {string} Sleutel The component that says it, a dot, and which of its words it is.
 * @param {Readonly<Record<Sleutel, string | string[]>>} woorden
 * @returns {(sleutel: Sleutel, waarden?: Waarden) => string} What says one of these words. It throws a RangeError when
 *   there is no such word, or when that leaves room for a value that is not given.
 */
export function createWoord(woorden) {
  return (sleutel, waarden) => zeg(woorden[sleutel] ?? fail(sleutel), waarden);
}

export const woord = createWoord(WOORDEN);

/** The language of the site, as what writes dates and numbers wants it. */
export const TAAL = woord("zinsdelen.taal");

/**
 * Says a word that is known. Bundles have this in the place of what looks a word up: words are put in where they are
 * said. Decision record 0061.
 *
 * @param {string | string[]} vormen
 * @param {Waarden} [waarden]
 * @returns {string}
 */
export function zeg(vormen, waarden = {}) {
  const alle = [HIER[String(vormen)] ?? vormen].flat();
  const zin = alle[waarden.aantal === 1 ? 0 : alle.length - 1];
  return zin.replace(/\{(\w+)\}/g, (_, plek) => (waarden[plek] ?? fail(`${zin}, ${plek}`)).toLocaleString(TAAL));
}

/**
 * @param {string} zin A word in which one value is `GAT`.
 * @param {...(Node | string)} inhoud What comes there.
 * @returns {(Node | string)[]}
 */
export function splitWoord(zin, ...inhoud) {
  const [voor, na] = zin.split(GAT);
  return [voor, ...inhoud, na];
}

/**
 * @param {string} wat
 * @returns {never}
 */
function fail(wat) {
  throw new RangeError(`Voor ‘${wat}’ is er geen woord.`);
}
