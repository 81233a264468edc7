import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { readFile } from "./bestanden.js";
import { openInvoer } from "./invoer-venster.js";
import { addToReeks } from "./reeks.js";

/** @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand */

/**
 * Opens a file in a window of its own, after those that came before it: what it says depends on what they left here.
 *
 * @param {import("../../grond/opslag/opslag.js").Opslag} opslag
 * @param {File} file
 * @param {{bij: string, say: (zin: string) => void, changed: () => void | Promise<void>,
 *   taken?: (dossier: import("../../kern/dossier/dossier.js").Dossier) => void}} pagina On which page it can be undone,
 *   where a sentence can be said, and who wants to know that something may have been taken in, and of each dossier.
 * @returns {Promise<void>}
 */
export function openFile(opslag, file, { bij, say, taken, changed }) {
  const open = async () => {
    const gelezen = /** @type {Bestand[]} */ ([]);
    let zin = "";
    await readFile(
      file,
      (bestand) => gelezen.push(bestand),
      (fout) => (zin = fout),
    );
    const describe = (/** @type {number} */ aantal) => describeOvername(file.name, aantal);
    for (const bestand of gelezen) zin = describe(await openInvoer(opslag, bestand, { bij, taken, describe }));
    await changed();
    return zin;
  };
  return addToReeks(file, open, say);
}

/**
 * @param {string} naam
 * @param {number} aantal
 */
function describeOvername(naam, aantal) {
  return aantal
    ? `Overgenomen uit ‘${naam}’: ${withNoun(aantal, "onderdeel", "onderdelen")}.`
    : `Uit ‘${naam}’ is niets overgenomen.`;
}
