import { create } from "../../grond/dom/dom.js";
import { readFile } from "./bestanden.js";
import { openInvoer } from "./invoer-venster.js";
import { describeOvername } from "./overname.js";
import { addToReeks } from "./reeks.js";

/**
 * @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {(...wat: (Node | string)[]) => void} Say
 */

/**
 * Opens a file in a window of its own, after those that came before it: what it says depends on what they left here.
 *
 * @param {import("../../grond/opslag/opslag.js").Opslag} opslag
 * @param {File} file
 * @param {{bij: string, say: Say, changed: () => void | Promise<void>,
 *   taken?: (dossier: Dossier) => void}} pagina On which page it can be undone,
 *   where a sentence can be said, and who wants to know that something may have been taken in, and of each dossier.
 * @returns {Promise<void>}
 */
export function openFile(opslag, file, { bij, say, taken, changed }) {
  const open = async () => {
    const gelezen = /** @type {Bestand[]} */ ([]);
    let [zin, mislukt] = ["", false];
    await readFile(
      file,
      (bestand) => gelezen.push(bestand),
      (fout) => ([zin, mislukt] = [fout, true]),
    );
    for (const bestand of gelezen) zin = await take(opslag, bestand, { bij, taken, naam: file.name });
    await changed();
    return { zin, mislukt };
  };
  return addToReeks(file, open, (uitkomsten) => say(...uitkomsten.flatMap(drawUitkomst)));
}

/**
 * @param {import("../../grond/opslag/opslag.js").Opslag} opslag
 * @param {Bestand} bestand
 * @param {{bij: string, naam: string, taken?: (dossier: Dossier) => void}} wens
 * @returns {Promise<string>} What came of it.
 */
async function take(opslag, bestand, { bij, naam, taken }) {
  const overnamen = /** @type {import("./overname.js").Overname[]} */ ([]);
  const describe = (/** @type {number} */ _, /** @type {typeof overnamen} */ nieuwe) => {
    overnamen.push(...nieuwe);
    return describeOvername(naam, nieuwe);
  };
  await openInvoer(opslag, bestand, { bij, taken, describe });
  return describeOvername(naam, overnamen);
}

/**
 * @param {import("./reeks.js").Uitkomst} uitkomst
 * @returns {(Node | string)[]} What failed does not look as what went well.
 */
function drawUitkomst({ zin, mislukt }) {
  return [mislukt ? create("span", { class: "let-op regels__uitleg", text: zin }) : zin, " "];
}
