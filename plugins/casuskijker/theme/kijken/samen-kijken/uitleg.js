import { listBeelden } from "../../kern/groep/beelden.js";
import { isLegeGroep } from "../../kern/groep/groep.js";
import { nameWie } from "../../kern/groep/stippen-zinnen.js";
import { describeStand } from "../../kern/werkblad/dossier-zinnen.js";

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
  const horen = `De antwoorden ${rest.length ? `in ${weg.length} beelden` : `van ${nameWie(beeld.aantallen)}`} horen`;
  const waarbij = `bij een kijkraam dat niet meer op deze site staat (${slugs})`;
  return `${horen} ${waarbij}. Dat blijft bewaard; bij ‘Mijn kijkwerk’ kun je het meenemen als bestand.`;
}

/**
 * @param {Tafel} tafel
 * @returns {string} Whether what lies there is kept, and where.
 */
export function describeTafel({ groep, stand, fout }) {
  if (fout)
    return (
      "Wat hier van een groep bewaard is, kan deze pagina niet lezen. " +
      `${fout} Wat je nu toevoegt, wordt niet bewaard tot je een nieuwe groep begint.`
    );
  const plek = stand.plek === "browser" ? "deze browser" : "dit tabblad";
  if (isLegeGroep(groep) && stand.soort === "nieuw")
    return `Er staat hier nog niets. Wat je toevoegt, blijft in ${plek} en gaat niet langs een server.`;
  return describeStand(stand);
}
