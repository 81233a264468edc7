import { isLegeGroep } from "../../kern/groep/groep.js";
import { describeStand } from "../../kern/werkblad/dossier-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";

/** @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel */

/**
 * @param {Tafel} tafel
 * @returns {string} Whether what lies there is kept, and where.
 */
export function describeTafel({ groep, stand, fout }) {
  if (fout) return samenwoord("samen-kijken.onleesbaar", { fout });
  if (isLegeGroep(groep) && stand.soort === "nieuw")
    return stand.plek === "browser" ? samenwoord("samen-kijken.leeg_browser") : samenwoord("samen-kijken.leeg_tabblad");
  return describeStand(stand);
}
