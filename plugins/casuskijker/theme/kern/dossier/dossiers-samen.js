// Two versions of one dossier in one: nothing that somebody filled in is lost unseen. No DOM.
import { copyAntwoorden, GRENZEN, getAntwoord } from "./dossier.js";

/**
 * @typedef {import("./dossier.js").Dossier} Dossier
 * @typedef {import("./dossier.js").Antwoord} Antwoord
 *
 * @typedef {object} Samen Two versions of one dossier in one.
 * @property {Dossier} dossier The first, with whatever only the other holds.
 * @property {number} antwoorden How many answers hold something that came of the other.
 * @property {number} punten How many points came of the other.
 * @property {readonly string[]} verschillen The ids of what both answered, and differently: there the first one stands.
 * @property {readonly ("naam" | "rol")[]} anders What else they say differently.
 * @property {boolean} past Whether there is room for all of it.
 */

/**
 * @param {Dossier} eerst What keeps its place.
 * @param {Dossier} ander
 * @param {Date} [nu]
 * @returns {Samen | null} Null when they are not about the same.
 */
export function mergeDossiers(eerst, ander, nu = new Date()) {
  if (eerst.kijkraam !== ander.kijkraam || eerst.casus !== ander.casus) return null;
  const antwoorden = copyAntwoorden(eerst.antwoorden);
  let erbij = 0;
  const verschillen = [];
  for (const [id, antwoord] of Object.entries(ander.antwoorden)) {
    const samen = mergeAntwoord(getAntwoord(eerst, id), antwoord);
    if (samen.erbij) erbij++;
    if (samen.botst) verschillen.push(id);
    antwoorden[id] = samen.antwoord;
  }
  const bekend = new Set(eerst.punten.map((punt) => JSON.stringify(punt)));
  const punten = ander.punten.filter((punt) => !bekend.has(JSON.stringify(punt)));
  const anders = /** @type {const} */ (["naam", "rol"]).filter(
    (veld) => eerst[veld] && ander[veld] && eerst[veld] !== ander[veld],
  );
  const dossier = Object.freeze({
    ...eerst,
    naam: eerst.naam || ander.naam,
    kenmerk: eerst.kenmerk ?? ander.kenmerk,
    kijkraam_versie: Math.max(eerst.kijkraam_versie, ander.kijkraam_versie),
    gewijzigd: nu.toISOString(),
    antwoorden: Object.freeze(antwoorden),
    punten: Object.freeze([...eerst.punten, ...punten]),
  });
  const past = Object.keys(antwoorden).length <= GRENZEN.antwoorden && dossier.punten.length <= GRENZEN.punten;
  return { dossier, antwoorden: erbij, punten: punten.length, verschillen, anders, past };
}

/**
 * @param {Antwoord} eerst
 * @param {Antwoord} ander
 * @returns {{antwoord: Antwoord, erbij: boolean, botst: boolean}}
 */
function mergeAntwoord(eerst, ander) {
  const botst = {
    positie: eerst.positie !== null && ander.positie !== null && eerst.positie !== ander.positie,
    // What is contained in the other is not lost with it.
    notitie: !eerst.notitie.includes(ander.notitie) && !ander.notitie.includes(eerst.notitie),
  };
  const notitie = botst.notitie || eerst.notitie.length >= ander.notitie.length ? eerst.notitie : ander.notitie;
  const antwoord = Object.freeze({ positie: eerst.positie ?? ander.positie, notitie });
  const erbij = antwoord.positie !== eerst.positie || notitie !== eerst.notitie;
  return { antwoord, erbij, botst: botst.positie || botst.notitie };
}
