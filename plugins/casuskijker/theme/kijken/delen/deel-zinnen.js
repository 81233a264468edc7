// What the window to share says of what goes along: only what is so. No DOM.
import { deelwoord } from "../../woorden/delen.js";

/**
 * @param {Pick<import("../../kern/dossier/dossier.js").Dossier, "casus">} dossier
 * @returns {string} What whoever gets it can read, and where it goes.
 */
export function describeDelen({ casus }) {
  const wat = casus === null ? deelwoord("delen.wat") : deelwoord("delen.wat_casus");
  return deelwoord("delen.uitleg", { wat });
}
