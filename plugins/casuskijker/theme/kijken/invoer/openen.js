import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { readFile } from "./bestanden.js";
import { addToReeks } from "./reeks.js";

/** @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand */

/**
 * Opens a file in a window of its own, after those that came before it: what it says depends on what they left here.
 *
 * @param {import("../../grond/opslag/opslag.js").Opslag} opslag
 * @param {File} file
 * @param {{say: (zin: string) => void, taken?: (dossier: import("../../kern/dossier/dossier.js").Dossier) => void,
 *   changed?: () => void | Promise<void>}} pagina Where a sentence can be said, and who wants to know of each dossier
 *   that was taken in, or that something may have been.
 * @returns {Promise<void>}
 */
export function openFile(opslag, file, { say, taken, changed = () => undefined }) {
  const open = async () => {
    const gelezen = /** @type {Bestand[]} */ ([]);
    let zin = "";
    await readFile(
      file,
      (bestand) => gelezen.push(bestand),
      (fout) => (zin = fout),
    );
    const { openInvoer } = await import("./invoer-venster.js");
    for (const bestand of gelezen) zin = describe(file.name, await openInvoer(opslag, bestand, taken));
    await changed();
    return zin;
  };
  return addToReeks(file, open, say);
}

/**
 * @param {string} naam
 * @param {number} aantal
 */
function describe(naam, aantal) {
  return aantal
    ? `Overgenomen uit ‘${naam}’: ${withNoun(aantal, "onderdeel", "onderdelen")}.`
    : `Uit ‘${naam}’ is niets overgenomen.`;
}
