// The word on the screen of a room that opens what comes next on a sheet. It is a curtain, no lock. No DOM.
import { createAfdruk } from "../deelcode/afdruk.js";

/**
 * @param {string} getypt As somebody typed it, with a capital or a space.
 * @param {{over: string, afdruk: string}} wat Which part of which casus it opens, and what the sheet knows of the word;
 *   domain/schermwoord.py makes the same.
 */
export function isSchermwoord(getypt, { over, afdruk }) {
  const woord = getypt
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  return createAfdruk(`${over} ${woord}`) === afdruk;
}
