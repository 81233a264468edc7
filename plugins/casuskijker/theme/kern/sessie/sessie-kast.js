// The lessen that are or were given, as they are kept in this browser. No DOM.

import { sessiewoord } from "../../woorden/sessie.js";
import { keepStuk, readAll } from "../dossier/kast.js";
import { LeesFout } from "../dossier/leesfout.js";
import { compareMomenten } from "../dossier/moment.js";
import { isZelfdeVan } from "./sessie.js";
import { parseSessie, writeSessie } from "./sessie-lezen.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../dossier/kast.js").Onleesbaar} Onleesbaar
 * @typedef {import("./sessie.js").Sessie} Sessie
 */

const SESSIE = "sessie:";
/**
 * What a browser did not take, by its id: it stands on this page only, and who leads it again from here finds it.
 *
 * @type {WeakMap<Opslag, Map<string, Sessie>>}
 */
const LOS = new WeakMap();
const UUR_MS = 60 * 60 * 1000;
/** Who comes back the same day goes on; another class on another day begins anew. */
const LEEFT_MS = 8 * UUR_MS;
/** And what was begun longer ago is a report: it may be completed, and goes on no more. */
export const MEEST_MS = 16 * UUR_MS;

/** @param {string} id */
export function nameSessie(id) {
  return SESSIE + id;
}

/**
 * @param {Opslag} opslag
 * @returns {{sessies: Sessie[], onleesbaar: Onleesbaar[]}} Last changed first.
 */
export function listSessies(opslag) {
  const { gelezen, onleesbaar } = readAll(opslag, SESSIE, parseOwn);
  const sessies = [...gelezen.values()].sort((een, ander) => compareMomenten(ander.gewijzigd, een.gewijzigd));
  return { sessies, onleesbaar };
}

/**
 * @param {string} tekst
 * @param {string} id Under which it is kept.
 */
function parseOwn(tekst, id) {
  const sessie = parseSessie(tekst);
  if (sessie.id !== id) throw new LeesFout(sessiewoord("sessie.van_andere_les"));
  return sessie;
}

/**
 * @param {Opslag} opslag
 * @param {string} id
 * @returns {Sessie | undefined}
 */
export function findSessie(opslag, id) {
  return listSessies(opslag).sessies.find((sessie) => sessie.id === id);
}

/**
 * @param {Opslag} opslag
 * @param {import("./sessie.js").Van} van
 * @param {number} nu
 * @param {string | null} [groep] With which group, where that was said.
 * @returns {Sessie | undefined} The one of this les that is going on: that which was begun last. One that is long
 *   past goes on no more.
 */
export function findLopend(opslag, van, nu, groep = null) {
  return [...listSessies(opslag).sessies, ...(LOS.get(opslag)?.values() ?? [])]
    .filter((sessie) => isZelfdeVan(sessie, van) && isMet(sessie, groep) && isLopend(sessie, nu))
    .sort((een, ander) => compareMomenten(ander.gemaakt, een.gemaakt))[0];
}

/**
 * @param {Sessie} sessie
 * @param {string | null} groep With which group it is asked for; null for any.
 * @returns {boolean} Whether it may be of that group: whoever leads two with the same things, leads each on its own.
 */
export function isMet(sessie, groep) {
  return groep === null || sessie.groep === null || sessie.groep === groep;
}

/**
 * @param {Pick<Sessie, "gemaakt" | "gewijzigd">} sessie
 * @param {number} nu
 * @returns {boolean} Whether it may be going on still. One that is yet to come does not: then the clock of this machine
 *   was wrong.
 */
export function isLopend({ gemaakt, gewijzigd }, nu) {
  return Math.abs(nu - Date.parse(gewijzigd)) < LEEFT_MS && Math.abs(nu - Date.parse(gemaakt)) < MEEST_MS;
}

/**
 * @param {Opslag} opslag
 * @param {Sessie} sessie
 * @returns {import("../../grond/opslag/opslag.js").Uitkomst}
 */
export function keepSessie(opslag, sessie) {
  const uitkomst = keepStuk(opslag, nameSessie(sessie.id), { tekst: writeSessie(sessie), parse: parseSessie });
  const los = LOS.get(opslag) ?? new Map();
  if (uitkomst === "bewaard") los.delete(sessie.id);
  else LOS.set(opslag, los.set(sessie.id, sessie));
  return uitkomst;
}
