// What does not stand in a ronde any more: who was taken out of it, and what newer choices came in the place of. A mark
// and, of choices, a fingerprint: enough to know them again, and not to read them. No DOM.
import { createControle } from "../deelcode/afdruk.js";
import { GRENZEN } from "../dossier/dossier.js";
import { isZelfdeKeuze, nameLid } from "./leden.js";

/**
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 *
 * @typedef {object} Weg
 * @property {string} kijkraam
 * @property {string} kenmerk
 * @property {string} [keuzes] The fingerprint of those that newer ones came in the place of; absent of who was taken
 *   out.
 */

/** @param {Pick<Inbreng, "posities">} lid @returns {string} The same for the same choices, in whatever order. */
function nameKeuzes({ posities }) {
  return createControle(JSON.stringify(Object.entries(posities).sort(([een], [ander]) => (een < ander ? -1 : 1))));
}

/**
 * @param {readonly Weg[]} weg
 * @param {Inbreng} lid
 * @returns {boolean} Whether somebody took it out.
 */
export function isEruitGehaald(weg, lid) {
  return weg.some((each) => nameLid(each) === nameLid(lid) && each.keuzes === undefined);
}

/**
 * @param {readonly Weg[]} weg
 * @param {Inbreng} lid
 * @returns {boolean} Whether newer choices of the same dossier came in the place of these.
 */
export function isVervangen(weg, lid) {
  const keuzes = nameKeuzes(lid);
  return weg.some((each) => nameLid(each) === nameLid(lid) && each.keuzes === keuzes);
}

/**
 * @param {readonly Weg[]} weg
 * @param {readonly Inbreng[]} leden Who were taken out.
 * @returns {Weg[]}
 */
export function noteEruit(weg, leden) {
  const nieuw = leden
    .filter((lid) => !isEruitGehaald(weg, lid))
    .map(({ kijkraam, kenmerk }) => ({ kijkraam, kenmerk }));
  return limit([...weg, ...nieuw]);
}

/**
 * @param {readonly Weg[]} weg
 * @param {readonly Inbreng[]} voor Who stood there.
 * @param {readonly Inbreng[]} na Who stand there now.
 * @returns {Weg[]} Without what came back, and with what gave way to it.
 */
export function noteVervangen(weg, voor, na) {
  const nu = new Map(na.map((lid) => [nameLid(lid), lid]));
  const anders = voor.filter((lid) => {
    const ander = nu.get(nameLid(lid));
    return ander && ander !== lid && !isZelfdeKeuze(ander, lid);
  });
  const plaats = anders.map((lid) => ({ kijkraam: lid.kijkraam, kenmerk: lid.kenmerk, keuzes: nameKeuzes(lid) }));
  const blijft = weg.filter((each) => {
    const lid = nu.get(nameLid(each));
    return !lid || (each.keuzes !== undefined && nameKeuzes(lid) !== each.keuzes);
  });
  return mergeWeg(blijft, plaats);
}

/** @param {readonly Weg[]} weg @param {readonly Weg[]} ander @returns {Weg[]} Each once. */
export function mergeWeg(weg, ander) {
  const name = (/** @type {Weg} */ each) => `${nameLid(each)} ${each.keuzes ?? ""}`;
  const bekend = new Set(weg.map(name));
  return limit([...weg, ...ander.filter((each) => !bekend.has(name(each)))]);
}

/** @param {Weg[]} weg @returns {Weg[]} The last ones. */
function limit(weg) {
  return weg.slice(-GRENZEN.leden);
}
