// The published schemas, files that are right by them, and what the code says of a file.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { LeesFout, readBestand, readEnvelope } from "../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import { readGroep } from "../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { BESTAND, BESTAND_2, GROEP_BESTAND, GROEP_BESTAND_1 } from "./bestanden.js";
import { PROJECT } from "./python.js";

/** @typedef {"dossier" | "dossier_1" | "groep" | "groep_1"} Soort A file, of today or of before. */

/** @param {"dossier" | "groep"} soort */
function loadSchema(soort) {
  return JSON.parse(readFileSync(`${PROJECT}plugins/casuskijker/theme/kern/${soort}/${soort}.schema.json`, "utf8"));
}

export const SCHEMAS = { dossier: loadSchema("dossier"), groep: loadSchema("groep") };
export const ajv = new Ajv2020();
const isDossiers = ajv.compile(SCHEMAS.dossier);
const isGroep = ajv.compile(SCHEMAS.groep);
export const VALID = { dossier: isDossiers, dossier_1: isDossiers, groep: isGroep, groep_1: isGroep };
export const GOED = { dossier: BESTAND_2, dossier_1: BESTAND, groep: GROEP_BESTAND, groep_1: GROEP_BESTAND_1 };
const readOneGroep = (/** @type {string} */ tekst) => attempt(() => void readGroep(readEnvelope(tekst).groep));
const readDossiers = (/** @type {string} */ tekst) => attempt(() => readBestand(tekst).fouten.join(" "));
/** @type {Record<Soort, (tekst: string) => string>} What is wrong with a file, as the code says it. */
export const LEZERS = {
  dossier: readDossiers,
  dossier_1: readDossiers,
  groep: readOneGroep,
  groep_1: readOneGroep,
};

/** @param {() => string | void} read */
function attempt(read) {
  try {
    return read() ?? "";
  } catch (error) {
    if (!(error instanceof LeesFout)) throw error;
    return error.message;
  }
}
