// The words that readers see, by their names. A word may leave room for a value, as `{aantal}`; what is counted has two
// forms.
import WOORDEN from "./nl.json" with { type: "json" };

/** @typedef {keyof typeof WOORDEN} Sleutel The component that says it, a dot, and which of its words it is. */

/**
 * @param {Sleutel} sleutel
 * @param {Readonly<Record<string, string | number>>} [waarden] What goes in; `aantal` chooses between one and more.
 * @returns {string}
 * @throws {RangeError} When there is no such word, or it leaves room for a value that is not given.
 */
export function woord(sleutel, waarden = {}) {
  const vormen = [/** @type {string | string[] | undefined} */ (WOORDEN[sleutel]) ?? fail(sleutel)].flat();
  const zin = vormen[waarden.aantal === 1 ? 0 : vormen.length - 1];
  return zin.replace(/\{(\w+)\}/g, (_, plek) => String(waarden[plek] ?? fail(`${sleutel}, ${plek}`)));
}

/**
 * @param {string} wat
 * @returns {never}
 */
function fail(wat) {
  throw new RangeError(`Voor ‘${wat}’ is er geen woord.`);
}
