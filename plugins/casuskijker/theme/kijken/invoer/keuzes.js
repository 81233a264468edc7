// What can be done with one item of a file. The first choice loses nothing, neither of what is here nor of what is in
// the file. No DOM.

import { copyDossier } from "../../kern/dossier/dossier.js";
import { withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { countVerschillen } from "./plan.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/lezen.js").Reflectie} Reflectie
 * @typedef {import("./overname.js").Overname} Overname
 *
 * @typedef {() => import("../../grond/opslag/opslag.js").Uitkomst} Act
 * @typedef {{tekst: string, act: Act | null, gedaan?: Overname}} Keuze With what it takes over, when it does; without
 *   more that is the whole item.
 */

const LAAT = Object.freeze({ tekst: "Laat liggen", act: null });
const NEEM = "Neem over";
const VERVANG = "Vervang wat hier staat";
const VERVANGEN = Object.freeze({ vervangen: 1 });

/**
 * @param {import("./plan.js").DossierRegel} regel
 * @param {string} naam Of a copy.
 * @param {(dossier: Dossier) => Act} keep
 * @returns {Keuze[]}
 */
export function listDossierKeuzes(regel, naam, keep) {
  const { soort, dossier } = regel;
  const kopie = { tekst: "Zet het ernaast als kopie", act: keep(copyDossier(dossier, naam)), gedaan: { kopieen: 1 } };
  const vervang = { tekst: VERVANG, act: keep(dossier), gedaan: VERVANGEN };
  const voegSamen = listSamen(regel, keep);
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
export function listReflectieKeuzes({ soort, reflectie, samen, erbij }, keep) {
  const vervang = { tekst: VERVANG, act: keep(reflectie), gedaan: VERVANGEN };
  const beide = samen ? [{ tekst: "Bewaar beide", act: keep(samen), gedaan: { antwoorden: erbij } }] : [];
  return {
    nieuw: [{ tekst: NEEM, act: keep(reflectie) }, LAAT],
    gelijk: [LAAT],
    minder: [LAAT, vervang],
    aanvulling: [...beide, LAAT, vervang],
    anders: [LAAT, vervang],
  }[soort];
}

/**
 * @param {import("./plan.js").DossierRegel} regel
 * @param {(dossier: Dossier) => Act} keep
 * @returns {Keuze[]} Only what changes something.
 */
function listSamen({ samen, andersom }, keep) {
  if (!samen || !andersom) return [];
  const { antwoorden, punten } = samen;
  const botsingen = countVerschillen(samen);
  const bij = withNoun(botsingen, "verschil", "verschillen");
  const hier = {
    tekst: botsingen ? `Voeg samen; bij ${bij} blijft wat hier staat` : "Voeg samen",
    act: keep(samen.dossier),
    gedaan: { antwoorden, punten },
  };
  const bestand = {
    tekst: `Voeg samen; bij ${bij} komt wat in het bestand staat`,
    act: keep(andersom.dossier),
    gedaan: { antwoorden: andersom.antwoorden, punten },
  };
  return [...(antwoorden + punten ? [hier] : []), ...(botsingen ? [bestand] : [])];
}
