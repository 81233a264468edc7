// The file that a reader takes along: `*.casuskijker.json`. Its schema is published at /api/dossier.schema.json.
import { createId, FORMAAT, GRENZEN } from "./dossier.js";
import { LeesFout, migrate, NieuwerFormaat, readDossier, readId, readList, readRecord, readReflectie } from "./lezen.js";

/**
 * @typedef {import("./dossier.js").Dossier} Dossier
 * @typedef {import("./lezen.js").Reflectie} Reflectie
 *
 * @typedef {object} Bestand
 * @property {Dossier[]} dossiers
 * @property {string[]} fouten What could not be read, a sentence for each.
 * @property {Readonly<Record<string, Reflectie>>} reflecties By the slug of the casus.
 */

export const APP = "casuskijker";
/** What the file of a group says it is; that of dossiers says nothing. */
export const SOORT_GROEP = "groep";
export const EXTENSIE = ".casuskijker.json";
/** Bytes. A thousand full dossiers fit; what is larger is not read at all. */
export const MAX_BYTES = 5_000_000;
const MAX_DOSSIERS = 1000;

/**
 * @param {{dossiers?: readonly Dossier[], reflecties?: Readonly<Record<string, Reflectie>>}} inhoud
 * @param {Date} [nu]
 * @returns {string}
 */
export function writeBestand({ dossiers = [], reflecties = {} }, nu = new Date()) {
  return `${JSON.stringify({ app: APP, formaat: FORMAAT, geexporteerd: nu.toISOString(), dossiers, reflecties }, null, 1)}\n`;
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
  if (velden.soort === SOORT_GROEP) throw new LeesFout("Dit is een bestand van een groep. Open het op de pagina Samen kijken.");
  const fouten = /** @type {string[]} */ ([]);
  const dossiers = /** @type {Map<string, Dossier>} */ (new Map());
  const reflecties = /** @type {Record<string, Reflectie>} */ (Object.create(null));
  for (const [nummer, value] of readList(velden.dossiers, "dossiers", MAX_DOSSIERS).entries()) {
    attempt(`Dossier ${nummer + 1}`, fouten, () => {
      const dossier = readDossier(value);
      // Twice the same id in a file that was put together by hand: both are somebody's work.
      const id = dossiers.has(dossier.id) ? createId() : dossier.id;
      dossiers.set(id, { ...dossier, id });
    });
  }
  const casussen = Object.entries(readRecord(velden.reflecties ?? {}, "reflecties"));
  if (casussen.length > GRENZEN.antwoorden) throw new LeesFout("Bij ‘reflecties’ staat te veel.");
  for (const [casus, value] of casussen) {
    attempt("Antwoorden bij een casus", fouten, () => {
      reflecties[readId(casus, "reflecties")] = readReflectie(value);
    });
  }
  return { dossiers: [...dossiers.values()], fouten, reflecties: Object.freeze(reflecties) };
}

/**
 * One part that cannot be read takes no other along.
 *
 * @param {string} wat
 * @param {string[]} fouten
 * @param {() => void} read
 */
function attempt(wat, fouten, read) {
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
  if (velden.app !== APP) throw new LeesFout("Dit bestand komt uit een ander programma. Kies een bestand dat je hier eerder bewaarde.");
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
