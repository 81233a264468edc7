// Answers in words that somebody else gave, as they came out of a file: with whose they are, and never among those of
// the reader. No DOM.
import { createId } from "../../grond/opslag/id.js";
import { bewaardwoord } from "../../woorden/bewaard.js";
import { FORMAAT, GRENZEN } from "./dossier.js";
import { keepStuk, openStuk, readAll } from "./kast.js";
import { LeesFout } from "./leesfout.js";
import { readId, readMoment, readRecord, readReflectie, readText } from "./lezen.js";
import { readPlek } from "./plekken.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("./lezen.js").Reflectie} Reflectie
 *
 * @typedef {object} Inlevering
 * @property {string} id
 * @property {string} naam Whose answers they are, as the reader said; may be empty.
 * @property {string} plek What they hang on.
 * @property {string} gekomen When they came here: a moment in ISO 8601, UTC.
 * @property {Reflectie} antwoorden
 */

const INLEVERING = "inlevering:";
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
 * @param {unknown} value
 * @returns {Inlevering} Built anew out of what is known.
 * @throws {LeesFout}
 */
export function readInlevering(value) {
  const velden = readRecord(value, bewaardwoord("dossier.een_inlevering"));
  return Object.freeze({
    id: readId(velden.id, "id"),
    naam: readText(velden.naam, "naam", GRENZEN.naam),
    plek: readPlekNaam(velden.plek),
    gekomen: readMoment(velden.gekomen, "gekomen"),
    antwoorden: readReflectie(velden.antwoorden),
  });
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function readPlekNaam(value) {
  const plek = readText(value, "plek", GRENZEN.id);
  readId(readPlek(plek).id, "plek");
  return plek;
}

/** @param {string} id */
export function nameInlevering(id) {
  return INLEVERING + id;
}

/**
 * @param {Opslag} opslag
 * @returns {{inleveringen: Inlevering[], onleesbaar: import("./kast.js").Onleesbaar[]}} By what they hang on, and then
 *   by name.
 */
export function listInleveringen(opslag) {
  const { gelezen, onleesbaar } = readAll(opslag, INLEVERING, parseOwn);
  const inleveringen = [...gelezen.values()].sort(
    (een, ander) => een.plek.localeCompare(ander.plek) || een.naam.localeCompare(ander.naam),
  );
  return { inleveringen, onleesbaar };
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

/** @param {string} tekst */
function parseInlevering(tekst) {
  return readInlevering(openStuk(tekst).inlevering);
}

/**
 * @param {string} tekst
 * @param {string} id Under which it is kept.
 */
function parseOwn(tekst, id) {
  const inlevering = parseInlevering(tekst);
  if (inlevering.id !== id) throw new LeesFout(bewaardwoord("dossier.van_andere_inlevering"));
  return inlevering;
}
