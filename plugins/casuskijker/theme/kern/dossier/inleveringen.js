// Answers in words that somebody else gave, as they came out of a file: with whose they are, and never among those of
// the reader. No DOM.
import { bewaardwoord } from "../../woorden/bewaard.js";
import { GRENZEN } from "./dossier.js";
import { openStuk, readAll } from "./kast.js";
import { LeesFout } from "./leesfout.js";
import { readId, readMoment, readRecord, readReflectie, readText } from "./lezen.js";
import { compareMomenten } from "./moment.js";
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
 * @returns {{inleveringen: Inlevering[], onleesbaar: import("./kast.js").Onleesbaar[]}} By what they hang on, then
 *   by name, and of one person what came last first: that is what counts.
 */
export function listInleveringen(opslag) {
  const { gelezen, onleesbaar } = readAll(opslag, INLEVERING, parseOwn);
  const inleveringen = [...gelezen.values()].sort(
    (een, ander) =>
      een.plek.localeCompare(ander.plek) ||
      een.naam.localeCompare(ander.naam) ||
      compareMomenten(ander.gekomen, een.gekomen),
  );
  return { inleveringen, onleesbaar };
}

/** @param {string} tekst As it is kept. */
export function parseInlevering(tekst) {
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
