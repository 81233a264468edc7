// What was done in this tab and can be undone until it closes, also after a reload: what was wiped, replaced or taken
// in. On a shared computer nothing is remembered: what is wiped there is gone. No DOM.

import { createId } from "./id.js";
import { ONGEDAAN } from "./opslag.js";

/**
 * @typedef {import("./opslag.js").Opslag} Opslag
 * @typedef {import("./opslag.js").Plek} Plek
 *
 * @typedef {{naam: string, voor: string | null, na: string | null}} Verandering What was kept under a name, and what is
 *   now; null for nothing.
 *
 * @typedef {object} Daad
 * @property {string} id
 * @property {string} zin What was done, for the reader.
 * @property {string} bij On which page it is to be undone.
 * @property {readonly Verandering[]} stukken
 */

const TABBLAD = /** @type {Plek} */ ("tabblad");
/** How many are remembered, where there is room: whatever shows them says so. */
export const MEESTE = 10;

/**
 * Does something to what is kept, and remembers how it was.
 *
 * @template T
 * @param {Opslag} opslag
 * @param {string} bij
 * @param {() => {zin: string, uitkomst: T}} act Says what it did.
 * @returns {{uitkomst: T, daad: Daad | null}} No deed when nothing changed, or when it cannot be remembered.
 */
export function doDaad(opslag, bij, act) {
  const voor = takeStock(opslag);
  const { zin, uitkomst } = act();
  const na = takeStock(opslag);
  const stukken = [...new Set([...voor.keys(), ...na.keys()])]
    .map((naam) => ({ naam, voor: voor.get(naam) ?? null, na: na.get(naam) ?? null }))
    .filter((stuk) => stuk.voor !== stuk.na);
  const daad = Object.freeze({ id: createId(), zin, bij, stukken });
  return { uitkomst, daad: stukken.length && remember(opslag, daad) ? daad : null };
}

/**
 * @param {Opslag} opslag
 * @returns {Daad[]} What can be undone, the last thing first.
 */
export function listDaden(opslag) {
  try {
    const daden = JSON.parse(opslag.read(ONGEDAAN, TABBLAD) ?? "[]");
    return Array.isArray(daden) ? daden.filter(isDaad) : [];
  } catch {
    // Damaged: there is nothing to go by any more.
    return [];
  }
}

/**
 * @param {Opslag} opslag
 * @param {Daad} daad
 * @returns {{kan: string[], bezet: string[]}} The names of what can be put back, and of where something else is by now.
 */
export function findBezet(opslag, { stukken }) {
  const nu = stukken.map((stuk) => ({ ...stuk, nu: opslag.read(stuk.naam) })).filter(({ nu, voor }) => nu !== voor);
  const list = (/** @type {boolean} */ kan) =>
    nu.filter((stuk) => (stuk.nu === stuk.na) === kan).map(({ naam }) => naam);
  return { kan: list(true), bezet: list(false) };
}

/**
 * @param {Opslag} opslag
 * @param {Daad} daad
 * @returns {string[]} The names of what could not be put back: something else is there by now, or there is no room.
 */
export function undoDaad(opslag, { id, stukken }) {
  const gebleven = stukken.filter((stuk) => !putBack(opslag, stuk)).map(({ naam }) => naam);
  if (gebleven.length === 0) forgetDaad(opslag, id);
  return gebleven;
}

/**
 * @param {Opslag} opslag
 * @param {string} id Of what was undone otherwise.
 */
export function forgetDaad(opslag, id) {
  store(
    opslag,
    listDaden(opslag).filter((daad) => daad.id !== id),
  );
}

/** @param {Opslag} opslag */
export function forgetDaden(opslag) {
  store(opslag, []);
}

/** @param {Opslag} opslag */
function takeStock(opslag) {
  return new Map(opslag.list("").map((naam) => [naam, opslag.read(naam)]));
}

/**
 * @param {Opslag} opslag
 * @param {Daad} daad
 * @returns {boolean} Whether there was room for it; for earlier ones there may be none any more.
 */
function remember(opslag, daad) {
  if (opslag.gedeeld) return false;
  const daden = [daad, ...listDaden(opslag)].slice(0, MEESTE);
  while (daden.length) {
    if (store(opslag, daden)) return true;
    daden.pop();
  }
  return false;
}

/**
 * @param {Opslag} opslag
 * @param {readonly Daad[]} daden
 */
function store(opslag, daden) {
  if (daden.length)
    return opslag.write(ONGEDAAN, JSON.stringify(daden), opslag.read(ONGEDAAN, TABBLAD), TABBLAD) === "bewaard";
  opslag.remove(ONGEDAAN, TABBLAD);
  return true;
}

/**
 * @param {Opslag} opslag
 * @param {Verandering} stuk
 * @returns {boolean} Whether it is as it was; not where something else is there by now, or there is no room.
 */
export function putBack(opslag, { naam, voor, na }) {
  const nu = opslag.read(naam);
  if (nu === voor) return true;
  if (nu !== na) return false;
  if (voor !== null) return opslag.write(naam, voor, na) === "bewaard";
  opslag.remove(naam);
  return true;
}

/**
 * @param {any} value
 * @returns {value is Daad}
 */
function isDaad(value) {
  const { id, zin, bij, stukken } = value ?? {};
  return [id, zin, bij].every((tekst) => typeof tekst === "string") && Array.isArray(stukken) && stukken.every(isStuk);
}

/** @param {any} value */
function isStuk(value) {
  const { naam, voor, na } = value ?? {};
  return typeof naam === "string" && [voor, na].every((tekst) => tekst === null || typeof tekst === "string");
}
