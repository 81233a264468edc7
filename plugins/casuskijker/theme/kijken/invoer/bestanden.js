import { nameDag } from "../../kern/dag/dag.js";
import {
  describeTooLarge,
  EXTENSIE,
  LeesFout,
  MAX_BYTES,
  readBestand,
  writeBestand,
} from "../../kern/dossier/bestand.js";
import { beginReeks } from "./reeks.js";

/** @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand */

/**
 * Gives the reader a file.
 *
 * @param {Parameters<typeof writeBestand>[0]} inhoud
 * @param {string} naam Without extension.
 * @returns {string} What the file is called.
 */
export function saveBestand(inhoud, naam) {
  return saveTekst(writeBestand(inhoud), naam);
}

/**
 * @param {string} tekst What stands in the file.
 * @param {string} naam Without extension.
 * @returns {string} What the file is called.
 */
export function saveTekst(tekst, naam) {
  const url = URL.createObjectURL(new Blob([tekst], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${naam}-${nameDag()}${EXTENSIE}`;
  link.click();
  // Not at once: a browser may only then begin to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return link.download;
}

/** @param {(file: File) => void} take Gets every file that the reader chose. */
export function askFiles(take) {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  input.multiple = true;
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    beginReeks(files);
    for (const file of files) take(file);
  });
  input.click();
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
    if (file.size > MAX_BYTES) throw new LeesFout(describeTooLarge());
    take(await file.text());
  } catch (error) {
    if (error instanceof LeesFout) refuse(error.message);
    else if (error instanceof DOMException) refuse("Dit bestand is niet te openen. Kies het nog eens.");
    else throw error;
  }
}
