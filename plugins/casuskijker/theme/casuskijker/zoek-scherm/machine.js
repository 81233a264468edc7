// Fetches what searches, once for the whole page and only when a reader is about to search.

/** The site's own root: this module stands in assets/casuskijker/zoek-scherm/. */
export const BASIS = new URL("../../../", import.meta.url).href;

/** @type {Promise<any> | undefined} */
let loading;

/** @returns {Promise<any>} The engine; after a failure the next call tries again. */
export function loadMachine() {
  loading ??= import("../zoeken/zoekmachine.js").then(({ openZoekmachine }) => openZoekmachine(BASIS));
  loading.catch(() => (loading = undefined));
  return loading;
}
