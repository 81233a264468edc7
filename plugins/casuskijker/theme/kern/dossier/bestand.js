// The file that a reader takes along: `*.casuskijker.json`. Its schema is published at /api/dossier.schema.json.

import { createId } from "../../grond/opslag/id.js";
import { readGroep, stripGroep } from "../groep/groep-lezen.js";
import { APP, FORMAAT, GRENZEN, SOORT_GROEP } from "./dossier.js";
import { createKenmerk } from "./kenmerk.js";
import {
  LeesFout,
  migrate,
  NieuwerFormaat,
  readDossier,
  readId,
  readList,
  readRecord,
  readReflectie,
  readText,
} from "./lezen.js";

/**
 * @typedef {import("./dossier.js").Dossier} Dossier
 * @typedef {import("./lezen.js").Reflectie} Reflectie
 *
 * @typedef {import("../groep/groep.js").Groep} Groep
 * @typedef {{naam: string, tekst: string}} Stuk What the page that wrote the file could not read, as it was kept:
 *   nothing is lost.
 *
 * @typedef {object} Bestand
 * @property {Dossier[]} dossiers
 * @property {string[]} fouten What could not be read, a sentence for each.
 * @property {Readonly<Record<string, Reflectie>>} reflecties By the slug of the casus.
 * @property {Groep | null} groep
 * @property {Stuk[]} onleesbaar
 */

export const EXTENSIE = ".casuskijker.json";
/** Bytes. More than a browser lets one site keep, so that all of it fits; what is larger is not read at all. */
export const MAX_BYTES = 10_000_000;
const MAX_DOSSIERS = 1000;
const MAX_NAAM_STUK = 220;
/** The names under which the site keeps what a reader made. */
const STUK = /^(?:(?:dossier|reflectie):[a-z0-9]+(?:-[a-z0-9]+)*|groep)$/;

/**
 * @param {Partial<Omit<Bestand, "fouten">>} inhoud
 * @param {Date} [nu]
 * @returns {string}
 */
export function writeBestand({ dossiers = [], reflecties = {}, groep = null, onleesbaar = [] }, nu = new Date()) {
  const alles = {
    app: APP,
    formaat: FORMAAT,
    geexporteerd: nu.toISOString(),
    dossiers,
    reflecties,
    ...(groep && { groep: stripGroep(groep, true) }),
    ...(onleesbaar.length > 0 && { onleesbaar: onleesbaar.map(({ naam, tekst }) => ({ naam, tekst })) }),
  };
  return `${JSON.stringify(alles, null, 1)}\n`;
}

/**
 * @param {string} tekst
 * @returns {Bestand}
 * @throws {LeesFout} With a sentence that says why this is no file of ours.
 */
export function readBestand(tekst) {
  return readDossiers(readEnvelope(tekst));
}

/**
 * @param {Record<string, unknown>} velden What stands in the file.
 * @returns {Bestand}
 * @throws {LeesFout}
 */
export function readDossiers(velden) {
  if (velden.soort === SOORT_GROEP)
    throw new LeesFout("Dit is een bestand van een groep. Open het op de pagina Samen kijken.");
  const fouten = /** @type {string[]} */ ([]);
  const dossiers = /** @type {Map<string, Dossier>} */ (new Map());
  const reflecties = /** @type {Record<string, Reflectie>} */ (Object.create(null));
  for (const [nummer, value] of readList(velden.dossiers, "dossiers", MAX_DOSSIERS).entries()) {
    collectFout(`Dossier ${nummer + 1}`, fouten, () => {
      const dossier = readDossier(value);
      // Twice the same id in a file that was put together by hand: both are somebody's work.
      const eigen = dossiers.has(dossier.id) ? { id: createId(), kenmerk: createKenmerk() } : {};
      dossiers.set(eigen.id ?? dossier.id, { ...dossier, ...eigen });
    });
  }
  const casussen = Object.entries(readRecord(velden.reflecties ?? {}, "reflecties"));
  if (casussen.length > GRENZEN.antwoorden) throw new LeesFout("Bij ‘reflecties’ staat te veel.");
  for (const [casus, value] of casussen) {
    collectFout("Antwoorden bij een casus", fouten, () => {
      reflecties[readId(casus, "reflecties")] = readReflectie(value);
    });
  }
  return {
    dossiers: [...dossiers.values()],
    reflecties: Object.freeze(reflecties),
    ...readRest(velden, fouten),
    fouten,
  };
}

/**
 * @param {Record<string, unknown>} velden
 * @param {string[]} fouten
 * @returns {Pick<Bestand, "groep" | "onleesbaar">} What only the file of everything holds.
 */
function readRest({ groep: value, onleesbaar: stukken = [] }, fouten) {
  const rest = { groep: /** @type {Groep | null} */ (null), onleesbaar: /** @type {Stuk[]} */ ([]) };
  collectFout("De groep", fouten, () => {
    if (value !== undefined) rest.groep = readGroep(value);
  });
  collectFout("Wat niet te lezen was", fouten, () => {
    rest.onleesbaar = readList(stukken, "onleesbaar", MAX_DOSSIERS).map(readStuk);
  });
  return rest;
}

/**
 * @param {unknown} value
 * @returns {Stuk}
 */
function readStuk(value) {
  const { naam, tekst } = readRecord(value, "onleesbaar");
  if (typeof naam !== "string" || naam.length > MAX_NAAM_STUK || !STUK.test(naam))
    throw new LeesFout("Bij ‘onleesbaar’ staat geen naam die we kennen.");
  return { naam, tekst: readText(tekst, "onleesbaar", MAX_BYTES) };
}

/**
 * One part that cannot be read takes no other along.
 *
 * @param {string} wat
 * @param {string[]} fouten
 * @param {() => void} read
 */
function collectFout(wat, fouten, read) {
  try {
    read();
  } catch (error) {
    if (!(error instanceof LeesFout)) throw error;
    fouten.push(`${wat} in dit bestand is niet te lezen. ${error.message}`);
  }
}

/**
 * @param {string} tekst
 * @returns {Record<string, unknown>} What stands in the file, in the format of today.
 */
export function readEnvelope(tekst) {
  const value = parse(tekst);
  if (typeof value !== "object" || value === null || !("app" in value) || !Object.hasOwn(value, "app")) {
    throw new LeesFout("Dit is geen bestand van Casuskijker. Kies een bestand dat je hier eerder bewaarde.");
  }
  const velden = readRecord(value, "het bestand");
  if (velden.app !== APP)
    throw new LeesFout("Dit bestand komt uit een ander programma. Kies een bestand dat je hier eerder bewaarde.");
  return migrate(velden, velden.formaat);
}

/**
 * @param {string} tekst
 * @returns {unknown}
 */
function parse(tekst) {
  if (tekst.length > MAX_BYTES) throw new LeesFout(describeTooLarge());
  try {
    return JSON.parse(tekst.replace(/^\uFEFF/, ""));
  } catch {
    throw new LeesFout(
      tekst.trimStart().startsWith("{")
        ? "Dit bestand is beschadigd of afgebroken. Kies een andere kopie als je die hebt."
        : "Dit is geen bestand van Casuskijker. Kies een bestand dat je hier eerder bewaarde.",
    );
  }
}

/** @returns {string} */
export function describeTooLarge() {
  return `Dit bestand is te groot: meer dan ${MAX_BYTES / 1_000_000} MB. Zo groot is een bestand van Casuskijker niet.`;
}

export { LeesFout, NieuwerFormaat };
