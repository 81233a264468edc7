import { listBeelden } from "../../kern/groep/beelden.js";
import { isLegeGroep } from "../../kern/groep/groep.js";
import { nameWie } from "../../kern/groep/stippen-zinnen.js";
import { describeStand } from "../../kern/werkblad/dossier-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";

/** @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel */

/**
 * @param {Tafel} tafel
 * @param {ReadonlyMap<string, import("../../kern/profiel/profiel.js").Kijkraam>} kijkramen
 * @returns {string} What lies there and cannot be shown, or nothing.
 */
export function describeVervallen({ groep }, kijkramen) {
  const weg = groep.rondes.flatMap(listBeelden).filter(({ kijkraam }) => !kijkramen.has(kijkraam));
  if (weg.length === 0) return "";
  const slugs = [...new Set(weg.map(({ kijkraam }) => kijkraam))].join(", ");
  // Who is in two pictures may be one.
  const [beeld, ...rest] = weg;
  const wat = rest.length
    ? samenwoord("samen-kijken.beelden_aantal", { aantal: weg.length })
    : nameWie(beeld.aantallen);
  return rest.length
    ? samenwoord("samen-kijken.vervallen_beelden", { wat, slugs })
    : samenwoord("samen-kijken.vervallen_mensen", { wat, slugs });
}

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
