// Tables of a group in the tabs of one browser.
import { Opslag } from "../../../plugins/casuskijker/theme/grond/opslag/opslag.js";
import { Tafel } from "../../../plugins/casuskijker/theme/kern/groep/tafel.js";
import { LID } from "./bestanden.js";
import { PAD } from "./browser.js";

/** @typedef {import("./browser.js").Browser} Browser */

export const BELLEN = { tekst: "Bellen", wie: "", wanneer: "", bij: null };

/** @param {Browser} browser */
export function openTafel(browser) {
  const tab = browser.openTab();
  const opslag = tab.in(() => new Opslag(PAD));
  const tafel = tab.in(() => new Tafel(opslag, new AbortController().signal));
  const lay = (/** @type {string[]} */ ...kenmerken) => tab.in(() => tafel.add(kenmerken.map(createLid)));
  return { tab, opslag, tafel, lay };
}

/** @param {string} kenmerk */
export function createLid(kenmerk) {
  return { ...LID, kenmerk, gewijzigd: null };
}

/** @param {Tafel} tafel @returns {string[]} The marks of whose answers lie on it. */
export function who({ groep }) {
  return groep.leden.map(({ kenmerk }) => kenmerk);
}

/** @param {Browser} browser Lets the news arrive, and what it led to be done. */
export async function settle(browser) {
  for (let keer = 0; keer < 4; keer++) {
    browser.deliver();
    await new Promise((done) => setImmediate(done));
  }
}
