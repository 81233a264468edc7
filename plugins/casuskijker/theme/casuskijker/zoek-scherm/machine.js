// Fetches what searches, once for the whole page and only when a reader is about to search.

/** @typedef {import("../zoeken/zoekmachine.js").Zoekmachine} Zoekmachine */

/** The site's own root: this module stands in assets/casuskijker/zoek-scherm/. */
const BASIS = new URL("../../../", import.meta.url);

/** @type {Promise<Zoekmachine> | undefined} */
let loading;

/** @returns {Promise<Zoekmachine>} The engine; after a failure the next call tries again. */
export function loadMachine() {
  loading ??= import("../zoeken/zoekmachine.js").then(({ openZoekmachine }) => openZoekmachine(BASIS));
  loading.catch(() => (loading = undefined));
  return loading;
}
