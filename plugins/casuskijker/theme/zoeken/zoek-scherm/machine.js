// Fetches what searches, once for the whole page and only when a reader is about to search.

import { SITE } from "../../grond/basis/site.js";

/** @typedef {import("../../kern/zoekmachine/zoekmachine.js").Zoekmachine} Zoekmachine */

/** @type {Promise<Zoekmachine> | undefined} */
let loading;

/** @returns {Promise<Zoekmachine>} The engine; after a failure the next call tries again. */
export function loadMachine() {
  loading ??= import("../../kern/zoekmachine/zoekmachine.js").then(({ openZoekmachine }) => openZoekmachine(SITE));
  loading.catch(() => (loading = undefined));
  return loading;
}

/** The list under a search box, of which most visits see nothing. */
export function loadSuggesties() {
  return import("../zoek-veld/suggesties.js");
}
