// A group as it is kept in the browser and as a file, written and read back. Whatever is read may be wrong or hostile.
// No DOM.

import { bewaardwoord } from "../../woorden/bewaard.js";
import { groepwoord } from "../../woorden/groep.js";
import { roundToDag } from "../dag/dag.js";
import { cleanNaam, MAX_NAAM } from "../deelcode/naam.js";
import { APP, FORMAAT_GROEP, GRENZEN, ROLLEN, SOORT_GROEP } from "../dossier/dossier.js";
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
import { nameAfspraken, STANDEN } from "./afspraken.js";
import { addInbrengen, createGroep, freezeGroep, GRENZEN_GROEP } from "./groep.js";
import { STAPPEN_OM_GROEP } from "./groep-stappen.js";
import { orderLeden } from "./leden.js";

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("./groep.js").Ronde} Ronde
 * @typedef {import("./groep.js").Agendapunt} Agendapunt
 * @typedef {import("./afspraken.js").Afspraak} Afspraak
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 */

/** The name under which the first group is kept; groep-kast.js has those of the others. */
export const GROEP = "groep";
const DAG = /^\d{4}-\d\d-\d\d$/;
const AFDRUK = /^[0-9a-z]{5}$/;

/**
 * @param {Groep} groep
 * @returns {string} As it is kept.
 */
export function writeGroep(groep) {
  const { leden: _, ...rest } = groep;
  return JSON.stringify({ formaat: FORMAAT_GROEP, groep: rest });
}

/**
 * @param {string} tekst
 * @returns {Groep}
 * @throws {LeesFout}
 */
export function parseGroep(tekst) {
  let value;
  try {
    value = JSON.parse(tekst);
  } catch {
    throw new LeesFout(groepwoord("groep.beschadigd"));
  }
  const velden = readRecord(value, bewaardwoord("dossier.wat_bewaard_is"));
  return readGroep(migrate(velden, velden.formaat, { naar: FORMAAT_GROEP, stappen: STAPPEN_OM_GROEP }).groep);
}

/**
 * @param {Groep} groep
 * @param {{namen: boolean, nu?: Date}} wens Whether the names that members typed go along.
 * @returns {string} A file of its own. Its moments are days: in a room where all save at once, a minute names somebody.
 */
export function writeGroepBestand(groep, { namen, nu = new Date() }) {
  const gewijzigd = roundToDag(nu);
  const alles = {
    app: APP,
    soort: SOORT_GROEP,
    formaat: FORMAAT_GROEP,
    geexporteerd: gewijzigd,
    groep: stripGroep({ ...groep, gewijzigd }, namen),
  };
  return `${JSON.stringify(alles, null, 1)}\n`;
}

/**
 * @param {Inbreng} inbreng What one member hands over, with the name that they typed for it.
 * @param {Date} [nu]
 * @returns {string} The file of a group of one.
 */
export function writeInbrengBestand(inbreng, nu = new Date()) {
  return writeGroepBestand(addInbrengen(createGroep(nu), [inbreng], nu).groep, { namen: true, nu });
}

/**
 * @param {Groep} groep
 * @param {boolean} namen Whether the names that members typed go along.
 * @returns {object} As it stands in a file: what each chose, and never when.
 */
export function stripGroep({ id, naam, gewijzigd, rondes, afspraken }, namen) {
  const kaal = rondes.map(({ leden, ...ronde }) => ({ ...ronde, leden: leden.map((lid) => stripLid(lid, namen)) }));
  return { id, naam, gewijzigd, rondes: kaal, afspraken };
}

/**
 * @param {Inbreng} lid
 * @param {boolean} namen
 */
function stripLid({ gewijzigd: _, ...lid }, namen) {
  return namen ? lid : { ...lid, naam: "" };
}

/**
 * @param {unknown} value A group of today.
 * @returns {Groep} Built anew out of what is known.
 * @throws {LeesFout}
 */
export function readGroep(value) {
  const { id, naam = "", gewijzigd, rondes, afspraken } = readRecord(value, "groep");
  return freezeGroep({
    id: readId(id, "id"),
    naam: readText(naam, "naam", GRENZEN.naam),
    gewijzigd: readMoment(gewijzigd, "gewijzigd"),
    rondes: readRondes(rondes),
    afspraken: nameAfspraken(readList(afspraken, "afspraken", GRENZEN_GROEP.afspraken).map(readAfspraak)),
  });
}

/**
 * @param {unknown} value
 * @returns {Ronde[]}
 */
