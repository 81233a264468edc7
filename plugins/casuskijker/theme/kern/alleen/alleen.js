// A part of a kijkraam: only these invalshoeken, or these points of them, as an address asks for it
// (`#alleen=kijken,trouw-blijven`). No DOM.

import { copyAntwoorden } from "../dossier/dossier.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Deel
 * @property {Kijkraam} kijkraam With these invalshoeken alone, in their own order, and of one that was not asked whole
 *   with what was asked of it: what counts, sums up or prints it does so of the part. A share code is made with the
 *   whole one: it says nothing of the rest, and a group reads it.
 * @property {string[]} invalshoeken Their ids of today, also of those of which a few points are asked.
 * @property {string[]} namen What is asked, by its ids of today: invalshoeken, and points of those that are not asked
 *   whole.
 * @property {string[]} titels What those are called; questions have no titles, and go by that of their invalshoek.
 * @property {ReadonlySet<string>} onderdelen The ids of the ingrediënten, or of the vragen, in it.
 */

/** The name under which it stands in an address. */
export const ALLEEN = "alleen";
/** What was asked, where one looks at more than that: it is told from the rest. */
export const GEVRAAGD = "gevraagd";
const TUSSEN = ",";
/** Longer than any list of what is asked. */
const MEESTE = 4000;

/** @typedef {Kijkraam["invalshoeken"][number]} Invalshoek */

/**
 * @param {Kijkraam} kijkraam
 * @param {string | null} tekst What an address asks for.
 * @returns {Deel | null} Null for the whole: nothing was asked for, nothing of it is known, or it is all of it.
 */
export function takeDeel(kijkraam, tekst) {
  const gevraagd = readIds(tekst);
  const delen = kijkraam.invalshoeken.map((heel) => ({ heel, eigen: takeGevraagd(heel, gevraagd) }));
  const erin = delen.filter(({ eigen }) => listIds(eigen).length > 0);
  const isAlles = delen.every(({ heel, eigen }) => isHeel(heel, eigen));
  if (erin.length === 0 || isAlles) return null;
  return {
    kijkraam: { ...kijkraam, invalshoeken: erin.map(({ eigen }) => eigen) },
    invalshoeken: erin.map(({ eigen }) => eigen.id),
    namen: erin.flatMap(({ heel, eigen }) => (isHeel(heel, eigen) ? [eigen.id] : listIds(eigen))),
    titels: erin.flatMap(({ heel, eigen }) =>
      isHeel(heel, eigen) || eigen.vragen.length ? [eigen.titel] : eigen.ingredienten.map(({ titel }) => titel),
    ),
    onderdelen: new Set(erin.flatMap(({ eigen }) => listIds(eigen))),
  };
}

/**
 * @param {Invalshoek} invalshoek
 * @param {ReadonlySet<string>} gevraagd
 * @returns {Invalshoek} With what is asked of it: all where it is named itself.
 */
function takeGevraagd(invalshoek, gevraagd) {
  const heet = (/** @type {{id: string, vervangt: string[]}} */ { id, vervangt }) =>
    [id, ...vervangt].some((naam) => gevraagd.has(naam));
  if (heet(invalshoek)) return invalshoek;
  const { ingredienten, vragen } = invalshoek;
  return { ...invalshoek, ingredienten: ingredienten.filter(heet), vragen: vragen.filter(heet) };
}

/** @param {Invalshoek} invalshoek @returns {string[]} The ids of all that is asked there. */
function listIds({ ingredienten, vragen }) {
  return [...ingredienten, ...vragen].map(({ id }) => id);
}

/** @param {Invalshoek} heel @param {Invalshoek} eigen */
function isHeel(heel, eigen) {
  return listIds(heel).length === listIds(eigen).length;
}

/**
 * @param {{kijkraam: Kijkraam, deel: Deel | null, dossier: Dossier}} werkblad
 * @returns {{kijkraam: Kijkraam, dossier: Dossier}} What is looked at, the whole or a part: what counts, sums up, tells
 *   or hands over does so of this, and of no more.
 */
export function takeInBeeld({ kijkraam, deel, dossier }) {
  return deel ? { kijkraam: deel.kijkraam, dossier: keepDeel(deel, dossier) } : { kijkraam, dossier };
}

/**
 * @param {Deel} deel
 * @param {Dossier} dossier
 * @returns {Dossier}
 */
function keepDeel({ kijkraam, invalshoeken, onderdelen }, dossier) {
  const antwoorden = Object.entries(dossier.antwoorden).filter(([id]) => onderdelen.has(id));
  // Where a point hangs on what was asked it is the reader's own, of which there are three at most.
  const hoort = (/** @type {string | null} */ bij) => bij === null || invalshoeken.includes(bij);
  const { afspraken_per_invalshoek: perInvalshoek } = kijkraam.eigenschappen;
  const punten = perInvalshoek ? dossier.punten.filter(({ bij }) => hoort(bij)) : dossier.punten;
  const eigen = Object.freeze(copyAntwoorden(Object.fromEntries(antwoorden)));
  return Object.freeze({ ...dossier, antwoorden: eigen, punten });
}

/** @param {string | null} tekst */
export function readIds(tekst) {
  const ids = (tekst ?? "").slice(0, MEESTE).split(TUSSEN);
  return new Set(ids.map((id) => id.trim()).filter(Boolean));
}

/**
 * @param {Iterable<string>} namen The ids of what is asked.
 * @returns {string} As it stands in an address.
 */
export function writeAlleen(namen) {
  return [...namen].join(TUSSEN);
}

/**
 * @param {Deel | null} deel
 * @returns {string | null} As it stands in an address; nothing of the whole does.
 */
export function writeDeel(deel) {
  return deel && writeAlleen(deel.namen);
}
