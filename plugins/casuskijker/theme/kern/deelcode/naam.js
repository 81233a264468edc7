// A name as it goes to a group: in a code, and out of one. No DOM.

import { codewoord } from "../../woorden/code.js";
import { GRENZEN } from "../dossier/dossier.js";
import { CodeFout } from "./code-fout.js";

export const MAX_NAAM = GRENZEN.naam_in_groep;

/**
 * @param {string} naam
 * @returns {string} Without line ends and without signs that turn the direction of a text.
 */
export function cleanNaam(naam) {
  return naam
    .slice(0, MAX_NAAM)
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .trim();
}

/**
 * @param {string} naam
 * @returns {string} Without any sign at which a message could be cut: encodeURIComponent leaves some.
 */
export function encodeNaam(naam) {
  const encode = (/** @type {string} */ sign) => `%${sign.charCodeAt(0).toString(16)}`;
  return encodeURIComponent(naam).replace(/[.!'()*~_]/g, encode);
}

/** @param {string} naam */
export function decodeNaam(naam) {
  try {
    return cleanNaam(decodeURIComponent(naam));
  } catch {
    throw new CodeFout(codewoord("deelcode.naam_niet_te_lezen"));
  }
}
