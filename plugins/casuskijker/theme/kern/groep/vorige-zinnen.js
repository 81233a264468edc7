// What was agreed before, in words: on paper, in a text, and beside two rondes. No DOM.
import { samenwoord } from "../../woorden/samen.js";
import { describePunt } from "../werkblad/dossier-zinnen.js";
import { STANDEN } from "./afspraken.js";
import { isBij, listVorige } from "./afspraken-lijsten.js";
import { describeDag } from "./ronde-zinnen.js";

/**
 * @typedef {import("./afspraken.js").Afspraak} Afspraak
 * @typedef {import("./groep.js").Groep} Groep
 */

/**
 * @param {Pick<Afspraak, "stand" | "waarom">} afspraak
 * @returns {string} 'nog niet: ze was ziek'; nothing where it was not asked yet.
 */
export function describeGegaan({ stand, waarom }) {
  if (stand === "open") return "";
  return stand === "nog-niet" && waarom ? `${STANDEN[stand]}: ${waarom}` : STANDEN[stand];
}

/**
 * @param {Groep} groep
 * @param {Afspraak} afspraak Of it.
 * @returns {string} 'Afgesproken op 27 oktober 2025: Bellen · wie: Noor (gedaan)'; nothing of one that says nothing.
 */
export function describeToen({ rondes }, afspraak) {
  const tekst = describePunt(afspraak);
  const ronde = rondes.find(({ id }) => id === afspraak.ronde);
  if (!tekst || !ronde) return "";
  const gegaan = describeGegaan(afspraak);
  const zin = samenwoord("samen-kijken.toen_afgesproken", { dag: describeDag(ronde), tekst });
  return gegaan ? `${zin} (${gegaan})` : zin;
}

/**
 * @param {Groep} groep
 * @param {string} ronde The id of the one that is looked at.
 * @param {import("./groep.js").Agendapunt} [punt] Without it, of all points.
 * @returns {string[]} What comes back in that ronde of what was agreed before, about that point.
 */
export function listToen(groep, ronde, punt) {
  const vorige = listVorige(groep, ronde);
  const eigen = punt ? vorige.filter((each) => isBij(each, punt)) : vorige;
  return eigen.flatMap((each) => describeToen(groep, each) || []);
}

/**
 * @param {Groep} groep
 * @param {string} ronde The id of the one that is looked at.
 * @param {(bij: string) => string} name What a point is called.
 * @returns {string[]} All that comes back in that ronde, each with its point.
 */
export function describeVorige(groep, ronde, name) {
  return listVorige(groep, ronde).flatMap((each) => {
    const zin = describeToen(groep, each);
    if (!zin) return [];
    return each.bij ? samenwoord("samen-kijken.toen_bij", { punt: name(each.bij), zin }) : zin;
  });
}
