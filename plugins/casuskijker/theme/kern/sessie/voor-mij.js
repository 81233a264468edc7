// What who leads notes for nobody else, by step: it stays in this browser, and comes in no file and on no screen. It is
// of a les and not of one time that it was given, so that it is there next year. No DOM.
import { GRENZEN } from "../dossier/dossier.js";
import { LeesFout, readOrNull } from "../dossier/leesfout.js";
import { readByIds, readText } from "../dossier/lezen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("./sessie.js").Van} Van
 * @typedef {Readonly<Record<string, string>>} Notities By step.
 */

const VOOR_MIJ = "voor-mij:";

/** @param {Van} van */
function nameNotities({ casus, les, werkvorm }) {
  return VOOR_MIJ + (werkvorm ?? `${casus ?? "lessen"}/${les}`);
}

/**
 * @param {Opslag} opslag
 * @param {Van} van
 * @returns {Notities}
 */
export function readNotities(opslag, van) {
  const tekst = opslag.read(nameNotities(van));
  const gelezen = tekst === null ? null : readOrNull(() => parseNotities(tekst));
  return gelezen ?? Object.freeze(Object.create(null));
}

/**
 * @param {Opslag} opslag
 * @param {Van} van
 * @param {{stap: string, tekst: string}} notitie
 * @returns {import("../../grond/opslag/opslag.js").Uitkomst}
 */
export function writeNotitie(opslag, van, { stap, tekst }) {
  const naam = nameNotities(van);
  const { [stap]: _, ...rest } = readNotities(opslag, van);
  const notities = tekst ? { ...rest, [stap]: tekst } : rest;
  if (Object.keys(notities).length) return opslag.write(naam, JSON.stringify(notities), opslag.read(naam));
  opslag.remove(naam);
  return "bewaard";
}

/** @param {string} tekst */
function parseNotities(tekst) {
  let value;
  try {
    value = JSON.parse(tekst);
  } catch {
    throw new LeesFout("Wat je voor jezelf bewaarde, is beschadigd.");
  }
  return readByIds(value, "notities", (each, waar) => readText(each, waar, GRENZEN.notitie));
}
