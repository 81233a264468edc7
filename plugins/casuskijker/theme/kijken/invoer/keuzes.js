// What can be done with one item of a file. The first choice loses nothing, neither of what is here nor of what is in
// the file; where the two differ it asks which. No DOM.

import { copyDossier } from "../../kern/dossier/dossier.js";
import { chooseVerschillen } from "../../kern/dossier/dossiers-samen.js";
import { invoerwoord } from "../../woorden/invoer.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/lezen.js").Reflectie} Reflectie
 * @typedef {import("./overname.js").Overname} Overname
 *
 * @typedef {() => import("../../grond/opslag/opslag.js").Uitkomst} Act
 * @typedef {import("../../kern/dossier/dossiers-samen.js").Samen} Samen
 * @typedef {import("../../kern/dossier/dossiers-samen.js").Kant} Kant
 *
 * @typedef {object} Keuze
 * @property {string} tekst
 * @property {Act | null} act
 * @property {Overname} [gedaan] What it takes over, when it does; without more that is the whole item.
 * @property {PerVerschil} [per] What the reader chooses besides, point by point.
 *
 * @typedef {object} PerVerschil
 * @property {import("./plan.js").DossierRegel & {samen: Samen}} regel
 * @property {(kanten: Kant[]) => Keuze} kies What it comes to.
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
    anders: [...voegSamen, kopie, vervang, LAAT],
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
 * @returns {Keuze[]}
 */
function listSamen({ samen, ...regel }, keep) {
  if (!samen) return [];
  const kies = (/** @type {Kant[]} */ kanten) => createSamen(chooseVerschillen(samen, kanten), keep);
  if (samen.verschillen.length === 0) return [createSamen(samen, keep)];
  const tekst = invoerwoord("invoer.samen_per_verschil");
  return [{ tekst, act: null, per: { regel: { ...regel, samen }, kies } }];
}

/**
 * @param {Samen} samen
 * @param {(dossier: Dossier) => Act} keep
 * @returns {Keuze} Where nothing came of the file, what is here stays as it is.
 */
function createSamen({ dossier, antwoorden, punten, gegevens }, keep) {
  const act = antwoorden + punten + gegevens ? keep(dossier) : null;
  return { tekst: invoerwoord("invoer.samen"), act, gedaan: { antwoorden, punten, gegevens } };
}
