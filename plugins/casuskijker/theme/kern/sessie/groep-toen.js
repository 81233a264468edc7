// What a report says of a group: how many chose what, and what it had agreed on and talked about by then. A group goes
// on, a report does not: before the group changes on another day, or is wiped, what was is kept with the sessie.
// No DOM.
import { nameDag } from "../dag/dag.js";
import { readOrNull } from "../dossier/leesfout.js";
import { listVorige } from "../groep/afspraken-lijsten.js";
import { findRondeNu, freezeGroep } from "../groep/groep.js";
import { parseGroep, writeGroep } from "../groep/groep-lezen.js";
import { listLangsgekomen } from "./langsgekomen.js";
import { isLopend, keepSessie, listSessies, MEEST_MS } from "./sessie-kast.js";
import { countLeden } from "./tellingen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../groep/groep.js").Groep} Groep
 * @typedef {import("./sessie.js").Sessie} Sessie
 */

/**
 * @param {Sessie} sessie
 * @param {Groep | undefined} groep Its group as it is kept now, where it is.
 * @param {Date} [nu]
 * @returns {Groep | null} The group of the day of that report, with counts in the place of who was in it: its last
 *   ronde is the one that it is about. Null where it had none yet, or nothing of it is known.
 */
export function findToen(sessie, groep, nu = new Date()) {
  const { groep_toen: bewaard } = sessie;
  if (groep && isBron(sessie, groep, nu)) return takeToen(groep, sessie, nu);
  return bewaard === undefined ? null : readOrNull(() => parseGroep(bewaard));
}

/**
 * Keeps what the reports of a group say, before it becomes another.
 *
 * @param {Opslag} opslag
 * @param {Groep} groep As it is still.
 * @param {{isWeg?: boolean, nu?: Date}} [wens] Whether it goes: then also what goes on today is to know.
 */
export function keepVerslagen(opslag, groep, { isWeg = false, nu = new Date() } = {}) {
  for (const sessie of listVan(opslag, groep)) {
    const met = isWeg || isVoorbij(sessie, nu) ? completeToen(sessie, groep, nu) : sessie;
    // A window that has it open takes what is later.
    if (met.groep_toen !== sessie.groep_toen) keepSessie(opslag, Object.freeze({ ...met, slag: sessie.slag + 1 }));
  }
}

/**
 * @param {Opslag} opslag
 * @param {Groep} groep
 * @param {string} ronde The id of one of its rondes.
 * @param {Date} [nu]
 * @returns {Map<string, string[]>} What was written down in it at each point, by the id of its ingrediënt.
 */
export function listOpgeschreven(opslag, groep, ronde, nu = new Date()) {
  const regels = listVanRonde(opslag, groep, ronde, nu).flatMap(({ bord, punten = {} }) =>
    Object.entries(punten).flatMap(([plek, bij]) => (bord[plek] ? [{ bij, tekst: bord[plek] }] : [])),
  );
  return new Map([...Map.groupBy(regels, ({ bij }) => bij)].map(([bij, all]) => [bij, all.map(({ tekst }) => tekst)]));
}

/**
 * @param {Opslag} opslag
 * @param {Groep} groep
 * @param {string} ronde The id of one of its rondes.
 * @param {Date} [nu]
 * @returns {Set<string>} The points that came by in it, by the id of their ingrediënt.
 */
export function listLangs(opslag, groep, ronde, nu = new Date()) {
  return new Set(listVanRonde(opslag, groep, ronde, nu).flatMap((sessie) => [...listLangsgekomen(sessie).langs]));
}

/** @param {Opslag} opslag @param {Groep} groep @param {string} ronde @param {Date} nu */
function listVanRonde(opslag, groep, ronde, nu) {
  return listVan(opslag, groep).filter((sessie) => findToen(sessie, groep, nu)?.rondes.at(-1)?.id === ronde);
}

/** @param {Opslag} opslag @param {Groep} groep @returns {boolean} Whether there is a report of it. */
export function hasVerslag(opslag, groep) {
  return listVan(opslag, groep).length > 0;
}

/** @param {Opslag} opslag @param {Groep} groep */
function listVan(opslag, { id }) {
  return listSessies(opslag).sessies.filter(({ groep }) => groep === id);
}

/**
 * @param {Sessie} sessie
 * @param {Groep | undefined} groep Its group, where it is kept.
 * @param {Date} [nu]
 * @returns {Sessie} With what it says of it, so that it can go where the group is not.
 */
export function completeToen(sessie, groep, nu = new Date()) {
  const toen = groep && isBron(sessie, groep, nu) ? takeToen(groep, sessie, nu) : null;
  return toen ? Object.freeze({ ...sessie, groep_toen: writeGroep(toen) }) : sessie;
}

/**
 * @param {Sessie} sessie
 * @param {Groep} groep
 * @param {Date} nu
 * @returns {boolean} Whether the group itself says best what it was: nothing else is known, that day is not over, or it
 *   did not change since. What was kept may be from before it was wiped and brought back.
 */
function isBron(sessie, { gewijzigd }, nu) {
  return sessie.groep_toen === undefined || !isVoorbij(sessie, nu) || nameDag(new Date(gewijzigd)) <= findDag(sessie);
}

/**
 * @param {Groep} groep
 * @param {Sessie} sessie
 * @param {Date} nu
 * @returns {Groep | null}
 */
function takeToen(groep, sessie, nu) {
  const dag = isVoorbij(sessie, nu) ? findDag(sessie) : "9999";
  const rondes = groep.rondes.filter(({ datum }) => datum <= dag);
  if (rondes.length === 0) return null;
  const { id } = findRondeNu({ rondes });
  const vorige = new Set(listVorige(groep, id));
  const afspraken = groep.afspraken.filter((each) => each.ronde === id || vorige.has(each));
  const nodig = new Set([id, ...afspraken.map(({ ronde }) => ronde)]);
  const kaal = rondes.filter((ronde) => nodig.has(ronde.id)).map((ronde) => ({ ...ronde, leden: [], weg: [] }));
  const { leden, agenda, besproken } = findRondeNu({ rondes });
  const bij = [...agenda, ...besproken, ...afspraken].flatMap((each) => each.bij ?? []);
  const punten = new Set([...bij, ...Object.values(sessie.punten ?? {})]);
  const geteld = kaal.map((ronde) => (ronde.id === id ? { ...ronde, leden: countLeden(leden, punten) } : ronde));
  return freezeGroep({ ...groep, rondes: geteld, afspraken });
}

/** @param {Sessie} sessie @param {Date} nu Whether it was on another day, and goes on no more. */
function isVoorbij(sessie, nu) {
  return !isLopend(sessie, nu.getTime()) && findDag(sessie) !== nameDag(nu);
}

/** @param {Sessie} sessie @returns {string} The day on which it ended; what was added to a report later is no end. */
function findDag({ gemaakt, gewijzigd }) {
  const isLater = Date.parse(gewijzigd) - Date.parse(gemaakt) > MEEST_MS;
  return nameDag(new Date(isLater ? gemaakt : gewijzigd));
}
