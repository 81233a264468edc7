// To which answers the names belong that somebody handed them over under. Light: a page that only goes on reads no
// name. No DOM.
import { DEELNAAM } from "../dossier/kast.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {{naam: unknown, van: unknown[]}} Deelnaam A name as it is kept, whatever that is, and the ids of what it
 *   was given to: more than one where somebody looked again.
 *
 * @param {Opslag} opslag
 * @returns {Deelnaam[]} The last one first; none where they are damaged. A page of before kept one name, and one id.
 */
export function readDeelnamen(opslag) {
  try {
    const { ook = [], ...laatste } = JSON.parse(opslag.read(DEELNAAM) ?? "{}") ?? {};
    return [laatste, ...ook].map(({ naam, van }) => ({ naam, van: [van].flat() }));
  } catch {
    return [];
  }
}

/**
 * @param {Opslag} opslag
 * @param {readonly Deelnaam[]} namen The last one stands where a page of before looks for it.
 */
export function writeDeelnamen(opslag, [laatste, ...ook]) {
  opslag.write(DEELNAAM, JSON.stringify({ ...laatste, ook }), opslag.read(DEELNAAM));
}

/**
 * Begins an empty dossier beside the one that is open, for the same reader who looks at the same again: with the same
 * eyes, and the name that they shared under.
 *
 * @param {import("./werkblad.js").Werkblad} werkblad
 */
export function lookAgain(werkblad) {
  const { opslag, dossier: oud } = werkblad;
  werkblad.startNew({ rol: oud.rol, naam: oud.naam });
  const namen = readDeelnamen(opslag);
  const eigen = namen.find(({ van }) => van.includes(oud.id));
  if (!eigen) return;
  eigen.van.push(werkblad.dossier.id);
  writeDeelnamen(opslag, namen);
}
