import { doDaad, forgetDaad } from "../../grond/opslag/ongedaan.js";
import { askKeuze } from "../../grond/venster/keuze.js";
import { TWEE_MENSEN } from "../../kern/dossier/kast.js";
import { isLegeGroep } from "../../kern/groep/groep.js";
import { writeGroepBestand } from "../../kern/groep/groep-lezen.js";
import { opslag } from "../hier/opslag.js";
import { describeGroep } from "../invoer/inhoud-zinnen.js";
import { saveTekst } from "../invoer/opslaan.js";

/** @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel */

/** Where on the site a group that was cleared can be brought back after a reload. */
export const BIJ_GROEP = "groep";

/**
 * Clears the table of a group, unless the reader thinks better of it.
 *
 * @param {Tafel} tafel
 * @returns {Promise<(() => boolean) | null>} Brings back what lay there, and says whether it did; null when it lies
 *   there still.
 */
export async function restartGroep(tafel) {
  const { groep } = tafel;
  if (isLegeGroep(groep)) return clearGroep(tafel);
  const keuze = await askKeuze(
    "Een nieuwe groep beginnen?",
    `Hier staat een groep: ${describeGroep(groep)}. Die verdwijnt hier.`,
    {
      blijf: "Houd deze groep",
      bewaar: "Bewaar als bestand en begin",
      opnieuw: "Begin zonder te bewaren",
    },
  );
  if (keuze === null || keuze === "blijf") return null;
  if (keuze === "bewaar") saveTekst(writeGroepBestand(tafel.groep, { namen: true }), "groep");
  return clearGroep(tafel);
}

/**
 * @param {Tafel} tafel
 * @returns {() => boolean}
 */
export function clearGroep(tafel) {
  const zin = `De groep is weg: ${describeGroep(tafel.groep)}.`;
  const { uitkomst: restore, daad } = doDaad(opslag, BIJ_GROEP, () => {
    // Of whom the group consists goes with it.
    opslag.remove(TWEE_MENSEN);
    return { zin, uitkomst: tafel.restart() };
  });
  return () => {
    const gelukt = restore();
    if (gelukt && daad) forgetDaad(opslag, daad.id);
    return gelukt;
  };
}
