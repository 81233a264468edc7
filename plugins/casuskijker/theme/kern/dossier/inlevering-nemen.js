// Answers of somebody else, as they come out of a file: apart from what lists them, which every visit loads. No DOM.
import { createId } from "../../grond/opslag/id.js";
import { FORMAAT } from "./dossier.js";
import { nameInlevering, parseInlevering } from "./inleveringen.js";
import { keepStuk } from "./kast.js";

/**
 * @typedef {import("./inleveringen.js").Inlevering} Inlevering
 * @typedef {import("./inleveringen.js").Opslag} Opslag
 */

/** Where a link leads to all of them. */
export const ANKER = "antwoorden-van-anderen";

/**
 * @param {Pick<Inlevering, "naam" | "plek" | "antwoorden">} wat
 * @param {Date} [nu]
 * @returns {Inlevering}
 */
export function createInlevering({ naam, plek, antwoorden }, nu = new Date()) {
  return Object.freeze({ id: createId(), naam, plek, gekomen: nu.toISOString(), antwoorden });
}

/**
 * @param {Opslag} opslag
 * @param {Inlevering} inlevering
 * @returns {import("../../grond/opslag/opslag.js").Uitkomst}
 */
export function keepInlevering(opslag, inlevering) {
  const tekst = JSON.stringify({ formaat: FORMAAT, inlevering });
  return keepStuk(opslag, nameInlevering(inlevering.id), { tekst, parse: parseInlevering });
}

/**
 * @param {Pick<Inlevering, "naam" | "plek" | "antwoorden">} een
 * @param {Pick<Inlevering, "naam" | "plek" | "antwoorden">} ander
 * @returns {boolean} Whether they are the same answers of the same person: a file that is read twice comes in once.
 */
export function isZelfdeInlevering(een, ander) {
  const write = ({ naam, plek, antwoorden } = een) => JSON.stringify([naam, plek, Object.entries(antwoorden).sort()]);
  return write(een) === write(ander);
}
