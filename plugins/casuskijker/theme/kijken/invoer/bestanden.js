import { describeTooLarge, LeesFout, MAX_BYTES, readBestand, writeBestand } from "../../kern/dossier/bestand.js";
import { bestandwoord } from "../../woorden/bestand.js";
import { saveTekst } from "./opslaan.js";

/** @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand */

/**
 * Gives the reader a file.
 *
 * @param {Parameters<typeof writeBestand>[0]} inhoud
 * @param {string} naam Without extension.
 * @param {(zin: string) => unknown} say Hears which file it is.
 * @param {string} [watErInZit] Where that is not clear by itself.
 */
export function saveBestand(inhoud, naam, say, watErInZit) {
  saveTekst(writeBestand(inhoud), naam, say, watErInZit);
}

/**
 * @param {File} file
 * @param {(bestand: Bestand, naam: string) => void} take
 * @param {(zin: string) => void} refuse
 */
export async function readFile(file, take, refuse) {
  await readFileText(
    file,
    (tekst) => take(readBestand(tekst), file.name),
    (zin) => refuse(`${file.name}: ${zin}`),
  );
}

/**
 * @param {File} file
 * @param {(tekst: string) => void} take May find what it does not understand.
 * @param {(zin: string) => void} refuse
 */
export async function readFileText(file, take, refuse) {
  try {
    if (file.size === 0) throw new LeesFout(bestandwoord("invoer.leeg_bestand"));
    if (file.size > MAX_BYTES) throw new LeesFout(describeTooLarge());
    take(await file.text());
  } catch (error) {
    if (error instanceof LeesFout) refuse(error.message);
    else if (error instanceof DOMException) refuse(bestandwoord("invoer.niet_te_openen"));
    else throw error;
  }
}
