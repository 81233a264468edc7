// What is wrong with what was stored or opened, and who wants to know it as a sentence or not at all. No DOM.
import { bewaardwoord } from "../../woorden/bewaard.js";

/** What is wrong with a value, in a sentence for the reader. */
export class LeesFout extends Error {}

/**
 * @param {(tekst: string) => unknown} parse
 * @returns {(tekst: string) => string} What says why a text could not be read back, or nothing when it can.
 */
export function findFoutWith(parse) {
  return (tekst) => {
    try {
      parse(tekst);
      return "";
    } catch (error) {
      if (error instanceof LeesFout) return error.message;
      throw error;
    }
  };
}

/**
 * @template T
 * @param {() => T} read
 * @returns {T | null} Null when it cannot be read.
 */
export function readOrNull(read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof LeesFout) return null;
    throw error;
  }
}

/** Something from a later version of Casuskijker: to be shown, never to be overwritten. */
export class NieuwerFormaat extends LeesFout {
  /**
   * @param {number} formaat
   * @param {number} bekend The newest that this page reads.
   */
  constructor(formaat, bekend) {
    super(bewaardwoord("dossier.nieuwer", { formaat, bekend }));
  }
}
