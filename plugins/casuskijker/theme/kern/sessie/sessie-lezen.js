// A les that is or was given, as it is kept and handed over, written and read back. Whatever is read may be wrong or
// hostile. No DOM.
import { FORMAAT_SESSIE, GRENZEN } from "../dossier/dossier.js";
import {
  LeesFout,
  migrate,
  readByIds,
  readId,
  readList,
  readMoment,
  readPunt,
  readRecord,
  readText,
} from "../dossier/lezen.js";
import { freezeSessie, GRENZEN_SESSIE } from "./sessie.js";

/**
 * @typedef {import("./sessie.js").Sessie} Sessie
 * @typedef {import("./sessie.js").Antwoord} Antwoord
 * @typedef {import("./klok.js").Klok} Klok
 */

/** The last moment that a date can have. */
const MEESTE_MOMENT = 8.64e15;

/**
 * @param {Sessie} sessie
 * @returns {string} As it is kept, and told to a window beside it.
 */
export function writeSessie(sessie) {
  return JSON.stringify({ formaat: FORMAAT_SESSIE, sessie });
}

/**
 * @param {string} tekst
 * @returns {Sessie}
 * @throws {LeesFout}
 */
export function parseSessie(tekst) {
  let value;
  try {
    value = JSON.parse(tekst);
  } catch {
    throw new LeesFout("Wat hier van een les bewaard is, is beschadigd.");
  }
  const velden = readRecord(value, "wat bewaard is");
  return readSessie(migrate(velden, velden.formaat, { naar: FORMAAT_SESSIE }).sessie);
}

/**
 * @param {unknown} value A sessie of today.
 * @returns {Sessie} Built anew out of what is known.
 * @throws {LeesFout}
 */
export function readSessie(value) {
  const velden = readRecord(value, "een les");
  return freezeSessie({
    id: readId(velden.id, "id"),
    casus: readId(velden.casus, "casus"),
    les: readId(velden.les, "les"),
    gemaakt: readMoment(velden.gemaakt, "gemaakt"),
    gewijzigd: readMoment(velden.gewijzigd, "gewijzigd"),
    slag: readGetal(velden.slag ?? 0, "slag", Number.MAX_SAFE_INTEGER),
    stap: velden.stap === "" ? "" : readId(velden.stap, "stap"),
    beeld: readGetal(velden.beeld ?? 0, "beeld", GRENZEN_SESSIE.beelden),
    leeg: velden.leeg === true,
    klok: velden.klok === null || velden.klok === undefined ? null : readKlok(velden.klok),
    begonnen:
      velden.begonnen === null || velden.begonnen === undefined ? null : readMoment(velden.begonnen, "begonnen"),
    besteed: readStappen(velden.besteed, "besteed", (ms, waar) => readGetal(ms, waar, GRENZEN_SESSIE.ms)),
    bord: readStappen(velden.bord, "bord", (tekst, waar) => readText(tekst, waar, GRENZEN_SESSIE.bord)),
    peilingen: readStappen(velden.peilingen, "peilingen", readPeiling),
    aantal: velden.aantal === null || velden.aantal === undefined ? null : readHanden(velden.aantal, "aantal"),
    anders: readText(velden.anders ?? "", "anders", GRENZEN.notitie),
    afspraken: readList(velden.afspraken ?? [], "afspraken", GRENZEN_SESSIE.afspraken).map(readPunt),
  });
}

/**
 * @template T
 * @param {unknown} value
 * @param {string} waar
 * @param {(value: unknown, waar: string) => T} read
 */
function readStappen(value, waar, read) {
  const gelezen = readByIds(value ?? {}, waar, read);
  if (Object.keys(gelezen).length > GRENZEN_SESSIE.stappen) throw new LeesFout(`Bij ‘${waar}’ staat te veel.`);
  return gelezen;
}

/**
 * @param {unknown} value
 * @returns {Klok}
 */
function readKlok(value) {
  const { stap, rest_ms: rest, loopt_tot: tot = null } = readRecord(value, "klok");
  return {
    stap: readId(stap, "klok"),
    rest_ms: readGetal(rest, "klok", GRENZEN_SESSIE.ms, -MEESTE_MOMENT),
    loopt_tot: tot === null ? null : readGetal(tot, "klok", MEESTE_MOMENT),
  };
}

/**
 * @param {unknown} value
 * @param {string} waar
 * @returns {readonly Antwoord[]}
 */
function readPeiling(value, waar) {
  const antwoorden = readList(value, waar, GRENZEN_SESSIE.antwoorden).map((each) => {
    const { tekst, eerst = 0, later = null } = readRecord(each, waar);
    return Object.freeze({
      tekst: readText(tekst, waar, GRENZEN.naam),
      eerst: readHanden(eerst, waar),
      later: later === null ? null : readHanden(later, waar),
    });
  });
  return Object.freeze(antwoorden);
}

/**
 * @param {unknown} value
 * @param {string} waar
 */
function readHanden(value, waar) {
  return readGetal(value, waar, GRENZEN_SESSIE.handen);
}

/**
 * @param {unknown} value
 * @param {string} waar
 * @param {number} most
 * @param {number} [least]
 * @returns {number}
 */
function readGetal(value, waar, most, least = 0) {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new LeesFout(`Bij ‘${waar}’ hoort een heel getal te staan.`);
}
