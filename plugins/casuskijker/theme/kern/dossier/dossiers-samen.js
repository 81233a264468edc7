// Two versions of one dossier in one: nothing that somebody filled in is lost unseen. Where both say something else,
// it is for the reader to choose. No DOM.
import { copyAntwoorden, GRENZEN, getAntwoord, setAlleen } from "./dossier.js";

/**
 * @typedef {import("./dossier.js").Dossier} Dossier
 * @typedef {import("./dossier.js").Antwoord} Antwoord
 * @typedef {"eerst" | "ander" | "beide"} Kant Whose answer is chosen.
 *
 * @typedef {object} AntwoordVerschil What both answered, and differently.
 * @property {"antwoord"} veld
 * @property {string} id
 * @property {Antwoord} eerst
 * @property {Antwoord} ander
 * @property {Antwoord | null} beide Where only their notes differ, and both fit.
 *
 * @typedef {object} GegevenVerschil What else they say differently.
 * @property {"naam" | "rol"} veld
 * @property {string} eerst
 * @property {string} ander
 * @property {null} beide
 *
 * @typedef {AntwoordVerschil | GegevenVerschil} Verschil
 *
 * @typedef {object} Samen Two versions of one dossier in one.
 * @property {Dossier} dossier The first, with whatever only the other holds; where they differ the first one stands.
 * @property {number} antwoorden How many answers are other than in the first.
 * @property {number} punten How many points came of the other.
 * @property {number} gegevens How much else is other than in the first: the name, and for whom it is.
 * @property {readonly Verschil[]} verschillen
 * @property {boolean} past Whether there is room for all of it.
 */

const GEGEVENS = /** @type {const} */ (["naam", "rol"]);

/**
 * @param {Dossier} eerst What keeps its place.
 * @param {Dossier} ander
 * @param {Date} [nu]
 * @returns {Samen | null} Null when they are not about the same.
 */
export function mergeDossiers(eerst, ander, nu = new Date()) {
  if (eerst.kijkraam !== ander.kijkraam || eerst.casus !== ander.casus) return null;
  const antwoorden = copyAntwoorden(eerst.antwoorden);
  const verschillen = /** @type {Verschil[]} */ (findGegevens(eerst, ander));
  for (const [id, antwoord] of Object.entries(ander.antwoorden)) {
    const hier = getAntwoord(eerst, id);
    if (differ(hier, antwoord)) verschillen.push(describeAntwoord(id, hier, antwoord));
    else antwoorden[id] = joinAntwoord(hier, antwoord);
  }
  const bekend = new Set(eerst.punten.map((punt) => JSON.stringify(punt)));
  const punten = ander.punten.filter((punt) => !bekend.has(JSON.stringify(punt)));
  const dossier = Object.freeze({
    ...setAlleen(eerst, joinAlleen(eerst, ander)),
    naam: eerst.naam || ander.naam,
    kenmerk: eerst.kenmerk ?? ander.kenmerk,
    kijkraam_versie: Math.max(eerst.kijkraam_versie, ander.kijkraam_versie),
    gewijzigd: nu.toISOString(),
    antwoorden: Object.freeze(antwoorden),
    punten: Object.freeze([...eerst.punten, ...punten]),
  });
  const past = Object.keys(antwoorden).length <= GRENZEN.antwoorden && dossier.punten.length <= GRENZEN.punten;
  return { dossier, ...countAnders(eerst, dossier), punten: punten.length, verschillen, past };
}

/**
 * @param {Samen} samen
 * @param {readonly Kant[]} kanten What was chosen of each difference, in their order.
 * @returns {Samen} With that, and with nothing left to choose.
 */
export function chooseVerschillen({ verschillen, ...samen }, kanten) {
  const antwoorden = copyAntwoorden(samen.dossier.antwoorden);
  const gegevens = /** @type {Partial<Dossier>} */ ({});
  for (const [plaats, verschil] of verschillen.entries()) {
    const gekozen = verschil[kanten[plaats]] ?? verschil.eerst;
    if (typeof gekozen !== "string") antwoorden[/** @type {AntwoordVerschil} */ (verschil).id] = gekozen;
    else Object.assign(gegevens, { [verschil.veld]: gekozen });
  }
  const dossier = Object.freeze({ ...samen.dossier, ...gegevens, antwoorden: Object.freeze(antwoorden) });
  const nu = countAnders(samen.dossier, dossier);
  const tellingen = { antwoorden: samen.antwoorden + nu.antwoorden, gegevens: samen.gegevens + nu.gegevens };
  return { ...samen, ...tellingen, dossier, verschillen: [] };
}

/**
 * @param {Dossier} eerst
 * @param {Dossier} ander
 * @returns {string[] | null} What was asked in either; where one is of the whole, so are both.
 */
function joinAlleen({ alleen: hier }, { alleen: daar }) {
  return hier && daar ? [...new Set([...hier, ...daar])] : null;
}

/**
 * @param {Dossier} eerst
 * @param {Dossier} ander
 * @returns {GegevenVerschil[]}
 */
function findGegevens(eerst, ander) {
  return GEGEVENS.filter((veld) => eerst[veld] && ander[veld] && eerst[veld] !== ander[veld]).map((veld) => ({
    veld,
    eerst: eerst[veld],
    ander: ander[veld],
    beide: null,
  }));
}

/**
 * @param {Antwoord} eerst
 * @param {Antwoord} ander
 */
function differ(eerst, ander) {
  return differInPositie(eerst, ander) || differInNotitie(eerst, ander);
}

/**
 * @param {Antwoord} eerst
 * @param {Antwoord} ander
 */
function differInPositie(eerst, ander) {
  return eerst.positie !== null && ander.positie !== null && eerst.positie !== ander.positie;
}

/**
 * @param {Antwoord} eerst
 * @param {Antwoord} ander
 * @returns {boolean} What is contained in the other is not lost with it.
 */
function differInNotitie(eerst, ander) {
  return !eerst.notitie.includes(ander.notitie) && !ander.notitie.includes(eerst.notitie);
}

/**
 * @param {Antwoord} eerst
 * @param {Antwoord} ander Nowhere different.
 * @returns {Antwoord}
 */
function joinAntwoord(eerst, ander) {
  const notitie = eerst.notitie.length >= ander.notitie.length ? eerst.notitie : ander.notitie;
  return Object.freeze({ positie: eerst.positie ?? ander.positie, notitie });
}

/**
 * @param {string} id
 * @param {Antwoord} eerst
 * @param {Antwoord} ander
 * @returns {AntwoordVerschil}
 */
function describeAntwoord(id, eerst, ander) {
  const notitie = `${eerst.notitie}\n\n${ander.notitie}`;
  const kan = !differInPositie(eerst, ander) && notitie.length <= GRENZEN.notitie;
  const beide = kan ? Object.freeze({ positie: eerst.positie ?? ander.positie, notitie }) : null;
  return { veld: "antwoord", id, eerst, ander, beide };
}

/**
 * @param {Dossier} eerst
 * @param {Dossier} dossier
 * @returns {{antwoorden: number, gegevens: number}} How much is other than in the first.
 */
function countAnders(eerst, dossier) {
  const antwoorden = Object.entries(dossier.antwoorden).filter(([id, { positie, notitie }]) => {
    const was = getAntwoord(eerst, id);
    return was.positie !== positie || was.notitie !== notitie;
  });
  return { antwoorden: antwoorden.length, gegevens: GEGEVENS.filter((veld) => eerst[veld] !== dossier[veld]).length };
}
