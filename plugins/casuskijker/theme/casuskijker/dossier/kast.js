// The cabinet: all dossiers and reflecties of a reader, each under a name of its own in the storage. No DOM.
import { stamp } from "../opslag/stempel.js";
import { FORMAAT } from "./dossier.js";
import { LeesFout, migrate, readDossier, readRecord, readReflectie } from "./lezen.js";

/**
 * @typedef {import("../opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../opslag/opslag.js").Uitkomst} Uitkomst
 * @typedef {import("./dossier.js").Dossier} Dossier
 * @typedef {import("./lezen.js").Reflectie} Reflectie
 *
 * @typedef {object} Onleesbaar What is kept and cannot be read: damaged, or of a newer version. It stays as it is.
 * @property {string} naam
 * @property {string} tekst
 * @property {LeesFout} fout
 */

const DOSSIER = "dossier:";
const REFLECTIE = "reflectie:";

/** @param {string} id */
export function nameDossier(id) {
  return DOSSIER + id;
}

/** @param {string} casus The slug of the casus. */
export function nameReflectie(casus) {
  return REFLECTIE + casus;
}

/**
 * @param {Dossier} dossier
 * @returns {string} As it is kept.
 */
export function writeDossier(dossier) {
  return JSON.stringify({ formaat: FORMAAT, dossier });
}

/**
 * @param {Reflectie} reflectie
 * @returns {string} As it is kept.
 */
export function writeReflectie(reflectie) {
  return JSON.stringify({ formaat: FORMAAT, reflectie });
}

/**
 * @param {string} tekst
 * @returns {Dossier}
 * @throws {LeesFout}
 */
export function parseDossier(tekst) {
  return readDossier(open(tekst).dossier);
}

/**
 * @param {string} tekst
 * @returns {Reflectie}
 * @throws {LeesFout}
 */
export function parseReflectie(tekst) {
  return readReflectie(open(tekst).reflectie);
}

/**
 * @param {Opslag} opslag
 * @returns {{dossiers: Dossier[], onleesbaar: Onleesbaar[]}} The dossiers, last changed first.
 */
export function listDossiers(opslag) {
  const { gelezen, onleesbaar } = readAll(opslag, DOSSIER, parseDossier);
  const dossiers = [...gelezen.values()].sort((a, b) => b.gewijzigd.localeCompare(a.gewijzigd));
  return { dossiers, onleesbaar };
}

/**
 * @param {Opslag} opslag
 * @returns {{reflecties: Record<string, Reflectie>, onleesbaar: Onleesbaar[]}} By the slug of the casus.
 */
export function listReflecties(opslag) {
  const { gelezen, onleesbaar } = readAll(opslag, REFLECTIE, parseReflectie);
  return { reflecties: Object.assign(Object.create(null), Object.fromEntries(gelezen)), onleesbaar };
}

/**
 * @param {Opslag} opslag
 * @param {Dossier} dossier
 * @returns {Uitkomst} Whatever was kept under its id is replaced.
 */
export function keepDossier(opslag, dossier) {
  return replace(opslag, nameDossier(dossier.id), writeDossier(dossier));
}

/**
 * @param {Opslag} opslag
 * @param {string} casus
 * @param {Reflectie} reflectie
 * @returns {Uitkomst}
 */
export function keepReflectie(opslag, casus, reflectie) {
  return replace(opslag, nameReflectie(casus), writeReflectie(reflectie));
}

/**
 * @param {Opslag} opslag
 * @param {string} naam
 * @param {string} tekst Comes after whatever is kept there now.
 * @returns {Uitkomst}
 */
function replace(opslag, naam, tekst) {
  const nu = opslag.read(naam);
  return opslag.write(naam, stamp(tekst, nu), nu);
}

/**
 * @param {string} tekst
 * @returns {Record<string, unknown>}
 */
function open(tekst) {
  let value;
  try {
    value = JSON.parse(tekst);
  } catch {
    throw new LeesFout("Wat hier bewaard is, is beschadigd.");
  }
  const velden = readRecord(value, "wat bewaard is");
  return migrate(velden, velden.formaat);
}

/**
 * @template T
 * @param {Opslag} opslag
 * @param {string} begin
 * @param {(tekst: string) => T} parse
 * @returns {{gelezen: Map<string, T>, onleesbaar: Onleesbaar[]}}
 */
function readAll(opslag, begin, parse) {
  const gelezen = new Map();
  const onleesbaar = [];
  for (const naam of opslag.list(begin)) {
    const tekst = opslag.read(naam) ?? "";
    try {
      gelezen.set(naam.slice(begin.length), parse(tekst));
    } catch (fout) {
      if (!(fout instanceof LeesFout)) throw fout;
      onleesbaar.push({ naam, tekst, fout });
    }
  }
  return { gelezen, onleesbaar };
}
