// A les that is or was given, as it is kept and handed over, written and read back. Whatever is read may be wrong or
// hostile. No DOM.

import { bewaardwoord } from "../../woorden/bewaard.js";
import { sessiewoord } from "../../woorden/sessie.js";
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

/** The last moment that a date can have, in milliseconds. */
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
    throw new LeesFout(sessiewoord("sessie.beschadigd"));
  }
  const velden = readRecord(value, bewaardwoord("dossier.wat_bewaard_is"));
  return readSessie(migrate(velden, velden.formaat, { naar: FORMAAT_SESSIE }).sessie);
}

/**
 * @param {unknown} value A sessie of today.
 * @returns {Sessie} Built anew out of what is known.
 * @throws {LeesFout}
 */
export function readSessie(value) {
  const velden = readRecord(value, sessiewoord("sessie.een_les"));
  const { slag = 0, beeld = 0, leeg = false, klok = null, begonnen = null, stap = "", aantal = null } = velden;
  return freezeSessie({
    id: readId(velden.id, "id"),
    ...readVan(velden),
    gemaakt: readMoment(velden.gemaakt, "gemaakt"),
    gewijzigd: readMoment(velden.gewijzigd, "gewijzigd"),
    slag: readGetal(slag, "slag", GRENZEN_SESSIE.slagen),
    stap: stap === "" ? "" : readId(stap, "stap"),
    beeld: readGetal(beeld, "beeld", GRENZEN_SESSIE.beelden),
    leeg: readJaNee(leeg, "leeg"),
    klok: klok === null ? null : readKlok(klok),
    begonnen: begonnen === null ? null : readMoment(begonnen, "begonnen"),
    aantal: aantal === null ? null : readHanden(aantal, "aantal"),
    ...readBij(velden),
    ...readGeschreven(velden),
  });
}

/**
 * @param {Record<string, unknown>} velden
 * @returns {import("./sessie.js").Van}
 */
function readVan({ les = null, werkvorm = null, casus = null, kijkraam = null }) {
  return {
    les: readIdOrNull(les, "les"),
    werkvorm: readIdOrNull(werkvorm, "werkvorm"),
    casus: readIdOrNull(casus, "casus"),
    kijkraam: readIdOrNull(kijkraam, "kijkraam"),
  };
}

/** @param {Record<string, unknown>} velden What a sessie of before did not know of. */
function readBij({ groep = null, vorige = null, groep_toen: toen, punten }) {
  return {
    groep: readIdOrNull(groep, "groep"),
    vorige: readIdOrNull(vorige, "vorige"),
    // Read as a group once it is shown: what is wrong with it makes nothing else unreadable.
    ...(toen === undefined ? {} : { groep_toen: readText(toen, "groep_toen", GRENZEN_SESSIE.groep) }),
    ...(punten === undefined ? {} : { punten: readStappen(punten, "punten", readId) }),
  };
}

/**
 * @param {unknown} id
 * @param {string} waar
 */
function readIdOrNull(id, waar) {
  return id === null ? null : readId(id, waar);
}

/** @param {Record<string, unknown>} velden */
function readGeschreven({ besteed = {}, bord = {}, peilingen = {}, anders = "", afspraken = [] }) {
  return {
    besteed: readStappen(besteed, "besteed", (ms, waar) => readGetal(ms, waar, GRENZEN_SESSIE.ms)),
    bord: readStappen(bord, "bord", (tekst, waar) => readText(tekst, waar, GRENZEN_SESSIE.bord)),
    peilingen: readStappen(peilingen, "peilingen", readPeiling),
    anders: readText(anders, "anders", GRENZEN.notitie),
    afspraken: readList(afspraken, "afspraken", GRENZEN_SESSIE.afspraken).map(readPunt),
  };
}

/**
 * @template T
 * @param {unknown} value
 * @param {string} waar
 * @param {(value: unknown, waar: string) => T} read
 */
function readStappen(value, waar, read) {
  const gelezen = readByIds(value, waar, read);
  if (Object.keys(gelezen).length > GRENZEN_SESSIE.stappen)
    throw new LeesFout(bewaardwoord("dossier.te_veel", { waar }));
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
  throw new LeesFout(bewaardwoord("dossier.geen_getal", { waar }));
}

/**
 * @param {unknown} value
 * @param {string} waar
 */
function readJaNee(value, waar) {
  if (typeof value === "boolean") return value;
  throw new LeesFout(bewaardwoord("dossier.geen_ja_nee", { waar }));
}
