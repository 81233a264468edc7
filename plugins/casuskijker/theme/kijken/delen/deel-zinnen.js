// What the window to share says of what goes along: only what is so. No DOM.
import { kijkwoord } from "../../woorden/kijken.js";

/**
 * @param {Pick<import("../../kern/dossier/dossier.js").Dossier, "casus">} dossier
 * @returns {string} What whoever gets it can read, and where it goes.
 */
export function describeDelen({ casus }) {
  const wat = casus === null ? kijkwoord("delen.wat") : kijkwoord("delen.wat_casus");
  return kijkwoord("delen.uitleg", { wat });
}
