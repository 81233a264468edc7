// A part of a kijkraam: only these invalshoeken, as an address asks for it (`#alleen=kijken,handelen`). No DOM.

import { copyAntwoorden } from "../dossier/dossier.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Deel
 * @property {Kijkraam} kijkraam With these invalshoeken alone, in their own order: what counts, sums up or prints it
 *   does so of the part. A share code is made with the whole one: it says nothing of the rest, and a group reads it.
 * @property {string[]} invalshoeken Their ids of today.
 * @property {ReadonlySet<string>} onderdelen The ids of the ingrediënten, or of the vragen, in it.
 */

/** The name under which it stands in an address. */
export const ALLEEN = "alleen";
const TUSSEN = ",";
/** Longer than any list of invalshoeken. */
const MEESTE = 4000;

/**
 * @param {Kijkraam} kijkraam
 * @param {string | null} tekst What an address asks for.
 * @returns {Deel | null} Null for the whole: nothing was asked for, nothing of it is known, or it is all of it.
 */
export function takeDeel(kijkraam, tekst) {
  const gevraagd = readIds(tekst);
  const invalshoeken = kijkraam.invalshoeken.filter(({ id, vervangt }) =>
    [id, ...vervangt].some((naam) => gevraagd.has(naam)),
  );
  if (invalshoeken.length === 0 || invalshoeken.length === kijkraam.invalshoeken.length) return null;
  return {
    kijkraam: { ...kijkraam, invalshoeken },
    invalshoeken: invalshoeken.map(({ id }) => id),
    onderdelen: new Set(
      invalshoeken.flatMap(({ ingredienten, vragen }) => [...ingredienten, ...vragen]).map(({ id }) => id),
    ),
  };
}

/**
 * @param {Kijkraam} kijkraam
 * @param {string | null} tekst What an address asks for.
 * @returns {string[]} The ids that this kijkraam does not have: to be said, since then something is missing.
 */
export function listVreemdeDelen(kijkraam, tekst) {
  const bekend = new Set(kijkraam.invalshoeken.flatMap(({ id, vervangt }) => [id, ...vervangt]));
  return [...readIds(tekst)].filter((id) => !bekend.has(id));
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
function readIds(tekst) {
  const ids = (tekst ?? "").slice(0, MEESTE).split(TUSSEN);
  return new Set(ids.map((id) => id.trim()).filter(Boolean));
}

/**
 * @param {Iterable<string>} invalshoeken Their ids.
 * @returns {string} As it stands in an address.
 */
export function writeAlleen(invalshoeken) {
  return [...invalshoeken].join(TUSSEN);
}

/**
 * @param {Deel | null} deel
 * @returns {string | null} As it stands in an address; nothing of the whole does.
 */
export function writeDeel(deel) {
  return deel && writeAlleen(deel.invalshoeken);
}
