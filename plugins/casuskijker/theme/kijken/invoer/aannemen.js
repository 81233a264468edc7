// What an earlier version of the site did not know and kept as it was, once this page knows it. No DOM.

import { readBestand, writeBestand } from "../../kern/dossier/bestand.js";
import { keepInlevering } from "../../kern/dossier/inlevering-nemen.js";
import { listInleveringen } from "../../kern/dossier/inleveringen.js";
import { keepDossier, keepReflectie, listDossiers, listReflecties } from "../../kern/dossier/kast.js";
import { listOnbekend } from "../../kern/dossier/onbekend.js";
import { findVrij, keepGroep, listGroepen } from "../../kern/groep/groep-kast.js";
import { holdsGroep } from "../../kern/groep/groepen-samen.js";
import { holdsSessie } from "../../kern/sessie/sessie.js";
import { findSessie, keepSessie } from "../../kern/sessie/sessie-kast.js";
import { planDossiers, planInleveringen, planReflecties } from "./plan.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand
 * @typedef {import("../../kern/dossier/onderdelen.js").Onbekend} Onbekend
 *
 * @typedef {object} Aangenomen
 * @property {number} genomen How many parts found their place.
 * @property {ReadonlyMap<string, Bestand>} over What this page knows and where something else is already, by the name
 *   under which it is kept: there the reader chooses.
 */

/**
 * Gives each part its place, where that loses nothing that is here; what this page still does not know stays as it is.
 *
 * @param {Opslag} opslag
 * @returns {Aangenomen}
 */
export function adoptOnbekend(opslag) {
  /** @type {Map<string, Bestand>} */
  const over = new Map();
  let genomen = 0;
  for (const deel of listOnbekend(opslag).onbekend) {
    const bestand = readDeel(deel);
    const act = bestand && findAct(opslag, bestand);
    if (act?.() === "bewaard") {
      opslag.remove(deel.plek);
      genomen++;
    } else if (bestand && !act) over.set(deel.plek, bestand);
  }
  return { genomen, over };
}

/**
 * @param {Onbekend} deel
 * @returns {Bestand | null} What a file with this part alone holds; null when it cannot be read, or not yet.
 */
function readDeel({ soort, tekst }) {
  const bestand = readBestand(writeBestand({ onbekend: [{ soort, tekst }] }));
  return bestand.onbekend.length || bestand.fouten.length ? null : bestand;
}

/**
 * @param {Opslag} opslag
 * @param {Bestand} bestand With one part.
 * @returns {(() => import("../../grond/opslag/opslag.js").Uitkomst) | null} Null when something would be lost, or stand
 *   there twice.
 */
function findAct(opslag, bestand) {
  for (const { soort, dossier, samen } of planDossiers(bestand, listDossiers(opslag).dossiers))
    return choose(soort, samen?.dossier ?? dossier, (wat) => keepDossier(opslag, wat));
  for (const { soort, casus, reflectie, samen } of planReflecties(bestand, listReflecties(opslag).reflecties))
    return choose(soort, samen ?? reflectie, (wat) => keepReflectie(opslag, casus, wat));
  for (const { soort, inlevering } of planInleveringen(bestand.inleveringen, listInleveringen(opslag).inleveringen))
    return choose(soort, inlevering, (wat) => keepInlevering(opslag, wat));
  for (const sessie of bestand.sessies) return findActOfSessie(opslag, sessie);
  const [groep] = bestand.groepen;
  return groep ? findActOfGroep(opslag, groep) : null;
}

/**
 * @param {Opslag} opslag
 * @param {import("../../kern/groep/groep.js").Groep} groep
 */
function findActOfGroep(opslag, groep) {
  const { groepen } = listGroepen(opslag);
  const isHier = groepen.some((bewaard) => holdsGroep(bewaard.groep, groep));
  const soort = isHier ? "gelijk" : groepen.some((bewaard) => bewaard.groep.id === groep.id) ? "anders" : "nieuw";
  return choose(soort, groep, (wat) => keepGroep(opslag, wat, findVrij(opslag, wat)));
}

/**
 * @param {import("../../grond/opslag/opslag.js").Opslag} opslag
 * @param {import("../../kern/sessie/sessie.js").Sessie} sessie
 */
function findActOfSessie(opslag, sessie) {
  const hier = findSessie(opslag, sessie.id);
  const soort = !hier ? "nieuw" : holdsSessie(hier, sessie) ? "gelijk" : "anders";
  return choose(soort, sessie, (wat) => keepSessie(opslag, wat));
}

/**
 * @template T
 * @param {import("./plan.js").Soort} soort What the part is beside what is here.
 * @param {T} wat What would be kept.
 * @param {(wat: T) => import("../../grond/opslag/opslag.js").Uitkomst} keep
 * @returns {(() => import("../../grond/opslag/opslag.js").Uitkomst) | null}
 */
function choose(soort, wat, keep) {
  if (soort === "anders") return null;
  return soort === "nieuw" || soort === "aanvulling" ? () => keep(wat) : () => "bewaard";
}
