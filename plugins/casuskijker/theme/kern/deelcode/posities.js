// The positions of one member as the digits of one number, and of which kijkraam they are. No DOM.

import { codewoord } from "../../woorden/code.js";
import { createAfdruk } from "./afdruk.js";
import { CodeFout } from "./code-fout.js";

/** @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam */

const ROND = 36n;

/**
 * @param {Kijkraam} kijkraam
 * @param {(id: string) => string | null | undefined} findPositie What was chosen at an ingrediënt.
 * @returns {string}
 */
export function encodePosities(kijkraam, findPositie) {
  const posities = listPosities(kijkraam);
  const cijfers = listIngredienten(kijkraam).map((id) => posities.indexOf(findPositie(id) ?? "") + 1);
  const getal = cijfers.reduce((sum, cijfer) => sum * BigInt(posities.length + 1) + BigInt(cijfer), 0n);
  return getal.toString(Number(ROND));
}

/**
 * @param {string} tekst
 * @param {Kijkraam} kijkraam
 * @returns {Readonly<Record<string, string>>}
 */
export function decodePosities(tekst, kijkraam) {
  const posities = listPosities(kijkraam);
  const grondtal = BigInt(posities.length + 1);
  let getal = [...tekst].reduce((sum, teken) => sum * ROND + BigInt(Number.parseInt(teken, Number(ROND))), 0n);
  const found = Object.create(null);
  for (const id of listIngredienten(kijkraam).reverse()) {
    const cijfer = Number(getal % grondtal);
    getal /= grondtal;
    if (cijfer) found[id] = posities[cijfer - 1];
  }
  if (getal) throw new CodeFout(codewoord("deelcode.te_veel"));
  return Object.freeze(found);
}

/**
 * @param {Kijkraam | undefined} kijkraam What is found under that slug.
 * @param {{slug: string, versie: number, afdruk: string}} gezegd What a code says that it was made with.
 * @returns {Kijkraam}
 * @throws {CodeFout} When it was made with another.
 */
export function checkKijkraam(kijkraam, { slug, versie, afdruk }) {
  if (!kijkraam?.eigenschappen.heeft_deelcode) throw new CodeFout(codewoord("deelcode.vreemd", { slug }));
  if (afdruk !== fingerprint(kijkraam)) throw new CodeFout(describeOther(kijkraam, versie));
  return kijkraam;
}

/**
 * @param {Kijkraam} kijkraam
 * @param {number} versie
 */
function describeOther(kijkraam, versie) {
  const { titel, versie: hier } = kijkraam;
  return versie === hier
    ? codewoord("deelcode.andere_uitgave", { titel, hier })
    : codewoord("deelcode.andere_versie", { versie, titel, hier });
}

/** @param {Kijkraam} kijkraam */
function listIngredienten(kijkraam) {
  return kijkraam.invalshoeken.flatMap(({ ingredienten }) => ingredienten.map(({ id }) => id));
}

/** @param {Kijkraam} kijkraam */
function listPosities(kijkraam) {
  return kijkraam.schaal?.posities.map(({ id }) => id) ?? [];
}

/**
 * @param {Kijkraam} kijkraam
 * @returns {string} Another one as soon as an id, a position or their order is another.
 */
export function fingerprint(kijkraam) {
  const alles = [kijkraam.slug, kijkraam.versie, ...listPosities(kijkraam), ...listIngredienten(kijkraam)].join(" ");
  return createAfdruk(alles);
}
