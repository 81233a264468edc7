// What can be done with one item of a file. The first choice loses nothing, neither of what is here nor of what is in
// the file. No DOM.

import { copyDossier } from "../../kern/dossier/dossier.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/lezen.js").Reflectie} Reflectie
 *
 * @typedef {() => import("../../grond/opslag/opslag.js").Uitkomst} Act
 * @typedef {{tekst: string, act: Act | null}} Keuze
 */

const LAAT = Object.freeze({ tekst: "Laat liggen", act: null });
const NEEM = "Neem over";
const VERVANG = "Vervang wat hier staat";

/**
 * @param {import("./plan.js").DossierRegel} regel
 * @param {string} naam Of a copy.
 * @param {(dossier: Dossier) => Act} keep
 * @returns {Keuze[]}
 */
export function listDossierKeuzes({ soort, dossier, samen }, naam, keep) {
  const kopie = { tekst: "Zet het ernaast als kopie", act: keep(copyDossier(dossier, naam)) };
  const vervang = { tekst: VERVANG, act: keep(dossier) };
  const voegSamen = samen ? [{ tekst: nameSamen(samen.botsingen), act: keep(samen.dossier) }] : [];
  return {
    nieuw: [{ tekst: NEEM, act: keep(dossier) }, LAAT],
    gelijk: [LAAT],
    minder: [LAAT, kopie, vervang],
    aanvulling: [...voegSamen, kopie, vervang, LAAT],
    anders: [kopie, ...voegSamen, vervang, LAAT],
  }[soort];
}

/**
 * @param {import("./plan.js").ReflectieRegel} regel
 * @param {(reflectie: Reflectie) => Act} keep
 * @returns {Keuze[]}
 */
export function listReflectieKeuzes({ soort, reflectie, samen }, keep) {
  const vervang = { tekst: VERVANG, act: keep(reflectie) };
  return {
    nieuw: [{ tekst: NEEM, act: keep(reflectie) }, LAAT],
    gelijk: [LAAT],
    minder: [LAAT, vervang],
    aanvulling: [...(samen ? [{ tekst: "Bewaar beide", act: keep(samen) }] : []), LAAT, vervang],
    anders: [LAAT, vervang],
  }[soort];
}

/** @param {number} botsingen */
function nameSamen(botsingen) {
  const waar = withNoun(botsingen, "verschil", "verschillen");
  return botsingen ? `Voeg samen; bij ${waar} blijft wat hier staat` : "Voeg samen";
}
