// What a group talked about, for the report: it is kept with the group, which comes back to it.
import { SITE } from "../../grond/basis/site.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { listVorige } from "../../kern/groep/afspraken-lijsten.js";
import { findRondeNu } from "../../kern/groep/groep.js";
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { describeToen } from "../../kern/groep/vorige-zinnen.js";
import { nameTekst } from "../../kern/sessie/verslag.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { fetchKijkramen } from "../kijkramen-bron/kijkramen-bron.js";
import { nameIngredient } from "../samen-kijken/groep-punten.js";

/**
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {ReadonlyMap<string, import("../../kern/profiel/profiel.js").Kijkraam>} Kijkramen
 */

/**
 * @returns {Promise<(id: string) => import("../../kern/sessie/verslag.js").VanGroep | null>} What says of a group, by
 *   its id, what it talked about and agreed on, as it is kept now; nothing where the group is not here any more.
 */
export async function fetchVanGroep() {
  /** @type {Kijkramen} */
  const kijkramen = (await fetchKijkramen(new URL("api/kijkramen.json", SITE))) ?? new Map();
  return (id) => {
    const groep = listGroepen(opslag).groepen.find((each) => each.groep.id === id)?.groep;
    return groep ? describeGroep(groep, kijkramen) : null;
  };
}

/**
 * @param {Groep} groep
 * @param {Kijkramen} kijkramen
 */
function describeGroep(groep, kijkramen) {
  const ronde = findRondeNu(groep);
  const afspraken = groep.afspraken.filter((each) => each.ronde === ronde.id);
  const los = afspraken.filter(({ bij }) => bij === null);
  return { besproken: listBesproken(groep, kijkramen, afspraken), afspraken: los.map(describePunt).filter(Boolean) };
}

/**
 * @param {Groep} groep
 * @param {Kijkramen} kijkramen
 * @param {Groep["afspraken"]} afspraken Of its ronde of now.
 * @returns {string[]} Each point with what was agreed about it.
 */
function listBesproken(groep, kijkramen, afspraken) {
  const ronde = findRondeNu(groep);
  const bij = new Set([...ronde.besproken, ...afspraken].flatMap((punt) => punt.bij ?? []));
  return [...bij].map((punt) => {
    const toen = listVorige(groep, ronde.id).filter((each) => each.bij === punt);
    const teksten = [
      ...toen.map((each) => describeToen(groep, each)),
      ...afspraken.filter((each) => each.bij === punt).map(describePunt),
    ].filter(Boolean);
    const naam = nameIngredient(kijkramen, groep, punt);
    return teksten.length ? nameTekst(naam, teksten.join("; ")) : naam;
  });
}
