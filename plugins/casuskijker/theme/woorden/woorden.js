// The words that readers see, by their names. A word may leave room for a value, as `{aantal}`; what is counted has two
// forms. What is said on every page is in nl.json; a wing whose components are not, has its own words beside it.
import WOORDEN from "./nl.json" with { type: "json" };

/**
 * What this page says in other words: a plain telling says all in plain ones (rendering/eenvoudig.py).
 *
 * @type {Readonly<Record<string, string | string[]>>}
 */
const HIER = JSON.parse(globalThis.document?.querySelector("script.woorden-hier")?.textContent ?? "{}");

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
  return (sleutel, waarden = {}) => {
    const vormen = [
      HIER[sleutel] ?? /** @type {string | string[] | undefined} */ (woorden[sleutel]) ?? fail(sleutel),
    ].flat();
    const zin = vormen[waarden.aantal === 1 ? 0 : vormen.length - 1];
    return zin.replace(/\{(\w+)\}/g, (_, plek) =>
      (waarden[plek] ?? fail(`${sleutel}, ${plek}`)).toLocaleString("nl-NL"),
    );
  };
}

export const woord = createWoord(WOORDEN);

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
