import { groupLeden, isLegeGroep } from "../../kern/groep/groep.js";
import { describeStand } from "../../kern/werkblad/dossier-zinnen.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";

/** @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel */

/**
 * @param {Tafel} tafel
 * @param {ReadonlyMap<string, import("../../kern/profiel/profiel.js").Kijkraam>} kijkramen
 * @returns {string} What lies there and cannot be shown, or nothing.
 */
export function describeVervallen({ groep }, kijkramen) {
  const weg = [...groupLeden(groep)].filter(([slug]) => !kijkramen.has(slug));
  if (weg.length === 0) return "";
  const aantal = weg.reduce((sum, [, leden]) => sum + leden.length, 0);
  const slugs = weg.map(([slug]) => slug).join(", ");
  const horen = `De antwoorden van ${withNoun(aantal, "mens", "mensen")} horen`;
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
