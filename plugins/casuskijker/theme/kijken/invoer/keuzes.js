// What can be done with one item of a file, and what comes of that. The first choice loses nothing, neither of what is
// here nor of what is in the file; where the two differ it asks which. No DOM.

import { copyDossier } from "../../kern/dossier/dossier.js";
import { chooseVerschillen } from "../../kern/dossier/dossiers-samen.js";
import { readPlek } from "../../kern/dossier/plekken.js";
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
 * @property {string} gevolg What comes of it, in a sentence.
 * @property {Act | null} act
 * @property {Overname} [gedaan] What it takes over, when it does.
 * @property {"over" | "open"} [stand] Whether it leaves the item where it is, or is no choice yet.
 * @property {PerVerschil} [per] What the reader chooses besides, point by point.
 *
 * @typedef {object} PerVerschil
 * @property {import("./plan.js").DossierRegel & {samen: Samen}} regel
 * @property {(kanten: Kant[]) => Keuze} kies What it comes to.
 */

/** What can be done, and the sentence that says what comes of it. */
const KEUZES = /** @type {const} */ ({
  neem: ["invoer.neem", "invoer.neem_gevolg"],
  samen: ["invoer.samen", "invoer.samen_gevolg"],
  samen_per_verschil: ["invoer.samen_per_verschil", "invoer.samen_per_verschil_gevolg"],
  samen_groep: ["invoer.samen_groep", "invoer.samen_groep_gevolg"],
  kopie: ["invoer.kopie", "invoer.kopie_gevolg"],
  vervang_dossier: ["invoer.vervang_dossier", "invoer.vervang_gevolg"],
  vervang_antwoorden: ["invoer.vervang_antwoorden", "invoer.vervang_gevolg"],
  vervang_les: ["invoer.vervang_les", "invoer.vervang_gevolg"],
  onbekend: ["invoer.onbekend", "invoer.onbekend_gevolg"],
  zet_terug: ["invoer.zet_terug", "invoer.zet_terug_gevolg"],
});
/** @type {Keuze} */
export const SLA_OVER = Object.freeze({
  tekst: invoerwoord("invoer.sla_over"),
  gevolg: invoerwoord("invoer.sla_over_gevolg"),
  act: null,
  stand: "over",
});
/** @type {Keuze} Stands first where whatever is done loses or mixes something. */
export const NOG_OPEN = Object.freeze({ tekst: invoerwoord("invoer.kies"), gevolg: "", act: null, stand: "open" });

/**
 * @param {import("./plan.js").DossierRegel} regel
 * @param {string} naam Of a copy.
 * @param {(dossier: Dossier) => Act} keep
 * @returns {Keuze[]}
 */
export function listDossierKeuzes(regel, naam, keep) {
  const { soort, dossier } = regel;
  const kopie = createKeuze("kopie", keep(copyDossier(dossier, naam)), { kopieen: 1 });
  const vervang = createKeuze("vervang_dossier", keep(dossier), { vervangen: { dossier: 1 } });
  const neem = createKeuze("neem", keep(dossier), { nieuw: { dossier: 1 } });
  const gevolg = invoerwoord(dossier.van_ander ? "invoer.neem_ander_gevolg" : "invoer.neem_gevolg");
  const voegSamen = listSamen(regel, keep);
  return {
    nieuw: [{ ...neem, gevolg }, SLA_OVER],
    gelijk: [SLA_OVER],
    minder: [SLA_OVER, kopie, vervang],
    aanvulling: [...voegSamen, kopie, vervang, SLA_OVER],
    anders: [...voegSamen, kopie, vervang, SLA_OVER],
  }[soort];
}

/**
 * @param {import("./plan.js").ReflectieRegel} regel Of the reader's own: those of somebody else never come among them.
 * @param {(reflectie: Reflectie) => Act} keep
 * @returns {Keuze[]}
 */
export function listReflectieKeuzes({ soort, casus, reflectie, samen, erbij }, keep) {
  const plek = readPlek(casus).soort;
  const vervang = createKeuze("vervang_antwoorden", keep(reflectie), { vervangen: { [plek]: 1 } });
  const gevolg = invoerwoord("invoer.samen_antwoorden_gevolg");
  const beide = samen ? [{ ...createKeuze("samen", keep(samen), { antwoorden: erbij }), gevolg }] : [];
  const neem = createKeuze("neem", keep(reflectie), { nieuw: { [plek]: 1 } });
  return {
    nieuw: [neem, SLA_OVER],
    gelijk: [SLA_OVER],
    minder: [SLA_OVER, vervang],
    aanvulling: [...beide, SLA_OVER, vervang],
    anders: [SLA_OVER, vervang],
  }[soort];
}

/**
 * @param {import("./plan.js").Soort} soort Answers of somebody else are here, just so, or they come beside all others.
 * @param {Act} keep
 * @returns {Keuze[]}
 */
export function listInleveringKeuzes(soort, keep) {
  if (soort === "gelijk") return [SLA_OVER];
  const gevolg = invoerwoord("invoer.neem_inlevering_gevolg");
  return [{ ...createKeuze("neem", keep, { nieuw: { inlevering: 1 } }), gevolg }, SLA_OVER];
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
  return [{ ...createKeuze("samen_per_verschil", null, {}), per: { regel: { ...regel, samen }, kies } }];
}

/**
 * @param {Samen} samen
 * @param {(dossier: Dossier) => Act} keep
 * @returns {Keuze} Where nothing came of the file, what is here stays as it is.
 */
function createSamen({ dossier, antwoorden, punten, gegevens }, keep) {
  return createKeuze("samen", antwoorden + punten + gegevens ? keep(dossier) : null, { antwoorden, punten, gegevens });
}

/**
 * @param {keyof typeof KEUZES} wat
 * @param {Act | null} act
 * @param {Overname} gedaan
 * @returns {Keuze}
 */
export function createKeuze(wat, act, gedaan) {
  const [tekst, gevolg] = KEUZES[wat];
  return { tekst: invoerwoord(tekst), gevolg: invoerwoord(gevolg), act, gedaan };
}
