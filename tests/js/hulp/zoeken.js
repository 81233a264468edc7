// The search engine on the index that Python writes, for tests of what it finds; and what is marked in that.
import assert from "node:assert/strict";
import { openZoekmachine } from "../../../plugins/casuskijker/theme/kern/zoekmachine/zoekmachine.js";
import { BASE, serveIndex } from "./index.js";

/**
 * @typedef {import("../../../plugins/casuskijker/theme/kern/zoekmachine/zoekmachine.js").Zoekmachine} Zoekmachine
 * @typedef {import("../../../plugins/casuskijker/theme/kern/zoekmachine/zoekmachine.js").Gevonden} Gevonden
 */

/** @returns {Promise<Zoekmachine>} */
export function openOnIndex() {
  serveIndex();
  return openZoekmachine(BASE);
}

/** @param {Pick<Gevonden, "treffers">} uitkomst @returns {Set<string>} */
export function marked({ treffers }) {
  const stukken = treffers.flatMap(({ fragment, titelStukken }) => [...fragment, ...titelStukken]);
  return new Set(stukken.filter(({ raak }) => raak).map(({ tekst }) => tekst.toLowerCase()));
}

/** @param {Set<string>} alle @param {string[]} woorden */
export function assertHas(alle, ...woorden) {
  assert.deepEqual(
    woorden.filter((woord) => !alle.has(woord)),
    [],
  );
}

/** @param {Set<string>} alle @param {string[]} woorden */
export function assertHasNone(alle, ...woorden) {
  assert.deepEqual(
    woorden.filter((woord) => alle.has(woord)),
    [],
  );
}
