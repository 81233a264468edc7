// What stands in the files that a group opens, read together before anything is laid down. No DOM.
import { readInbreng } from "../../kern/groep/inbreng.js";
import { readInbrengBestand } from "../../kern/groep/inbreng-bestand.js";
import { readFileText } from "../invoer/bestanden.js";

/**
 * @typedef {import("../../kern/groep/inbreng-bestand.js").Inhoud} Inhoud
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../../kern/groep/inbreng.js").Zoeker} Zoeker
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 *
 * @typedef {object} Stapel Of all files together.
 * @property {Lezing[]} lezingen What needs no choice, and a sentence for whatever could not be read.
 * @property {ReadonlyMap<Dossier, string>} keuze Dossiers to choose from, each with the file that it came in.
 * @property {import("../../kern/dossier/dossier.js").Punt[]} afspraken
 */

/**
 * @param {readonly File[]} files
 * @param {Zoeker} findKijkraam
 * @returns {Promise<Stapel>}
 */
export async function readStapel(files, findKijkraam) {
  const inhouden = await Promise.all(
    files.map(async (file) => ({ bron: file.name, ...(await readFile(file, findKijkraam)) })),
  );
  return {
    lezingen: inhouden.flatMap(({ bron, lezingen, dossiers }) => [
      ...lezingen,
      ...(dossiers.length === 1 ? [readInbreng(dossiers[0], bron, findKijkraam)] : []),
    ]),
    keuze: new Map(
      inhouden.flatMap(({ bron, dossiers }) =>
        dossiers.length > 1 ? dossiers.map((dossier) => /** @type {const} */ ([dossier, bron])) : [],
      ),
    ),
    afspraken: inhouden.flatMap(({ afspraken }) => afspraken),
  };
}

/**
 * @param {File} file
 * @param {Zoeker} findKijkraam
 * @returns {Promise<Inhoud>}
 */
async function readFile(file, findKijkraam) {
  let inhoud = /** @type {Inhoud} */ ({ lezingen: [], dossiers: [], afspraken: [] });
  await readFileText(
    file,
    (tekst) => (inhoud = readInbrengBestand(tekst, file.name, findKijkraam)),
    (fout) => (inhoud = { lezingen: [{ bron: file.name, fout }], dossiers: [], afspraken: [] }),
  );
  return inhoud;
}
