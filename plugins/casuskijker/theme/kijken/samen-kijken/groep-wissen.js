import { doDaad, forgetDaad } from "../../grond/opslag/ongedaan.js";
import { askKeuze } from "../../grond/venster/keuze.js";
import { SAMEN_KEUZE, TWEE_MENSEN } from "../../kern/dossier/kast.js";
import { isLegeGroep } from "../../kern/groep/groep.js";
import { writeGroepBestand } from "../../kern/groep/groep-lezen.js";
import { hasVerslag, keepVerslagen } from "../../kern/sessie/groep-toen.js";
import { hasNotities } from "../../kern/sessie/voor-mij.js";
import { samenwoord } from "../../woorden/samen.js";
import { opslag } from "../hier/opslag.js";
import { describeGroep } from "../invoer/inhoud-zinnen.js";
import { saveTekst } from "../invoer/opslaan.js";

/** @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel */

/** Where on the site a group that was cleared can be brought back after a reload. */
export const BIJ_GROEP = "groep";
const LEEG = samenwoord("samen-kijken.groep_gewist");
const VERSLAG_BLIJFT = samenwoord("samen-kijken.verslag_blijft");
const NOTITIES_BLIJVEN = samenwoord("samen-kijken.notities_blijven");
const NAMEN_MEE = samenwoord("samen-kijken.namen_in_bestand");

/**
 * Clears the table of a group, unless the reader thinks better of it.
 *
 * @param {Tafel} tafel
 * @returns {Promise<{restore: () => boolean, zin: string} | null>} What brings back what lay there, and says whether it
 *   did; and what to say. Null when it lies there still.
 */
export async function wipeGroep(tafel) {
  const { groep } = tafel;
  if (isLegeGroep(groep)) return { restore: clearGroep(tafel), zin: LEEG };
  const wat = describeGroep(groep);
  const namen = groep.leden.some(({ naam }) => naam) ? ` ${NAMEN_MEE}` : "";
  const verslag = hasVerslag(opslag, groep) ? ` ${VERSLAG_BLIJFT}` : "";
  const notities = hasNotities(opslag, groep.id) ? ` ${NOTITIES_BLIJVEN}` : "";
  const keuze = await askKeuze(
    samenwoord("samen-kijken.groep_wissen"),
    samenwoord("samen-kijken.hier_staat", { wat }) + namen + verslag + notities,
    {
      blijf: samenwoord("samen-kijken.houd_groep"),
      bewaar: samenwoord("samen-kijken.bewaar_en_wis"),
      wis: samenwoord("samen-kijken.wis_zonder"),
    },
  );
  if (keuze === null || keuze === "blijf") return null;
  let bewaard = "";
  if (keuze === "bewaar") {
    const note = (/** @type {string} */ zin) => (bewaard = zin);
    saveTekst(writeGroepBestand(tafel.groep, { namen: true }), "groep", note, wat);
  }
  return { restore: clearGroep(tafel, bewaard), zin: [bewaard, LEEG].filter(Boolean).join(" ") };
}

/**
 * @param {Tafel} tafel
 * @param {string} [bewaard] In which file it stands, if it was saved.
 * @returns {() => boolean}
 */
function clearGroep(tafel, bewaard) {
  // Read later, when another group or the same one may lie here: it says what was done, and not what is gone.
  const gewist = samenwoord("samen-kijken.je_wiste", { wat: describeGroep(tafel.groep) });
  const zin = `${gewist} ${bewaard ?? ""}`.trim();
  const { uitkomst: restore, daad } = doDaad(opslag, BIJ_GROEP, () => {
    // Of whom the group consists goes with it, and what it was to look at.
    for (const naam of [TWEE_MENSEN, SAMEN_KEUZE]) opslag.remove(naam);
    keepVerslagen(opslag, tafel.groep, { isWeg: true });
    return { zin, uitkomst: tafel.restart() };
  });
  return () => {
    const gelukt = restore();
    if (gelukt && daad) forgetDaad(opslag, daad.id);
    return gelukt;
  };
}
