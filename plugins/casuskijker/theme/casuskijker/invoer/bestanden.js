import { describeTooLarge, EXTENSIE, LeesFout, MAX_BYTES, readBestand, writeBestand } from "../dossier/bestand.js";

/** @typedef {import("../dossier/bestand.js").Bestand} Bestand */

/**
 * Gives the reader a file.
 *
 * @param {Parameters<typeof writeBestand>[0]} inhoud
 * @param {string} naam Without extension.
 */
export function saveBestand(inhoud, naam) {
  const nu = new Date();
  const datum = nu.toISOString().slice(0, 10);
  const url = URL.createObjectURL(new Blob([writeBestand(inhoud, nu)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${naam}-${datum}${EXTENSIE}`;
  link.click();
  URL.revokeObjectURL(url);
}

/**
 * Asks the reader for files and reads them. What is too large is not even read.
 *
 * @param {(bestand: Bestand, naam: string) => void} take
 * @param {(zin: string) => void} refuse With what is wrong with a file, for the reader.
 */
export function askBestanden(take, refuse) {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  input.multiple = true;
  input.addEventListener("change", () => {
    for (const file of input.files ?? []) void readFile(file, take, refuse);
  });
  input.click();
}

/**
 * @param {File} file
 * @param {(bestand: Bestand, naam: string) => void} take
 * @param {(zin: string) => void} refuse
 */
export async function readFile(file, take, refuse) {
  try {
    if (file.size > MAX_BYTES) throw new LeesFout(describeTooLarge());
    take(readBestand(await file.text()), file.name);
  } catch (error) {
    if (error instanceof LeesFout) refuse(`${file.name}: ${error.message}`);
    else if (error instanceof DOMException) refuse(`${file.name}: dit bestand is niet te openen. Kies het nog eens.`);
    else throw error;
  }
}
