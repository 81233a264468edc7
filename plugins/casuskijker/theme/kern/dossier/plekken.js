// What answers in words hang on: a casus, known by its slug, or something else, known by its kind and its id, as
// `tweeluik:de-lijst`. That is also the name under which a browser keeps them. No DOM.

/**
 * @typedef {"casus" | "tweeluik" | "blad" | "kaarten" | "leerroute"} PlekSoort
 * @typedef {Readonly<{soort: PlekSoort, id: string}>} Plek
 */

/** The kinds besides a casus. A later one adds itself here. */
export const ANDERE_PLEKKEN = Object.freeze(/** @type {const} */ (["tweeluik", "blad", "kaarten", "leerroute"]));

/**
 * @param {string} naam As it stands in a page, and among what is kept.
 * @returns {Plek}
 */
export function readPlek(naam) {
  const soort = ANDERE_PLEKKEN.find((each) => naam.startsWith(`${each}:`));
  return soort ? { soort, id: naam.slice(soort.length + 1) } : { soort: "casus", id: naam };
}

/**
 * @param {Plek} plek
 * @returns {string}
 */
export function writePlek({ soort, id }) {
  return soort === "casus" ? id : `${soort}:${id}`;
}