function readRondes(value) {
  const rondes = readList(value, "rondes", GRENZEN_GROEP.rondes).map(readRonde);
  if (rondes.length === 0) throw new LeesFout(groepwoord("groep.geen_ronde"));
  if (new Set(rondes.map(({ id }) => id)).size < rondes.length) throw new LeesFout(groepwoord("groep.ronde_dubbel"));
  return rondes;
}

/**
 * @param {unknown} value
 * @returns {Ronde}
 */
function readRonde(value) {
  const velden = readRecord(value, "rondes");
  const { laatst, waarover } = velden;
  const { id, datum, naam = "", leden, agenda = [], besproken = [], weg = [] } = velden;
  return {
    id: readId(id, "rondes"),
    datum: readDag(datum),
    naam: readText(naam, "rondes", GRENZEN.naam),
    leden: orderLeden(readList(leden, "leden", GRENZEN_GROEP.leden).map(readLid)),
    agenda: readPunten(agenda, "agenda"),
    besproken: readPunten(besproken, "besproken"),
    ...(laatst === undefined ? {} : { laatst: readDag(laatst) }),
    ...(waarover === undefined ? {} : { waarover: readText(waarover, "waarover", GRENZEN.naam) }),
    weg: readList(weg, "weg", GRENZEN_GROEP.leden).map(readWeg),
  };
}

/**
 * @param {unknown} value
 * @returns {import("./weg.js").Weg}
 */
function readWeg(value) {
  const { kijkraam, kenmerk, keuzes } = readRecord(value, "weg");
  const wie = { kijkraam: readId(kijkraam, "weg"), kenmerk: readId(kenmerk, "weg") };
  return Object.freeze(keuzes === undefined ? wie : { ...wie, keuzes: readId(keuzes, "weg") });
}

/**
 * @param {unknown} value
 * @returns {Inbreng}
 */
function readLid(value) {
  const velden = readRecord(value, "leden");
  const { kijkraam, casus = null, rol = null, kenmerk, naam = "", posities, gewijzigd = null } = velden;
  return Object.freeze({
    kijkraam: readId(kijkraam, "kijkraam"),
    casus: readCasus(casus),
    rol: readRol(rol),
    kenmerk: readId(kenmerk, "kenmerk"),
    naam: cleanNaam(readText(naam, "naam", MAX_NAAM)),
    posities: readByIds(posities, "posities", readId),
    gewijzigd: gewijzigd === null ? null : readMoment(gewijzigd, "gewijzigd"),
  });
}

/**
 * @param {unknown} value
 * @param {string} waar
 * @returns {Agendapunt[]}
 */
function readPunten(value, waar) {
  return readList(value, waar, GRENZEN_GROEP.agenda).map((punt) => {
    const { kijkraam, casus = null, bij } = readRecord(punt, waar);
    return Object.freeze({ kijkraam: readId(kijkraam, waar), casus: readCasus(casus), bij: readId(bij, waar) });
  });
}

/**
 * @param {unknown} value
 * @returns {import("../dossier/dossier.js").Punt & Omit<Afspraak, "id"> & Partial<Afspraak>}
 */
function readAfspraak(value) {
  const { id, ronde, stand = "open", over = null, waarom } = readRecord(value, "afspraken");
  if (typeof stand !== "string" || !Object.hasOwn(STANDEN, stand)) throw new LeesFout(groepwoord("groep.geen_stand"));
  return {
    ...readPunt(value),
    ...(id === undefined ? {} : { id: readId(id, "afspraken") }),
    ronde: readId(ronde, "ronde"),
    stand: /** @type {keyof typeof STANDEN} */ (stand),
    over: over === null ? null : readOver(over),
    ...(waarom === undefined ? {} : { waarom: readText(waarom, "waarom", GRENZEN.punt) }),
  };
}

/** @param {unknown} value */
function readOver(value) {
  const { kijkraam, casus = null } = readRecord(value, "over");
  return Object.freeze({ kijkraam: readId(kijkraam, "over"), casus: readCasus(casus) });
}

/** @param {unknown} value */
function readDag(value) {
  if (typeof value === "string" && DAG.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new LeesFout(groepwoord("groep.geen_datum"));
}

/** @param {unknown} value */
function readCasus(value) {
  if (value === null || (typeof value === "string" && AFDRUK.test(value))) return value;
  throw new LeesFout(groepwoord("groep.geen_casus", { waar: "casus" }));
}

/** @param {unknown} value */
function readRol(value) {
  if (value === null) return null;
  if (typeof value === "string" && Object.hasOwn(ROLLEN, value)) return /** @type {keyof typeof ROLLEN} */ (value);
  throw new LeesFout(bewaardwoord("dossier.geen_rol"));
}
